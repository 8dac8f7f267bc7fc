"""The amount in a form's boxes whose comma is only printed: ``EUR 22631 CENT``.

Digits in one piece under a label that ends in ``CENT``, or before that word, end in the
cents. In several pieces one may be missing, and there is no amount.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Label, Row, Sheet
from classifiers.words.lines import Line

SURE = 0.7
LOWER = 2  # rows below their label in which the boxes stand
_CENT = re.compile(r"\W*CENTS?\W*")  # in small letters it is of an amount in words
_PIECE = re.compile(r"\d{4,8}")


def find(rows: Sheet) -> Iterator[Candidate]:
    """The amounts that stand so, at most one for each label."""
    for place, row in enumerate(rows):
        cent = next((word for word in row.line.words if _CENT.fullmatch(word.text)), None)
        label = _label(rows[max(0, place - 1) : place + 1]) if cent else None
        if cent and label:
            lower = rows[place + 1 : place + 1 + LOWER]
            pieces = (_piece(row, label, cent.box[0]), *(_piece(each, label) for each in lower))
            yield from [each for each in pieces if each][:1]


def _label(rows: Sequence[Row]) -> Label | None:
    """The label of an amount on the last of the rows, else on the one above it."""
    labels = (label for row in reversed(rows) for cell in row.cells for label in cell.labels)
    return next((label for label in labels if label.role is Role.AMOUNT), None)


def _piece(row: Row, label: Label, end: float = math.inf) -> Candidate | None:
    """What stands below the label or behind it, and before ``end``, where that is one number."""
    left = label.box[0] - (label.box[3] - label.box[1])
    words = tuple(
        word
        for word in row.line.words
        if left <= word.box[0] < end and any(map(str.isalnum, word.text))
    )
    if len(words) != 1 or not _PIECE.fullmatch(words[0].text):
        return None
    digits = words[0].text
    made = found(Line(row.page, words), 0, len(digits), f"{int(digits[:-2])}.{digits[-2:]}", SURE)
    return replace(made, row=row.number, label=Role.AMOUNT, currency="EUR")
