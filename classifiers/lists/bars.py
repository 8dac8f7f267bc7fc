"""Bars of tabs and menus, of which each word names another page.

nl Verrichtingen | Te ondertekenen · fr Mouvements | À signer · de Umsätze | Aufträge · en
Transactions | To sign. Above a list that is an account's own books they say nothing of its rows.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from classifiers.fields.label_words import Part, parts
from classifiers.fields.roles import AMOUNTS, DATES, Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values, read
from classifiers.lists import booking_rows as rows
from classifiers.lists import ledger
from classifiers.lists.bookings import sections
from classifiers.signs.menus import TABS
from classifiers.signs.words.status import STATUS
from classifiers.words.phrases import fold
from classifiers.words.word_classes import Class, classes_of
from evidence.records import Page

_HEADS = AMOUNTS | (DATES - {Role.PLANNED, Role.ORDER})  # of a column; of a tab the others
WORDS = 4  # of a tab, at the most
_COUNT = re.compile(r"\(\d+\)")
_PARTED = re.compile(r"\s[|·•]\s")


def set_aside(page: Page) -> Page:
    """The page without the bars around its list of bookings; any other page as it is."""
    if ledger.on(page) is None:
        return page
    (values,) = read((page,))
    found = sections(values)
    first, last = found[0].values.rows[0].number, found[-1].values.rows[-1].number
    bars = [row for row in values.rows if _is_bar(row) and _is_outside(values, row, first, last)]
    if not bars:
        return page
    away = {word for row in bars for word in row.line.words}
    return replace(page, words=tuple(w for w in page.words if w not in away))


def _is_bar(row: Row) -> bool:
    """Whether it holds nothing but short names side by side, and heads no column."""
    names = _names(row)
    if len(names) < TABS or any(map(str.isdigit, "".join(names))):
        return False
    words = [fold(name) for name in names]
    heads = {label.role for cell in row.cells for label in cell.labels} & _HEADS
    short = all(0 < len(each) <= WORDS for each in words)
    named = {word for each in words for word in each}
    acts = any(Class.CHANGE in classes_of(word) for word in named)  # the buttons of an order
    return short and not heads and not acts and not STATUS & named


def _names(row: Row) -> Sequence[str]:
    parted = _PARTED.split(row.text)
    named = parted if len(parted) >= TABS else [cell.text for cell in row.cells]
    return [_COUNT.sub("", each) for each in named]


def _is_outside(page: Values, row: Row, first: int, last: int) -> bool:
    """Whether it stands below the list, or above and heads no rows of it: what stands right
    above them may be their heading, unless it names the list itself.
    """
    if row.number > last:
        return True
    between = [each for each in page.rows if row.number < each.number < first]
    apart = any(not rows.day_alone(page, each) for each in between)
    return row.number < first and (apart or _names_entries(row))


def _names_entries(row: Row) -> bool:
    return any(Part.ENTRY in parts(word) for name in _names(row) for word in fold(name))
