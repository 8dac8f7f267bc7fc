"""By which number and address a person is reached, wherever a paper prints them.

They stand below or beside a place of the name, a number above it or beside the address too.
A direct number goes before a switchboard's; those of the court's office, of the addressee
and of a fax are nobody's here.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from classifiers.fields import contacts
from classifiers.fields.candidate import Candidate
from classifiers.fields.offices import is_the_courts, is_under_fax, party_of, shares
from classifiers.fields.people import TITLED
from classifiers.fields.sheet import Sheet
from classifiers.words.lines import Line
from classifiers.words.phrases import fold
from evidence.records import Box

NEAR = 6  # rows from the name on in which its contacts stand
ABOVE = 3  # rows above it, or around its address
GLUED = 4  # letters of a name that are no chance in an address

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
    party: int | None = None  # the row that names the party whose it seems to be


class Sheets(tuple[Sheet, ...]):
    """The sheets of a paper; numbers and addresses are looked for on them once."""

    @cached_property
    def phones(self) -> tuple[Spot, ...]:
        """Every number that may be a person's."""
        return tuple(_printed(self, contacts.phones))

    @cached_property
    def emails(self) -> tuple[Spot, ...]:
        """Every address that may be a person's."""
        return tuple(_printed(self, contacts.emails))


def email(sheets: Sheets, name: Candidate, *, anywhere: bool) -> Candidate | None:
    """The address by the name, else one that holds the name, else, ``anywhere``, the only one."""
    spots = [*emails(sheets)]
    near = _near(sheets, spots, name)
    named = next((each.contact for each in spots if likeness(each.contact, name.value)), None)
    only = anywhere and len({each.contact.value for each in spots}) == 1
    return near or named or (spots[0].contact if only else None)


def phone(
    sheets: Sheets, name: Candidate, address: Candidate | None, *, anywhere: bool
) -> Candidate | None:
    """The number by the name, else by its address, else the only one that is anybody's.

    ``anywhere``: the paper's own sender is looked for, so any number may be it.
    """
    every = [each for each in sheets.phones if not _anothers(sheets, each, name)]
    spots = _of_people(every)
    direct = [each.contact for each in spots if each.direct]
    if anywhere and direct:
        return direct[0]
    near = _near(sheets, spots, name) or _beside(sheets, spots, name, address)
    beside = near or _near(sheets, every, name)
    if beside or not spots:
        return beside
    only = len({each.contact.value for each in spots}) == 1
    return spots[-1].contact if only or anywhere else None


def emails(sheets: Sheets) -> Iterator[Spot]:
    """The addresses that may be a sender's or a mediator's."""
    return iter(_of_people(sheets.emails))


def reached(sheets: Sheets) -> Iterator[Spot]:
    """The numbers and addresses that may be a sender's or a mediator's, as they stand."""
    numbers = _of_people(sheets.phones)
    return iter(sorted((*emails(sheets), *numbers), key=lambda each: (each.sheet, each.place)))


def likeness(address: Candidate, name: str) -> int:
    """How many parts of a name an e-mail address is made of.

    >>> from classifiers.words.plain import plain_line
    >>> (address,) = contacts.emails(plain_line("j.deboeck@voorbeeld.example"))
    >>> likeness(address, "Jo De Boeck"), likeness(address, "An Boecksken")
    (1, 0)
    """
    local = fold(address.value.split("@")[0])
    parts = [each for each in fold(name) if len(each) > 1]
    glued = "".join(local)
    return sum(each in local or (len(each) >= GLUED and each in glued) for each in parts)


def _of_people(spots: Sequence[Spot]) -> Sequence[Spot]:
    """Those of people, and of no party; where there are none, the switchboard's."""
    free = [each for each in spots if each.party is None]
    return [each for each in free if not each.switchboard] or free


def _anothers(sheets: Sequence[Sheet], spot: Spot, name: Candidate) -> bool:
    """Whether another person with a title is the last that its row names before it."""
    before = sheets[spot.sheet][spot.place].text[: spot.contact.start]
    named = [match[1] for match in TITLED.finditer(before)]
    return bool(named) and not set(fold(named[-1])) & set(fold(name.value))


def _printed(sheets: Sequence[Sheet], grammar: Grammar) -> Iterator[Spot]:
    for number, rows in enumerate(sheets):
        for place, row in enumerate(rows):
            for each in () if _ADDRESSEE.match(row.text) else _on(rows, place, grammar):
                if not (is_the_courts(rows, place, each) or is_under_fax(rows, place, each)):
                    before = row.text[: each.start]
                    direct, switch = _DIRECT.search(before), _SWITCHBOARD.search(before)
                    party = party_of(rows, place, each)
                    yield Spot(number, place, each, bool(direct), bool(switch), party)


def _on(rows: Sheet, place: int, grammar: Grammar) -> Iterable[Candidate]:
    """What stands on a row, or begins on it: no cell's value goes on in the next cell.

    ``09 555 12 34     3 bijlagen``. Places are those in the row's text.
    """
    row = rows[place]
    so_far = accumulate((cell.line.words for cell in row.cells), initial=())
    found: dict[int, Candidate] = {}
    for each in (each for words in so_far for each in grammar(Line(row.page, words))):
        found.setdefault(each.start, each)
    words = (word for each in rows[place : place + 2] for word in each.line.words)
    broken = (
        each
        for each in grammar(Line(row.page, tuple(words)))
        if each.start < len(row.text) < each.end and each.start not in found
    )
    return (*found.values(), *broken)


def _near(sheets: Sequence[Sheet], spots: Sequence[Spot], name: Candidate) -> Candidate | None:
    """What stands on a row of the name or nearest below, in its column first."""
    near = [
        (not own, not _in_column(spot, at, box), spot.place - at[1], spot.contact)
        for at, box, own in _places(sheets, name)
        for spot in spots
        if spot.sheet == at[0]
        and 0 <= spot.place - at[1] < NEAR
        and (spot.party is None or spot.party <= at[1])
    ]
    return min(near, key=lambda each: each[:3])[3] if near else None


def _in_column(spot: Spot, at: tuple[int, int], box: Box) -> bool:
    return spot.place == at[1] or shares(spot.contact.box, box)


def _places(
    sheets: Sequence[Sheet], name: Candidate
) -> Iterator[tuple[tuple[int, int], Box, bool]]:
    """Sheet and row of each cell that prints the name, its box, and whether it was read there."""
    last, printed = name.span.words[-1], name.value.casefold()
    for number, rows in enumerate(sheets):
        for place, row in enumerate(rows):
            for cell in row.cells:
                own = last in cell.line.words
                if own or printed in cell.text.casefold():
                    yield (number, place), cell.box, own


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
