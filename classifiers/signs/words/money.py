"""Words of money that moved: what a bank writes of its books, and of a payment that was made."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
    SignWords(
        Sign.STATEMENT_NUMBER,
        Where.NUMBERED,
        """
        nl: rekeninguittreksel | rekeningafschrift | uittreksel nr | uittreksel | afschrift
        nl: afschrift nr | uittrekselnummer | afschriftnummer | rekeninguittrekselnummer
        nl: afschrift / lijn | nr. uittreksel
        fr: n° d'extrait | extrait / ligne
        de: kontoauszugsnummer | auszug / zeile | auszug
        en: statement / line | extract number
        fr: extrait de compte | relevé de compte | extrait n° | extrait | numéro d'extrait
        fr: relevé mensuel | relevé n° | relevé bancaire
        de: kontoauszug | kontoauszug nr | auszug nr | auszugsnummer | monatsauszug
        en: account statement | bank statement | statement number | statement no | extract
        """,
    ),
    SignWords(
        Sign.STATEMENT_NUMBER,
        Where.TITLE,
        """
        nl: rekeninguittreksel | rekening uittreksel | rekeningafschrift | afschriftnummer
        nl: saldi en verrichtingen | detail van de omzet | uitgevoerde verrichtingen
        fr: extrait de compte | relevé de compte | relevé d'identité et d'opérations
        fr: relevé mensuel | relevé des opérations | relevé bancaire
        fr: historique des opérations | opérations comptabilisées | détails du mouvement
        fr: historique de vos mouvements | historique des mouvements | liste des mouvements
        nl: historiek van uw verrichtingen | historiek van de verrichtingen
        de: umsatzliste | liste der umsätze
        en: account history | list of movements
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
        nl: saldo na verrichting | oud saldo | overgedragen saldo | saldo bij aanvang | slotsaldo
        fr: ancien solde | solde précédent | nouveau solde | solde initial | solde final
        fr: solde après opération | report du feuillet | solde reporté
        de: alter saldo | neuer saldo | alter kontostand | neuer kontostand | anfangssaldo
        de: endsaldo | saldovortrag | saldoübertrag | saldo nach buchung
        en: opening balance | closing balance | previous balance | new balance
        en: balance after transaction | balance brought forward | balance carried forward
        en: prev balance
        """,
    ),
    SignWords(
        Sign.BALANCE,
        Where.DATED,
        """
        nl: saldo op | saldo per
        fr: solde au | report du | report au
        de: saldo am | saldo per | kontostand am | übertrag vom | vortrag vom
        en: balance on | balance at | brought forward | carried forward
        """,
    ),
    SignWords(
        Sign.BALANCE,
        Where.LABEL,
        """
        nl: overgebracht | overgebracht van blad | over te brengen | over te brengen naar blad
        nl: overdracht | overdracht vorig blad | overdracht volgend blad
        fr: à reporter | à reporter au feuillet suivant | report feuillet précédent
        de: vortrag | übertrag | übertrag auf blatt | übertrag von blatt
        en: brought forward | carried forward
        """,
    ),
    SignWords(
        Sign.BOOKING_DAY,
        Where.LABEL,
        """
        nl: boekingsdatum | boekdatum | datum boeking | boekdag | boekingsdag | datum van boeking
        fr: date comptable | date de comptabilisation | date compt | date d'imputation
        fr: date d'écriture
        de: buchungstag | buchungsdatum | datum der buchung
        en: booking date | posting date | accounting date | entry date | date booked
        """,
    ),
    SignWords(
        Sign.BOOKED,
        Where.LABEL,
        """
        nl: geboekt op | afgeschreven op | afgeboekt op | gedebiteerd op
        fr: comptabilisé le | débité le | débité au | débit effectif
        de: gebucht am | abgebucht am | belastet am
        en: booked on | posted on | debited on | paid out on
        """,
    ),
    SignWords(
        Sign.BOOKED,
        Where.ANYWHERE,
        """
        nl: uw rekening werd gedebiteerd | uw rekening is gedebiteerd
        fr: votre compte a été débité
        de: ihr konto wurde belastet
        en: your account has been debited | your account was debited
        """,
    ),
    SignWords(
        Sign.BOOKED,
        Where.DATED,
        """
        nl: geboekt | afgeboekt | gedebiteerd
        fr: comptabilisé | comptabilisée | débité | imputé en compte le
        de: gebucht | abgebucht | verbucht
        en: booked | debited
        """,
    ),
    SignWords(
        Sign.BOOKED,
        Where.STAGE,
        """
        nl: geboekt | afgeschreven
        fr: comptabilisé | comptabilisée | débité
        de: gebucht | abgebucht
        en: booked | posted | debited
        """,
    ),
    SignWords(
        None,
        Where.ANYWHERE,
        """
        nl: geboekt saldo | gedebiteerde rekening | geboekt tot
        fr: compte débité | compte à débiter | comptabilisé jusqu
        de: gebuchter saldo | belastetes konto | gebucht bis
        en: posted balance | booked balance | debited account | account debited
        en: booked until | booked up to
        """,
    ),
    SignWords(Sign.BOOKED, Where.CODE, "iso: BOOK"),
    SignWords(
        Sign.VALUE_DATE,
        Where.LABEL,
        """
        nl: valutadatum | waardedatum | datum valuta | rentedatum
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
        Where.LABEL,
        """
        nl: uitgevoerd op | uitgevoerd om | verwerkt op | instant op
        fr: exécuté le | exécutée le | effectué le | effectuée le | traité le | instant le
        de: ausgeführt am | ausgeführt um | verarbeitet am | instant am
        en: executed on | executed at | completed on | processed on | instant on
        """,
    ),
    SignWords(
        Sign.EXECUTED,
        Where.ANYWHERE,
        """
        nl: overschrijving uitgevoerd
        nl: overschrijving werd uitgevoerd | overschrijving is uitgevoerd | betaling uitgevoerd
        nl: betaling werd uitgevoerd | betaling is uitgevoerd | opdracht werd uitgevoerd
        nl: opdracht is uitgevoerd | opdracht uitgevoerd
        fr: virement exécuté
        fr: virement effectué | paiement exécuté | paiement effectué | ordre exécuté
        fr: a été exécuté | a bien été exécuté | a bien été effectué
        fr: argent est arrivé | argent est bien arrivé | fonds sont arrivés
        fr: passé au débit | passée au débit
        de: überweisung ausgeführt | zahlung ausgeführt
        de: überweisung wurde ausgeführt | zahlung wurde ausgeführt | auftrag wurde ausgeführt
        de: auftrag ausgeführt
        en: transfer executed | payment executed | has been executed | was executed
        en: transfer completed | payment completed
        """,
    ),
    SignWords(
        Sign.EXECUTED,
        Where.DONE,
        """
        nl: uitgevoerd | uitgevoerde | verwerkt | voltooid | afgehandeld | afgerond
        nl: gerealiseerd | volbracht | volledig uitgevoerd | gefinaliseerd
        fr: exécuté | exécutée | effectué | effectuée | traité | traitée | terminé | terminée
        fr: réalisé | réalisée | abouti | finalisé | finalisée | accompli | accomplie
        de: ausgeführt | verarbeitet | abgeschlossen | durchgeführt | erledigt | erfolgt
        de: vollzogen | abgewickelt | finalisiert | getätigt
        en: executed | processed | completed | settled | carried out | arrived | finalised
        en: finalized | fulfilled
        """,
    ),
    SignWords(
        Sign.EXECUTED,
        Where.DATED,
        """
        nl: overschrijving is gebeurd | betaling is gebeurd | betaling is gedaan
        fr: virement a été fait | paiement a été fait
        de: zahlung wurde getätigt | überweisung wurde getätigt
        en: payment has been made | transfer has been made | left your account
        nl: uitgevoerd | voltooid
        fr: exécuté | exécutée
        de: ausgeführt
        en: executed | completed | left your account
        """,
    ),
    SignWords(Sign.EXECUTED, Where.CODE, "iso: ACSC | ACCC"),
    SignWords(
        Sign.EXECUTED,
        Where.ANYWHERE,
        """
        nl: overschrijving is voltooid | overschrijving is afgerond | betaling is voltooid
        fr: virement est terminé | transfert est terminé | paiement est terminé
        de: überweisung ist abgeschlossen | zahlung ist abgeschlossen
        en: transfer is complete | transfer is completed | payment is complete | transfer complete
        """,
    ),
    SignWords(
        Sign.ARRIVED,
        Where.STAMPED,
        """
        nl: uitbetaald | uitbetaald aan | uitbetaald door | uitbetaald aan de bank
        fr: versé au destinataire | payé par wise | versé par wise | remis au destinataire
        fr: versé à la banque du destinataire | versé sur le compte du destinataire
        de: ausgezahlt | ausgezahlt an | ausgezahlt von | an den empfänger ausgezahlt
        en: paid out | paid out to | paid out from | paid out by | paid out to the recipient's bank
        en: paid out to the recipient
        nl: geld heeft je rekening verlaten | geld heeft uw rekening verlaten
        fr: argent a quitté votre compte | argent a quitté ton compte
        de: geld hat dein konto verlassen | geld hat ihr konto verlassen
        en: money left your account | money has left your account
        nl: aangekomen bij de begunstigde | aangekomen bij de ontvanger | geld aangekomen
        nl: bijgeschreven bij de bank van de ontvanger | bijgeschreven bij de ontvanger
        nl: bijgeschreven bij de begunstigde | ontvangen door de bank van de begunstigde
        nl: ontvangen door de bank van de ontvanger | overgedragen aan de bank van de ontvanger
        fr: remis à la banque du destinataire | remis à la banque du bénéficiaire
        fr: reçu par la banque du bénéficiaire | reçu par la banque du destinataire
        fr: est arrivé chez le bénéficiaire | est arrivé chez le destinataire
        de: beim empfänger angekommen | beim empfänger eingegangen | geld angekommen
        de: bei der empfängerbank eingegangen | dem empfänger gutgeschrieben
        de: von der empfängerbank angenommen | an die empfängerbank übergeben
        en: money arrived | funds arrived | arrived at the recipient's bank
        en: received by the recipient's bank | received by the beneficiary's bank
        en: credited to the recipient | credited to the beneficiary | delivered to recipient's bank
        """,
    ),
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
)
