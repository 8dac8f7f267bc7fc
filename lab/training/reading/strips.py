"""Strips of print as the reader cuts them, with what stands on them: drawn, then spoilt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from lab.training.reading.drawing import drawn
from lab.training.reading.faces import Face
from lab.training.reading.lines import line
from lab.training.reading.taking import WAYS, taken
from ocr.readers.ctc import COLUMN

HEIGHT = 48  # pixels
WIDEST = 1280
_ROOM = 1.05  # columns of output a letter: with fewer they cannot all be told


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """One line of print."""

    text: str  # in our letters
    picture: NDArray[np.uint8]  # 48 rows × columns of grey
    way: str  # how it was taken, a key of ``WAYS``

    @property
    def width(self) -> int:
        """Pixels."""
        return int(self.picture.shape[1])


def strips(rng: Random, faces: Sequence[Face]) -> Iterator[Strip]:
    """For ever; same seed and faces, same strips."""
    often = [way.often for way in WAYS.values()]
    while True:
        text, face = line(rng), rng.choice(faces)
        (way,) = rng.choices([*WAYS], often)
        if text and face.letters.issuperset(text):
            found = drawn(rng, text, face, 2 * WAYS[way].em(rng))
            if found and _fits(strip := Strip(text, _to_height(taken(rng, found, way)), way)):
                yield strip


def _to_height(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """48 rows; halved first while there are twice too many, as the reader does."""
    while len(picture) > 2 * HEIGHT:
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        picture = np.asarray(half, np.uint8)
    rows, columns = picture.shape
    size = (max(COLUMN, round(columns * HEIGHT / rows)), HEIGHT)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _fits(strip: Strip) -> bool:
    """Whether each letter, and a blank between two alike, finds a column of the output."""
    twice = sum(a == b for a, b in pairwise(strip.text))
    return _ROOM * len(strip.text) + twice <= strip.width / COLUMN <= WIDEST / COLUMN
