"""Sets a page straight: the sheet in a photo made flat, slanted lines level.

What is done is one projective map, so that every pixel is resampled once and
every word can be followed back to the page as shown.
"""

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Frame, Picture

Way = NDArray[np.float64]  # 3 × 3, projective

_SMALL = 512  # pixels, to look for the sheet
_LEAST, _MOST = 0.2, 0.97  # share of the picture that a sheet takes
_MARGIN = 0.2  # of the sheet's sides that is kept around it
_NEAR = 0.06  # of a side: how far its edge may be off the straight
_SKEWED = 0.012  # of the sheet's side: corners further off than this are worth a warp
_STEPS = np.arange(-60, 61) / 10  # degrees
_SMOOTH = np.array([1, 2, 3, 2, 1]) / 9  # over steps: one row's luck is not the page's angle
_WORTH = 0.15  # degrees that are worth turning
_POINTS = 24_000  # ink pixels that the angle is measured on


@dataclass(frozen=True, slots=True)
class Straight:
    """A picture set straight and the way back."""

    picture: Picture
    back: Way  # its pixels to those of the page as shown
    steps: tuple[str, ...]


def straight(picture: Picture) -> Straight:
    """The picture with its sheet flat and its lines level."""
    steps: list[str] = []
    way, size = np.eye(3), (picture.shape[1], picture.shape[0])
    corners = sheet(picture)
    if corners is not None:
        way, size = _flattening(corners, size)
        steps.append("flattened")
    angle = skew(_warped(picture, way, size) if steps else picture)
    if abs(angle) >= _WORTH:
        way, size = _turning(angle, size) @ way, size
        steps.append("deskewed")
    if not steps:
        return Straight(picture, np.eye(3), ())
    back = np.asarray(np.linalg.inv(way), np.float64)
    return Straight(_warped(picture, way, size), back, tuple(steps))


def placed_back(frame: Frame, back: Way) -> Frame:
    """What encloses the frame on the page as shown."""
    left, top, right, bottom = frame
    corners = np.array([[[left, top], [right, top], [right, bottom], [left, bottom]]])
    there = cv2.perspectiveTransform(corners, back)[0]
    low, high = there.min(0), there.max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def skew(picture: Picture) -> float:
    """By how many degrees the lines fall to the right, -6 to 6, to a tenth; 0.0 in doubt."""
    ys, xs = np.nonzero(_ink(picture))
    if len(xs) < 200:
        return 0.0
    if len(xs) > _POINTS:
        some = np.random.default_rng(0).choice(len(xs), _POINTS, replace=False)
        ys, xs = ys[some], xs[some]
    sharp = np.array([_sharpness(xs, ys, each) for each in _STEPS])
    scores = np.convolve(np.pad(sharp, 2, mode="edge"), _SMOOTH, mode="valid")
    best = int(scores.argmax())
    clear = scores[best] > 1.04 * np.median(scores) and 0 < best < len(_STEPS) - 1
    return float(_STEPS[best]) if clear else 0.0


