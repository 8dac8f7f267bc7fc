"""What a model is told of a page: its words in rows, with their values taken out.

Nothing must hang on a number, a name of an account or a day: what holds a digit
becomes the token of its shape. Boxes are shares of the page, so that a photo, a
screen and a sheet of paper speak of the same places.
"""

import re
from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from classifiers.words.phrases import fold
from evidence.records import Box, Page

ACCOUNT, AMOUNT, DAY, NUMBER, ADDRESS = "[account]", "[amount]", "[day]", "[number]", "[address]"
SHAPES = (ACCOUNT, AMOUNT, DAY, NUMBER, ADDRESS)
Place = tuple[float, float, float, float]  # a box in shares of the page's width and height

_ROW = 0.7  # of a usual line's height: words so near stand in one row
_IBAN = re.compile(r"[A-Z]{2}\d{2}[\dA-Z]{0,30}")
_AMOUNT = re.compile(r"[-+€(]*\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}\W*(?:EUR|€)?\W*")
_DAY = re.compile(r"\W*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\W*")


class Token(NamedTuple):
    """A word or shape, and which of the given words it came from."""

    text: str  # folded letters, or one of ``SHAPES``
    word: int


def tokens_on(page: Page) -> list[Token]:
    """Those of a page that was read."""
    return tokens_of([word.text for word in page.words], [word.box for word in page.words])


def tokens_of(texts: Sequence[str], boxes: Sequence[Box | Place]) -> list[Token]:
    """The tokens of the words, row by row."""
    return [Token(piece, at) for at in _in_rows(boxes) for piece in _pieces(texts[at])]


def places_on(page: Page) -> list[Place]:
    """Where each word of a page stands."""
    return [_place(word.box, max(1, page.width), max(1, page.height)) for word in page.words]


def _in_rows(boxes: Sequence[Box | Place]) -> list[int]:
    if not boxes:
        return []
    height = max(1e-6, median(box[3] - box[1] for box in boxes)) * _ROW
    rows: list[list[int]] = []
    last = float("-inf")
    for at in sorted(range(len(boxes)), key=lambda at: boxes[at][1] + boxes[at][3]):
        middle = (boxes[at][1] + boxes[at][3]) / 2
        if middle - last > height:
            rows.append([])
            last = middle
        rows[-1].append(at)
    return [at for row in rows for at in sorted(row, key=lambda at: boxes[at][0])]


def _place(box: Box, wide: int, high: int) -> Place:
    shares = box[0] / wide, box[1] / high, box[2] / wide, box[3] / high
    a, b, c, d = (min(1.0, max(0.0, share)) for share in shares)
    return a, b, max(a, c), max(b, d)


def _pieces(text: str) -> Iterable[str]:
    if "@" in text or "www" in text.lower() or "http" in text.lower():
        return (ADDRESS,)
    if any(map(str.isdigit, text)):
        return (_shape(text),)
    return fold(text)


def _shape(text: str) -> str:
    if _AMOUNT.fullmatch(text):
        return AMOUNT
    if _DAY.fullmatch(text):
        return DAY
    return ACCOUNT if _IBAN.match(text) else NUMBER
