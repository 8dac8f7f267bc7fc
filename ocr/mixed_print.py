"""A number in a PDF's text layer whose digits are set in several fonts or sizes.

Who changes an amount or a date of a bank's PDF sets new digits, and seldom has its font: the
bank's file holds only the letters that it needed. Cents may be set smaller than euros, and a
scanner's own reading, which is not shown, is set anyhow.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

_NUMBER = re.compile(  # an amount or a date in one piece, as "1.234,56" and "14/03/2026"
    r"\d+(?:[.,/\-\u00a0\u202f'’]\d+)+"
)
_CENTS = 2  # digits
_SUBSET = re.compile(r"^[A-Z]{6}\+")  # a font that holds only some letters is named so
_NAMELESS = re.compile(r"^\W*(?:[A-Z]{0,2}[a-z]?\d+)?$")  # one that a program made for a few shapes
_APART = 0.05  # share by which two sizes differ
_LONGEST_NAME = 200
_UNSHOWN = pdfium.FPDF_TEXTRENDERMODE_INVISIBLE

Span = tuple[int, int]  # characters ``first:end`` of the page's text
Print = tuple[str, float]  # font and size


def mixed(text_page: pypdfium2.PdfTextPage, text: str) -> Iterator[Span]:
    """Every number of the page's text that is set in more than one way."""
    for match in _NUMBER.finditer(text):
        places = [at for at in range(*match.span()) if text[at].isdigit()]
        parts = (places[:-_CENTS], places[-_CENTS:])
        differs = any(_differ([_print(text_page, at) for at in part]) for part in parts if part)
        if differs and all(_is_shown(text_page, at) for at in places):
            yield match.span()


def _differ(prints: Sequence[Print]) -> bool:
    fonts = {font for font, _ in prints}
    sizes = [size for _, size in prints]
    named = not any(map(_NAMELESS.match, fonts))
    return (named and len(fonts) > 1) or min(sizes) < max(sizes) * (1 - _APART)


def _print(text_page: pypdfium2.PdfTextPage, at: int) -> Print:
    name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, at, name, _LONGEST_NAME, flags)
    font = name.value.decode("utf-8", "replace")
    return _SUBSET.sub("", font), pdfium.FPDFText_GetFontSize(text_page, at)


def _is_shown(text_page: pypdfium2.PdfTextPage, at: int) -> bool:
    drawn = pdfium.FPDFText_GetTextObject(text_page, at)
    return bool(drawn) and pdfium.FPDFTextObj_GetTextRenderMode(drawn) != _UNSHOWN
