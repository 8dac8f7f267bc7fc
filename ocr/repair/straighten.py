"""Sets a page straight: the sheet in a photo made flat, slanted lines level.

What is done is one projective map, so that every pixel is resampled once and
every word can be followed back to the page as shown.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Frame, Picture
from ocr.repair import closing, sheets, slopes, stems
from ocr.repair.letters import Closed

Way = NDArray[np.float64]  # 3 × 3, projective
Points = NDArray[np.float64]  # count × 2: across, down
Back = Callable[[Points], Points]

_WORTH = 0.15  # degrees that are worth turning
_KEPT = 0.4  # share of a page's lines that must still be told when its sheet is flat
_CHANCE = 0.005  # slopes that much further off than others say nothing
_UPRIGHT, _LEANS = 3.0, 2.0  # degrees that letters may lean; that they may lean more
_GRID = 16  # pixels from one to the next point of a bent page that is reckoned


@dataclass(frozen=True, slots=True)
class Straight:
    """A picture set straight and the way back."""

    picture: Picture
    back: Back  # its points to those of the page as shown
    steps: tuple[str, ...]


def straight(picture: Picture) -> Straight:
    """The picture with its sheet flat and its lines level."""
    size, corners = (picture.shape[1], picture.shape[0]), sheets.sheet(picture)
    steps: list[str] = []
    course = _course(picture, np.eye(3), size)
    if corners is not None:
        flat = _course(picture, *sheets.flattening(corners, size))
        if flat.is_calm(course) and _stands(picture, flat, course):
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


def _stands(picture: Picture, flat: "_Course", plain: "_Course") -> bool:
    """Whether letters stand no less upright when the sheet is flat."""
    now, before = (
        stems.lean(_small(picture, _levelled(picture, each), each.size)) for each in (flat, plain)
    )
    return now <= max(_UPRIGHT, before + _LEANS)


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
    moved: tuple[Closed, ...] = ()

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
