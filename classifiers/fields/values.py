"""All values of some pages with their labels: what transactions and fields choose from."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import takewhile

from classifiers.fields import amounts, cents, dates, ibans, references, told
from classifiers.fields.boxed import is_wide
from classifiers.fields.candidate import Candidate
from classifiers.fields.coded import coded
from classifiers.fields.dates import Years
from classifiers.fields.months import weekday
from classifiers.fields.nearest import label_of, right_beside
from classifiers.fields.roles import ACCOUNTS, AMOUNTS, DATES, REFERENCES, Role
from classifiers.fields.sheet import Cell, Row, Sheet, sheet
from classifiers.words.lines import Line
from evidence.records import Box, Page

Find = Callable[[Line], tuple[Candidate, ...]]

KEPT = 16  # documents whose values are remembered: no fewer than there are threads
NEXT = 2  # rows below in which a column's next line stands: other columns have theirs between
_ON_FORMS = frozenset({Role.PLANNED, Role.EXECUTION, Role.ORDER, Role.DATE})  # in boxes
_BOOKED_TO: dict[Role | None, Role] = {Role.DEBIT: Role.PAYER, Role.CREDIT: Role.PAYEE}
_ALONE = re.compile(r"\W*[^\W\d_]+\.? \d{4}\W*")  # a month and its year
_NOT_OF_THE_PAPER = frozenset({Role.DUE, Role.EFFECTIVE, Role.OTHER_DATE, Role.PLANNED})


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Values:
    """The values of one page, or of some of its rows, in reading order; each is like no other."""

    rows: Sheet
    dates: tuple[Candidate, ...]
    amounts: tuple[Candidate, ...]
    ibans: tuple[Candidate, ...]
    references: tuple[Candidate, ...]  # structured ones only
    coded: tuple[Line, ...] = ()  # what bars and squares say; no row of the page has it

    def within(self, first: int, last: int) -> "Values":
        """Those of the rows ``first`` up to and with ``last``, by row number."""
        return Values(
            rows=tuple(row for row in self.rows if first <= row.number <= last),
            dates=tuple(each for each in self.dates if first <= each.row <= last),
            amounts=tuple(each for each in self.amounts if first <= each.row <= last),
            ibans=tuple(each for each in self.ibans if first <= each.row <= last),
            references=tuple(each for each in self.references if first <= each.row <= last),
        )

    def row(self, number: int) -> Row:
        """That with the number, which is there: those of a page follow one another."""
        return self.rows[number - self.rows[0].number]

    def cell(self, value: Candidate) -> Cell:
        """That in which one of the values begins."""
        return _cell_of(self.row(value.row), value)

    @property
    def all(self) -> tuple[Candidate, ...]:
        """Everything that was found."""
        return (*self.dates, *self.amounts, *self.ibans, *self.references)


@lru_cache(maxsize=KEPT)
def read(pages: tuple[Page, ...]) -> tuple[Values, ...]:
    """The values of each page; years that are not printed come from all pages together.

    The last answers are kept: transactions and fields of a document come one after the other,
    and every thread has a document of its own.
    """
    return read_alone(*pages)


def read_alone(*pages: Page) -> tuple[Values, ...]:
    """As ``read``; nothing is kept."""
    sheets = [sheet(page) for page in pages]
    full = [_dates(rows, dates.find) for rows in sheets]
    months = [each for rows in sheets for each in _months(rows)]
    years = _years([each for found in full for each in found], months)
    return tuple(
        replace(_values(rows, found, years), coded=coded(page))
        for page, rows, found in zip(pages, sheets, full, strict=True)
    )


def _months(rows: Sheet) -> Iterator[date]:
    """The months, with their year, that are cells by themselves or end one above all values."""
    head = takewhile(lambda row: not _is_valued(row), rows)
    above = {cell.text for row in head for cell in row.cells}
    for cell in (cell for row in rows for cell in row.cells):
        named = dates.month_at_end(cell.text)
        if named and (cell.text in above or _ALONE.fullmatch(cell.text)):
            yield named


def _is_valued(row: Row) -> bool:
    return dates.lacks_year(row.text) or bool(amounts.find(row.line))


def _values(rows: Sheet, full: tuple[Candidate, ...], years: Years) -> Values:
    cells = (cell for row in rows for cell in row.cells if cell.line.has_digit)
    partial = any(dates.lacks_year(cell.text) for cell in cells)
    return Values(
        rows=rows,
        dates=_dates(rows, lambda line: dates.find(line, years)) if partial else full,
        amounts=_all_amounts(rows),
        ibans=_accounts(rows),
        references=tuple(map(references.behind_label, across(rows, references.find, REFERENCES))),
    )


def _all_amounts(rows: Sheet) -> tuple[Candidate, ...]:
    """Those of each cell, and those in boxes without a comma on rows that have none."""
    every = _found(rows, _amounts, AMOUNTS)
    taken = {each.row for each in every}
    boxes = (each for each in cents.find(rows) if each.row not in taken)
    return tuple(sorted((*every, *boxes), key=lambda each: each.row))


def _amounts(line: Line) -> tuple[Candidate, ...]:
    """Those in boxes, where there are any: a digit alone is no amount then."""
    return amounts.boxed(line) or amounts.find(line)


def _dates(rows: Sheet, find: Find) -> tuple[Candidate, ...]:
    """Those of each cell, and those that a line's end breaks in two."""
    broken = _wrapped(rows, dates.is_cut, dates.find, DATES)
    whole = [each for each in broken if _ends_in_year(each)]
    taken = {id(word) for each in whole for word in each.span.words}
    inside = (each for each in _found(rows, find, DATES) if id(each.span.words[0]) not in taken)
    every = (*inside, *whole)
    dated = {(each.row, id(each.span.words[0])) for each in every}
    boxes = (
        each
        for each in _found(rows, dates.boxed, DATES)
        if (each.label in _ON_FORMS or _is_alone_in_boxes(each))
        and (each.row, id(each.span.words[0])) not in dated
    )
    return tuple(sorted((*every, *boxes), key=lambda each: (each.row, each.box[0])))


