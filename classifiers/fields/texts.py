"""Free text behind a label: a message that is no structured one, a bank's own reference."""

import re
from collections.abc import Iterator
from dataclasses import replace

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Row, Sheet
from classifiers.lines import Line

LABELLED = 0.85
_EDGES = " \t:.,;-–·|"
_NOTHING = re.compile(r"^[\W_]*$|^(?:geen|aucune?|keine?|none|n/?a|-+)$", re.IGNORECASE)


def texts(rows: Sheet, role: Role, *, numbered: bool = False) -> tuple[Candidate, ...]:
    """What stands behind, beside or below each label of that role, up to the next label.

    ``numbered``: only what holds a digit.
    """
    return tuple(
        text
        for row in rows
        for cell in row.cells
        for label in cell.labels
        if label.role is role
        for text in _text(rows, row, cell, label.end, numbered)
    )


def number_only(text: Candidate) -> Candidate:
    """The number that a text begins with, without the sentence behind it."""
    words = text.value.split()
    count = next((i for i, word in enumerate(words) if not any(map(str.isdigit, word))), len(words))
    if not count:
        return text
    value = " ".join(words[:count]).strip(_EDGES)
    span = Line(text.page, text.span.words[:count])
    return replace(text, value=value, end=text.start + len(value), span=span)


def _text(rows: Sheet, row: Row, cell: Cell, start: int, numbered: bool) -> Iterator[Candidate]:
    behind = _printed(cell, start)
    if behind and _counts(behind, numbered):
        yield behind
        return
    if any(each.start >= start for each in cell.labels):
        return
    for other in (*_right(row, cell), *_below(rows, row, cell)):
        whole = None if other.labels else _printed(other, 0)
        if whole and _counts(whole, numbered):
            yield whole
            return


def _counts(text: Candidate, numbered: bool) -> bool:
    return not numbered or any(map(str.isdigit, text.value))


def _printed(cell: Cell, start: int) -> Candidate | None:
    end = min((each.start for each in cell.labels if each.start >= start), default=len(cell.text))
    printed = cell.text[start:end].strip(_EDGES)
    if not printed or _NOTHING.match(printed):
        return None
    at = cell.text.index(printed, start)
    return replace(found(cell.line, at, at + len(printed), printed, LABELLED), row=cell.row)


def _right(row: Row, cell: Cell) -> tuple[Cell, ...]:
    return tuple(each for each in row.cells if each.box[0] >= cell.box[2])[:1]


def _below(rows: Sheet, row: Row, cell: Cell) -> tuple[Cell, ...]:
    height = cell.box[3] - cell.box[1]
    under = [
        each
        for lower in rows
        if lower.number == row.number + 1
        for each in lower.cells
        if abs(each.box[0] - cell.box[0]) <= 2 * height
    ]
    return tuple(under[:1])
