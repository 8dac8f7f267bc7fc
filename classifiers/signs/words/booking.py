"""What a bank says of money that left an account, of its books, and of what is left there.

nl "er ging 59,95 euro van je rekening" · fr "votre paiement a été porté en compte le 3 mars" ·
de "der Betrag hat Ihr Konto verlassen" · en "your balance afterwards was 302.11". A sentence
tells of one payment when a sum or a day stands in it; as a rule it has neither.
"""

from collections.abc import Iterator

from classifiers.signs.words.shape import Clause, SignWords, Where
from classifiers.words.booking_classes import Book
from classifiers.words.holding_classes import Hold
from classifiers.words.word_classes import AnyClass, Class
from evidence.vocabulary import Sign

_ANYWHERE = 40  # in the whole clause: nothing may cast doubt on what happened
_CELL = 7
_SENTENCE = 12
_DOUBT: frozenset[AnyClass] = frozenset({
    Class.DENIAL, Class.COMING, Class.AS_SOON_AS, Class.EXPECTED, Class.YET, Class.NOW, Class.CAN,
    Class.STOPPED, Class.HELD, Class.BACK, Class.EVERY, Class.COST, Class.BY_THEN, Book.UNSURE,
    Hold.LAST, Hold.WAIT, Book.TRAY,
})  # fmt: skip
_ORDERED: frozenset[AnyClass] = frozenset({Class.ORDER, Hold.ORDERED})  # goes to the bank
_AT_OUR_BANK: frozenset[AnyClass] = frozenset({Class.OUR, Class.WE, Class.US, Class.BANK})
_HAPPENED = ((Book.IS, Book.TAKEN), (Book.WAS, Book.WITHDRAWN), (Book.EST, Book.PARTED))
_WERE_BOOKED = ((Book.IS, Book.BOOKED), (Book.WAS, Book.POSTED))


def _gone() -> Iterator[tuple[AnyClass, ...]]:
    """Money that left your account, or one with a number."""
    for account in ((Class.YOUR, Class.ACCOUNT), (Book.IBAN,)):
        yield (Book.WENT, Book.FROM, *account)
        yield (Book.LEFT, *account)
        yield (Book.HAS, Book.QUIT, *account)
        yield (Book.HAS, *account, Book.QUIT)


CLAUSES: tuple[Clause, ...] = (
    *(
        Clause(sign=Sign.STATUS_UNKNOWN, words=(booked, Book.TRAY), reach=8)
        for booked in (Class.DEBITED, Book.TAKEN, Book.WITHDRAWN)
    ),
    Clause(sign=Sign.STATUS_UNKNOWN, words=(Class.DEBITED, Class.EXPECTED), reach=4, in_order=True),
    *(
        Clause(
            sign=Sign.BOOKED,
            words=words,
            reach=8,
            without=_DOUBT | _ORDERED,
            around=_ANYWHERE,
            in_order=True,
            certain=True,
        )
        for words in _gone()
    ),
    *(
        Clause(
            sign=Sign.BOOKED,
            words=(*account, was, taken),
            reach=14,
            without=_DOUBT | _ORDERED | {Class.CREDITED},
            around=_ANYWHERE,
            certain=True,
        )
        for account in ((Class.YOUR, Class.ACCOUNT), (Book.FROM, Book.IBAN))
        for was, taken in _HAPPENED
    ),
    *(
        Clause(
            sign=Sign.BOOKED,
            words=(what, was, booked),
            reach=14,
            without=_DOUBT,
            around=_ANYWHERE,
            certain=True,
        )
        for what in (Class.PAYMENT, Class.SUM)
        for was, booked in _WERE_BOOKED
    ),
    *(
        Clause(
            sign=Sign.BOOKED,
            words=(booked, Book.FROM, Class.YOUR, account),
            reach=5,
            without=_DOUBT | _ORDERED | {Class.TO},
            around=_ANYWHERE,
            longest=_SENTENCE,
            one_line=True,
            dated=True,
            in_order=True,
        )
        for booked in (Book.BOOKED, Book.POSTED)
        for account in (Class.ACCOUNT, Class.BALANCE)
    ),
    Clause(
        sign=Sign.BOOKED,
        words=(Book.ENTERED, Book.INTO, Book.BOOKS),
        reach=4,
        without=_DOUBT | _ORDERED,
        around=_ANYWHERE,
        one_line=True,
        dated=True,
        in_order=True,
    ),
    Clause(
        sign=Sign.BOOKED,
        words=(Class.WE, Book.ENTERED, Book.INTO, Book.BOOKS),
        reach=6,
        without=_DOUBT | _ORDERED,
        around=_ANYWHERE,
        in_order=True,
        certain=True,
    ),
    *(
        Clause(
            sign=Sign.BOOKED,
            words=(whose, Book.LEDGER),
            reach=2,
            without=_DOUBT | _ORDERED,
            around=_ANYWHERE,
            dated=True,
            in_order=True,
        )
        for whose in (Class.OUR, Class.YOUR)
    ),
    Clause(
        sign=Sign.EXECUTED,
        words=(Book.CASH, Book.GONE, Book.TOWARDS),
        reach=5,
        without=_DOUBT | _AT_OUR_BANK,
        around=_ANYWHERE,
        longest=_SENTENCE,
        in_order=True,
    ),
    Clause(
        sign=Sign.EXECUTED,
        words=(Book.INSTANT, Class.ARRIVED),
        reach=4,
        without=_DOUBT | _AT_OUR_BANK,
        around=_ANYWHERE,
        longest=_CELL,
    ),
    Clause(
        sign=Sign.EXECUTED,
        words=(Class.PAYMENT, Book.RECEIVED, Class.BY, Class.PAYEE),
        reach=8,
        without=_DOUBT,
        around=_ANYWHERE,
        in_order=True,
    ),
    Clause(
        sign=Sign.BALANCE,
        words=(Class.YOUR, Class.BALANCE, Class.AFTERWARDS),
        reach=4,
        without=_DOUBT - {Class.AS_SOON_AS, Class.BY_THEN} | _ORDERED,
        around=_ANYWHERE,
        longest=_SENTENCE,
        certain=True,
    ),
    Clause(
        sign=Sign.BALANCE,
        words=(Book.REST, Class.AFTERWARDS, Class.PAYMENT),
        reach=5,
        without=_DOUBT - {Class.AS_SOON_AS, Class.BY_THEN} | _ORDERED,
        around=_ANYWHERE,
        longest=_SENTENCE,
        in_order=True,
    ),
    Clause(
        sign=Sign.BALANCE,
        words=(Book.YOU, Book.REMAINS),
        reach=5,
        without=_DOUBT | _ORDERED | frozenset({Class.PAY, Book.OWED}),
        around=_ANYWHERE,
        longest=_SENTENCE,
        certain=True,
    ),
    *(
        Clause(
            sign=Sign.BANK_ATTEST,
            words=words,
            reach=10,
            without=frozenset({Class.DENIAL, Class.IF}),
            in_order=True,
        )
        for words in (
            (Book.CERTIFIER, Book.CERTIFIES, Book.THAT),
            (Book.CERTIFIER, Book.CONFIRMS, Book.THAT),
            (Book.CERTIFIES, Class.WE, Book.THAT),
            (Class.WE, Book.CERTIFIES, Book.THAT),
        )
    ),
    Clause(
        sign=Sign.VALUE_DATE,
        words=(Book.VALUE, Book.SAME, Class.DAY),
        reach=4,
        in_order=True,
    ),
    *(
        Clause(
            sign=Sign.MOVEMENT_DETAIL,
            words=words,
            reach=4,
            without=_DOUBT | _ORDERED,
            longest=longest,
            heading=True,
        )
        for words, longest in (
            ((Book.DETAIL, Book.MOVEMENT), _CELL),
            ((Book.ADVICE, Book.DEBIT), _CELL),
            ((Book.MOVEMENT_DETAIL,), _CELL),
            ((Book.ACCOUNT_MOVEMENT,), 2),
        )
    ),
)