def _is_alone_in_boxes(each: Candidate) -> bool:
    """Whether it has no label that was understood, and stands as wide as only boxes set digits."""
    return each.label is None and is_wide(each.span.words[0])


def _ends_in_year(each: Candidate) -> bool:
    """Whether the year is printed on the line below, in digits or in words."""
    last = each.span.words[-1].text
    return each.value[:4] in last or not each.span.has_digit


def _found(rows: Sheet, find: Find, roles: frozenset[Role]) -> tuple[Candidate, ...]:
    return tuple(
        _labelled(rows, cell, each, roles)
        for row in rows
        for cell in row.cells
        for each in find(cell.line)
    )


def across(rows: Sheet, find: Find, roles: frozenset[Role]) -> tuple[Candidate, ...]:
    """As found in each cell; where none has any, in the row as a whole."""
    return tuple(each for row in rows for each in _row(rows, row, find, roles))


def _row(rows: Sheet, row: Row, find: Find, roles: frozenset[Role]) -> Iterator[Candidate]:
    inside = [(cell, each) for cell in row.cells for each in find(cell.line)]
    if not inside and len(row.cells) > 1:
        inside = [(_cell_of(row, each), each) for each in find(row.line)]
    for cell, each in inside:
        yield _labelled(rows, cell, each, roles)


def _accounts(rows: Sheet) -> tuple[Candidate, ...]:
    every = (
        *across(rows, ibans.find, ACCOUNTS),
        *_wrapped(rows, ibans.is_broken, ibans.find, ACCOUNTS),
    )
    return tuple(sorted(every, key=lambda each: each.row))


def _wrapped(
    rows: Sheet, is_cut: Callable[[str], bool], find: Find, roles: frozenset[Role]
) -> Iterator[Candidate]:
    """Values that the end of a line breaks: they go on at the start of the cell below."""
    for row in rows:
        for cell in row.cells:
            below = _below(rows, cell) if is_cut(cell.text) else None
            if below:
                yield from _over(rows, cell, below, find, roles)


def _over(
    rows: Sheet, cell: Cell, below: Cell, find: Find, roles: frozenset[Role]
) -> Iterator[Candidate]:
    joined = Line(cell.line.page, (*cell.line.words, *below.line.words))
    for each in find(joined):
        first, last = each.span.words[0], each.span.words[-1]
        if first in cell.line.words and last in below.line.words:
            yield _labelled(rows, cell, each, roles)


def _below(rows: Sheet, cell: Cell) -> Cell | None:
    """The cell on the next line of the same column."""
    height = cell.box[3] - cell.box[1]
    return next(
        (
            each
            for row in rows[cell.row + 1 : cell.row + 1 + NEXT]
            for each in row.cells
            if _is_under(each.box, cell.box, height) and each.box[1] - cell.box[3] < height
        ),
        None,
    )


def _is_under(below: Box, box: Box, height: int) -> bool:
    """Whether lines of these boxes are flush on one side, or centred."""
    left, right = (abs(below[i] - box[i]) for i in (0, 2))
    centred = abs(below[0] + below[2] - box[0] - box[2]) / 2
    return min(left, right, centred) < height


def _cell_of(row: Row, candidate: Candidate) -> Cell:
    first = candidate.span.words[0]
    return next(cell for cell in row.cells if first in cell.line.words)


def _labelled(rows: Sheet, cell: Cell, each: Candidate, roles: frozenset[Role]) -> Candidate:
    start, box = _with_weekday(cell, each)
    role = _told(cell, each, roles) or label_of(rows, cell, start, box, roles)
    if roles is ACCOUNTS:
        role = _BOOKED_TO.get(right_beside(rows, cell, each.start), role)
    return replace(each, label=role, row=cell.row)


def _told(cell: Cell, each: Candidate, roles: frozenset[Role]) -> Role | None:
    if roles is DATES:
        return told.of_day(cell, each.start, each.end)
    return told.of_amount(cell, each.start, each.end) if roles is AMOUNTS else None


def _with_weekday(cell: Cell, each: Candidate) -> tuple[int, Box]:
    """Where a value starts, and its box, with a weekday that opens its cell: "Friday 9 January"."""
    if weekday(cell.text[: each.start]) is None:
        return each.start, each.box
    return 0, (cell.box[0], *each.box[1:])


def _years(found: Sequence[Candidate], months: Sequence[date]) -> Years:
    period = [date.fromisoformat(each.value) for each in found if each.label is Role.PERIOD]
    days = (each.value for each in found if each.label not in _NOT_OF_THE_PAPER)
    last = max((*map(date.fromisoformat, days), *months), default=None)
    known = (last,) if last else ()
    if len(period) >= 2:
        return Years(known=known, first=min(period), last=max(period))
    return Years(known=known)
