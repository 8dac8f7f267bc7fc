"""Schuldbemiddelaar, médiateur de dettes, Schuldenvermittler; of a service: the social worker.

The name stands behind the appointment, often after a title, or beside the
function, in a table or a footer; of a letter, it may merely be signed. Phone
and e-mail stand near one of the places where the name is printed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from classifiers.fields import contacts
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.people import BARE, TITLED, alone, of_the_court
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Label, Row, Sheet
from classifiers.lines import Line

CERTAIN = 0.95  # behind a title
BESIDE = 0.85
FAR = 80  # characters between a label and a name with its title
CLOSE = 15  # and a name without one
NEAR = 6  # rows from the name on in which its contacts stand
HEAD = 8  # rows of a message's head
SIGNED = 4  # rows below the closing words in which a name is the signer's

_APPOINTS = re.compile(
    r"(?:\baan\b|duid|wijs|stel|benoem|hoedanigheid|désign|nomm|qualité|bestell|bestimm|ernenn"
    r"|eigenschaft|appoint)",
    re.IGNORECASE,
)
_COURT_OFFICE = re.compile(r"\b(?:griffies?|greffe|griffier|greffière?|gerichtskanzlei|registry)\b",
                           re.IGNORECASE)  # fmt: skip
_CLOSING = re.compile(
    r"^\W*(?:met (?:\w+ )?(?:vriendelijke|beleefde|collegiale|oprechte) groet\w*"
    r"|vriendelijke groet\w*|hoogachtend|salutations|(?:bien )?cordialement|bien à vous"
    r"|veuillez agréer|recevez|hochachtungsvoll|mit freundlichen|freundliche grüße"
    r"|yours|kind regards|sincerely|regards|alvast (?:bedankt|dank)|dank bij voorbaat"
    r"|merci d['’]avance|d['’]avance merci|vielen dank|gruß|grüße|groeten|thank you|thanks)\b",
    re.IGNORECASE,
)

_SENDER = re.compile(rf"{BARE.pattern} ?[<\[(][\w.+\-]+@")

Grammar = Callable[[Line], tuple[Candidate, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mediator:
    """Who mediates and how to reach them."""

    name: Candidate | None
    email: Candidate | None
    phone: Candidate | None


def find(sheets: Sequence[Sheet], *roles: Role) -> Mediator:
    """The mediator or social worker of a document, by the labels that name the function."""
    for pattern, furthest, certainty in ((TITLED, FAR, CERTAIN), (BARE, CLOSE, BESIDE)):
        for text in sorted(_every(sheets, roles), key=lambda each: not each.appoints):
            name = _name(text, pattern, furthest, certainty)
            if name:
                return _reached(sheets, name)
    return Mediator(name=None, email=None, phone=None)


def closes(text: str) -> bool:
    """Whether a row holds the closing words of a letter."""
    return _CLOSING.match(text) is not None


def signer(sheets: Sequence[Sheet]) -> Mediator:
    """Who signs a letter: the name by itself below the closing words."""
    for rows in sheets:
        for place, row in enumerate(rows):
            if closes(row.text):
                for cell in _cells(rows[place + 1 : place + 1 + SIGNED]):
                    match = alone(cell.text)
                    if match:
                        name = found(cell.line, *match.span(1), match[1], BESIDE)
                        return _reached(sheets, name)
    return Mediator(name=None, email=None, phone=None)


def sender(sheets: Sequence[Sheet]) -> Mediator:
    """Who sent a message: the name before an address in its head."""
    for rows in sheets[:1]:
        for row in rows[:HEAD]:
            for cell in row.cells:
                match = _SENDER.search(cell.text)
                if match:
                    name = found(cell.line, *match.span(1), match[1], BESIDE)
                    return _reached(sheets, name)
    return Mediator(name=None, email=None, phone=None)


@dataclass(frozen=True, slots=True)
class _Text:
    """Where a name may stand, behind a label or before it."""

    line: Line
    text: str  # the line's, with a tab between cells and a line feed between rows
    start: int
    end: int
    behind: bool
    appoints: bool = False  # words that appoint stand before the label


def _every(sheets: Sequence[Sheet], roles: Sequence[Role]) -> Iterator[_Text]:
    for role in roles:
        for rows in sheets:
            yield from _around(rows, role)


def _around(rows: Sheet, role: Role) -> Iterator[_Text]:
    """The text behind each label of the role with the next row, then what stands before it."""
    labels = [
        (place, cell, label)
        for place, row in enumerate(rows)
        for cell in row.cells
        for label in cell.labels
        if label.role is role
    ]
    for place, cell, label in labels:
        yield _behind(rows, place, cell, label)
        if cell.bare:
            yield from _below(rows, place, cell)
    for place, cell, label in labels:
        above = list(rows[place - 1].cells) if place else []
        line, text = _running([above, [cell]], cell.line.page)
        yield _Text(line, text, 0, len(text) - len(cell.text) + label.start, False)


def _behind(rows: Sheet, place: int, cell: Cell, label: Label) -> _Text:
    right = [each for each in rows[place].cells if each.box[0] >= cell.box[2]]
    below = [[*row.cells] for row in rows[place + 1 : place + 2]]
    line, text = _running([[cell, *right], *below], cell.line.page)
    above = rows[place - 1].text if place else ""
    appoints = bool(_APPOINTS.search(f"{above} {cell.text[: label.end]}"))
    return _Text(line, text, label.end, len(text), True, appoints)


def _below(rows: Sheet, place: int, cell: Cell) -> Iterator[_Text]:
    """The cell in the column of a label that fills its own."""
    for row in rows[place + 1 : place + 2]:
        for each in row.cells[1:]:
            if each.box[0] < cell.box[2] and cell.box[0] < each.box[2]:
                yield _Text(each.line, each.text, 0, len(each.text), True)


def _running(rows: Sequence[Sequence[Cell]], page: int) -> tuple[Line, str]:
    words = tuple(word for row in rows for cell in row for word in cell.line.words)
    text = "\n".join("\t".join(cell.text for cell in row) for row in rows if row)
    return Line(page, words), text


def _name(
    text: _Text, pattern: re.Pattern[str], furthest: int, certainty: float
) -> Candidate | None:
    matches = [
        each
        for each in pattern.finditer(text.text, text.start, text.end)
        if _gap(text, each) <= furthest and not of_the_court(text.text[each.end() :])
    ]
    if not matches:
        return None
    match = matches[0] if text.behind else matches[-1]
    return found(text.line, *match.span(1), match[1].replace("\n", " "), certainty)


def _gap(text: _Text, match: re.Match[str]) -> int:
    return match.start() - text.start if text.behind else text.end - match.end()


def _reached(sheets: Sequence[Sheet], name: Candidate) -> Mediator:
    near = [*_places(sheets, name)]
    return Mediator(
        name=name,
        email=_contact(sheets, near, contacts.emails, name),
        phone=_contact(sheets, near, contacts.phones, name),
    )


def _places(sheets: Sequence[Sheet], name: Candidate) -> Iterator[Sequence[Row]]:
    """The rows from each place of the name on, its own first; a court's own office ends them."""
    last = name.span.words[-1]
    for own in (True, False):
        for rows in sheets:
            for place, row in enumerate(rows):
                here = last in row.line.words
                if here if own else not here and name.value in row.text:
                    below = rows[place + 1 : place + NEAR]
                    yield (row, *takewhile(lambda each: not _COURT_OFFICE.search(each.text), below))


def _contact(
    sheets: Sequence[Sheet], near: Sequence[Sequence[Row]], grammar: Grammar, name: Candidate
) -> Candidate | None:
    """What stands by the name; an address elsewhere counts when it holds the name."""
    for rows in near:
        words = tuple(word for row in rows for word in row.line.words)
        close = grammar(Line(rows[0].page, words))
        if close:
            return close[0]
    surname = name.value.split()[-1].casefold()
    everywhere = (each for rows in sheets for row in rows for each in grammar(row.line))
    return next((each for each in everywhere if surname in each.value.casefold()), None)


def _cells(rows: Sequence[Row]) -> Iterator[Cell]:
    return (cell for row in rows for cell in row.cells)
