"""Bars and squares beside print: two readers of one value.

A code carries its own check, so its text is as sure as a reading gets; bars of
Code 39 and of two of five have none. What it says stands where it is printed.
"""

from dataclasses import replace

from classifiers.fields.candidate import Candidate
from classifiers.words.lines import Line
from evidence.records import Page, Word

AGREED = 0.995  # print and code say the same
DOUBTED = 0.7  # they say different things
UNCHECKED = 0.9
MISREAD = 3  # characters in which print differs from its code when it was merely misread

_UNCHECKED = frozenset({"ITF", "Code39"})


def coded(page: Page) -> tuple[Line, ...]:
    """What each code of the page says, as one word where the code stands."""
    return tuple(
        Line(page.number, (Word(text=each.text, box=each.box, confidence=sure, line=0, block=0),))
        for each in page.codes
        for sure in (UNCHECKED if each.format in _UNCHECKED else 1.0,)
    )


def said(line: Line, text: str) -> Line:
    """A piece of what a code says, in the same place."""
    return Line(line.page, (replace(line.words[0], text=text),))


def agreed(printed: Candidate | None, *codes: Candidate | None) -> Candidate | None:
    """What print and a code say alike; else the surest code, which other print makes doubtful.

    Print that is a few characters off was merely misread.
    """
    code = max(filter(None, codes), key=lambda each: each.confidence, default=None)
    if printed is None or code is None:
        return printed or code
    if any(each and each.value == printed.value for each in codes):
        return replace(printed, confidence=max(printed.confidence, AGREED))
    if _misread(printed.value, code.value):
        return code
    return replace(code, confidence=code.confidence * DOUBTED)


def _misread(printed: str, code: str) -> bool:
    differing = sum(a != b for a, b in zip(printed, code, strict=False))
    return len(printed) == len(code) > 4 * MISREAD and differing <= MISREAD
