"""Patterns under the print, as on paper that shall not be copied, made white as paper.

They are strokes like print, but paler, and there are far more of them: what lies off
the paper falls into two lots, and the larger by far is the paler.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture
from ocr.repair.clean import ground_of, is_flat

_LONG = 1300  # pixels of the long side that are looked at
_EVEN = 20  # grey levels around the commonest one of the ground, which a pattern makes uneven
_GRAIN = 15  # grey levels off the paper that are none of a pattern
_MUCH = 0.1  # of the page: what a pattern takes, and half-dark rims of print never do
_PLENTY = 0.2  # what print never takes: then the strokes of a pattern may be two lots themselves
_TIMES, _DARKER = 2.0, 1.8  # as much as print takes; times darker that print is
_WHITE = 235.0  # grey level of the paper then
_SOFT = 15  # grey levels to either side of the border between both, for smooth rims


def without(picture: Picture) -> Picture | None:
    """An evenly lit page without its pattern; None where there is none."""
    ground = ground_of(picture)
    border = _border(picture, ground) if is_flat(ground, _EVEN) else None
    if border is None:
        return None
    off = np.clip(float(np.median(ground)) - np.arange(256), 0, None)
    left = off * np.clip((off - border + _SOFT) / (2 * _SOFT), 0, 1)
    return np.asarray(cv2.LUT(picture, np.clip(_WHITE - left, 0, None).astype(np.uint8)), np.uint8)


def _border(picture: Picture, ground: Picture) -> int | None:
    """Grey levels off the paper that part a pattern from print."""
    share = 1 / math.ceil(max(picture.shape) / _LONG)
    some = cv2.resize(picture, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    behind = cv2.resize(ground, (some.shape[1], some.shape[0]), interpolation=cv2.INTER_LINEAR)
    counts = np.bincount(cv2.subtract(behind, some).ravel(), minlength=256).astype(np.float64)
    counts[:_GRAIN] = 0
    border = _parting(counts)
    if counts.sum() > _PLENTY * some.size:
        while counts[border + 1 :].sum() > _MUCH * some.size:
            border += 1 + _parting(counts[border + 1 :])
    paler, darker = counts.copy(), counts.copy()
    paler[border + 1 :], darker[: border + 1] = 0, 0
    much = paler.sum() >= max(_MUCH * some.size, _TIMES * darker.sum())
    return border if much and _mean(darker) >= _DARKER * _mean(paler) else None


def _parting(counts: NDArray[np.float64]) -> int:
    """The level that parts two lots best, as Otsu has it."""
    many, sums = counts.cumsum(), (counts * np.arange(len(counts))).cumsum()
    rest, sums_of_rest = many[-1] - many, sums[-1] - sums
    apart = sums / np.maximum(many, 1) - sums_of_rest / np.maximum(rest, 1)
    return int((many * rest * apart**2).argmax())


def _mean(counts: NDArray[np.float64]) -> float:
    return float((counts * np.arange(len(counts))).sum() / max(1.0, counts.sum()))
