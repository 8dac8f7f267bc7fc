"""Letters that stand in boxes of their own, closed up to print.

A reader takes each letter in a box for a word and a side of the box for a 1. Without
the sides, and set as close as print, letters read as print.
"""

from itertools import pairwise

import cv2
import numpy as np

from ocr.reader import Picture
from ocr.repair import celled, erasing
from ocr.repair.combs import Comb, combs
from ocr.repair.darker import darker
from ocr.repair.letters import FEW, Closed, Letter, closed, closed_places, roomy

_COMMA_TOP = 0.12  # of the height: how far a comma begins above the line
_OFF, _MOSTLY = 0.25, 0.8  # of a box: how far a letter is from its middle; share of the letters
_JOINED = 0.03  # of the height: white within a broken letter


def closed_up(picture: Picture) -> tuple[Picture, tuple[Closed, ...]]:
    """The page without its boxes, and what of it was moved; dark print on level paper."""
    rest, seen = picture.copy(), darker(picture)
    found = [*celled.closed_up(rest, seen)]
    for comb in combs(seen):
        taken = any(_overlap(comb, each) for each in found)
        if not taken and (each := _closed(rest, comb)):
            found.append(each)
    return (rest, tuple(found)) if found else (picture, ())


def _overlap(comb: Comb, done: Closed) -> bool:
    """Whether both take some of the same place."""
    level = comb.top < done.bottom and done.top < comb.bottom
    return level and comb.sides[0] < done.then[-1] and done.then[0] < comb.sides[-1]


def _closed(page: Picture, comb: Comb) -> Closed | None:
    """Takes the sides away on the page, and closes up letters that stand one by one."""
    high = comb.height
    rim, below = max(2, round(erasing.RIM * high)), round(erasing.BELOW * high)
    left = max(0, comb.sides[0] - rim)
    place = np.s_[comb.top + rim : comb.bottom + below, left : comb.sides[-1] + rim]
    sides = [each - left for each in comb.sides]
    if min(page[place].shape) < high:
        return None
    patch = erasing.without_boxes(page[place], sides, high)
    letters = _letters(patch, high)
    if not _boxed(letters, sides, high):
        return None
    right = letters[-1].end > sides[-2] and letters[0].start > sides[1]  # as amounts stand
    places = closed_places(letters, high, right=right)
    line = float(np.median([each.bottom for each in letters])) - _COMMA_TOP * high
    page[place] = paper = erasing.paper(patch, high)
    faint = cv2.dilate(erasing.dark(patch, high, erasing.STROKES), erasing.NEXT) == 0
    np.copyto(patch, paper, where=faint)
    for each, first in zip(letters, places, strict=True):
        rise = max(0, round(each.top - line))  # a comma may hang at the boxes' foot
        moved = patch[rise:, each.start : each.end]
        page[place][: len(moved), first : first + moved.shape[1]] = moved
    return closed(letters, places, left, comb.top, comb.bottom)


def _letters(patch: Picture, height: int) -> list[Letter]:
    """What stands between columns of white."""
    ink = erasing.ink(patch, height)
    inked = ink.any(0).astype(np.int8)
    spans: list[tuple[int, int]] = []
    for start, end in np.flatnonzero(np.diff(inked, prepend=0, append=0)).reshape(-1, 2).tolist():
        if np.count_nonzero(ink[:, start:end]) < erasing.SPECK * height**2:
            continue
        if spans and start - spans[-1][1] < _JOINED * height:
            start = spans.pop()[0]
        spans.append((start, end))
    rows = [np.flatnonzero(ink[:, start:end].any(1)) for start, end in spans]
    return [
        Letter(start, end, int(each[0]), int(each[-1]))
        for (start, end), each in zip(spans, rows, strict=True)
    ]


def _boxed(letters: list[Letter], sides: list[int], height: int) -> bool:
    """Whether these are letters, most of them in the middle of a box of their own."""
    if len(letters) < FEW or not roomy(letters, float(np.median(np.diff(sides))), height):
        return False
    boxes = np.array([(a + b) / 2 for a, b in pairwise(sides)])
    off = np.abs(np.array([[each.middle] for each in letters]) - boxes).min(1)
    return bool((off <= _OFF * np.median(np.diff(sides))).mean() >= _MOSTLY)
