"""Labels of accounts, names, amounts, references, and of people one can reach."""

from classifiers.fields.roles import Role

PHRASES: dict[Role, str] = {
    Role.PAYEE: """
        naar | naar rekening | begunstigde | rekening begunstigde | naam begunstigde
        naam en adres begunstigde | iban begunstigde | rekening van de begunstigde
        op rekening
        ten gunste van rekening | ten gunste van | ten voordele van | ontvanger
        aan | te betalen aan
        naam van de begunstigde | naar de rekening | betaald aan | rekeningnummer begunstigde
        te crediteren rekening | te crediteren | gecrediteerde rekening | ontvangende rekening
        rekening ontvanger | rekening van de ontvanger | naam ontvanger | naam van de ontvanger
        iban ontvanger
        begunstigde naam en adres | begunstigde naam adres | overgeschreven naar
        vers | vers le compte | virement européen à | virement en euros à
        bénéficiaire | compte bénéficiaire | nom bénéficiaire
        compte du bénéficiaire | nom du bénéficiaire | nom et adresse bénéficiaire
        nom et adresse du bénéficiaire | iban bénéficiaire | iban du bénéficiaire
        au compte | en faveur de | au profit de | au bénéfice de | destinataire | payé à
        compte à créditer | à créditer | compte crédité | compte receveur | compte destinataire
        compte du destinataire | nom du destinataire | iban du destinataire | viré vers
        bénéficiaire nom adresse | bénéficiaire nom et adresse | compte de destination
        an | begünstigter | begünstigte | empfänger | konto begünstigter | konto empfänger
        konto des begünstigten | name des begünstigten | name und adresse des begünstigten
        name begünstigter | name und adresse begünstigter | iban begünstigter
        konto des empfängers | iban des empfängers | an konto | auf konto | auf das konto
        iban des begünstigten
        zugunsten von | zugunsten | zahlungsempfänger | name des empfängers | überweisung an
        empfangendes konto | empfängerkonto | zielkonto | gutzuschreibendes konto | name empfänger
        begünstigter name und adresse | begünstigter name adresse | konto des zahlungsempfängers
        wie ontvangt | wie ontving | wie kreeg | qui a reçu | qui recevra | wer erhält | wer erhielt
        wer empfängt | who received | who got | who gets
        wie krijgt het geld | wie krijgt | qui reçoit | qui reçoit l'argent | wer bekommt das geld
        wer bekommt | who receives | who gets the money | reçu par | ontvangen door | empfangen von
        received by | ging naar | gaat naar | parti vers | ging an | geht an | went to | going to
        held by | to name | to acct | kredit konto | händler | handelaar | commerçant | merchant
        name vorname firma | angaben zum zahlungsempfänger
        en faveur du compte | au profit du compte | au bénéfice du compte
        ten gunste van de rekening | ten voordele van rekening
        ten voordele van de rekening | zugunsten des kontos | zu gunsten von
        zu gunsten des kontos | in favour of account | in favour of the account
        wohin | waarheen | naar wie | à qui | vers où | an wen | where to | to whom
        to | in favour of | in favor of | for the benefit of
        beneficiary | payee | beneficiary account | to account
        account of the beneficiary | beneficiary name
        recipient | sent to | paid to | transfer to | instant transfer to | payment to
        name of the beneficiary | recipient account
        account to credit | account to be credited | credited account | receiving account
        account of the recipient | recipient name | name of the recipient | payee account
        payee name | beneficiary name and address | destination account
        bénéf | begunst | begünst | empf | receiver | receiver name | receiver account
        crédité à | crédité au compte | gecrediteerd aan | gutgeschrieben an
        credited to
        schuldeiser | créancier | gläubiger | creditor""",
    Role.PAYER: """
        van | van rekening | rekening opdrachtgever | opdrachtgever | naam opdrachtgever
        naam en adres opdrachtgever | iban opdrachtgever | rekening van de opdrachtgever
        rekening opdrachtgever iban | van mijn rekening
        van de rekening | betaald van
        overschrijving van | storting van | debetrekening
        te debiteren rekening | te debiteren | gedebiteerde rekening | betalende rekening
        vertrekrekening | rekening van vertrek | rekening betaler | af van | afgeschreven van
        af te schrijven van | afgegaan van | ten laste van | betaald vanaf | verstuurd vanaf
        vanaf rekening | vanop rekening | wie betaalt
        de | du compte | compte donneur d'ordre | donneur d'ordre | compte débité
        de mon compte | depuis mon compte
        compte du donneur d'ordre | nom et adresse donneur d'ordre | compte à débiter
        compte donneur d'ordre iban | virement de | versement de | depuis le compte
        nom et adresse du donneur d'ordre | iban donneur d'ordre | nom du donneur d'ordre
        à débiter | compte payeur | compte du payeur | compte de départ | compte émetteur
        compte d'origine | au départ de | débité de | par le débit de | envoi depuis | quitté
        von | vom konto | konto auftraggeber | auftraggeber | konto auftraggeber iban
        konto des auftraggebers | name und adresse auftraggeber | belastetes konto
        name und adresse des auftraggebers | von meinem konto | überweisung von
        zahler | von konto
        zu belastendes konto | belastungskonto | absenderkonto | auftraggeberkonto
        zahlendes konto | zahlungskonto | ausgangskonto | zu belasten | zulasten von | zu lasten von
        abgebucht von | abzubuchen von | ab von
        wie betaalde | qui a payé | wer hat bezahlt | who paid
        qui paie | wer bezahlt | wer zahlt | who pays | betaald met | payé avec
        bezahlt mit | paid with
        woher | waarvandaan | van waar | d'où | where from
        from | from account | ordering party | payer | account of the ordering party
        payment from | transfer from | debit account
        debited from | paid from | paid out from | taken from | insufficient funds in
        debited account | sender | account to debit | account to be debited
        paying account | sending account | source account | payer account
        schuldenaar | débiteur | schuldner | zahlungspflichtiger | debtor""",
    Role.OWN: """
        uw rekening | mijn rekening | je rekening | jouw rekening | uw zichtrekening
        je zichtrekening | votre compte | mon compte | ton compte | ihr konto | mein konto
        ihrem konto | ihres kontos | meinem konto | your account | my account | your main account
        your current account | your everyday account | your eur balance | eur balance""",
    Role.OTHER_SIDE: """
        rekening tegenpartij | naam tegenpartij | tegenpartij | tegenrekening
        rekening van de tegenpartij | naam van de tegenpartij
        compte contrepartie | nom de la contrepartie | nom contrepartie | contrepartie
        compte de la contrepartie | gegenkonto
        counterparty account | counterparty name | counterparty""",
    Role.HOLDER: """
        rekeninghouder | titulaire | titulaire du compte | kontoinhaber | account holder
        op naam van | ten name van | tnv | au nom de | auf den namen | auf den namen von
        nom et localité | nom et commune | nom et ville | naam en gemeente | naam en woonplaats
        naam en plaats | name und ort | name und wohnort | name and town | name and city
        lautend auf | in the name of | inhaber | inh | houder | holder | intitulé | account name""",
    Role.ACCOUNT: """
        rekening | rekeningnummer | zichtrekening | iban rekening
        uittreksel van rekening
        compte | numéro de compte | compte à vue | n° de compte
        konto | kontonummer | girokonto | sichtkonto
        account | account number | current account | iban""",
    Role.BANK: """
        bic | bankier begunstigde | banquier bénéficiaire | bic begunstigde
        bic bénéficiaire | bank begunstigde | banque | bank""",
    Role.AMOUNT: """
        bedrag | bedrag in eur | overgeschreven bedrag | betaald bedrag | bedrag afgehouden
        montant | montant en eur | montant du virement | montant viré
        betrag | betrag in eur | überweisungsbetrag
        amount | amount in eur | transfer amount | paid amount
        zij ontvingen | begunstigde ontving | begunstigde ontvangt | ontvanger kreeg
        ontvanger krijgt | aan de ontvanger overgemaakt
        bénéficiaire a reçu | bénéficiaire reçoit | destinataire a reçu | destinataire reçoit
        ils ont reçu | transféré au bénéficiaire
        empfänger erhielt | empfänger erhält | empfänger hat erhalten | sie haben erhalten
        an den empfänger überwiesen
        they received | recipient received | beneficiary received | recipient gets | they got""",
    Role.DEBIT: """
        debet | af | débit | soll | belastung | belastungen | money out | debit | uit
        uitgaven | retrait | retraits | sorties | ausgang | dépenses | ausgaben | withdrawals
        uitgaand | sortant | ausgehend | outgoing
        in debet | au débit | zu lasten | paid out | payments out | bedrag af | bedrag uit
        bedrag debet | montant débit | montant au débit | betrag soll | amount out""",
    Role.CREDIT: """
        credit | krediet | bij | crédit | haben | gutschrift | gutschriften | money in
        inkomsten | versements | eingang | entrées | recettes | einnahmen | deposits
        inkomend | entrant | eingehend | incoming
        in credit | au crédit | zu gunsten | paid in | payments in | bedrag bij | bedrag in
        bedrag credit | montant crédit | montant au crédit | betrag haben | amount in""",
    Role.BALANCE: """
        saldo | vorig saldo | nieuw saldo | beginsaldo | eindsaldo | laatste saldo | saldo op
        beschikbaar saldo | beschikbaar | stand op | stand per | over te dragen saldo
        overgedragen saldo | over te dragen | overgedragen | overgebracht saldo
        situation au | à reporter | solde reporté | report du feuillet | solde à reporter
        stand am | übertrag | zu übertragen | vortrag
        position at | position on | brought forward | carried forward
        solde | ancien solde | nouveau solde | solde précédent | solde initial | solde final
        solde au | solde disponible | solde après opération | solde après l'opération
        saldo na verrichting | saldo nach buchung | saldo na transactie
        overgebracht | over te brengen | overdracht | à reporter | report du | report au
        report feuillet précédent | vortrag | übertrag | brought forward | carried forward
        alter saldo | neuer saldo | alter kontostand | neuer kontostand | anfangssaldo
        endsaldo | saldo am | saldovortrag | kontostand | verfügbar
        balance | opening balance | closing balance | previous balance | new balance
        available balance | balance after transaction""",
    Role.OTHER_AMOUNT: """
        kosten | frais | gebühren | gebühr | fee | fees | limiet | limite | limit | btw | tva
        mwst | vat | intrest | interesten | intresten | intérêts | zinsen | interest
        wisselkoers | subtotaal | sous-total | zwischensumme | subtotal | tegenwaarde
        totaal debet | totaal credit | total débit | total crédit | hoofdsom | principal
        hauptsumme | schadebeding | clause indemnitaire | clause pénale | schadevergoeding
        schadenersatz | eenheidsprijs | prix unitaire | einzelpreis | port | frankering""",
    Role.DUE_AMOUNT: """
        te betalen | te betalen bedrag | openstaand saldo | openstaand bedrag | totaal te betalen
        saldo te betalen | totaal incl btw | totaal | totaalbedrag | verschuldigd bedrag
        à payer | montant à payer | solde restant dû | total à payer | total tvac | total
        solde à payer | montant dû | reste à payer
        zu zahlen | zu zahlender betrag | offener betrag | gesamtbetrag | zu zahlen bis
        gesamtbetrag inkl mwst | gesamtforderung | summe | fälliger betrag
        amount due | total due | to pay | balance due | outstanding balance | total amount""",
    Role.REFERENCE: """
        mededeling | gestructureerde mededeling | vrije mededeling | met vermelding
        met mededeling | met vermelding van | mededeling aan begunstigde
        mededeling voor begunstigde | betalingskenmerk | referte schuldeiser
        boodschap | boodschap aan begunstigde | boodschap voor begunstigde | betalingsmededeling
        mededeling voor de begunstigde | mededeling aan de begunstigde | bericht aan begunstigde
        bericht voor begunstigde
        communication | communication structurée | communication libre | avec la communication
        avec la mention | communication au bénéficiaire | référence du créancier
        message au bénéficiaire | message pour le bénéficiaire | référence pour le bénéficiaire
        communication libre struct | ogm | vcs | ogm vcs | vcs ogm
        mitteilung | strukturierte mitteilung | freie mitteilung | verwendungszweck
        mitteilung an den empfänger | referenz des gläubigers | zahlungsreferenz
        mitteilung an den begünstigten | nachricht | nachricht an den empfänger
        structured communication | free communication | message | payment reference
        creditor reference | communication to beneficiary | reference
        message to beneficiary | message to recipient | reference for beneficiary
        reference for recipient | details of payment | payment details | remittance information
        remittance info | wat stond erbij | je schreef erbij | zet erbij | what for""",
    Role.BANK_REFERENCE: """
        bankreferentie | bankreferte | bank referentie | referentie bank | omzetnummer
        referentie van de bank | end to end | end to end ref | end to end referentie
        end to end id | endtoend | endtoendid | eref | mandaatreferentie | mandat | mandaat
        référence end to end | référence du mandat | référence mandat | mandatsreferenz
        end to end referenz | end to end reference | mandate reference | kundenreferenz
        transactienummer | transactiereferentie | referentie | referte | ref | bankref
        référence banque | référence bancaire | réf banque | numéro de mouvement
        numéro de transaction | référence de la transaction | référence de la banque
        réf bancaire
        numéro de référence de la banque
        bankreferenz | umsatznummer | transaktionsnummer | referenz
        ref bank | referenz der bank
        bank reference | transaction id | transaction reference | transaction number
        reference of the bank | reference number of the bank""",
    Role.CONTRACT: """
        contract | contrat | vertrag | polis | police | policy | klant
        contractnummer | klantnummer | klantennummer | polisnummer | abonnementsnummer
        contract nr | klant nr | klantnr | contractnr | lidnummer | aansluitingsnummer
        numéro de contrat | numéro de client | numéro de police | n° de contrat | n° client
        n° de client | n° contrat | référence client | contrat n° | police n° | client n°
        vertragsnummer | kundennummer | policennummer | mitgliedsnummer | vertrag nr
        contract number | customer number | policy number | client number | membership number""",
    Role.INVOICE: """
        factuurnummer | factuur nr | factuur | numéro de facture | facture n° | facture
        rechnungsnummer | rechnung nr | rechnung | invoice number | invoice
        bestelnummer | numéro de commande | bestellnummer | order number""",
    Role.FILE: """
        dossiernummer | dossier nr | ons dossier | uw dossier | onze referentie | ons kenmerk
        uw kenmerk | uw referentie | numéro de dossier | dossier n° | notre référence | nos réf
        nos références | votre référence | vos réf | vos références
        aktenzeichen | unser zeichen | ihr zeichen | dossiernummer | aktennummer
        transactieref | réf transaction | transaktionsref | transaction ref
        unieke referentie | référence unique | référence de l'ordre | eindeutige referenz
        referentie van de opdracht | auftragsreferenz | order reference | unique reference
        kenmerk | zaaknummer | rolnummer | geschäftszeichen | case number | case no
        file number | our reference | your reference | case reference | our ref | your ref""",
    Role.TRACKING: """
        zendingsnummer | barcode | barcode aangetekende zending | track & trace | zending nr
        aangetekende zending | numéro d'envoi | code-barres | numéro de suivi
        envoi recommandé | n° d'envoi | sendungsnummer | strichcode | einschreiben
        tracking number | item number | item barcode""",
    Role.STATUS: "status | statut | état | state | toestand",
    Role.TEXT: """
        omschrijving | omschr | beschrijving | verrichting | details | detail | soort verrichting
        type
        onderwerp | betreft | objet | concerne | betreff | betrifft | subject | concerns
        libellé | description | descr | opération | détails | nature de l'opération
        beschreibung | buchungstext | vorgang | umsatz | transaction | merchant""",
    Role.WORDING: """
        acompte | acomptes
        overschrijving in euro | europese overschrijving | instantoverschrijving | overschrijving
        instantoverschrijving in euro | instant overschrijving | overschrijving belfius mobile
        uitgaande overschrijving | via mobile banking | via web banking | met kbc mobile
        met kbc online | belfius mobile | domiciliëring | europese domiciliëring | uur
        uw doorlopende opdracht | doorlopende betalingsopdracht | zonder mededeling
        betaling met bankkaart | bancontact | betaling | sepa overschrijving | uw domiciliëring
        overschrijving naar andere bank | overschrijving naar een andere bank | permanente opdracht
        onmiddellijke overschrijving | onmiddellijke betaling | inkomende overschrijving
        overschrijving ontvangen | ontvangen overschrijving | kaartverrichting | instantbetaling
        via pc banking | via online banking | vaste opdracht | periodieke betaling
        automatische invordering | contactloos | betaald met kaart | prélèvement automatique
        ordre périodique | sans contact | einzug | kontaktlos | contactless
        overschr | overschrijv | doorlopende opdracht | overschrijving sepa | vir | virem | virt
        ueb | ueberw | ueberweisung | uew | trf | virement sepa | sepa virement
        virement en euros | virement européen | virement instantané | virement instantané en euros
        virement belfius mobile | virement | ordre permanent | sans communication
        domiciliation | domiciliation européenne | paiement par carte | virement sepa
        virement vers une autre banque | virement vers un autre compte | virement sortant
        virement entrant | virement reçu | vir reçu | virement immédiat | virement permanent
        paiement instantané | paiement immédiat
        überweisung | sepa überweisung | echtzeitüberweisung | dauerauftrag | lastschrift
        europäische überweisung | kartenzahlung | ohne mitteilung
        überweisung an andere bank | überweisung an eine andere bank | sofortzahlung
        sofortüberweisung | ausgehende überweisung | eingehende überweisung
        transfer | european transfer | instant transfer | standing order | direct debit
        card payment | sepa transfer | sepa credit transfer
        transfer to another bank | transfer to other bank | instant payment | card transaction
        outgoing transfer | incoming transfer | immediate transfer | immediate payment""",
    Role.MEDIATOR: """
        schuldbemiddelaar | als schuldbemiddelaar | médiateur de dettes | médiatrice de dettes
        en qualité de médiateur de dettes | schuldenvermittler | als schuldenvermittler
        schuldenvermittlerin | als schuldenvermittlerin | zum schuldenvermittler
        debt mediator | as debt mediator | bemiddelaar | bemiddelaarster | médiateur | médiatrice
        schuldbemiddelaarster | schuldenberater | schuldenberaterin""",
    Role.SOCIAL_WORKER: """
        maatschappelijk werker | maatschappelijk assistent | sociaal assistent | dossierbeheerder
        maatschappelijk werkster | sociaal werker | uw contactpersoon | contactpersoon
        behandeld door
        assistant social | assistante sociale | travailleur social | travailleuse sociale
        personne de contact | votre contact | dossier traité par | gestionnaire du dossier
        sozialarbeiter | sozialarbeiterin | sozialassistent | sozialassistentin | sachbearbeiter
        sachbearbeiterin | ansprechpartner | ansprechpartnerin
        begeleider | begeleidster | budgetbegeleider | budgetbegeleidster | budgetbeheerder
        uw begeleider | maatschappelijk assistente | sociaal assistente | consulent | consulente
        référent | référente | intervenant social | intervenante sociale | accompagnateur
        accompagnatrice | conseiller social | conseillère sociale | contact | kontakt | betreuer
        betreuerin | berater | beraterin | schuldnerberater | schuldnerberaterin
        social worker | contact person | case worker""",
    Role.EMAIL: "e-mail | email | mail | courriel | e mail",
    Role.PHONE: """
        tel | telefoon | telefoonnummer | gsm | tél | téléphone | telefon | phone | telephone
        rechtstreeks nummer | ligne directe | durchwahl | mobiel | mobile""",
    Role.ADDRESS: "adres | adresse | address | kantoor | kantoorhoudende te | cabinet | kanzlei",
}
