"""Naam begunstigde, nom du bénéficiaire, Name des Empfängers, beneficiary name.

A name has no grammar. It is what stands behind a label of the payee, or in the
cell beside or below it; on a booked line it is what is left behind the account
once values, labels and the bank's own wording are taken away.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from classifiers.fields import bics
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.name_shape import (
    is_name,
    only_words_of_labels,
    speaking,
    trimmed,
    unannounced,
)
from classifiers.fields.nearest import ABOVE
from classifiers.fields.roles import ACCOUNTS, SIDES, Role
from classifiers.fields.sheet import Cell, Label, Row, Sheet, together
from classifiers.words.lines import Line
from evidence.records import Word

LABELLED = 0.9
BESIDE = 0.9  # in a cell of its own, next to its label
LEFT_OVER = 0.75
LOWER = 3  # rows below a label: its account, and its bank, may stand before the name

_AROUND_NAMES = ACCOUNTS | {Role.WORDING}
_NO_NAME = re.compile(
    r"\+{2,3}[\d/ ]+\+{0,3}|\*{2,3}[\d/ ]+\*{0,3}|\b(?:BIC|SWIFT)\b:?"
    rf"|\b(?:{bics.ANY})\b"
    r"|\b(?:OM|om|à|um|at) \d{1,2}[.:h]\d\d(?:[.:]\d\d)?|\b\d{1,2}[.:h]\d\d(?::\d\d)?\b"
    r"|(?<![^\W_])\d[\d/.\-:+]*(?![^\W_])"
    r"|[€$£]|\bEUR\b|[·|;→➜\[\]]|\s-\s"
)
_OF_NAMES = frozenset({"Van", "De", "Von", "VAN", "DE", "VON"})
_NO_PAYEE = re.compile(r": |[a-z]rekening$")  # a key with its value, the payer's own account
_BUTTON = re.compile(  # back to an account, or what else to do with the payee
    r"\W*(?:terug|retour|zurück|back|ajouter|toevoegen|voeg|hinzufügen|add|enregistrer|bewaar|bewaren"
    r"|opslaan|speichern|save)\b",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?:IBAN:? ?)?[A-Z]{2}\d\d[ \dA-Z]+|[A-Z]{6}[A-Z\d]{2,5}")  # account or bank
_LOUD = re.compile(r"(?:A|AN|AAN|NAAR|VERS|TO|POUR|VOOR|FOR) (?=[A-Z])")  # behind wording


def labelled(
    rows: Sheet, roles: Sequence[Role], taken: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Names behind, beside or below the labels of these roles, in reading order.

    Those of the holder's own accounts come last.
    """
    found = [
        name
        for row in rows
        for cell in row.cells
        if cell.labels and not _BUTTON.match(cell.text)
        for name in _of_cell(rows, row, cell, roles, taken)
    ]
    return tuple(sorted(found, key=lambda each: bool(_NO_PAYEE.search(each.value))))


