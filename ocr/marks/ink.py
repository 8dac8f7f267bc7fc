"""The ink on a page: whether there is any, and how much of it was read."""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Frame, Picture

_LONG = 1300  # pixels that a page is shrunk to
_STROKE = 15  # pixels: what is wider than this is no stroke of print
_RULE = 45  # pixels: what runs straight for longer is a line of a form
_UPRIGHT = 26  # pixels; longer than the strokes of letters, but for large headings
_BARS = 0.85  # share of an area's ink in such strokes, from which it is a barcode
_DARKER = 30  # grey levels off its surroundings
_DARK = 110  # grey level; on a darker ground print is bright
_LOW, _HIGH = 5, 70  # pixels: heights that lines of print have
_AROUND = 2  # pixels that print may stand out of its frame
_LITTLE = 60  # pixels of print that are none
_LINE = np.ones((3, 15), np.uint8)  # pixels down and across that are bridged along a line
_LOWEST = 0.1  # of the length of all lines: what is lower than the low ones
_SMALL = 7  # pixels that such a line has at least: lower ones may be grain
_PALE = 0.9  # of the paper's brightness; what is darker is a mark, however blurred
_TRACE = 0.0005  # share of marks below which a page is blank
_RIM = 0.03  # of the sides: a scanner's rim is no mark

Mask = NDArray[np.uint8]  # 1 where there is ink


def is_blank(picture: Picture) -> bool:
    """Whether there is nothing at all on the paper, not even something unreadable."""
    small = _shrunk(picture, _LONG // 2)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((25, 25), np.uint8)), 25)
    marks = cv2.medianBlur(small, 3) < _PALE * paper.astype(np.float32)
    rim = max(1, round(_RIM * min(marks.shape)))
    return float(marks[rim:-rim, rim:-rim].mean()) < _TRACE


@dataclass(frozen=True, slots=True)
class Print:
    """The ink of a picture that looks like print, small."""

    mask: Mask
    scale: float  # of the small picture

    def outside(self, frames: Iterable[Frame]) -> Mask:
        """What lies in none of the frames, which are in pixels of the picture."""
        rest = self.mask.copy()
        for left, top, right, bottom in frames:
            first = (int(left * self.scale) - _AROUND, int(top * self.scale) - _AROUND)
            last = (int(right * self.scale) + _AROUND, int(bottom * self.scale) + _AROUND)
            cv2.rectangle(rest, first, last, 0, cv2.FILLED)
        return rest

    def covered(self, frames: Iterable[Frame]) -> float:
        """Share of it that lies inside frames; 1.0 where there is none."""
        total = np.count_nonzero(self.mask)
        if total < _LITTLE:
            return 1.0
        return 1.0 - float(np.count_nonzero(self.outside(frames)) / total)

    def low(self, frames: Iterable[Frame] = ()) -> float:
        """Pixels of the picture that its low lines outside the frames are high; 0.0 without any."""
        joined = cv2.morphologyEx(self.outside(frames), cv2.MORPH_CLOSE, _LINE[:1])
        stats = pieces(joined)[1][1:]
        high, wide = stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_WIDTH]
        along = np.bincount(high, wide * (high >= _SMALL), minlength=1).cumsum()
        return float(np.searchsorted(along, _LOWEST * along[-1]) / self.scale) if along[-1] else 0.0


UNKNOWN = Print(np.zeros((1, 1), np.uint8), 1.0)  # of a picture whose print was not looked for


def printed(picture: Picture) -> Print:
    """The print of the picture."""
    small = _shrunk(picture, _LONG)
    return Print(print_like(small), small.shape[1] / picture.shape[1])


def coverage(picture: Picture, frames: Iterable[Frame]) -> float:
    """Share of the ink that looks like print and lies inside frames; 1.0 without such ink."""
    return printed(picture).covered(frames)


def print_like(small: Picture) -> Mask:
    """Strokes that form lines: wide, low zones. Rules, bars and pictures are left out."""
    strokes = _without_rules(_strokes(small))
    joined = cv2.morphologyEx(strokes, cv2.MORPH_CLOSE, _LINE)
    labels, stats, _ = pieces(joined)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    full = stats[:, cv2.CC_STAT_AREA] / np.maximum(1, wide * high)
    kept = (high >= _LOW) & (high <= _HIGH) & (wide >= 1.5 * high) & (full > 0.3)
    kept[0] = False
    left: Mask = strokes * kept[labels].astype(np.uint8)
    return left


def _strokes(small: Picture) -> Mask:
    """What is thin and darker than its surroundings, or brighter where these are dark."""
    kernel = np.ones((_STROKE, _STROKE), np.uint8)
    dark = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, kernel)
    off, on_dark = dark, cv2.blur(small, (4 * _STROKE + 1, 4 * _STROKE + 1)) < _DARK
    if on_dark.any():
        off = np.where(on_dark, cv2.morphologyEx(small, cv2.MORPH_TOPHAT, kernel), dark)
    strokes = (off > _DARKER).astype(np.uint8)
    for bars in _barcodes((dark > _DARKER).astype(np.uint8)):
        strokes[bars] = 0
    return strokes


def _barcodes(strokes: Mask) -> list[tuple[slice, slice]]:
    """What no person reads: areas with many upright strokes, and nothing else."""
    upright = cv2.morphologyEx(strokes, cv2.MORPH_OPEN, np.ones((_UPRIGHT, 1), np.uint8))
    joined = cv2.morphologyEx(upright, cv2.MORPH_CLOSE, np.ones((1, _STROKE), np.uint8))
    _, stats, _ = pieces(joined)
    areas = [
        (slice(top, top + high), slice(left, left + wide))
        for left, top, wide, high, _ in stats[1:]
        if wide >= 2 * _UPRIGHT
    ]
    return [each for each in areas if upright[each].sum() > _BARS * strokes[each].sum()]


def _without_rules(strokes: Mask) -> Mask:
    across = cv2.morphologyEx(strokes, cv2.MORPH_OPEN, np.ones((1, _RULE), np.uint8))
    down = cv2.morphologyEx(strokes, cv2.MORPH_OPEN, np.ones((_RULE, 1), np.uint8))
    rules = cv2.dilate(cv2.max(across, down), np.ones((3, 3), np.uint8))
    left: Mask = np.where(rules > 0, 0, strokes).astype(np.uint8)
    return left


def _shrunk(picture: Picture, long: int) -> Picture:
    scale = min(1.0, long / max(picture.shape))
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
