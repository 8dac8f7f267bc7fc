"""Sets a page straight: the sheet in a photo made flat, slanted lines level.

What is done is one projective map, so that every pixel is resampled once and
every word can be followed back to the page as shown.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Frame, Picture
from ocr.repair import closing, slopes

Way = NDArray[np.float64]  # 3 × 3, projective
Points = NDArray[np.float64]  # count × 2: across, down
Back = Callable[[Points], Points]

_SMALL = 512  # pixels, to look for the sheet
_LEAST, _MOST = 0.2, 0.97  # share of the picture that a sheet takes
_MARGIN = 0.2  # of the sheet's sides that is kept around it
_NEAR = 0.06  # of a side: how far its edge may be off the straight
_SKEWED = 0.012  # of the sheet's side: corners further off than this are worth a warp
_WORTH = 0.15  # degrees that are worth turning
_KEPT = 0.4  # share of a page's lines that must still be told when its sheet is flat
_CHANCE = 0.005  # slopes that much further off than others say nothing
_GRID = 16  # pixels from one to the next point of a bent page that is reckoned


@dataclass(frozen=True, slots=True)
class Straight:
    """A picture set straight and the way back."""

    picture: Picture
    back: Back  # its points to those of the page as shown
    steps: tuple[str, ...]


def straight(picture: Picture) -> Straight:
    """The picture with its sheet flat and its lines level."""
    size, corners = (picture.shape[1], picture.shape[0]), sheet(picture)
    steps: list[str] = []
    course = _course(picture, np.eye(3), size)
    if corners is not None:
        flat = _course(picture, *_flattening(corners, size))
        if flat.is_calm(course):
            course, steps = flat, ["flattened"]
    course = _sober(picture, course)
    if course.bend is not None:
        steps.append("unbent")
    elif abs(course.angle) >= _WORTH:
        steps.append("deskewed")
    back = _Back(_inverse(_levelled(picture, course)), course.bend, course.size)
    closed, moved = closing.closed_up(_drawn(picture, back) if steps else picture)
    if moved:
        steps.append("letters closed up")
    return Straight(closed, replace(back, moved=moved), tuple(steps))


@dataclass(frozen=True, slots=True)
class _Course:
    """One way to set a picture straight, and how its lines run then."""

    way: Way
    size: tuple[int, int]
    lines: slopes.Slopes
    angle: float  # degrees that are left
    bend: slopes.Bend | None

    def is_calm(self, other: "_Course") -> bool:
        """Whether its lines, near all of them, disagree no more but for chance; bent or unbent."""
        kept = len(self.lines.slope) >= _KEPT * len(other.lines.slope)
        more = np.subtract(self._unrest(), other._unrest())
        return kept and bool(more.max() <= _CHANCE)

    def _unrest(self) -> tuple[float, float]:
        """Before its bend is seen to, and after."""
        found = slopes.unrest(self.lines)
        return found, found if self.bend is None else self.bend.left


def _course(picture: Picture, way: Way, size: tuple[int, int]) -> _Course:
    lines = slopes.measured(_small(picture, way, size))
    angle = slopes.angle(lines)
    if not angle and not slopes.is_sure(lines):  # too broken to tell by short stretches
        angle = slopes.angle(slopes.measured(_small(picture, way, size), level=True))
    return _Course(way, size, lines, angle, slopes.bend(slopes.turned(lines, angle, size)))


def _sober(picture: Picture, course: _Course) -> _Course:
    """Without its turn, or its bend, where lines stand apart better without: print is short."""
    if abs(course.angle) < _WORTH and course.bend is None:
        return course
    rows = slopes.rows(_small(picture, course.way, course.size))
    best, sharpest = course, rows.sharpness(course.angle, course.bend)
    for angle in (course.angle, 0.0):
        plain = rows.sharpness(angle, None)
        if plain >= sharpest:
            best, sharpest = replace(course, angle=angle, bend=None), plain
    return best


def _levelled(picture: Picture, course: _Course) -> Way:
    """Turned by what is left; once more where no bend will see to the rest."""
    size, way = course.size, _turning(course.angle, course.size) @ course.way
    if course.bend is not None:
        return way
    if abs(course.angle) < _WORTH:
        return course.way
    level = slopes.measured(_small(picture, way, size), level=True)
    return _turning(slopes.angle(level), size) @ way


@dataclass(frozen=True, slots=True)
class _Back:
    """From a picture set straight to the page as shown."""

    way: Way
    bend: slopes.Bend | None
    size: tuple[int, int]
    moved: tuple[closing.Closed, ...] = ()

    def __call__(self, points: Points) -> Points:
        for each in self.moved:
            points = each.undo(points)
        if self.bend is not None:
            wide, high = self.size
            low = self.bend.at(points[:, 0] / wide * 2 - 1, points[:, 1] / high * 2 - 1)
            points = points + np.column_stack([np.zeros_like(low), low * wide])
        return np.asarray(cv2.perspectiveTransform(points[None], self.way)[0], np.float64)


def placed_back(frame: Frame, back: Back) -> Frame:
    """What encloses the frame on the page as shown."""
    left, top, right, bottom = frame
    there = back(np.array([[left, top], [right, top], [right, bottom], [left, bottom]], float))
    low, high = there.min(0), there.max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _small(picture: Picture, way: Way, size: tuple[int, int]) -> Picture:
    """The picture moved that way and shrunk to what slopes are measured on."""
    scale = min(1.0, slopes.LONG / max(size))
    shrunk = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    there = np.diag([scale, scale, 1.0])
    target = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
    return _warped(np.asarray(shrunk, np.uint8), there @ way @ _inverse(there), target)


def _drawn(picture: Picture, back: _Back) -> Picture:
    """Every pixel fetched from where it was; a bend is smooth, so it is reckoned on few points."""
    if back.bend is None:
        return _warped(picture, _inverse(back.way), back.size)
    wide, high = back.size
    columns, rows = (np.arange(0.5, math.ceil(each / _GRID)) * _GRID - 0.5 for each in back.size)
    points = np.stack(np.meshgrid(columns, rows), -1).reshape(-1, 2)
    there = back(points).reshape(len(rows), len(columns), 2).astype(np.float32)
    whole = (len(columns) * _GRID, len(rows) * _GRID)
    fine = cv2.resize(there, whole, interpolation=cv2.INTER_LINEAR)[:high, :wide]
    drawn = cv2.remap(
        picture, fine[..., 0], fine[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(drawn, np.uint8)


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
    outline = np.array([[0, 0], [whole[0], 0], whole, [0, whole[1]]], float)
    there = cv2.perspectiveTransform(outline[None], way)[0]
    (left, top), (right, bottom) = there.min(0), there.max(0)
    left, top = max(left, -_MARGIN * width), max(top, -_MARGIN * height)
    right, bottom = min(right, (1 + _MARGIN) * width), min(bottom, (1 + _MARGIN) * height)
    shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]])
    return shift @ way, (max(1, round(right - left)), max(1, round(bottom - top)))


def _turning(degrees: float, size: tuple[int, int]) -> Way:
    turn = np.eye(3)
    turn[:2] = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), degrees, 1.0)
    return turn


def _inverse(way: Way) -> Way:
    return np.asarray(np.linalg.inv(way), np.float64)


def _warped(picture: Picture, way: Way, size: tuple[int, int]) -> Picture:
    warped = cv2.warpPerspective(
        picture, way, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)
