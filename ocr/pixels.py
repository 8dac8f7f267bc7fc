"""Pictures made small, and their pieces told apart: what every measure of a page begins with.

Both are what OpenCV gives, by the ways in which it takes the least time.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture

Stats = NDArray[Any]  # count × 5: left, top, width, height, pixels


def shrunk(picture: Picture, long: int) -> Picture:
    """At most so many pixels on its longer side."""
    return scaled(picture, min(1.0, long / max(picture.shape)))


def scaled(picture: Picture, scale: float) -> Picture:
    """So many times as large, at most once; no side vanishes."""
    high, wide = (max(1, round(each * scale)) for each in picture.shape)
    return resized(picture, (wide, high))


def resized(picture: Picture, size: tuple[int, int]) -> Picture:
    """The mean of the pixels that each one covers; ``size`` is a width and a height.

    Halves are quick to make, and from those the rest is a quarter of the work. What they leave
    out at the right and below is less than one pixel of what comes of it.
    """
    wide, high = size
    up = True
    while picture.shape[1] >= 2 * wide and picture.shape[0] >= 2 * high:
        picture = _halved(picture) if up else 255 - _halved(255 - picture)
        up = not up
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _halved(picture: Picture) -> Picture:
    """OpenCV rounds up here: done to the negative every other time, a page grows no lighter."""
    down, across = (each // 2 for each in picture.shape)
    even = picture[: 2 * down, : 2 * across]
    return np.asarray(cv2.resize(even, (across, down), interpolation=cv2.INTER_AREA), np.uint8)


def pieces(mask: NDArray[Any]) -> tuple[NDArray[Any], Stats, NDArray[Any]]:
    """Of a mask the label of each pixel; by label, 0 the ground, what it takes and its middle.

    Two bytes a label take a quarter of the time of four; a mask with too many for that is rare.
    """
    try:
        found = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_16U)[1:]
    except cv2.error:
        found = cv2.connectedComponentsWithStats(mask)[1:]
    labels, stats, middles = map(np.asarray, found)
    return labels, stats, middles
