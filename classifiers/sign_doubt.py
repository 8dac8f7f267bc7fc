"""What follows a word of execution and takes it back: a question, a nought, a condition.

nl "Betaling uitgevoerd?" · fr "exécuté dès que vous aurez signé" · de "ausgeführt, sobald Sie
bestätigen" · en "Payments executed: 0"
"""

from classifiers.negation import CONDITION
from classifiers.phrases import Passage, fold
from classifiers.sign_words.word_classes import Class, classes_of
from evidence.vocabulary import Sign

HAPPENED = frozenset({Sign.EXECUTED, Sign.BOOKED, Sign.BOOKING_DAY})
_FAR = 8  # words to the end of a question


def in_doubt(text: Passage, end: int) -> bool:
    """Whether the words behind the token ``end`` leave open whether it happened."""
    rest = [word.text for word in text.words(end - 1, min(end + _FAR, len(text.tokens)))]
    return _is_conditional(rest[1:]) or _is_asked(rest) or _is_none(rest)


def _is_conditional(words: list[str]) -> bool:
    """``dès que``, ``once``, ``na ondertekening``: a sentence that goes on, no new one."""
    if not words or not words[0][:1].islower():
        return False
    first = "".join(fold(words[0])[:1])
    awaited = first in CONDITION or Class.AS_SOON_AS in classes_of(first)
    others = [each for word in words[1:2] for each in fold(word)]
    return awaited or any(Class.SIGNATURE in classes_of(each) for each in others)


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