def left_over(rows: Sheet, taken: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """What is neither value nor label nor wording, in reading order."""
    return tuple(
        piece
        for row in rows
        for cell in row.cells
        if _may_hold_name(cell)
        for piece in _pieces(cell, _free(cell, taken, kept=_dash(cell, taken)))
        if unannounced(piece.value) and not _NO_PAYEE.search(piece.value)
    )


def _may_hold_name(cell: Cell) -> bool:
    """Whether no label opens the cell but one that names stand behind."""
    opening = speaking(cell)[:1]
    return all(label.start > 0 or label.role in _AROUND_NAMES for label in opening)


def _dash(cell: Cell, taken: Sequence[Candidate]) -> str:
    """The dash within a name, where nothing but that stands in the cell."""
    words = {id(word) for each in taken if each.row == cell.row for word in each.span.words}
    return "" if cell.labels or any(id(word) in words for word in cell.line.words) else " - "


def cut(name: Candidate, words: tuple[Word, ...]) -> Iterator[Candidate]:
    """The name as its first words alone, where they still are one."""
    span = Line(name.page, words)
    value = trimmed(span.text)
    if is_name(value):
        yield replace(name, value=value, end=name.start + len(value), span=span)


def _of_cell(
    rows: Sheet, row: Row, cell: Cell, roles: Sequence[Role], taken: Sequence[Candidate]
) -> Iterator[Candidate]:
    if cell.trailing not in roles:
        yield from _behind_label(cell, roles, taken)
        return
    for other in _neighbours(rows, row, cell):
        beside = [*_surer(_pieces(other, _value(other, taken)), BESIDE)] if not other.bare else []
        if beside:
            yield beside[0]
            return


def _neighbours(rows: Sheet, row: Row, cell: Cell) -> Iterator[Cell]:
    """The next cell to the right, then what stands straight below up to the next label."""
    right = [each for each in row.cells if each.box[0] >= cell.box[2]]
    if len(right) > 1 and _CODE.fullmatch(right[0].text) and not right[1].labels:
        yield right[1]  # "To  BE07 …  Voorbeeld Incasso"
    columns = row.heads or (right and _are_columns(rows, cell, right[0]))
    if right and _may_be_value(right[0]) and not columns:
        yield right[0]
    slack = 2 * (cell.box[3] - cell.box[1])
    edge = right[0].box[0] - slack if right else None
    for below in _below(rows, row, cell, edge, slack):
        alone = len(row.cells) == len(below) == 1 and not below[0].labels
        if below[0].box[0] <= cell.box[0] + slack or alone:
            yield together(below)


def _are_columns(rows: Sheet, *cells: Cell) -> bool:
    """Whether an account stands right below each of the cells: the second one's is another side."""
    lower = next((row for row in rows if row.number == cells[0].row + 1), None)
    near = cells[0].box[3] - cells[0].box[1]
    accounts = [each for each in lower.cells if _CODE.fullmatch(each.text)] if lower else ()
    return all(any(abs(a.box[0] - c.box[0]) <= near for a in accounts) for c in cells)


def _may_be_value(cell: Cell) -> bool:
    """Whether it is no label, of a bank or of the other side with a badly read word before it."""
    labelled = cell.bare or cell.trailing in SIDES or only_words_of_labels(cell.text)
    return not labelled and not any(each.role is Role.BANK for each in cell.labels)


def _below(
    rows: Sheet, row: Row, cell: Cell, edge: int | None, slack: int
) -> Iterator[tuple[Cell, ...]]:
    """The cells of a column in the rows right below, each near to the one above it."""
    last = cell.box[3]
    for lower in rows:
        if row.number < lower.number <= row.number + LOWER:
            cells = tuple(
                each
                for each in lower.cells
                if each.box[0] >= cell.box[0] - slack and (edge is None or each.box[0] < edge)
                if each.box[0] <= cell.box[2] + slack or not only_words_of_labels(each.text)
            )
            if cells and cells[0].box[1] - last > ABOVE * (cell.box[3] - cell.box[1]):
                return
            below = _without_label(cells)
            if below:
                yield below
                if not all(_CODE.fullmatch(each.text) for each in cells):
                    return
                last = below[0].box[3]


def _without_label(below: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """A row of label and value is about another name: then only the value may be one."""
    labelled = len(below) > 1 and only_words_of_labels(below[0].text)
    return below[1:] if labelled else below


def _behind_label(
    cell: Cell, roles: Sequence[Role], taken: Sequence[Candidate]
) -> Iterator[Candidate]:
    """What follows the label up to the next one; the label opens its cell, but for wording."""
    free = _free(cell, taken)
    opened = True
    labels = speaking(cell)
    for place, label in enumerate(labels):
        later = labels[place + 1].start if place + 1 < len(labels) else len(cell.text)
        if label.role in roles and opened:
            pieces = _pieces(cell, free, label.end, later)
            yield from _surer((each for each in pieces if unannounced(each.value)), LABELLED)
        opened = opened and label.role in _AROUND_NAMES


def _surer(pieces: Iterator[Candidate], certainty: float) -> Iterator[Candidate]:
    for piece in pieces:
        yield replace(piece, confidence=piece.span.confidence * certainty)
        return


def _free(cell: Cell, taken: Sequence[Candidate], kept: str = "") -> str:
    """The cell's text with values, labels and what is no name blotted out, length kept.

    ``kept``: what else parts names, and does not here.
    """
    text = cell.text
    words = {id(word) for each in taken if each.row == cell.row for word in each.span.words}
    start = 0
    for word in cell.line.words:
        if id(word) in words:
            text = _blot(text, start, start + len(word.text))
        start += len(word.text) + 1
    for label in speaking(cell):
        text = _blot(text, label.start, label.end)
    for match in _NO_NAME.finditer(text):
        text = text if match[0] == kept else _blot(text, *match.span())
    return text


def _value(cell: Cell, taken: Sequence[Candidate]) -> str:
    """As ``_free``, of a cell beside a label: words of labels within it may be of the name."""
    labels = tuple(each for each in cell.labels if not _opens_name(cell, each))
    inner = not any(each.role in ACCOUNTS or _announces(cell, each) for each in labels)
    return _free(replace(cell, labels=() if inner else labels), taken, kept=" - ")


def _opens_name(cell: Cell, label: Label) -> bool:
    """Whether a small word is the first of a name: ``Van Voorbeeld``, ``DE VOORBEELDEN``."""
    printed = cell.text[label.start : label.end]
    behind = cell.text[label.end :].lstrip()
    return label.start == 0 and printed in _OF_NAMES and behind[:1].isupper()


def _announces(cell: Cell, label: Label) -> bool:
    """Whether a label labels something: a colon or nothing but values stands behind it."""
    behind = cell.text[label.end :].lstrip()
    return not any(map(str.isalpha, behind[:1])) or cell.text[: label.end].endswith(":")


def _blot(text: str, start: int, end: int) -> str:
    return text[:start] + "\0" * (end - start) + text[end:]


def _pieces(cell: Cell, free: str, start: int = 0, end: int | None = None) -> Iterator[Candidate]:
    for match in re.finditer(r"[^\0]+", free[start:end]):
        loud = _LOUD.match(match[0].lstrip()) if match.start() else None
        printed = trimmed(match[0].lstrip()[loud.end() :] if loud else match[0])
        if is_name(printed):
            at = start + match.start() + match[0].index(printed)
            made = found(cell.line, at, at + len(printed), printed, LEFT_OVER)
            yield replace(made, row=cell.row)
