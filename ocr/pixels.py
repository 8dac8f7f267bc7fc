"""The pieces of a picture told apart: what every measure of a page begins with."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Stats = NDArray[Any]  # count × 5: left, top, width, height, pixels


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
