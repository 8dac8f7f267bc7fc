"""PDF files: pages, pictures and the text layer. Only this file knows the PDF libraries.

A page is shown at 200 dots an inch, with its own rotation, its annotations and
the contents of its forms drawn; boxes are pixels of that.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from evidence.errors import BrokenFile, EncryptedPdf, NoPages, Refusal, TooManyPages
from ocr.pictures import Pixels

_DPI = 200
_POINTS = 72  # a PDF's units an inch
_INVISIBLE = 3  # the text render mode that shows nothing
_DEPTH = 3  # forms within forms that are looked into


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyphs:
    """One word of a text layer, in pixels of the page as shown."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The text layer of a page and what it lies on."""

    words: tuple[Glyphs, ...]
    invisible: float  # share of the text objects that show nothing
    pictures: float  # share of the page that pictures cover, 0.0 to 1.0


class PdfPage:
    """One page of an open file."""

    def __init__(self, page: pdfium.PdfPage, work_pixels: int) -> None:
        """Shown at 200 dpi, or at less when that would be more than ``work_pixels``."""
        self._page = page
        width, height = (max(1.0, side) for side in page.get_size())
        scale = min(_DPI / _POINTS, (work_pixels / (width * height)) ** 0.5)
        self.scale = scale
        self.width = max(1, round(width * scale))
        self.height = max(1, round(height * scale))

    def picture(self) -> Pixels:
        """The page as shown."""
        bitmap = self._page.render(scale=self.scale, may_draw_forms=True, rev_byteorder=False)
        drawn = bitmap.to_numpy()
        if drawn.shape[2] == 4:
            drawn = cv2.cvtColor(drawn, cv2.COLOR_BGRA2BGR)
        if drawn.shape[:2] != (self.height, self.width):
            drawn = cv2.resize(drawn, (self.width, self.height), interpolation=cv2.INTER_AREA)
        return drawn.copy()  # type: ignore[no-any-return]

    def layer(self) -> Layer:
        """The words that the file says are there."""
        text = self._page.get_textpage()
        try:
            words = tuple(self._words(text))
        finally:
            text.close()
        return Layer(words=words, invisible=self._invisible(), pictures=self._pictures())

    def _words(self, text: pdfium.PdfTextPage) -> Iterator[Glyphs]:
        word: list[tuple[str, tuple[float, float, float, float]]] = []
        for index in range(text.count_chars()):
            letter = chr(raw.FPDFText_GetUnicode(text, index))
            if letter.isspace() or not letter.isprintable():
                yield from _joined(word)
                word = []
                continue
            box = self._box(text, index)
            if word and _apart(word[-1][1], box):
                yield from _joined(word)
                word = []
            word.append((letter, box))
        yield from _joined(word)

    def _box(self, text: pdfium.PdfTextPage, index: int) -> tuple[float, float, float, float]:
        rect = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(text, index, rect)
        x0, y0 = self._on_screen(rect.left, rect.top)
        x1, y1 = self._on_screen(rect.right, rect.bottom)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _on_screen(self, x: float, y: float) -> tuple[int, int]:
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(self._page, 0, 0, self.width, self.height, 0, x, y, across, down)
        return across.value, down.value

    def _invisible(self) -> float:
        kinds = [raw.FPDF_PAGEOBJ_TEXT]
        modes = [
            raw.FPDFTextObj_GetTextRenderMode(each)
            for each in self._page.get_objects(filter=kinds, max_depth=_DEPTH)
        ]
        return modes.count(_INVISIBLE) / len(modes) if modes else 0.0

    def _pictures(self) -> float:
        area = 0.0
        for each in self._page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=_DEPTH):
            left, bottom, right, top = each.get_bounds()
            area += abs((right - left) * (top - bottom))
        width, height = self._page.get_size()
        return float(min(1.0, area / max(1.0, width * height)))


def sizes(path: Path, max_pages: int) -> list[tuple[int, int]]:
    """Width and height of each page as shown. Raises refusals."""
    with _opened(path, max_pages) as document:
        return [(page.width, page.height) for page in _pages(document, 1 << 62)]


def pages(path: Path, max_pages: int, work_pixels: int) -> Iterator[PdfPage]:
    """Each page in turn; it is closed when the next one is asked for. Raises refusals."""
    with _opened(path, max_pages) as document:
        document.init_forms()
        yield from _pages(document, work_pixels)


def _pages(document: pdfium.PdfDocument, work_pixels: int) -> Iterator[PdfPage]:
    for number in range(len(document)):
        page = document[number]
        try:
            yield PdfPage(page, work_pixels)
        finally:
            page.close()


@contextmanager
def _opened(path: Path, max_pages: int) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError:
        raise _why_not(path) from None
    try:
        if len(document) > max_pages:
            raise TooManyPages
        yield document
    except pdfium.PdfiumError:
        raise BrokenFile from None
    finally:
        document.close()


def _why_not(path: Path) -> Refusal:
    """PDFium gives the last error of any file; another library knows this one's."""
    try:
        with pikepdf.open(path) as file:
            if file.is_encrypted:
                return EncryptedPdf()
            return BrokenFile() if len(file.pages) else NoPages()
    except pikepdf.PasswordError:
        return EncryptedPdf()
    except (pikepdf.PdfError, OSError, ValueError):
        return BrokenFile()


def _apart(
    before: tuple[float, float, float, float], box: tuple[float, float, float, float]
) -> bool:
    """Whether a letter begins a new word although no space says so."""
    height = max(1.0, before[3] - before[1])
    return box[0] - before[2] > 0.4 * height or abs(box[1] - before[1]) > 0.6 * height


def _joined(
    word: list[tuple[str, tuple[float, float, float, float]]],
) -> Iterator[Glyphs]:
    if word:
        lefts, tops, rights, bottoms = zip(*(box for _, box in word), strict=True)
        yield Glyphs(
            text="".join(letter for letter, _ in word),
            left=min(lefts),
            top=min(tops),
            right=max(rights),
            bottom=max(bottoms),
        )
