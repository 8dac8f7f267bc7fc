"""What the words around a value say of it where no label does: a sentence, or a word before it.

``Op 20/08/2026 gaf u ons opdracht``, ``op 26/08/2026 geweigerd.``, ``Mémo 18/05/2026``,
``Compte à vue · 96,40 EUR``.
"""

import re

from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell

_GIVEN = re.compile(  # behind the day
    r"[\s,]*(?:(?:om|à|um|at) [\d:.uhH]+[\s,]*)?(?:"
    r"(?:gaf|gaven|heeft|hebt|had|vroeg) (?:u|je|jij)\b.{0,24}\b(?:opdracht|overschrijv)"
    r"|vous (?:nous )?(?:avez|aviez|donniez|demandiez)\b.{0,36}\b(?:ordre|virement|virer)"
    r"|(?:gaben|erteilten|haben) sie\b.{0,36}\b(?:auftrag|beauftragt|überweis)"
    r"|you (?:gave|instructed|asked|ordered|told)\b.{0,24}\b(?:us|order|instruction|transfer))",
    re.IGNORECASE,
)
_REFUSED = re.compile(  # behind the day, where a sentence ends
    r"\s(?:geweigerd|verworpen|geannuleerd|geschrapt|refusée?|rejetée?|annulée?|abgelehnt"
    r"|zurückgewiesen|storniert|refused|rejected|declined|cancelled)\.",
    re.IGNORECASE,
)
_MEMO = re.compile(r"(?<!\w)m[ée]mo ?:? $", re.IGNORECASE)


def of_day(cell: Cell, start: int, end: int) -> Role | None:
    """What the day on the characters ``start:end`` of a cell is said to be."""
    if _MEMO.search(cell.text, 0, start):
        return Role.PLANNED
    if _GIVEN.match(cell.text, end):
        return Role.ORDER
    return Role.OTHER_DATE if _REFUSED.match(cell.text, end) else None


def of_amount(cell: Cell, start: int, end: int) -> Role | None:
    """The balance of an account, where the account's own label opens the cell that it ends."""
    opening = cell.labels[0] if cell.labels else None
    if opening is None or opening.start > 0 or opening.role not in (Role.ACCOUNT, Role.OWN):
        return None
    alone = not any(map(str.isdigit, cell.text[opening.end : start] + cell.text[end:]))
    return Role.BALANCE if alone and cell.text[opening.end : start].strip(" :") else None
