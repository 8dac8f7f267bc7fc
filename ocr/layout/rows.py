"""Words into the rows that the eye sees: what stands side by side."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from statistics import median

from ocr.reader import Frame, Seen

_SAME = 0.5  # share of the lower height by which neighbours in a row overlap
_HANGING = 0.25  # the same of a comma between boxes
_CELL = 1.3  # times the height: a wider gap parts two cells
_GROUPS, _NEXT = 4, 1.5  # groups of a long number; of its height, how near the next line is
_DAY = re.compile(r"\(?\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?\)?|\d{4}-\d\d-\d\d")
_MONEY = re.compile(r"[-+−–€]*\d{1,3}(?:[ .'’]?\d{3})*[.,]\d\d(?!\d)[-+−–€]*")


@dataclass(frozen=True)
class Cell:
    """Words of one row with no wide gap between them."""

    words: tuple[Seen, ...]

    @cached_property
    def frame(self) -> Frame:
        """What encloses the words."""
        return enclosing(each.frame for each in self.words)

    @property
    def letters(self) -> int:
        """How many characters."""
        return sum(len(each.text) for each in self.words)

    def goes_on_in(self, below: "Cell") -> bool:
        """Whether both are groups of digits, and the one below the shorter rest of this one."""
        (left, top, right, bottom), rest = self.frame, below.frame
        near = bottom - 0.5 * (bottom - top) < rest[1] < bottom + _NEXT * (bottom - top)
        inside = left - 1 <= rest[0] and rest[2] <= right + 1 and rest[2] - rest[0] < right - left
        grouped = len(self.words) >= _GROUPS and len(below.words) < len(self.words)
        return near and inside and grouped and self._is_number and below._is_number

    @property
    def _is_number(self) -> bool:
        return all(each.text.isdigit() for each in self.words)


@dataclass(frozen=True)
class Row:
    """Cells side by side, from left to right."""

    cells: tuple[Cell, ...]

    @cached_property
    def frame(self) -> Frame:
        """What encloses the cells."""
        return enclosing(each.frame for each in self.cells)

    @cached_property
    def height(self) -> float:
        """Of the usual word, in pixels."""
        return median(each.frame[3] - each.frame[1] for each in self.words)

    @property
    def words(self) -> list[Seen]:
        """From left to right."""
        return [word for cell in self.cells for word in cell.words]

    @property
    def starts_booking(self) -> bool:
        """Whether it looks like the first row of a booking: a day first, an amount later."""
        if len(self.cells) < 2 or not _DAY.fullmatch(self.words[0].text):
            return False
        later = (word.text for cell in self.cells[1:] for word in cell.words)
        return any(_MONEY.fullmatch(each) for each in later)

    def side(self, left: float, right: float) -> "Row | None":
        """The cells that lie between, if any."""
        inside = tuple(each for each in self.cells if left <= middle(each.frame) < right)
        return Row(inside) if inside else None


def rows(words: Sequence[Seen]) -> list[Row]:
    """All rows, from top to bottom."""
    chains: list[list[_Piece]] = []
    for piece in sorted(_pieces(words), key=lambda each: each.frame[0]):
        _, top, _, bottom = piece.frame
        ends = [_end(each) for each in chains]
        near = [
            (_overlap(each, piece.frame), at)
            for at, each in enumerate(ends)
            if each[1] < bottom and each[3] > top
        ]
        best = max(near, default=(0.0, -1))
        if best[0] >= (_HANGING if piece.is_comma else _SAME):
            chains[best[1]].append(piece)
        else:
            chains.append([piece])
    found = [_row(each) for each in chains]
    return _carried_on(sorted(found, key=lambda each: each.frame[1] + each.frame[3]))


def _carried_on(rows: list[Row]) -> list[Row]:
    """A long number that goes on below itself is brought into one row."""
    found = rows[:1]
    for row in rows[1:]:
        above, rest = found[-1].cells, list[Cell]()
        for cell in row.cells:
            at = next((at for at, each in enumerate(above) if each.goes_on_in(cell)), None)
            if at is None:
                rest.append(cell)
            else:
                above = (*above[:at], Cell(above[at].words + cell.words), *above[at + 1 :])
        found[-1] = Row(above)
        if rest:
            found.append(Row(tuple(rest)))
    return found


@dataclass(frozen=True, slots=True)
class _Piece:
    words: tuple[Seen, ...]
    frame: Frame

    @property
    def is_comma(self) -> bool:
        """Alone, as between boxes: it may hang at their foot."""
        return len(self.words) == 1 and self.words[0].text == ","


def _end(chain: list[_Piece]) -> Frame:
    """Where the row's last print stands."""
    return next((each.frame for each in reversed(chain) if not each.is_comma), chain[-1].frame)


def _pieces(words: Sequence[Seen]) -> list[_Piece]:
    """What the reader found in one strip stays together; other words stand alone."""
    alone = [_Piece((each,), each.frame) for each in words if each.strip < 0]
    bound = sorted((each for each in words if each.strip >= 0), key=lambda each: each.strip)
    for _, group in groupby(bound, key=lambda each: each.strip):
        members = tuple(sorted(group, key=lambda each: each.frame[0]))
        alone.append(_Piece(members, enclosing(each.frame for each in members)))
    return alone


def _overlap(left: Frame, right: Frame) -> float:
    """Share of the lower height that both have, 0 when they do not stand side by side."""
    shared = min(left[3], right[3]) - max(left[1], right[1])
    height = max(1.0, min(left[3] - left[1], right[3] - right[1]))
    beside = right[0] > left[2] - 0.7 * height
    return shared / height if beside else 0.0


def _row(chain: list[_Piece]) -> Row:
    cells: list[list[Seen]] = []
    for word in (word for piece in chain for word in piece.words):
        last = cells[-1][-1].frame if cells else None
        height = word.frame[3] - word.frame[1]
        if last and word.frame[0] - last[2] < _CELL * height:
            cells[-1].append(word)
        else:
            cells.append([word])
    return Row(tuple(Cell(tuple(each)) for each in cells))


def middle(frame: Frame) -> float:
    """Halfway between its sides."""
    return (frame[0] + frame[2]) / 2


def enclosing(frames: Iterable[Frame]) -> Frame:
    """The smallest frame around all."""
    lefts, tops, rights, bottoms = zip(*frames, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
