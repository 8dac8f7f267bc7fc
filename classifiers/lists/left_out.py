"""Which bookings of a list its closing balance leaves out: they had not moved when it was struck.

Extrait de compte: ancien solde 1.000,00, nouveau solde 976,90; below them the booking of 23,10
that leads from one to the other, and under a heading in any words what is still to come.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from classifiers.fields.candidate import Candidate
from classifiers.fields.values import Values
from classifiers.lists import booking_rows as rows
from evidence.records import Mark
from evidence.vocabulary import Sign

BALANCES = 2  # the one before and the one after
Moved = Sequence[tuple[int, Decimal]]  # the first row of each booking, and its signed amount


def find(page: Values, moved: Moved) -> dict[int, tuple[Mark, ...]]:
    """By the row of each booking that is left out the mark of what says so: the closing balance.

    Only where both balances stand above what they leave out, and the bookings before that
    lead from one to the other to the cent; or where all bookings but one do.
    """
    stated = [_amounts(page, row.number) for row in page.rows if rows.states_balance(page, row)]
    if len(stated) != BALANCES or any(len(each) != 1 for each in stated):
        return {}
    (opening,), (closing,) = stated
    led = Decimal(closing.value) - Decimal(opening.value)
    mark = Mark(
        sign=Sign.STATUS_UNKNOWN, page=closing.page, box=closing.box, text=closing.span.text
    )
    return dict.fromkeys((*_below(moved, led, closing.row), *_one_of(moved, led)), (mark,))


def _below(moved: Moved, led: Decimal, end: int) -> Iterator[int]:
    """The bookings below the balances, behind the last that leads from one to the other."""
    sums = [Decimal(0), *accumulate(amount for _, amount in moved)]
    if sums[-1] != led and led in sums:
        last = len(sums) - 1 - sums[::-1].index(led)
        yield from (row for row, _ in moved[last:] if row > end)


def _one_of(moved: Moved, led: Decimal) -> Iterator[int]:
    """The booking without which all the others lead there; each that may be it."""
    beyond = sum(amount for _, amount in moved) - led
    if beyond:
        yield from (row for row, amount in moved if amount == beyond)


def _amounts(page: Values, row: int) -> Sequence[Candidate]:
    return [each for each in page.amounts if each.row == row]
