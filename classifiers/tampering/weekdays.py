"""A weekday that is not that of its date, where a machine prints both.

People err when they write a letter; banks, post offices and mail programs do not.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from classifiers.fields.candidate import Candidate
from classifiers.fields.months import MONTHS, weekday
from classifiers.fields.roles import Role
from classifiers.fields.values import Values
from classifiers.tampering.finding import surely_read, tamper
from classifiers.words.lines import Line
from evidence.records import Finding, Word
from evidence.vocabulary import Kind, Severity

_PRINTED = frozenset({Kind.BANK_STATEMENT, Kind.TRANSFER_ORDER, Kind.RETURN_RECEIPT})
_BEFORE = re.compile(r"(?<!\w)([^\W\d_]+)[.,]?(?: den| le)?,?\s+$")
_SHORTEST = 5  # letters: "mar" is a Tuesday and a month, "do" and "so" are words


def signs(pages: Sequence[Values], kind: Kind) -> Iterator[Finding]:
    """Every date that a wrong weekday stands before; in a letter only the day it was sent."""
    for page in pages:
        for each in page.dates:
            if (kind in _PRINTED or each.label is Role.SENT) and _is_whole(each):
                yield from _against(page, each)


def _is_whole(each: Candidate) -> bool:
    """Whether nothing of the date was worked out: neither its year nor a digit."""
    return each.value[:4] in each.span.text and not each.repaired


def _against(page: Values, each: Candidate) -> Iterator[Finding]:
    row = page.row(each.row)
    before = _words_before(row.line, each)
    match = _BEFORE.search(" ".join(word.text for word in before) + " ")
    name = match[1] if match else ""
    printed = weekday(name) if len(name) >= _SHORTEST and name.casefold() not in MONTHS else None
    where = Line(each.page, (*before[-2:], *each.span.words))
    if printed is not None and printed != _day(each).weekday() and surely_read(where):
        message = f"{_day(each).isoformat()} is no {name}."
        yield tamper("weekday", message, Severity.LOW, where)


def _words_before(row: Line, each: Candidate) -> tuple[Word, ...]:
    return row.words[: row.words.index(each.span.words[0])]


def _day(each: Candidate) -> date:
    return date.fromisoformat(each.value)
