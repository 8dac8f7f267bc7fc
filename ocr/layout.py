"""Puts words into lines, lines into blocks, and all into reading order.

A row of a table is one line from left to right, so that a booking keeps its
date, its text and its amount together. Columns of prose are read one after
the other: a gutter parts them when both sides are prose.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from evidence.records import Box, Word

_SAME_LINE = 0.5  # overlap in height, as a share of the lower of the two
_NEW_BLOCK = 0.75  # gap between lines, in heights of a line
_GUTTER = 1.5  # width of a gutter, in heights of a line
_PROSE = 4.0  # words a line from which text is prose
_MIN_LINES = 4  # lines that a column of prose has at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A word with two places: where it is shown, and where it lies when the page is level."""

    text: str
    confidence: float
    box: Box  # on the page as shown upright
    left: float
    top: float
    right: float
    bottom: float


Row = list[Placed]


def arrange(words: Sequence[Placed]) -> tuple[Word, ...]:
    """The words in reading order with their line and block, both counted from 0."""
    blocks = [block for column in _columns(list(words)) for block in _blocks(_rows(column))]
    numbered = ((b, row) for b, block in enumerate(blocks) for row in block)
    return tuple(
        Word(text=word.text, box=word.box, confidence=word.confidence, line=line, block=block)
        for line, (block, row) in enumerate(numbered)
        for word in row
    )


def _rows(words: list[Placed]) -> list[Row]:
    """Words at the same height, from top to bottom, each from left to right."""
    rows: list[Row] = []
    for word in sorted(words, key=lambda each: each.top + each.bottom):
        row = next((row for row in reversed(rows[-4:]) if _level_with(word, row)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    rows.sort(key=_middle)
    return [sorted(row, key=lambda each: each.left) for row in rows]


def _level_with(word: Placed, row: Row) -> bool:
    top, bottom = median(each.top for each in row), median(each.bottom for each in row)
    shared = min(word.bottom, bottom) - max(word.top, top)
    return shared > _SAME_LINE * min(word.bottom - word.top, bottom - top)


def _middle(row: Row) -> float:
    return median(each.top + each.bottom for each in row)


def _blocks(rows: list[Row]) -> Iterator[list[Row]]:
    """Lines that follow each other closely."""
    if not rows:
        return
    usual = median(_height(row) for row in rows)
    block = [rows[0]]
    for above, row in itertools.pairwise(rows):
        gap = min(each.top for each in row) - max(each.bottom for each in above)
        if gap > _NEW_BLOCK * usual:
            yield block
            block = []
        block.append(row)
    yield block


def _height(row: Row) -> float:
    return median(each.bottom - each.top for each in row)


def _columns(words: list[Placed]) -> Iterator[list[Placed]]:
    """The columns of prose from left to right, or all words when there are none."""
    gutter = _gutter(words)
    if gutter is None:
        yield words
        return
    yield from _columns([word for word in words if word.right <= gutter])
    yield from _columns([word for word in words if word.right > gutter])


def _gutter(words: list[Placed]) -> float | None:
    """A white strip from top to bottom with prose on both sides, by its middle."""
    if len(words) < 2 * _PROSE * _MIN_LINES:
        return None
    height = median(word.bottom - word.top for word in words)
    for left, right in _strips(words, _GUTTER * height):
        before = [word for word in words if word.right <= left + 1]
        after = [word for word in words if word.left >= right - 1]
        if _is_prose(before) and _is_prose(after):
            return (left + right) / 2
    return None


def _strips(words: list[Placed], widest: float) -> Iterator[tuple[float, float]]:
    """White strips at least that wide, from left to right."""
    edges = sorted((word.left, word.right) for word in words)
    reach = edges[0][1]
    for left, right in edges[1:]:
        if left - reach > widest:
            yield reach, left
        reach = max(reach, right)


def _is_prose(words: list[Placed]) -> bool:
    rows = _rows(words)
    letters = np.mean([any(c.isalpha() for c in word.text) for word in words]) if words else 0.0
    return len(rows) >= _MIN_LINES and len(words) / len(rows) >= _PROSE and bool(letters > 0.7)
