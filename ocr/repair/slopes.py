"""How lines of print run on a page: level, aslant, or bent as paper that does not lie flat.

Print is joined to stretches of a line, and the slope of each is measured. What
most of them agree on is the page's: a stamp or a signature has no say.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Picture

LONG = 1000  # pixels that slopes are measured on
_DARKER, _AROUND = 20, 25  # grey levels of print off its surroundings; pixels of these
_SPACE = 9  # pixels that are bridged from letter to letter
_PIECE, _LONG_PIECE = 60, 500  # pixels of a line that are taken together; of a level one
_SHORTEST = 24  # pixels
_LOWEST, _HIGHEST = 4, 40  # pixels of a line's print; with what a slope adds
_RULE = 0.45  # of the page's width: what is as wide is a rule, or an edge
_STEEPEST, _LEVEL = 0.2, 0.04  # of its length that a line falls; a nearly level one
_FEW, _ENOUGH = 5, 40  # pieces that tell an angle, and a bend
_SURE = 2.5  # times its usual error that an angle must be
_FINE = 0.15  # degrees that must be told from none
_TIMES = 6  # that pieces which disagree are given less say
_LEAST_SPREAD = 0.002  # pieces that agree so well all count in full
_UNLEVEL, _BETTER = 0.006, 0.65  # slope in the middle that is a bend; share that may be left
_WORTH = 0.004  # of the page's width that a bend must move print by

Field = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Slopes:
    """Of stretches of print: places from -1 to 1 across and down, slopes and their weights."""

    x: Field
    y: Field
    slope: Field  # pixels down for each across
    weight: Field


@dataclass(frozen=True, slots=True)
class Bend:
    """By how much print stands too low, in shares of the page's width, at places from -1 to 1."""

    terms: Field
    left: float  # how far slopes are off it, in the middle

    def at(self, x: Field, y: Field) -> Field:
        """The same shape as ``x`` and ``y``."""
        terms = [x, x**2 / 2, x**3 / 3, x**4 / 4, x * y, x**2 * y / 2]
        return np.asarray(np.stack(terms, -1) @ self.terms / 2)


@dataclass(frozen=True, slots=True)
class Rows:
    """Places of words from -1 to 1 across and down, and the size of the page in pixels."""

    x: Field
    y: Field
    size: tuple[int, int]

    def sharpness(self, degrees: float, bend: Bend | None) -> float:
        """Pixels of words on each one's row when the page is turned back and unbent."""
        wide, high = self.size
        x, y = _turned_places(self.x, self.y, degrees, wide / high)
        y = (y if bend is None else y - bend.at(x, y) * 2 * wide / high) * high / 2
        counts = np.bincount(np.round(y - y.min(initial=0.0)).astype(np.int64))
        return float((counts.astype(np.float64) ** 2).sum() / max(1, len(y)))


def measured(picture: Picture, *, level: bool = False) -> Slopes:
    """The slopes of all print on the page; ``level`` when it is nearly so, to know it better."""
    piece, steepest = (_LONG_PIECE, _LEVEL) if level else (_PIECE, _STEEPEST)
    _, labels, stats = _stretches(picture)
    ys, xs = np.nonzero(_lines(stats, steepest)[labels])
    line = labels[ys, xs].astype(np.int64)
    high, wide = labels.shape
    return _of_pieces(line * (wide // piece + 1) + xs // piece, xs, ys, (high, wide))


def rows(picture: Picture) -> Rows:
    """Where words are on the page, without rules and the edges of a sheet."""
    ink, labels, stats = _stretches(picture)
    high, wide = labels.shape
    words = _lines(stats, _STEEPEST) & (stats[:, cv2.CC_STAT_WIDTH] < _RULE * wide)
    words &= stats[:, cv2.CC_STAT_HEIGHT] >= _LOWEST
    ys, xs = np.nonzero(ink & words[labels])
    return Rows(xs / wide * 2 - 1, ys / high * 2 - 1, (wide, high))


def _stretches(picture: Picture) -> tuple[NDArray[np.uint8], NDArray[Any], NDArray[Any]]:
    """Small: ink; which stretch each place is of when letters are joined; and their sizes."""
    scale = min(1.0, LONG / max(picture.shape))
    down, across = (max(scale, 1 / each) for each in picture.shape)  # no side may vanish
    small = cv2.resize(picture, None, fx=across, fy=down, interpolation=cv2.INTER_AREA)
    ink = _ink(np.asarray(small, np.uint8))
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, _SPACE), np.uint8))
    labels, stats, _ = pieces(np.asarray(joined, np.uint8))
    return ink, labels, stats


