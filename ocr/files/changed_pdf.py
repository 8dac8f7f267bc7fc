"""Signs that a PDF was changed after it was made.

What a file says of itself proves little, and what it does not say proves nothing: anyone
can write it anew. A person weighs it, and no rule rejects for it alone.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageChops

from evidence.records import Box, Finding
from evidence.vocabulary import Severity
from ocr.files.editors import editor_in
from ocr.files.pdf import shown_size
from ocr.files.pdf_info import xmp
from ocr.reader import Frame

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*")
_DATE = re.compile(r"D:(\d{14})")
_LATER = timedelta(hours=1)  # one program may write both times, minutes apart
_SHARE = 0.5  # of the size as shown, at which two states of a page are compared
_TELLS = 64  # levels of grey; what is drawn alike differs by none
_MOST = 50  # pages that are compared
_UNKNOWN = (pikepdf.PdfError, pikepdf.PasswordError, pypdfium2.PdfiumError, ValueError, TypeError)
_SAVES = 20  # ends of a file that are tried: more are no file that a person saved


def findings(path: Path, work_pixels: int) -> tuple[Finding, ...]:
    """What speaks against the file; nothing for most, and for one that only PDFium can open.

    Boxes are pixels of pages of at most ``work_pixels``.
    """
    found: list[Finding] = []
    for signs in (_editor(path), _written_over(path, work_pixels), _redrawn(path, work_pixels)):
        with suppress(*_UNKNOWN):  # what is broken for one may be whole for another
            found.extend(signs)
    return tuple(found)


def _editor(path: Path) -> Iterator[Finding]:
    """Who saved it last, and how long after it was made."""
    with pikepdf.open(path) as file:
        info, more = {key: str(value) for key, value in file.docinfo.items()}, xmp(file)
    named = editor_in(" | ".join((*info.values(), more)))
    if named is None:
        return
    message = f"The file was saved by {named}, a program to change pages."
    yield _tamper("editor", message, Severity.MEDIUM)
    made, changed = (_moment(info.get(key, "")) for key in ("/CreationDate", "/ModDate"))
    if made and changed and changed - made > _LATER:
        message = f"It was made at {made:%Y-%m-%d %H:%M} and changed at {changed:%Y-%m-%d %H:%M}."
        yield _tamper("dates", message, Severity.MEDIUM)


def _moment(printed: str) -> datetime | None:
    match = _DATE.match(printed)
    try:
        return datetime.strptime(match[1], "%Y%m%d%H%M%S") if match else None
    except ValueError:
        return None


def _written_over(path: Path, work_pixels: int) -> Iterator[Finding]:
    """Text that was typed onto a page: it is read as if it were printed there."""
    with pypdfium2.PdfDocument(path) as document:
        for number in range(1, min(len(document), _MOST) + 1):
            page = document[number - 1]
            for frame in _typed(page):
                message = "This was typed onto the page after it was made."
                box = _shown(page, shown_size(page, work_pixels), frame)
                yield _tamper("added_text", message, Severity.MEDIUM, number, box)


def _typed(page: pypdfium2.PdfPage) -> Iterator[Frame]:
    for at in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, at)
        if pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_FREETEXT:
            rect = pdfium.FS_RECTF()
            pdfium.FPDFAnnot_GetRect(note, rect)
            yield rect.left, rect.bottom, rect.right, rect.top
        pdfium.FPDFPage_CloseAnnot(note)


def _shown(page: pypdfium2.PdfPage, size: tuple[int, int], frame: Frame) -> Box:
    """In pixels of the page as shown."""
    across, down = ctypes.c_int(), ctypes.c_int()
    corners = []
    for x, y in (frame[:2], frame[2:]):
        pdfium.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
        corners.append((across.value, down.value))
    (left, right), (top, bottom) = (sorted(each) for each in zip(*corners, strict=True))
    return max(0, left), max(0, top), min(size[0], right), min(size[1], bottom)


def _redrawn(path: Path, work_pixels: int) -> Iterator[Finding]:
    """Pages that a later save made show something else; a signature or a note shows nothing."""
    earlier = _first_state(path.read_bytes())
    if earlier is None:
        return
    with pypdfium2.PdfDocument(earlier) as before, pypdfium2.PdfDocument(path) as after:
        if len(before) != len(after):
            return  # pages were put in or taken out, which hides no change of one
        for number in range(1, min(len(after), _MOST) + 1):
            box = _difference(*(_drawn(each[number - 1], work_pixels) for each in (before, after)))
            if box:
                message = "The page showed something else here before the file was saved again."
                yield _tamper("revision", message, Severity.HIGH, number, box)


def _first_state(data: bytes) -> bytes | None:
    """The file as it was before the first save that added to it; None where none did.

    The first part of a file that is ordered for the web ends so too, but is no file.
    """
    ends = [match for match in _END.finditer(data) if int(match[1])][:-1]
    for match in ends[:_SAVES]:
        earlier = data[: match.end()]
        try:
            with pikepdf.open(BytesIO(earlier), attempt_recovery=False) as file:
                if len(file.pages):
                    return earlier
        except pikepdf.PdfError:
            continue
    return None


def _drawn(page: pypdfium2.PdfPage, work_pixels: int) -> Image.Image:
    """What the page itself shows, without notes, forms and signatures laid over it."""
    scale = _SHARE * shown_size(page, work_pixels)[0] / max(page.get_width(), 1e-3)
    bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False)
    drawn: Image.Image = bitmap.to_pil().convert("L")
    return drawn


def _difference(before: Image.Image, after: Image.Image) -> Box | None:
    """Around all that differs, in pixels of the page as shown."""
    if before.size != after.size:
        return 0, 0, round(after.width / _SHARE), round(after.height / _SHARE)
    changed = ImageChops.difference(before, after).point(lambda level: 255 * (level >= _TELLS))
    box = changed.getbbox()
    if box is None:
        return None
    left, top, right, bottom = (round(each / _SHARE) for each in box)
    return left, top, right, bottom


def _tamper(
    sort: str, message: str, severity: Severity, page: int | None = None, box: Box | None = None
) -> Finding:
    return Finding(code=f"tamper_{sort}", message=message, page=page, box=box, severity=severity)
