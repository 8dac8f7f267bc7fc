"""A statement whose bookings do not lead from its first balance to its last.

Silent unless every row between the two is surely there and surely read: whoever blackens the
other lines of a statement, or prints a choice of them, changes nothing.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from statistics import median

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.lists import booking_rows as rows
from classifiers.payments.booking import Booking
from classifiers.tampering.finding import surely_read, tamper
from evidence.records import Finding, Page
from evidence.vocabulary import Severity

_MONEY = re.compile(r"\d[.,]\d\d(?!\d)")
_WIDE = 1.7  # times the usual step from row to row: a row may have stood there
_SIGNED = frozenset({Role.DEBIT, Role.CREDIT})


def signs(
    pages: Sequence[Page], values: Sequence[Values], bookings: Sequence[Booking]
) -> Iterator[Finding]:
    """The last balance of a statement on one page, when the bookings do not lead to it."""
    if len(pages) != 1 or pages[0].findings or not bookings:
        return
    page = values[0]
    balances = _balances(page)
    if len(balances) != 2 or not _is_complete(page, *balances, bookings):
        return
    first, last = (Decimal(each.value) for each in balances)
    paid = sum((each.transaction.amount or Decimal(0) for each in bookings), Decimal(0))
    if not _leads(first, last, paid):
        message = "The bookings do not lead from the first balance to the last."
        yield tamper("balance", message, Severity.MEDIUM, balances[1].span)


def _leads(first: Decimal, last: Decimal, paid: Decimal) -> bool:
    """Whether they do, newest first too; the signs of balances may stand where none was read."""
    signed = [(a, b) for a in (first, -first) for b in (last, -last)]
    return any(b - a in (paid, -paid) for a, b in signed)


def _balances(page: Values) -> tuple[Candidate, ...]:
    """The amount on each row that states a balance; none where one row states several."""
    stating = [row.number for row in page.rows if rows.states_balance(page, row)]
    found = tuple(each for each in page.amounts if each.row in stating)
    return found if len(found) == len(stating) else ()


def _is_complete(
    page: Values, first: Candidate, last: Candidate, bookings: Sequence[Booking]
) -> bool:
    """Whether all money between the two is the bookings', each surely read and with its sign."""
    between = [row for row in page.rows if first.row <= row.number <= last.row]
    amounts = [each.amount for each in bookings]
    money = [each for each in page.amounts if first.row < each.row < last.row]
    printed = sum(len(_MONEY.findall(row.text)) for row in between[1:-1])
    return (
        len(money) == printed == len(amounts)
        and {id(each) for each in money} == {id(each) for each in amounts}
        and all(map(_is_signed, money))
        and all(surely_read(each.span) for each in (*money, first, last))
        and not _has_gap(between)
    )


def _is_signed(each: Candidate) -> bool:
    return each.value[0] in "+-" or each.label in _SIGNED


def _has_gap(between: Sequence[Row]) -> bool:
    steps = [low.box[1] - high.box[1] for high, low in pairwise(between)]
    return max(steps) > _WIDE * median(steps)
