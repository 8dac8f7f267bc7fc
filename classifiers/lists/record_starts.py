"""Lists whose rows open with no date: with a name, an amount, or the same key again and again.

The day stands behind or below the amount then, and what the rows have in common is the
edge where their amounts end.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.lists import booking_rows as rows

NEARER = 0.8  # share of the white above a headline that is left below it
FAR = 2.0  # times the white between its own rows that parts a booking from the one before
FEWEST = 3  # rows of such a list
FEW = 2  # where each has an account of its own
MOST = 0.9  # share of its rows that have a date
MOST_AMOUNTS = 2  # in a row of a list: what was paid, and the balance behind it


def find(page: Values) -> list[int]:
    """The rows that bookings open with; empty when the page is no such list."""
    return _keyed(page) or _dated_late(page) or _dated_below(page) or _accounted(page)


def with_headlines(page: Values, starts: Sequence[int]) -> list[int]:
    """The rows with which bookings begin, headlines and all, when half of them have one.

    Above a few there stands a heading of several.
    """
    above = [_with_headline(page, each) for each in starts]
    headlined = sum(a != b for a, b in zip(above, starts, strict=True))
    return above if 2 * headlined >= len(starts) else [*starts]


def _with_headline(page: Values, start: int) -> int:
    """Where a booking begins whose name stands on a line of its own above it, and nearer to it."""
    place = next(i for i, row in enumerate(page.rows) if row.number == start)
    if place < 2:
        return start
    before, above, row = page.rows[place - 2 : place + 1]
    valued = any(each.row == above.number for each in page.all)
    labelled = any(cell.labels for cell in above.cells)
    nearer = NEARER * (above.box[1] - before.box[3]) > row.box[1] - above.box[3]
    bare = not (valued or labelled or any(map(str.isdigit, above.text)))
    return above.number if bare and nearer and not rows.signs(above) else start


def with_centred(page: Values, starts: Sequence[int]) -> list[int]:
    """The rows with which bookings begin, where day and amount stand halfway down the words."""
    tops = [_centred_top(page, above, start) for above, start in pairwise(starts)]
    return [*starts[:1], *tops]


def _centred_top(page: Values, above: int, start: int) -> int:
    """The first row of the words that a booking's row stands halfway down, or that row itself.

    Those above it stand in the column of its words, and far from the booking before.
    """
    inside = [row for row in page.rows if above <= row.number <= start]
    steps = [low.box[1] - high.box[3] for high, low in pairwise(inside)]
    place = steps.index(max(steps)) + 1
    over, row = inside[place:-1], inside[-1]
    others = (*steps[: place - 1], *steps[place:])
    far = bool(others) and steps[place - 1] > FAR * max(1, *others)
    edges = [cell.box[0] for cell in row.cells[1:]]
    near = (row.box[3] - row.box[1]) / 2
    aligned = all(any(abs(each.box[0] - edge) <= near for edge in edges) for each in over)
    return over[0].number if over and far and aligned else start


def with_accounts(page: Values, starts: Sequence[int]) -> bool:
    """Whether an account of its own follows each amount: a list without head or days."""
    return all(any(a <= each.row < b for each in page.ibans) for a, b in _between(page, starts))


def _between(page: Values, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    return pairwise([*starts, page.rows[-1].number + 1])


def _keyed(page: Values) -> list[int]:
    """The rows of the first of the keys that come again with each labelled amount."""
    paid = [each.row for each in page.amounts if each.label is Role.AMOUNT and _beside(page, each)]
    if len(set(paid)) < FEWEST:
        return []
    keys = [
        (cell.text, row.number) for row in page.rows for cell in row.cells if _is_key(cell.text)
    ]
    often = Counter(text for text, _ in keys)
    for text, number in keys:
        starts = [row for other, row in keys if other == text]
        once = all(sum(a <= row < b for row in paid) == 1 for a, b in _between(page, starts))
        if often[text] == len(set(paid)) and number <= paid[0] and once:
            return starts
    return []


def _is_key(text: str) -> bool:
    return not any(map(str.isdigit, text)) and any(map(str.isalpha, text))


def _beside(page: Values, amount: Candidate) -> bool:
    """Whether the label stands on the amount's own row, as in a form, not in a head above."""
    row = page.row(amount.row)
    return any(label.role is Role.AMOUNT for cell in row.cells for label in cell.labels)