def _ink(picture: Picture) -> NDArray[np.bool_]:
    """Dark on its surroundings, small, without what is as large as a picture."""
    scale = min(1.0, 1000 / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    around = cv2.blur(small, (25, 25))
    inked: NDArray[np.bool_] = np.abs(around.astype(np.int16) - small) > 20
    return inked


def _sharpness(xs: NDArray[np.int64], ys: NDArray[np.int64], degrees: float) -> float:
    """High when the ink falls into few rows."""
    rows = (ys - xs * math.tan(math.radians(degrees))).astype(np.int64)
    counts = np.bincount(rows - rows.min())
    return float((counts.astype(np.float64) ** 2).sum())


def sheet(picture: Picture) -> NDArray[np.float32] | None:
    """The corners of a bright sheet on a darker ground that is worth flattening, or None."""
    scale = _SMALL / max(picture.shape)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    _, bright = cv2.threshold(cv2.GaussianBlur(small, (7, 7), 0), 0, 255, cv2.THRESH_OTSU)
    closed = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    largest = max(contours, key=cv2.contourArea)
    corners = _four(cv2.convexHull(largest))
    if corners is None:
        return None
    corners = _fitted(corners, largest.reshape(-1, 2).astype(np.float32))
    if not _is_sheet(corners, largest, closed):
        return None
    return corners / np.float32(scale)


def _four(hull: NDArray[Any]) -> NDArray[np.float32] | None:
    """The hull as top left, top right, bottom right, bottom left."""
    around = cv2.arcLength(hull, True)
    for slack in (0.01, 0.02, 0.03, 0.05):
        points = cv2.approxPolyDP(hull, slack * around, True).reshape(-1, 2).astype(np.float32)
        if len(points) == 4:
            return _ordered(points)
    return None


def _fitted(corners: NDArray[np.float32], edge: NDArray[np.float32]) -> NDArray[np.float32]:
    """The corners where straight lines through the edge's four sides meet."""
    sides = [_side(corners[at], corners[(at + 1) % 4], edge) for at in range(4)]
    meeting = [_meeting(sides[at - 1], sides[at]) for at in range(4)]
    fitted = np.array(meeting, np.float32)
    near = np.abs(fitted - corners).max() < _NEAR * np.ptp(corners, 0).max()
    return fitted if near else corners


def _side(
    start: NDArray[np.float32], end: NDArray[np.float32], edge: NDArray[np.float32]
) -> NDArray[np.float64]:
    """The line ``a x + b y = c`` through the points of the edge along the middle of a side."""
    length = max(1.0, float(np.linalg.norm(end - start)))
    along = (end - start) / length
    across = np.array([-along[1], along[0]])
    part, off = (edge - start) @ along / length, np.abs((edge - start) @ across)
    points = edge[(part > 0.1) & (part < 0.9) & (off < _NEAR * length)]
    if len(points) < 10:
        points = np.array([start, end])
    dx, dy, x, y = cv2.fitLine(points, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    return np.array([dy, -dx, dy * x - dx * y], np.float64)


def _meeting(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    lines = np.array([one[:2], other[:2]])
    if abs(np.linalg.det(lines)) < 1e-6:
        return np.array([np.inf, np.inf])
    point: NDArray[np.float64] = np.linalg.solve(lines, np.array([one[2], other[2]]))
    return point


def _ordered(points: NDArray[np.float32]) -> NDArray[np.float32]:
    total, apart = points.sum(1), points[:, 1] - points[:, 0]
    order = [total.argmin(), apart.argmin(), total.argmax(), apart.argmax()]
    return points[order]


def _is_sheet(corners: NDArray[np.float32], edge: NDArray[Any], bright: NDArray[Any]) -> bool:
    """Whether the four corners describe the bright area, and nothing else is bright."""
    share = cv2.contourArea(corners) / bright.size
    fits = cv2.contourArea(edge) / max(1.0, cv2.contourArea(corners))
    outside = np.ones_like(bright)
    cv2.fillConvexPoly(outside, corners.astype(np.int32), 0)
    ground = float(cv2.mean(bright, outside)[0]) if outside.any() else 255.0
    return _LEAST < share < _MOST and 0.9 < fits < 1.07 and ground < 60 and _slanted(corners)


def _slanted(corners: NDArray[np.float32]) -> bool:
    """Whether the corners are off the upright rectangle around them."""
    size = np.ptp(corners, 0)
    upright = corners.min(0) + np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * size
    return bool(np.abs(corners - upright).max() > _SKEWED * size.max())


def _flattening(
    corners: NDArray[np.float32], whole: tuple[int, int]
) -> tuple[Way, tuple[int, int]]:
    """The map that makes the corners a rectangle, and the size of what is kept around it.

    What lies beside the sheet is kept up to a margin, for a sheet's edge can be
    taken for the edge of a bright part of a screen.
    """
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    width, height = float(max(sides[0], sides[2])), float(max(sides[1], sides[3]))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    way = cv2.getPerspectiveTransform(corners, target).astype(np.float64)
    left, top, right, bottom = placed_back((0.0, 0.0, float(whole[0]), float(whole[1])), way)
    left, top = max(left, -_MARGIN * width), max(top, -_MARGIN * height)
    right, bottom = min(right, (1 + _MARGIN) * width), min(bottom, (1 + _MARGIN) * height)
    shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]])
    return shift @ way, (max(1, round(right - left)), max(1, round(bottom - top)))


def _turning(degrees: float, size: tuple[int, int]) -> Way:
    turn = np.eye(3)
    turn[:2] = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), degrees, 1.0)
    return turn


def _warped(picture: Picture, way: Way, size: tuple[int, int]) -> Picture:
    warped = cv2.warpPerspective(
        picture, way, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)
