"""Months and weekdays as Belgian papers print them, in Dutch, French, German and English."""

import unicodedata
from functools import lru_cache

_MONTHS = """
januari jan janvier janv januar janner january
februari feb februar february fevrier fevr fev februari
maart mrt mars marz maerz mrz mar march
april apr avril avr
mei mai may
juni jun juin june
juli jul juillet juil july
augustus aug aout august
september sep sept septembre
oktober okt octobre oct october
november nov novembre
december dec decembre dezember dez
"""
_WEEKDAYS = """
maandag ma lundi lun montag mo monday mon
dinsdag di mardi mar dienstag tuesday tue
woensdag wo woe mercredi mer mittwoch mi wednesday wed
donderdag do jeudi jeu donnerstag thursday thu
vrijdag vr vrij vendredi ven freitag fr friday fri
zaterdag za zat samedi sam samstag sonnabend sa saturday sat
zondag zo zon dimanche dim sonntag so sunday sun
"""
RELATIVE = frozenset({  # days that need another to be told
    "vandaag", "gisteren", "eergisteren", "aujourd", "hui", "hier", "avant", "heute", "gestern",
    "vorgestern", "today", "yesterday",
})  # fmt: skip


def _numbered(table: str, first: int) -> dict[str, int]:
    rows = table.strip().splitlines()
    return {name: number for number, row in enumerate(rows, first) for name in row.split()}


MONTHS = _numbered(_MONTHS, 1)  # 1 is January
WEEKDAYS = _numbered(_WEEKDAYS, 0)  # 0 is Monday


@lru_cache(maxsize=20_000)
def month(name: str) -> int | None:
    """The month, 1 to 12, of a name as it was read.

    >>> month("rnaart"), month("März"), month("août"), month("mort")
    (3, 3, 8, None)
    """
    plain = _plain(name)
    return MONTHS.get(plain) or MONTHS.get(plain.replace("rn", "m").replace("0", "o"))


def weekday(name: str) -> int | None:
    """The weekday, 0 to 6 from Monday, of a name or its short form."""
    return WEEKDAYS.get(_plain(name))


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(each for each in apart if each.isalnum())
