"""The port that every reader of print stands behind.

A reader gets one levelled, grey picture and gives the words it saw, in any
order. Setting pages upright, ordering words and mapping them back is not its
business, but it is the first to notice that a page lies on its side.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from evidence.records import Box

Picture = NDArray[np.uint8]  # height × width, 0 black to 255 white
Frame = tuple[float, float, float, float]  # left, top, right, bottom in pixels of a picture


def boxed(frame: Frame, size: tuple[int, int]) -> Box:
    """Whole pixels inside a page of that width and height, at least one each way."""
    left = min(max(0, int(frame[0])), size[0] - 1)
    top = min(max(0, int(frame[1])), size[1] - 1)
    right = min(max(left + 1, round(frame[2] + 0.5)), size[0])
    bottom = min(max(top + 1, round(frame[3] + 0.5)), size[1])
    return left, top, right, bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One word where it stands in the picture that was read."""

    text: str
    frame: Frame
    confidence: float  # probability that the whole word is right, 0.0 to 1.0
    strip: int  # words that the reader found in one strip of print share it
    check: str | None = None  # as a ``Word`` has it
    stamp: int = -1  # words of one stamp across the page share it; -1: print of the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a reader saw."""

    words: tuple[Seen, ...]
    turn: int = 0  # quarter turns clockwise that would set the picture upright; then no words


class Printed(Protocol):
    """What in a picture looks like print, whatever it says."""

    def covered(self, frames: Iterable[Frame]) -> float:
        """Share of it that lies inside frames; 1.0 where there is none."""

    def low(self, frames: Iterable[Frame] = ()) -> float:
        """Pixels that its low lines outside the frames are high; 0.0 where there are none."""


class Reader(Protocol):
    """Print to words."""

    @property
    def version(self) -> str:
        """Another one whenever its answers may change."""

    def read(self, picture: Picture, printed: Printed) -> Sight:
        """The words of the picture, or the turn it needs first.

        ``printed`` tells how closely to look, and whether what was found is all there is.
        """
