"""PDF files through pypdfium2 (and pikepdf, to say why one does not open); only what looks for
signs of change in them knows these too.

Pages count in pixels at 200 dpi as shown, after /Rotate. Filled forms and
annotations are drawn into the page first, so that their text counts too.
"""

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray
from PIL import Image

from evidence.errors import BrokenFile, EncryptedPdf, NoPages, Refusal, TooManyPages
from ocr.files import set_anew
from ocr.reader import Frame

DPI = 200
_TAIL = 4096  # bytes in which a whole file says that it ends
_FAR = 1_000_000  # device units, to learn how the page lies
_INVISIBLE = pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
_WHOLE = 0.7  # share of a page from which a picture on it is the page
_MOST = 30_000  # characters of a page; a dense one has a tenth of it


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Every character of a page's text layer with its box."""

    text: str
    boxes: NDArray[np.float64]  # count × 4: left, top, right, bottom in pixels as shown
    hidden: bool  # most of it is not drawn, as where a scanner lays its own reading over a picture
    anew: tuple[tuple[set_anew.Anew, Frame], ...] = ()  # numbers that were set again


class PdfPage:
    """One page."""

    def __init__(self, page: pypdfium2.PdfPage, work_pixels: int) -> None:
        self._page = page
        self.size = shown_size(page, work_pixels)

    def picture(self, share: float = 1.0) -> Image.Image:
        """The page drawn in RGB at this share of its size."""
        scale = share * self.size[0] / max(self._page.get_width(), 1e-3)
        bitmap = self._page.render(scale=scale, may_draw_forms=False, rev_byteorder=True)
        drawn: Image.Image = bitmap.to_pil().convert("RGB")
        if share == 1.0 and drawn.size != self.size:
            drawn = drawn.resize(self.size)
        return drawn

    def glyphs(self) -> Glyphs:
        """The text layer."""
        text_page = self._page.get_textpage()
        try:
            count = text_page.count_chars()
            if count > _MOST:  # no page that people read; its pixels tell what is shown
                count = 0
            text = "".join(chr(pdfium.FPDFText_GetUnicode(text_page, at)) for at in range(count))
            loose = _loose_boxes(text_page, count)
            boxes = self._placed(loose)
            anew = tuple(set_anew.numbers(self._page, text_page, text, loose, boxes))
            return Glyphs(text, boxes, self._is_hidden(), anew)
        finally:
            text_page.close()

    def density(self) -> float:
        """Pixels that were sent for each one shown, each way and at most 1.0: of a page that
        is one picture, those of the picture.
        """
        share, largest = self._largest()
        if largest is None or share < _WHOLE:
            return 1.0
        wide, high = largest.get_px_size()
        return min(1.0, math.sqrt(wide * high / (share * self.size[0] * self.size[1])))

    def is_picture(self) -> bool:
        """Whether one picture takes most of the page, as in a scan."""
        return self._largest()[0] >= _WHOLE

    def close(self) -> None:
        """Let go of the page."""
        self._page.close()

    def _largest(self) -> tuple[float, pypdfium2.PdfImage | None]:
        """The largest picture on the page, and the share of the page that it takes."""
        shown = max(self._page.get_width() * self._page.get_height(), 1e-3)
        kinds = [pdfium.FPDF_PAGEOBJ_IMAGE]
        pictures = self._page.get_objects(filter=kinds, max_depth=3)
        found = [(_area(each.get_bounds()) / shown, each) for each in pictures]
        return max(found, key=lambda each: each[0], default=(0.0, None))

    def _is_hidden(self) -> bool:
        kinds = [pdfium.FPDF_PAGEOBJ_TEXT]
        modes = [
            pdfium.FPDFTextObj_GetTextRenderMode(each)
            for each in self._page.get_objects(filter=kinds, max_depth=3)
        ]
        return modes.count(_INVISIBLE) > len(modes) / 2

    def _placed(self, boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Boxes in page units (left, bottom, right, top) as pixels of the page as shown."""
        origin, right, up = (self._device(*each) for each in ((0, 0), (100, 0), (0, 100)))
        way = np.array([right - origin, up - origin]) / 100
        first = boxes[:, :2] @ way + origin
        second = boxes[:, 2:] @ way + origin
        return np.hstack([np.minimum(first, second), np.maximum(first, second)])

    def _device(self, x: float, y: float) -> NDArray[np.float64]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(self._page, 0, 0, _FAR, _FAR, 0, x, y, across, down)
        point: NDArray[np.float64] = np.array([across.value, down.value]) / _FAR * self.size
        return point


def sizes(path: Path, max_pages: int, work_pixels: int) -> list[tuple[int, int]]:
    """Width and height of every page as shown, in pixels at 200 dpi.

    Raises ``BrokenFile``, ``EncryptedPdf``, ``NoPages`` or ``TooManyPages``.
    """
    with _opened(path) as document:
        count = len(document)
        if count == 0:
            raise NoPages
        if count > max_pages:
            raise TooManyPages
        return [each.size for each in _each_page(document, work_pixels)]


def pages(path: Path, work_pixels: int) -> Iterator[PdfPage]:
    """Every page, open until the next one is asked for."""
    with _opened(path) as document:
        yield from _each_page(document, work_pixels)


def _each_page(document: pypdfium2.PdfDocument, work_pixels: int) -> Iterator[PdfPage]:
    for at in range(len(document)):
        page = PdfPage(_flat(document, at), work_pixels)
        yield page
        page.close()


@contextmanager
def _opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    """The document; what PDFium says against it becomes a refusal."""
    if not _ends(path):
        raise BrokenFile
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        raise _why_not(path) from None
    try:
        document.init_forms()
        yield document
    except pypdfium2.PdfiumError:
        raise BrokenFile from None
    finally:
        document.close()


def _why_not(path: Path) -> Refusal:
    """PDFium tells the last error of any file; another library knows this one's."""
    try:
        with pikepdf.open(path) as file:
            if file.is_encrypted:
                return EncryptedPdf()
            return BrokenFile() if len(file.pages) else NoPages()
    except pikepdf.PasswordError:
        return EncryptedPdf()
    except (pikepdf.PdfError, OSError, ValueError):
        return BrokenFile()


def _ends(path: Path) -> bool:
    """Whether the file was sent whole."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read()
    return b"%%EOF" in tail or b"startxref" in tail


def _flat(document: pypdfium2.PdfDocument, at: int) -> pypdfium2.PdfPage:
    """The page with its forms and annotations made part of it."""
    page = document[at]
    if not pdfium.FPDFPage_GetAnnotCount(page):
        return page
    pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[at]


def shown_size(page: pypdfium2.PdfPage, work_pixels: int) -> tuple[int, int]:
    """Width and height in pixels at 200 dpi, fewer for a page that has more than so many."""
    width, height = (max(each, 1.0) * DPI / 72 for each in page.get_size())
    scale = min(1.0, math.sqrt(work_pixels / (width * height)))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _area(bounds: tuple[float, float, float, float]) -> float:
    return abs((bounds[2] - bounds[0]) * (bounds[3] - bounds[1]))


def _loose_boxes(text_page: pypdfium2.PdfTextPage, count: int) -> NDArray[np.float64]:
    boxes = np.zeros((count, 4))
    box = pdfium.FS_RECTF()
    for at in range(count):
        if pdfium.FPDFText_GetLooseCharBox(text_page, at, box):
            boxes[at] = box.left, box.bottom, box.right, box.top
    return boxes
