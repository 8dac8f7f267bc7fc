"""How upright the strokes of letters stand: level lines say nothing of a page that leans.

A sheet that was made flat by a wrong corner has level lines and leaning letters at one side.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Picture

_STRONG = 120  # of the grey's slope: the edge of a stroke, not the grain of paper
_STEEP = 2.0  # times as much across as down: of a stroke that stands
_FURTHEST, _NEAR = 26, 5  # degrees that are looked at; those that count as one
_TALLEST = 60  # pixels: what is higher is the edge of a sheet or a frame
_FEWEST = 200  # pixels of such edges that tell


def lean(picture: Picture) -> float:
    """Degrees that most strokes of one half of the print lean, of the half that leans more.

    0.0 where there are too few strokes to tell.
    """
    soft = cv2.GaussianBlur(picture, (3, 3), 0)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    strength = cv2.magnitude(across, down)
    standing = (strength > _STRONG) & (np.abs(across) > _STEEP * np.abs(down))
    labels, stats, _ = pieces(standing.astype(np.uint8))
    rows, columns = np.nonzero(standing & (stats[:, cv2.CC_STAT_HEIGHT] <= _TALLEST)[labels])
    if len(columns) < 2 * _FEWEST:
        return 0.0
    angles = np.degrees(np.arctan(down[rows, columns] / across[rows, columns]))
    left = columns < np.median(columns)
    return max(_usual(angles[left]), _usual(angles[~left]))


def _usual(angles: NDArray[Any]) -> float:
    """Off the upright, whichever way."""
    edges = np.arange(-_FURTHEST - 0.5, _FURTHEST + 1)
    counts, _ = np.histogram(angles, edges)
    alike = np.convolve(counts, np.ones(_NEAR), "same")
    return float(abs(int(alike.argmax()) - _FURTHEST))
