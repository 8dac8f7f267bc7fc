"""What a bank says of a payment that it holds, that hangs on something, or that is asked for.

nl "het bedrag wordt vastgehouden tot de begunstigde is nagekeken" · fr "cette opération expire
si vous ne la confirmez pas" · de "Zustimmung des Mitinhabers steht noch aus" · en "funds not
released". What it says as a rule, or of its loans and cards, is said of no payment.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from classifiers.signs.words.shape import Clause, SignWords, Where
from classifiers.words.holding_classes import Hold
from classifiers.words.word_classes import AnyClass, Class
from evidence.vocabulary import Sign

_MOVES = (Class.PAYMENT, Class.ORDER)
_ORDERS = (*_MOVES, Hold.ORDERED)
_WHAT = (*_MOVES, Class.SUM)
_AS_A_RULE: frozenset[AnyClass] = frozenset({Hold.OFFERED, Class.EVERY, Class.CAN})
_NO: frozenset[AnyClass] = frozenset({Class.DENIAL})
_MOVED: frozenset[AnyClass] = frozenset({Class.DENIAL, Class.DONE, Class.DEBITED})
_FAR = 12
_CELL = 7


def _every(*choices: Sequence[AnyClass]) -> Iterator[tuple[AnyClass, ...]]:
    """One word of each choice, in all ways."""
    yield from product(*choices)


CLAUSES: tuple[Clause, ...] = (
    *(
        Clause(sign=Sign.STATUS_UNKNOWN, words=words, reach=5, without=_AS_A_RULE | _NO)
        for words in ((Class.SUM, Class.HELD), *_every(_WHAT, (Hold.ASIDE,)))
    ),
    *(
        Clause(sign=Sign.PENDING, words=words, reach=5, without=_NO | {Hold.ONE})
        for words in _every(
            (Class.WE, Class.BANK), (Hold.HOLDS,), (Class.THIS, Class.YOUR), (*_MOVES, Class.SUM)
        )
        if not {*words} >= {Class.YOUR, Class.SUM}  # a bank keeps its clients' money safe
    ),
    *(
        Clause(
            sign=Sign.PENDING,
            words=words,
            reach=8,
            without=_NO | _AS_A_RULE | {Hold.MANY, Hold.CONFIRM},
            in_order=True,
        )
        for words in _every(
            (Class.WE,),
            (Hold.SENDS, Class.DO),
            (Class.THIS, Class.YOUR),
            (*_MOVES, Class.SUM),
            (Class.AS_SOON_AS,),
        )
    ),
    Clause(sign=Sign.PENDING, words=(Class.DENIAL, Hold.RELEASED), reach=4),
    *(
        Clause(sign=Sign.FUTURE_TENSE, words=words, reach=6, without=frozenset({Class.IF}))
        for words in _every((Class.WE, Class.BANK), (Hold.WILL_SEND,), _WHAT)
    ),
    *(
        Clause(sign=Sign.FORM, words=words, reach=6, without=_NO | {Hold.ONE})
        for words in _every((Class.PAYMENT,), (Hold.COUNTERFOIL,))
    ),
    Clause(
        sign=Sign.NOT_EXECUTED,
        words=(Class.SUM, Class.DENIAL, Class.DEBITED),
        reach=7,
        without=frozenset({Class.YET, Class.AS_SOON_AS, Class.IF, Class.CAN}),
    ),
    Clause(sign=Sign.PENDING, words=(Hold.RELEASE, Class.AFTERWARDS, Class.CHECK), reach=7),
    *(
        Clause(sign=Sign.PENDING, words=(what, Hold.PUT, Hold.WAIT), reach=6, without=_NO)
        for what in _WHAT
    ),
    *(
        Clause(sign=Sign.PENDING, words=words, reach=_FAR, without=_AS_A_RULE, in_order=True)
        for words in _every(_WHAT, (Hold.UNTIL,), (Hold.EXAMINED, Class.CHECK))
    ),
    *(
        Clause(
            sign=Sign.STATUS_UNKNOWN,
            words=(when, Hold.EXAMINED),
            reach=7,
            without=_AS_A_RULE | _NO | {Hold.ONE, Hold.MANY, Class.IF},
            longest=_FAR,
        )
        for when in (Class.COMING, Class.NOW)
    ),
    Clause(
        sign=Sign.STATUS_UNKNOWN,
        words=(Hold.UNDER, Class.CHECK),
        reach=2,
        longest=9,
        in_order=True,
    ),
    *(
        Clause(
            sign=Sign.PENDING,
            words=(what, Class.SUBJECT_TO),
            reach=5,
            without=_AS_A_RULE | {Hold.RIGHTS},
            in_order=True,  # a balance is shown subject to payments under way
        )
        for what in (*_MOVES, Class.DONE, Class.DEBITED, Class.EXECUTION)
    ),
    *(
        Clause(
            sign=Sign.PENDING,
            words=(what, Hold.CONDITIONAL),
            reach=4,
            without=_NO | {Class.COST},
        )
        for what in (*_MOVES, Class.EXECUTION)
    ),
    *(
        Clause(sign=Sign.STATUS_UNKNOWN, words=words, reach=_FAR, without=frozenset({Hold.OFFERED}))
        for words in _every(_ORDERS, (Hold.CONFIRM, Hold.ELSE, Class.IF), (Hold.LAPSES,))
    ),
    *(
        Clause(
            sign=Sign.STATUS_UNKNOWN,
            words=(what, Hold.LAPSES),
            reach=4,
            without=_NO | {Hold.OFFERED},
        )
        for what in _ORDERS
    ),
    *(
        Clause(
            sign=Sign.STATUS_UNKNOWN,
            words=(what, Class.COMING, Class.STOPPED, Hold.CONFIRM),
            reach=14,
        )
        for what in _ORDERS
    ),
    *(
        Clause(sign=Sign.PENDING, words=(Hold.WAITS, Hold.REPLY, whose), reach=10)
        for whose in (Class.BANK, Class.PAYEE)
    ),
    *(
        Clause(sign=Sign.TO_SIGN, words=(Hold.OTHER_HOLDER, *words), reach=9, without=_NO)
        for words in (
            *_every((Hold.CONSENT,), (Class.LACKING, Class.YET, Hold.NEED, Hold.MUST)),
            *_every((Class.YET, Hold.MUST), (Hold.CONFIRM, Class.SIGN)),
        )
    ),
    *(
        Clause(
            sign=Sign.TO_SIGN,
            words=(what, Hold.CONSENT, Class.LACKING),
            reach=10,
            without=_NO | {Class.IF},
        )
        for what in _MOVES
    ),
    Clause(sign=Sign.TO_SIGN, words=(Hold.CONSENT, Class.LACKING), reach=3, longest=4, without=_NO),
    Clause(
        sign=Sign.STATUS_UNKNOWN,
        words=(Class.YET, Hold.CONFIRM, Hold.NEED),
        reach=9,
        without=_NO,
    ),
    *(
        Clause(
            sign=Sign.PLANNED,
            words=words,
            reach=4,
            without=_NO | {Class.DONE, Class.DEBITED},
            longest=5,
            heading=True,
        )
        for words in (
            (Class.PAYMENT, Hold.ANNOUNCED),
            *_every((Hold.DEBITS,), (Hold.ANNOUNCED, Hold.AWAITED)),
        )
    ),
    *(
        Clause(sign=Sign.PLANNED, words=words, reach=4, longest=4, heading=True, without=_MOVED)
        for words in ((Hold.MOVEMENT, Class.FORESEEN), (Hold.NEXT, Hold.PERIOD))
    ),
    Clause(
        sign=Sign.PENDING, words=(Class.YET, Class.TO, Class.DO), reach=3, longest=5, in_order=True
    ),
    *(
        Clause(sign=Sign.TO_SIGN, words=(what, Hold.STANDS, Hold.OUT), reach=7, longest=9)
        for what in (Class.SIGNATURE, Hold.CONSENT)
    ),
    # an order that comes again tells when it last was carried out
    Clause(
        sign=Sign.MANDATE,
        words=(Hold.LAST, Hold.CARRIED_OUT),
        reach=3,
        without=frozenset({Hold.MOVEMENT}),
        one_line=True,
    ),
    Clause(sign=Sign.MANDATE, words=(Hold.LAST, Hold.DEBITS), reach=2, longest=5),
    *(
        Clause(sign=Sign.MANDATE, words=(Hold.PREVIOUS, *words), reach=9, one_line=True)
        for words in _every((Class.PAYMENT, Hold.TURN), (Class.DONE, Class.DEBITED))
    ),
    *(
        Clause(
            sign=Sign.STATUS_UNKNOWN,
            words=words,
            reach=4,
            without=_NO | {Hold.SORT, Hold.PAID, Class.DONE, Class.THIS, Hold.ONE},
            longest=_CELL,
            heading=True,
        )
        for words in (
            (Hold.REQUEST, Class.PAY),
            (Hold.REQUEST, Class.PAYMENT),
            (Hold.REQUEST_TO_PAY,),
        )
    ),
)

WORDS = (
    SignWords(
        Sign.PENDING,
        Where.ANYWHERE,
        """
        en: payment … subject to | transfer … subject to | instruction … subject to
        en: executed … subject to | booked … subject to | debited … subject to
        """,
    ),
    SignWords(
        None,
        Where.ANYWHERE,
        """
        en: subject to … credit | subject to … loan | subject to … application
        en: subject to status | credits … subject to
        """,
    ),
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.BUTTON,
        """
        nl: weiger | weigeren | afwijzen
        fr: refuser | décliner
        de: ablehnen
        en: decline | reject
        """,
    ),
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.OPENING,
        """
        nl: wacht op | wachten op | in afwachting van
        fr: en attente de | en attente du | en attente d | dans l'attente de | dans l'attente du
        de: wartet auf | warten auf
        en: awaiting | waiting for | waits for
        """,
    ),
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.ANYWHERE,
        """
        fr: à l'examen
        """,
    ),
    SignWords(
        Sign.MANDATE,
        Where.TITLE,
        """
        nl: mandaat … domiciliëring | machtiging … incasso | machtiging … domiciliëring
        nl: mijn mandaten | mijn domiciliëringen
        fr: mandat … domiciliation | mandat … prélèvement | autorisation de prélèvement
        fr: mes domiciliations
        de: ermächtigung zum einzug | einzugsermächtigung | meine lastschriftmandate
        en: direct debit authorisation | direct debit authorization | my mandates
        """,
    ),
)
