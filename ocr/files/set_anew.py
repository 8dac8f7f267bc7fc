"""Numbers of a PDF's text layer that somebody seems to have set anew, and where."""

from collections.abc import Iterable, Iterator
from enum import Enum

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from evidence.records import Finding
from evidence.vocabulary import Severity
from ocr.files.covered_print import covering
from ocr.files.fonts import Fonts
from ocr.files.mixed_print import mixed
from ocr.files.odd_print import odd
from ocr.reader import Frame, boxed


class Anew(Enum):
    """How it shows: the finding's code, how much it weighs, and what is said of it."""

    MIXED = (
        "tamper_font",
        Severity.MEDIUM,
        "The digits of one number are set in several fonts or sizes.",
    )
    ODD = (
        "tamper_font",
        Severity.MEDIUM,
        "This number is set in another font than what stands around it.",
    )
    COVERED = (
        "tamper_covered",
        Severity.HIGH,
        "Another number was covered here, and this one set over it.",
    )


def numbers(
    page: pypdfium2.PdfPage,
    text_page: pypdfium2.PdfTextPage,
    text: str,
    loose: NDArray[np.float64],
    boxes: NDArray[np.float64],
) -> Iterator[tuple[Anew, Frame]]:
    """Each with its frame; of every character there is its loose box in units of the page,
    and its box in pixels of the page as shown.
    """
    fonts = Fonts(text_page)
    found = (
        (Anew.MIXED, mixed(fonts, text)),
        (Anew.ODD, odd(fonts, text, boxes)),
        (Anew.COVERED, covering(page, fonts, text, loose)),
    )
    for sort, each in found:
        for places in each:
            yield sort, _around(boxes[list(places)])


def findings(
    number: int, anew: Iterable[tuple[Anew, Frame]], size: tuple[int, int]
) -> tuple[Finding, ...]:
    """What is said of them on the page of that number (from 1) and size in pixels."""
    return tuple(_finding(number, sort, frame, size) for sort, frame in anew)


def _finding(number: int, sort: Anew, frame: Frame, size: tuple[int, int]) -> Finding:
    code, severity, message = sort.value
    box = boxed(frame, size)
    return Finding(code=code, message=message, page=number, box=box, severity=severity)


def _around(boxes: NDArray[np.float64]) -> Frame:
    left, top = boxes[:, :2].min(axis=0)
    right, bottom = boxes[:, 2:].max(axis=0)
    return float(left), float(top), float(right), float(bottom)
