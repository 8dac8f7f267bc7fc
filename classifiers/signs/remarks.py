"""A sentence about this payment in words that nobody listed: whether it moved, it may not say.

nl "Uw bank heeft deze betaling opzij gezet" · fr "l'argent reste bloqué tant que vous n'avez pas
répondu" · de "Das Geld bleibt liegen, bis Sie antworten" · en "You must still ratify this
transfer". A bank's books tell no stories: what they say of a payment is a status or a heading,
and what a sentence says of payments in general has no article that points at one.
"""

from collections.abc import Iterator, Sequence

from classifiers.signs.clauses import segments
from classifiers.signs.words.remarks import (
    AGAIN,
    DEFINITE,
    FINAL,
    FOR_GOOD,
    IF,
    MOVED,
    NO_MORE,
    NOT,
    OF,
    ONE_PAYMENT,
    OWN_ACT,
    REPORT,
    SETTLED,
    VERB,
)
from classifiers.words.holding_classes import Hold
from classifiers.words.phrases import Passage
from classifiers.words.tokens import Token
from classifiers.words.word_classes import AnyClass, Class, classes_of
from evidence.boxes import holds
from evidence.records import Mark
from evidence.vocabulary import ORDERED, Sign

FEWEST = 5  # words of a sentence

_TOLD = ORDERED | {
    Sign.EXECUTED, Sign.ARRIVED, Sign.BOOKED, Sign.BOOKED_LINE, Sign.BOOKING_DAY, Sign.VALUE_DATE,
    Sign.BALANCE, Sign.CONFIRMATION, Sign.BANK_ATTEST, Sign.INCOMING, Sign.REVERSED,
    Sign.STATUS_UNKNOWN,
}  # fmt: skip


def remark_marks(text: Passage, known: Sequence[Mark]) -> Iterator[Mark]:
    """Every such sentence that none of the known marks explains."""
    told = [mark.box for mark in known if mark.sign in _TOLD]
    for start, end in segments(text):
        if end - start >= FEWEST and _is_remark(text.tokens[start:end]):
            box, words = text.place(start, end)
            mark = Mark(sign=Sign.STATUS_UNKNOWN, page=text.block.page, box=box, text=words)
            if _is_prose(words) and not any(holds(box, each) for each in told):
                yield mark


def _is_remark(tokens: Sequence[Token]) -> bool:
    return (
        any(_is_named(tokens, at) for at in range(1, len(tokens)))
        and any(VERB.fullmatch(each.text) or _is_until(each.text) for each in tokens)
        and not (_is_settled(tokens) or _warns_of_theft(tokens))
    )


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token names the payment, with an article that points at it."""
    if ONE_PAYMENT.isdisjoint(classes_of(tokens[at].text)) or _is_many(tokens[at].text):
        return False
    before = tokens[at - 2].text if at > 1 else ""
    return bool(DEFINITE.fullmatch(tokens[at - 1].text)) and not OF.fullmatch(before)


def _is_until(word: str) -> bool:
    """Whether it makes the payment wait for something, whatever verb says how."""
    return Hold.UNTIL in classes_of(word)


def _is_many(word: str) -> bool:
    return Hold.MANY in classes_of(word)


def _is_settled(tokens: Sequence[Token]) -> bool:
    """Whether it says, in any words, that the money is there or that nothing can be undone."""
    said: set[AnyClass] = {each for token in tokens for each in classes_of(token.text)}
    received = Class.TAKEN in said and bool({Class.PAYEE, Class.WE} & said)  # or never
    never = Class.DENIAL in said or {each.text for each in tokens} >= NO_MORE
    undone = never and Class.CAN in said and not FOR_GOOD.isdisjoint(said)
    worded = not never and any(SETTLED.fullmatch(each.text) for each in tokens)
    final = any(FINAL.fullmatch(each.text) for each in tokens)
    return final or worded or received or undone or not MOVED.isdisjoint(said)


def _warns_of_theft(tokens: Sequence[Token]) -> bool:
    """Whether it asks who did not make the payment to call: it was made all the same."""
    words = [each.text for each in tokens]
    supposed = words[0] in IF and sum(word in NOT for word in words) == 1
    acts, calls = ([at for at, word in enumerate(words) if word in of] for of in (OWN_ACT, REPORT))
    return supposed and bool(acts and calls) and acts[0] < calls[-1] and not {*words} & AGAIN


def _is_prose(words: str) -> bool:
    """A sentence in small letters, whatever numbers stand in it, and no question."""
    each = [word for word in words.split() if not any(map(str.isdigit, word))]
    return sum(word[:1].islower() for word in each) * 2 >= len(each) and "?" not in words
