"""Words of money that came in, or that went back: it moved, and the debtor paid nothing."""

from classifiers.signs.words.shape import Clause, SignWords, Where
from classifiers.words.holding_classes import Hold
from classifiers.words.return_classes import Back
from classifiers.words.word_classes import AnyClass, Class
from evidence.vocabulary import Sign

_RULE: frozenset[AnyClass] = frozenset({  # of what may be, of what never was, of every payment
    Class.DENIAL, Class.COMING, Class.AS_SOON_AS, Class.IF, Class.CAN, Class.EVERY, Class.COST,
    Hold.MANY, Back.OWED,
})  # fmt: skip
_CELL = 9
_SENTENCE = 14
_NEAR = 3  # farther off it says why the money came back: "the account does not exist"


def _back(
    *words: AnyClass,
    reach: int = 6,
    longest: int = _CELL,
    certain: bool = False,
    in_order: bool = False,
    without: frozenset[AnyClass] = _RULE,
) -> Clause:
    """That the money may be gone from the payee again: who says so is no proof that it is."""
    return Clause(
        sign=Sign.STATUS_UNKNOWN,
        words=words,
        reach=reach,
        without=without,
        around=_NEAR,
        longest=longest,
        certain=certain,
        in_order=in_order,
        heading=True,
    )


CLAUSES: tuple[Clause, ...] = (
    _back(Back.RETURNED, longest=1),
    *(_back(back, longest=_SENTENCE, certain=True) for back in (Back.RETURNED, Back.BEHIND)),
    _back(Back.REFUND, certain=True),
    *(
        _back(moved, *back, longest=_SENTENCE, in_order=back == (Back.BEHIND,))
        for moved in (Class.PAYMENT, Class.SUM, Back.SEIZED)
        for back in ((Back.RETURNED,), (Back.BEHIND,), (Back.CAME, Class.BACK))
    ),
    *(_back(Back.CLAIM, begun) for begun in (Class.ASKED, Class.RUNNING, Back.STARTED)),
    _back(Class.ASKED, Class.SUM, Class.BACK, longest=_SENTENCE),
    *(_back(gone, Class.BACK, reach=3) for gone in (Class.CREDITED, Class.SENT_OFF)),
    _back(Class.CREDITED, Class.YOUR, Class.ACCOUNT),
    *(
        _back(Class.PAYEE, refused, longest=_SENTENCE)
        for refused in (Class.STOPPED, Back.REFUSED, Back.RETURNED)
    ),
    *(
        clause
        for account in (Class.ACCOUNT, Class.PAYEE)
        for clause in (
            _back(Back.CLOSED, account),
            _back(account, Back.EXISTS, Class.DENIAL, without=frozenset({Class.IF})),
        )
    ),
)

WORDS = (
    SignWords(
        Sign.INCOMING,
        Where.ANYWHERE,
        """
        nl: overschrijving in uw voordeel | in uw voordeel | inkomende overschrijving
        nl: overschrijving ontvangen van | ontvangen overschrijving | ten gunste van uw rekening
        nl: binnenkomende overschrijving | inkomende instantoverschrijving
        nl: binnenkomende instantoverschrijving | ontvangen instantoverschrijving
        fr: virement en votre faveur | en votre faveur | virement entrant | virement reçu de
        fr: votre compte a été crédité | virement instantané entrant
        fr: virement instantané reçu de
        de: überweisung zu ihren gunsten | zu ihren gunsten | eingehende überweisung
        de: eingehende echtzeitüberweisung | eingegangene überweisung | erhaltene überweisung
        de: überweisung erhalten von | ihrem konto wurde gutgeschrieben | zahlungseingang von
        nl: overgeschreven door | op uw rekening ontvangen
        fr: crédité par | reçu sur votre compte | ordre reçu de | vir reçu
        de: überwiesen von | auf ihrem konto eingegangen
        en: transfer in your favour | incoming transfer | transfer received from
        en: incoming credit transfer | incoming instant transfer | incoming sepa transfer
        en: your account has been credited
        """,
    ),
    SignWords(
        Sign.INCOMING,
        Where.TITLE,
        """
        nl: bijschrijving | ontvangen betaling | inkomende betaling | creditverrichting
        nl: binnenkomende betaling | ontvangen geld | geld ontvangen
        fr: virement reçu | paiement reçu | virement entrant | crédit reçu | paiement entrant
        fr: argent reçu
        de: zahlungseingang | geldeingang | eingang | eingehende zahlung | erhaltene zahlung
        de: eingegangene zahlung | geld erhalten
        en: incoming payment | payment received | transfer received | credit received
        en: money received
        """,
    ),
    SignWords(
        Sign.INCOMING,
        Where.OPENING,
        """
        nl: storting van | storting vanwege | instant storting van | ontvangen van
        nl: je ontving van | u ontving van | je hebt ontvangen van | u hebt ontvangen van
        fr: versement de | reçu de | vous avez reçu de | tu as reçu de
        de: gutschrift von | gutschrift | erhalten von | du hast erhalten von
        en: credit from | payment received from | received from | you received from
        """,
    ),
    SignWords(  # a paper, not what came in
        None,
        Where.OPENING,
        """
        fr: reçu de paiement | reçu de virement | reçu de versement | reçu de transaction
        fr: reçu de l'opération | reçu de la transaction | reçu de caisse | reçu de dépôt
        fr: reçu de votre paiement | reçu de votre virement | reçu de transfert | reçu de banque
        fr: reçu de remise | reçu de demande | reçu de prise en charge | reçu de commande
        fr: reçu de votre ordre | reçu de votre demande | reçu de guichet
        """,
    ),
    SignWords(
        Sign.REVERSED,
        Where.ANYWHERE,
        """
        nl: retour overschrijving | terugstorting van | teruggestort op | tegenboeking
        nl: annulatie verrichting | annulatie overschrijving | terug op uw rekening
        nl: staat terug op uw rekening | retour domiciliëring | terugboeking
        nl: overschrijving teruggekeerd | staat weer op uw rekening | staat weer op je rekening
        nl: werd ongedaan gemaakt | is ongedaan gemaakt | terugstorting ontvangen
        fr: retour virement | retour de virement | rejet de virement | rejet virement
        fr: annulation de virement | annulation virement | montant recrédité
        fr: extourne | contre-passation | virement retourné | a renvoyé les fonds
        fr: a renvoyé l'argent | a retourné les fonds | compte du bénéficiaire n'existe plus
        de: wiedergutschrift | rücküberwiesen | rückbuchung | rücküberweisung | rücklastschrift
        de: stornobuchung | retoure überweisung | rückläufer | geld zurückgeschickt
        de: wurde rückgängig gemacht
        en: recall of payment | returned to your account | returned transfer | transfer returned
        en: reversal | chargeback | payment returned | was undone | has been undone
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
