"""Lines of a page as text whose every span leads back to its words.

Everything in this room looks for phrases and values in the text of lines, and
must say where on the page they stand. Coordinates are those of the words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from evidence.records import Box, Page, Word

GAP = 1.5  # times the height: a wider gap ends a cell
SIGN_APART = 2.5  # times the height: further off a dash fills a cell with no amount
_SIGNS = frozenset("+-−–")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Line:
    """The words of one printed line, in reading order, and their page."""

    page: int  # 1-based
    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join([word.text for word in self.words])

    @cached_property
    def box(self) -> Box:
        """What encloses all words."""
        return enclosing(word.box for word in self.words)

    @property
    def block(self) -> int:
        """The block that the line belongs to."""
        return self.words[0].block

    @cached_property
    def cells(self) -> tuple["Line", ...]:
        """The parts of the line, or of a row of several, with no wide gap within."""
        heights = sorted([word.box[3] - word.box[1] for word in self.words])
        wide = GAP * heights[len(heights) // 2]
        gaps = [right.box[0] - left.box[2] > wide for left, right in pairwise(self.words)]
        ends = [n for n, gap in enumerate(gaps, 1) if gap and not self._is_sign(n - 1, gaps)]
        if not ends:
            return (self,)
        bounds = pairwise((0, *ends, len(self.words)))
        return tuple(Line(self.page, self.words[start:end]) for start, end in bounds)

    def _is_sign(self, place: int, gaps: Sequence[bool]) -> bool:
        """Whether a plus or minus stands apart there, as in a column of numbers: ``-   73,91``."""
        apart = place == 0 or gaps[place - 1]
        return apart and is_sign_ahead(self.words[place], self.words[place + 1])

    def span(self, start: int, end: int) -> "Line":
        """The words that the characters ``start:end`` of ``text`` touch."""
        touched = (word for a, b, word in self._offsets() if a < end and start < b)
        return Line(self.page, tuple(touched))

    @property
    def has_digit(self) -> bool:
        """Whether a digit stands in it: hardly a value has none."""
        return _DIGIT.search(self.text) is not None

    @property
    def confidence(self) -> float:
        """The least sure of the words, 0.0 to 1.0."""
        return min(word.confidence for word in self.words)

    @property
    def is_certain(self) -> bool:
        """Whether it stands so on the page: in its text layer, or read alike by two readers."""
        return all(word.confidence == 1.0 or word.check == "agreed" for word in self.words)

    def _offsets(self) -> Iterator[tuple[int, int, Word]]:
        start = 0
        for word in self.words:
            yield start, start + len(word.text), word
            start += len(word.text) + 1


@dataclass(frozen=True)
class Block:
    """Lines that belong together: a paragraph, a header, one booking."""

    page: int
    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> str:
        """The lines with a line feed between them."""
        return "\n".join(line.text for line in self.lines)

    @property
    def box(self) -> Box:
        """What encloses all lines."""
        return enclosing(line.box for line in self.lines)


def lines(page: Page) -> tuple[Line, ...]:
    """The lines of a page in reading order."""
    grouped = groupby(page.words, key=lambda word: (word.block, word.line))
    return tuple(Line(page.number, tuple(words)) for _, words in grouped)


def blocks(page: Page) -> tuple[Block, ...]:
    """The blocks of a page in reading order."""
    grouped = groupby(lines(page), key=lambda line: line.block)
    return tuple(Block(page.number, tuple(members)) for _, members in grouped)


def is_sign_ahead(word: Word, number: Word) -> bool:
    """Whether the word is a plus or minus that belongs to the number on its right."""
    near = number.box[0] - word.box[2] <= SIGN_APART * (number.box[3] - number.box[1])
    return near and word.text in _SIGNS and number.text[:1].isdigit()


def enclosing(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them. Raises ``ValueError`` when there are none."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)
