"""A title above a list or a payment which says that no bank has booked what stands below it.

A plan shows what is to come or may come: nl Budgetoverzicht · fr Échéancier · de Liquiditätsplanung
· en Cash flow forecast. A firm's own journal shows what it booked for itself: nl Dagboek bank · fr
Grand livre · de Buchungsjournal · en General ledger.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.lists import booking_rows as rows
from classifiers.signs.menus import TABS
from classifiers.words.coming import is_of_books, is_of_plan
from classifiers.words.phrases import fold
from evidence.records import Mark, Word
from evidence.vocabulary import Sign

WORDS = 7  # of a title
APART = 0.75  # times the height: wider than any space between words
FEWEST = 2  # rows with an account of a chart
_CHART = re.compile(r"(?<!\S)(?:40|44|55|6[0-6]|7[0-7])\d{4}(?!\S)")  # Belgian: 440000 suppliers


def find(page: Values, starts: Sequence[int] = ()) -> tuple[Mark, ...]:
    """The title, none or one; with no rows with which bookings start, above the first amount."""
    first = min(starts or rows.paid(page), default=None)
    above = [row for row in page.rows if first is None or row.number < first]
    listed = [row for row in page.rows if row.number in starts]
    titles = (row for row in above if _is_plan(page, row) or _is_of_books(page, row))
    charted = [row for row in listed if _CHART.search(row.text)]
    found = next(titles, charted[0] if FEWEST <= len(charted) == len(listed) else None)
    shown = (found,) if found else ()
    return tuple(Mark(sign=Sign.SAMPLE, page=r.page, box=r.box, text=r.text) for r in shown)


def _is_plan(page: Values, row: Row) -> bool:
    said = _title(page, row)
    return len(said) <= WORDS and not _is_bar(row) and is_of_plan(" ".join(_folded(said)))


def _is_bar(row: Row) -> bool:
    """Whether it stands apart in names of pages to go to, be the gaps too narrow for cells."""
    wide = APART * (row.box[3] - row.box[1])
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(row.line.words)]
    return sum(gap > wide for gap in gaps) >= TABS - 1


def _is_of_books(page: Values, row: Row) -> bool:
    """The head of a column may name them too."""
    return is_of_books(" ".join(_folded(_title(page, row))))


def _title(page: Values, row: Row) -> tuple[Word, ...]:
    """The words of a row, up to the account that it is of; none of one with an amount or a label.

    "Prévision de trésorerie – compte BE12 …", and no "Begunstigde Dagboek BV BE12 …".
    """
    if any(each.row == row.number for each in page.amounts):
        return ()
    accounts = [each.span.words[0] for each in page.ibans if each.row == row.number]
    if accounts and any(each.start == 0 for each in row.cells[0].labels):
        return ()
    return tuple(takewhile(lambda word: word not in accounts, row.line.words))


def _folded(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(fold(" ".join(word.text for word in words)))
