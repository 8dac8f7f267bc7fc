"""What follows a word of execution and takes it back: a question, a nought, a condition.

nl "Betaling uitgevoerd?" · fr "exécuté dès que vous aurez signé" · de "ausgeführt, sobald Sie
bestätigen" · en "Payments executed: 0"
"""

from classifiers.phrases import Passage, fold
from evidence.vocabulary import Sign

HAPPENED = frozenset({Sign.EXECUTED, Sign.BOOKED, Sign.BOOKING_DAY})
_CONDITION = frozenset({
    "als", "zodra", "wanneer", "indien", "na", "nadat", "mits",
    "si", "des", "quand", "lorsque", "apres",
    "wenn", "sobald", "falls", "nach", "nachdem",
    "if", "when", "once", "after", "as",
})  # fmt: skip
_FAR = 8  # words to the end of a question


def in_doubt(text: Passage, end: int) -> bool:
    """Whether the words behind the token ``end`` leave open whether it happened."""
    rest = [word.text for word in text.words(end - 1, min(end + _FAR, len(text.tokens)))]
    following = next((word for word in rest[1:] if any(map(str.isalnum, word))), "")
    conditional = following[:1].islower() and not _CONDITION.isdisjoint(fold(following)[:1])
    return conditional or _is_asked(rest) or _is_none(rest)


def _is_asked(words: list[str]) -> bool:
    for word in words:
        if word.endswith("?"):
            return True
        if word.endswith((".", "!")):
            return False
    return False


def _is_none(words: list[str]) -> bool:
    """``uitgevoerd: 0 van 1``, and no amount of nought."""
    return words[1:2] == ["0"]
