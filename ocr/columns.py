"""Rows of a page into columns, where there are any.

Two texts side by side are columns when each runs on by itself: both sides are
filled like prose, or their lines do not stand level. Anything else that stands
side by side is a table, and its rows stay whole.
"""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ocr.rows import Row

_GUTTER = 1.2  # times the usual height
_FEWEST = 3  # lines on each side
_FILLED, _PROSE = 0.6, 18  # share of a column's width; letters of its usual line
_WORD = 3  # letters
_LEVEL = 0.5  # share of lines that stand level in a table


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
    found = [
        split
        for gutter in _gutters(rows, gap)
        for split in _runs(rows, gutter, gap / 2)
        if _are_columns(split)
    ]
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


def _runs(rows: list[Row], gutter: float, half: float) -> list[_Split]:
    """Stretches of rows that nothing crosses the gutter in."""
    crossed = [any(_crosses(each.frame, gutter, half) for each in row.cells) for row in rows]
    bounds = [-1, *(at for at, each in enumerate(crossed) if each), len(rows)]
    found = [_split(rows, a + 1, b, gutter) for a, b in pairwise(bounds)]
    return [each for each in found if min(len(each.left), len(each.right)) >= _FEWEST]


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
    both = len(split.left) + len(split.right) - (split.end - split.start)
    level = both / min(len(split.left), len(split.right))
    if _is_prose(split.left) and _is_prose(split.right):
        return True
    return level < _LEVEL and _is_text(split.left) and _is_text(split.right)


def _is_text(side: list[Row]) -> bool:
    """Whether most of its lines hold a word; dates or amounts alone belong to a table."""
    return median(sum(cell.letters for cell in each.cells) for each in side) >= _WORD


def _is_prose(side: list[Row]) -> bool:
    widths = [each.frame[2] - each.frame[0] for each in side]
    letters = median(sum(cell.letters for cell in each.cells) for each in side)
    return letters >= _PROSE and median(widths) >= _FILLED * max(widths)
