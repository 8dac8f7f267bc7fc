"""The sheet in a photo: a bright four-cornered thing on a darker ground."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture

Way = NDArray[np.float64]  # 3 × 3, projective

_SMALL = 512  # pixels, to look for the sheet
_LEAST, _MOST = 0.2, 0.97  # share of the picture that a sheet takes
_MARGIN = 0.2  # of the sheet's sides that is kept around it
_NEAR = 0.06  # of a side: how far its edge may be off the straight
_SKEWED = 0.012  # of the sheet's side: corners further off than this are worth a warp


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
    edge = largest.reshape(-1, 2).astype(np.float32)
    corners = min(
        (_fitted(each, edge) for each in _fours(cv2.convexHull(largest), edge)),
        key=lambda each: _beside(each, largest, closed.shape),
    )
    if not _is_sheet(corners, largest, closed):
        return None
    return corners / np.float32(scale)


def _fours(hull: NDArray[Any], edge: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """What may be the corners: the points farthest out, and those where the hull bends most."""
    found = [_ordered(edge)]
    around = cv2.arcLength(hull, True)
    for slack in (0.01, 0.02, 0.03, 0.05):
        points = cv2.approxPolyDP(hull, slack * around, True).reshape(-1, 2).astype(np.float32)
        if len(points) == 4:
            return [*found, _ordered(points)]
    return found


def _beside(corners: NDArray[np.float32], edge: NDArray[Any], shape: tuple[int, ...]) -> int:
    """Pixels that lie within the corners or within the edge, but not in both."""
    inside = np.zeros((2, *shape), np.uint8)
    cv2.fillConvexPoly(inside[0], corners.astype(np.int32), 1)
    cv2.drawContours(inside[1], [edge], -1, 1, cv2.FILLED)
    return int(np.count_nonzero(inside[0] != inside[1]))


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
    """Of all points the outermost: top left, top right, bottom right, bottom left."""
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


def flattening(corners: NDArray[np.float32], whole: tuple[int, int]) -> tuple[Way, tuple[int, int]]:
    """The map that makes the corners a rectangle, and the size of what is kept around it.

    What lies beside the sheet is kept up to a margin, for a sheet's edge can be
    taken for the edge of a bright part of a screen.
    """
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    width, height = float(max(sides[0], sides[2])), float(max(sides[1], sides[3]))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    way = cv2.getPerspectiveTransform(corners, target).astype(np.float64)
    outline = np.array([[0, 0], [whole[0], 0], whole, [0, whole[1]]], float)
    there = cv2.perspectiveTransform(outline[None], way)[0]
    (left, top), (right, bottom) = there.min(0), there.max(0)
    left, top = max(left, -_MARGIN * width), max(top, -_MARGIN * height)
    right, bottom = min(right, (1 + _MARGIN) * width), min(bottom, (1 + _MARGIN) * height)
    shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]])
    return shift @ way, (max(1, round(right - left)), max(1, round(bottom - top)))
