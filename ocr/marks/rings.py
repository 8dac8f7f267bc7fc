"""Rings of ink, as postmarks have them: circles and ovals, at any angle.

A ring shows as long smooth arcs, whatever crosses it: letters, bars and tables have corners
or run straight. So arcs are looked for on the small page, and ellipses through one or two of
them. That costs some milliseconds; a page without such arcs costs nothing more.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Frame, Picture

_LONG = 1000  # pixels that rings are looked for on
_DARKER, _AROUND = 20, 15  # grey levels of a stroke off its surroundings; pixels of these
_STEP, _CORNER = 6, math.radians(38)  # pixels to either side of a point; what turns there is none
_ARC, _BENT = 36, math.radians(28)  # pixels of an arc at least; how much it turns in all
_ARCS, _FIRST, _THIN = 24, 8, 40  # of a page; of these in every pair; points that tell an arc's way
_SMALLEST, _LARGEST, _FLAT = (
    46,
    0.6,
    2.6,
)  # pixels across; of the shorter side; times as long as wide
_LIKELY, _CLOSER = 12, (0.05, 0.05, 0.04, 0.03)  # ellipses fitted closer; how far ink may be off
_PARTS = 60  # pieces of the ring that are looked at
_SMOOTH, _WHOLE, _FULL = 0.5, 0.8, 0.93  # share of these with an arc; with ink; of a whole one
_WELL, _LITTLE = 0.85, 0.05  # of the ring; share of ink inside it that is none
_MOST = 2  # rings of a page
_CIRCLE = 1.05  # times as long as wide: what is less is none of its own
_SAME = 0.5  # of the half length: rings about one middle are one postmark's
_CLOSE = 1.5  # times the ring: what is still of its mark

Points = NDArray[np.float64]  # count × 2: across and down, in pixels


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle or an oval, in pixels of the picture."""

    x: float
    y: float
    along: float  # half its length
    short: float  # half its width
    slope: float  # radians by which its length falls, -π/2 to π/2

    def holds(self, frame: Frame) -> bool:
        """Whether the middle of the frame is in it, or close around."""
        return self.depth(frame) < _CLOSE

    def depth(self, frame: Frame) -> float:
        """How far out the middle of the frame is."""
        middle = np.array([[(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2]])
        return float(self.depths(middle)[0])

    def depths(self, points: Points) -> NDArray[np.float64]:
        """How far out they are: 0.0 its middle, 1.0 on the ring."""
        return np.asarray(np.hypot(*self.to_ring(points).T), np.float64)

    def to_ring(self, points: Points) -> Points:
        """The points along and across it, where its halves are 1.0 long."""
        turn = np.array([self._unit, [-self._unit[1], self._unit[0]]])
        off = (points - [self.x, self.y]) @ turn.T
        return np.asarray(off / [self.along, self.short], np.float64)

    def to_page(self, along: NDArray[np.float64], across: NDArray[np.float64]) -> Points:
        """Points of the picture, of such as are so many pixels along and across it."""
        cos, sin = self._unit
        x, y = self.x + along * cos - across * sin, self.y + along * sin + across * cos
        return np.column_stack([x, y])

    @property
    def _unit(self) -> tuple[float, float]:
        return math.cos(self.slope), math.sin(self.slope)

    def times(self, scale: float) -> "Ring":
        """The same in a picture so many times as large."""
        return Ring(
            self.x * scale, self.y * scale, self.along * scale, self.short * scale, self.slope
        )


def rings(picture: Picture) -> list[Ring]:
    """The rings of a page, whole ones first and then the longest: of one postmark the outer."""
    scale = max(1.0, max(picture.shape) / _LONG)
    down, across = (max(1 / scale, 1 / each) for each in picture.shape)  # no side may vanish
    small = cv2.resize(picture, None, fx=across, fy=down, interpolation=cv2.INTER_AREA)
    hat = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((_AROUND, _AROUND), np.uint8))
    dark = np.asarray(
        cv2.dilate((hat > _DARKER).astype(np.uint8), np.ones((3, 3), np.uint8)), np.uint8
    )
    arcs = sorted(_arcs(dark), key=lambda each: -len(each))[:_ARCS]
    kept: list[Ring] = []
    for _, ring in sorted(_found(arcs, dark), key=lambda each: (each[0] < _FULL, -each[1].along)):
        if not any(_about(ring, each) for each in kept):
            kept.append(ring)
    return [each.times(scale) for each in kept[:_MOST]]


def _about(ring: Ring, other: Ring) -> bool:
    return math.hypot(ring.x - other.x, ring.y - other.y) < _SAME * max(ring.along, other.along)


