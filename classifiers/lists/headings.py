"""What stands above the rows of a list and says of all of them whether they were executed.

nl Te ondertekenen (2) · fr Opérations comptabilisées · de Vorgemerkte Umsätze · en Pending
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf

from classifiers.fields.label_words import Part, parts
from classifiers.fields.months import MONTHS, RELATIVE
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.signs.detection import find_signs
from classifiers.words.holding_classes import Hold
from classifiers.words.lines import Block, Line
from classifiers.words.negation import denies_list
from classifiers.words.phrases import fold
from classifiers.words.state_words import is_state
from classifiers.words.word_classes import classes_of
from evidence.records import Mark
from evidence.vocabulary import ORDERED, Sign

WORDS = 7
_DOUBTFUL = -0.25  # times its height: a row that leans so little may be a heading
CELLS = 3  # the heading, and what is to be clicked beside it
_STATUS = frozenset({
    Sign.PENDING, Sign.PLANNED, Sign.TO_SIGN, Sign.FUTURE_TENSE, Sign.NOT_EXECUTED, Sign.SENT,
    Sign.BOOKED, Sign.EXECUTED, Sign.LIST_ROW, Sign.STATEMENT_NUMBER, Sign.STATUS_UNKNOWN,
})  # fmt: skip
_PAST = frozenset({Sign.BOOKED, Sign.EXECUTED, Sign.LIST_ROW, Sign.STATEMENT_NUMBER})
_COUNT = re.compile(r"\W*\d{1,3}\W*")
_ORDERS = frozenset({Part.ORDERED, Part.OWN, Part.SMALL})

Told = Mapping[int, tuple[Mark, ...]]
_Said = tuple[Row, float, tuple[Mark, ...]]  # a heading, how it leans, what it says


def told(page: Values, first: int) -> tuple[Told, Told]:
    """By the number of each row that is a heading what it says: it is nearer to what follows.

    Then of rows that may as well end what stands above, or be no heading, only what makes
    doubt. The last one above the row ``first``, with which the list begins, may be one anyhow.
    """
    said = [(row, _lean(page, row), marks) for row in page.rows if (marks := _says(page, row))]
    before = [row for row in page.rows if row.number < first and _heading(row)]
    certain = {row.number: marks for row, lean, marks in said if lean > 0}
    possible = {
        row.number: tuple(each for each in marks if each.sign not in (Sign.BOOKED, Sign.EXECUTED))
        for row, lean, marks in said
        if _DOUBTFUL * _height(row) <= lean <= 0
    }
    apart = {
        row.number: (_unknown(row),)
        for row, _, marks in said
        if row in before[-1:] and row.number not in certain and _is_ordered(marks)
    }
    known = {**certain, **apart, **possible}
    ending = {row.number: (_unknown(row),) for row in page.rows if _ends(page, row, first, known)}
    contrast = {} if first - 1 in known else _contrasted(page, first, said)
    return certain, {**contrast, **ending, **apart, **possible}


def _contrasted(page: Values, first: int, said: Sequence[_Said]) -> Told:
    """The heading of the first rows, in any words, when the one other calls what follows past."""
    paid = {each.row for each in page.amounts}
    past = [
        row
        for row, _, marks in said
        if row.number > first and row.number + 1 in paid and _is_past(row, marks)
    ]
    valued = {each.row for each in page.all}
    top = [
        row
        for row in page.rows
        if row.number == first - 1 and row.number not in valued and _heading(row)
    ]
    return {row.number: (_unknown(row),) for row in top if len(past) == 1}


def _is_past(row: Row, marks: Sequence[Mark]) -> bool:
    days = all(word in RELATIVE or word.isdigit() for word in fold(row.text))
    return tells_past(marks) and not days and not _is_ordered(marks)


def _ends(page: Values, row: Row, first: int, known: Told) -> bool:
    """Whether it names bookings of any sort, with some above it that a heading says wait."""
    heading = _heading(row) if row.number > first and row.number not in known else None
    words = fold(heading.text) if heading else []
    named = any(Hold.MOVEMENT in classes_of(word) for word in words)
    if not named or not all(Hold.MOVEMENT in classes_of(each) or parts(each) for each in words):
        return False
    last = max((number for number in known if number < row.number), default=row.number)
    between = any(last < each.row < row.number for each in page.amounts)
    return between and _is_ordered(known[last]) and _lean(page, row) >= _DOUBTFUL * _height(row)


def above(told: Told, start: int) -> tuple[Mark, ...]:
    """What the nearest heading above says of a booking's state."""
    numbers = [number for number in told if number < start]
    marks = told[max(numbers)] if numbers else ()
    return tuple(mark for mark in marks if mark.sign in _STATUS)


def tells_past(marks: Sequence[Mark]) -> bool:
    """Whether a heading says that what stands under it is done, whatever the page is called."""
    return any(each.sign in _PAST for each in marks)


def may_head(page: Values, row: Row) -> bool:
    """Whether a row may head what follows it, whatever it says."""
    heading = _heading(row)
    if heading is None or any(each.row == row.number for each in page.all):
        return False
    words = fold(heading.text)
    timely = all(word in RELATIVE or word in MONTHS for word in words)
    return bool(words) and not timely and _lean(page, row) > 0


def _says(page: Values, row: Row) -> tuple[Mark, ...]:
    """What a row says that is a status by itself; none of any other, nor of an empty list's."""
    heading = _heading(row)
    below = page.rows[page.rows.index(row) + 1 :][:1]
    if heading is None or any(denies_list(fold(each.text)) for each in below):
        return ()
    found = find_signs(Block(row.page, (heading,)))
    marks = tuple(each for each in found if each.sign is not Sign.STATUS_UNKNOWN)  # a shop's name
    if any(mark.sign in _STATUS for mark in marks):
        return marks
    said = [parts(word) for word in fold(heading.text)]
    orders = all(each & _ORDERS for each in said) and any(Part.ORDERED in each for each in said)
    stated = len(row.cells) == 1 and is_state(fold(heading.text))
    return (_unknown(row),) if said and (orders or stated) else ()


def _height(row: Row) -> int:
    return row.box[3] - row.box[1]


def _is_ordered(marks: Sequence[Mark]) -> bool:
    return any(each.sign in ORDERED for each in marks)


def _unknown(row: Row) -> Mark:
    return Mark(sign=Sign.STATUS_UNKNOWN, page=row.page, box=row.box, text=row.text)


def _heading(row: Row) -> Line | None:
    """The words of a heading, its colon and the count of its rows aside; None of another row."""
    words = [word for word in row.cells[0].line.words if not _COUNT.fullmatch(word.text)]
    text = " ".join(word.text for word in words).rstrip(" :")
    others = "".join(cell.text for cell in row.cells[1:])
    if len(row.cells) > CELLS or not 0 < len(words) <= WORDS or ":" in text:
        return None
    if any(map(str.isdigit, text + others)):
        return None
    bare = replace(words[-1], text=words[-1].text.rstrip(":") or words[-1].text)
    return Line(row.page, (*words[:-1], bare))


def _lean(page: Values, row: Row) -> float:
    """How many pixels a row stands nearer to the one below it than to the one above."""
    place = page.rows.index(row)
    before, below = page.rows[max(place - 1, 0) : place], page.rows[place + 1 : place + 2]
    if not below:
        return -inf
    return row.box[1] - before[0].box[3] - (below[0].box[1] - row.box[3]) if before else inf
