"""Where one booking of a statement or list ends and the next begins.

A booking begins where a row opens with a date, or with a serial number, and
holds an amount; in a list that prints the day once above its rows, where a row
holds an amount that nothing labels. What follows belongs to it, up to a
balance, a heading, a wide gap or the next one.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import median

from classifiers.fields.candidate import Candidate
from classifiers.fields.months import weekday
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.lines import Block
from classifiers.signs import find_signs
from evidence.records import Mark
from evidence.vocabulary import Sign

WIDE = 2.2  # times the usual step from row to row
HEADING_WORDS = 7
_SERIAL = re.compile(r"^(?:\d{1,5}|\d{4}-\d{3,5})(?= |$)")
_FEWEST_LETTERS = 3  # behind a serial number, or it is no row of a statement
_OF_A_ROW = frozenset({None, Role.AMOUNT, Role.DEBIT, Role.CREDIT})
_SIDED = frozenset({Role.DEBIT, Role.CREDIT})
_STATED = frozenset({
    Role.DUE, Role.PRINTED, Role.SENT, Role.PERIOD, Role.EFFECTIVE, Role.OTHER_DATE, Role.ORDER,
    Role.DECIDED, Role.ADMITTED, Role.STAMP,
})  # fmt: skip
_STATUS = frozenset({
    Sign.PENDING, Sign.PLANNED, Sign.TO_SIGN, Sign.FUTURE_TENSE, Sign.NOT_EXECUTED, Sign.SENT,
    Sign.BOOKED, Sign.EXECUTED,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The rows of one booking."""

    values: Values
    dated: Candidate | None  # the date that opens it, or stands above it
    heading: tuple[Mark, ...]  # what the heading above says of all rows under it


def sections(page: Values) -> tuple[Section, ...]:
    """The bookings of a page in order; empty when the page is no statement and no list."""
    starts = _starts(page)
    if not starts:
        return ()
    headings = {row.number: _signs(row) for row in page.rows if _heads(page, row)}
    ends = _ends(page, starts, headings.keys())
    headings |= {row.number: _warning(row) for row in page.rows if _may_head(page, row)}
    return tuple(
        Section(
            values=page.within(start, end),
            dated=_date_of(page, start, end),
            heading=_heading(headings, start),
        )
        for start, end in zip(starts, ends, strict=True)
    )


def _starts(page: Values) -> list[int]:
    dated = [row.number for row in page.rows if _opens_with_date(page, row)]
    marked = _marked(page)
    # between two balances one booking is a list too
    few = 1 if any(_states_balance(page, row) for row in page.rows) else 2
    if len(marked) > len(dated) and len(marked) >= few:
        return marked
    if dated:
        aligned = _aligned(page, dated) if len(dated) > 1 else []
        return sorted({*dated, *aligned})
    loose = [row.number for row in page.rows if _loose_amounts(page, row) and not _balance(row)]
    listed = any(row.heads for row in page.rows) or any(_day_alone(page, row) for row in page.rows)
    return loose if len(loose) >= few and (listed or few == 1) else []


def _opens_with_date(page: Values, row: Row) -> bool:
    opening = _opening_date(page, row)
    return opening is not None and bool(_loose_amounts(page, row)) and not _balance(row)


def _opening_date(page: Values, row: Row) -> Candidate | None:
    """The date that a row opens with, a serial number or a weekday before it aside."""
    text = row.text
    serial = _SERIAL.match(text)
    for each in page.dates:
        if each.row == row.number and each.label not in _STATED:
            before = _before(row, each)
            if not before or weekday(before) is not None or (serial and before == serial[0]):
                return each
    return None


def _before(row: Row, candidate: Candidate) -> str:
    first = candidate.span.words[0]
    words = [word for word in row.line.words if word.box[0] < first.box[0]]
    return " ".join(word.text for word in words).strip(" .:|")


def _marked(page: Values) -> list[int]:
    """Rows that open with a date or a serial number in one column, each with an amount below."""
    opening = [row for row in page.rows if not _balance(row) and _opens(page, row)]
    if not opening:
        return []
    edges = [row.box[0] for row in opening]
    near = median(row.box[3] - row.box[1] for row in opening)
    edge = max(edges, key=lambda left: sum(abs(left - other) <= near for other in edges))
    aligned = [row.number for row in opening if abs(row.box[0] - edge) <= near]
    paid = [row.number for row in page.rows if _loose_amounts(page, row) and not _balance(row)]
    bounds = pairwise([*aligned, page.rows[-1].number + 1])
    return [start for start, end in bounds if any(start <= number < end for number in paid)]


def _opens(page: Values, row: Row) -> bool:
    serial = _SERIAL.match(row.text)
    words = sum(each.isalpha() for each in row.text[serial.end() :]) if serial else 0
    dated = _opening_date(page, row) is not None and not _day_alone(page, row)
    return dated or words >= _FEWEST_LETTERS


def _loose_amounts(page: Values, row: Row) -> list[Candidate]:
    """Amounts of the row that no label beside or above calls something else."""
    on_row = [each for each in page.amounts if each.row == row.number]
    return [
        each
        for each in on_row
        if each.label in _OF_A_ROW and not _zero(each) and not _named_beside(row, each)
    ]