def _lines(stats: NDArray[Any], steepest: float) -> NDArray[np.bool_]:
    """Which of the stretches are of lines of print."""
    wide, high = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    low = high <= np.maximum(_HIGHEST, steepest * wide)
    lines = (wide >= _SHORTEST) & low & (wide > 2 * high)
    lines[0] = False
    return np.asarray(lines, np.bool_)


def _ink(small: Picture) -> NDArray[np.uint8]:
    """Dark on its surroundings, or bright where that is what stands out more."""
    around = cv2.blur(small, (_AROUND, _AROUND))
    dark, bright = cv2.subtract(around, small), cv2.subtract(small, around)
    off = dark if cv2.norm(dark) >= cv2.norm(bright) else bright
    return (off > _DARKER).astype(np.uint8)


def _of_pieces(
    piece: NDArray[np.int64], xs: NDArray[np.int64], ys: NDArray[np.int64], shape: tuple[int, ...]
) -> Slopes:
    _, piece, pixels = np.unique(piece, return_inverse=True, return_counts=True)

    def mean(values: Field) -> Field:
        return np.asarray(np.bincount(piece, values) / pixels)

    x, y = mean(xs.astype(float)), mean(ys.astype(float))
    across, down = xs - x[piece], ys - y[piece]
    spread = mean(across**2)
    slope = mean(across * down) / np.maximum(spread, 1e-6)
    kept = (12 * spread > _SHORTEST**2) & (np.abs(slope) < _STEEPEST)
    high, wide = shape[:2]
    return Slopes(x[kept] / wide * 2 - 1, y[kept] / high * 2 - 1, slope[kept], spread[kept])


def turned(slopes: Slopes, degrees: float, size: tuple[int, int]) -> Slopes:
    """The same of the page turned back by so much about its middle."""
    x, y = _turned_places(slopes.x, slopes.y, degrees, size[0] / size[1])
    slope = np.tan(np.arctan(slopes.slope) - np.radians(degrees))
    return Slopes(x, y, slope, slopes.weight)


def _turned_places(x: Field, y: Field, degrees: float, shape: float) -> tuple[Field, Field]:
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return x * cos + y / shape * sin, y * cos - x * shape * sin


def angle(slopes: Slopes) -> float:
    """Degrees by which lines fall to the right; 0.0 where too few tell, or they disagree."""
    if len(slopes.slope) < _FEW:
        return 0.0
    (slope,), usual = _agreed(_level(slopes), slopes)
    sure = abs(slope) > _SURE * usual / np.sqrt(len(slopes.slope))
    return float(np.degrees(np.arctan(slope))) if sure else 0.0


def is_sure(slopes: Slopes) -> bool:
    """Whether an angle that is worth turning would be told from none."""
    if len(slopes.slope) < _FEW:
        return False
    error = _SURE * unrest(slopes) / np.sqrt(len(slopes.slope))
    return bool(error < np.radians(_FINE))


def unrest(slopes: Slopes) -> float:
    """How far slopes are off what they agree on, in the middle; 0.0 where too few tell."""
    return _agreed(_level(slopes), slopes)[1] if len(slopes.slope) >= _FEW else 0.0


def bend(slopes: Slopes) -> Bend | None:
    """How a page is bent; None where it is not, or too little print tells."""
    level = unrest(slopes)
    if len(slopes.slope) < _ENOUGH or level < _UNLEVEL:
        return None
    x, y = slopes.x, slopes.y
    shapes = np.stack([np.ones_like(x), x, x**2, x**3, y, x * y], 1)
    terms, left = _agreed(shapes, slopes)
    found = Bend(terms, left)
    moved = np.ptp(found.at(x, y))
    return found if left < _BETTER * level and moved > _WORTH else None


def _level(slopes: Slopes) -> Field:
    return np.ones((len(slopes.slope), 1))


def _agreed(shapes: Field, slopes: Slopes) -> tuple[Field, float]:
    """The sum of shapes that most slopes follow, and how far off they are in the middle."""
    weight = slopes.weight.copy()
    calm = 1e-3 * slopes.weight.sum() * np.diag([0.0, *[1.0] * (shapes.shape[1] - 1)])
    for _ in range(_TIMES):
        weighted = shapes * weight[:, None]
        terms = np.linalg.solve(weighted.T @ shapes + calm, weighted.T @ slopes.slope)
        off = np.abs(slopes.slope - shapes @ terms)
        usual = max(_LEAST_SPREAD, _middle(off, slopes.weight))
        weight = slopes.weight / (1 + (off / usual) ** 2)
    return terms, usual


def _middle(values: Field, weight: Field) -> float:
    """The weighted median."""
    order = np.argsort(values)
    total = np.cumsum(weight[order])
    return float(values[order][np.searchsorted(total, total[-1] / 2)])
