"""Naam begunstigde, nom du bénéficiaire, Name des Empfängers, beneficiary name.

A name has no grammar. It is what stands behind a label of the payee, or in the
cell beside or below it; on a booked line it is what is left behind the account
once values, labels and the bank's own wording are taken away.

>>> from classifiers.plain import plain_line
>>> find(plain_line("Naar: INCASSO VOORBEELD NV - BE07363001234566"))[0].value
'INCASSO VOORBEELD NV'
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from classifiers.fields import ibans
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Row, Sheet, cells_of
from classifiers.lines import Line

LABELLED = 0.9
BESIDE = 0.9  # in a cell of its own, next to its label
LEFT_OVER = 0.75
_FEWEST_LETTERS = 3
_MOST_WORDS = 8

_NO_NAME = re.compile(
    r"\+{2,3}[\d/ ]+\+{0,3}|\*{2,3}[\d/ ]+\*{0,3}|\b(?:BIC|SWIFT)\b:?"
    r"|\b[A-Z]{4}BE[A-Z0-9]{2}(?:[A-Z]{3})?\b"
    r"|\b(?:OM|om|à|um|at) \d{1,2}[.:h]\d\d(?:[.:]\d\d)?|\b\d{1,2}[.:h]\d\d(?::\d\d)?\b"
    r"|\d[\d/.\-:+]*"
    r"|[€$£]|\bEUR\b|[·|;]|\s[-–—]\s"
)
_EDGES = " \t:.,;-–—/()·|*+'\""


def find(line: Line) -> tuple[Candidate, ...]:
    """The payee's name where one line holds label and name."""
    (cell,) = cells_of(line)
    accounts = ibans.find(line)
    return tuple(_behind_label(cell, Role.PAYEE, accounts))


def labelled(
    rows: Sheet, role: Role, taken: Sequence[Candidate] = (), from_row: int = 0
) -> tuple[Candidate, ...]:
    """Names behind, beside or below the labels of that role, the surest first."""
    found_names = [
        name
        for row in rows
        if row.number >= from_row
        for cell in row.cells
        for name in _of_cell(rows, row, cell, role, taken)
    ]
    return tuple(sorted(found_names, key=lambda each: -each.confidence))


def left_over(
    rows: Sheet, taken: Sequence[Candidate], behind: Candidate | None
) -> tuple[Candidate, ...]:
    """What is neither value nor label nor wording; first what follows the account."""
    pieces = [
        piece for row in rows for cell in row.cells for piece in _pieces(cell, _free(cell, taken))
    ]
    if behind is None:
        return tuple(pieces)
    after = [each for each in pieces if _follows(each, behind)]
    return (*after, *(each for each in pieces if each not in after))


def _follows(name: Candidate, account: Candidate) -> bool:
    words = account.span.words[-1].box
    here = name.box
    return name.row == account.row and here[0] >= words[2] - 2


def _of_cell(
    rows: Sheet, row: Row, cell: Cell, role: Role, taken: Sequence[Candidate]
) -> Iterator[Candidate]:
    if role not in {label.role for label in cell.labels}:
        return
    behind = [*_behind_label(cell, role, taken)]
    if behind or cell.trailing is not role:
        yield from behind
        return
    for other in _neighbours(rows, row, cell):
        if other.bare is None:
            names = [*_pieces(other, _free(other, taken))]
            yield from (replace(each, confidence=each.confidence * BESIDE / LEFT_OVER)
                        for each in names[:1])  # fmt: skip
            if names:
                return


def _neighbours(rows: Sheet, row: Row, cell: Cell) -> Iterator[Cell]:
    """The next cell to the right, then those straight below, nearest first."""
    right = [each for each in row.cells if each.box[0] >= cell.box[2]]
    yield from right[:1]
    for lower in rows:
        if row.number < lower.number <= row.number + 2:
            near = [each for each in lower.cells if _below(each, cell)]
            yield from near[:1]


def _below(lower: Cell, cell: Cell) -> bool:
    height = cell.box[3] - cell.box[1]
    return abs(lower.box[0] - cell.box[0]) <= 2 * height


def _behind_label(cell: Cell, role: Role, taken: Sequence[Candidate]) -> Iterator[Candidate]:
    free = _free(cell, taken)
    for label in cell.labels:
        later = [each.start for each in cell.labels if each.start >= label.end]
        end = min(later, default=len(cell.text))
        if label.role is role:
            names = _pieces(cell, free, label.end, end)
            yield from (replace(each, confidence=each.confidence * LABELLED / LEFT_OVER)
                        for each in [*names][:1])  # fmt: skip


def _free(cell: Cell, taken: Sequence[Candidate]) -> str:
    """The cell's text with values, labels and what is no name blotted out, length kept."""
    text = cell.text
    words = {id(word) for each in taken if each.row == cell.row for word in each.span.words}
    start = 0
    for word in cell.line.words:
        if id(word) in words:
            text = _blot(text, start, start + len(word.text))
        start += len(word.text) + 1
    for label in cell.labels:
        text = _blot(text, label.start, label.end)
    for match in _NO_NAME.finditer(text):
        text = _blot(text, *match.span())
    return text


def _blot(text: str, start: int, end: int) -> str:
    return text[:start] + "\0" * (end - start) + text[end:]


def _pieces(cell: Cell, free: str, start: int = 0, end: int | None = None) -> Iterator[Candidate]:
    for match in re.finditer(r"[^\0]+", free[start:end]):
        printed = match[0].strip(_EDGES + "\0")
        if _is_name(printed):
            at = start + match.start() + match[0].index(printed)
            made = found(cell.line, at, at + len(printed), printed, LEFT_OVER)
            yield replace(made, row=cell.row)


def _is_name(text: str) -> bool:
    letters = sum(each.isalpha() for each in text)
    return (
        letters >= _FEWEST_LETTERS
        and letters >= 0.6 * len(text.replace(" ", ""))
        and len(text.split()) <= _MOST_WORDS
        and "@" not in text
        and text[0].isalnum()
    )
