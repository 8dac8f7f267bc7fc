"""By which number and address a person is reached, wherever a paper prints them.

They stand below or beside a place of the name, a number above it or beside the address too.
A direct number goes before a switchboard's; those of the court's office, of the addressee
and of a fax are nobody's here.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from classifiers.fields import contacts
from classifiers.fields.candidate import Candidate
from classifiers.fields.sheet import Row, Sheet
from classifiers.lines import Line
from classifiers.phrases import fold

NEAR = 6  # rows from the name on in which its contacts stand
ABOVE = 3  # rows above it, or around its address
GLUED = 4  # letters of a name that are no chance in an address

_COURT_OFFICE = re.compile(r"\b(?:griffies?|greffe|griffier|greffière?|gerichtskanzlei|registry)\b",
                           re.IGNORECASE)  # fmt: skip
_ADDRESSEE = re.compile(r"^\W*(?:aan|à|an|to|cc|bcc|kopie|copie)\s*:", re.IGNORECASE)
_DIRECT = re.compile(
    r"\b(?:rechtstreeks\w*|direct\w*|direkt\w*|doorkies\w*|durchwahl)\b[^\d+]{0,25}$", re.IGNORECASE
)
_SWITCHBOARD = re.compile(
    r"\b(?:algeme\w+|centrale|onthaal|accueil|standard|général|zentrale|empfang|switchboard"
    r"|reception|secretariaat|secrétariat|sekretariat)\b[^\d+]{0,25}$",
    re.IGNORECASE,
)

Grammar = Callable[[Line], tuple[Candidate, ...]]


@dataclass(frozen=True, slots=True)
class Spot:
    """A way to reach somebody, on the row ``place`` of the sheet ``sheet``."""

    sheet: int
    place: int
    contact: Candidate
    direct: bool = False
    switchboard: bool = False


def email(sheets: Sequence[Sheet], name: Candidate, *, anywhere: bool) -> Candidate | None:
    """The address by the name, else one that holds the name, else, ``anywhere``, the only one."""
    near = next(_near(sheets, name, contacts.emails), None)
    spots = [each.contact for each in emails(sheets)]
    named = next((each for each in spots if likeness(each, name.value)), None)
    only = spots[0] if anywhere and len({each.value for each in spots}) == 1 else None
    return near or named or only


def phone(
    sheets: Sequence[Sheet], name: Candidate, address: Candidate | None, *, anywhere: bool
) -> Candidate | None:
    """The number by the name, else by its address, else the only one that is anybody's.

    ``anywhere``: the paper's own sender is looked for, so any number may be it.
    """
    spots = [*_spots(sheets, contacts.phones)]
    direct = [each.contact for each in spots if each.direct]
    if anywhere and direct:
        return direct[0]
    near = next(_near(sheets, name, contacts.phones), None)
    beside = near or _beside(sheets, spots, name, address)
    if beside or not spots:
        return beside
    only = len({each.contact.value for each in spots}) == 1
    return spots[-1].contact if only or anywhere else None


def emails(sheets: Sequence[Sheet]) -> Iterator[Spot]:
    """The addresses that may be a sender's or a mediator's."""
    return _spots(sheets, contacts.emails)


def reached(sheets: Sequence[Sheet]) -> Iterator[Spot]:
    """The numbers and addresses that may be a sender's or a mediator's, as they stand."""
    every = (*_spots(sheets, contacts.emails), *_spots(sheets, contacts.phones))
    return iter(sorted(every, key=lambda each: (each.sheet, each.place)))


def likeness(address: Candidate, name: str) -> int:
    """How many parts of a name an e-mail address is made of.

    >>> from classifiers.plain import plain_line
    >>> (address,) = contacts.emails(plain_line("j.deboeck@voorbeeld.example"))
    >>> likeness(address, "Jo De Boeck"), likeness(address, "An Boecksken")
    (1, 0)
    """
    local = fold(address.value.split("@")[0])
    parts = [each for each in fold(name) if len(each) > 1]
    glued = "".join(local)
    return sum(each in local or (len(each) >= GLUED and each in glued) for each in parts)


def _spots(sheets: Sequence[Sheet], grammar: Grammar) -> Iterator[Spot]:
    """Those of people; where there are none, the switchboard's."""
    every = [*_printed(sheets, grammar)]
    return iter([each for each in every if not each.switchboard] or every)


def _printed(sheets: Sequence[Sheet], grammar: Grammar) -> Iterator[Spot]:
    for number, rows in enumerate(sheets):
        for place, row in enumerate(rows):
            if not _others(rows, place):
                for each in grammar(row.line):
                    before = row.text[: each.start]
                    direct, switch = _DIRECT.search(before), _SWITCHBOARD.search(before)
                    yield Spot(number, place, each, bool(direct), bool(switch))


def _others(rows: Sheet, place: int) -> bool:
    """Whether a row tells how the addressee is reached, or the court's own office."""
    above = rows[max(0, place - ABOVE) : place + 1]
    office = any(_COURT_OFFICE.search(each.text) for each in above)
    return office or _ADDRESSEE.match(rows[place].text) is not None


def _near(sheets: Sequence[Sheet], name: Candidate, grammar: Grammar) -> Iterator[Candidate]:
    for rows in _places(sheets, name):
        words = tuple(word for row in rows for word in row.line.words)
        line = Line(rows[0].page, words)
        yield from (
            each for each in grammar(line) if not _SWITCHBOARD.search(line.text[: each.start])
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


def _beside(
    sheets: Sequence[Sheet], spots: Sequence[Spot], name: Candidate, address: Candidate | None
) -> Candidate | None:
    """The number nearest to the address, else right above the name."""
    for of, below in ((address, ABOVE), (name, 0)):
        at = _at(sheets, of) if of else None
        close = [
            each
            for each in spots
            if at and each.sheet == at[0] and -ABOVE <= each.place - at[1] <= below
        ]
        if at and close:
            return min(close, key=lambda each: abs(each.place - at[1])).contact
    return None


def _at(sheets: Sequence[Sheet], candidate: Candidate) -> tuple[int, int] | None:
    word = candidate.span.words[0]
    every = ((n, i) for n, rows in enumerate(sheets) for i, row in enumerate(rows)
             if word in row.line.words)  # fmt: skip
    return next(every, None)
