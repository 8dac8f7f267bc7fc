"""A status in words that nobody listed. It says neither executed nor ordered, and makes doubt.

nl status, toestand · fr statut, état · de Status, Stand · en status, state. What
is cut off at the edge of a picture is such a status too.
"""

import re
from collections.abc import Iterator, Sequence

from classifiers.signs.words.status import AT, HEADS, SENT, STATUS, TOWARDS
from classifiers.words.days import FULL_DAY, HOUR
from classifiers.words.lines import Line
from classifiers.words.phrases import Passage, fold
from evidence.boxes import holds
from evidence.records import Mark
from evidence.vocabulary import Sign

LABEL = 3  # words that a label of a status has at most: "statut du virement"
FEWEST_LETTERS = 2  # of a status; fewer are a stain or an icon
COLUMNS = 2  # other heads beside the status that make a table's head
_HAPPENED = frozenset({Sign.EXECUTED, Sign.BOOKED})
_MOMENT = re.compile(rf"{FULL_DAY}|{HOUR}(?::\d\d)?")


def status_marks(text: Passage, known: Sequence[Mark]) -> Iterator[Mark]:
    """The heads of status columns, and every status that none of the known marks explains."""
    if (SENT | STATUS).isdisjoint(text.said):
        return
    for line in text.block.lines:
        if _tells_of_sending(line) and not any(mark.sign in _HAPPENED for mark in known):
            yield _mark(Sign.STATUS_UNKNOWN, line)
        for place, cell in enumerate(line.cells):
            if _heads_column(cell, line):
                yield _mark(Sign.STATUS_COLUMN, cell)
            else:
                value = _value(cell, line.cells[place + 1 :])
                if value is not None and not any(holds(value.box, mark.box) for mark in known):
                    yield _mark(Sign.STATUS_UNKNOWN, value)


def _tells_of_sending(line: Line) -> bool:
    """``Verzonden naar Incasso NV``: money or an instruction, and only a word of what happened
    says which. The label of a party says neither.
    """
    first, *rest = (fold(word.text) for word in line.cells[0].words)
    towards = rest[:1] and TOWARDS & {*rest[0]}
    named = any(word.isalpha() for words in rest[1:] for word in words)
    return bool(SENT & {*first} and towards and named) and ":" not in line.text


def _heads_column(cell: Line, line: Line) -> bool:
    words = fold(line.text)
    if not STATUS & {*fold(cell.text)} or any(map(str.isdigit, line.text)) or ":" in line.text:
        return False
    return sum(word in HEADS for word in words) >= COLUMNS


def _value(cell: Line, later: Sequence[Line]) -> Line | None:
    """The words behind the label of a status: after its colon, or in the next cell.

    None where they tell when it was so: ``Stand op: 16 jun. 2026 06:45``.
    """
    label, colon, rest = cell.text.partition(":")
    words = fold(label)
    if len(words) > LABEL or not STATUS & {*words} or not (colon or len(words) == 1):
        return None
    value = cell.span(len(label) + 1, len(cell.text)) if rest.strip() else next(iter(later), None)
    worded = value and sum(map(str.isalpha, value.text)) >= FEWEST_LETTERS
    return value if value and worded and not _is_moment(value.text) else None


def _is_moment(text: str) -> bool:
    """Whether it is a day or an hour, and no word beside it says what happened then."""
    rest = _MOMENT.sub(" ", text)
    return rest != text and AT.issuperset(fold(rest))


def _mark(sign: Sign, shown: Line) -> Mark:
    return Mark(sign=sign, page=shown.page, box=shown.box, text=shown.text)
