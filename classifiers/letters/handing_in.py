"""The day on which a consignment was handed in: of its stamp, a step, a sentence, a till."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from classifiers.fields import postmarks
from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.letters import days, telling
from evidence.records import Box, Page

PROSE = 6  # words of a row from which its sentence may run on
STEPS = timedelta(days=7)  # from the counter or locker to the centre: a later day is of another act
_TIMED = re.compile(r"\d ?[:.hu] ?\d\d\W*$")
_STOP = re.compile(r"[.!?;](?=\s|$)(?<!\d\.)")


def find(found: Sequence[Values], pages: Sequence[Page]) -> Candidate | None:
    """Of a return: a day that nothing calls one of deposit may be of the print, or to come.

    None also where a later one is as likely: the first may be of another act, the return late.
    """
    said = _said(found, telling.HANDED_IN) or _labelled(found) or _step(found)
    day = said or _stamped(found, pages) or _at_the_till(found)
    stamps = postmarks.fullest(found, pages, postmarks.WHOLE)
    others = [each for each in stamps if not _tells_else(found, each)]
    sure = not _is_vague(found, said) if said else bool(others)
    others += _every(found, telling.HANDED_IN) if sure else _unexplained(found)
    return None if day is None or any(_long_after(day, each) for each in others) else day


def posted(found: Sequence[Values], pages: Sequence[Page]) -> Candidate | None:
    """Of a letter or a fax: its report or receipt has one day as a rule."""
    said = _said(found, telling.SENT) or days.dated(found, Role.STAMP, Role.SENT) or _step(found)
    stamped = said or postmarks.find(found, pages)
    return stamped or days.dated(found, Role.DATE) or days.only(found)


def _said(found: Sequence[Values], verbs: re.Pattern[str]) -> Candidate | None:
    """The first day, in time, whose row or sentence says that it was handed in, or sent."""
    first = min(_every(found, verbs), key=lambda each: each.value, default=None)
    return replace(first, confidence=first.confidence * days.UNLABELLED) if first else None


def _every(found: Sequence[Values], verbs: re.Pattern[str]) -> list[Candidate]:
    return [each for page in found for each in page.dates if _is_said(page, each, verbs)]


def _is_vague(found: Sequence[Values], said: Candidate) -> bool:
    """Whether its words can be said of terms, a code or a payment, and name no parcel."""
    around = [_around(page, day) for page in found for day in page.dates if day.span == said.span]
    return any(
        telling.OF_ANYTHING.search(text) and not telling.PARCEL.search(text) for text in around
    )


def _unexplained(found: Sequence[Values]) -> Iterator[Candidate]:
    """The days that may be of handing in, too: nothing says that they are of something else."""
    for page in found:
        for day in page.dates:
            own = day.label in (None, Role.DATE, Role.STAMP)
            if own and not _is_of_another(page.row(day.row).text) and not _tells_else(found, day):
                yield day


def _long_after(one: Candidate, other: Candidate) -> bool:
    """Whether the other day is too late for both to be of one parcel on its way."""
    return date.fromisoformat(other.value) - date.fromisoformat(one.value) > STEPS


def _labelled(found: Sequence[Values]) -> Candidate | None:
    """The first day that is labelled as one of handing in, and whose cell says nothing else."""
    for page in found:
        for day in page.dates:
            own = page.cell(day).text
            labelled = day.label is Role.STAMP or telling.ACT.fullmatch(days.label_of(page, day))
            if labelled and not _is_of_another(own) and not telling.ANNOUNCED.search(own):
                return day
    return None


def _is_said(page: Values, day: Candidate, verbs: re.Pattern[str]) -> bool:
    own = day.label in (None, Role.STAMP, Role.SENT, Role.DATE, Role.OTHER_DATE)
    return own and _tells(_around(page, day), verbs)


def _tells(text: str, verbs: re.Pattern[str]) -> bool:
    """Whether a text says that it happened, to no receiver and not only to be done."""
    return bool(verbs.search(text)) and not _is_of_another(text)


def _is_of_another(text: str) -> bool:
    return bool(telling.TO_WHOM.search(text) or telling.STILL_TO_DO.search(text))


def _around(page: Values, day: Candidate) -> str:
    """The words of its row; of a sentence also those in the rows that it runs over."""
    row = page.row(day.row)
    above, below = (_prose(page, day.row + step, row) for step in (-1, 1))
    if len(row.line.words) < PROSE or len(row.cells) > 1:
        return _own_part(page, day, row)
    above = "" if _TIMED.search(above) else above  # a step of its own
    below = "" if _TIMED.search(row.text) else below
    at = row.text.find(day.span.words[0].text)
    before = _STOP.split(f"{above} {row.text[:at]}")[-1]
    return before + _STOP.split(f"{row.text[at:]} {below}")[0]


def _own_part(page: Values, day: Candidate, row: Row) -> str:
    """Of a row with several days what stands from each to the next, or before it."""
    firsts = {id(each.span.words[0]) for each in page.dates if each.row == row.number}
    starts = [at for at, word in enumerate(row.line.words) if id(word) in firsts]
    if len(starts) < 2:
        return row.text
    own = next(n for n, at in enumerate(starts) if row.line.words[at] is day.span.words[0])
    bounds = [*starts, None] if starts[0] == 0 else [0, *(at + 1 for at in starts)]
    return " ".join(word.text for word in row.line.words[bounds[own] : bounds[own + 1]])


def _prose(page: Values, number: int, beside: Row) -> str:
    """The words of the row with that number, where the sentence of another may run over it."""
    if not page.rows[0].number <= number <= page.rows[-1].number:
        return ""
    row = page.row(number)
    runs_on = len(row.cells) == 1 and row.line.words[0].block == beside.line.words[0].block
    return row.text if runs_on and len(row.line.words) >= PROSE else ""


def _step(found: Sequence[Values]) -> Candidate | None:
    """The day of the step whose words above it say that it was handed in."""
    for page in found:
        dates = sorted(page.dates, key=lambda each: each.row)
        for before, each in zip((None, *dates), dates, strict=False):
            since = before.row if before else -1
            rows = [row for row in page.rows if since < row.number <= each.row]
            roles = {label.role for row in rows for cell in row.cells for label in cell.labels}
            texts = [row.text for row in rows]
            other = Role.OTHER_DATE in roles or any(map(_is_of_another, texts))
            other = other or any(map(telling.ANNOUNCED.search, texts))
            if Role.STAMP in roles and not other:
                return replace(each, confidence=each.confidence * days.UNLABELLED)
    return None


def _stamped(found: Sequence[Values], pages: Sequence[Page]) -> Candidate | None:
    """The day of a stamp, or printed with its hour as one; not of what is only announced."""
    if any(telling.BRING_IT.search(row.text) for page in found for row in page.rows):
        return None
    stamps = [each for each in postmarks.fullest(found, pages) if not _tells_else(found, each)]
    one_day = len({each.value for each in stamps}) == 1
    return stamps[0] if one_day else None  # steps have hours, too


def _tells_else(found: Sequence[Values], stamp: Candidate) -> bool:
    """Whether the row of a day, or the one above it, says that it is of something else."""
    first = stamp.span.words[0]
    level = ((page, row) for page in found for row in page.rows if _is_level(row.box, first.box))
    for page, row in level:
        if first in row.line.words:
            above = page.rows[max(0, row.number - page.rows[0].number - 1)].text
            announced = any(map(telling.ANNOUNCED.search, (above, row.text)))
            if announced or telling.ARRIVED.search(row.text):
                return True
    return False


def _is_level(row: Box, word: Box) -> bool:
    return row[1] <= word[1] and word[3] <= row[3]


def _at_the_till(found: Sequence[Values]) -> Candidate | None:
    """The only day of a counter's ticket, when it has an hour too; a screen may show any."""
    rows = [row.text for page in found for row in page.rows]
    till = any(telling.TILL.search(text) or _tells(text, telling.HANDED_IN) for text in rows)
    before = any(telling.BRING_IT.search(text) or telling.ANNOUNCED.search(text) for text in rows)
    return days.once_timed(found) if till and not before and days.only(found) else None