def _zero(amount: Candidate) -> bool:
    return not amount.value.strip("+-0.")


def _named_beside(row: Row, amount: Candidate) -> bool:
    """Whether the row is a label with this amount as its value, as in ``Bedrag 12,00``."""
    words = amount.span.words[0]
    before = [cell for cell in row.cells if cell.box[0] < words.box[0]]
    if len(row.cells) == len(before) + 1 == 2 and before[0].bare in _SIDED:
        return amount.label in _SIDED
    return (
        amount.label is Role.AMOUNT
        and bool(before)
        and any(label.role is Role.AMOUNT for cell in before for label in cell.labels)
    )


def _states_balance(page: Values, row: Row) -> bool:
    """Whether the balance stands beside its label: a slip may merely speak of one."""
    return _balance(row) and any(each.row == row.number for each in page.amounts)


def _balance(row: Row) -> bool:
    return any(label.role is Role.BALANCE for cell in row.cells for label in cell.labels)


def _aligned(page: Values, starts: Sequence[int]) -> Iterator[int]:
    """Rows below the first whose amount ends where the others' do: the day was printed once."""
    edges = [each.box[2] for each in page.amounts if each.row in starts and each.label in _OF_A_ROW]
    heights = [row.box[3] - row.box[1] for row in page.rows]
    near = median(heights) / 2
    for row in page.rows:
        if row.number > starts[0] and not _balance(row):
            ends = [each.box[2] for each in _loose_amounts(page, row)]
            if any(abs(end - edge) <= near for end in ends for edge in edges):
                yield row.number


def _ends(page: Values, starts: Sequence[int], headings: Collection[int]) -> list[int]:
    """The last row of each booking."""
    last = page.rows[-1].number
    bounds = [*starts[1:], last + 1]
    usual = _usual_step(page)
    return [
        _end(page, start, bound, usual, headings)
        for start, bound in zip(starts, bounds, strict=True)
    ]


def _usual_step(page: Values) -> float:
    steps = [low.box[1] - high.box[1] for high, low in pairwise(page.rows)]
    return median(steps) if steps else 0.0


def _end(page: Values, start: int, bound: int, usual: float, headings: Collection[int]) -> int:
    rows = [row for row in page.rows if start <= row.number < bound]
    end = start
    for above, row in pairwise(rows):
        far = row.box[1] - above.box[1] > WIDE * max(usual, above.box[3] - above.box[1])
        if far or _balance(row) or _day_alone(page, row) or row.number in headings:
            break
        end = row.number
    return end


def _day_alone(page: Values, row: Row) -> bool:
    """Whether a row is a date and nothing but a weekday beside it."""
    on_row = [each for each in page.dates if each.row == row.number]
    if len(on_row) != 1 or on_row[0].label in _STATED:
        return False
    words = [word for word in row.line.words if word not in on_row[0].span.words]
    return sum(each.isalnum() for word in words for each in word.text) <= len("donderdag")


def _date_of(page: Values, start: int, end: int) -> Candidate | None:
    row = next(row for row in page.rows if row.number == start)
    own = _opening_date(page, row)
    if own or any(start <= each.row <= end and each.label for each in page.dates):
        return own
    above = [
        date
        for row in page.rows
        if row.number < start
        for date in [_opening_date(page, row)]
        if date and (_day_alone(page, row) or _loose_amounts(page, row))
    ]
    return above[-1] if above else None


def _is_status(row: Row) -> bool:
    """Whether a row is a status by itself."""
    text = row.text.rstrip(" :")
    if len(row.cells) > 1 or len(text.split()) > HEADING_WORDS or any(map(str.isdigit, text)):
        return False
    return ":" not in text and any(mark.sign in _STATUS for mark in _signs(row))


def _heads(page: Values, row: Row) -> bool:
    """Whether a row is a heading: a status by itself, nearer to what follows it."""
    return _is_status(row) and _lean(page, row) > 0


def _may_head(page: Values, row: Row) -> bool:
    """Whether a status could as well head what follows it as end what stands above."""
    height = row.box[3] - row.box[1]
    return _is_status(row) and -height / 4 <= _lean(page, row) <= 0


def _lean(page: Values, row: Row) -> float:
    """How many pixels a row stands nearer to the one below it than to the one above."""
    place = page.rows.index(row)
    above, below = page.rows[max(place - 1, 0) : place], page.rows[place + 1 : place + 2]
    if not below:
        return -inf
    return row.box[1] - above[0].box[3] - (below[0].box[1] - row.box[3]) if above else inf


def _warning(row: Row) -> tuple[Mark, ...]:
    """Of a row that may be a heading only what makes doubt."""
    return tuple(mark for mark in _signs(row) if mark.sign not in (Sign.BOOKED, Sign.EXECUTED))


def _signs(row: Row) -> tuple[Mark, ...]:
    return find_signs(Block(row.page, (row.line,)))


def _heading(headings: Mapping[int, tuple[Mark, ...]], start: int) -> tuple[Mark, ...]:
    """What the nearest heading above says of a booking's state."""
    above = [number for number in headings if number < start]
    marks = headings[max(above)] if above else ()
    return tuple(mark for mark in marks if mark.sign in _STATUS)
