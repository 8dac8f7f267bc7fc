"""Letters that stand in boxes of their own, closed up to print.

A reader takes each letter in a box for a word and a side of the box for a 1. Without
the sides, and set as close as print, letters read as print.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Picture
from ocr.repair.combs import Comb, combs, overlap

_FREE, _DARKER = 0.22, 25  # of the height, where no print is; grey levels of a side
_SLACK = 0.15  # of the height: what a word's frame has around its letters
_REACH = 0.07  # of the height: how far a side may be from where it should stand
_RIM, _BELOW = 0.1, 0.14  # of the height: the frame above; where a comma hangs down to
_STANDS_OUT = 60  # grey levels of ink off its paper
_DARKEST, _CLEAR, _MOST = 99, 120, 4.0  # percentile that is ink; its levels; times darkened
_FEW = 3  # letters that can be closed up
_SPECK = 0.008  # of the height's square: fewer dark pixels are no letter
_LINE, _DASH = 0.08, 0.6  # of the height: how thick the frame is, and the least of its lines
_TALL, _FINE = 0.3, 0.05  # of the height: what is higher is a letter; how thin a side is
_LETTERS, _STROKES = 0.65, 0.5  # of the darkest: what only letters are; their paler strokes
_NEXT = np.ones((3, 3), np.uint8)
_COMMA, _THICK = 0.35, 0.085  # of the height: how large a comma is at most, how thick at least
_COMMA_TOP = 0.12  # of the height: how far a comma begins above the line
_OFF, _MOSTLY = 0.25, 0.8  # of a box: how far a letter is from its middle; share of the letters
_ROOM, _CUT = 0.7, 0.3  # of a box that letters fill; share of them that may reach above it
_JOINED = 0.03  # of the height: white within a broken letter
_LOWEST, _LETTER = 0.2, 0.75  # of the height: how high a usual letter is
_TOUCHING = 2.2  # of the height: how wide letters are that touch
_BESIDE, _BETWEEN = 0.24, 0.6  # of the height: white left between letters, between words
_EMPTY = 1.6  # times the usual step: there is an empty box between

Points = NDArray[np.float64]  # count × 2: across, down


@dataclass(frozen=True, slots=True)
class Closed:
    """Where the letters of a comb stand since they were closed up, and where they stood."""

    comb: Comb
    now: NDArray[np.float64]  # both edges of each, from left to right
    then: NDArray[np.float64]

    def undo(self, points: Points) -> Points:
        """The points, those in the comb where they stood."""
        slack = _SLACK * self.comb.height
        x, y = points.T
        inside = (y > self.comb.top - slack) & (y < self.comb.bottom + slack)
        inside &= (x > self.now[0] - slack) & (x < self.now[-1] + slack)
        return np.column_stack([np.where(inside, np.interp(x, self.now, self.then), x), y])


def closed_up(picture: Picture) -> tuple[Picture, tuple[Closed, ...]]:
    """The page without its combs, and what of it was moved; dark print on level paper."""
    rest = picture.copy()
    closed: list[Closed] = []
    for comb in combs(picture):
        done = any(overlap(comb, each.comb) for each in closed)
        if not done and (each := _closed(rest, comb)):
            closed.append(each)
    return (rest, tuple(closed)) if closed else (picture, ())


def _closed(page: Picture, comb: Comb) -> Closed | None:
    """Takes the sides away on the page, and closes up letters that stand one by one."""
    rim, below = max(2, round(_RIM * comb.height)), round(_BELOW * comb.height)
    left = max(0, comb.sides[0] - rim)
    place = np.s_[comb.top + rim : comb.bottom + below, left : comb.sides[-1] + rim]
    patch, sides = page[place], [each - left for each in comb.sides]
    if min(patch.shape) < comb.height:
        return None
    patch = _darkened(patch, comb.height)
    whole, commas = patch.copy(), _commas(patch, comb.height)
    _erase_frame(patch, comb.height)
    _erase_sides(patch, sides, comb.height)
    _erase_litter(patch, sides, comb.height)
    np.copyto(patch, whole, where=commas)
    letters = _letters(patch, comb.height)
    if not _boxed(letters, sides, comb.height):
        return None
    places = _places(letters, sides, comb.height)
    line = float(np.median([each.bottom for each in letters])) - _COMMA_TOP * comb.height
    page[place] = paper = _paper(patch, comb.height)
    np.copyto(patch, paper, where=cv2.dilate(_dark(patch, comb.height, _STROKES), _NEXT) == 0)
    for each, first in zip(letters, places, strict=True):
        rise = max(0, round(each.top - line))  # a comma may hang at the boxes' foot
        moved = patch[rise:, each.start : each.end]
        page[place][: len(moved), first : first + moved.shape[1]] = moved
    then = np.array([(each.start, each.end) for each in letters], float).ravel() + left
    shifts = np.repeat([each.start - at for each, at in zip(letters, places, strict=True)], 2)
    return Closed(comb, then - shifts, then)


def _darkened(patch: Picture, height: int) -> Picture:
    """A copy in which faint ink stands out from its paper as print does."""
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, np.ones((height, height), np.uint8))
    times = _CLEAR / max(1.0, float(np.percentile(hat, _DARKEST)))
    more = cv2.convertScaleAbs(hat, alpha=min(max(times, 1.0), _MOST) - 1)
    return np.asarray(cv2.subtract(patch, more), np.uint8)


def _commas(patch: Picture, height: int) -> NDArray[np.bool_]:
    """What at the boxes' foot is small, as dark as letters and thicker than a frame."""
    across = max(3, round(_THICK * height))
    dark = _dark(patch, height, _LETTERS)
    solid = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((across, across), np.uint8))
    labels, stats, middles = pieces(solid)
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    commas = np.maximum(wide, high) <= _COMMA * height
    commas &= middles[:, 1] > len(patch) / 2
    commas[0] = False
    if commas.sum() > 2:  # where the frame's lines meet
        commas[:] = False
    around = np.ones((2 * across - 1, across + 1), np.uint8)
    tails = cv2.dilate(commas[labels].astype(np.uint8), around)
    return np.asarray(cv2.dilate(cv2.min(tails, dark), _NEXT) > 0)


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
    low = len(patch) - round(_BELOW * height) - round(_RIM * height)
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
    labels, stats, middles = pieces(_ink(patch, height))
    tops, high, area = (stats[:, at] for at in (cv2.CC_STAT_TOP, cv2.CC_STAT_HEIGHT, 4))
    tall = high > _TALL * height
    tall[0] = False
    if not tall.any():
        return
    top, bottom = np.median(tops[tall]), np.median((tops + high)[tall])
    slack = _LINE * height
    off = (tops + high < top + slack) | (tops > bottom - slack)
    beside = np.abs(middles[:, :1] - np.array(sides)).min(1) < slack
    litter = (area < _SPECK * height**2) | (off & (high <= _LINE * height))
    litter |= beside & (area < _FINE * height * high)
    litter[0] = False
    gone = cv2.dilate(litter[labels].astype(np.uint8), _NEXT)
    kept = (labels > 0) & ~litter[labels]
    np.copyto(patch, _paper(patch, height), where=(gone > 0) & ~kept)


