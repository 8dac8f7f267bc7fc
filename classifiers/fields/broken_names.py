"""Names that a line's end breaks: ``Voorbeeld &`` over ``Partners``, a firm over its ``BV``."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from classifiers.fields.candidate import Candidate
from classifiers.fields.name_shape import (
    FORM_IN_WORDS,
    LEGAL_FORM,
    PARTICLES,
    is_name,
    is_street,
    trimmed,
)
from classifiers.fields.sheet import SILENT, Cell, Row, Sheet
from classifiers.words.lines import Line
from evidence.records import Word

NEAR = 1.7  # heights of white between the lines of one name
ROWS = 2  # below, where another column has a line between
MOST = 3  # words on the second line
_FORM = re.compile(rf"{LEGAL_FORM}\.?", re.IGNORECASE)
_TAIL = re.compile(r"[.,]*-?$")
_FORM_AHEAD = re.compile(  # and maybe a town
    rf"(?:{LEGAL_FORM}\b\.?|{FORM_IN_WORDS})(?=$|,|\s[(–—\-\d])", re.IGNORECASE
)
_FORM_WITHIN = re.compile(  # of a name that goes on, and maybe a town behind it
    rf"(?P<ahead>(?:[^\s\d,:]+ ){{1,4}}?){LEGAL_FORM}\b\.?(?=$|,|\s[(–—\-\dA-ZÀ-Þ])", re.IGNORECASE
)
_BANK = re.compile(r"bank\b|banque|sparkasse", re.IGNORECASE)  # whose account it is at
_OPEN = re.compile(
    r"(?:&|\b(?:en|et|und|and|van|voor|de|den|der|ten|ter|du|des|of|for|für|zu|zum|zur|pour|la|le"
    r"|les|het|aux|sur|aan|op|in|am|an|im|on))$",
    re.IGNORECASE,
)


def whole(rows: Sheet, name: Candidate) -> Candidate:
    """The name with what of it stands on the next line of its column; as it was where none does."""
    place = _place(rows, name)
    if place is None:
        return name
    row, cell, behind = place
    opened = _with(name, behind) if behind else name
    below = _below(rows, row, cell, name)
    words = _rest(opened, cell, below) if below else ()
    return _with(opened, words) if words else name


def _place(rows: Sheet, name: Candidate) -> tuple[Row, Cell, Sequence[Word]] | None:
    """The cell that the name ends, but for small words that go on: ``VOORBEELD VAN DEN``."""
    last = name.span.words[-1]
    for row in rows:
        for cell in row.cells:
            at = next((i for i, word in enumerate(cell.line.words) if word is last), None)
            behind = cell.line.words[at + 1 :] if at is not None else ()
            if at is not None and all(_OPEN.fullmatch(word.text) for word in behind):
                return row, cell, behind
    return None


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
    form = _FORM_AHEAD.match(below.text)
    if form:
        return words[: len(form[0].split())]
    if _FORM.fullmatch(name.value.split()[-1]):
        return ()
    formed = _up_to_form(name, below) if _stands_alone(name, cell) else ()
    opened = _OPEN.search(name.value) is not None or cell.text.endswith(f"{name.value}-")
    said = name.value.isupper() and not cell.text.isupper()  # in a sentence
    if formed or not (opened or said):
        return formed
    loud = name.value.isupper()
    rest = tuple(takewhile(lambda word: _continues(word.text, loud), words))[:MOST]
    text = " ".join(word.text for word in rest)
    labelled = any(label.start < len(text) for label in below.labels)
    return rest if rest and is_name(f"{name.value} {text}") and not labelled else ()


def _up_to_form(name: Candidate, below: Cell) -> Sequence[Word]:
    """The words of the line below up to a legal form: ``VAN DER VOORBEELD BV``."""
    form = _FORM_WITHIN.match(below.text)
    if form is None or _BANK.search(form[0]) or not is_name(f"{name.value} {form[0]}"):
        return ()
    loud = name.value.isupper()
    ahead = form["ahead"].split()
    goes_on = all(_continues(each, loud) or each.casefold() in PARTICLES for each in ahead)
    labelled = any(
        label.role not in SILENT and below.text[label.start : label.end].casefold() not in PARTICLES
        for label in below.labels
        if label.start < form.end()
    )
    return below.line.words[: len(form[0].split())] if goes_on and not labelled else ()


def _stands_alone(name: Candidate, cell: Cell) -> bool:
    """Whether the name ends its cell, and begins it but for a label or a wording."""
    return cell.text.rstrip(" .,;:").endswith(name.value)


def _continues(text: str, loud: bool) -> bool:
    """Whether the word may go on with a name, in capitals where that is loud."""
    capital = text.isupper() if loud else text.lstrip("(")[:1].isupper()
    return capital and not any(map(str.isdigit, text)) and not is_street(text)


def _with(name: Candidate, words: Sequence[Word]) -> Candidate:
    """The name and those words; of a word that the line's end parts the small half is glued on."""
    span = Line(name.page, (*name.span.words, *words))
    tail = _TAIL.search(name.span.words[-1].text)
    first = f"{name.value}{tail[0] if tail else ''}"
    rest = " ".join(word.text for word in words)
    if first.endswith("-"):
        first = first if rest[:1].isupper() else first[:-1]
        return replace(name, value=trimmed(f"{first}{rest}"), span=span)
    return replace(name, value=f"{first} {rest}".rstrip(",;:"), span=span)
