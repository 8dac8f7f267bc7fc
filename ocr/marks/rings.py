"""Rings of ink, as postmarks have them, and their rims unrolled.

A ring hangs together, so it is looked for among the strokes of the small page. That costs
some milliseconds; a page without one costs nothing more.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Frame, Picture

_LONG = 1000  # pixels that rings are looked for on
_DARKER, _AROUND = 20, 15  # grey levels of a stroke off its surroundings; pixels of these
_SMALLEST, _LARGEST = 50, 0.6  # pixels across; of the shorter side
_ROUND, _HOLLOW = 1.35, 0.5  # times as wide as high, or the reverse; share of ink in its frame
_PARTS, _WHOLE = 60, 0.7  # pieces of the circle that are looked at; share of these with ink
_OFF = 0.05  # of the radius: how far ink may be off the circle
_TIMES = 3  # that the circle is fitted to what is near it
_MOST = 2  # rings of a page
_WITHIN, _AROUND_IT = (0.62, 0.96), (1.04, 1.46)  # of the radius: print inside it, or around it
_SAME = 0.2  # of the radius: rings about one middle are one postmark's
_HIGH = 48  # pixels that it is unrolled to
_AGAIN = 1.4  # turns: a word may stand where the first begins

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle, in pixels of the picture."""

    x: float
    y: float
    radius: float

    def rims(self) -> list["Rim"]:
        """Where print may run along it; which of two rings a stamp left is not known."""
        return [Rim(self, *band, way) for band in (_WITHIN, _AROUND_IT) for way in (False, True)]

    def holds(self, frame: Frame) -> bool:
        """Whether the middle of the frame is in it, or close around."""
        x, y = (frame[0] + frame[2]) / 2 - self.x, (frame[1] + frame[3]) / 2 - self.y
        return math.hypot(x, y) < _AROUND_IT[1] * self.radius


@dataclass(frozen=True, slots=True)
class Rim:
    """A band along a ring. The heads of its letters point away from the middle, or to it."""

    ring: Ring
    inner: float  # of the radius
    outer: float
    inwards: bool

    @property
    def turn(self) -> int:
        """Pixels that a whole turn is long when it is unrolled."""
        return round(math.pi * (self.inner + self.outer) / (self.outer - self.inner) * _HIGH)

    @property
    def is_inside(self) -> bool:
        """Whether the ring is around it."""
        return self.outer < 1

    def unrolled(self, picture: Picture) -> Picture:
        """The band as a strip, from the left of the ring on, a turn and some of the next."""
        across, down = np.meshgrid(np.arange(round(_AGAIN * self.turn)), np.arange(_HIGH))
        places = self._places(across.ravel(), down.ravel()).astype(np.float32)
        there = places.reshape(_HIGH, -1, 2)
        strip = cv2.remap(
            picture, there[..., 0], there[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(strip, np.uint8)

    def frame(self, frame: Frame) -> Frame:
        """What encloses a part of the strip in the picture."""
        across, down = np.meshgrid(np.linspace(frame[0], frame[2], 9), [frame[1], frame[3]])
        places = self._places(across.ravel(), down.ravel())
        (left, top), (right, bottom) = places.min(0), places.max(0)
        return float(left), float(top), float(right), float(bottom)

    def _places(self, across: NDArray[Any], down: NDArray[Any]) -> Points:
        angle = (across / self.turn * 2 - 1) * math.pi * (-1 if self.inwards else 1)
        depth = np.clip(down, 0, _HIGH) / _HIGH
        share = depth if self.inwards else 1 - depth
        far = (self.inner + (self.outer - self.inner) * share) * self.ring.radius
        return np.column_stack(
            [self.ring.x + far * np.cos(angle), self.ring.y + far * np.sin(angle)]
        )


def rings(picture: Picture) -> list[Ring]:
    """The rings of a page, the largest first and of one postmark the outer."""
    scale = max(1.0, max(picture.shape) / _LONG)
    down, across = (max(1 / scale, 1 / each) for each in picture.shape)  # no side may vanish
    small = cv2.resize(picture, None, fx=across, fy=down, interpolation=cv2.INTER_AREA)
    hat = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((_AROUND, _AROUND), np.uint8))
    dark = cv2.dilate((hat > _DARKER).astype(np.uint8), np.ones((3, 3), np.uint8))
    labels, stats, _ = pieces(dark)
    found = [
        Ring(ring.x * scale, ring.y * scale, ring.radius * scale)
        for at in _likely(stats, min(small.shape))
        if (ring := _ring(labels, stats[at], at))
    ]
    largest: list[Ring] = []
    for each in sorted(found, key=lambda each: -each.radius):
        if not any(math.hypot(each.x - o.x, each.y - o.y) < _SAME * o.radius for o in largest):
            largest.append(each)
    return largest[:_MOST]


def _likely(stats: NDArray[Any], short: int) -> Iterator[int]:
    """Which of the strokes that hang together are about as wide as high, and hollow."""
    for at, (_, _, wide, high, area) in enumerate(stats.tolist()):
        if at and min(wide, high) >= _SMALLEST and max(wide, high) <= _LARGEST * short:
            is_round = max(wide, high) <= _ROUND * min(wide, high)
            if is_round and area < _HOLLOW * wide * high:
                yield at


def _ring(labels: NDArray[Any], stats: NDArray[Any], label: int) -> Ring | None:
    """The circle that the outermost ink lies on, all around."""
    left, top, wide, high, _ = stats.tolist()
    ys, xs = np.nonzero(labels[top : top + high, left : left + wide] == label)
    outermost = _outermost(xs - wide / 2, ys - high / 2)
    near = outermost
    for _ in range(_TIMES):
        if len(near) < _WHOLE * _PARTS:
            return None
        x, y, radius = _fitted(near)
        off = np.abs(np.hypot(outermost[:, 0] - x, outermost[:, 1] - y) - radius)
        near = outermost[off < _OFF * radius]
    if len(near) < _WHOLE * _PARTS:
        return None
    return Ring(left + wide / 2 + x, top + high / 2 + y, radius)


def _outermost(xs: Points, ys: Points) -> Points:
    """Of each piece of the circle the point that is farthest from the middle."""
    part = np.floor((np.arctan2(ys, xs) / math.pi + 1) / 2 * _PARTS).astype(int) % _PARTS
    order = np.lexsort((np.hypot(xs, ys), part))
    last = np.flatnonzero(np.diff(part[order], append=-1))
    return np.column_stack([xs, ys])[order[last]]


def _fitted(points: Points) -> tuple[float, float, float]:
    """Middle and radius of the circle with the least squares."""
    x, y = points.T
    shapes = np.column_stack([2 * x, 2 * y, np.ones_like(x)])
    a, b, c = np.linalg.lstsq(shapes, x**2 + y**2, rcond=None)[0]
    return float(a), float(b), math.sqrt(max(0.0, c + a * a + b * b))
