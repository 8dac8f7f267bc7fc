"""Numbers, days and addresses freed of what a blurred or broken print made of them.

Only signs that look alike are exchanged, and only where something vouches for it: a
number's own checksum, or that a day and a mail address are written in one way alone.
"""

import re

from ocr.readers.checksums import numbers

_TWINS = str.maketrans("OoDQIl|!/ZzSs$BG", "0000111172255586")
_SIGN = r"[\dOoDQIl|!/ZzSs$BG]"
_ACCOUNT = re.compile(rf"(?<![^\W_])[BEHPR86][EBCFLGt£€68](?P<digits>{_SIGN}{{14}})(?![^\W_])")
_RULE = r"[/17Il|!.,:;]"  # what a slash between groups is taken for
_REFERENCE = re.compile(
    rf"(?P<before>[+*·.t†]{{1,3}})(?P<a>{_SIGN}{{3}}){_RULE}(?P<b>{_SIGN}{{4}}){_RULE}"
    rf"(?P<c>{_SIGN}{{5}})(?P<after>[+*·.t†1]{{1,3}})(?!\d)"
)
_FRAMED = re.compile(r"(?P<mark>[+*])(?P=mark){,2}(?P<number>\d{3}/\d{4}/\d{5})(?P=mark){1,3}")
_MARKS, _SEEN = 3, 4  # before a reference and after it; of all six, how many must be seen
_PART = r"[\dOoDQIl|!ZzSs$BG]"
_DAY = re.compile(rf"(?<!\w)({_PART}{{2}})([-/.])({_PART}{{2}})\2({_PART}{{4}})(?!\w)")
_POSSIBLE = re.compile(r"(0[1-9]|[12]\d|3[01])\D(0[1-9]|1[0-2])\D(19|20)\d\d")
_DIGITS = 5  # of a day's eight that must have been read as such
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")


def mended(text: str) -> str:
    """The text, of the same length, with what it holds of such as it was printed.

    >>> mended("8C07363001234566"), mended("*++09O/9337155493+1+"), mended("12-03-20Z6")
    ('BE07363001234566', '+++090/9337/55493+++', '12-03-2026')
    """
    pointed = _ADDRESS.sub(_pointed, text)
    return _REFERENCE.sub(_reference, _ACCOUNT.sub(_account, _DAY.sub(_day, pointed)))


def framed(text: str) -> str:
    """The text, in which a reference whose checksum holds has all the marks around it.

    >>> framed("++090/9337/55493+++")
    '+++090/9337/55493+++'
    """
    return _FRAMED.sub(_whole, text)


def _pointed(match: re.Match[str]) -> str:
    """A house without a point lost it to a comma; another's comma parts two addresses."""
    house = match[0].partition("@")[2]
    return match[0] if "." in house else re.sub(r"(?<=\w),(?=\w)", ".", match[0])


def _day(match: re.Match[str]) -> str:
    day = match[2].join(match[at].translate(_TWINS) for at in (1, 3, 4))
    known = sum(map(str.isdigit, match[0])) >= _DIGITS
    return day if known and _POSSIBLE.fullmatch(day) else match[0]


def _account(match: re.Match[str]) -> str:
    return _if_valid("BE" + match["digits"].translate(_TWINS), match[0])


def _reference(match: re.Match[str]) -> str:
    groups = "/".join(match[each].translate(_TWINS) for each in "abc")
    marks = match["before"] + match["after"]
    mark = "*" if marks.count("*") > marks.count("+") else "+"
    return _if_valid(f"{len(match['before']) * mark}{groups}{len(match['after']) * mark}", match[0])


def _whole(match: re.Match[str]) -> str:
    marks = _MARKS * match["mark"]
    seen = len(match[0]) - len(match["number"])
    return _if_valid(marks + match["number"] + marks, match[0]) if seen >= _SEEN else match[0]


def _if_valid(number: str, otherwise: str) -> str:
    return number if [valid for _, _, valid in numbers(number)] == [True] else otherwise
