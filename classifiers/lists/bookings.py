"""Where one booking of a statement or list ends and the next begins.

A booking begins where a row opens with a date, or with a serial number, and
holds an amount; in a list that prints the day once above its rows, where a row
holds an amount that nothing labels. What follows belongs to it, up to a
balance, a heading, a wide gap or the next one.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from statistics import median

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import PAIR
from classifiers.fields.sheet import Row
from classifiers.fields.values import KEPT, Values
from classifiers.lists import booking_rows as rows
from classifiers.lists import headings, record_starts, row_states, titles, totals
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block
from evidence.records import Mark

WIDE = 2.2  # times the usual step from row to row
COLUMNS = 3  # of a list with days, names and amounts
PARTED = 1.5  # times the widest step within the bookings above


@dataclass(frozen=True, eq=False, kw_only=True)
class Section:
    """The rows of one booking."""

    values: Values
    dated: Candidate | None  # the date that opens it, or stands above it
    heading: tuple[Mark, ...]  # what the heading above says of all rows under it
    stretch: int  # how many headings stand above it in the list
    titled: tuple[Mark, ...]  # that of a plan, or of books that no bank keeps, if it is in them

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """What the headings, the title and its own words say of it."""
        lines = tuple(row.line for row in self.values.rows)
        said = find_signs(Block(lines[0].page, lines))
        return (*self.heading, *self.titled, *said, *row_states.find(self.values))


def say_again(page: Values, parts: Sequence[Section]) -> bool:
    """Whether no day opens the parts, and all say one amount between the page's two accounts."""
    said = {each.value.lstrip("+-") for part in parts for each in part.values.amounts}
    undated = all(part.dated is None for part in parts)
    return undated and len(said) == 1 and len({each.value for each in page.ibans}) == PAIR


@lru_cache(maxsize=KEPT)
def sections(page: Values) -> tuple[Section, ...]:
    """The bookings of a page in order; empty when the page is no statement and no list.

    The last answers are kept: bars, ledger and payments all ask for them.
    """
    if not page.amounts:
        return ()
    page = totals.set_aside(page)
    late = record_starts.find(page)
    starts = late or _starts(page)
    starts = starts[rows.heads_list(page, starts) :]
    if not starts:
        return ()
    certain, possible = headings.told(page, starts[0])
    ends = _ends(page, starts, certain.keys(), days=not late)
    parting = [row.number for row in page.rows if _parts(page, row, starts)]
    title = titles.find(page, starts)
    heads = {**certain, **possible}
    among = {number: marks for number, marks in heads.items() if number > starts[0]}
    return tuple(
        Section(
            values=page.within(start, end),
            dated=None if late else _date_of(page, start, end),
            heading=headings.above(heads, start),
            stretch=bisect_left(parting, start),
            titled=() if headings.tells_past(headings.above(among, start)) else title,
        )
        for start, end in zip(starts, ends, strict=True)
    )


def _parts(page: Values, row: Row, starts: Sequence[int]) -> bool:
    """Whether a row parts the bookings above it from those below: no day, and no name of one."""
    inside = starts[0] < row.number and row.number not in starts
    return inside and headings.may_head(page, row) and not rows.day_alone(page, row)


def _starts(page: Values) -> list[int]:
    """The first rows of bookings, with what stands above the row of their day."""
    centred = record_starts.with_centred(page, _telling(page))
    return record_starts.with_headlines(page, centred)


def _telling(page: Values) -> list[int]:
    dated = [row.number for row in page.rows if _opens_with_date(page, row)]
    marked = rows.marked(page)
    # between two balances one booking is a list too
    few = 1 if any(rows.states_balance(page, row) for row in page.rows) else 2
    if len(marked) > len(dated) and len(marked) >= few:
        return marked
    if dated:
        aligned = _aligned(page, dated) if len(dated) > 1 else []
        return sorted({*dated, *aligned})
    loose = rows.paid(page)
    if len(loose) < few:
        return []
    listed = any(row.heads or rows.day_alone(page, row) for row in page.rows)
    return loose if listed or few == 1 or record_starts.with_accounts(page, loose) else []


