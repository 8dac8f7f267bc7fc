"""What the sandbox's child runs: plain functions of dict to JSON value.

``probe`` looks at headers only, ``read`` gives an encoded ``Reading``. Both raise
the refusals of ``evidence.errors``.
"""

import hashlib
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from evidence.codec import encode
from evidence.records import Finding, Page, Reading
from ocr.files import changed_pdf, changed_pictures, formats, pdf, pdf_info, pictures
from ocr.marks.ringed import Ringed
from ocr.page import Shown, read_pdf_page, read_picture
from ocr.reader import Reader
from ocr.readers.paddle import Paddle
from ocr.readers.second import Checked
from ocr.readers.tesseract import Tesseract

_WORK_PIXELS = 24_000_000  # when the caller does not say
_QUALITY = 80  # of the page pictures


def probe(argument: dict[str, Any]) -> dict[str, Any]:
    """Type, number of pages and their sizes.

    Takes ``path``, ``max_bytes``, ``max_pages`` and ``max_pixels``; gives
    ``media_type``, ``pages`` and ``sizes``, pixels as shown by the file's tags.
    """
    media_type, sizes = _measured(argument)
    return {"media_type": media_type, "pages": len(sizes), "sizes": [list(each) for each in sizes]}


def read(argument: dict[str, Any]) -> dict[str, Any]:
    """The file's ``Reading``, encoded.

    Takes what ``probe`` takes, ``work_pixels``, ``reader`` ("paddle" or
    "tesseract") and ``pictures``, a folder for the upright pages as
    ``001.jpg`` and so on, or None.
    """
    begun = time.perf_counter()
    media_type = _checked(argument)
    reader = _reader(argument["reader"])
    opened = time.perf_counter() - begun
    pages = [_kept(each, argument["pictures"]) for each in _pages(argument, media_type, reader)]
    reading = Reading(
        sha256=hashlib.sha256(Path(argument["path"]).read_bytes()).hexdigest(),
        media_type=media_type,
        reader=reader.version,
        pages=tuple(pages),
        seconds={"open": opened, "ocr": time.perf_counter() - begun - opened},
        findings=_changed(argument, media_type),
    )
    encoded = encode(reading)
    assert isinstance(encoded, dict)
    return encoded


def _reader(name: str) -> Reader:
    second = Tesseract()
    return second if name == "tesseract" else Checked(Ringed(Paddle()), second)


def _measured(argument: dict[str, Any]) -> tuple[str, list[tuple[int, int]]]:
    path = Path(argument["path"])
    media_type = formats.media_type(path, argument["max_bytes"])
    work_pixels = argument.get("work_pixels", _WORK_PIXELS)
    if media_type == formats.PDF:
        return media_type, pdf.sizes(path, argument["max_pages"], work_pixels)
    limits = (argument["max_pages"], argument["max_pixels"], work_pixels)
    return media_type, pictures.sizes(path, media_type, *limits)


def _checked(argument: dict[str, Any]) -> str:
    """The type of a file that can be read; raises what ``_measured`` does."""
    path = Path(argument["path"])
    media_type = formats.media_type(path, argument["max_bytes"])
    if media_type == formats.PDF:
        pdf.sizes(path, argument["max_pages"], argument["work_pixels"])
    else:
        pictures.check(path, media_type, argument["max_pages"], argument["max_pixels"])
    return media_type


def _changed(argument: dict[str, Any], media_type: str) -> tuple[Finding, ...]:
    path = Path(argument["path"])
    if media_type == formats.PDF:
        return changed_pdf.findings(path, argument["work_pixels"])
    return changed_pictures.findings(path, media_type, argument["max_pixels"])


def _pages(argument: dict[str, Any], media_type: str, reader: Reader) -> Iterator[Shown]:
    path, work_pixels = Path(argument["path"]), argument["work_pixels"]
    if media_type == formats.PDF:
        saved = pdf_info.saved_day(path)
        for number, page in enumerate(pdf.pages(path, work_pixels), 1):
            yield _dated(read_pdf_page(number, page, reader), saved)
    else:
        images = pictures.pages(path, media_type, argument["max_pixels"], work_pixels)
        for number, image in enumerate(images, 1):
            yield read_picture(number, image, reader)


def _dated(shown: Shown, saved: date | None) -> Shown:
    """The page with its file's day, unless it is a picture: a scanner's clock tells nothing."""
    printed = shown.page.source in ("text_layer", "mixed")
    return replace(shown, page=replace(shown.page, saved=saved)) if printed else shown


def _kept(shown: Shown, folder: str | None) -> Page:
    """The page; its picture is written while its file is still open."""
    if folder:
        name = f"{shown.page.number:03d}.jpg"
        shown.picture().save(Path(folder) / name, quality=_QUALITY)
    return shown.page
