"""Bright print on a dark bar made dark on bright, as a recogniser reads it best.

A bar may be shorter than its line, so this is told along the strip.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture

_INNER = slice(9, 39)  # rows of a strip, 48 high, that hold print and no edge of a bar
_NEAR, _BAR = 65, 33  # pixels along a strip that tell what its ground is; the least of a bar
_DARK = 0.42  # of the range of grey: on a bar the mean is less
_STRONG = 60  # grey levels between print and ground that are no noise


def evened(cut: Picture) -> Picture | None:
    """The strip with its dark bars inverted; None when it has none."""
    bars = _bars(cut[_INNER])
    if not bars.any():
        return None
    paper, ground = int(cut[_INNER].max()), int(cut[_INNER, bars].min())
    turned = cut.copy()
    turned[:, bars] = np.clip(paper + ground - cut[:, bars].astype(np.int16), 0, 255)
    return turned


def _bars(inner: Picture) -> NDArray[np.bool_]:
    """By column, whether it is of a dark bar: most of what is around is dark."""
    mean = cv2.reduce(inner, 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F)
    tone = cv2.blur(mean, (_NEAR // 2, 1), borderType=cv2.BORDER_REPLICATE)
    ends = float(inner.min()), float(inner.max())
    if tone.min() >= ends[0] + _DARK * (ends[1] - ends[0]):
        return np.zeros(inner.shape[1], bool)
    window = np.ones((1, _NEAR), np.uint8)
    darkest = cv2.erode(cv2.reduce(inner, 0, cv2.REDUCE_MIN), window)
    brightest = cv2.dilate(cv2.reduce(inner, 0, cv2.REDUCE_MAX), window)
    strong = cv2.subtract(brightest, darkest)
    dark = (tone < darkest + _DARK * strong) & (strong > _STRONG)
    whole = cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_CLOSE, window)
    return np.asarray(cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((1, _BAR)))[0] > 0)
