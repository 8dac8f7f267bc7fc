"""A number in a PDF's text layer whose digits are set in several fonts or sizes.

Who changes an amount or a date of a bank's PDF sets new digits, and seldom has its font: the
bank's file holds only the letters that it needed. Cents may be set smaller than euros, and a
scanner's own reading, which is not shown, is set anyhow.
"""

import re
from collections.abc import Iterator, Sequence

import pypdfium2.raw as pdfium

from ocr.files.fonts import Fonts

_NUMBER = re.compile(  # an amount or a date in one piece, as "1.234,56" and "14/03/2026"
    r"\d+(?:[.,/\-\u00a0\u202f'’]\d+)+"
)
_CENTS = 2  # digits
_NAMELESS = re.compile(r"^\W*(?:[A-Z]{0,2}[a-z]?\d+)?$")  # one that a program made for a few shapes
_APART = 0.05  # share by which two sizes differ


def mixed(fonts: Fonts, text: str) -> Iterator[range]:
    """The characters of every number that is set in more than one way."""
    for match in _NUMBER.finditer(text):
        places = [at for at in range(*match.span()) if text[at].isdigit()]
        parts = (places[:-_CENTS], places[-_CENTS:])
        if any(_differ(fonts, part) for part in parts if part):
            yield range(*match.span())


def _differ(fonts: Fonts, places: Sequence[int]) -> bool:
    """Whether they do; never where one of them is not drawn."""
    names = {font.name if font else None for font in map(fonts.at, places)}
    if None in names:
        return False
    named = not any(_NAMELESS.match(name) for name in names if name is not None)
    sizes = [pdfium.FPDFText_GetFontSize(fonts.text_page, at) for at in places]
    return (named and len(names) > 1) or min(sizes) < max(sizes) * (1 - _APART)
