"""Rows of a list of bookings that have no day yet: what waits says so in the column of days.

nl In behandeling · fr Pas encore comptabilisé · de nicht gebucht · en Pending. Such a row speaks
for itself alone, and the others, which have their day there, are booked.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate

from classifiers.fields.candidate import Candidate
from classifiers.fields.sheet import Row
from classifiers.fields.values import KEPT, Values, read
from classifiers.lists import booking_rows as rows
from classifiers.lists.bookings import Section, sections
from evidence.boxes import holds
from evidence.records import Mark, Page
from evidence.vocabulary import Sign

FEWEST = 2  # bookings with their day
_WAITS = frozenset({Sign.PENDING, Sign.PLANNED})


def says(mark: Mark, page: Page) -> bool:
    """Whether the mark is what such a row of the page says of itself."""
    return mark.sign in _WAITS and mark in _on(page)


@lru_cache(maxsize=KEPT)
def _on(page: Page) -> frozenset[Mark]:
    (values,) = read((page,))
    return frozenset(_find(values))


def _find(page: Values) -> Iterator[Mark]:
    dated = [part for part in sections(page) if _day(part) and part.values.amounts]
    if len(dated) < FEWEST:
        return
    taken = {row.number for part in dated for row in part.values.rows}
    for row in page.rows:
        said = [mark for mark in rows.signs(row) if mark.sign in _WAITS]
        waits = bool(said) and row.number not in taken and _is_in_columns(page, row, said, dated)
        if waits and _is_named(row, said) and not _is_total(page, row, dated):
            yield from said


def _day(part: Section) -> Candidate | None:
    """The day in its first row, wherever that stands."""
    first = part.values.rows[0].number
    return next((each for each in part.values.dates if each.row == first), None)


def _is_in_columns(page: Values, row: Row, said: Sequence[Mark], dated: Sequence[Section]) -> bool:
    """Whether its state begins where the others' days do, and its amount ends where theirs do."""
    near = (row.box[3] - row.box[1]) / 2
    days = [day.box[0] for day in map(_day, dated) if day]
    ends = [each.box[2] for part in dated for each in part.values.amounts]
    last = min(mark.box[0] for mark in said)  # other words may open the state
    state = [word.box[0] for word in row.line.words if word.box[0] <= last]
    paid = [each.box[2] for each in rows.loose_amounts(page, row)]
    return _meet(state, days, near) and _meet(paid, ends, near)


def _meet(some: Sequence[int], others: Sequence[int], near: float) -> bool:
    return any(abs(one - other) <= near for one in some for other in others)


def _is_named(row: Row, said: Sequence[Mark]) -> bool:
    """Whether it says for whom behind its state, as no heading with a sum does."""
    last = max(mark.box[2] for mark in said)
    named = any(word.text.isalpha() for word in row.line.words if word.box[0] >= last)
    return named and any(all(holds(cell.box, mark.box) for mark in said) for cell in row.cells)


def _is_total(page: Values, row: Row, dated: Sequence[Section]) -> bool:
    """Whether its amount is that of the bookings below it: then it is their heading."""
    below = [rows.amount(part.values) for part in dated if part.values.rows[0].number > row.number]
    sums = accumulate(abs(Decimal(each.value)) for each in below if each)
    own = {abs(Decimal(each.value)) for each in rows.loose_amounts(page, row)}
    return not own.isdisjoint({*sums, *(abs(Decimal(each.value)) for each in below if each)})
