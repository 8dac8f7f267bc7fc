"""Sums over or under the amounts of a list: what several payments come to is none of them.

nl totaal, 3 opdrachten · fr total · de Summe · en total: whatever the row is called, it is the
first or last of the list, is what the others come to, and has neither day nor account.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from classifiers.fields.candidate import Candidate
from classifiers.fields.values import Values
from classifiers.lists import booking_rows as rows

FEWEST = 2  # amounts of a sum


def set_aside(page: Values) -> Values:
    """The page without the amounts that are what all its others come to."""
    paid = [each for row in page.rows for each in rows.loose_amounts(page, row)]
    sums = {id(each) for each in _sums(page, paid)}
    if not sums:
        return page
    return replace(page, amounts=tuple(each for each in page.amounts if id(each) not in sums))


def _sums(page: Values, paid: Sequence[Candidate]) -> Iterator[Candidate]:
    ends = [each for each in (*paid[:1], *paid[-1:]) if _is_bare(page, paid, each)]
    for total in {abs(Decimal(each.value)) for each in ends}:
        same = [each for each in ends if abs(Decimal(each.value)) == total]
        others = [each for each in paid if all(each is not one for one in same)]
        if len(others) >= FEWEST and abs(sum(Decimal(each.value) for each in others)) == total:
            yield from same


def _is_bare(page: Values, paid: Sequence[Candidate], amount: Candidate) -> bool:
    """Whether no day and no account stands from its row down to the next amount, or the end."""
    below = [each.row for each in paid if each.row > amount.row]
    end = min(below, default=page.rows[-1].number + 1)
    held = (*page.dates, *page.ibans)
    return all(each.row != amount.row and not amount.row < each.row < end for each in held)
