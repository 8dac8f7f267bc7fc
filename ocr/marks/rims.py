"""The rims of a ring, where print runs along it, and as strips that run straight."""

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.marks.rings import Points, Ring
from ocr.reader import Frame, Picture

_WITHIN, _AROUND_IT = (0.63, 0.98), (1.06, 1.5)  # of the half width: inside the ring, or around
_HIGH = 48  # pixels that it is unrolled to
_AGAIN = 1.4  # turns: a word may stand where the first begins
_TURN = np.linspace(-math.pi, math.pi, 361)  # from the left end of the ring around it


@dataclass(frozen=True, slots=True)
class Rim:
    """A band along a ring. The heads of its letters point away from the middle, or to it."""

    ring: Ring
    inner: float  # of half the ring's width, off its middle
    outer: float
    inwards: bool

    @property
    def is_inside(self) -> bool:
        """Whether the ring is around it."""
        return self.outer < 1

    def holds(self, frame: Frame) -> bool:
        """Whether the middle of the frame is in it."""
        return self.inner < self.ring.depth(frame) < self.outer

    def unrolled(self, picture: Picture) -> Picture:
        """The band as a strip, from the left of the ring on, a turn and some of the next."""
        turn = self._lengths[-1] * _HIGH / ((self.outer - self.inner) * self.ring.short)
        across, down = np.meshgrid(np.arange(round(_AGAIN * turn)), np.arange(_HIGH))
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
        lengths = self._lengths
        far = across * (self.outer - self.inner) * self.ring.short / _HIGH % lengths[-1]
        turn = np.interp(lengths[-1] - far if self.inwards else far, lengths, _TURN)
        depth = np.clip(down, 0, _HIGH) / _HIGH
        share = depth if self.inwards else 1 - depth
        return self._at(turn, self.inner + (self.outer - self.inner) * share)

    @property
    def _lengths(self) -> NDArray[np.float64]:
        """Pixels along the middle of the band, from its left end to each point of the turn."""
        points = self._at(_TURN, np.full(_TURN.shape, (self.inner + self.outer) / 2))
        return np.cumsum(np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T))

    def _at(self, turn: NDArray[np.float64], share: NDArray[np.float64]) -> Points:
        """Points beside the ring, as far off it everywhere."""
        along, short, cos, sin = self.ring.along, self.ring.short, np.cos(turn), np.sin(turn)
        off = (share - 1) * short / np.hypot(short * cos, along * sin)
        return self.ring.to_page((along + off * short) * cos, (short + off * along) * sin)


def rims(ring: Ring) -> list[Rim]:
    """Where print may run along it; which of two rings a stamp left is not known."""
    return [Rim(ring, *band, way) for band in (_WITHIN, _AROUND_IT) for way in (False, True)]
