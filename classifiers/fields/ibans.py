"""IBAN, rekeningnummer, numéro de compte, Kontonummer, account number.

ISO 13616: 97 divides what the letters and digits stand for. A Belgian one holds
the older BBAN, whose last two digits are the first ten modulo 97; both must be
right. A masked account is no account. Source of the checks: python-stdnum; its
list of Belgian banks is asked only for a repair, since new banks come.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("naar BE07 3630 0123 4566 van 063-0012345-61"))]
['BE07363001234566', 'BE62063001234561']
>>> find(plain_line("BE54 0000 0000 0000, BE** **** **** 7034"))
()
"""

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.be import iban as belgian

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.confusions import DIGITLIKE, certain_digits, digits, repaired
from classifiers.words.lines import Line

CERTAIN = 0.995  # two checksums, or one and the country's own form
OLD_FORM = 0.95  # one checksum of two digits
MISREAD = 0.9  # letters among the digits, and both checksums hold
DIGITS = 14  # of a Belgian one
SUBSTITUTED = 0.6  # one digit replaced by a look-alike so that both hold

_D = f"[{DIGITLIKE}]"
_BELGIAN = re.compile(  # BE with a sign misread, or one lost or doubled: B3, LE, E
    rf"(?<![A-Za-z0-9])(?:IBAN)?[: ]{{0,2}}"
    rf"(?P<iban>(?:B?L?[E€F]|[B8][E€F31IL])(?:[ .\-]{{0,2}}{_D}){{14}})(?![0-9*]|[A-Za-z](?![a-z]))"
)
_FOREIGN = re.compile(
    r"(?<![A-Za-z0-9])(?:IBAN[: ]{0,2})?(?P<iban>[A-Z]{2}[ ]?\d{2}(?:[ \-]?[A-Z0-9]){11,30})"
)
_BROKEN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2} ?\d{2}(?:[ .\-]?[A-Z0-9]{1,4}){0,7}$")
_OLD = re.compile(r"(?<![\w/\-])(\d{3})-(\d{7})-(\d{2})(?![\w/\-])")


def find(line: Line) -> tuple[Candidate, ...]:
    """Every account of the line whose checksums hold, or hold after one repair."""
    if not line.has_digit:
        return ()
    text = line.text
    return (*_belgian(line, text), *_foreign(line, text), *_old(line, text))


def is_broken(text: str) -> bool:
    """Whether a text ends in what may be the beginning of an account.

    >>> is_broken("Overschrijving naar BE07 3630 0123"), is_broken("BE07 3630 0123 4566")
    (True, False)
    """
    match = _BROKEN.search(text)
    return match is not None and not valid(re.sub(r"[ .\-]", "", match[0]))


def valid(number: str) -> bool:
    """Whether an account without spaces is right, a Belgian one by both checksums.

    >>> valid("BE68539007547034"), valid("BE54000000000000"), valid("DE89370400440532013000")
    (True, False, True)
    """
    if not number.startswith("BE"):
        return bool(iban.is_valid(number))
    bban = number[4:]
    right = len(bban) == 12 and bban.isdigit() and (int(bban[:10]) % 97 or 97) == int(bban[10:])
    return right and bool(iban.is_valid(number, check_country=False))


def _belgian(line: Line, text: str) -> Iterator[Candidate]:
    for match in _BELGIAN.finditer(text):
        start, end = match.span("iban")
        printed = re.sub(r"[ .\-]", "", match["iban"])
        number = "BE" + digits(printed[-DIGITS:])
        as_printed = number == printed
        if valid(number) and certain_digits(printed[-DIGITS:]):
            sure = CERTAIN if as_printed else MISREAD
            yield found(line, start, end, number, sure, repaired=not as_printed)
        elif as_printed and not line.span(start, end).is_certain:
            yield from _substituted(line, start, end, number)


def _substituted(line: Line, start: int, end: int, number: str) -> Iterator[Candidate]:
    """What is certain and fails is wrong, not misread."""
    answer = repaired(number[2:], lambda each: belgian.is_valid("BE" + each))
    if answer:
        yield found(line, start, end, "BE" + answer, SUBSTITUTED, repaired=True)


def _foreign(line: Line, text: str) -> Iterator[Candidate]:
    for match in _FOREIGN.finditer(text):
        if match["iban"].startswith("BE"):
            continue
        start = match.start("iban")
        for end in _ends(text, start, match.end()):
            number = iban.compact(text[start:end])
            if valid(number):
                yield found(line, start, end, number, CERTAIN)
                break


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where a foreign account may end: before what is no letter or digit, longest first."""
    for place in range(end, start + 14, -1):
        if place == len(text) or not text[place].isalnum():
            yield place


def _old(line: Line, text: str) -> Iterator[Candidate]:
    for match in _OLD.finditer(text):
        bban = "".join(match.groups())
        number = f"BE{iban.calc_check_digits('BE00' + bban)}{bban}"
        if valid(number):
            yield found(line, *match.span(), number, OLD_FORM)
