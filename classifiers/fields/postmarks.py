r"""Datumstempel, timbre à date, cachet de la poste, Tagesstempel, postmark.

An office, a day and an hour, in a ring or a frame, at any angle: ``GENT 1``,
``14-03-26``, ``16``. A day is one of a stamp when an hour stands behind or below
it, when both an office and the post's name stand around it, or one of them does
and the day stands across the page or as wheels set it. The fullest counts; one behind
words of its row, as a form labels it, for one thing less.

>>> from classifiers.fields.values import read_alone
>>> from classifiers.words.plain import plain_page
>>> pages = [plain_page(text) for text in (
...     "GENT 1\n14-03-26\nBPOST", "GENT 1\n14-03-26\n16-50", "RETOURLABEL\n14-03-26",
...     "14 03 26 16", "GENT 1\n14.-3.26")]
>>> [find(read_alone(page), [page]) is not None for page in pages]
[True, True, False, True, True]
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import NamedTuple

from classifiers.fields import dates
from classifiers.fields.candidate import Candidate
from classifiers.fields.candidate import found as found_at
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Sheet
from classifiers.fields.values import Values, read
from classifiers.words import wheels
from classifiers.words.lines import Line, lines
from evidence.records import Box, Mark, Page
from evidence.vocabulary import Sign

UNLABELLED = 0.85
AROUND = 1.3  # times its length: how far from a day the rest of its stamp stands
LONG = 6  # times its height: how long a day is at the least
ACROSS = 0.2  # times its height a letter is wide: no print that is level is as narrow
WHOLE = 2  # things around a day that no other print has
SMALL = 8  # words of a stamp
FORM, LEVEL = 4.0, 0.35  # times its length, its height: how far from a day its label stands
_UNSAID = (None, Role.DATE)

_NUMBER, _DAY = re.compile(r"\d"), re.compile(r"\d[/.\-]\d|20\d\d")
_HOUR_ALONE = re.compile(r"\d\d[\-.:]\d\d")  # or a day and its month
_HOUR = re.compile(
    r"\W*\d{1,2}\s?(?:[HhUun](?:\s?[0-5]\d)?"  # an h that lost its head is an n
    r"|[:.\-–][0-5]\d(?:[:.][0-5]\d)?(?: ?(?i:uhr|uur|h))?)?\W*"
)


def find(found: Sequence[Values], pages: Sequence[Page]) -> Candidate | None:
    """The day of the fullest stamp; ``found`` are the values of the same pages."""
    return next(iter(fullest(found, pages)), None)


def fullest(found: Sequence[Values], pages: Sequence[Page], least: int = 1) -> list[Candidate]:
    """The days of stamps as full as the fullest, in order, if it has ``least`` things around it."""
    stamps = [each for values, page in zip(found, pages, strict=True) for each in _of(values, page)]
    most = max((each.weight for each in stamps), default=least)
    days = (each.day for each in stamps if each.weight == most >= least)
    return [replace(each, confidence=each.confidence * UNLABELLED) for each in days]


def marks(page: Page) -> tuple[Mark, ...]:
    """The stamps of a page with two things around their day, as the sign that they are."""
    (values,) = read((page,))
    whole = [each.day.span for each in _of(values, page) if each.weight >= WHOLE]
    return tuple(
        Mark(sign=Sign.POSTMARK, page=page.number, box=each.box, text=each.text) for each in whole
    )


class _Stamp(NamedTuple):
    """A day, and how many of office, post, hour, slant and wheels say that it is a stamp's."""

    day: Candidate
    weight: int


class _Spots(NamedTuple):
    """What of a page may be of a stamp, and where everything stands."""

    rows: Sheet
    cells: Mapping[int, Cell]  # by the identity of each word in it
    parts: Sequence[Line]  # from top to bottom
    middles: Sequence[float]  # of each of them, in pixels from the top
    sizes: Mapping[int, int]  # words of each block


def _of(values: Values, page: Page) -> Iterator[_Stamp]:
    turned = [line for line in lines(page) if _is_turned(line)]
    spots = _spots(values.rows, turned)
    crooked = [*_wheeled(page, values.dates)]
    days = (*crooked, *values.dates, *(day for line in turned for day in dates.find(line)))
    for day in days:
        if day.label in _UNSAID and _is_whole(day):
            weight = _weight(spots, day, crooked=day in crooked)
            if weight:
                yield _Stamp(day, weight)


def _spots(rows: Sheet, turned: Sequence[Line]) -> _Spots:
    cells = [cell for row in rows for cell in row.cells]
    words = {id(word): cell for cell in cells for word in cell.line.words}
    every = (*(cell.line for cell in cells), *turned)
    parts = [part for line in every for part in (line, *_between_signs(line)) if _is_part(part)]
    parts.sort(key=_middle)
    sizes = Counter(word.block for row in rows for word in row.line.words)
    return _Spots(rows, words, parts, [*map(_middle, parts)], sizes)


def _between_signs(line: Line) -> Iterator[Line]:
    """What signs part in one line of a stamp: ``16 - bpost``, ``POSTPUNT · 10 h``."""
    for words, part in groupby(line.words, key=lambda word: any(map(str.isalnum, word.text))):
        part_of = tuple(part)
        if words and len(part_of) < len(line.words):
            yield Line(line.page, part_of)


def _middle(line: Line | Candidate) -> float:
    return (line.box[1] + line.box[3]) / 2


