"""Words of money that came in, or that went back: it moved, and the debtor paid nothing."""

from classifiers.signs.words.shape import SignWords, Where
from evidence.vocabulary import Sign

WORDS = (
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
        nl: overgeschreven door | op uw rekening ontvangen
        fr: crédité par | reçu sur votre compte | ordre reçu de | vir reçu
        de: überwiesen von | auf ihrem konto eingegangen
        en: transfer in your favour | incoming transfer | transfer received from
        en: your account has been credited
        """,
    ),
    SignWords(
        Sign.INCOMING,
        Where.TITLE,
        """
        nl: bijschrijving | ontvangen betaling | inkomende betaling | creditverrichting
        fr: virement reçu | paiement reçu | virement entrant | crédit reçu
        de: zahlungseingang | geldeingang | eingang | eingehende zahlung
        en: incoming payment | payment received | transfer received | credit received
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
        nl: annulatie verrichting | annulatie overschrijving | terug op uw rekening
        nl: staat terug op uw rekening | retour domiciliëring | terugboeking
        nl: overschrijving teruggekeerd
        fr: retour virement | retour de virement | rejet de virement | rejet virement
        fr: annulation de virement | annulation virement | montant recrédité
        fr: extourne | contre-passation | virement retourné
        de: wiedergutschrift | rücküberwiesen | rückbuchung | rücküberweisung | rücklastschrift
        de: stornobuchung | retoure überweisung
        en: recall of payment | returned to your account | returned transfer | transfer returned
        en: reversal | chargeback | payment returned
        """,
    ),
    SignWords(
        Sign.REVERSED,
        Where.OPENING,
        """
        nl: terugbetaling | retour van
        fr: rejet | remboursement
        de: rückzahlung | retoure
        en: refund | return of
        """,
    ),
)
