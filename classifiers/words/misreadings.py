"""Which known word a read one stands for, when a reader took some letters for others."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from classifiers.words.negation import DENYING

LIKENESS = 0.88  # of a whole phrase, and of a word
SHORTEST_MISREAD = 4  # letters of a word that may hold a misread letter
_LOOK_ALIKE = str.maketrans("01358l", "oiesbi")  # what readers confuse most, made one
_CAPITALS = str.maketrans("vdqcg", "yoooo")  # and of stamped capitals: PAVÉ, BETAALO


@lru_cache(maxsize=50_000)
def misread(word: str, read: str) -> int | None:
    """How many letters of the word were misread; None when it is rather another word."""
    if word == read or _alike(word, read) or _agrees(word, read):
        return 0
    if min(len(word), len(read)) < SHORTEST_MISREAD or word.isdigit() or {word, read} & DENYING:
        return None
    if read.endswith(word) or word.endswith(read):
        return None  # un-, in-, on-: a prefix turns the meaning
    if _inflected(word, read):
        return None  # "exécuter" is not yet "exécuté"
    allowed = 2 if len(word) * (1 - LIKENESS) >= 2 else 1
    distance = Levenshtein.distance(word, read, score_cutoff=allowed)
    return distance if distance <= allowed else None


def _alike(word: str, read: str) -> bool:
    """Whether the two differ only in characters that readers confuse: "ln" for "in"."""
    return not read.isdigit() and word.translate(_LOOK_ALIKE) == read.translate(_LOOK_ALIKE)


def stamped(read: str, words: Iterable[str]) -> bool:
    """Whether a folded word of capitals is one of the words, but for letters of one outline.

    A stamp is one short word on print and rule, so it is read worse than what is around it.
    """
    return _outline(read) in map(_outline, words)


def _outline(word: str) -> str:
    return word.translate(_LOOK_ALIKE).translate(_CAPITALS)


def _agrees(word: str, read: str) -> bool:
    """Whether the word stands in the plural or the feminine: "virements", "exécutée"."""
    return len(word) > SHORTEST_MISREAD and read[:-1] == word and read[-1] in "es"


def _inflected(word: str, read: str) -> bool:
    """Whether the two differ in their ending only."""
    shorter, longer = sorted((word, read), key=len)
    return longer[:-1] in (shorter, shorter[:-1])


class Neighbours:
    """The known words that a read word can stand for, by deleting one letter of each."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)
        self._alike: dict[str, list[str]] = {}
        self._by_deletion: dict[str, list[str]] = {}
        for word in self._known:
            self._alike.setdefault(word.translate(_LOOK_ALIKE), []).append(word)
            if len(word) > SHORTEST_MISREAD and not word.isdigit():
                for shorter in _shorter(word):
                    self._by_deletion.setdefault(shorter, []).append(word)

    def of(self, read: str) -> tuple[str, ...]:
        """Those words, itself alone when it is known."""
        if read in self._known:
            return (read,)
        alike = self._alike.get(read.translate(_LOOK_ALIKE))
        if alike and not read.isdigit():
            return tuple(alike)
        if len(read) < SHORTEST_MISREAD or read.isdigit():
            return ()
        keys = (key for shorter in _shorter(read) for key in self._by_deletion.get(shorter, ()))
        return tuple(sorted({word for word in keys if misread(word, read) is not None}))


def _shorter(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
