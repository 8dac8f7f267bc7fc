"""Schuldbemiddelaar, médiateur de dettes, Schuldenvermittler; of a service: the social worker.

The name stands behind the appointment, often after a title, or beside the
function; phone and e-mail stand near by, and those with a label come first.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from classifiers.fields import contacts
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Sheet
from classifiers.lines import Line

TITLED = 0.95
BESIDE = 0.85
FAR = 80  # characters between a label and a name with its title
CLOSE = 15  # and a name without one
NEAR = 6  # rows below the name in which its contacts stand

_TITLE = (
    r"(?:Mrs?\.|Mter\.?|Meester|Ma[iî]tre|Mtre\.?|Me\.?|Mevr\.?|Mevrouw|De heer|Dhr\.?|Mme\.?"
    r"|Madame|Monsieur|M\.|Herrn?|Frau|Rechtsanw[aä]lt(?:in)?|RAin?\.?|advocaat|avocate?|Ms\.?)"
)
_PART = r"(?:[A-ZÀ-Þ][\w'’\-]+|[A-Z]\.)"
_PARTICLE = r"(?:[Vv]an|[Dd]en|[Dd]er|[Dd]e|[Dd]u|[Ll]e|[Ll]a|von|zu|['’]t|ter|ten)"
_NAME = rf"{_PART}(?:\s(?:{_PARTICLE}\s){{0,2}}{_PART}){{1,3}}"
_TITLED = re.compile(rf"(?<!\w){_TITLE}\s(?:{_TITLE}\s)?({_NAME})")
_BARE = re.compile(rf"(?<!\w)({_NAME})")
_NO_PERSON = re.compile(
    r"^(?:Dossier|Dienst|Service|OCMW|CPAS|ÖSHZ|Tel|Tél|E-mail|Brussel|Geachte|Madame|Monsieur)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mediator:
    """Who mediates and how to reach them."""

    name: Candidate | None
    email: Candidate | None
    phone: Candidate | None


def find(sheets: Sequence[Sheet], role: Role) -> Mediator:
    """The mediator or social worker of a document, by the label that names the function."""
    for pattern, furthest, certainty in ((_TITLED, FAR, TITLED), (_BARE, CLOSE, BESIDE)):
        for rows in sheets:
            for text in _around(rows, role):
                name = _name(text, pattern, furthest, certainty)
                if name:
                    return _reached(sheets, rows, name)
    return Mediator(name=None, email=None, phone=None)


@dataclass(frozen=True, slots=True)
class _Text:
    """Where a name may stand, best first: behind the label, else before it."""

    line: Line
    start: int
    end: int
    behind: bool


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
        words = [*cell.line.words]
        for row in rows[place : place + 2]:
            words += [w for other in row.cells for w in other.line.words
                      if row is not rows[place] or other.box[0] >= cell.box[2]]  # fmt: skip
        line = Line(cell.line.page, tuple(words))
        yield _Text(line, label.end, len(line.text), True)
    for place, cell, label in labels:
        above = rows[place - 1].line.words if place else ()
        line = Line(cell.line.page, (*above, *cell.line.words))
        yield _Text(line, 0, len(line.text) - len(cell.text) + label.start, False)


def _name(
    text: _Text, pattern: re.Pattern[str], furthest: int, certainty: float
) -> Candidate | None:
    matches = [
        each
        for each in pattern.finditer(text.line.text, text.start, text.end)
        if not _NO_PERSON.match(each[1]) and _gap(text, each) <= furthest
    ]
    if not matches:
        return None
    match = matches[0] if text.behind else matches[-1]
    return found(text.line, *match.span(1), match[1], certainty)


def _gap(text: _Text, match: re.Match[str]) -> int:
    return match.start() - text.start if text.behind else text.end - match.end()


def _reached(sheets: Sequence[Sheet], rows: Sheet, name: Candidate) -> Mediator:
    start = next(i for i, row in enumerate(rows) if row.box[3] >= name.box[3])
    near = rows[start : start + NEAR]
    return Mediator(
        name=name,
        email=_contact(sheets, near, contacts.emails, name),
        phone=_contact(sheets, near, contacts.phones, name),
    )


def _contact(
    sheets: Sequence[Sheet],
    near: Sheet,
    grammar: Callable[[Line], tuple[Candidate, ...]],
    name: Candidate,
) -> Candidate | None:
    """What stands below the name; an address elsewhere counts when it holds the name."""
    words = tuple(word for row in near for word in row.line.words)
    close = grammar(Line(name.page, words))
    if close:
        return close[0]
    surname = name.value.split()[-1].casefold()
    everywhere = (each for rows in sheets for row in rows for each in grammar(row.line))
    return next((each for each in everywhere if surname in each.value.casefold()), None)
