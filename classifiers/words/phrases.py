"""Finds a lexicon's phrases in the text of a block, and says where they stand.

Text and phrases are folded alike: casefolded, without accents, punctuation
dropped. A phrase matches whole words, also across line ends, also where a
reader glued or split its words. One misread letter in eight is forgiven
(likeness of at least 0.88), never in a short phrase and never in a word that
denies. ``…`` in a phrase is a gap of up to six words, ``|`` parts phrases.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import Generic, TypeVar

from classifiers.words.lines import Block, enclosing
from classifiers.words.misreadings import LIKENESS, Neighbours, misread
from classifiers.words.negation import denied, denies_list, denies_noun, future, may_deny
from classifiers.words.tokens import Token
from evidence.records import Box, Word

SURE = 0.99  # confidence of a word from which it reads as it is printed
FUZZY_FROM = 8  # characters of the phrase
GAP = 6  # words that "…" may stand for
GLUED = 3  # words that a reader may have split one into

_PIECES = re.compile(r"[a-z0-9]+")
_CRIES = ("!", "?")
_STOPS = (".", ";")
_SHORT_FORM = 4  # letters before a full stop that are likely an abbreviation

V = TypeVar("V")
Parts = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Hit(Generic[V]):
    """A phrase that was found: the words ``start:end`` of the passage's tokens."""

    value: V
    phrase: str
    start: int
    end: int
    text: "Passage"
    parts: Parts  # of the phrase, between its gaps

    @property
    def denied(self) -> bool:
        """Whether "niet", "pas encore" … stand with it."""
        text = self.text
        return may_deny(text.said) and denied(text.tokens, self.start, self.end, self.parts)

    @property
    def is_exact(self) -> bool:
        """Whether it stands there to the letter, without a gap."""
        return self.parts == (self.text.texts[self.start : self.end],)

    @property
    def future(self) -> bool:
        """Whether "wordt", "sera", "will be" … stand with it."""
        return future(self.text.tokens, self.start, self.end, self.parts)


@dataclass(frozen=True, slots=True)
class Passage:
    """A block with its tokens, and what is asked of them again and again."""

    block: Block
    tokens: tuple[Token, ...]
    texts: tuple[str, ...]  # of the tokens
    said: frozenset[str]  # the same, each once
    glued: tuple[tuple[str, ...], ...]  # two neighbours as one word, then three, by the first

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The printed words that the tokens ``start:end`` belong to."""
        places = dict.fromkeys([(token.line, token.word) for token in self.tokens[start:end]])
        return tuple([self.block.lines[line].words[word] for line, word in places])

    def place(self, start: int, end: int) -> tuple[Box, str]:
        """The box around those words, and their text."""
        words = self.words(start, end)
        return enclosing(word.box for word in words), " ".join(word.text for word in words)


@lru_cache(maxsize=20_000)
def fold(text: str) -> tuple[str, ...]:
    """The words of a text without case, accents and punctuation.

    >>> fold("L'exécution n° 3")
    ('l', 'execution', 'n', '3')
    """
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe")).casefold()
    return tuple(_PIECES.findall("".join(c for c in plain if not unicodedata.combining(c))))


def passage(block: Block) -> Passage:
    """The block, cut into tokens once for all lexicons."""
    tokens = tuple(_tokens(block))
    texts = tuple([token.text for token in tokens])
    return Passage(block, tokens, texts, frozenset(texts), tuple(_glued(texts)))


def _glued(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Neighbours as one word: a reader may have split it."""
    glued = words
    for width in range(1, GLUED):
        glued = tuple(map(add, glued, words[width:]))
        yield glued


def _tokens(block: Block) -> Iterator[Token]:
    opens = True
    above: list[str] = []
    for line_number, line in enumerate(block.lines):
        whole = denies_list(above) or denies_noun(above)
        opens = opens or (whole and not line.text[:1].islower())
        above = []
        for word_number, word in enumerate(line.words):
            pieces = fold(word.text)
            above += pieces
            for piece in pieces:
                yield Token(piece, line_number, word_number, opens)
                opens = False
            opens = opens or _closes(word.text, pieces)


def _closes(text: str, pieces: tuple[str, ...]) -> bool:
    if not pieces:
        return text not in (":", "/", "-", "–", "&", "€", "+")
    return text.endswith(_CRIES) or (text.endswith(_STOPS) and len(pieces[-1]) >= _SHORT_FORM)


@dataclass(frozen=True, slots=True)
class _Pattern(Generic[V]):
    value: V
    phrase: str
    parts: Parts
    budget: int  # letters that may be misread

    def anchor(self) -> tuple[int, int]:
        """The part and the position of the longest word: the rarest, most likely."""
        spots = ((p, w) for p, part in enumerate(self.parts) for w in range(len(part)))
        return max(spots, key=lambda spot: len(self.parts[spot[0]][spot[1]]))


