"""Whose a number or an address is not: the court's own, a party's, and no fax is a telephone.

The nearest word tells, in the row or above in the column: a table may stand beside the office's.
"""

import re

from classifiers.fields.candidate import Candidate
from classifiers.fields.contacts import FAX
from classifiers.fields.people import SUBJECT, TITLED, of_the_court
from classifiers.fields.sheet import Cell, Row, Sheet
from evidence.records import Box

ABOVE = 3  # rows above a contact in which an office's name is of it

PARTY_ABOVE = 4  # rows above a contact in which a party is named: its name, its address

_NAME = r"(?:griffies?|greffe|gerichtskanzlei|registry)"
_PARTY = re.compile(
    r"^\W*(?:(?:de|het|la|le|les|die|der|the) |l['’])?(?:(?:mede)?verzoek(?:st)?ers?"
    r"|eisers?|eiseres|requérant\w*|demandeurs?|demanderesse|antragsteller\w*|applicants?|petitioners?"
    r"|(?:mede)?schuldena(?:ar|res|ren)|débit(?:eur|rice)s?|médiée?s?|schuldner(?:in)?|debtors?"
    r"|schuldeisers?|créanci(?:er|ère)s?|gläubiger\w*|creditors?)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    rf"\b{_NAME}\b(?![\w.\-]*@)|^\W*(?:arbeidsrechtbank|trib(?:unal|\.) (?:du )?trav"
    r"|cour du travail|arbeidshof|arbeitsgericht|labou?r court)",
    re.IGNORECASE,
)
_OFFICES_OWN = re.compile(rf"(?:\w+[.\-])*{_NAME}\b.*@")  # address
_CLERK = re.compile(r"\b(?:griffier|greffi[eè]re?|registrar)\b", re.IGNORECASE)
_IN_PASSING = re.compile(  # in a sentence: "neergelegd ter griffie", "au greffe, qui le notifie"
    rf"\b(?:ter|de|au|du|le|la|der|the)\s+{_NAME}(?=\W*$|,?\s(?!t[eé]l)[a-zà-ÿ]{{2}})",
    re.IGNORECASE,
)
_FAX = re.compile(rf"\W*{FAX}\W*", re.IGNORECASE)
_MEDIATES = re.compile(
    r"\b\w*(?:bemiddelaa\w+|m[ée]diat(?:eur|rice|or)|vermittler\w*)\b", re.IGNORECASE
)


def is_the_courts(rows: Sheet, place: int, contact: Candidate) -> bool:
    """Whether the court's own office stands before a contact or above it, and nobody nearer."""
    box = contact.span.words[0].box
    if _CLERK.search(rows[place].text[: contact.start]) or _OFFICES_OWN.match(contact.value):
        return True
    above = rows[max(0, place - ABOVE) : place]
    told = (_told(row, box, own=row is rows[place]) for row in (rows[place], *reversed(above)))
    return next((each for each in told if each is not None), False)


def party_of(rows: Sheet, place: int, contact: Candidate) -> int | None:
    """The row that names a party, or whom a letter is about, with nobody who mediates nearer."""
    own = next(c for c in rows[place].cells if contact.span.words[0] in c.line.words)
    before = rows[place].text[: contact.start]
    if _MEDIATES.search(before):
        return None
    if any(map(_names_party, (own, rows[place].cells[0]))) or SUBJECT.match(before):
        return place
    if _last_person(before) >= 0:
        return None
    for at in range(place - 1, max(-1, place - PARTY_ABOVE - 1), -1):
        cells = [cell for cell in rows[at].cells if shares(cell.box, own.box)]
        if any(_MEDIATES.search(cell.text) for cell in cells):
            return None
        if any(map(_names_party, cells)):
            return at
    return None


def _names_party(cell: Cell) -> bool:
    return _PARTY.match(cell.text) is not None


def is_under_fax(rows: Sheet, place: int, contact: Candidate) -> bool:
    """Whether the head of its column calls a number a fax's."""
    above = rows[max(0, place - 1) : place]
    heads = (cell for row in above for cell in row.cells if shares(cell.box, contact.box))
    return any(_FAX.fullmatch(cell.text) for cell in heads)


def shares(one: Box, other: Box) -> bool:
    """Whether two boxes stand in one column."""
    return one[0] < other[2] and other[0] < one[2]


def _told(row: Row, box: Box, *, own: bool) -> bool | None:
    """Whether a row speaks of the office; None when it names neither that nor a person.

    The contact's column goes first, then what is left of it; a person there only on its own row.
    """
    column = [cell for cell in row.cells if shares(cell.box, box)]
    words = [word for cell in column for word in cell.line.words]
    text = " ".join(word.text for word in words if not own or word.box[2] <= box[0])
    office, person = _last_office(text), _last_person(text)
    if office != person:
        return office > person
    left = " ".join(cell.text for cell in row.cells if cell.box[2] <= box[0])
    office, person = _last_office(left), _last_person(left)
    return office > person if office > person or (own and person > office) else None


def _last_office(text: str) -> int:
    said = _IN_PASSING.sub(lambda match: " " * len(match[0]), text)
    return max((each.start() for each in _OFFICE.finditer(said)), default=-1)


def _last_person(text: str) -> int:
    """Where the last mediator or person with a title stands who is none of the court."""
    named = (each for each in TITLED.finditer(text) if not of_the_court(text[each.end() :]))
    return max((each.start() for each in (*named, *_MEDIATES.finditer(text))), default=-1)
