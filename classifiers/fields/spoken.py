"""Days and years in words: twaalf maart tweeduizend zesentwintig, den zwölften März.

>>> [number(words) for words in ("zevenentwintig", "vingt-sept", "zwölften", "twentieth")]
[27, 27, 12, 20]
>>> number("tweeduizend zesentwintig"), number("deux mille vingt-six"), number("twaalfhonderd")
(2026, 2026, None)
"""

import re
from collections.abc import Iterator
from datetime import date

from classifiers.fields.months import month
from classifiers.words.phrases import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d{4}(?!\d)")
_SMALL = ("of", "de")  # between a day and its month
DAY_WORDS, YEAR_WORDS = 3, 4
FIRST_YEAR = 2000
_YEAR_LABELS = ("an", "jaar", "jahr", "jahre", "year")  # "l'an deux mille vingt-six, le deux mai"
_ON_WORDS = 2  # between such a year and its day: "le", "op de"

_UNITS = """
een eerste un premier eins ersten one first
twee tweede deux zwei zweiten two second
drie derde trois drei dritten three third
vier vierde quatre vier vierten four fourth
vijf vijfde cinq funf funften five fifth
zes zesde six sechs sechsten six sixth
zeven zevende sept sieben siebten siebenten seven seventh
acht achtste huit acht achten eight eighth
negen negende neuf neun neunten nine ninth
tien tiende dix zehn zehnten ten tenth
elf elfde onze elf elften eleven eleventh
twaalf twaalfde douze zwolf zwolften twelve twelfth
dertien dertiende treize dreizehn dreizehnten thirteen thirteenth
veertien veertiende quatorze vierzehn vierzehnten fourteen fourteenth
vijftien vijftiende quinze funfzehn funfzehnten fifteen fifteenth
zestien zestiende seize sechzehn sechzehnten sixteen sixteenth
zeventien zeventiende dixsept siebzehn siebzehnten seventeen seventeenth
achttien achttiende dixhuit achtzehn achtzehnten eighteen eighteenth
negentien negentiende dixneuf neunzehn neunzehnten nineteen nineteenth
"""
_TENS = {20: "twintig twintigste vingt zwanzig zwanzigsten twenty twentieth",
         30: "dertig dertigste trente dreissig dreissigsten thirty thirtieth"}  # fmt: skip
_THOUSANDS = ("tweeduizend", "deuxmille", "zweitausend", "twothousand")
_LAST_OF_THOUSAND = {("tweeduizend",), ("mille",), ("zweitausend",), ("thousand",)}
_JOINTS = ("en", "et", "und", "and", "")

_NUMBERS = {
    word: number
    for number, row in enumerate(_UNITS.strip().splitlines(), 1)
    for word in row.split()
} | {word: tens for tens, row in _TENS.items() for word in row.split()}
_BELOW_TEN = {word: number for word, number in _NUMBERS.items() if number < 10}
_NUMBERS |= {
    glued: tens + number
    for tens, row in _TENS.items()
    for ten in row.split()
    for unit, number in {**_BELOW_TEN, "ein": 1}.items()
    for joint in _JOINTS
    for glued in (f"{unit}{joint}{ten}", f"{ten}{joint}{unit}")
}


def number(words: str) -> int | None:
    """What some words count: a day, 1 to 39, or a year from 2000; None when it is neither."""
    glued = "".join(fold(words))
    for thousand in _THOUSANDS:
        if glued.startswith(thousand):
            rest = glued.removeprefix(thousand).removeprefix("and")
            below = _NUMBERS.get(rest, 0 if not rest else None)
            return None if below is None else 2000 + below
    return _NUMBERS.get(glued) or _NUMBERS.get(f"{glued}n")  # der dritte, den dritten


def days(text: str) -> Iterator[tuple[int, int, date]]:
    """Every day whose number is a word, with its place: characters ``start:end`` of the text.

    >>> [(text[a:b], day.isoformat()) for text in ("Aalst, vijf mei tweeduizend zesentwintig.",)
    ...  for a, b, day in days(text)]
    [('vijf mei tweeduizend zesentwintig', '2026-05-05')]
    >>> [day.isoformat() for _, _, day in days("L'an deux mille vingt-six, le quatorze mars")]
    ['2026-03-14']
    """
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words[1:], 1):  # a day stands before it, a year behind or before
        name = month(word[0])
        if name:
            first, day = _counted(words, place)
            last, year = _year(words, place + 1)
            opens, year = (first, year) if year else _year_before(words, first)
            made = _made(year, name, day)
            if made:
                yield words[opens].start(), words[last].end(), made


def is_cut(text: str) -> bool:
    """Whether a text may end within such a day: it would go on with a month, a year or a rest."""
    last = text.rsplit(" ", 1)[-1]
    if not (number(last) or month(last) or fold(last)[-1:] in _LAST_OF_THOUSAND):
        return False
    rests = (" mei tweeduizend zes", " tweeduizend zes", " zes")
    return any(start < len(text) < end for rest in rests for start, end, _ in days(text + rest))


def _counted(words: list[re.Match[str]], place: int) -> tuple[int, int]:
    """The day before a month, and the word that it begins with; 0 when there is none."""
    end = place - 1 if place and words[place - 1][0].casefold() in _SMALL else place
    for first in range(max(0, end - DAY_WORDS), end):
        day = number(" ".join(each[0] for each in words[first:end]))
        if day:
            return first, day
    return place, 0


def _year(words: list[re.Match[str]], place: int) -> tuple[int, int]:
    """The year behind a month, and the word that it ends with; 0 when there is none."""
    for last in range(min(len(words), place + YEAR_WORDS), place, -1):
        printed = " ".join(each[0] for each in words[place:last])
        year = int(printed) if printed.isdigit() else number(printed)
        if year and year >= FIRST_YEAR:
            return last - 1, year
    return place - 1, 0


def _year_before(words: list[re.Match[str]], place: int) -> tuple[int, int]:
    """The year that a day stands behind, and the word that it begins with; 0 when there is none."""
    for at in range(max(0, place - 1 - YEAR_WORDS - _ON_WORDS), place - 1):
        ends, year = _year(words, at + 1)
        if words[at][0].casefold() in _YEAR_LABELS and year and place - ends - 1 <= _ON_WORDS:
            return at + 1, year
    return place, 0


def _made(year: int, name: int, day: int) -> date | None:
    try:
        return date(year, name, day)
    except ValueError:
        return None