class Lexicon(Generic[V]):
    """Phrases with what each stands for, indexed so that a page takes milliseconds."""

    def __init__(self, entries: Iterable[tuple[str, V]]) -> None:
        self._at: dict[str, list[tuple[_Pattern[V], int, int]]] = {}
        self._single: dict[str, list[_Pattern[V]]] = {}
        for phrase, value in entries:
            for pattern in _patterns(phrase, value):
                part, word = pattern.anchor()
                self._at.setdefault(pattern.parts[part][word], []).append((pattern, part, word))
                if len(pattern.parts) == len(pattern.parts[0]) == 1:
                    self._single.setdefault(pattern.parts[0][0], []).append(pattern)
        self._neighbours = Neighbours(self._at.keys())
        self._anchored = lru_cache(maxsize=20_000)(self._anchored_at)

    def find(
        self, text: Passage, counts: Callable[[Hit[V]], bool] = lambda hit: True
    ) -> list[Hit[V]]:
        """Every hit that counts, in reading order; one inside a longer one is dropped.

        So is one with misread letters where another phrase stands to the letter.
        """
        hits = [hit for hit in self._all(text) if counts(hit)]
        exact = {(hit.start, hit.end) for hit in hits if hit.is_exact}
        return _outermost([h for h in hits if h.is_exact or (h.start, h.end) not in exact])

    def _all(self, text: Passage) -> Iterator[Hit[V]]:
        for position, word in enumerate(text.texts):
            for pattern, part, offset in self._anchored(word):
                hit = _match(text, pattern, part, position - offset)
                if hit is not None:
                    yield hit
        for width, glued in enumerate(text.glued, 2):
            for start, word in () if self._single.keys().isdisjoint(glued) else enumerate(glued):
                for pattern in self._single.get(word, ()):
                    end = start + width
                    yield Hit(pattern.value, pattern.phrase, start, end, text, pattern.parts)

    def _anchored_at(self, read: str) -> Sequence[tuple[_Pattern[V], int, int]]:
        """The patterns whose longest word a read one can stand for."""
        return [each for word in self._neighbours.of(read) for each in self._at[word]]


def _patterns(phrase: str, value: V) -> Iterator[_Pattern[V]]:
    parts = tuple(words for words in map(fold, phrase.split("…")) if words)
    letters = sum(len(word) for part in parts for word in part)
    length = letters + sum(map(len, parts)) - 1
    budget = int(length * (1 - LIKENESS) + 1e-9) if length >= FUZZY_FROM else 0
    yield _Pattern(value, phrase, parts, budget)
    if len(parts) == 1 < len(parts[0]) and length >= FUZZY_FROM:
        yield _Pattern(value, phrase, (("".join(parts[0]),),), budget)


def _match(text: Passage, pattern: _Pattern[V], part: int, start: int) -> Hit[V] | None:
    errors = _errors(text, pattern.parts[part], start)
    if errors is None:
        return None
    end = start + len(pattern.parts[part])
    for later in pattern.parts[part + 1 :]:
        after = _within(text, later, range(end, end + GAP + 1))
        if after is None:
            return None
        end, errors = after[0] + len(later), errors + after[1]
    for earlier in reversed(pattern.parts[:part]):
        last = start - len(earlier)
        before = _within(text, earlier, range(last, last - GAP - 1, -1))
        if before is None:
            return None
        start, errors = before[0], errors + before[1]
    if errors > pattern.budget:
        return None
    return Hit(pattern.value, pattern.phrase, start, end, text, pattern.parts)


def _within(text: Passage, words: tuple[str, ...], starts: range) -> tuple[int, int] | None:
    for start in starts:
        errors = _errors(text, words, start)
        if errors is not None:
            return start, errors
    return None


def _errors(text: Passage, words: tuple[str, ...], start: int) -> int | None:
    """Misread letters when the words stand at ``start``; None when they do not."""
    if start < 0 or start + len(words) > len(text.texts):
        return None
    total = 0
    for at, word in enumerate(words, start):
        if text.texts[at] != word:
            errors = misread(word, text.texts[at])
            if errors is None or (errors and _surely_read(text, text.tokens[at])):
                return None
            total += errors
    return total


def _surely_read(text: Passage, token: Token) -> bool:
    """Whether a word that differs by a letter is rather another word: a name, another tense."""
    return text.block.lines[token.line].words[token.word].confidence >= SURE


def _outermost(hits: list[Hit[V]]) -> list[Hit[V]]:
    if len(hits) < 2:
        return hits
    ordered = sorted(hits, key=lambda hit: (hit.start, -hit.end))
    kept: list[Hit[V]] = []
    reaching: list[Hit[V]] = []  # those kept that end behind where the next one starts
    seen: set[tuple[int, int, V]] = set()
    for hit in ordered:
        reaching = [each for each in reaching if each.end > hit.start]
        inside = any(
            hit.end <= other.end and (other.start, other.end) != (hit.start, hit.end)
            for other in reaching
        )
        key = (hit.start, hit.end, hit.value)
        if not inside and key not in seen:
            seen.add(key)
            kept.append(hit)
            reaching.append(hit)
    return kept
