"""Words of money that moved, that came in, or that went back."""

from classifiers.sign_words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.STATEMENT_NUMBER,
        Where.NUMBERED,
        """
        nl: rekeninguittreksel | rekeningafschrift | uittreksel nr | uittreksel | afschrift
        nl: afschrift nr | uittrekselnummer | afschriftnummer | rekeninguittrekselnummer
        fr: extrait de compte | relevé de compte | extrait n° | extrait | numéro d'extrait
        de: kontoauszug | kontoauszug nr | auszug nr | auszugsnummer
        en: account statement | bank statement | statement number | statement no
        """,
    ),
    SignWords(
        Sign.STATEMENT_NUMBER,
        Where.TITLE,
        """
        nl: rekeninguittreksel | rekening uittreksel | rekeningafschrift | afschriftnummer
        nl: saldi en verrichtingen | detail van de omzet | uitgevoerde verrichtingen
        fr: extrait de compte | relevé de compte | relevé d'identité et d'opérations
        fr: historique des opérations | opérations comptabilisées | détails du mouvement
        de: kontoauszug | umsatzübersicht | gebuchte umsätze | kontobewegungen
        en: account statement | bank statement | statement of account activity
        en: transaction history | completed transactions
        """,
    ),
    SignWords(
        Sign.BALANCE,
        Where.ANYWHERE,
        """
        nl: vorig saldo | nieuw saldo | beginsaldo | eindsaldo | laatste saldo
        nl: saldo na verrichting
        fr: ancien solde | solde précédent | nouveau solde | solde initial | solde final
        fr: solde après opération
        de: alter saldo | neuer saldo | alter kontostand | neuer kontostand | anfangssaldo
        de: endsaldo | saldovortrag | saldo nach buchung
        en: opening balance | closing balance | previous balance | new balance
        en: balance after transaction | balance brought forward
        """,
    ),
    SignWords(
        Sign.BALANCE,
        Where.DATED,
        """
        nl: saldo op | saldo per
        fr: solde au
        de: saldo am | saldo per | kontostand am
        en: balance on | balance at
        """,
    ),
    SignWords(
        Sign.BOOKED,
        Where.ANYWHERE,
        """
        nl: boekingsdatum | boekdatum | geboekt op | afgeschreven op | datum boeking
        fr: date comptable | date de comptabilisation | comptabilisé le | débité le
        fr: votre compte a été débité
        de: buchungstag | buchungsdatum | gebucht am | abgebucht am | ihr konto wurde belastet
        en: booking date | booked on | posted on | debited on | posting date
        en: your account has been debited
        """,
    ),
    SignWords(
        Sign.BOOKED,
        Where.STATUS,
        """
        nl: geboekt | afgeschreven
        fr: comptabilisé | comptabilisée | débité
        de: gebucht | abgebucht
        en: booked | posted | debited
        """,
    ),
    SignWords(Sign.BOOKED, Where.CODE, "iso: BOOK"),
    SignWords(
        Sign.VALUE_DATE,
        Where.ANYWHERE,
        """
        nl: valutadatum | waardedatum | datum valuta
        fr: date valeur | date de valeur
        de: wertstellung | wertstellungsdatum | valutatag
        en: value date
        """,
    ),
    SignWords(Sign.VALUE_DATE, Where.DATED, "all: val | valuta | valeur | beschikb | wert"),
    SignWords(
        Sign.BANK_REFERENCE,
        Where.ANYWHERE,
        """
        nl: bankreferentie | referentie van de bank | omzetnummer | referte bank
        fr: référence banque | référence de la banque | référence bancaire | numéro de mouvement
        de: bankreferenz | referenz der bank | umsatznummer
        en: bank reference | bank's reference
        """,
    ),
    SignWords(
        Sign.EXECUTED,
        Where.ANYWHERE,
        """
        nl: uitgevoerd op | uitgevoerd om | verwerkt op | overschrijving uitgevoerd
        nl: overschrijving werd uitgevoerd | overschrijving is uitgevoerd | betaling uitgevoerd
        nl: betaling werd uitgevoerd | betaling is uitgevoerd | opdracht werd uitgevoerd
        nl: opdracht is uitgevoerd | opdracht uitgevoerd
        fr: exécuté le | exécutée le | effectué le | effectuée le | virement exécuté
        fr: virement effectué | paiement exécuté | paiement effectué | ordre exécuté
        fr: a été exécuté | a bien été exécuté | a bien été effectué | traité le
        de: ausgeführt am | ausgeführt um | überweisung ausgeführt | zahlung ausgeführt
        de: überweisung wurde ausgeführt | zahlung wurde ausgeführt | auftrag wurde ausgeführt
        de: auftrag ausgeführt | verarbeitet am
        en: executed on | executed at | transfer executed | payment executed
        en: completed on | processed on | has been executed | was executed
        en: transfer completed | payment completed
        """,
    ),
    SignWords(
        Sign.EXECUTED,
        Where.STATUS,
        """
        nl: uitgevoerd | uitgevoerde | verwerkt | voltooid | afgehandeld
        fr: exécuté | exécutée | effectué | effectuée | traité | traitée | terminé | terminée
        de: ausgeführt | verarbeitet | abgeschlossen | durchgeführt | erledigt
        en: executed | processed | completed | complete | settled
        """,
    ),
    SignWords(Sign.EXECUTED, Where.CODE, "iso: ACSC | ACCC"),
    SignWords(
        Sign.BOOKED_LINE,
        Where.ANYWHERE,
        """
        nl: overschrijving belfius mobile naar | instant overschrijving belfius mobile naar
        nl: europese overschrijving naar | instantoverschrijving naar | bankier begunstigde
        nl: overschrijving in euro op rekening | via mobile banking | via web banking
        nl: met kbc mobile | met kbc online | export kbc touch | bijlage bij verrichting
        nl: uw doorlopende opdracht ten gunste van | doorlopende betalingsopdracht … naar
        nl: uitgaande overschrijving | uitgaande instantoverschrijving | uw domiciliëring
        nl: europese domiciliëring | instantoverschrijving in euro naar
        fr: virement belfius mobile vers | virement instantané belfius mobile vers
        fr: virement européen à | virement européen en faveur de | virement en euros au compte
        fr: virement instantané en euros | virement instantané vers | banquier bénéficiaire
        fr: votre ordre permanent en faveur | ordre permanent en faveur
        fr: votre domiciliation européenne
        fr: domiciliation européenne | virement en euros sepa vers | virement sortant
        de: europäische überweisung an | instant überweisung an | überweisung in euro auf konto
        de: ihr dauerauftrag zugunsten | europäische lastschrift | bank des begünstigten
        en: european transfer to | instant transfer to | outgoing transfer
        en: your standing order in favour of
        """,
    ),
    SignWords(
        Sign.CONFIRMATION,
        Where.ANYWHERE,
        """
        nl: bevestiging van overschrijving | bevestiging van uw overschrijving
        nl: bevestiging overschrijving | betalingsbevestiging | transactiebevestiging
        fr: confirmation de virement | confirmation de votre virement | confirmation de paiement
        fr: confirmation du virement
        de: überweisungsbestätigung | bestätigung der überweisung | zahlungsbestätigung
        en: transfer confirmation | confirmation of transfer | payment confirmation
        en: confirmation of payment
        """,
    ),
    SignWords(
        Sign.CONFIRMATION,
        Where.STATUS,
        """
        nl: bevestigd
        fr: confirmé | confirmée
        de: bestätigt
        en: confirmed
        """,
    ),
    SignWords(
        Sign.PROOF_TITLE,
        Where.TITLE,
        """
        nl: betaalbewijs | betalingsbewijs | bewijs van betaling | bewijs van overschrijving
        fr: preuve de paiement | preuve de virement | justificatif de paiement
        de: zahlungsnachweis | zahlungsbeleg | überweisungsbeleg | zahlungsbestätigung
        en: proof of payment | proof of transfer | payment receipt | transfer receipt
        """,
    ),
    SignWords(
        Sign.ACCEPTED_STATUS,
        Where.STATUS,
        """
        nl: geaccepteerd | aanvaard | goedgekeurd
        fr: accepté | acceptée | approuvé
        de: akzeptiert | angenommen | genehmigt
        en: accepted | approved
        """,
    ),
    SignWords(
        Sign.BANK_ATTEST,
        Where.ANYWHERE,
        """
        nl: wij bevestigen dat … overschrijving | wij bevestigen dat … uitgevoerd
        nl: bankattest | attest van betaling | hierbij bevestigen wij … uitgevoerd
        fr: nous confirmons que … virement | nous confirmons que … exécuté
        fr: attestation de paiement | attestation bancaire | nous certifions que … virement
        de: wir bestätigen dass … überweisung | wir bestätigen dass … ausgeführt
        de: hiermit bestätigen wir … ausgeführt | bankbestätigung
        en: we confirm that … transfer | we confirm that … executed | bank attestation
        en: we hereby confirm … executed
        all: mt103 | mt 103 | single customer credit transfer | gecodeerd rekeninguittreksel
        """,
    ),
    SignWords(
        Sign.CARD_PAYMENT,
        Where.ANYWHERE,
        """
        nl: betaling geslaagd | stortingsbewijs | contante storting | aankoop met bankkaart
        nl: kaartbetaling | betaald met bancontact | betaling met kaart
        fr: paiement réussi | bordereau de versement | versement en espèces | paiement par carte
        fr: achat par carte
        de: zahlung erfolgreich | einzahlungsbeleg | bareinzahlung | kartenzahlung
        en: payment successful | cash deposit slip | card payment | paid by card
        all: bancontact | payconiq | mastercard | maestro | visa debit | apple pay | google pay
        """,
    ),
    SignWords(Sign.CARD_PAYMENT, Where.NAME, "all: wero | visa | paypal | klarna"),
    SignWords(
        Sign.LIST_ROW,
        Where.TITLE,
        """
        nl: vandaag | gisteren | eergisteren
        fr: aujourd'hui | hier | avant-hier
        de: heute | gestern | vorgestern
        en: today | yesterday
        """,
    ),
    SignWords(
        Sign.INCOMING,
        Where.ANYWHERE,
        """
        nl: overschrijving in uw voordeel | in uw voordeel | inkomende overschrijving
        nl: overschrijving ontvangen van | ontvangen overschrijving | ten gunste van uw rekening
        fr: virement en votre faveur | en votre faveur | virement entrant | virement reçu de
        fr: votre compte a été crédité
        de: überweisung zu ihren gunsten | zu ihren gunsten | eingehende überweisung
        de: überweisung erhalten von | ihrem konto wurde gutgeschrieben | zahlungseingang von
        en: transfer in your favour | incoming transfer | transfer received from
        en: your account has been credited | money in
        """,
    ),
    SignWords(
        Sign.INCOMING,
        Where.OPENING,
        """
        nl: storting van | storting vanwege | instant storting van
        fr: versement de
        de: gutschrift von | gutschrift
        en: credit from | payment received from
        """,
    ),
    SignWords(
        Sign.REVERSED,
        Where.ANYWHERE,
        """
        nl: retour overschrijving | terugstorting van | teruggestort op | tegenboeking
        nl: retour domiciliëring | terugboeking | overschrijving teruggekeerd
        fr: retour virement | retour de virement | rejet de virement | rejet virement
        fr: extourne | contre-passation | virement retourné
        de: rückbuchung | rücküberweisung | rücklastschrift | stornobuchung | retoure überweisung
        en: returned transfer | transfer returned | reversal | chargeback | payment returned
        """,
    ),
    SignWords(
        Sign.REVERSED,
        Where.OPENING,
        """
        nl: terugbetaling | retour
        fr: rejet | remboursement | retour
        de: rückzahlung | retoure
        en: refund | return of
        """,
    ),
)
