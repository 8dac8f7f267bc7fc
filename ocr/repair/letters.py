"""Letters that stand in boxes, and where they stand once they are closed up to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FEW = 3  # letters that can be closed up
_SLACK = 0.15  # of the height: what a word's frame has around its letters
_ROOM, _CUT = 0.7, 0.3  # of a box that letters fill; share of them that may reach above it
_LOWEST, _LETTER = 0.2, 0.75  # of the height: how high a usual letter is
_TOUCHING = 2.2  # of the height: how wide letters are that touch
_BESIDE, _BETWEEN = 0.24, 0.6  # of the height: white left between letters, between words
_EMPTY = 1.6  # times the usual step: there is an empty box between

Points = NDArray[np.float64]  # count × 2: across, down


class Letter(NamedTuple):
    """Where its ink is, in pixels of a patch."""

    start: int
    end: int
    top: int
    bottom: int

    @property
    def middle(self) -> float:
        """From the left."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Closed:
    """Where the letters of a row of boxes stand since they were closed up, and where they stood."""

    top: int
    bottom: int
    now: NDArray[np.float64]  # both edges of each, from left to right
    then: NDArray[np.float64]

    def undo(self, points: Points) -> Points:
        """The points, those in the row where they stood."""
        slack = _SLACK * (self.bottom - self.top)
        x, y = points.T
        inside = (y > self.top - slack) & (y < self.bottom + slack)
        inside &= (x > self.now[0] - slack) & (x < self.now[-1] + slack)
        return np.column_stack([np.where(inside, np.interp(x, self.now, self.then), x), y])


def closed(
    letters: Sequence[Letter], places: Sequence[int], left: int, top: int, bottom: int
) -> Closed:
    """What was moved of a patch that begins at ``left``."""
    then = np.array([(each.start, each.end) for each in letters], float).ravel() + left
    shifts = np.repeat([each.start - at for each, at in zip(letters, places, strict=True)], 2)
    return Closed(top, bottom, then - shifts, then)


def roomy(letters: Sequence[Letter], step: float, height: int) -> bool:
    """Whether letters have room in their boxes; what print's own strokes seem to part has none."""
    wide = np.array([each.end - each.start for each in letters])
    high = np.median([each.bottom - each.top for each in letters])
    if np.median(wide) >= _ROOM * step or wide.max() > _TOUCHING * height:
        return False
    cut = np.mean([each.top == 0 for each in letters])
    return bool(_LOWEST * height <= high <= _LETTER * height and cut < _CUT)


def closed_places(letters: Sequence[Letter], height: int, *, right: bool) -> list[int]:
    """Where each letter starts when they are closed up to the left, or to the ``right``."""
    usual = float(np.median([b.middle - a.middle for a, b in pairwise(letters)]))
    places = [letters[0].start]
    for one, other in pairwise(letters):
        white = _BETWEEN if other.middle - one.middle > _EMPTY * usual else _BESIDE
        room = min(other.start - one.end, round(white * height))
        places.append(places[-1] + one.end - one.start + room)
    return [each + letters[-1].start - places[-1] for each in places] if right else places