def _is_part(line: Line) -> bool:
    """Whether it may stand around the day of a stamp: an office, the post or an hour."""
    text = line.text
    return bool(wheels.is_office(text) or wheels.is_post(text) or _HOUR.fullmatch(text))


def _wheeled(page: Page, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """The days that stand as only the wheels of a stamp set them, unless a label says of what."""
    said = {id(w) for each in known if each.label not in _UNSAID for w in each.span.words}
    for line, printed in wheels.days(lines(page)):
        with suppress(ValueError):
            day = date(*printed).isoformat()
            if said.isdisjoint(map(id, line.words)):
                yield found_at(line, 0, len(line.text), day, dates.SHORT_YEAR)


def _is_whole(day: Candidate) -> bool:
    """Whether one line of print has all of it, its year too: rows cut across a turned stamp."""
    one_line = len({(word.block, word.line) for word in day.span.words}) == 1
    return one_line and not _HOUR_ALONE.fullmatch(day.span.text)


def _weight(page: _Spots, day: Candidate, *, crooked: bool) -> int:
    """How much of a stamp is there; 0 when it is none."""
    around = [*_around(page, day)]
    hours = [each for each in around if _HOUR.fullmatch(each.text)]
    timed = any(_follows(day.box, each.box) or _in_stamp(page, day, each) for each in hours)
    texts = [each.text for each in around]
    slanted, office = crooked or _is_across(day), any(map(wheels.is_office, texts))
    post = (slanted or office) and any(map(wheels.is_post, texts))  # it heads any slip
    said = [office, post, timed]
    whole = timed or _both(texts) or (slanted and sum(said) > 0)
    sure = slanted and not day.span.text.replace(" ", "").isdigit()  # tables part days so, too
    weight = sum(said) + sure - (not slanted and _is_of_form(page, day))
    return max(1, weight) if whole else 0


def _both(texts: Sequence[str]) -> bool:
    """Whether one of them is an office, and another one the post."""
    seen = {
        wheels.is_post(each) for each in texts if wheels.is_office(each) or wheels.is_post(each)
    }
    return len(seen) == 2


def _is_of_form(page: _Spots, day: Candidate) -> bool:
    """Whether words that are nothing of a stamp stand before it in its row, as its label does."""
    first = day.span.words[0]
    cell = page.cells.get(id(first))
    if cell is None:
        return False
    words = page.rows[cell.row - page.rows[0].number].line.words
    before = words[: words.index(first)]
    cells = Line(day.page, before).cells if before else ()
    label = _behind_days(cells[-1]) if cells else None
    return label is not None and _labels(label, day)


def _behind_days(cell: Line) -> Line | None:
    """What a cell says, or says behind its last day where a row of a form goes on."""
    last = max((at for at, word in enumerate(cell.words) if _NUMBER.search(word.text)), default=-1)
    whole = last < 0 or _DAY.search(cell.words[last].text)
    words = cell.words[last + 1 :]
    return Line(cell.page, words) if whole and words else None


def _labels(cell: Line, day: Candidate) -> bool:
    """Whether a cell before a day is words of its height and level, and not far off."""
    if wheels.is_office(cell.text) or wheels.is_post(cell.text):
        return False
    high, last = day.box[3] - day.box[1], cell.words[-1].box
    apart, off = day.box[0] - last[2], abs(last[1] + last[3] - day.box[1] - day.box[3]) / 2
    near = apart < FORM * (day.box[2] - day.box[0]) or cell.text.endswith(":")
    return near and off < LEVEL * high and any(map(str.islower, cell.text))


def _is_across(day: Candidate) -> bool:
    left, top, right, bottom = day.box
    narrow = right - left < ACROSS * len(day.span.text) * (bottom - top)
    return narrow or _is_turned(day.span)


def _is_turned(line: Line) -> bool:
    """Whether its words do not stand side by side, left to right."""
    first, last = line.words[0].box, line.words[-1].box
    level = min(first[3], last[3]) - max(first[1], last[1]) > 0
    return len(line.words) > 1 and not (level and first[0] < last[0])


def _around(page: _Spots, day: Candidate) -> Iterator[Line]:
    """What of a stamp stands near a day; of its own cell what stands before and behind it."""
    wide, high = day.box[2] - day.box[0], day.box[3] - day.box[1]
    length = AROUND * max(wide, high, LONG * min(wide, high))
    own = {id(word) for word in day.span.words}
    cells = {id(cell): cell.line for cell in map(page.cells.get, own) if cell}
    beside = (line for cell in cells.values() for line in _without(cell, own) if _is_part(line))
    first = bisect_left(page.middles, _middle(day) - length)
    last = bisect_right(page.middles, _middle(day) + length)
    for line in (*beside, *page.parts[first:last]):
        if own.isdisjoint(map(id, line.words)) and _apart(line.box, day.box) < length:
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
    below = 0 <= hour[1] - day[3] + height / 2 < 3 * height
    return behind or (below and hour[0] < day[2] and day[0] < hour[2])


def _in_stamp(page: _Spots, day: Candidate, hour: Line) -> bool:
    """Whether both stand in one small block, the hour not above the day as it was read."""
    last, first = day.span.words[-1], hour.words[0]
    if first.block != last.block or first.line - last.line not in (0, 1):
        return False
    return page.sizes.get(last.block, 0) <= SMALL
