"""The pane of one payment beside or over a list of others, as on a wide screen.

The rows of a pane and those of the list beside it do not belong together. A pane is
known by its labels: three or more that begin at one edge, or end at one right before their
values, with the payment's two accounts among these, and something else to the left. What stands
there more often than each of two sides may have it is said of the rows of a list.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, compress
from statistics import median

from classifiers.fields.roles import ACCOUNTS, AMOUNTS, DATES, PAIR, REFERENCES, Role
from classifiers.fields.sheet import Cell, Sheet
from classifiers.fields.values import Values
from evidence.records import Box, Page

FEWEST = 3  # labels at one edge, and rows of a list beside them
_ON_COUNTERFOILS = frozenset({Role.DATE, Role.PLANNED, Role.EXECUTION, Role.ORDER})
_OF_A_PAYMENT = ACCOUNTS | AMOUNTS | DATES | REFERENCES


@dataclass(frozen=True, slots=True)
class _Named:
    """A label of a payment's value."""

    role: Role
    text: str
    box: Box
    row: int
    alone: bool  # in its cell; else the value stands behind it there


def split(page: Page, rows: Sheet) -> tuple[Page, Page] | None:
    """The page with the words of its pane alone, and with all others; None without a pane."""
    cells = [cell for row in rows for cell in row.cells]
    labels = [*chain.from_iterable(map(_named, cells))]
    if len({label.role for label in labels}) < FEWEST:
        return None
    near = median(cell.box[3] - cell.box[1] for cell in cells)
    column = _column(labels, near)
    left = min(label.box[0] for label in column) - near
    often = Counter(label.text for label in column)
    if len({label.role for label in column}) < FEWEST or max(often.values()) > PAIR:
        return None  # the same labels again and again are a list's
    if sum(cell.box[2] < left for cell in cells) < FEWEST:
        return None
    right = _right(rows, column, near)
    inside = [left <= w.box[0] and (right is None or w.box[2] < right) for w in page.words]
    return _with(page, inside), _with(page, [not each for each in inside])


def with_counterfoil(inside: Values, outside: Values) -> Values:
    """The values of a form, with the day and the reference that only its counterfoil has."""
    if not _tells_again(inside, outside):
        return inside
    dated = tuple(each for each in outside.dates if each.label in _ON_COUNTERFOILS)
    references = inside.references or outside.references
    return replace(inside, dates=inside.dates or dated, references=references)


def _tells_again(inside: Values, outside: Values) -> bool:
    """Whether what is outside tells of a payment, and of none but that inside."""
    told = _told(outside)
    return bool(told) and told <= _told(inside)


def _told(values: Values) -> set[str]:
    """The amounts, whatever their signs, and the accounts."""
    return {each.value.lstrip("+-") for each in (*values.amounts, *values.ibans)}


def _named(cell: Cell) -> Iterator[_Named]:
    if cell.trailing in _OF_A_PAYMENT:
        yield _Named(cell.trailing, cell.text, cell.box, cell.row, True)
        return
    first = next((each for each in cell.labels if each.start == 0), None)
    if first and first.role in _OF_A_PAYMENT:
        yield _Named(first.role, cell.text[: first.end], first.box, cell.row, False)


def _with(page: Page, kept: Sequence[bool]) -> Page:
    return replace(page, words=tuple(compress(page.words, kept)))


def _column(labels: Sequence[_Named], near: float) -> list[_Named]:
    """The most labels that begin at one edge, or end at one if it is more, the rightmost."""
    kinds = [
        (side, [label for label in labels if label.alone is alone])
        for side, alone in ((0, True), (2, False))
    ]
    flush = [
        [label for label in those if abs(label.box[side] - edge) <= near / 2]
        for side, those in kinds
        for edge in sorted({label.box[side] for label in those}, reverse=True)
    ]
    return max(flush, key=len)


def _right(rows: Sheet, column: Sequence[_Named], near: float) -> float | None:
    """Where a list to the right of the pane begins: cells that end or begin at one edge."""
    labelled = {label.row: label for label in column}
    values = [
        min(
            (c for c in row.cells if c.box[0] > labelled[row.number].box[2]), key=lambda c: c.box[0]
        )
        for row in rows
        if row.number in labelled and row.cells[-1].box[0] > labelled[row.number].box[2]
    ]
    if not values:
        return None
    far = median(cell.box[0] for cell in values)
    cells = (cell for row in rows for cell in row.cells if any(map(str.isdigit, cell.text)))
    beyond = [cell for cell in cells if cell.box[0] > far + near and cell not in values]
    lists = [c for c in beyond if sum(abs(c.box[2] - o.box[2]) <= near for o in beyond) >= FEWEST]
    return min((cell.box[0] for cell in lists), default=None)
