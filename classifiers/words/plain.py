"""Words for text that has no picture, on a grid of one pitch: examples and checks use it."""

import re

from classifiers.words.lines import Line
from evidence.records import Page, Word

PITCH = 10  # pixels a character is wide
HEIGHT = 16  # pixels a word is high
LEADING = 24  # pixels from line to line


def plain_page(text: str, number: int = 1, confidence: float = 1.0) -> Page:
    """A page with one word for each word of the text.

    An empty line begins a new block; runs of spaces keep their width.
    """
    printed = text.split("\n")
    words = tuple(
        word
        for row, content in enumerate(printed)
        for word in _words(
            content, row, sum(not each.strip() for each in printed[:row]), confidence
        )
    )
    width = PITCH * max(map(len, printed)) + 2 * PITCH
    return Page(
        number=number,
        width=width,
        height=LEADING * len(printed) + LEADING,
        words=words,
        source="text_layer" if confidence == 1.0 else "ocr",
        confidence=confidence,
        coverage=1.0,
    )


def plain_line(text: str, confidence: float = 1.0) -> Line:
    """One line of such a page."""
    return Line(1, _words(text, 0, 0, confidence))


def _words(content: str, row: int, block: int, confidence: float) -> tuple[Word, ...]:
    top = LEADING * row
    return tuple(
        Word(
            text=match[0],
            box=(PITCH * match.start(), top, PITCH * match.end(), top + HEIGHT),
            confidence=confidence,
            line=row,
            block=block,
        )
        for match in re.finditer(r"[^ ]+", content)
    )