def _arcs(dark: Picture) -> Iterator[Points]:
    """The smooth stretches of outlines that turn, and not at a corner."""
    outlines, _ = cv2.findContours(dark, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    long = [each[:, 0] for each in outlines if len(each) >= 2 * _ARC]
    if not long:
        return
    points = np.concatenate(long).astype(np.float64)
    turns, starts = _turns(points, [len(each) for each in long])
    smooth = np.abs(turns) < _CORNER
    smooth[starts] = False
    ends = np.flatnonzero(np.diff(smooth.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    turned = np.concatenate([[0], np.cumsum(turns)]) / _STEP
    bent = np.abs(np.diff(turned[ends], axis=1)[:, 0]) > _BENT
    for begin, end in ends[bent & (ends[:, 1] - ends[:, 0] >= _ARC)]:
        yield points[begin:end]


def _turns(points: Points, sizes: Sequence[int]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Radians by which outlines that follow one another turn at each point; where each begins."""
    starts = np.cumsum([0, *sizes[:-1]])
    first, size = np.repeat(starts, sizes), np.repeat(sizes, sizes)
    at = np.arange(len(points)) - first
    ahead = points[first + (at + _STEP) % size] - points
    behind = points - points[first + (at - _STEP) % size]
    crossed = behind[:, 0] * ahead[:, 1] - behind[:, 1] * ahead[:, 0]
    return np.arctan2(crossed, (behind * ahead).sum(1)), starts


def _found(arcs: Sequence[Points], dark: Picture) -> Iterator[tuple[float, Ring]]:
    """Ellipses through arcs that have ink all around, and how far around."""
    if not arcs:
        return
    short, every = min(dark.shape), np.concatenate(arcs)
    for ring in _likely(arcs, short)[:_LIKELY]:
        closer = _closer(ring, every, short)
        inked = _inked(closer, dark) if closer and _covered(closer, every) >= _SMOOTH else 0.0
        if closer and inked >= _WHOLE and _filled(closer, dark) >= _LITTLE:
            yield inked, closer


def _likely(arcs: Sequence[Points], short: int) -> list[Ring]:
    """Ellipses through one or two of the arcs, those first that most arcs lie on."""
    thin = [each[np.linspace(0, len(each) - 1, _THIN).astype(int)] for each in arcs]
    every = np.concatenate(thin)
    fitted = (
        _fitted(thin[one] if one == other else np.concatenate([thin[one], thin[other]]), short)
        for one in range(min(_FIRST, len(thin)))
        for other in range(one, len(thin))
    )
    likely = [(_covered(each, every, _CLOSER[0]), each) for each in fitted if each]
    likely.sort(key=lambda each: -each[0])
    return [ring for covered, ring in likely if covered > _SMOOTH / 2]


def _closer(ring: Ring, points: Points, short: int) -> Ring | None:
    """The ellipse through what lies near that one, nearer each time."""
    found: Ring | None = ring
    for off in _CLOSER:
        near = points[np.abs(found.depths(points) - 1) < off] if found else points[:0]
        found = _fitted(near, short) if len(near) >= _THIN else None
    return found


def _fitted(points: Points, short: int) -> Ring | None:
    """The ellipse through the points, where its size and form are such as stamps have."""
    (x, y), (one, other), degrees = cv2.fitEllipseDirect(points.astype(np.float32))
    wide, long = sorted((one, other))
    if not (math.isfinite(x + y + wide + long) and wide >= _SMALLEST and long <= _LARGEST * short):
        return None
    slope = math.radians((degrees + (0 if one >= other else 90) + 90) % 180 - 90)
    if long < _CIRCLE * wide:
        long = wide = math.sqrt(long * wide)
    return Ring(x, y, long / 2, wide / 2, slope) if long <= _FLAT * wide else None


def _covered(ring: Ring, points: Points, off: float = _CLOSER[-1]) -> float:
    """Share of its pieces that the points lie on."""
    along, across = ring.to_ring(points).T
    on_it = np.abs(np.hypot(along, across) - 1) < off
    part = np.floor((np.arctan2(across[on_it], along[on_it]) / math.pi + 1) / 2 * _PARTS)
    return len(np.unique(part % _PARTS)) / _PARTS


def _filled(ring: Ring, dark: Picture) -> float:
    """Share of what is well inside it that has ink: a stain of a cup has none."""
    inside = np.zeros_like(dark)
    middle = (round(ring.x), round(ring.y))
    axes = (round(_WELL * ring.along), round(_WELL * ring.short))
    cv2.ellipse(inside, middle, axes, math.degrees(ring.slope), 0, 360, 1, cv2.FILLED)
    return float(cv2.mean(dark, inside)[0])


def _inked(ring: Ring, dark: Picture) -> float:
    """Share of it that has ink."""
    turn = np.linspace(0, 2 * math.pi, 3 * _PARTS, endpoint=False)
    inked = np.zeros(len(turn), bool)
    for far in (0.98, 1.0, 1.02):
        points = ring.to_page(far * ring.along * np.cos(turn), far * ring.short * np.sin(turn))
        x, y = np.round(points).astype(int).T
        inside = (x >= 0) & (y >= 0) & (x < dark.shape[1]) & (y < dark.shape[0])
        inked[inside] |= dark[y[inside], x[inside]] > 0
    return float(inked.mean())
