"""Who sends a bill: the firm whose name heads the sheet, or stands by its enterprise number.

An account that no name stands by is the sender's own.
"""

import re
from collections.abc import Iterator

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.name_shape import LEGAL_FORM, is_name, trimmed
from classifiers.fields.sheet import Cell
from classifiers.fields.values import Values

HEAD = 3  # rows in which a firm has its name
SURE = 0.8
_SMALL = 3  # letters of the words in a name that need no capital
_FIRM = re.compile(rf"\S.*\s{LEGAL_FORM}\.?", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:BE ?)?[01]\d{3}[. ]\d{3}[. ]\d{3}\b")
_PARTS = re.compile(r" [·•|–—-] |, |\s{2,}| (?=(?:BTW|TVA|MwSt|VAT|RPR|RPM|KBO|BCE)\b)")


def find(page: Values) -> Candidate | None:
    """The firm at the head, else the one that a row with an enterprise number begins with."""
    head = [cell for row in page.rows[:HEAD] for cell in row.cells]
    foot = [row.cells[0] for row in page.rows if _NUMBER.search(row.text)]
    return next((firm for cell in (*head, *foot) for firm in _opening(cell)), None)


def _opening(cell: Cell) -> Iterator[Candidate]:
    """The firm that a cell begins with, up to an address or a number."""
    printed = trimmed(_PARTS.split(cell.text, maxsplit=1)[0])
    if not cell.labels and _FIRM.fullmatch(printed) and is_name(printed) and not _speaks(printed):
        start = cell.text.index(printed)
        yield found(cell.line, start, start + len(printed), printed, SURE)


def _speaks(printed: str) -> bool:
    """Whether it is a sentence, or holds a number."""
    plain = any(word.islower() and len(word) > _SMALL for word in printed.split()[:-1])
    return plain or any(map(str.isdigit, printed))
