"""A sentence about this payment in words that nobody listed: whether it moved, it may not say.

nl "Uw bank heeft deze betaling opzij gezet" · fr "l'argent reste bloqué tant que vous n'avez pas
répondu" · de "Das Geld bleibt liegen, bis Sie antworten" · en "You must still ratify this
transfer". A bank's books tell no stories: what they say of a payment is a status or a heading,
and what a sentence says of payments in general has no article that points at one.
"""

import re
from collections.abc import Iterator, Sequence

from classifiers.signs.clauses import segments
from classifiers.words.holding_classes import Hold
from classifiers.words.phrases import Passage
from classifiers.words.tokens import Token
from classifiers.words.word_classes import AnyClass, Class, classes_of
from evidence.boxes import holds
from evidence.records import Mark
from evidence.vocabulary import ORDERED, Sign

FEWEST = 5  # words of a sentence

_ONE_PAYMENT = frozenset({Class.PAYMENT, Class.ORDER, Class.SUM, Class.MONEY})
_MOVED = frozenset({Class.DONE, Class.DEBITED, Class.ARRIVED, Class.CREDITED, Class.GONE})
_FOR_GOOD = frozenset({Class.STOPPED, Class.CHANGE})  # "can no longer be revoked"
_NO_MORE = frozenset({"ne", "plus"})
_DEFINITE = re.compile(
    r"dit|deze|het|de|uw|je|jouw|ce|cet|cette|le|la|l|votre|dieser?|dieses|diesen|der|die|das|den"
    r"|dem|ihre?[nrms]?|this|the|your"
)
_OF = re.compile(  # behind it the payment is not what the sentence is about
    r"van|na|voor|over|met|door|aan|de|du|des|apres|pour|sur|avec|par|nach|zu|zum|zur|mit|durch"
    r"|fur|of|after|for|about|with|by|to"
)
_VERB = re.compile(
    r"is|wordt|werd|heeft|hebben|hebt|blijft|staat|ligt|kan|kunt|moet|mag|gaat|wachten?|wacht"
    r"|est|ont|ete|avons|avez|reste|sera|peut|doit|devez|fait|mis|attend"
    r"|ist|hat|haben|wird|werden|wurde|bleibt|steht|liegt|kann|konnen|muss|mussen|wartet|warten"
    r"|was|has|have|remains|stays|will|can|must|needs|does|did|been"
)
_FINAL = re.compile(  # or what no payment that moved can be any more
    r"final|definiti\w*|endgultig|gewijzigd|modifiee?|geandert|changed"
)
_SETTLED = re.compile(
    r"gelukt|geslaagd|succes\w*|reussi\w*|complet\w*|erfolgreich|abgeschlossen|termine|betaald"
    r"|payee?|bezahlt|paid|made|gemaakt|versee?|getatigt|afgerond|bevestigd|validee?|geldig|gultig"
    r"|gedaan|faite?|terugvinden|retrouver|finden|find"
)
_TOLD = ORDERED | {
    Sign.EXECUTED, Sign.BOOKED, Sign.BOOKED_LINE, Sign.BOOKING_DAY, Sign.VALUE_DATE, Sign.BALANCE,
    Sign.CONFIRMATION, Sign.BANK_ATTEST, Sign.INCOMING, Sign.REVERSED, Sign.STATUS_UNKNOWN,
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
        and any(_VERB.fullmatch(each.text) or _is_until(each.text) for each in tokens)
        and not _is_settled(tokens)
    )


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token names the payment, with an article that points at it."""
    if _ONE_PAYMENT.isdisjoint(classes_of(tokens[at].text)) or _is_many(tokens[at].text):
        return False
    before = tokens[at - 2].text if at > 1 else ""
    return bool(_DEFINITE.fullmatch(tokens[at - 1].text)) and not _OF.fullmatch(before)


def _is_until(word: str) -> bool:
    """Whether it makes the payment wait for something, whatever verb says how."""
    return Hold.UNTIL in classes_of(word)


def _is_many(word: str) -> bool:
    return Hold.MANY in classes_of(word)


def _is_settled(tokens: Sequence[Token]) -> bool:
    """Whether it says, in any words, that the money is there or that nothing can be undone."""
    said: set[AnyClass] = {each for token in tokens for each in classes_of(token.text)}
    received = Class.TAKEN in said and bool({Class.PAYEE, Class.WE} & said)  # or never
    never = Class.DENIAL in said or {each.text for each in tokens} >= _NO_MORE
    undone = never and Class.CAN in said and not _FOR_GOOD.isdisjoint(said)
    worded = not never and any(_SETTLED.fullmatch(each.text) for each in tokens)
    final = any(_FINAL.fullmatch(each.text) for each in tokens)
    return final or worded or received or undone or not _MOVED.isdisjoint(said)


def _is_prose(words: str) -> bool:
    """A sentence in small letters, and no question."""
    each = words.split()
    return sum(word[:1].islower() for word in each) * 2 >= len(each) and "?" not in words
