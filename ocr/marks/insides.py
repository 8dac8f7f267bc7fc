"""What stands inside a ring, cut out as a level picture of its own.

Print along the ring is masked, for it would run into the lines across it. So is print that
is clearly blacker than the stamp's ink, in a second picture: bars and lines that it lies over.
"""

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.marks.rings import Ring
from ocr.reader import Frame, Picture

_WIDE, _HIGH = 460, 400  # pixels that it is brought to at most
_LEVEL = 1.2  # times as long as wide, from which print runs along it
_FREE, _BELT, _EDGE = 0.68, 0.38, 0.87  # of the ring: no rim's print; of a belt to either side
_TONES = (5, 85)  # percentiles of the ink and of the paper
_HALF = 0.35  # of the way from paper to ink, where ink begins
_DEGREES, _ROWS, _CLEARLY = 3, 64, 1.25  # steps of a turn; rows that ink is counted in; times usual
_MOST = 4000  # points of ink that are counted
_BLACKER, _PALE = 0.3, 0.2  # of the contrast, by which other ink is darker; and paper is
_EDGES = 4  # pixels of blur around such ink at most
_NEAR = 3  # pixels that it is made up from


@dataclass(frozen=True, slots=True)
class Inside:
    """The field of a ring, at the slope of its print."""

    ring: Ring
    slope: float  # radians by which its print falls
    scale: float  # pixels of the cut for one of the page

    def frame(self, frame: Frame) -> Frame:
        """What encloses a part of the cut on the page."""
        corners = np.array([[x, y] for x in frame[::2] for y in frame[1::2]], np.float64)
        places = cv2.transform(corners[None], cv2.invertAffineTransform(self._way()))[0]
        (left, top), (right, bottom) = places.min(0), places.max(0)
        return float(left), float(top), float(right), float(bottom)

    def below(self, frame: Frame) -> float:
        """How far the middle of a frame is below that of the ring, the way its print is up."""
        x, y = (frame[0] + frame[2]) / 2 - self.ring.x, (frame[1] + frame[3]) / 2 - self.ring.y
        return y * math.cos(self.slope) - x * math.sin(self.slope)

    def cuts(self, picture: Picture) -> list[Picture]:
        """The cut without the rim; and once more without blacker print, where there is any."""
        cut, kept = self.cut(picture), self.field()
        paper = int(np.percentile(cut, _TONES[1]))
        without = _without_blacker(cut, paper)
        ways = [cut] if without is None else [cut, without]
        return [np.where(kept, each, paper).astype(np.uint8) for each in ways]

    def cut(self, picture: Picture) -> Picture:
        """The page around the ring, level, with its middle in the middle."""
        flags = cv2.INTER_LINEAR if self.scale < 1 else cv2.INTER_CUBIC
        cut = cv2.warpAffine(
            picture, self._way(), self.size, flags=flags, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(cut, np.uint8)

    def field(self) -> NDArray[np.bool_]:
        """Where in the cut print stands that is no rim's."""
        wide, high = self.size
        down, across = np.mgrid[:high, :wide].reshape(2, -1)
        points = cv2.transform(
            np.column_stack([across, down]).astype(np.float64)[None],
            cv2.invertAffineTransform(self._way()),
        )[0]
        depths = self.ring.depths(points).reshape(high, wide)
        belt = np.abs(np.arange(high) - high / 2)[:, None] < _BELT * self.ring.short * self.scale
        return np.asarray((depths < _FREE) | (belt & (depths < _EDGE)), np.bool_)

    @property
    def size(self) -> tuple[int, int]:
        """Pixels across and down that the cut has."""
        along, short = self.ring.along * self.scale, self.ring.short * self.scale
        return math.ceil(2 * along), math.ceil(2 * short)

    def turned(self, quarters: int) -> "Inside":
        """The same once its cut was turned clockwise so often."""
        return replace(self, slope=self.slope - quarters * math.pi / 2)

    def _way(self) -> NDArray[np.float64]:
        """From the page to the cut."""
        middle = (self.ring.x, self.ring.y)
        turned = cv2.getRotationMatrix2D(middle, math.degrees(self.slope), self.scale)
        moved = np.array(self.size) / 2 - middle
        return np.column_stack([turned[:, :2], turned[:, 2] + moved])


def inside(ring: Ring, picture: Picture) -> Inside:
    """The field of that ring, level."""
    scale = min(_WIDE / (2 * ring.along), _HIGH / (2 * ring.short))
    if ring.along > _LEVEL * ring.short:
        return Inside(ring, ring.slope, scale)
    as_it_is = Inside(ring, 0.0, scale)
    return Inside(ring, _slope(as_it_is.cut(picture), ring, scale), scale)


def _slope(cut: Picture, ring: Ring, scale: float) -> float:
    """Radians by which lines of ink fall in the middle of the cut; 0.0 where none stand out."""
    high, wide = cut.shape
    dark, paper = np.percentile(cut, _TONES)
    y, x = np.nonzero(cut < paper - _HALF * (paper - dark))
    y, x, radius = y - high / 2, x - wide / 2, _FREE * ring.short * scale
    near = np.flatnonzero(np.hypot(x, y) < radius)
    near = near[:: max(1, len(near) // _MOST)]
    turns = np.radians(np.arange(-90, 90, _DEGREES))
    depths = np.outer(np.cos(turns), y[near]) - np.outer(np.sin(turns), x[near])
    rows = np.floor((depths / radius + 1) / 2 * _ROWS).astype(int).clip(0, _ROWS - 1)
    piled = np.array([(np.bincount(each, minlength=_ROWS) ** 2).sum() for each in rows])
    best = int(piled.argmax())
    return float(turns[best]) if piled[best] > _CLEARLY * np.median(piled) else 0.0


def _without_blacker(cut: Picture, paper: int) -> Picture | None:
    """The cut with what is darker than the ring's ink made up from around; None without any."""
    black, ink = float(np.percentile(cut, 1)), _ink(cut)
    if ink - black < _BLACKER * (paper - black):
        return None
    other = _grown((cut < (ink + black) / 2).astype(np.uint8))
    for _ in range(_EDGES):
        wider = _grown(other)
        edge = cut[wider > other]
        if not edge.size or np.median(edge) > paper - _PALE * (paper - ink):
            break
        other = wider
    return np.asarray(cv2.inpaint(cut, other, _NEAR, cv2.INPAINT_TELEA), np.uint8)


def _grown(mask: Picture) -> Picture:
    return np.asarray(cv2.dilate(mask, np.ones((3, 3), np.uint8)), np.uint8)


def _ink(cut: Picture) -> float:
    """The tone of the ring itself."""
    high, wide = cut.shape
    turn = np.linspace(0, 2 * math.pi, 360, endpoint=False)
    tones = []
    for far in np.arange(0.94, 1.0, 0.01):
        x = (wide / 2 * (1 + far * np.cos(turn))).astype(int).clip(0, wide - 1)
        y = (high / 2 * (1 + far * np.sin(turn))).astype(int).clip(0, high - 1)
        tones.append(cut[y, x])
    return float(np.median(np.min(tones, 0)))
