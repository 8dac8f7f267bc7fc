"""Levels the light and sets dark screens to dark on white, where that is needed."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture

_SMALL = 320  # pixels that the ground is estimated on
_EVEN = 8  # grey levels around the commonest one that still count as the same
_FLAT = 0.6  # share of the ground at one level: printed by a machine, not lit by a lamp
_DARK = 110  # grey level; ground below this is dark
_WHITE = 235.0  # grey level that the ground is brought to


def cleaned(picture: Picture) -> tuple[Picture, tuple[str, ...]]:
    """Dark print on a white, even ground, and what was done for it."""
    ground = _ground(picture)
    if np.median(ground) < _DARK:
        levelled, steps = cleaned(255 - picture)
        return levelled, ("inverted", *steps)
    if _is_flat(ground):
        return picture, ()
    return _divided(picture, ground), ("light levelled",)


def _ground(picture: Picture) -> NDArray[np.uint8]:
    """What is behind the print, small: the middle grey of each neighbourhood."""
    scale = min(1.0, _SMALL / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.medianBlur(small, 21), np.uint8)


def _is_flat(ground: NDArray[np.uint8]) -> bool:
    counts = np.bincount(ground.ravel(), minlength=256)
    top = int(counts.argmax())
    near = counts[max(0, top - _EVEN) : top + _EVEN + 1].sum()
    return bool(near >= _FLAT * ground.size)


def _divided(picture: Picture, ground: NDArray[np.uint8]) -> Picture:
    """Print over its ground; where that is dark, as in the head of a screen, both are inverted."""
    size = (picture.shape[1], picture.shape[0])
    behind = cv2.resize(cv2.GaussianBlur(ground, (9, 9), 0), size, interpolation=cv2.INTER_LINEAR)
    dark = behind < _DARK
    print_ = np.where(dark, 255 - picture, picture)
    behind = np.where(dark, 255 - behind, behind)
    return np.asarray(cv2.divide(print_, behind, scale=_WHITE), np.uint8)
