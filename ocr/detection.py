"""Finds lines of text on a picture, by differentiable binarisation.

After Liao et al., "Real-time scene text detection with differentiable
binarization" (2020): the network gives a map of shrunken text areas, each of
which is grown back by its area over its perimeter.
"""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import openvino as ov

from ocr.pictures import Pixels
from ocr.reader import Points

_LONG_SIDE = 960  # pixels; larger costs more and finds little more
_STEP = 32  # the network halves five times
_TEXT = 0.3  # from this likeness on a pixel is text
_LINE = 0.5  # mean likeness from which an area is a line
_GROWTH = 1.6
_SMALLEST = 3  # pixels on the shrunken page
_MOST = 1500  # areas on one page


def find_lines(model: ov.CompiledModel, picture: Pixels) -> list[Points]:
    """The four corners of each line, clockwise from its own top left, in pixels of the picture."""
    height, width = picture.shape[:2]
    scale = min(1.0, _LONG_SIDE / max(height, width))
    shrunk = cv2.resize(
        picture, (_stepped(width * scale), _stepped(height * scale)), interpolation=cv2.INTER_AREA
    )
    likeness = _infer(model, shrunk)
    back = np.array([width / shrunk.shape[1], height / shrunk.shape[0]], np.float32)
    return [corners * back for corners in _areas(likeness)]


def _stepped(length: float) -> int:
    return max(_STEP, round(length / _STEP) * _STEP)


def _infer(model: ov.CompiledModel, picture: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    values = picture.astype(np.float32) * (2 / 255) - 1
    result = model(np.ascontiguousarray(values.transpose(2, 0, 1)[None]))
    likeness: npt.NDArray[np.float32] = result[0][0, 0]
    return likeness


def _areas(likeness: npt.NDArray[np.float32]) -> list[Points]:
    binary = (likeness > _TEXT).astype(np.uint8)
    binary = cv2.dilate(binary, np.ones((2, 2), np.uint8)).astype(np.uint8)
    contours, _ = cv2.findContours(binary, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = (_area(contour, likeness) for contour in contours[:_MOST])
    return [corners for corners in found if corners is not None]


def _area(contour: npt.NDArray[Any], likeness: npt.NDArray[np.float32]) -> Points | None:
    centre, (wide, high), angle = cv2.minAreaRect(contour)
    if min(wide, high) < _SMALLEST or _mean_inside(contour, likeness) < _LINE:
        return None
    growth = wide * high * _GROWTH / (2 * (wide + high)) * 2
    return _clockwise(cv2.boxPoints((centre, (wide + growth, high + growth), angle)))


def _mean_inside(contour: npt.NDArray[Any], likeness: npt.NDArray[np.float32]) -> float:
    x, y, wide, high = cv2.boundingRect(contour)
    mask = np.zeros((high, wide), np.uint8)
    cv2.drawContours(mask, [contour], -1, 1, cv2.FILLED, offset=(-x, -y))
    return float(cv2.mean(likeness[y : y + high, x : x + wide], mask)[0])


def _clockwise(corners: npt.NDArray[Any]) -> Points:
    """Corners from the top left, so that the first side runs along the text.

    A line is longer than high; the side that is more level is its top.
    """
    points = np.asarray(corners, np.float32)
    start = int(np.argmin(points.sum(axis=1)))
    return np.roll(points, -start, axis=0)
