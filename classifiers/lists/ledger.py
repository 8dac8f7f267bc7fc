"""Whether a list is an account's own books, whatever its title and its columns are called.

No list of orders shows what these do: money that came beside money that went, or was paid
with a card; a balance that leads from row to row, or from the first row to the last.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import groupby, pairwise

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.values import KEPT, Values, read
from classifiers.lists import booking_rows as rows
from classifiers.lists.bookings import Section, sections
from classifiers.words.coming import announces, announces_before, is_of_plan
from classifiers.words.phrases import fold
from evidence.records import Mark, Page, Word
from evidence.vocabulary import ORDERED, Sign

FEWEST = 2  # rows of a list
LONG = 7  # days
_CENTS = re.compile(r"[.,]\d\d(?!\d)")
_AWAITED = frozenset({  # what a balance waits for: "saldo na ondertekening", "si vous confirmez"
    "na", "apres", "nach", "after", "si", "als", "indien", "wenn", "falls", "if", "zodra",
    "sobald", "once",
})  # fmt: skip
Paid = Sequence[tuple[Section, Candidate]]


def on(page: Page) -> Mark | None:
    """As ``find``, of a page that nothing is known of yet."""
    return _listed_on(page) if sum(map(_has_cents, page.words)) >= FEWEST else None


@lru_cache(maxsize=KEPT)
def _listed_on(page: Page) -> Mark | None:
    """Remembered as values are: asked of a page to set its bars aside, and to weigh it."""
    (values,) = read((page,))
    return next(filter(None, find(values)), None)


def booked_on(page: Page) -> Mark | None:
    """A day that a label, be it of words that no list has as a whole, calls that of the booking."""
    if not any(map(_has_cents, page.words)):
        return None
    (values,) = read((page,))
    day = next((each for each in values.dates if each.label is Role.BOOKING), None)
    return _mark(day, Sign.BOOKING_DAY)


@lru_cache(maxsize=KEPT)
def find(page: Values) -> tuple[Mark | None, ...]:
    """For each booking the mark of the list that it is in; None where that may be any other.

    What was paid and what waits may stand on one page, each under its heading.
    """
    parts = sections(page)
    paid = [(part, found) for part in parts if (found := rows.amount(part.values))]
    if len(paid) < FEWEST or any(part.titled for part in parts):
        return (None,) * len(parts)
    whole = _running(paid) or _from_first_to_last(page, paid)
    by_stretch = groupby(paid, key=lambda each: each[0].stretch)
    places = {stretch: whole or _shown([*those]) for stretch, those in by_stretch}
    return tuple(_mark(places.get(part.stretch)) for part in parts)


def _has_cents(word: Word) -> bool:
    return _CENTS.search(word.text) is not None


def _mark(place: Candidate | None, sign: Sign = Sign.LEDGER) -> Mark | None:
    if place is None:
        return None
    return Mark(sign=sign, page=place.page, box=place.box, text=place.span.text)


def _shown(paid: Paid) -> Candidate | None:
    return _both_ways(paid) or _cards(paid)


def _both_ways(paid: Paid) -> Candidate | None:
    """An amount that came in, of a list from which money went too."""
    came = [each for each in paid if _came(each) and _is_booking(each, paid)]
    went = [each for each in paid if each not in came and _way(each[1]) <= 0]
    if not came or not any(_is_moved(each) for each in went):
        return None
    return next((each[1] for each in came if _is_moved(each)), None)


def _came(one: tuple[Section, Candidate]) -> bool:
    part, amount = one
    return _way(amount) > 0 or (_way(amount) == 0 and Sign.INCOMING in _signs(part))


def _way(amount: Candidate) -> int:
    """1 when it came, -1 when it went, as its sign or its column says; 0 when neither does."""
    if amount.value[0] in "+-":
        return 1 if amount.value[0] == "+" else -1
    return {Role.CREDIT: 1, Role.DEBIT: -1}.get(amount.label or Role.AMOUNT, 0)


def _is_booking(one: tuple[Section, Candidate], paid: Paid) -> bool:
    """Whether it has a day, and is no balance above or below the others: that has no account."""
    part, _ = one
    inside = one not in (paid[0], paid[-1])
    return bool(part.dated or part.values.dates) and bool(inside or part.values.ibans)


def _is_moved(one: tuple[Section, Candidate]) -> bool:
    return not ORDERED & _signs(one[0])


def _signs(part: Section) -> frozenset[Sign]:
    return frozenset(mark.sign for mark in part.marks)


def _cards(paid: Paid) -> Candidate | None:
    """What was paid with a card, twice, in a list that goes further back than payments wait."""
    days = [date.fromisoformat(each.value) for part, _ in paid for each in _days(part)]
    if not days or (max(days) - min(days)).days < LONG or not all(map(_is_moved, paid)):
        return None
    cards = [amount for part, amount in paid if Sign.CARD_PAYMENT in _signs(part)]
    return cards[0] if len(cards) >= FEWEST else None


def _days(part: Section) -> Sequence[Candidate]:
    return (part.dated,) if part.dated else part.values.dates[:1]


def _running(paid: Paid) -> Candidate | None:
    """The first balance of rows of which each has one that leads to the next."""
    leads = [_leads(before, after) for before, after in pairwise(paid)]
    return next((each for each in leads if each), None) if all(leads) else None


def _leads(before: tuple[Section, Candidate], after: tuple[Section, Candidate]) -> Candidate | None:
    steps = {abs(Decimal(amount.value)) for _, amount in (before, after)}
    for first in _balances(*before):
        for second in _balances(*after):
            if abs(Decimal(first.value) - Decimal(second.value)) in steps:
                return first
    return None


def _balances(part: Section, amount: Candidate) -> Iterator[Candidate]:
    """The other amounts of its rows."""
    return (each for each in part.values.amounts if each is not amount)


def _from_first_to_last(page: Values, paid: Paid) -> Candidate | None:
    """The last of two balances, when what stands between them leads from one to the other."""
    stated = [
        each
        for row in page.rows
        if rows.states_balance(page, row) and not _is_expected(row.text)
        for each in page.amounts
        if each.row == row.number
    ]
    first, last = paid[0][1].row, paid[-1][1].row
    if len(stated) != FEWEST or not stated[0].row < first <= last < stated[1].row:
        return None
    signed = any(_way(amount) for _, amount in paid)
    total = sum(abs(Decimal(amount.value)) * (_way(amount) or (1 if signed else -1))
                for _, amount in paid)  # fmt: skip
    opened, closed = (Decimal(each.value) for each in stated)
    return stated[1] if abs(closed - opened) == abs(total) else None


def _is_expected(text: str) -> bool:
    words = fold(text)
    told = any(each in _AWAITED or announces(each) or announces_before(each) for each in words)
    return told or is_of_plan(" ".join(words))
