"""Labels of accounts, names, amounts, references, and of people one can reach."""

from classifiers.fields.roles import Role

PHRASES: dict[Role, str] = {
    Role.PAYEE: """
        naar | naar rekening | begunstigde | rekening begunstigde | naam begunstigde
        naam en adres begunstigde | iban begunstigde | rekening van de begunstigde
        rekening tegenpartij | naam tegenpartij | tegenpartij | tegenrekening | op rekening
        ten gunste van rekening | ten gunste van | ontvanger | aan | te betalen aan
        naam van de begunstigde | naar de rekening | betaald aan | rekeningnummer begunstigde
        vers | vers le compte | virement européen à | virement en euros à
        bénéficiaire | compte bénéficiaire | nom bénéficiaire
        compte du bénéficiaire | nom du bénéficiaire | nom et adresse bénéficiaire
        nom et adresse du bénéficiaire | iban bénéficiaire | iban du bénéficiaire
        compte contrepartie | nom de la contrepartie | nom contrepartie | contrepartie
        au compte | en faveur de | destinataire | payé à | compte de la contrepartie
        an | begünstigter | begünstigte | empfänger | konto begünstigter | konto empfänger
        konto des begünstigten | name des begünstigten | name und adresse des begünstigten
        name begünstigter | name und adresse begünstigter | iban begünstigter
        konto des empfängers | iban des empfängers | an konto | auf konto | auf das konto
        iban des begünstigten | gegenkonto
        zugunsten von | zahlungsempfänger | name des empfängers | überweisung an
        to | beneficiary | payee | beneficiary account | to account | counterparty account
        account of the beneficiary | beneficiary name | counterparty name | counterparty
        recipient | sent to | paid to | transfer to | instant transfer to | payment to
        name of the beneficiary | recipient account""",
    Role.PAYER: """
        van | van rekening | rekening opdrachtgever | opdrachtgever | naam opdrachtgever
        naam en adres opdrachtgever | iban opdrachtgever | rekening van de opdrachtgever
        rekening opdrachtgever iban | uw rekening | mijn rekening | van mijn rekening
        van de rekening | betaald van
        overschrijving van | storting van | debetrekening
        de | du compte | compte donneur d'ordre | donneur d'ordre | compte débité | votre compte
        mon compte | de mon compte | depuis mon compte
        compte du donneur d'ordre | nom et adresse donneur d'ordre | compte à débiter
        compte donneur d'ordre iban | virement de | versement de | depuis le compte
        nom et adresse du donneur d'ordre | iban donneur d'ordre | nom du donneur d'ordre
        von | vom konto | konto auftraggeber | auftraggeber | konto auftraggeber iban
        konto des auftraggebers | name und adresse auftraggeber | ihr konto | belastetes konto
        name und adresse des auftraggebers | mein konto | von meinem konto | überweisung von
        zahler | von konto
        from | from account | ordering party | payer | account of the ordering party
        payment from | transfer from | your account | my account | debit account
        debited account | sender""",
    Role.ACCOUNT: """
        rekening | rekeningnummer | zichtrekening | rekeninghouder | iban rekening
        uittreksel van rekening | uw zichtrekening
        compte | numéro de compte | compte à vue | titulaire | n° de compte
        konto | kontonummer | girokonto | sichtkonto | kontoinhaber
        account | account number | current account | account holder | iban""",
    Role.BANK: """
        bic | bankier begunstigde | banquier bénéficiaire | bic begunstigde
        bic bénéficiaire | bank begunstigde | banque | bank""",
    Role.AMOUNT: """
        bedrag | bedrag in eur | overgeschreven bedrag | betaald bedrag | bedrag afgehouden
        montant | montant en eur | montant du virement | montant viré
        betrag | betrag in eur | überweisungsbetrag
        amount | amount in eur | transfer amount | paid amount""",
    Role.DEBIT: """
        debet | af | débit | soll | belastung | belastungen | money out | debit | uit
        uitgaven | retrait | retraits | sorties | ausgang""",
    Role.CREDIT: """
        credit | krediet | bij | crédit | haben | gutschrift | gutschriften | money in
        inkomsten | versements | eingang | entrées""",
    Role.BALANCE: """
        saldo | vorig saldo | nieuw saldo | beginsaldo | eindsaldo | laatste saldo | saldo op
        beschikbaar saldo | beschikbaar
        solde | ancien solde | nouveau solde | solde précédent | solde initial | solde final
        solde au | solde disponible | solde après opération | solde après l'opération
        saldo na verrichting | saldo nach buchung | saldo na transactie
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
        communication | communication structurée | communication libre | avec la communication
        avec la mention | communication au bénéficiaire | référence du créancier
        mitteilung | strukturierte mitteilung | freie mitteilung | verwendungszweck
        mitteilung an den empfänger | referenz des gläubigers | zahlungsreferenz
        structured communication | free communication | message | payment reference
        creditor reference | communication to beneficiary | reference""",
    Role.BANK_REFERENCE: """
        bankreferentie | bankreferte | bank referentie | referentie bank | omzetnummer
        transactienummer | transactiereferentie | referentie | referte | ref | bankref
        référence banque | référence bancaire | réf banque | numéro de mouvement
        numéro de transaction | référence de la transaction | référence de la banque
        réf bancaire
        bankreferenz | umsatznummer | transaktionsnummer | referenz
        bank reference | transaction id | transaction reference | transaction number""",
    Role.CONTRACT: """
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
        file number | our reference | your reference | case reference | our ref | your ref""",
    Role.TRACKING: """
        zendingsnummer | barcode | barcode aangetekende zending | track & trace | zending nr
        aangetekende zending | numéro d'envoi | code-barres | numéro de suivi
        envoi recommandé | n° d'envoi | sendungsnummer | strichcode | einschreiben
        tracking number | item number | item barcode""",
    Role.STATUS: "status | statut | état | state | toestand",
    Role.TEXT: """
        omschrijving | beschrijving | verrichting | details | detail | soort verrichting | type
        libellé | description | opération | détails | nature de l'opération
        beschreibung | buchungstext | vorgang | umsatz | transaction | merchant""",
    Role.WORDING: """
        overschrijving in euro | europese overschrijving | instantoverschrijving | overschrijving
        instantoverschrijving in euro | instant overschrijving | overschrijving belfius mobile
        uitgaande overschrijving | via mobile banking | via web banking | met kbc mobile
        met kbc online | belfius mobile | domiciliëring | europese domiciliëring | uur
        uw doorlopende opdracht | doorlopende betalingsopdracht | zonder mededeling
        betaling met bankkaart | bancontact | betaling | sepa overschrijving | uw domiciliëring
        virement en euros | virement européen | virement instantané | virement instantané en euros
        virement belfius mobile | virement | ordre permanent | sans communication
        domiciliation | domiciliation européenne | paiement par carte | virement sepa
        überweisung | sepa überweisung | echtzeitüberweisung | dauerauftrag | lastschrift
        europäische überweisung | kartenzahlung | ohne mitteilung
        transfer | european transfer | instant transfer | standing order | direct debit
        card payment | sepa transfer | sepa credit transfer""",
    Role.MEDIATOR: """
        schuldbemiddelaar | als schuldbemiddelaar | médiateur de dettes | médiatrice de dettes
        en qualité de médiateur de dettes | schuldenvermittler | als schuldenvermittler
        schuldenvermittlerin | als schuldenvermittlerin | zum schuldenvermittler
        debt mediator | as debt mediator""",
    Role.SOCIAL_WORKER: """
        maatschappelijk werker | maatschappelijk assistent | sociaal assistent | dossierbeheerder
        maatschappelijk werkster | sociaal werker | uw contactpersoon | contactpersoon
        behandeld door
        assistant social | assistante sociale | travailleur social | travailleuse sociale
        personne de contact | votre contact | dossier traité par | gestionnaire du dossier
        sozialarbeiter | sozialarbeiterin | sozialassistent | sozialassistentin | sachbearbeiter
        sachbearbeiterin | ansprechpartner | ansprechpartnerin
        social worker | contact person | case worker""",
    Role.EMAIL: "e-mail | email | mail | courriel | e mail",
    Role.PHONE: """
        tel | telefoon | telefoonnummer | gsm | tél | téléphone | telefon | phone | telephone
        rechtstreeks nummer | ligne directe | durchwahl | mobiel | mobile""",
    Role.ADDRESS: "adres | adresse | address | kantoor | kantoorhoudende te | cabinet | kanzlei",
}
