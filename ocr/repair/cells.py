"""Rows of closed boxes for one letter each: patches of paper that a frame parts from the rest.

A box is known by itself, whatever its row does: of a faint, bent or half covered row no more is
lost than some boxes. Those that a copy has opened are for ``combs``.
"""

from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.repair.darker import Darker


class Cell(NamedTuple):
    """The paper of a box, in pixels."""

    left: int
    top: int
    right: int
    bottom: int
    seen: bool = True  # itself, not only by its neighbours
    comma: bool = False  # no box, but the place for a comma between two

    def scaled(self, times: float) -> "Cell":
        """In pixels that many times as small."""
        left, top, right, bottom = (round(each * times) for each in self[:4])
        return Cell(left, top, right, bottom, *self[4:])

    def inside(self, left: int, top: int) -> "Cell":
        """In pixels of a patch that begins there."""
        corner = self.left - left, self.top - top
        return Cell(*corner, self.right - left, self.bottom - top, *self[4:])


_DARKER = 18  # grey levels of a frame off its surroundings
_LOW, _HIGH = 12, 48  # pixels: how high a box is
_NARROW, _BROAD = 0.4, 1.4  # of its height: how wide
_FULL = 0.55  # share of it that is paper: a letter takes the rest
_FRAME = 0.7  # of the height: the most between two boxes, with a comma there
_LOST, _EVEN = 4.0, 0.2  # of the height: where boxes may be lost; of a step by which they are off
_LEVEL, _ALIKE = 0.2, 0.25  # of the height: how far the next one may be off, and higher or lower
_FEWEST, _MOST = 4, 800  # boxes of a row; of a page: more are grain, and cost their square
_APART = 0.3  # of the height: a wider frame is the place of a comma


def rows_of_cells(page: Darker) -> Iterator[list[Cell]]:
    """The boxes of each row of a level page from left to right, places for commas among them."""
    boxes = _boxes(1 - page.more_than(_DARKER))
    for chain in _chains(_follows(boxes)):
        found = [Cell(x, y, x + w, y + h) for x, y, w, h in boxes[chain].tolist()]
        for row in _whole(found):
            if len(row) >= _FEWEST:
                yield [each.scaled(1 / page.scale) for each in row]


def _chains(follows: dict[int, int]) -> Iterator[list[int]]:
    for first in sorted(follows.keys() - set(follows.values())):
        chain = [first]
        while chain[-1] in follows:
            chain.append(follows[chain[-1]])
        yield chain


def _boxes(paper: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Left, top, width, height of each patch that may be a box; no frame leaks at a corner."""
    stats = np.asarray(cv2.connectedComponentsWithStats(paper, connectivity=4)[2])[1:]
    _, _, wide, high, area = stats.T
    like = (high >= _LOW) & (high <= _HIGH) & (area >= _FULL * wide * high)
    like &= (wide >= _NARROW * high) & (wide <= _BROAD * high)
    found = np.asarray(stats[like][:, :4], np.int64)
    return found if len(found) <= _MOST else found[:0]


def _follows(boxes: NDArray[np.int64]) -> dict[int, int]:
    """By box the next one in its row; between them some may be lost to letters across the frame."""
    left, top, wide, high = boxes.T
    gap = left[None] - (left + wide)[:, None]
    beside = (gap >= 0) & (gap <= _LOST * high[:, None])
    beside &= np.abs(top[None] - top[:, None]) <= _LEVEL * high[:, None]
    beside &= np.abs(high[None] - high[:, None]) <= _ALIKE * high[:, None]
    nearest = np.where(beside, gap, gap.max(initial=0) + 1)
    return {one: int(nearest[one].argmin()) for one in np.flatnonzero(beside.any(1)).tolist()}


def _whole(chain: list[Cell]) -> Iterator[list[Cell]]:
    """The rows of a chain, with the boxes that were lost and the places of commas."""
    usual = median(each.right - each.left for each in chain)
    gaps = [(one, other, other.left - one.right) for one, other in pairwise(chain)]
    steps = [b.left - a.left for a, b, gap in gaps if gap <= _APART * (a.bottom - a.top)]
    row, step = chain[:1], median(steps or [usual])
    for one, other, gap in gaps:
        height = one.bottom - one.top
        lost = (other.left - one.left) / step - 1
        if _APART * height < gap <= _FRAME * height:
            row.append(Cell(one.right, one.top, other.left, one.bottom, False, True))
        elif gap > _FRAME * height and abs(lost - round(lost)) <= _EVEN:
            starts = (one.left + round((at + 1) * step) for at in range(round(lost)))
            row += [Cell(x, one.top, x + round(usual), one.bottom, False) for x in starts]
        elif gap > _FRAME * height:
            yield row
            row = []
        row.append(other)
    yield row
