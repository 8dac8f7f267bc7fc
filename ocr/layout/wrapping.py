"""Cells of a table that run over several lines, in the row of what is set at their middle.

Where a table centres its cells, a label stands between the lines of its value, or beside
none of them. Its row begins where its tallest cell does; where that one opens the row, as a
label of two lines, it is read first and the rest follows on its last line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from ocr.layout.rows import Cell, Row, enclosing
from ocr.reader import Frame

_TIGHT, _OVER = 0.6, 0.3  # of a line's height: the most white between two of a cell; overlap
_FLUSH, _ALIKE = 0.5, 1.4  # of the height: how far edges are apart; times: how unlike in height
_LINES = 4  # of a cell at most: a longer text is no cell
_CENTRED = 0.35  # of the height: how far two middles are apart
_NEAR = 2  # rows below a line in which its next may stand: others come between


@dataclass(frozen=True)
class _Stack:
    """Lines of one cell, from top to bottom, and the rows that they were found in."""

    cells: tuple[Cell, ...]
    rows: tuple[int, ...]

    @cached_property
    def frame(self) -> Frame:
        return enclosing(each.frame for each in self.cells)

    @cached_property
    def height(self) -> float:
        return median(each.frame[3] - each.frame[1] for each in self.cells)

    @property
    def middle(self) -> float:
        return (self.frame[1] + self.frame[3]) / 2

    def is_level(self, other: "_Stack") -> bool:
        """Whether both stand side by side, their middles at one height."""
        apart = other.frame[2] <= self.frame[0] or self.frame[2] <= other.frame[0]
        return apart and abs(self.middle - other.middle) <= _CENTRED * self.height

    def overlaps(self, other: "_Stack") -> bool:
        """Whether some of the other stands at the height of this one."""
        return self.frame[1] < other.frame[3] and other.frame[1] < self.frame[3]


_Pair = tuple[_Stack, _Stack]  # a tall cell, and a lower one set at its middle


def gathered(rows: list[Row]) -> list[Row]:
    """The rows, with what is set at the middle of a taller cell in the row of that cell."""
    stacks = _stacks(rows)
    centred = [
        pair for each in stacks if 1 < len(each.cells) <= _LINES for pair in _around(each, stacks)
    ]
    moved = dict(_moves([each for each in centred if _is_usual(each, centred, rows)]))
    return _moved(rows, moved) if moved else rows


def _around(tall: _Stack, stacks: Sequence[_Stack]) -> Iterator[_Pair]:
    """What is set at the middle of a cell, where all is that stands beside it."""
    beside = [each for each in stacks if each is not tall and tall.overlaps(each)]
    if all(map(tall.is_level, beside)):
        yield from ((tall, each) for each in beside if len(each.cells) < len(tall.cells))


def _stacks(rows: list[Row]) -> list[_Stack]:
    """Every cell of the page with the lines that it goes on in."""
    open_: list[tuple[list[Cell], list[int]]] = []
    for at, row in enumerate(rows):
        for cell in row.cells:
            above = next((each for each in reversed(open_) if _goes_on(each, cell, at)), None)
            if above is None:
                open_.append(([cell], [at]))
            else:
                above[0].append(cell)
                above[1].append(at)
    return [_Stack(tuple(cells), tuple(places)) for cells, places in open_]


def _goes_on(stack: tuple[list[Cell], list[int]], cell: Cell, at: int) -> bool:
    last, place = stack[0][-1].frame, stack[1][-1]
    left, top, right, bottom = cell.frame
    high, low = bottom - top, last[3] - last[1]
    if not 0 < at - place <= _NEAR or max(high, low) > _ALIKE * min(high, low):
        return False
    flush = min(abs(left - last[0]), abs(right - last[2])) <= _FLUSH * low
    return flush and -_OVER * low <= top - last[3] <= _TIGHT * low


def _is_usual(pair: _Pair, centred: Sequence[_Pair], rows: list[Row]) -> bool:
    """Whether another row of the table is like it, or has something at the edges of both.

    What stands level with a middle line may belong to that line alone: only the like tells.
    """
    tall, short = pair
    edges, slack = [each.frame for each in pair], tall.height
    alike = ([each.frame for each in other] for other in centred if other[0] is not tall)
    if any(_at_edges(edges, each, slack) for each in alike):
        return True
    between = (len(tall.cells) - len(short.cells)) % 2
    others = (row for at, row in enumerate(rows) if at not in (*tall.rows, *short.rows))
    return between > 0 and any(
        _at_edges(edges, [each.frame for each in row.cells], slack) for row in others
    )


def _at_edges(edges: Sequence[Frame], frames: Sequence[Frame], slack: float) -> bool:
    return len(frames) > 1 and all(
        any(min(abs(edge[0] - x[0]), abs(edge[2] - x[2])) <= slack for x in frames)
        for edge in edges
    )


def _moves(pairs: Sequence[tuple[_Stack, _Stack]]) -> Iterator[tuple[int, int]]:
    """For each cell that moves, by its ``id``, the row it goes to."""
    for tall, short in pairs:
        opens = all(tall.frame[0] < other.frame[0] for each, other in pairs if each is tall)
        first = tall.rows[-len(short.cells)] if opens else tall.rows[0]
        for at, cell in enumerate(short.cells):
            yield id(cell), first + at if opens else tall.rows[at]


def _moved(rows: list[Row], moved: dict[int, int]) -> list[Row]:
    kept: list[list[Cell]] = [[x for x in row.cells if id(x) not in moved] for row in rows]
    for row in rows:
        for cell in row.cells:
            if id(cell) in moved:
                kept[moved[id(cell)]].append(cell)
    return [Row(tuple(sorted(cells, key=lambda x: x.frame[0]))) for cells in kept if cells]