def _dated_late(page: Values) -> list[int]:
    """Rows that hold the amount and open with no date, when each has one before the next begins.

    Where the day stands above its amount, the last row has none.
    """
    found = _until_the_totals(page, [*_in_amount_column(page)])
    opened = sum(rows.opening_date(page, row) is not None for row in found)
    if len(found) < FEWEST or 2 * opened > len(found):
        return []
    starts = [row.number for row in found]
    days = [each.row for each in page.dates if each.label not in rows.STATED]
    dated = [any(a <= day < b for day in days) for a, b in _between(page, starts)]
    if not dated[-1] or sum(dated) < MOST * len(dated):
        return []
    opening = rows.marked(page)
    among = 2 * len(opening) > len(starts)  # one alone is a postal code, or the head of a fax
    return [] if among and opening[0] <= starts[0] else starts


def _dated_below(page: Values) -> list[int]:
    """Rows that hold the amount, most of them right above the one that opens with its day.

    Days that head rows, or open them, have none above the first and amounts below the last.
    """
    paid = rows.paid(page)
    days = [row.number for row in page.rows if _is_day(page, row)]
    dated = [number for number in paid if number + 1 in days]
    if len(dated) < FEW or {*days} & {*paid} or sum(day > dated[0] for day in days) > len(dated):
        return []
    below = [row for row in page.rows if row.number in paid and row.number > days[-1]]
    signed = {each.row for each in page.amounts if each.value[0] in "+-"}
    ends = {each.row: each.box[2] for each in page.amounts}
    edges = [ends[number] for number in dated]
    listed = [
        number
        for number in paid
        if number in dated
        or number in signed
        or (ends[number] in edges and rows.is_soon(page, number + 1))
    ]
    return listed if all(map(rows.charges, below)) else []


def _is_day(page: Values, row: Row) -> bool:
    return rows.opening_date(page, row) is not None and not rows.balances(page, row)


def _until_the_totals(page: Values, column: Sequence[Row]) -> Sequence[Row]:
    """The rows down to the last that has a day beside its amount, when all above have one."""
    days = {each.row for each in page.dates if each.label not in rows.STATED}
    dated = [row.number in days for row in column]
    last = sum(dated)
    return column[:last] if last >= FEW and all(dated[:last]) else column


def _accounted(page: Values) -> list[int]:
    """Rows of one column of amounts, each with one account of its own: orders to sign."""
    found = [*_in_amount_column(page)]
    if any(rows.opening_date(page, row) for row in found) or any(map(rows.balance, page.rows)):
        return []
    starts = [row.number for row in found]
    if len(starts) < FEW:
        return []
    accounts = [
        {each.value for each in page.ibans if a <= each.row < b} for a, b in _between(page, starts)
    ]
    apart = len(set().union(*accounts)) == len(starts)
    return starts if apart and all(len(each) == 1 for each in accounts) else []


def _in_amount_column(page: Values) -> Iterator[Row]:
    """The rows whose loose amount ends at the edge where most amounts end."""
    loose = {
        row.number: rows.loose_amounts(page, row)
        for row in page.rows
        if not rows.balances(page, row) and _amounts(page, row) <= MOST_AMOUNTS
    }
    ends = [each.box[2] for found in loose.values() for each in found]
    if not ends:
        return
    near = median(row.box[3] - row.box[1] for row in page.rows) / 2
    edge = max(ends, key=lambda end: sum(abs(end - other) <= near for other in ends))
    for row in page.rows:
        if any(abs(each.box[2] - edge) <= near for each in loose.get(row.number, [])):
            yield row


def _amounts(page: Values, row: Row) -> int:
    return sum(each.row == row.number for each in page.amounts)
