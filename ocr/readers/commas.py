"""A comma that lost its tail on the way is told from a point.

What is read as a point is the comma of an amount where thousands have a point already,
or where it hangs below the line: a point stands on the line that its digits stand on.
"""

import re
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Picture

_CENTS = re.compile(r"[^\d.,]*\d{1,3}(?P<thousands>(?:\.\d{3})*)(?P<point>\.)\d\d[^\d.,/:]*")
_INK = 0.4  # of the strip's contrast
_DIGIT, _MARK = 3, 6  # pixels to either side of a letter's place in which its print is looked for
_LOW = 0.5  # of a digit's height, above which neither a point nor a comma has print
_HANGS = 0.04  # of it: how far below both its neighbours a comma ends
_LEAST = 4  # pixels of a mark


def comma(text: str, centres: Sequence[float], cut: Picture) -> int | None:
    """Which letter of a word, a point, is a comma; ``centres`` are pixels along the strip."""
    cents = _CENTS.fullmatch(text)
    if cents is None:
        return None
    at = cents.start("point")
    return at if cents["thousands"] or _hangs(cut, *centres[at - 1 : at + 2]) else None


def _hangs(cut: Picture, left: float, at: float, right: float) -> bool:
    off = np.abs(cut.astype(np.int16) - int(np.median(cut)))
    ink = np.asarray(off > _INK * off.max(), np.uint8)
    digits = [rows for each in (left, right) if len(rows := _rows(ink, each))]
    if len(digits) < 2:
        return False
    top, foot = max(int(rows[0]) for rows in digits), max(int(rows[-1]) for rows in digits)
    between = ink[:, int(left) : int(right) + 1]
    _, stats, middles = pieces(between)
    low = stats[:, cv2.CC_STAT_TOP] > top + _LOW * (foot - top)
    low &= np.abs(middles[:, 0] + int(left) - at) <= _MARK
    low &= stats[:, cv2.CC_STAT_AREA] >= _LEAST
    low &= stats[:, cv2.CC_STAT_HEIGHT] > stats[:, cv2.CC_STAT_WIDTH]  # a point is round
    ends = (stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT] - 1)[1:][low[1:]]
    return bool(len(ends) and ends.max() - foot > _HANGS * (foot - top))


def _rows(ink: Picture, at: float) -> NDArray[np.int64]:
    """Rows with print of the letter there."""
    return np.flatnonzero(ink[:, max(0, int(at) - _DIGIT) : int(at) + _DIGIT + 1].any(1))
