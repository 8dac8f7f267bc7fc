"""The second, independent reader: the system's Tesseract 5, called in this process.

Its library is given raw pixels, so that its own image decoders never see what a stranger
sent. Starting it takes a tenth of a second and more: once a process, when it is first asked.
"""

import atexit
import ctypes
import os
from collections.abc import Iterable
from functools import cache
from typing import Any

import cv2
import numpy as np

from evidence.errors import Fault
from ocr.reader import Picture, Printed, Seen, Sight

_LIBRARY = "libtesseract.so.5"
_LANGUAGES = "nld+fra+deu+eng"
_LANGUAGE = "nld"  # reads values and words of all four as surely, in two thirds of the time
_ORIENTATION = "osd"  # data of its own, which knows which way is up
_ORIENTATION_ONLY, _PAGE, _BLOCK = 0, 3, 6  # page segmentation modes
_RESOLUTION = b"200"  # dots an inch; without it Tesseract guesses one, and warns
_SMALL, _LARGE = 1100, 2600  # pixels of the long side that Tesseract reads well between
_POOR = 0.55  # mean confidence below which the page may stand on its head
_SURE = 2.0  # Tesseract's own measure of how clear the orientation is
_WORD = "5"  # first column of a row of its table that is a word


class Tesseract:
    """Reads print with Tesseract's networks."""

    version = "tesseract-2"

    def read(self, picture: Picture, printed: Printed) -> Sight:
        """The words of the picture, or the turn it needs first."""
        scale = _scale(max(picture.shape))
        sized = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale), np.uint8)
        seen = _words(_table(sized, _LANGUAGES, _PAGE), scale)
        sure = [each.confidence for each in seen]
        if (float(np.mean(sure)) if sure else 0.0) < _POOR:
            turn = _turn(sized)
            if turn:
                return Sight(words=(), turn=turn)
        return Sight(words=tuple(seen))

    def lines(self, picture: Picture) -> list[Seen]:
        """The words of a picture that is one block of upright lines; each line is a strip."""
        return _words(_table(picture, _LANGUAGE, _BLOCK), 1.0)


def _scale(long: int) -> float:
    return min(max(1.0, _SMALL * 1.5 / long), _LARGE / long) if long > 0 else 1.0


def _words(table: str, scale: float) -> list[Seen]:
    """Tesseract's table has a word a row: level, page, block, paragraph, line, word, left,
    top, width, height, confidence in hundredths, text.
    """
    strips: dict[tuple[str, ...], int] = {}
    rows = (row.split("\t") for row in table.splitlines())
    return [
        Seen(
            text=row[11].strip(),
            frame=_frame(map(int, row[6:10]), scale),
            confidence=float(row[10]) / 100,
            strip=strips.setdefault(tuple(row[2:5]), len(strips)),
        )
        for row in rows
        if row[0] == _WORD and row[11].strip()
    ]


def _frame(place: Iterable[int], scale: float) -> tuple[float, float, float, float]:
    left, top, width, height = place
    return left / scale, top / scale, (left + width) / scale, (top + height) / scale


def _table(picture: Picture, languages: str, mode: int) -> str:
    library, handle = _library(), _started(languages)
    _show(handle, picture, mode)
    text = library.TessBaseAPIGetTsvText(handle, 0)
    try:
        return ctypes.string_at(text).decode() if text else ""
    finally:
        library.TessDeleteText(text)
        library.TessBaseAPIClear(handle)


def _turn(picture: Picture) -> int:
    """Quarter turns clockwise that set the page upright, by Tesseract's own script detector."""
    library, handle = _library(), _started(_ORIENTATION)
    _show(handle, picture, _ORIENTATION_ONLY)
    degrees, sure = ctypes.c_int(), ctypes.c_float()
    script, script_sure = ctypes.c_char_p(), ctypes.c_float()
    outputs = (ctypes.byref(each) for each in (degrees, sure, script, script_sure))
    found = library.TessBaseAPIDetectOrientationScript(handle, *outputs)
    library.TessBaseAPIClear(handle)
    return -degrees.value // 90 % 4 if found and sure.value > _SURE else 0


def _show(handle: ctypes.c_void_p, picture: Picture, mode: int) -> None:
    library, (height, width) = _library(), picture.shape
    library.TessBaseAPISetPageSegMode(handle, mode)
    library.TessBaseAPISetImage(handle, picture.tobytes(), width, height, 1, width)


@cache
def _started(languages: str) -> ctypes.c_void_p:
    library = _library()
    handle = ctypes.c_void_p(library.TessBaseAPICreate())
    atexit.register(library.TessBaseAPIDelete, handle)
    if library.TessBaseAPIInit3(handle, None, languages.encode()):
        raise Fault(f"Tesseract's data for {languages} is not installed.")
    library.TessBaseAPISetVariable(handle, b"user_defined_dpi", _RESOLUTION)
    return handle


@cache
def _library() -> Any:
    """Its C interface; one thread, for more are slower on a page."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        raise Fault(f"Tesseract 5 ({_LIBRARY}) is not installed.") from None
    pointer, number = ctypes.c_void_p, ctypes.c_int
    for name, result, arguments in (
        ("Create", pointer, ()),
        ("Delete", None, (pointer,)),
        ("Init3", number, (pointer, ctypes.c_char_p, ctypes.c_char_p)),
        ("SetPageSegMode", None, (pointer, number)),
        ("SetImage", None, (pointer, ctypes.c_char_p, number, number, number, number)),
        ("SetVariable", number, (pointer, ctypes.c_char_p, ctypes.c_char_p)),
        ("GetTsvText", pointer, (pointer, number)),
        ("DetectOrientationScript", number, (pointer, *[pointer] * 4)),
        ("Clear", None, (pointer,)),
    ):
        function = getattr(library, f"TessBaseAPI{name}")
        function.restype, function.argtypes = result, arguments
    library.TessDeleteText.restype, library.TessDeleteText.argtypes = None, (pointer,)
    return library
