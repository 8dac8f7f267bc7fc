"""Classes of words that together say what happens to a payment, however they are put.

A bank words "we have your instruction", "not yet carried out" or "one signature
is missing" in ways that no list of phrases ends. What stays alike is the classes of
words that stand together in one clause: a payment, what is done with it, a denial,
a time to come. ``classifiers.signs.clauses`` finds them.
"""

from classifiers.signs.words.shape import WHOLE_CLAUSE, Clause
from classifiers.words.word_classes import Class
from evidence.vocabulary import Sign

_MOVES = (Class.PAYMENT, Class.ORDER, Class.MONEY)
_OPEN = frozenset({
    Class.DENIAL, Class.COMING, Class.AS_SOON_AS, Class.IF, Class.EXPECTED, Class.YET, Class.NOW,
})  # fmt: skip
_AS_A_RULE = frozenset({Class.COST, Class.HASTE, Class.BY_THEN})  # told of fees, of every payment
_AT_OUR_BANK = frozenset({Class.OUR, Class.WE, Class.BANK})
_CELL = 7

CLAUSES: tuple[Clause, ...] = (
    *(
        Clause(
            sign=Sign.NOT_EXECUTED,
            words=(moved, Class.DENIAL, done),
            reach=10,
            without=frozenset({Class.YET, Class.AS_SOON_AS, Class.IF, Class.PROOF}),
        )
        for moved in (Class.PAYMENT, Class.ORDER)
        for done in (Class.DONE, Class.DO)
    ),
    *(
        Clause(
            sign=Sign.NOT_EXECUTED,
            words=(moved, Class.DENIAL, Class.ACCEPTED),
            reach=12,
            without=frozenset({Class.AS_SOON_AS, Class.IF, Class.CAN}),
        )
        for moved in (Class.PAYMENT, Class.ORDER)
    ),
    Clause(
        sign=Sign.REVERSED,
        words=(Class.SUM, Class.HAPPENED, Class.BACK),
        reach=9,
        without=_OPEN | {Class.CAN},
        around=WHOLE_CLAUSE,
    ),
    Clause(sign=Sign.NOT_EXECUTED, words=(Class.RECALL, Class.ASKED), reach=4, longest=_CELL),
    *(
        Clause(
            sign=Sign.REVERSED,
            words=(Class.RECALL, done),
            reach=5,
            without=_OPEN | {Class.CAN},
        )
        for done in (Class.ACCEPTED, Class.RECALLED)
    ),
    Clause(sign=Sign.PENDING, words=(Class.CHECK, Class.RUNNING), reach=5, longest=_CELL),
    Clause(
        sign=Sign.PENDING,
        words=(Class.WE, Class.PAYMENT, Class.EXAMINE),
        reach=6,
        without=frozenset({Class.CAN, Class.IF, Class.DENIAL}),
    ),
    Clause(sign=Sign.TO_SIGN, words=(Class.SECOND, Class.YET), reach=6, longest=9),
    Clause(sign=Sign.TO_SIGN, words=(Class.YET, Class.SIGNER), reach=4, longest=_CELL),
    Clause(
        sign=Sign.TO_SIGN,
        words=(Class.YET, Class.SIGN),
        reach=4,
        without=frozenset({Class.DENIAL, Class.IF}),
    ),
    Clause(
        sign=Sign.TO_SIGN,
        words=(Class.SENT_OFF, Class.SIGNATURE),
        reach=3,
        without=frozenset({Class.DENIAL}),
    ),
    *(
        Clause(sign=Sign.PENDING, words=(Class.DENIAL, Class.YET, done), reach=5)
        for done in (Class.DONE, Class.DEBITED)
    ),
    Clause(
        sign=Sign.SENT,
        words=(Class.ORDER, Class.TAKEN),
        reach=10,
        without=frozenset({Class.DENIAL, Class.IF}),
    ),
    Clause(
        sign=Sign.SENT,
        words=(Class.ORDER, Class.US, Class.TAKEN),
        reach=16,  # with the hour, and the way it took
        without=frozenset({Class.DENIAL, Class.IF}),
    ),
    *(
        Clause(
            sign=Sign.SENT,
            words=(moved, Class.ENTERED),
            reach=6,
            without=frozenset({Class.DENIAL, Class.IF}),
        )
        for moved in (Class.PAYMENT, Class.ORDER)
    ),
    Clause(
        sign=Sign.SENT,
        words=(Class.ORDER, Class.MADE),
        reach=6,
        without=frozenset({Class.DENIAL, Class.IF}),
    ),
    Clause(  # a proof of what is done is made as well: "paiement exécuté, créée dans l'app"
        sign=Sign.SENT,
        words=(Class.PAYMENT, Class.MADE),
        reach=6,
        without=frozenset({Class.DENIAL, Class.IF, Class.DONE, Class.DONE_BEFORE}),
    ),
    Clause(
        sign=Sign.SENT,
        words=(Class.SENT_OFF, Class.BANK),
        reach=5,
        without=frozenset({Class.DENIAL}),  # "om" of an hour is an "if" too
        longest=_CELL,
        one_line=True,
    ),
    Clause(
        sign=Sign.STATUS_UNKNOWN,
        words=(Class.SUM, Class.GOT_BACK),
        without=_OPEN | {Class.CAN},
        one_line=True,
    ),
    Clause(
        sign=Sign.SENT,
        words=(Class.PROOF, Class.DENIAL, Class.OF_PAYMENT, Class.THIS),
        reach=14,
    ),
    *(
        Clause(
            sign=Sign.FUTURE_TENSE,
            words=(moved, Class.COMING, done),
            reach=10,
            without=frozenset({Class.IF}),
        )
        for moved in _MOVES
        for done in (Class.DONE, Class.DEBITED, Class.DO)
    ),
    Clause(sign=Sign.FUTURE_TENSE, words=(Class.AS_SOON_AS, Class.DONE), reach=7),
    Clause(
        sign=Sign.FUTURE_TENSE,
        words=(Class.AS_SOON_AS, Class.DEBITED),
        reach=4,
        without=frozenset({Class.BALANCE}),
        longest=_CELL,
    ),
    *(
        Clause(sign=Sign.PENDING, words=(moved, Class.NOW, done), reach=8)
        for moved in _MOVES
        for done in (Class.DONE, Class.DO)
    ),
    Clause(sign=Sign.PENDING, words=(Class.PAYMENT, Class.BASKET), reach=6, longest=9),
    Clause(
        sign=Sign.SENT,
        words=(Class.PAYMENT, Class.CAME_IN),
        reach=8,
        without=frozenset({Class.DENIAL, Class.IF, Class.PAYEE}),
        around=WHOLE_CLAUSE,
    ),
    Clause(
        sign=Sign.NOT_EXECUTED,
        words=(Class.STOPPED, Class.BY, Class.BANK),
        reach=5,
        without=frozenset({Class.DENIAL, Class.CAN, Class.IF, Class.COMING}),
    ),
    Clause(sign=Sign.PLANNED, words=(Class.EXECUTION, Class.EXPECTED), reach=4, longest=_CELL),
    Clause(sign=Sign.PLANNED, words=(Class.DAY, Class.EXPECTED), reach=3, longest=4),
    Clause(
        sign=Sign.TO_SIGN,
        words=(Class.SIGNATURE, Class.LACKING),
        reach=5,
        without=frozenset({Class.DENIAL}),
        longest=_CELL,
    ),
    *(
        Clause(
            sign=Sign.TO_SIGN,
            words=(moved, Class.SIGNATURE, Class.LACKING),
            reach=8,
            without=frozenset({Class.DENIAL, Class.IF}),
        )
        for moved in (Class.PAYMENT, Class.ORDER)
    ),
    Clause(
        sign=Sign.TO_SIGN,
        words=(Class.DENIAL, Class.SIGNED),
        reach=3,
        longest=_CELL,
        without=frozenset({Class.PAPER}),
    ),
    Clause(sign=Sign.TO_SIGN, words=(Class.PARTLY, Class.SIGNED), reach=3),
    Clause(sign=Sign.TO_SIGN, words=(Class.TO, Class.SIGN), reach=2, longest=_CELL, heading=True),
    *(
        Clause(
            sign=Sign.NOT_EXECUTED,
            words=(moved, stopped),
            reach=5,
            without=frozenset({Class.DENIAL, Class.CAN, Class.IF, Class.COMING}),
            around=WHOLE_CLAUSE,
        )
        for moved in (Class.PAYMENT, Class.ORDER)
        for stopped in (Class.HELD, Class.STOPPED)
    ),
    Clause(
        sign=Sign.PENDING,
        words=(Class.LACKING, Class.EXECUTION),
        reach=4,
        without=frozenset({Class.DENIAL}),
        longest=_CELL,
    ),
    Clause(sign=Sign.PENDING, words=(Class.DENIAL, Class.SENT_OFF), reach=3, longest=_CELL),
    *(
        Clause(sign=Sign.PLANNED, words=(moved, Class.CAN, Class.UNTIL, Class.CHANGE), reach=12)
        for moved in (Class.PAYMENT, Class.ORDER)
    ),
    *(
        Clause(sign=Sign.PLANNED, words=(moved, Class.CHANGE), reach=3, longest=3)
        for moved in (Class.PAYMENT, Class.ORDER)
    ),
    Clause(sign=Sign.PENDING, words=(Class.SUBJECT_TO, Class.COVER), reach=7, in_order=True),
    Clause(sign=Sign.NOT_EXECUTED, words=(Class.SHORT_OF, Class.COVER), reach=4),
    Clause(
        sign=Sign.EXECUTED,
        words=(Class.PAYMENT, Class.DONE),
        reach=4,
        without=_OPEN | {Class.SIGNATURE, Class.EVERY},
        around=WHOLE_CLAUSE,
    ),
    *(
        Clause(
            sign=Sign.EXECUTED,
            words=words,
            reach=2 * len(words),
            without=_OPEN | {Class.SIGNATURE, Class.CAN, Class.OUR},  # not at the bank
            around=WHOLE_CLAUSE,
        )
        for words in (
            (Class.MONEY, Class.ARRIVED),
            (Class.PAYMENT, Class.RECEIVER, Class.ARRIVED),
        )
    ),
    *(
        Clause(
            sign=Sign.EXECUTED,
            words=words,
            reach=6,
            without=_OPEN | _AT_OUR_BANK | _AS_A_RULE | {Class.SIGNATURE, Class.CAN, Class.ORDER},
            around=WHOLE_CLAUSE,
            one_line=True,
            dated=Class.WAS not in words,  # a step to come has no verb, and no day
        )
        for where, went in ((Class.PAYEE, Class.CREDITED), (Class.ACCOUNT, Class.GONE))
        for words in ((where, Class.WAS, went), (where, went))
    ),
    Clause(
        sign=Sign.BOOKED,
        words=(Class.ACCOUNT, Class.DEBITED, Class.HAPPENED),
        reach=7,
        without=_OPEN,
        around=WHOLE_CLAUSE,
    ),
    *(
        Clause(
            sign=Sign.BALANCE,
            words=(Class.BALANCE, when),
            reach=reach,
            without=_OPEN - {when_too} | {Class.ORDER},
            longest=_CELL,
        )
        for when, reach, when_too in (
            (Class.AFTERWARDS, 3, Class.AS_SOON_AS),  # "after", "après" are of both
            (Class.IN_TURN, 2, None),
        )
    ),
)
