"""The port behind which readers stand: pixels to words with their places."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ocr.pictures import Pixels

Points = npt.NDArray[np.float32]  # n x 2, x and y in pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A word as a reader saw it."""

    text: str
    corners: Points  # 4 x 2, clockwise from the word's own top left
    confidence: float  # 0.0 to 1.0


class Reader(Protocol):
    """Reads one picture. Knows nothing of files, pages or papers."""

    version: str  # names the reader and its state, for caches

    def read(self, picture: Pixels, lines: Sequence[Points]) -> list[Seen]:
        """The words of an upright picture, in any order.

        ``lines`` are corners of the lines that were found on it; a reader that
        finds its own may pass them over.
        """
