"""The port that every reader of print stands behind.

A reader gets one levelled, grey picture and gives the words it saw, in any
order. Setting pages upright, ordering words and mapping them back is not its
business, but it is the first to notice that a page lies on its side.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # height × width, 0 black to 255 white
Frame = tuple[float, float, float, float]  # left, top, right, bottom in pixels of a picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One word where it stands in the picture that was read."""

    text: str
    frame: Frame
    confidence: float  # probability that the whole word is right, 0.0 to 1.0
    strip: int  # words that the reader found in one strip of print share it
    stamp: int = -1  # words of one stamp across the page share it; -1: print of the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a reader saw."""

    words: tuple[Seen, ...]
    turn: int = 0  # quarter turns clockwise that would set the picture upright; then no words


class Reader(Protocol):
    """Print to words."""

    version: str  # changes whenever its answers may

    def read(self, picture: Picture) -> Sight:
        """The words of the picture, or the turn it needs first."""
