r"""Datumstempel, timbre à date, cachet de la poste, Tagesstempel, postmark.

An office, a day and an hour, in a ring or a frame, at any angle: ``GENT 1``,
``14-03-26``, ``16``. A day is one of a stamp when an hour stands behind or below
it, when both an office and the post's name stand around it, or one of them does
and the day stands across the page or as wheels set it.

>>> from classifiers.fields.values import read_alone
>>> from classifiers.words.plain import plain_page
>>> pages = [plain_page(text) for text in (
...     "GENT 1\n14-03-26\nBPOST", "GENT 1\n14-03-26\n16-50", "RETOURLABEL\n14-03-26",
...     "14 03 26 16", "GENT 1\n14.-3.26")]
>>> [find(read_alone(page), [page]) is not None for page in pages]
[True, True, False, True, True]
"""

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import groupby

from classifiers.fields import dates
from classifiers.fields.candidate import Candidate
from classifiers.fields.candidate import found as found_at
from classifiers.fields.roles import Role
from classifiers.fields.values import Values
from classifiers.words import wheels
from classifiers.words.lines import Line, lines
from evidence.records import Box, Page

UNLABELLED = 0.85
AROUND = 1.3  # times its length: how far from a day the rest of its stamp stands
LONG = 6  # times its height: how long a day is at the least
ACROSS = 0.2  # times its height a letter is wide: no print that is level is as narrow
SMALL = 8  # words of a stamp
_UNSAID = (None, Role.DATE)

_HOUR = re.compile(
    r"\W*\d{1,2}\s?(?:[HhUu]|[:.\-–][0-5]\d(?:[:.][0-5]\d)?(?: ?(?i:uhr|uur|h))?)?\W*"
)


def find(found: Sequence[Values], pages: Sequence[Page]) -> Candidate | None:
    """The first day of a stamp; ``found`` are the values of the same pages."""
    for values, page in zip(found, pages, strict=True):
        crooked = [*_wheeled(page, values.dates)]
        for day in (*crooked, *values.dates, *_of_lines(page)):
            whole = day.label in _UNSAID and _is_whole(day)
            if whole and _stamped(values, day, crooked=day in crooked):
                return replace(day, confidence=day.confidence * UNLABELLED)
    return None


def _wheeled(page: Page, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """The days that stand as only the wheels of a stamp set them, unless a label says of what."""
    said = {id(w) for each in known if each.label not in _UNSAID for w in each.span.words}
    for line, printed in wheels.days(lines(page)):
        with suppress(ValueError):
            day = date(*printed).isoformat()
            if said.isdisjoint(map(id, line.words)):
                yield found_at(line, 0, len(line.text), day, dates.SHORT_YEAR)


def _of_lines(page: Page) -> Iterator[Candidate]:
    """The days that no row of the page shows: on turned lines."""
    return (day for line in lines(page) if _is_turned(line) for day in dates.find(line))


def _is_whole(day: Candidate) -> bool:
    """Whether one line of print has all of it: rows cut across a stamp that is turned."""
    return len({(word.block, word.line) for word in day.span.words}) == 1


def _stamped(page: Values, day: Candidate, *, crooked: bool) -> bool:
    around = [*_around(page, day)]
    hours = [each for each in around if _HOUR.fullmatch(each.text)]
    if any(_follows(day.box, each.box) or _in_stamp(page, day, each) for each in hours):
        return True
    texts = [each.text for each in around]
    seen = {
        wheels.is_post(text) for text in texts if wheels.is_office(text) or wheels.is_post(text)
    }
    return len(seen) == 2 or (len(seen) == 1 and (crooked or _is_across(day)))


def _is_across(day: Candidate) -> bool:
    left, top, right, bottom = day.box
    narrow = right - left < ACROSS * len(day.span.text) * (bottom - top)
    return narrow or _is_turned(day.span)


def _is_turned(line: Line) -> bool:
    """Whether its words do not stand side by side, left to right."""
    first, last = line.words[0].box, line.words[-1].box
    level = min(first[3], last[3]) - max(first[1], last[1]) > 0
    return len(line.words) > 1 and not (level and first[0] < last[0])


def _around(page: Values, day: Candidate) -> Iterator[Line]:
    """The cells near a day; of its own what stands before and behind it."""
    wide, high = day.box[2] - day.box[0], day.box[3] - day.box[1]
    length = AROUND * max(wide, high, LONG * min(wide, high))
    own = {id(word) for word in day.span.words}
    for cell in (cell.line for row in page.rows for cell in row.cells):
        for line in (cell,) if own.isdisjoint(map(id, cell.words)) else _without(cell, own):
            if _apart(line.box, day.box) < length:
                yield line


def _without(cell: Line, own: Collection[int]) -> Iterator[Line]:
    for of_day, words in groupby(cell.words, key=lambda word: id(word) in own):
        if not of_day:
            yield Line(cell.page, tuple(words))


def _apart(one: Box, other: Box) -> float:
    """Between their middles, in pixels along the longer way."""
    across, down = (abs(one[a] + one[a + 2] - other[a] - other[a + 2]) / 2 for a in (0, 1))
    return max(across, down)


def _follows(day: Box, hour: Box) -> bool:
    """Whether an hour stands behind a day on its line, or right below it."""
    height = day[3] - day[1]
    behind = hour[0] >= day[2] and min(day[3], hour[3]) - max(day[1], hour[1]) > 0
    below = 0 <= hour[1] - day[3] + height / 2 < 2.5 * height
    return behind or (below and hour[0] < day[2] and day[0] < hour[2])


def _in_stamp(page: Values, day: Candidate, hour: Line) -> bool:
    """Whether both stand in one small block, the hour not above the day as it was read."""
    last, first = day.span.words[-1], hour.words[0]
    words = [each for row in page.rows for each in row.line.words if each.block == last.block]
    return first in words and len(words) <= SMALL and first.line - last.line in (0, 1)