def _opens_with_date(page: Values, row: Row) -> bool:
    opening = rows.opening_date(page, row)
    return opening is not None and bool(rows.loose_amounts(page, row)) and not rows.balance(row)


def _aligned(page: Values, starts: Sequence[int]) -> Iterator[int]:
    """Rows whose amount ends where the others' do: the day was printed once, or is no date.

    Above the first only a row of the same columns, as one that is due "as soon as possible".
    """
    edges = [
        each.box[2] for each in page.amounts if each.row in starts and each.label in rows.OF_A_ROW
    ]
    heights = [row.box[3] - row.box[1] for row in page.rows]
    near = median(heights) / 2
    first = page.row(starts[0])
    for row in page.rows:
        inside = row.number > starts[0] or _has_columns(row, first, near)
        if inside and not rows.balance(row):
            ends = [each.box[2] for each in rows.loose_amounts(page, row)]
            if any(abs(end - edge) <= near for end in ends for edge in edges):
                yield row.number


def _has_columns(row: Row, other: Row, near: float) -> bool:
    """Whether the cells of both begin at the same edges, up to that of the amount."""
    edges = [(a.box[0], b.box[0]) for a, b in zip(row.cells[:-1], other.cells[:-1], strict=False)]
    alike = len(row.cells) == len(other.cells) >= COLUMNS
    return alike and all(abs(a - b) <= near for a, b in edges)


def _ends(page: Values, starts: Sequence[int], heads: Collection[int], *, days: bool) -> list[int]:
    """The last row of each booking."""
    last = page.rows[-1].number
    bounds = [*starts[1:], last + 1]
    wide = WIDE * _usual_step(page)
    ends: list[int] = []
    for start, bound in zip(starts, bounds, strict=True):
        if bound > last:  # what stands below the list is parted from it as no line of a booking is
            wide = min(wide, PARTED * _inner_step(page, starts, ends))
        ends.append(_end(page, start, bound, wide, heads, days))
    return ends


def _inner_step(page: Values, starts: Sequence[int], ends: Sequence[int]) -> float:
    """The widest step from row to row within the bookings so far; the least where each is a row."""
    steps = [(high.number, low.box[1] - high.box[1]) for high, low in pairwise(page.rows)]
    within = [step for number, step in steps
              if any(a <= number < b for a, b in zip(starts, ends, strict=False))]  # fmt: skip
    return max(within) if within else min((step for _, step in steps), default=0.0)


def _usual_step(page: Values) -> float:
    steps = [low.box[1] - high.box[1] for high, low in pairwise(page.rows)]
    return median(steps) if steps else 0.0


def _end(
    page: Values, start: int, bound: int, wide: float, heads: Collection[int], days: bool
) -> int:
    inside = [row for row in page.rows if start <= row.number < bound]
    end = start
    for above, row in pairwise(inside):
        far = row.box[1] - above.box[1] > max(wide, WIDE * (above.box[3] - above.box[1]))
        if far or rows.balance(row) or row.number in heads:
            break
        if days and rows.day_alone(page, row):
            break
        end = row.number
    return end


def _date_of(page: Values, start: int, end: int) -> Candidate | None:
    row = page.row(start)
    own = rows.opening_date(page, row)
    if own or any(start <= each.row <= end and each.label for each in page.dates):
        return own
    above = [
        rows.opening_date(page, row)
        for row in page.rows
        if row.number < start and _tells_day(page, row)
    ]
    return above[-1] if above else None


def _tells_day(page: Values, row: Row) -> bool:
    """Whether it gives what follows its day, if only one that no date is printed for."""
    dated = rows.opening_date(page, row) is not None and bool(rows.loose_amounts(page, row))
    return dated or rows.day_alone(page, row)