def _ink(patch: Picture, height: int) -> Picture:
    """1 where it is clearly darker than the paper around."""
    around = np.ones((height, height), np.uint8)
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, around)
    return np.asarray(hat > _STANDS_OUT, np.uint8)


def _dark(patch: Picture, height: int, share: float) -> Picture:
    """1 where it is as dark as letters are; a frame is mostly paler."""
    hat = cv2.morphologyEx(patch, cv2.MORPH_BLACKHAT, np.ones((height, height), np.uint8))
    darkest = np.percentile(hat[hat > _STANDS_OUT], 95) if (hat > _STANDS_OUT).any() else 0
    return np.asarray(hat > max(_STANDS_OUT, share * darkest), np.uint8)


def _paper(patch: Picture, height: int) -> Picture:
    """What is behind the print, in the tone that the paper mostly has."""
    bright = cv2.morphologyEx(patch, cv2.MORPH_CLOSE, np.ones((height, height), np.uint8))
    grain = int(np.median(cv2.subtract(bright, patch)))
    return np.asarray(cv2.subtract(bright, np.full_like(bright, grain)), np.uint8)


class _Letter(NamedTuple):
    """Where its ink is."""

    start: int
    end: int
    top: int
    bottom: int

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def _letters(patch: Picture, height: int) -> list[_Letter]:
    """What stands between columns of white."""
    ink = _ink(patch, height)
    inked = ink.any(0).astype(np.int8)
    spans: list[tuple[int, int]] = []
    for start, end in np.flatnonzero(np.diff(inked, prepend=0, append=0)).reshape(-1, 2).tolist():
        if np.count_nonzero(ink[:, start:end]) < _SPECK * height**2:
            continue
        if spans and start - spans[-1][1] < _JOINED * height:
            start = spans.pop()[0]
        spans.append((start, end))
    rows = [np.flatnonzero(ink[:, start:end].any(1)) for start, end in spans]
    return [
        _Letter(start, end, int(each[0]), int(each[-1]))
        for (start, end), each in zip(spans, rows, strict=True)
    ]


def _boxed(letters: list[_Letter], sides: list[int], height: int) -> bool:
    """Whether these are letters, most of them in the middle of a box of their own."""
    if len(letters) < _FEW or not _roomy(letters, float(np.median(np.diff(sides))), height):
        return False
    boxes = np.array([(a + b) / 2 for a, b in pairwise(sides)])
    off = np.abs(np.array([[each.middle] for each in letters]) - boxes).min(1)
    return bool((off <= _OFF * np.median(np.diff(sides))).mean() >= _MOSTLY)


def _roomy(letters: list[_Letter], step: float, height: int) -> bool:
    """Whether letters have room in their boxes; what print's own strokes seem to part has none."""
    wide = np.array([each.end - each.start for each in letters])
    high = np.median([each.bottom - each.top for each in letters])
    if np.median(wide) >= _ROOM * step or wide.max() > _TOUCHING * height:
        return False
    cut = np.mean([each.top == 0 for each in letters])
    return bool(_LOWEST * height <= high <= _LETTER * height and cut < _CUT)


def _places(letters: list[_Letter], sides: list[int], height: int) -> list[int]:
    """Where each letter starts when they are closed up."""
    usual = float(np.median([b.middle - a.middle for a, b in pairwise(letters)]))
    places = [letters[0].start]
    for one, other in pairwise(letters):
        white = _BETWEEN if other.middle - one.middle > _EMPTY * usual else _BESIDE
        room = min(other.start - one.end, round(white * height))
        places.append(places[-1] + one.end - one.start + room)
    if letters[-1].end > sides[-2] and letters[0].start > sides[1]:  # amounts stand at the right
        return [each + letters[-1].start - places[-1] for each in places]
    return places
