"""The entries that run in the sandbox's child: plain values in, plain values out."""

import hashlib
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cv2

from evidence.codec import encode
from evidence.records import Finding, Page, Reading
from ocr import born_digital, pdf, pictures
from ocr.formats import PDF, media_type
from ocr.paddle import Paddle
from ocr.page import Shown, measured, read_picture
from ocr.reader import Reader
from ocr.tesseract import Tesseract

_QUALITY = 80  # of the page pictures, JPEG


def probe(argument: dict[str, Any]) -> dict[str, Any]:
    """What the file is, without decoding its pixels. Raises refusals.

    ``path``, ``max_bytes``, ``max_pages``, ``max_pixels`` give ``media_type``,
    ``pages`` and their ``sizes`` in pixels.
    """
    path = Path(argument["path"])
    kind = media_type(path, argument["max_bytes"])
    if kind == PDF:
        found = pdf.sizes(path, argument["max_pages"])
    else:
        found = pictures.sizes(path, argument["max_pages"], argument["max_pixels"])
    return {"media_type": kind, "pages": len(found), "sizes": found}


def read(argument: dict[str, Any]) -> Any:
    """The words of the file, as an encoded ``Reading``. Raises refusals.

    Beside what ``probe`` takes: ``reader`` (paddle or tesseract), ``work_pixels``
    that a page has at most in memory, and ``pictures``, a folder where each page
    is written as ``NNN.jpg``, or None.
    """
    started = time.perf_counter()
    kind = probe(argument)["media_type"]
    path = Path(argument["path"])
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    opened = time.perf_counter()
    shown = _pdf(path, argument) if kind == PDF else _pictures(path, argument)
    pages = tuple(_written(each, argument["pictures"]) for each in shown)
    return encode(
        Reading(
            sha256=sha256,
            media_type=kind,
            reader=_reader(argument["reader"]).version,
            pages=pages,
            seconds={"open": opened - started, "ocr": time.perf_counter() - opened},
        )
    )


def _pdf(path: Path, argument: dict[str, Any]) -> Iterator[Shown]:
    found = pdf.pages(path, argument["max_pages"], argument["work_pixels"])
    for number, page in enumerate(found, 1):
        yield _pdf_page(number, page, argument["reader"])


def _pdf_page(number: int, page: pdf.PdfPage, reader: str) -> Shown:
    picture, layer = page.picture(), page.layer()
    if born_digital.is_true(layer, picture):
        words = born_digital.words(layer)
        return Shown(page=measured(number, picture, words, "text_layer"), picture=picture)
    findings = (_untrue(number),) if born_digital.is_untrue(layer) else ()
    return read_picture(number, picture, _paddle(), _reader(reader), findings)


def _untrue(number: int) -> Finding:
    message = "The page's text layer does not say what the page shows; the picture was read."
    return Finding(code="untrue_text_layer", message=message, page=number)


def _pictures(path: Path, argument: dict[str, Any]) -> Iterator[Shown]:
    for number, picture in enumerate(pictures.frames(path, argument["work_pixels"]), 1):
        yield read_picture(number, picture, _paddle(), _reader(argument["reader"]))


def _written(shown: Shown, folder: str | None) -> Page:
    """Keep the picture, if asked, and only the words in memory."""
    if folder:
        name = Path(folder) / f"{shown.page.number:03d}.jpg"
        cv2.imwrite(str(name), shown.picture, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return shown.page


@cache
def _paddle() -> Paddle:
    return Paddle()


def _reader(name: str) -> Reader:
    return Tesseract() if name == "tesseract" else _paddle()
