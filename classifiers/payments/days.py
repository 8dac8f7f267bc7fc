"""Which of the days on a payment says when: booking before execution before value.

nl Boekingsdatum · fr Date comptable · de Buchungstag · en Booking date
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from classifiers.fields.candidate import Candidate
from classifiers.fields.months import weekday
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell
from classifiers.fields.values import Values
from classifiers.kinds.structure import BOOKS, MOVED
from classifiers.lists import booking_rows as rows
from classifiers.payments import mail_heads
from evidence.records import Mark
from evidence.vocabulary import ORDERED, PAYMENTS, Kind, Sign

# What speaks of a payment that moved, be it weakly; the titles of a statement speak of its lines.
SPOKEN = (MOVED - BOOKS) | {
    Sign.VALUE_DATE, Sign.CONFIRMATION, Sign.PROOF_TITLE, Sign.ACCEPTED_STATUS, Sign.LIST_ROW,
    Sign.BANK_ATTEST, Sign.CARD_PAYMENT, Sign.INCOMING, Sign.REVERSED,
}  # fmt: skip
_RANK = (Role.BOOKING, Role.EXECUTION, Role.DATE, None, Role.VALUE, Role.PLANNED, Role.ORDER)
_PLANNED_FIRST = (
    Role.PLANNED, Role.EXECUTION, Role.BOOKING, Role.DATE, None, Role.VALUE, Role.ORDER,
)  # fmt: skip
_ONLY = frozenset({
    Role.SENT, Role.STAMP, Role.OTHER_DATE, Role.PRINTED, Role.DUE, Role.EFFECTIVE,
    Role.INVOICE_DATE,
})  # fmt: skip  # no order is dated so, unless by the one day that its paper has
_LABELS = {
    Role.BOOKING: "booking", Role.EXECUTION: "execution", Role.VALUE: "value",
    Role.PLANNED: "planned", Role.ORDER: "order",
}  # fmt: skip
OF_A_PAYMENT = frozenset(_LABELS)
BOOKED, _UNLABELLED = _LABELS[Role.BOOKING], "unlabelled"
OF_AN_ORDER = (_LABELS[Role.PLANNED], _LABELS[Role.ORDER])
_PLACE = re.compile(  # no sentence: its comma is the first, "Gent, den "
    r"(?:\W*\d{4} )?([A-ZÀ-Þ][\w'’]+(?:[ \-](?:[a-zà]{1,4}[ \-])?[A-ZÀ-Þ][\w'’]+){0,3}),"
    r"(?:\s*(?:le|ce|de|den|the))?\s*"
)
_CLOCK = re.compile(r"\b\d{1,2}[:hu.] ?\d\d\b(?!\.\d)")

Day = tuple[Candidate, str]


def find(
    values: Values,
    opening: Candidate | None,
    marks: Sequence[Mark],
    kind: Kind | None = None,
) -> Day | None:
    """The date that says when, and what it is; ``opening`` stands before or above the row."""
    ordered = has(marks, ORDERED) and not has(marks, SPOKEN)
    if kind in PAYMENTS:
        ordered = kind is Kind.TRANSFER_ORDER
    told = values.dates if ordered else _outside_a_mail_head(values)
    known = [*told, *([opening] if opening and opening not in values.dates else [])]
    if not has(marks, {Sign.FORM}):  # which is signed so
        known = [each for each in known if not _is_of_writing(values, each)] or known
    for role in _PLANNED_FIRST if ordered else _RANK:
        of_role = [each for each in known if each.label is role]
        if of_role:
            first = opening if opening in of_role else _of_payment(values, of_role)
            label = _LABELS.get(role, _UNLABELLED) if role else _UNLABELLED
            planned = ordered and role in (Role.EXECUTION, Role.BOOKING)
            return first, "planned" if planned else label
    only = [each for each in known if each.label in _ONLY]
    if kind is Kind.TRANSFER_ORDER and len({each.value for each in only}) == 1:
        return only[0], _UNLABELLED
    return None


def booked(chosen: Day | None, opening: Candidate | None) -> Day | None:
    """As chosen, on a statement that books its lines: what opens one is the day of that."""
    executed = chosen is not None and chosen[1] == _LABELS[Role.EXECUTION]
    if executed and opening and opening.label in (None, Role.DATE):
        return opening, BOOKED
    return (chosen[0], BOOKED) if chosen and chosen[1] == _UNLABELLED else chosen


def stated(page: Values, kind: Kind | None = None) -> Day | None:
    """The one day that labels of the page give to all its payments.

    Those of orders may also say when they were given.
    """
    told = [each for each in page.dates if each.label in OF_A_PAYMENT]
    if kind is Kind.TRANSFER_ORDER:
        planned = [each for each in told if each.label is not Role.ORDER]
        told = planned or told
    one = len({each.value for each in told}) == 1
    return find(replace(page, dates=(told[0],)), None, (), kind) if one else None


def has(marks: Sequence[Mark], signs: frozenset[Sign] | set[Sign]) -> bool:
    """Whether one of the marks is of these signs."""
    return any(mark.sign in signs for mark in marks)


def _outside_a_mail_head(values: Values) -> Sequence[Candidate]:
    """The days that are not when a bank wrote; all where there are no others."""
    head = mail_heads.rows_of(values.rows)
    return [each for each in values.dates if each.row not in head] or values.dates


def _is_of_writing(values: Values, day: Candidate) -> bool:
    """Whether it is when a letter was written, or a screen was looked at, and nothing says more."""
    row = next((each for each in values.rows if each.number == day.row), None)
    if row is None or day.label is not None:
        return False
    timed = row.number == 0 and _CLOCK.search(row.text)
    cells = (each for each in row.cells if day.span.words[0] in each.line.words)
    return bool(timed) or any(_opens_letter(each, day) for each in cells)


def _opens_letter(cell: Cell, day: Candidate) -> bool:
    """Whether a place stands before it and nothing behind."""
    place = _PLACE.fullmatch(cell.text, 0, day.start)
    behind = any(map(str.isalnum, cell.text[day.end :]))
    return place is not None and weekday(place[1].split()[-1]) is None and not behind


def _of_payment(values: Values, dated: Sequence[Candidate]) -> Candidate:
    """The first date; of those without a label the one nearest to the payment's own values."""
    if dated[0].label is not None:
        return dated[0]
    valued = [each.row for each in values.dates if each.label is Role.VALUE]
    near = valued or [each.row for each in values.amounts if each.label in rows.AMOUNTS]
    return min(dated, key=lambda each: min((abs(each.row - row) for row in near), default=0))
