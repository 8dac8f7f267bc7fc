"""E-mail, téléphone, Telefon: how a person can be reached.

Belgian phone numbers have nine digits behind the 0 or +32 when mobile, eight
when not; other countries' are taken when they are written with a plus sign. One that
is of neither sort stands as it is printed where a label calls it a telephone, or pairs end it.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in phones(plain_line("tel. 03 555 29 56, gsm +32 470 00 62 15"))]
['03 555 29 56', '0470 00 62 15']
>>> [each.value for each in phones(plain_line("Tel. 016/555.12.34"))]
['016 555 12 34']
>>> phones(plain_line("BE 0123.456.789, 01/02/2026, 2026/0123"))
()
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.words.lines import Line

_MOBILE = "04"
_SHORT_AREAS = "2349"  # 02 Brussels, 03 Antwerp, 04 Liège, 09 Ghent
MAIL = 0.97
PHONE = 0.93
AS_PRINTED = 0.85  # of no known length

_MAIL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]+\s?@\s?[\w\-]+(?:(?:\.|(?<=-) )[\w\-]+)*\.[A-Za-z]{2,}(?![\w@])"
)
_GLUED_LABEL = re.compile(r"^courriel(?=\w)")
_MARK = r"./\-\u2010-\u2015\u2212·•∙⋅‧⁄|_)\]'’"
_GAP = rf"(?:\s?[{_MARK}]\s?|\s){{0,2}}"
_HOME = r"[(\[]?(?:\+\s?|00\s?)32[)\]]?[\s./\-–]*(?:\(0\)[\s./\-–]*|\()?|\(?0\)?"
_ELSEWHERE = r"\(?(?:\+|00\s?)(?!32)[1-9]\d{0,2}[\s./)\-–]*(?:\(0\d?\)[\s./\-–]*)?"
_BEGINS = (
    r"(?:(?<![\w/.+\-\u2010-\u2013])(?<!\d['’])|(?<=[^\W\d_][.\-/])|(?<=\b[tT])|(?<=[a-zé]{2}))"
)
_ANOTHER = r"[\s/\-–]{1,3}\(?0[1-9]\d{0,2}\)?[\s/.\-–]"  # number, right behind the first
_WORDS = r"[\d\-–.:/,hu°)]|\s?[^\W\d_]{2}"  # behind digits that begin what comes next: "3 dagen"
_PHONE = re.compile(
    rf"{_BEGINS}(?:(?:{_HOME})(?:{_GAP}4{_GAP}[5-9](?:{_GAP}\d){{7}}|{_GAP}[1-9](?:{_GAP}\d){{7}})"
    rf"(?:(?={_ANOTHER})|(?!\d|[.\-/]\d{{3}}|\s?\d{{1,3}}(?!{_WORDS})))"
    rf"|{_ELSEWHERE}\d(?:[\s./\-–·•)]{{0,2}}\d){{5,11}}(?!\d|[/.\-]\d{{3}}|[.\-]\d))"
)  # of a Belgian number just the digits that it has: another may stand right behind it
_SOME = re.compile(  # groups of digits behind an area code
    rf"{_BEGINS}(?P<home>[(\[]?(?:(?:\+|00)?\s?32[)\]]?(?!\d{{3}}))[\s./\-]*(?:\(0\))?|\(?0)"
    rf"{_GAP}[1-9]\d{{0,2}}(?:{_GAP}\d{{2,8}}){{1,4}}(?![\d/]|[.\-]\d)"
)
_PAIRED = re.compile(rf"\d{{3}}(?:[{_MARK}\s]{{1,2}}\d\d){{2}}$")
_CALLED = re.compile(
    r"(?:\b(?:t[ée]l(?:[ée](?:foo?n|ph?one?))?(?:nummer)?|(?:tele)?phone|gsm|mob(?:iel|ile|il)?"
    r"|portable|handy|ph|t)\b|[☎☏✆📞📱])(?:\W{0,3}\b(?:nr|n|no|number)\b)?\W{0,4}$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:nr|n[°ºo]|no|nummer|num[ée]ro|number|r[ée]f\w*|dossier\w*|aktenzeichen|rekening\w*"
    r"|compte|konto|account|rol\w*|r[ôo]le)\b\W{0,4}$",
    re.IGNORECASE,
)  # a telephone's number has its label before that word
_NO_AREA = re.compile(r"0(?!4|[89]00)[1-9]\d\d(?!\d)")  # an area code has two or three digits
_LENGTHS = range(9, 12)  # digits of a number with its area code
_DATE = re.compile(  # "07/06/2026. 2." is no number, nor "00 2026.06.07 16"
    r"\d\d?([/.\-])\d\d?\1(?:19|20)\d\d(?!\d)|\D*(?:00\s)?20\d\d([/.\-])\d\d\2\d\d(?!\d)"
)
FAX = r"(?:(?:tele|télé)?fax\w*|t[ée]l[ée]copi\w+|telecopy)"
_FAX = re.compile(rf"(?:\bfx?|{FAX}(?:[\s\-](?:n[r°o]|nummer|number))?)\W{{0,4}}$", re.IGNORECASE)
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
    known = [(match, PHONE, _grouped(match[0])) for match in _PHONE.finditer(line.text)]
    others = [
        (match, AS_PRINTED, _as_printed(match[0]))
        for match in _SOME.finditer(line.text)
        if not any(match.start() < each.end() and each.start() < match.end() for each, *_ in known)
        and _is_called(line.text[: match.start()], match[0])
    ]
    return tuple(
        found(line, *match.span(), number, certainty)
        for match, certainty, number in sorted((*known, *others), key=lambda each: each[0].start())
        if number and _may_be_phone(line.text[: match.start()], match[0], number)
    )


def _may_be_phone(before: str, printed: str, number: str) -> bool:
    """Whether it is no date, no fax, no enterprise's number, and none of a file."""
    firm = number.startswith(_MOBILE) and _FIRM.search(before)
    odd = _NO_AREA.match(printed) or (printed.isdigit() and _NUMBERED.search(before))
    file = odd and not _CALLED.search(before)
    return not (_DATE.match(printed) or _is_fax(before) or firm or file)


def _is_called(before: str, printed: str) -> bool:
    """Whether a label, its plus sign or its pairs make it a telephone's number."""
    plus = printed.lstrip("([").startswith("+")
    return bool(plus or _CALLED.search(before) or _PAIRED.search(printed))


def _as_printed(printed: str) -> str | None:
    """The number with its area code, in the groups that are printed."""
    groups = re.findall(r"\d+", re.sub(r"^\D*(?:00)?\s?32[^\d(]*(?:\(0\))?\W*0?", "0", printed))
    length = sum(map(len, groups))
    return " ".join(groups) if length in _LENGTHS else None


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
