"""The day of a stamp as its wheels print it, which no printer's software does.

Signs stand crooked between its parts, spaces alone part them, the month is Roman or the hour
is tied to it: ``27 -04- 2026``, ``19.-2.26``, ``03 08 2026``, ``16 -IV- 2026``, ``14.03.26-16``.

>>> [match(text) is not None for text in ("- 4 -06- 2026", "19.-2.26", "16 IV 26", "7 - 5 - 26")]
[True, True, True, True]
>>> [match(text) for text in ("11.03.26-10", "11-03-2026 – 10 h", "11/03/26-10:30")]
[(2026, 3, 11), (2026, 3, 11), None]
>>> [match(text) for text in ("14-03-2026", "14.03.26", "14 / 03 / 2026", "3 -12", "14.03.26-31")]
[None, None, None, None, None]
"""

import re
from collections.abc import Iterable, Iterator

from classifiers.words.lines import Line

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_SIGNS = r"[ .\-–'’·]{1,4}"
_ENDS = r"[ .,\-–'’·*()]*"
_DAY = re.compile(
    rf"{_ENDS}(?P<day>\d ?\d|\d)(?P<first>{_SIGNS})(?P<month>\d\d?|[IVX]{{1,4}})"
    rf"(?P<second>{_SIGNS})(?P<year>20\d\d|\d\d){_ENDS}"
)
_TIED = r"\s?[-–*/]\s?(?:[01]?\d|2[0-4])(?: ?[hHuU](?:[0-5]\d)?)?"  # no minutes as software has
_WITH_HOUR = re.compile(
    rf"{_ENDS}(?P<day>\d\d?)(?P<first>[./\-])(?P<month>\d\d?)(?P=first)(?P<year>20\d\d|\d\d)"
    rf"{_TIED}{_ENDS}"
)
_OFFICE = re.compile(r"(?:\d{1,4} )?(?:[A-ZÀ-Ý][A-ZÀ-Ý.'’-]{2,} ?){1,3}(?:\d{1,2}|[A-Z])?\W*")
_POST = re.compile(
    r"bpost"
    r"|.*\b(?:B?POST|POSTE|POST ?PUNK?T|POSTKANTOOR|POSTAMT|POINT POSTE|BELGI(?:E|Ë|QUE|EN))\b.*"
)


def match(text: str) -> tuple[int, int, int] | None:
    """Year, month and day, when a line is nothing but a day as a stamp sets it."""
    crooked = _DAY.fullmatch(text)
    found = crooked if crooked and _is_crooked(crooked) else _WITH_HOUR.fullmatch(text)
    if found is None:
        return None
    year, month = int(found["year"]), found["month"]
    number = _ROMAN.index(month) + 1 if month in _ROMAN else int(month) if month.isdigit() else 0
    return year % 100 + 2000, number, int(found["day"].replace(" ", ""))


def days(lines: Iterable[Line]) -> Iterator[tuple[Line, tuple[int, int, int]]]:
    """Every cell that is such a day, without the hour that may stand behind it, and the day."""
    for cell in (cell for line in lines for cell in line.cells):
        for words in filter(None, (cell.words, cell.words[:-1])):
            part = Line(cell.page, words)
            day = match(part.text)
            if day:
                yield part, day
                break


def is_office(text: str) -> bool:
    """Whether a cell may be the place of a post office in capitals: ``GENT 12``, ``HUY X``."""
    return _OFFICE.fullmatch(text) is not None


def is_post(text: str) -> bool:
    """Whether a cell names the post, or the country as its stamps do."""
    return _POST.fullmatch(text) is not None


def _is_crooked(found: re.Match[str]) -> bool:
    """Whether the signs are no pair that software prints: one and the same, without spaces."""
    first, second = found["first"], found["second"]
    return first != second or " " in first or not found["month"].isdigit()
