"""E-mail, téléphone, Telefon: how a person can be reached.

Belgian phone numbers have nine digits behind the 0 or +32 when mobile, eight
when not; other countries' are taken when they are written with a plus sign.

>>> from classifiers.plain import plain_line
>>> [each.value for each in phones(plain_line("tel. 03 555 29 56, gsm +32 470 00 62 15"))]
['03 555 29 56', '0470 00 62 15']
>>> phones(plain_line("BE 0123.456.789, 01/02/2026, 2026/0123"))
()
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.lines import Line

_MOBILE = "04"
_SHORT_AREAS = "2349"  # 02 Brussels, 03 Antwerp, 04 Liège, 09 Ghent
MAIL = 0.97
PHONE = 0.93

_MAIL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]+\s?@\s?[\w\-]+(?:(?:\.|(?<=-) )[\w\-]+)*\.[A-Za-z]{2,}(?![\w@])"
)
_GLUED_LABEL = re.compile(r"^courriel(?=\w)")
_GAP = r"(?:\s?[./\-–—·•|)]\s?|\s){0,2}"
_HOME = r"[(\[]?(?:\+\s?|00\s?)32[)\]]?[\s./\-–]*(?:\(0\)[\s./\-–]*|\()?|\(?0\)?"
_ELSEWHERE = r"\(?(?:\+|00\s?)(?!32)[1-9]\d{0,2}[\s./)\-–]*(?:\(0\d?\)[\s./\-–]*)?"
_BEGINS = r"(?:(?<![\w/.+\-–])|(?<=[^\W\d_][.\-/])|(?<=\b[tT])|(?<=[a-zé]{2}))"
_ANOTHER = r"[\s/\-–]{1,3}\(?0[1-9]\d{0,2}\)?[\s/.\-–]"  # number, right behind the first
_WORDS = r"[\d\-–.:/,hu°)]|\s?[^\W\d_]{2}"  # behind digits that begin what comes next: "3 dagen"
_PHONE = re.compile(
    rf"{_BEGINS}(?:(?:{_HOME})(?:{_GAP}4{_GAP}[5-9](?:{_GAP}\d){{7}}|{_GAP}[1-9](?:{_GAP}\d){{7}})"
    rf"(?:(?={_ANOTHER})|(?!\d|[.\-/]\d{{3}}|\s?\d{{1,3}}(?!{_WORDS})))"
    rf"|{_ELSEWHERE}\d(?:[\s./\-–·•)]{{0,2}}\d){{5,11}}(?!\d|[/.\-]\d{{3}}|[.\-]\d))"
)  # of a Belgian number just the digits that it has: another may stand right behind it
_DATE = re.compile(r"\d\d?([/.\-])\d\d?\1(?:19|20)\d\d(?!\d)")  # "07/06/2026. 2." is no number
_FAX = re.compile(
    r"(?:\bfx?|fax(?:[\s\-]?(?:n[r°o]|nummer|number))?|t[ée]l[ée]cop(?:ie|ieur|y))\W{0,4}$",
    re.IGNORECASE,
)
_SHARED = re.compile(  # one number for both
    r"\bt(?:[eé]l(?:[eé](?:f|ph)\w+)?)?\W{0,2}(?:/|&|\+|\b(?:en|et|und|and)\b)\W?\w+\W{0,3}$",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"(?<![\w.@-])(?:be|kbo|bce|zdu|btw|tva|mwst|vat|rpr|rpm|ondernemingsn\w*|entreprise|enterprise"
    r"|unternehmensn\w*)(?:\W{0,2}(?:nr|n|no|number)\b)?\W{0,3}$",
    re.IGNORECASE,
)  # an enterprise number has the digits of a mobile phone


def emails(line: Line) -> tuple[Candidate, ...]:
    """Every e-mail address of the line, in lower case."""
    if "@" not in line.text:
        return ()
    return tuple(
        found(line, *match.span(), _GLUED_LABEL.sub("", match[0].replace(" ", "").lower()), MAIL)
        for match in _MAIL.finditer(line.text)
    )


def phones(line: Line) -> tuple[Candidate, ...]:
    """Every phone number of the line but of a fax, a Belgian one grouped as Belgians do."""
    if not line.has_digit:
        return ()
    return tuple(
        found(line, *match.span(), number, PHONE)
        for match in _PHONE.finditer(line.text)
        if (number := _grouped(match[0]))
        and not _DATE.match(match[0])
        and not _is_fax(line.text[: match.start()])
        and not (number.startswith(_MOBILE) and _FIRM.search(line.text[: match.start()]))
    )


def _is_fax(before: str) -> bool:
    return _FAX.search(before) is not None and not _SHARED.search(before)


def _grouped(printed: str) -> str | None:
    if not printed.lstrip("([").startswith(("+", "00")):
        return _belgian(re.sub(r"\D", "", printed))
    abroad = re.sub(r"\D", "", re.sub(r"\(0\d?\)", "", printed)).removeprefix("00")
    if abroad.startswith("32"):
        return _belgian("0" + abroad[2:])
    return f"+{abroad}" if 8 <= len(abroad) <= 15 and abroad[0] != "0" else None


def _belgian(number: str) -> str | None:
    if len(number) == 10 and number.startswith(_MOBILE):
        return f"{number[:4]} {number[4:6]} {number[6:8]} {number[8:]}"
    if len(number) != 9:
        return None
    area = 2 if number[1] in _SHORT_AREAS else 3
    rest = number[area:]
    groups = [rest[:3], rest[3:5], rest[5:]] if area == 2 else [rest[:2], rest[2:4], rest[4:]]
    return " ".join([number[:area], *groups])
