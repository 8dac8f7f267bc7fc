"""Mededeling, communication, Mitteilung, reference.

The structured communication (OGM/VCS) is ten digits and their remainder modulo
97, where 0 is written 97; the creditor reference RF is ISO 11649. Whatever else
stands behind such a label is free text. Source of the checks: python-stdnum.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("***154/5988/69980*** of RF18 5390 0754 7034"))]
['+++154/5988/69980+++', 'RF18539007547034']
>>> find(plain_line("+++090/9337/55439+++"))
()
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stdnum import iso11649
from stdnum.be import ogm_vcs

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.confusions import DIGITLIKE, certain_digits, digits, repaired
from classifiers.fields.roles import Role
from classifiers.words.lines import Line

CERTAIN = 0.99  # in its usual form, and the checksum holds
BARE = 0.8  # twelve digits of which one in 97 passes by chance
MISREAD = 0.85
SUBSTITUTED = 0.55

_D = f"[{DIGITLIKE}]"
_WRAP = r"(?:[+*x†t4]{2,3}|'{2,3})"
_STRUCTURED = re.compile(
    rf"(?<![\w/])(?P<open>[+*]{{1,3}} ?|{_WRAP} ?)?(?P<ogm>{_D}{{3}} ?/ ?{_D}{{4}} ?/ ?{_D}{{5}})"
    rf"(?(open)(?: ?[+*]{{1,3}}| ?{_WRAP})?)(?![\w/]|\d)"
)
_SPACED = re.compile(r"(?P<open>[+*]{2,3} ?)(?P<ogm>\d{3} ?\d{4} ?\d{5})(?: ?[+*]{2,3})?(?!\d)")
_SCATTERED = re.compile(  # a sign apart from the next, as in the boxes of a form
    r"(?<![\w+*])(?:[+*] ?){2,3}(?P<ogm>(?:\d ?/? ?){11}\d)(?: ?[+*]){1,3}(?!\w)"
)
_RAW = re.compile(r"(?<![\w/.,\-+*])(?P<ogm>\d{12})(?![\w/]|[.,\-]\d)")
_RF = re.compile(r"(?<![A-Za-z0-9])RF ?\d\d(?: ?[A-Z0-9]){1,21}(?![a-z])")


def find(line: Line) -> tuple[Candidate, ...]:
    """Every structured communication and RF reference of the line, in canonical form."""
    if not line.has_digit:
        return ()
    text = line.text
    return (*_structured(line, text), *_raw(line, text), *_creditor(line, text))


def behind_label(candidate: Candidate) -> Candidate:
    """A communication that a label announces: nothing is left to chance then."""
    if candidate.repaired or candidate.label is not Role.REFERENCE:
        return candidate
    return replace(candidate, confidence=candidate.span.confidence * CERTAIN)


def canonical(reference: str) -> str:
    """A reference as it is compared: OGM as printed, RF without spaces, other text folded.

    >>> canonical("090933755493"), canonical("rf18 5390 0754 7034"), canonical(" Factuur  12 ")
    ('+++090/9337/55493+++', 'RF18539007547034', 'FACTUUR 12')
    """
    number = reference.replace("*", "")
    if ogm_vcs.is_valid(number):
        return _printed(ogm_vcs.compact(number))
    plain = " ".join(reference.split()).upper()
    return iso11649.compact(plain) if iso11649.is_valid(plain) else plain


def structured(reference: str) -> bool:
    """Whether it is a communication whose checksum holds."""
    return reference.startswith("+++") or iso11649.is_valid(reference)


def _printed(number: str) -> str:
    return f"+++{ogm_vcs.format(number)}+++"


def _structured(line: Line, text: str) -> Iterator[Candidate]:
    close = (*_STRUCTURED.finditer(text), *_SPACED.finditer(text))
    for match in close or _SCATTERED.finditer(text):
        printed = re.sub(r"[ /]", "", match["ogm"])
        number = digits(printed)
        if ogm_vcs.is_valid(number) and certain_digits(printed):
            sure = CERTAIN if number == printed else MISREAD
            yield found(line, *match.span(), _printed(number), sure, repaired=number != printed)
        elif number == printed and not line.span(*match.span()).is_certain:
            answer = repaired(number, ogm_vcs.is_valid)
            if answer:
                yield found(line, *match.span(), _printed(answer), SUBSTITUTED, repaired=True)


def _raw(line: Line, text: str) -> Iterator[Candidate]:
    for match in _RAW.finditer(text):
        if ogm_vcs.is_valid(match["ogm"]):
            yield found(line, *match.span(), _printed(match["ogm"]), BARE)


def _creditor(line: Line, text: str) -> Iterator[Candidate]:
    for match in _RF.finditer(text):
        for end in _ends(text, match):
            if iso11649.is_valid(text[match.start() : end]):
                value = iso11649.compact(text[match.start() : end])
                yield found(line, match.start(), end, value, CERTAIN)
                break


def _ends(text: str, match: re.Match[str]) -> Iterator[int]:
    """Where the reference may end: behind its one long word, or behind a group of four."""
    pieces = [*re.finditer(r"[A-Z0-9]+", match[0])]
    if len(pieces[0][0]) > 4:
        yield match.start() + pieces[0].end()
        return
    whole = next((i for i, each in enumerate(pieces) if len(each[0]) < 4 and i), len(pieces) - 1)
    for piece in reversed(pieces[1 : whole + 1]):
        yield match.start() + piece.end()
