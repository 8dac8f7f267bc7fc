"""What of a page is darker than around it, small: where frames and letters are looked for."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture

_LONG = 1300  # pixels that the page is shrunk to
_AROUND = 15  # pixels of the surroundings


@dataclass(frozen=True, slots=True)
class Darker:
    """Grey levels off the surroundings, and how the page was shrunk for them."""

    levels: NDArray[np.uint8]
    scale: float
    bilevel: bool  # the page is black and white alone, but for some grey where it was turned

    def more_than(self, levels: int) -> NDArray[np.uint8]:
        """1 where it is that much darker."""
        return np.asarray(self.levels > levels, np.uint8)


def darker(picture: Picture) -> Darker:
    """Of a page."""
    scale = min(1.0, _LONG / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    hat = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((_AROUND, _AROUND), np.uint8))
    some = picture[::5, ::5]
    bilevel = np.count_nonzero((some < 40) | (some > 215)) > 0.97 * some.size
    return Darker(np.asarray(hat, np.uint8), scale, bool(bilevel))
