"""Where the strips of print are: the detector's map made into slanted frames.

The page is shrunk first: strips are found on few pixels and then cut from all.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Frame, Picture, Printed
from ocr.readers.models import detector

_LONG, _SHORT = 960, 608  # pixels that a page is shrunk to, whichever leaves more
_CLOSER = ((0.7, 13.5), (0.85, 11.0), (1.0, 8.0), (1.25, 6.4), (1.6, 0.0))  # times that, and how
# many of its pixels low print must be high for it: lines that stand close run into one otherwise
_AT_FIRST = 1.25  # times at most, unless too little is found so: grain is low, too
_STEP = 64  # pixels between the sides that a page is shrunk to: a new one costs as much as a page
_MOST = 3_400_000  # pixels, for very long pictures
_FOUND = 0.85  # share of the print that strips should hold
_INK, _SURE = 0.3, 0.5  # of the probability map
_GROWTH = 1.6  # the map shows the core of a strip; this is how much more there is
_TINY = 3  # pixels


@dataclass(frozen=True, eq=False)
class Strip:
    """A frame around some print, slanted as the print is."""

    corners: NDArray[np.float32]  # 4 × 2: top left, top right, bottom right, bottom left

    @cached_property
    def width(self) -> float:
        """Along the print, in pixels."""
        return float(np.linalg.norm(self.corners[1] - self.corners[0]))

    @cached_property
    def height(self) -> float:
        """Across the print, in pixels."""
        return float(np.linalg.norm(self.corners[3] - self.corners[0]))

    @cached_property
    def upended(self) -> bool:
        """Whether the print runs up or down."""
        return self.height > 1.5 * self.width

    @cached_property
    def frame(self) -> Frame:
        """What encloses it."""
        low, high = self.corners.min(0), self.corners.max(0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def turned(self, quarters: int) -> "Strip":
        """The same strip, read after so many quarter turns clockwise."""
        return Strip(np.roll(self.corners, quarters, axis=0))


def strips(picture: Picture, printed: Printed) -> list[Strip]:
    """Everything in the picture that looks like print; looks closer where that is too little."""
    closer = min(_AT_FIRST, _closer(picture, printed.low()))
    found = _strips(picture, closer)
    frames = [each.frame for each in found]
    share = printed.covered(frames)
    closest = _closer(picture, printed.low(frames)) if share < _FOUND else closer
    if closest <= closer:
        return found
    again = _strips(picture, closest)
    return again if printed.covered(each.frame for each in again) > share else found


def _closer(picture: Picture, low: float) -> float:
    """Times the usual size that is enough for lines of so many pixels; 1.0 for none."""
    high = low * _scale(picture.shape[1], picture.shape[0], 1.0)
    return next(times for times, least in _CLOSER if high >= least) if high else 1.0


def _strips(picture: Picture, closer: float) -> list[Strip]:
    height, width = picture.shape
    scale = _scale(width, height, closer)
    small = (max(1, round(width * scale)), max(1, round(height * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    chances = detector()(_on_white(cv2.resize(picture, small, interpolation=way))[None])[0]
    back = np.array([width / small[0], height / small[1]], np.float32)
    return [Strip(corners * back) for corners in _frames(chances)]


def _on_white(shrunk: NDArray[Any]) -> Picture:
    """With white added to the right and below, up to whole steps."""
    height, width = (math.ceil(each / _STEP) * _STEP for each in shrunk.shape)
    sheet = np.full((height, width), 255, np.uint8)
    sheet[: shrunk.shape[0], : shrunk.shape[1]] = shrunk
    return sheet


def _scale(width: int, height: int, closer: float) -> float:
    wanted = closer * max(_LONG / max(width, height), _SHORT / min(width, height))
    return min(wanted, math.sqrt(_MOST / (width * height)))


def _frames(chances: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    mask = cv2.dilate((chances > _INK).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return [
        _grown(cv2.minAreaRect(each))
        for each in contours
        if min(cv2.minAreaRect(each)[1]) >= _TINY and _mean(chances, each) > _SURE
    ]


def _mean(chances: NDArray[np.float32], contour: NDArray[Any]) -> float:
    left, top, width, height = cv2.boundingRect(contour)
    inside = np.zeros((height, width), np.uint8)
    cv2.drawContours(inside, [contour], -1, 1, cv2.FILLED, offset=(-left, -top))
    return float(cv2.mean(chances[top : top + height, left : left + width], inside)[0])


def _grown(rect: tuple[Sequence[float], Sequence[float], float]) -> NDArray[np.float32]:
    """The corners of the whole strip, with its first side the one nearest to level."""
    centre, (width, height), angle = rect
    more = 2 * width * height * _GROWTH / (2 * (width + height))
    quarter = round(angle / 90)
    if quarter % 2:
        width, height = height, width
    radians = math.radians(angle - 90 * quarter)
    along = np.array([math.cos(radians), math.sin(radians)]) * (width + more) / 2
    across = np.array([-math.sin(radians), math.cos(radians)]) * (height + more) / 2
    corners = [-along - across, along - across, along + across, -along + across]
    return np.asarray(np.array(corners) + np.array(centre), np.float32)
