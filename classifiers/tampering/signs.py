"""Everything on the pages of a document that does not fit together as its sender prints it.

Only what was surely read counts: a misreading is no sign. A person weighs them, and no rule
rejects for them.
"""

from collections.abc import Iterator, Sequence

from classifiers.fields.values import read
from classifiers.payments.transactions import find_bookings
from classifiers.tampering import balances, banks, weekdays
from evidence.records import Finding, Page
from evidence.vocabulary import PAYMENTS, Kind


def signs_of_change(pages: Sequence[Page], kind: Kind) -> tuple[Finding, ...]:
    """The findings on a document of that kind."""
    return tuple(_signs(tuple(pages), kind))


def _signs(pages: tuple[Page, ...], kind: Kind) -> Iterator[Finding]:
    values = read(pages)
    if kind in PAYMENTS:
        yield from balances.signs(pages, values, find_bookings(pages, kind))
        yield from banks.signs(values)
    yield from weekdays.signs(values, kind)
