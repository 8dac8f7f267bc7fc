"""Datum, date, Datum, date.

Day first, as Belgian papers print it in every language: ``14/03/2026``,
``14-03-26``, ``14. März 2026``, ``1er mars 2026``; also ISO. A day and month
without a year take it from what the paper says elsewhere. A weekday beside a
date is its check: when they disagree, one of both is misread.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("Uitgevoerd op za 14 maart 2026, valuta 16.03.26"))]
['2026-03-14', '2026-03-16']
>>> find(plain_line("02/708 11 22"))
()
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from classifiers.fields import spoken
from classifiers.fields.boxed import is_wide
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.confusions import DIGITLIKE, certain_digits, digits
from classifiers.fields.months import MONTHS, month, weekday
from classifiers.words.lines import Line

CERTAIN = 0.99  # a four-digit year, or a weekday that agrees
SHORT_YEAR = 0.95
INFERRED_YEAR = 0.93
SPACED = 0.75  # nothing but spaces between day, month and year
DOUBTFUL = 0.4  # month first, or a weekday that disagrees
MISREAD = 0.8  # each is worth this much less with letters among its digits
FIRST_YEAR, LAST_YEAR = 2000, 2100
_LAST_SHORT_YEAR = 60  # "85" is a year of birth
_AHEAD = timedelta(days=7)  # a value date may lie that far behind the last date

_D = f"[{DIGITLIKE}]"
# A reader may glue the small word before a date to it.
_GLUED = r"(?:(?<![\w+])|(?<=\b[oO]p)|(?<=\b[lL]e)|(?<=\b[aA]m)|(?<=\b[aA]u)|(?<=\b[oO]n))"
_BEFORE = rf"{_GLUED}(?<![\d][/.,\-])"
_CLOCK = r"\d{1,2}[:hu]\d\d"  # a reader may glue the hour to the year
_AFTER = rf"(?:(?![\d+]|[/.\-,]\d|\w\d)|(?<=20\d\d)(?={_CLOCK}))"
_NUMERIC = re.compile(
    rf"{_BEFORE}({_D}{{1,2}})\s?([/.\-–])\s?({_D}{{1,2}})\s?\2\s?['’]?"
    rf"((?:{_D}{{2}}){{1,2}}|20\d \d){_AFTER}"
)
_SPACED = re.compile(r"(?<![\w+/.,\-])(?<!\d )(\d\d)( )(\d\d) (20\d\d|\d\d)(?![\w/]|[.,:\- ]\d)")
_MIXED = re.compile(  # a worn or misread sign: "18.06,2026", "27 03 . 2026"
    r"(?<![\w€])(?<!\d[ /.,\-+])(?<!EUR )(?<!€ )(\d\d)(?! \d\d 20)([ ./,\-]{1,3})(\d\d)"
    rf"[ ./,\-]{{1,3}}(20\d\d){_AFTER}"
)
_ISO = re.compile(rf"{_BEFORE}(20\d\d)([/.\-])(\d\d)\2(\d\d)(?!\d|[/.\-]\d)")
_PARTIAL = re.compile(r"(?<![\w+,])(?<!\d[/.\-:])(\d\d)([/\-.])(\d\d)(\.?)(?![\w/+%]|[.,:\-]\d)")
_OPENS = re.compile(  # "14.03 VALUTA", no "11.07 uur"
    r"(?<![^\s])\d\d\.\d\d(?=$| [^\W\d_]| \d\d\.\d\d(?:$| ))(?! (?:uur|uhr|heures?|[hu])\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"(?<![\w/.,\-])(\d{_D}?|{_D}\d)(?:er|ste|de|e|st|nd|rd|th)?\.?[\s\-]?(?:de |of )?"
    r"([^\W\d_0]{2,}0?[^\W\d_]*)\.?,?(?:[\s\-']{0,2}(\d{4}|\d{2}(?![\d:.,]|\s\d)))?"
    rf"(?:(?!\w)|(?<=20\d\d)(?={_CLOCK}))"
)
# A title may be set wide, a space behind each letter: "1 7 J U I N 2 0 2 6".
_SET_WIDE = re.compile(
    r"(?<![\w/.,\-])(?<!\d )(\d ?\d?) ([^\W\d_]{3,}|[^\W\d_](?: [^\W\d_]){2,})\.? "
    r"(2 0 \d \d)(?! ?\d)"
)
_WIDE_DAY = re.compile(r"(?<!\d)\d $")  # before a single digit: the first of a day set wide
_CUT = re.compile(
    r"(?<![\w/.,\-])\d{1,2}(?:er|ste|de|e|st|nd|rd|th)?\.?(?: (?:de |of )?([^\W\d_]{3,})\.?)?$"
)
_DAY_WORD = re.compile(  # "1 van 3" counts pages
    r"(?<!\d )\b(?:op|van|vanaf|tot|sinds|vóór|voor|tegen|le|du|au|den|dem|am|vom|zum|bis|ab|seit"
    r"|on|from|until|till|since|by|before|dated) $",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:\b(?:n[or]?|nrs?|num\w*)\b\.?|[n№]?[°º]|№|#) ?$", re.IGNORECASE)
_ENGLISH = re.compile(r"(?<!\w)([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\w)")
_BOXED = re.compile(r"[\s|]*(\d(?:[\s/.\-|]{0,3}\d){7})[\s|]*")
_BOXED_LAST = re.compile(r"(?<=[^\W\d_] )(\d{8})$")  # behind its label
_MONTH = re.compile(r"(?<!\w)(?<!\d[ .])([^\W\d_]{3,9})\.? (20\d\d)\W*$")
_WEEKDAY_BEFORE = re.compile(r"([^\W\d_]{2,10})[.,]?(?: den| le)?,?\s+$")


@dataclass(frozen=True, slots=True)
class Years:
    """What a day and month without a year are to be understood by."""

    known: tuple[date, ...] = ()  # full dates near by or on the page
    first: date | None = None  # the period of the paper, where it says one
    last: date | None = None

    def complete(self, day: int, month_: int) -> date | None:
        """The date inside the period, else the last that the known ones allow."""
        years = {d.year + more for d in (*self.known, *self._period()) for more in (-1, 0, 1)}
        possible = [each for each in (_day(year, month_, day) for year in sorted(years)) if each]
        inside = [each for each in possible if self._inside(each)]
        if inside or not self.known:
            return inside[0] if len(inside) == 1 else None
        return max((each for each in possible if each <= max(self.known) + _AHEAD), default=None)

    def _period(self) -> tuple[date, ...]:
        return (self.first, self.last) if self.first and self.last else ()

    def _inside(self, day: date) -> bool:
        return bool(self.first and self.last and self.first <= day <= self.last)


UNKNOWN_YEARS = Years()


def find(line: Line, years: Years = UNKNOWN_YEARS) -> tuple[Candidate, ...]:
    """Every date of the line, left to right. A partial one only where ``years`` completes it."""
    text = line.text
    taken: list[Candidate] = []
    in_figures = [*_full(line, text), *_named(line, text)] if line.has_digit else []
    full = [*in_figures, *_spoken(line, text)]
    near = Years(known=tuple(date.fromisoformat(each.value) for each in full)) if full else years
    partial = _partial(line, text, near) if line.has_digit else ()
    for each in (*full, *partial):
        if not any(each.start < other.end and other.start < each.end for other in taken):
            taken.append(_against_weekday(each, text))
    return tuple(sorted(taken, key=lambda each: each.start))


def boxed(line: Line) -> tuple[Candidate, ...]:
    """The date of eight digits, one a box: ``2 0 0 3 2 0 2 6``, ``13/0 7/2026``.

    They are the whole line, or set wide behind their label. Doubtful where the digits of a line
    stand as close as those of any number.

    >>> from classifiers.words.plain import plain_line
    >>> [each.value for each in boxed(plain_line("13/0 7/2026"))]
    ['2026-07-13']
    """
    last = _BOXED_LAST.search(line.text) if is_wide(line.words[-1]) else None
    match = _BOXED.fullmatch(line.text) or last
    if match is None:
        return ()
    digits_ = re.sub(r"\D", "", match[1])
    day = _day(int(digits_[4:]), int(digits_[2:4]), int(digits_[:2]))
    apart = not line.text.isdigit() or is_wide(line.words[0])
    sure = SPACED if apart else DOUBTFUL
    return (found(line, *match.span(), day.isoformat(), sure),) if day else ()


def lacks_year(text: str) -> bool:
    """Whether a day and month without a year may stand in the text."""
    named = any(not each[3] and month(each[2]) for each in _NAMED.finditer(text))
    return named or _PARTIAL.search(text) is not None


def is_cut(text: str) -> bool:
    """Whether a text ends with a day, or a day and its month, whose year may begin the next line.

    A number alone is a day only behind a word that days follow: over a month may stand the
    number of a statement, too.

    >>> is_cut("le vendredi 13"), is_cut("on Friday 29 May"), is_cut("op 13 mensen")
    (True, True, False)
    >>> is_cut("le dix-sept"), is_cut("op zeven april"), is_cut("op zeven dagen")
    (True, True, False)
    >>> is_cut("Extrait n° 3"), is_cut("Transactions: 13"), is_cut("page 1 of 3")
    (False, False, False)
    """
    match = _CUT.search(text)
    if match is None:
        return spoken.is_cut(text)
    before = text[: match.start()]
    if match[1]:
        return month(match[1]) is not None and not _NUMBERED.search(before)
    day = _WEEKDAY_BEFORE.search(before)
    return bool(_DAY_WORD.search(before) or (day and weekday(day[1]) is not None))


def month_at_end(text: str) -> date | None:
    """The last day of the month that a text ends with, where no day stands before it.

    >>> month_at_end("Relevé mensuel mars 2026"), month_at_end("14 februari 2026")
    (datetime.date(2026, 3, 31), None)
    """
    match = _MONTH.search(text)
    number = month(match[1]) if match else None
    if match is None or number is None:
        return None
    first = date(int(match[2]), number, 1)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _full(line: Line, text: str) -> Iterator[Candidate]:
    for match in _NUMERIC.finditer(text):
        if certain_digits(match[0]):
            yield from _made(line, match, (match[4], match[3], match[1]), CERTAIN)
    for match in (*_SPACED.finditer(text), *_MIXED.finditer(text)):
        yield from _made(line, match, (match[4], match[3], match[1]), SPACED)
    for match in _ISO.finditer(text):
        yield from _made(line, match, (match[1], match[3], match[4]), CERTAIN)


def _named(line: Line, text: str) -> Iterator[Candidate]:
    for match in _SET_WIDE.finditer(text):
        if number := month(match[2].replace(" ", "")):
            yield from _made(line, match, (match[3], str(number), match[1]), SHORT_YEAR)
    for match in _days_of(text):
        if match[3] and (number := month(match[2])):
            yield from _made(line, match, (match[3], str(number), match[1]), CERTAIN)
    for match in _ENGLISH.finditer(text):
        if number := month(match[1]):
            yield from _made(line, match, (match[3], str(number), match[2]), CERTAIN)


def _spoken(line: Line, text: str) -> Iterator[Candidate]:
    for start, end, day in spoken.days(text):
        yield found(line, start, end, day.isoformat(), SHORT_YEAR)


def _days_of(text: str) -> Iterator[re.Match[str]]:
    """A number before a month; none that counts statements: "Extrait n° 3 mars 2026"."""
    every = _NAMED.finditer(text)
    return (match for match in every if not _NUMBERED.search(text[: match.start()]))


def _partial(line: Line, text: str, years: Years) -> Iterator[Candidate]:
    matches = [
        (match, match[3])
        for match in _PARTIAL.finditer(text)
        if match[2] != "." or match[4] or _OPENS.match(text, match.start())
    ]
    named = (
        (match, month(match[2]))
        for match in _days_of(text)
        if not match[3] and not (len(match[1]) == 1 and _WIDE_DAY.search(text[: match.start()]))
    )
    matches += [(match, str(number)) for match, number in named if number]
    for match, number in matches:
        day = digits(match[1])
        whole = years.complete(int(day), int(number)) if day.isdigit() else None
        if whole:
            value = whole.isoformat()
            yield found(line, *match.span(), value, INFERRED_YEAR, repaired=day != match[1])


def _made(
    line: Line, match: re.Match[str], printed: tuple[str, str, str], certainty: float
) -> Iterator[Candidate]:
    printed = (printed[0].replace(" ", ""), printed[1], printed[2].replace(" ", ""))
    year, month_, day = (digits(each) for each in printed)
    certainty = min(certainty, CERTAIN if len(year) == 4 else SHORT_YEAR)
    value, sure = _day(_year(year), int(month_), int(day)), certainty
    if value is None and int(day) <= 12 < int(month_):
        value, sure = _day(_year(year), int(day), int(month_)), DOUBTFUL
    if value is None:
        return
    misread = (year, month_, day) != printed
    sure *= MISREAD if misread else 1.0
    yield found(line, *match.span(), value.isoformat(), sure, repaired=misread)


def _year(printed: str) -> int:
    year = int(printed)
    return year if len(printed) == 4 else 2000 + year if year <= _LAST_SHORT_YEAR else year


def _day(year: int, month_: int, day: int) -> date | None:
    try:
        made = date(year, month_, day)
    except ValueError:
        return None
    return made if FIRST_YEAR <= year <= LAST_YEAR else None


def _against_weekday(candidate: Candidate, text: str) -> Candidate:
    before = _WEEKDAY_BEFORE.search(text[: candidate.start])
    printed = weekday(before[1]) if before else None
    if before is None or printed is None or _is_month(before[1]):
        return candidate
    if date.fromisoformat(candidate.value).weekday() == printed:
        return candidate
    return replace(candidate, confidence=candidate.confidence * DOUBTFUL)


def _is_month(word: str) -> bool:
    return word.casefold() in MONTHS
