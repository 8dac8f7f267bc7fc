"""Names that a line's end breaks: ``Voorbeeld &`` over ``Partners``, a firm over its ``BV``."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from classifiers.fields.candidate import Candidate
from classifiers.fields.name_shape import LEGAL_FORM, is_name, is_street
from classifiers.fields.sheet import Cell, Row, Sheet
from classifiers.words.lines import Line
from evidence.records import Word

NEAR = 1.7  # heights of white between the lines of one name
ROWS = 2  # below, where another column has a line between
MOST = 3  # words on the second line
_FORM = re.compile(rf"{LEGAL_FORM}\.?", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:&|\b(?:en|et|und|and|van|voor|de|du|des|of|for|für|pour|la|le|het))$",
    re.IGNORECASE,
)


def whole(rows: Sheet, name: Candidate) -> Candidate:
    """The name with what of it stands on the next line of its column; as it was where none does."""
    last = name.span.words[-1]
    ends = ((row, cell) for row in rows for cell in row.cells if cell.line.words[-1] is last)
    row, cell = next(ends, (None, None))
    if row is None or cell is None:
        return name
    below = _below(rows, row, cell, name)
    words = _rest(name, cell, below) if below else ()
    return _with(name, words) if words else name


def _below(rows: Sheet, row: Row, cell: Cell, name: Candidate) -> Cell | None:
    """The cell under that of the name, flush or in line with it."""
    height = cell.box[3] - cell.box[1]
    flush = (
        each
        for lower in rows
        if row.number < lower.number <= row.number + ROWS
        for each in lower.cells
        if _is_flush(each, cell, name, height)
    )
    found = next(flush, None)
    return found if found and found.box[1] - cell.box[3] <= NEAR * height else None


def _is_flush(below: Cell, cell: Cell, name: Candidate, height: int) -> bool:
    """Whether it begins where the cell or the name does, or is centred under the cell."""
    left = min(abs(below.box[0] - edge) for edge in (cell.box[0], name.box[0]))
    middle = abs(below.box[0] + below.box[2] - cell.box[0] - cell.box[2]) / 2
    return min(left, middle) <= height


def _rest(name: Candidate, cell: Cell, below: Cell) -> Sequence[Word]:
    words = below.line.words
    if _FORM.fullmatch(below.text):
        return words
    opened = _OPEN.search(name.value) is not None or cell.text.endswith(f"{name.value}-")
    formed = len(words) <= MOST and _FORM.fullmatch(words[-1].text) and _stands_alone(name, cell)
    said = name.value.isupper() and not cell.text.isupper()  # in a sentence
    if _FORM.fullmatch(name.value.split()[-1]) or not (opened or said or formed):
        return ()
    loud = name.value.isupper()
    rest = tuple(takewhile(lambda word: _continues(word.text, loud), words))[:MOST]
    text = " ".join(word.text for word in rest)
    labelled = any(label.start < len(text) for label in below.labels)
    return rest if rest and is_name(f"{name.value} {text}") and not labelled else ()


def _stands_alone(name: Candidate, cell: Cell) -> bool:
    """Whether the name ends its cell, and begins it but for a label or a wording."""
    return cell.text.rstrip(" .,;:").endswith(name.value)


def _continues(text: str, loud: bool) -> bool:
    """Whether the word may go on with a name, in capitals where that is loud."""
    capital = text.isupper() if loud else text[:1].isupper()
    return capital and not any(map(str.isdigit, text)) and not is_street(text)


def _with(name: Candidate, words: Sequence[Word]) -> Candidate:
    span = Line(name.page, (*name.span.words, *words))
    value = " ".join((name.value, *(word.text for word in words))).rstrip(".,;:")
    return replace(name, value=value, span=span)
