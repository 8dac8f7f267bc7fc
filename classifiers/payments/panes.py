"""The pane of one payment beside or over a list of others, as on a wide screen.

The rows of a pane and those of the list beside it do not belong together. A pane is
known by its labels: three or more that begin at one edge, with the payment's two
accounts among their values, and something else to the left.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress
from statistics import median

from classifiers.fields.roles import ACCOUNTS, AMOUNTS, DATES, REFERENCES
from classifiers.fields.sheet import Cell, Sheet
from evidence.records import Page

FEWEST = 3  # labels at one edge, and rows of a list beside them
_OF_A_PAYMENT = ACCOUNTS | AMOUNTS | DATES | REFERENCES


def split(page: Page, rows: Sheet) -> tuple[Page, Page] | None:
    """The page with the words of its pane alone, and with all others; None without a pane."""
    cells = [cell for row in rows for cell in row.cells]
    labels = [cell for cell in cells if cell.trailing in _OF_A_PAYMENT]
    if len({cell.trailing for cell in labels}) < FEWEST:
        return None
    near = median(cell.box[3] - cell.box[1] for cell in cells)
    column = _column(labels, near)
    left = min(cell.box[0] for cell in column) - near
    if len({cell.trailing for cell in column}) < FEWEST:
        return None  # the same labels again and again are a list's
    if sum(cell.box[2] < left for cell in cells) < FEWEST:
        return None
    right = _right(rows, column, near)
    inside = [left <= w.box[0] and (right is None or w.box[2] < right) for w in page.words]
    return _with(page, inside), _with(page, [not each for each in inside])


def _with(page: Page, kept: Sequence[bool]) -> Page:
    return replace(page, words=tuple(compress(page.words, kept)))


def _column(labels: Sequence[Cell], near: float) -> list[Cell]:
    """The most labels that begin at one edge, the rightmost of equals."""
    edges = sorted({cell.box[0] for cell in labels}, reverse=True)
    flush = [[cell for cell in labels if abs(cell.box[0] - edge) <= near / 2] for edge in edges]
    return max(flush, key=len)


def _right(rows: Sheet, column: Sequence[Cell], near: float) -> float | None:
    """Where a list to the right of the pane begins: cells that end or begin at one edge."""
    labelled = {cell.row: cell for cell in column}
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
