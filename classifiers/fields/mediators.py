"""Schuldbemiddelaar, médiateur de dettes, Schuldenvermittler; of a service: the social worker.

The name stands behind the appointment, often after a title, or beside the
function, in a table or a footer; of a letter, it may merely be signed. Where no
known word names the function, a number or an address tells whose it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from classifiers.fields import reaching
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.people import BARE, LAWYER, SUBJECT, TITLED, alone, of_the_court
from classifiers.fields.reaching import Sheets
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Label, Row, Sheet
from classifiers.words.lines import Line

CERTAIN = 0.95  # behind a title
BESIDE = 0.85
FAR = 80  # characters between a label and a name with its title
CLOSE = 15  # and a name without one
WITHIN = 5  # rows from a name to the number or address that makes it the mediator's
HEAD = 8  # rows of a message's head
SIGNED = 4  # rows below the closing words in which a name is the signer's

_APPOINTS = re.compile(
    r"(?:\baan\b|duid|wijs|stel|benoem|hoedanigheid|désign|nomm|qualité|bestell|bestimm|ernenn"
    r"|eigenschaft|appoint)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\W*(?:met (?:\w+ )?(?:vriendelijke|beleefde|collegiale|oprechte) groet\w*"
    r"|vriendelijke groet\w*|hoogachtend|salutations|(?:bien )?cordialement|bien à vous"
    r"|veuillez agréer|recevez|hochachtungsvoll|mit freundlichen|freundliche grüße"
    r"|yours|kind regards|sincerely|regards|alvast (?:bedankt|dank)|dank bij voorbaat"
    r"|merci d['’]avance|d['’]avance merci|vielen dank|gruß|grüße|groeten|thank you|thanks)\b",
    re.IGNORECASE,
)
_SENDER = re.compile(rf"{BARE.pattern} ?[<\[(][\w.+\-]+@")


_PATTERNS = ((TITLED, FAR, CERTAIN), (LAWYER, FAR, CERTAIN), (BARE, CLOSE, BESIDE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mediator:
    """Who mediates and how to reach them."""

    name: Candidate | None
    email: Candidate | None
    phone: Candidate | None


NOBODY = Mediator(name=None, email=None, phone=None)


def appointed(sheets: Sequence[Sheet]) -> Mediator:
    """Whom a court's paper appoints."""
    sheets = Sheets(sheets)
    names = (_labelled(sheets, Role.MEDIATOR), _of_an_address(sheets), _of_a_contact(sheets))
    return _first([_reached(sheets, each, anywhere=False) for each in names if each])


def writing(sheets: Sequence[Sheet]) -> Mediator:
    """Who writes for a service: named by the function, by an address, by signing or sending."""
    sheets = Sheets(sheets)
    labelled = _labelled(sheets, Role.SOCIAL_WORKER, Role.MEDIATOR)
    signed, sent = _signer(sheets), _sender(sheets)
    names = (labelled, _of_an_address(sheets), signed, sent, _of_a_contact(sheets))
    return _first([_reached(sheets, each, anywhere=True) for each in names if each])


def _first(found: Sequence[Mediator]) -> Mediator:
    """The first with an address of the name, else that can be reached, else that has a name."""
    for wanted in (_is_named_by_address, _can_be_reached, bool):
        for each in found:
            if wanted(each):
                return each
    return NOBODY


def _is_named_by_address(mediator: Mediator) -> bool:
    name, email = mediator.name, mediator.email
    return bool(name and email and reaching.likeness(email, name.value))


def _can_be_reached(mediator: Mediator) -> bool:
    return bool(mediator.email or mediator.phone)


def _labelled(sheets: Sequence[Sheet], *roles: Role) -> Candidate | None:
    """The name by the labels that name the function."""
    for pattern, furthest, certainty in _PATTERNS:
        for text in sorted(_every(sheets, roles), key=lambda each: not each.appoints):
            name = _name(text, pattern, furthest, certainty)
            if name:
                return name
    return None


def _of_an_address(sheets: Sheets) -> Candidate | None:
    """The name of which most is in an e-mail address."""
    pairs = [
        (reaching.likeness(spot.contact, each.value), each)
        for spot in reaching.emails(sheets)
        for each in _names(sheets)
    ]
    alike, name = max(pairs, key=lambda each: each[0], default=(0, None))
    return name if alike else None


def _of_a_contact(sheets: Sheets) -> Candidate | None:
    """The name with a title, or alone, next above a number or an address, or on its row."""
    for spot in reaching.reached(sheets):
        rows = sheets[spot.sheet][max(0, spot.place + 1 - WITHIN) : spot.place + 1]
        for row in reversed(rows):
            for name in (*_on(row, TITLED), *_on(row, None)):
                return name
    return None


def _in_full(sheets: Sequence[Sheet], name: Candidate) -> Candidate:
    """The same name where its first name is more than an initial."""
    first, *rest = name.value.split()
    if not first.endswith("."):
        return name
    alike = (each for each in _names(sheets) if each.value.split()[1:] == rest)
    return next((each for each in alike if re.match(rf"{first[0]}\w", each.value)), name)


def _names(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    for pattern in (TITLED, BARE):
        for rows in sheets:
            for row in rows:
                yield from _on(row, pattern)


def _on(row: Row, pattern: re.Pattern[str] | None) -> Iterator[Candidate]:
    """The names in the cells of a row; without a pattern, those that fill their cell."""
    for cell in () if SUBJECT.match(row.text) else row.cells:
        whole = alone(cell.text)
        matches = pattern.finditer(cell.text) if pattern else filter(None, (whole,))
        for match in matches:
            if not of_the_court(cell.text[match.end() :]):
                yield found(cell.line, *match.span(1), match[1], CERTAIN if pattern else BESIDE)


def closes(text: str) -> bool:
    """Whether a row holds the closing words of a letter."""
    return _CLOSING.match(text) is not None


def _signer(sheets: Sequence[Sheet]) -> Candidate | None:
    """The name by itself below the closing words."""
    for rows in sheets:
        for place, row in enumerate(rows):
            if closes(row.text):
                for below in rows[place + 1 : place + 1 + SIGNED]:
                    for name in _on(below, None):
                        return name
    return None


def _sender(sheets: Sequence[Sheet]) -> Candidate | None:
    """The name before an address in the head of a message."""
    for rows in sheets[:1]:
        for row in rows[:HEAD]:
            for cell in row.cells:
                match = _SENDER.search(cell.text)
                if match:
                    return found(cell.line, *match.span(1), match[1], BESIDE)
    return None


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
        told = place and not SUBJECT.match(rows[place - 1].text)
        above = list(rows[place - 1].cells) if told else []
        line, text = _running([above, [cell]], cell.line.page)
        yield _Text(line, text, 0, len(text) - len(cell.text) + label.start, False)


def _behind(rows: Sheet, place: int, cell: Cell, label: Label) -> _Text:
    right = [each for each in rows[place].cells if each.box[0] >= cell.box[2]]
    under = rows[place + 1 : place + 2]
    below = [[each for each in row.cells if each.box[2] > cell.box[0]] for row in under]
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


def _reached(sheets: Sheets, name: Candidate, *, anywhere: bool) -> Mediator:
    name = _in_full(sheets, name)
    email = reaching.email(sheets, name, anywhere=anywhere)
    phone = reaching.phone(sheets, name, email, anywhere=anywhere)
    return Mediator(name=name, email=email, phone=phone)