WORDS = (
    SignWords(
        None,
        Where.ANYWHERE,
        """
        en: left in … account | left on … account | left over
        en: order … left your account | instruction … left your account
        fr: est débité | est débitée | est prélevé | est prélevée | est comptabilisé
        en: is debited | are debited | is booked | is charged
        """,
    ),
    SignWords(
        Sign.STATUS_UNKNOWN,
        Where.BEFORE_DAY,
        """
        nl: geboekt voor | ingeboekt voor
        fr: comptabilisé pour | comptabilisée pour
        de: gebucht für | verbucht für
        en: booked for | posted for
        """,
    ),
    SignWords(
        Sign.VALUE_DATE,
        Where.LABEL,
        """
        nl: waardedag | datum waarde | dag van waarde | valutadag | rentedag | valuta datum
        fr: jour de valeur | valeur au | date d'intérêt
        de: valuta datum | wertstellungstag | valutadatum | datum der wertstellung | tag der valuta
        en: value day | value dt | currency date | valuta date | day of value
        """,
    ),
    SignWords(Sign.VALUE_DATE, Where.BEFORE_DAY, "all: waarde | value | valut"),
    SignWords(
        Sign.BOOKING_DAY,
        Where.LABEL,
        """
        nl: dag van boeking | datum van de boeking | geboekt dd | inboekdatum
        fr: jour comptable | date de l'écriture | date d'inscription en compte
        de: tag der buchung | buchungsdat | buchung vom | verbuchungsdatum
        en: book day | book date | entry dt | day booked | ledger date | date posted
        """,
    ),
    SignWords(Sign.BOOKED, Where.STAGE, "all: imputé | imputée | verbucht"),
    # No "geb" or "book": of a birth, and of what is still to be done.
    SignWords(Sign.BOOKED, Where.BEFORE_DAY, "all: compta | comptab | verb"),
    SignWords(
        Sign.EXECUTED,
        Where.BEFORE_DAY,
        """
        nl: verrekend | afgewikkeld | vereffend | afgegaan | weggegaan
        fr: dénoué | dénouée | compensé | compensée | sorti | sortie
        de: verrechnet | abgewickelt | abgegangen | abgeflossen
        en: settled | cleared
        """,
    ),
    SignWords(
        Sign.BALANCE,
        Where.LABEL,
        """
        nl: resttegoed | resterend tegoed | overblijvend saldo | lopend saldo
        fr: avoir restant | solde progressif | solde courant
        de: restguthaben | verbleibendes guthaben | laufender saldo
        en: running balance | remaining funds
        """,
    ),
    SignWords(
        Sign.BANK_REFERENCE,
        Where.NUMBERED,
        """
        nl: bankreferte | bankref | bankkenmerk | kenmerk bank | kenmerk van de bank | ref bank
        nl: referte van de bank
        fr: réf bq | réf banque | ref banque | réf de la banque | référence bq | réf bancaire
        de: bankreferenznummer | bank referenz | referenz bank | bankref
        en: bank ref | bank ref no | bk ref | ref bank | bank id
        """,
    ),
)
