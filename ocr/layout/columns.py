"""Rows of a page into columns, where there are any.

Two texts side by side are columns when each runs on by itself: both sides are
filled like prose, or are addresses, or their lines do not stand level. Anything else
that stands side by side is a table, and its rows stay whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ocr.layout.rows import Row

_GUTTER = 1.2  # times the usual height
_FEWEST = 3  # lines on each side
_FILLED, _PROSE = 0.6, 18  # share of a column's width; letters of its usual line
_WORD = 3  # letters
_LEVEL = 0.5  # share of lines that stand level in a table
_TOWN = re.compile(r"(?:[A-Z]{1,2}[- ]?)?\d{4,5} [^\W\d_][^\d:]+")  # behind its postal code
_VALUE = re.compile(r"\d[.,]\d\d\b|\d[/-]\d{1,2}[/-]\d\d|\b[A-Z]{2}\d\d ?\d{4}")  # of no address
_TIGHT, _ADDRESS = 1.0, 8  # times the height: white between lines of an address; most lines
_PAIRED, _STEADY = 0.8, 0.2  # share of lines that come in twos; of the height, by how much


@dataclass(frozen=True, slots=True)
class _Split:
    start: int  # rows start:end
    end: int
    gutter: float  # pixels from the left
    left: list[Row]
    right: list[Row]


def columns(rows: list[Row]) -> list[list[Row]]:
    """Lists of rows that are each read from top to bottom, in their order."""
    if not rows:
        return []
    split = _best(rows)
    if split is None:
        return [rows]
    before, after = columns(rows[: split.start]), columns(rows[split.end :])
    return [*before, *columns(split.left), *columns(split.right), *after]


def _best(rows: list[Row]) -> _Split | None:
    """The split into two columns that goes down longest."""
    gap = _GUTTER * median(each.height for each in rows)
    found = (split for gutter in _gutters(rows, gap) for split in _splits(rows, gutter, gap / 2))
    return max(found, key=lambda each: each.end - each.start, default=None)


def _gutters(rows: list[Row], gap: float) -> list[float]:
    """Where a gap between two cells could go on downwards."""
    found = {
        round((left.frame[2] + right.frame[0]) / 2 / gap) * gap
        for row in rows
        for left, right in pairwise(row.cells)
        if right.frame[0] - left.frame[2] >= gap
    }
    return sorted(found)


def _splits(rows: list[Row], gutter: float, half: float) -> Iterator[_Split]:
    """Columns where nothing crosses the gutter in a stretch of rows."""
    crossed = [any(_crosses(each.frame, gutter, half) for each in row.cells) for row in rows]
    bounds = [-1, *(at for at, each in enumerate(crossed) if each), len(rows)]
    runs = [(a + 1, b) for a, b in pairwise(bounds)]
    parts = [part for run in runs for part in _parts(rows, *run)]
    whole = (_split(rows, a, b, gutter) for a, b in runs if b - a >= _FEWEST)
    close = (_split(rows, a, b, gutter) for a, b in parts if b - a >= _FEWEST)
    yield from (each for each in whole if _are_columns(each))
    yield from (each for each in close if _are_addresses(each))


def _parts(rows: list[Row], start: int, end: int) -> Iterator[tuple[int, int]]:
    """What wide white above and below it sets off."""
    first = start
    for at in range(start + 1, end + 1):
        if at == end or not _is_tight(rows[at - 1], rows[at]):
            yield first, at
            first = at


def _is_tight(above: Row, below: Row) -> bool:
    return below.frame[1] - above.frame[3] <= _TIGHT * min(above.height, below.height)


def _crosses(frame: tuple[float, float, float, float], gutter: float, half: float) -> bool:
    return frame[0] < gutter + half and frame[2] > gutter - half


def _split(rows: list[Row], start: int, end: int, gutter: float) -> _Split:
    """Without the rows at either end that stand only on the left."""
    on_right = [at for at in range(start, end) if rows[at].side(gutter, float("inf"))]
    if on_right:
        start, end = on_right[0], on_right[-1] + 1
    sides = [
        [part for row in rows[start:end] if (part := row.side(*bounds))]
        for bounds in ((float("-inf"), gutter), (gutter, float("inf")))
    ]
    return _Split(start, end, gutter, sides[0], sides[1])


def _are_columns(split: _Split) -> bool:
    if min(len(split.left), len(split.right)) < _FEWEST:
        return False
    if all(map(_is_prose, (split.left, split.right))):
        return True
    both = len(split.left) + len(split.right) - (split.end - split.start)
    level = both / min(len(split.left), len(split.right))
    apart = level < _LEVEL and not _are_pairs(split)
    return apart and _is_text(split.left) and _is_text(split.right)


def _are_addresses(split: _Split) -> bool:
    return all(len(side) >= _FEWEST and _is_address(side) for side in (split.left, split.right))


def _is_address(side: list[Row]) -> bool:
    """Whether it is few lines close together, with a postal code and its town in one."""
    texts = [" ".join(word.text for word in cell.words) for row in side for cell in row.cells]
    close = all(_is_tight(a, b) for a, b in pairwise(side))
    towns = [text for text in texts if _TOWN.fullmatch(text) and not text.islower()]
    return close and len(side) <= _ADDRESS and bool(towns) and not any(map(_VALUE.search, texts))


def _are_pairs(split: _Split) -> bool:
    """Whether each line on the left has one on the right, as far off as the others have."""
    height = median(each.height for each in split.left)
    steps = [
        _down(below) - _down(above)
        for above in split.left
        for below in split.right
        if abs(_down(below) - _down(above)) < height
    ]
    usual = median(steps) if steps else 0.0
    paired = sum(abs(each - usual) <= _STEADY * height for each in steps)
    return paired >= _PAIRED * min(len(split.left), len(split.right))


def _down(row: Row) -> float:
    return (row.frame[1] + row.frame[3]) / 2


def _is_text(side: list[Row]) -> bool:
    """Whether most of its lines hold a word; dates or amounts alone belong to a table."""
    return median(sum(cell.letters for cell in each.cells) for each in side) >= _WORD


def _is_prose(side: list[Row]) -> bool:
    widths = [each.frame[2] - each.frame[0] for each in side]
    letters = median(sum(cell.letters for cell in each.cells) for each in side)
    return letters >= _PROSE and median(widths) >= _FILLED * max(widths)
