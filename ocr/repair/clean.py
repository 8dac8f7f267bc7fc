"""Levels the light, darkens faint print and sets dark screens to dark on white, where needed.

Whether print is dark or bright is seen against its ground, not from the ground
alone: a page photographed in the evening is as dark as a dark screen.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture

_SMALL = 320  # pixels that the ground is estimated on
_EVEN = 8  # grey levels around the commonest one that still count as the same
_FLAT = 0.6  # share of the ground at one level: printed by a machine, not lit by a lamp
_DARK = 110  # grey level; ground below this is dark
_DIM = 170  # grey level; where even the paper is darker, there was too little light
_PAPER = 80  # percentile of the ground that is paper, be there a table around it
_UNLIT = 0.25  # of the paper; darker ground is no paper in a shadow
_WHITE = 235.0  # grey level that the ground is brought to
_PRINT = 800  # pixels that print is set against its ground on
_FAINT = 0.2  # of the ground; what is nearer to it is no print
_PRINTED = 0.03  # of the ground's square, in a text up to 0.1; less is a table's grain
_SOME = 30  # squared grey levels of a place where something is printed
_CLEAR, _MOST = 75.0, 3.0  # grey levels of print off its ground, small; times it is darkened
_DARKEST, _GRAIN = 90, 8.0  # percentile of the print that tells; grey levels that are no print
_NEAR = 41  # pixels around a place that its print is counted in


def cleaned(picture: Picture) -> tuple[Picture, tuple[str, ...]]:
    """Dark print on a white, even ground, and what was done for it."""
    ground = ground_of(picture)
    off = _off(picture, ground)
    brighter = _brighter(off, ground)
    if np.median(ground) < _DARK and _is_bright_print(brighter):
        levelled, steps = cleaned(255 - picture)
        return levelled, ("inverted", *steps)
    paper = float(np.percentile(ground, _PAPER))
    if 0 < paper < _DIM:  # black stays black, however often it is lightened
        levelled, steps = cleaned(_lightened(picture, paper))
        return levelled, ("lightened", *steps)
    if not is_flat(ground):
        return _divided(picture, ground, paper, brighter), ("light levelled",)
    times = min(_MOST, _CLEAR / _contrast(off))
    if times <= 1:
        return picture, ()
    return _darkened(picture, float(np.median(ground)), times), ("print darkened",)


def ground_of(picture: Picture) -> NDArray[np.uint8]:
    """What is behind the print, small: the middle grey of each neighbourhood."""
    return np.asarray(cv2.medianBlur(_shrunk(picture, _SMALL), 21), np.uint8)


def _off(picture: Picture, ground: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Small: grey levels by which each place is brighter than its ground."""
    small = _shrunk(picture, _PRINT)
    behind = cv2.resize(ground, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_LINEAR)
    return small.astype(np.float32) - behind


def _brighter(off: NDArray[np.float32], ground: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Small: above 0 where print is brighter than its ground, below where it is darker.

    The mean over a place of squared grey levels, signed.
    """
    behind = cv2.resize(ground, (off.shape[1], off.shape[0]), interpolation=cv2.INTER_LINEAR)
    clear = np.where(np.abs(off) < _FAINT * behind, np.float32(0), off)
    return np.asarray(cv2.blur(clear * np.abs(clear), (_NEAR, _NEAR)), np.float32)


def _is_bright_print(brighter: NDArray[np.float32]) -> bool:
    """Whether print is bright in more places than dark: a bright edge is strong, but narrow."""
    return bool(np.count_nonzero(brighter > _SOME) > np.count_nonzero(brighter < -_SOME))


def _contrast(off: NDArray[np.float32]) -> float:
    """Grey levels by which the darkest of the print is darker than its ground."""
    some = -off[::2, ::2]
    dark = some[some > _GRAIN]
    return float(np.percentile(dark, _DARKEST)) if len(dark) else _CLEAR


def _darkened(picture: Picture, paper: float, times: float) -> Picture:
    """Faint print as dark as other print is."""
    levels = np.clip(paper - times * (paper - np.arange(256)), 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(picture, levels), np.uint8)


def _lightened(picture: Picture, paper: float) -> Picture:
    return np.asarray(cv2.convertScaleAbs(picture, alpha=_WHITE / max(1.0, paper)), np.uint8)


def is_flat(ground: NDArray[np.uint8], even: int = _EVEN) -> bool:
    """Whether most of it is of one level, ``even`` more or less."""
    counts = np.bincount(ground.ravel(), minlength=256)
    top = int(counts.argmax())
    near = counts[max(0, top - even) : top + even + 1].sum()
    return bool(near >= _FLAT * ground.size)


def _divided(
    picture: Picture, ground: NDArray[np.uint8], paper: float, brighter: NDArray[np.float32]
) -> Picture:
    """Print over its ground; where bright print is on dark, as in the head of a screen, inverted.

    A shadow on paper is dark too, but its print is darker still. On a dark table nothing is
    printed: inverted, or as bright as paper, its grain would be taken for print.
    """
    size = (picture.shape[1], picture.shape[0])
    behind = cv2.resize(cv2.GaussianBlur(ground, (9, 9), 0), size, interpolation=cv2.INTER_LINEAR)
    darker = cv2.resize(-brighter, size, interpolation=cv2.INTER_LINEAR)
    printed = cv2.LUT(behind, _PRINTED * np.arange(256, dtype=np.float32) ** 2)
    dark = cv2.compare(darker, printed, cv2.CMP_LT)
    dark[behind >= _DARK] = 0
    turned, light = cv2.bitwise_xor(picture, dark), cv2.bitwise_xor(behind, dark)  # 255 less each
    lit = np.maximum(light, np.uint8(_UNLIT * paper))
    return np.asarray(cv2.divide(turned, lit, scale=_WHITE), np.uint8)


def _shrunk(picture: Picture, long: int) -> Picture:
    scale = min(1.0, long / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
