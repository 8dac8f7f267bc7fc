"""Takes the boxes of a form away around the letters that stand in them."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Picture

_FREE, _DARKER = 0.22, 25  # of the height, where no print is; grey levels of a side
_REACH = 0.07  # of the height: how far a side may be from where it should stand
RIM, BELOW = 0.1, 0.14  # of the height: the frame above; where a comma hangs down to
_STANDS_OUT = 60  # grey levels of ink off its paper
_DARKEST, _CLEAR, _MOST = 99, 120, 4.0  # percentile that is ink; its levels; times darkened
SPECK = 0.008  # of the height's square: fewer dark pixels are no letter
_LINE, _DASH = 0.08, 0.6  # of the height: how thick the frame is, and the least of its lines
_TALL, _FINE = 0.3, 0.05  # of the height: what is higher is a letter; how thin a side is
_LETTERS, STROKES = 0.65, 0.5  # of the darkest: what only letters are; their paler strokes
NEXT = np.ones((3, 3), np.uint8)
_COMMA, _THICK = 0.35, 0.085  # of the height: how large a comma is at most, how thick at least


def without_boxes(patch: Picture, sides: list[int], height: int) -> Picture:
    """A copy of a row of boxes that holds their letters alone; ``sides`` in pixels of the patch."""
    made = darkened(patch, height)
    whole, hanging = made.copy(), _commas(made, height)
    _erase_frame(made, height)
    _erase_sides(made, sides, height)
    _erase_litter(made, sides, height)
    np.copyto(made, whole, where=hanging)
    return made


def darkened(patch: Picture, height: int) -> Picture:
    """A copy in which faint ink stands out from its paper as print does."""
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, np.ones((height, height), np.uint8))
    times = _CLEAR / max(1.0, float(np.percentile(hat, _DARKEST)))
    more = cv2.convertScaleAbs(hat, alpha=min(max(times, 1.0), _MOST) - 1)
    return np.asarray(cv2.subtract(patch, more), np.uint8)


def _commas(patch: Picture, height: int) -> NDArray[np.bool_]:
    """What at the boxes' foot is small, as dark as letters and thicker than a frame."""
    across = max(3, round(_THICK * height))
    inked = dark(patch, height, _LETTERS)
    solid = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((across, across), np.uint8))
    labels, stats, middles = pieces(solid)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    commas = np.maximum(wide, high) <= _COMMA * height
    commas &= middles[:, 1] > len(patch) / 2
    commas[0] = False
    if commas.sum() > 2:  # where the frame's lines meet
        commas[:] = False
    around = np.ones((2 * across - 1, across + 1), np.uint8)
    tails = cv2.dilate(commas[labels].astype(np.uint8), around)
    return np.asarray(cv2.dilate(cv2.min(tails, inked), NEXT) > 0)


def _erase_frame(patch: Picture, height: int) -> None:
    """Fills the lines above and below from over and under them."""
    thick = max(3, round(_LINE * height))
    column = np.ones((2 * thick + 1, 1), np.uint8)
    dark = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, column) > _DARKER
    long = np.ones((1, round(_DASH * height)), np.uint8)
    lines = cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_OPEN, long)
    lines = cv2.dilate(lines, np.ones((3, 3), np.uint8))
    filled = cv2.morphologyEx(patch, cv2.MORPH_CLOSE, column)
    np.copyto(patch, filled, where=lines > 0)


def _erase_sides(patch: Picture, sides: list[int], height: int) -> None:
    """Fills each side from beside it; what is wider or clearly darker than the side stays."""
    reach, free = max(2, round(_REACH * height)), max(2, round(_FREE * height))
    low = len(patch) - round(BELOW * height) - round(RIM * height)
    zones = np.r_[:free, low - free : low]
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, np.ones((1, 4 * reach + 1), np.uint8))
    for side in sides:
        first = max(0, side - reach)
        ends = hat[zones, first : side + reach + 1].mean(0)
        if not len(ends) or ends.max() < _DARKER / 2:
            continue
        dark = first + np.flatnonzero(ends > ends.max() / 3)
        wide = int(dark[-1] - dark[0]) + 1
        around = patch[:, max(0, dark[0] - reach) : dark[-1] + reach + 1]
        filled = cv2.morphologyEx(around, cv2.MORPH_CLOSE, np.ones((1, wide + 3), np.uint8))
        tone = np.percentile(patch[np.ix_(zones, dark)].min(1), 25)
        around[:] = np.where(around < tone - _STANDS_OUT, around, filled)


def _erase_litter(patch: Picture, sides: list[int], height: int) -> None:
    """Takes away what a faint frame left: bits too small for a letter, and thin ones off the line.

    A comma below the line is thicker than these.
    """
    labels, stats, middles = pieces(ink(patch, height))
    tops, high, area = (stats[:, at] for at in (cv2.CC_STAT_TOP, cv2.CC_STAT_HEIGHT, 4))
    tall = high > _TALL * height
    tall[0] = False
    if not tall.any():
        return
    top, bottom = np.median(tops[tall]), np.median((tops + high)[tall])
    slack = _LINE * height
    off = (tops + high < top + slack) | (tops > bottom - slack)
    beside = np.abs(middles[:, :1] - np.array(sides)).min(1) < slack
    litter = (area < SPECK * height**2) | (off & (high <= _LINE * height))
    litter |= beside & (area < _FINE * height * high)
    litter[0] = False
    gone = cv2.dilate(litter[labels].astype(np.uint8), NEXT)
    kept = (labels > 0) & ~litter[labels]
    np.copyto(patch, paper(patch, height), where=(gone > 0) & ~kept)


def ink(patch: Picture, height: int, least: int = _STANDS_OUT) -> Picture:
    """1 where it is clearly darker than the paper around."""
    around = np.ones((height, height), np.uint8)
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, around)
    return np.asarray(hat > least, np.uint8)


def dark(patch: Picture, height: int, share: float) -> Picture:
    """1 where it is as dark as letters are; a frame is mostly paler."""
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, np.ones((height, height), np.uint8))
    darkest = np.percentile(hat[hat > _STANDS_OUT], 95) if (hat > _STANDS_OUT).any() else 0
    return np.asarray(hat > max(_STANDS_OUT, share * darkest), np.uint8)


def paper(patch: Picture, height: int) -> Picture:
    """What is behind the print, in the tone that the paper mostly has."""
    bright = cv2.morphologyEx(patch, cv2.MORPH_CLOSE, np.ones((height, height), np.uint8))
    grain = int(np.median(cv2.subtract(bright, patch)))
    return np.asarray(cv2.subtract(bright, np.full_like(bright, grain)), np.uint8)
