"""How a character of a PDF's text layer is set."""

import ctypes
import re
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

_SUBSET = re.compile(r"^[A-Z]{6}\+")  # a font that holds only some letters is named so
_LONGEST_NAME = 200
_UNSHOWN = pdfium.FPDF_TEXTRENDERMODE_INVISIBLE


@dataclass(frozen=True, slots=True)
class Font:
    """A font as its file has it."""

    name: str  # without the letters of a subset; empty when it has none
    embedded: bool  # the file brings it along; the viewer chooses one where it does not


@dataclass(frozen=True, slots=True)
class Fonts:
    """Those of one page; each is asked once."""

    text_page: pypdfium2.PdfTextPage
    _known: dict[int, Font] = field(default_factory=dict)

    def at(self, place: int) -> Font | None:
        """That of a character; None for one that is not drawn, as in a scanner's own reading."""
        drawn = pdfium.FPDFText_GetTextObject(self.text_page, place)
        if not drawn or pdfium.FPDFTextObj_GetTextRenderMode(drawn) == _UNSHOWN:
            return None
        font = pdfium.FPDFTextObj_GetFont(drawn)
        key = address(font)
        if key not in self._known:
            embedded = pdfium.FPDFFont_GetIsEmbedded(font) == 1
            self._known[key] = Font(self._name(place), embedded)
        return self._known[key]

    def _name(self, place: int) -> str:
        name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self.text_page, place, name, _LONGEST_NAME, flags)
        return _SUBSET.sub("", name.value.decode("utf-8", "replace"))


def address(handle: object) -> int:
    """What tells one of PDFium's handles from another; 0 for none."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0  # type: ignore[arg-type]
