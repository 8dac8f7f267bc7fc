"""E-mail, téléphone, Telefon: how a person can be reached.

Belgian phone numbers have nine digits behind the 0 or +32 when mobile, eight
when not; other countries' are taken when they are written with a plus sign.

>>> from classifiers.plain import plain_line
>>> [each.value for each in phones(plain_line("tel. 03 555 29 56, gsm +32 470 00 62 15"))]
['03 555 29 56', '+32 470 00 62 15']
>>> phones(plain_line("BE 0123.456.789, 01/02/2026, 2026/0123"))
()
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.lines import Line

MAIL = 0.97
PHONE = 0.93

_MAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]+\s?@\s?(?:[\w\-]+\.)+[A-Za-z]{2,}(?![\w@])")
_PHONE = re.compile(
    r"(?<![\w/.+\-])(?:(?:\+|00)\s?[1-9]\d{0,2}[\s./]*(?:\(0\)[\s./]*)?|0)"
    r"\d(?:[\s./\-]{0,2}\d){5,10}(?![\d/]|[.\-]\d)"
)


def emails(line: Line) -> tuple[Candidate, ...]:
    """Every e-mail address of the line, in lower case."""
    return tuple(
        found(line, *match.span(), match[0].replace(" ", "").lower(), MAIL)
        for match in _MAIL.finditer(line.text)
    )


def phones(line: Line) -> tuple[Candidate, ...]:
    """Every phone number of the line, as printed."""
    return tuple(
        found(line, *match.span(), match[0], PHONE)
        for match in _PHONE.finditer(line.text)
        if _is_phone(match[0])
    )


def _is_phone(printed: str) -> bool:
    digits = re.sub(r"\D", "", printed.replace("(0)", ""))
    if printed.startswith(("+32", "0032", "00 32")):
        national = "0" + digits.removeprefix("00").removeprefix("32")
    elif printed.startswith(("+", "00")):
        return 8 <= len(digits) <= 15
    else:
        national = digits
    return len(national) == (10 if national.startswith("04") and len(national) != 9 else 9)
