"""How much of what looks like print lies inside the words that were read."""

from collections.abc import Iterable

import cv2
import numpy as np
import numpy.typing as npt

from evidence.records import Box
from ocr.pictures import Pixels

_SIDE = 1000  # pixels of the longer side at which ink is measured
_CONTRAST = 18  # grey levels below the surroundings
_LETTER = (5, 60)  # height of a letter at that size, pixels
_STROKE = 20  # pixels; longer than the strokes of letters, but for large headings
_BARS = 0.85  # share of an area's ink in such strokes, from which it is a barcode
_MARGIN = 3  # pixels around a word that are its own
_NOTHING = 40  # pixels of print that are none
_PALE = 0.9  # of the paper's brightness; what is darker is a mark, however blurred
_BLANK = 0.0005  # share of marks below which a page is blank


def text_ink(picture: Pixels) -> npt.NDArray[np.uint8]:
    """A map, at most 1,000 pixels long, of marks that have the size of letters."""
    scale = min(1.0, _SIDE / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    dark = cv2.adaptiveThreshold(
        grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, _CONTRAST
    )
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    kept = (high >= _LETTER[0]) & (high <= _LETTER[1]) & (wide <= 4 * _LETTER[1])
    kept &= stats[:, cv2.CC_STAT_AREA] < 0.9 * wide * high  # a bar is no letter
    kept[0] = False
    return _without_bars(kept.astype(np.uint8)[labels])


def _without_bars(ink: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Barcodes are no print that anybody reads: many upright strokes, and nothing else."""
    strokes = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((_STROKE, 1), np.uint8))
    joined = cv2.morphologyEx(strokes, cv2.MORPH_CLOSE, np.ones((1, 2 * _LETTER[0]), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for left, top, wide, high, _ in stats[1:]:
        area = (slice(top, top + high), slice(left, left + wide))
        if wide >= 2 * _STROKE and strokes[area].sum() > _BARS * ink[area].sum():
            ink[area] = 0
    return ink


def is_blank(picture: Pixels) -> bool:
    """Whether there is nothing at all on the paper, not even something unreadable."""
    scale = min(1.0, _SIDE / 2 / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    paper = cv2.medianBlur(cv2.dilate(grey, np.ones((25, 25), np.uint8)), 25)
    marks = cv2.medianBlur(grey, 3) < _PALE * paper.astype(np.float32)
    edge = max(1, round(0.03 * min(marks.shape)))  # a scanner's rim is no mark
    return float(marks[edge:-edge, edge:-edge].mean()) < _BLANK


def coverage(ink: npt.NDArray[np.uint8], width: int, boxes: Iterable[Box]) -> float:
    """The share of the print inside the boxes of a page of that width; 1.0 when there is none."""
    total = int(ink.sum())
    if total < _NOTHING:
        return 1.0
    scale = ink.shape[1] / width
    rest = ink.copy()
    for left, top, right, bottom in boxes:
        x, y = max(0, int(left * scale) - _MARGIN), max(0, int(top * scale) - _MARGIN)
        rest[y : int(bottom * scale) + _MARGIN + 1, x : int(right * scale) + _MARGIN + 1] = 0
    return 1.0 - int(rest.sum()) / total
