"""How a line of print comes to be a picture: taken a little askew, in some colours, and spoilt."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lab.training.reading.drawing import Drawn
from lab.training.reading.spoiling import (
    Grey,
    blurred,
    compressed,
    faxed,
    grained,
    levelled,
    lit,
    moved,
    shrunk,
    thresholded,
    waved,
)

Shares = NDArray[Any]  # rows × columns of ink, 0 to 1


@dataclass(frozen=True, slots=True)
class Way:
    """One way of taking: how often it is met, and the sizes that can be read on it."""

    often: int
    smallest: int  # pixels an em
    largest: int
    spoil: Callable[[Random, Grey, int], Grey]

    def em(self, rng: Random) -> int:
        """Small ones are met more."""
        return round(math.exp(rng.uniform(math.log(self.smallest), math.log(self.largest))))


def taken(rng: Random, line: Drawn, way: str) -> NDArray[np.uint8]:
    """Rows × columns of grey; ``line`` is twice as large."""
    ink = _framed(rng, _printed(rng, line), line, 0.03 if way == "photo" else 0.0)
    print_, paper = _colours(rng, way)
    found = WAYS[way].spoil(rng, paper + (print_ - paper) * ink, line.em // 2)
    return np.clip(found, 0, 255).astype(np.uint8)


def _printed(rng: Random, line: Drawn) -> Shares:
    """Thinner, bolder, or with poor toner."""
    ink: Shares = np.asarray(line.ink, np.float32) / 255
    kind = rng.random()
    if kind < 0.06 and line.em > 32:
        ink = cv2.erode(ink, np.ones((2, 2), np.uint8))
    elif kind < 0.14:
        ink = cv2.dilate(ink, np.ones((rng.choice((2, 3)), 2), np.uint8))
    if rng.random() < 0.06:
        ink = ink * np.clip(_noise(rng).normal(0.9, 0.35, ink.shape), 0, 1).astype(np.float32)
    return ink


def _framed(rng: Random, ink: Shares, line: Drawn, shear: float) -> Shares:
    """Cut as lines are found: margins of their own, a little turned, half as large."""
    left, top, right, bottom = line.box
    high = bottom - top
    middle = (top + bottom) / 2 + rng.uniform(-0.06, 0.06) * high
    half = high * rng.uniform(1.38, 2.1) / 2
    left, right = left - high * rng.uniform(0.08, 0.45), right + high * rng.uniform(0.05, 0.45)
    stretch = rng.uniform(0.85, 1.2) if rng.random() < 0.3 else 1.0
    rows, columns = max(8, round(half)), max(8, round((right - left) / 2 * stretch))
    a, b = (right - left) / columns, 2 * half / rows
    turn = math.radians(rng.gauss(0, 0.5)) if rng.random() < 0.6 else 0.0
    across = np.array([a * math.cos(turn), a * math.sin(turn)])
    down = b * np.array([rng.gauss(0, shear) - math.sin(turn), math.cos(turn)])
    corner = np.array([(left + right) / 2, middle]) - across * columns / 2 - down * rows / 2
    soft = blurred(ink, 0.46 * max(1, a, b))
    back = np.column_stack([across, down, corner]).astype(np.float32)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(soft, back, (columns, rows), flags=how)


def _colours(rng: Random, way: str) -> tuple[float, float]:
    """Of print and paper, 0 to 255; on a screen all is possible, a fax knows no grey."""
    if way in ("fax", "standard fax", "bilevel") and rng.random() < 0.8:
        return 0.0, 255.0
    print_, paper = rng.uniform(0, 100), rng.uniform(200, 255)
    if way in ("clean", "shrunk"):
        paper = rng.uniform(150, 255) if rng.random() < 0.25 else paper
        paper = print_ + rng.uniform(55, 110) if rng.random() < 0.12 else paper
        return (paper, print_) if rng.random() < 0.18 else (print_, paper)
    return print_, paper


def _clean(rng: Random, picture: Grey, _: int) -> Grey:
    if rng.random() < 0.4:
        picture = blurred(picture, rng.uniform(0.2, 0.6))
    if rng.random() < 0.4:
        picture = grained(_noise(rng), picture, rng.uniform(0.5, 4))
    return compressed(picture, rng.randrange(55, 95)) if rng.random() < 0.55 else picture


def _scan(rng: Random, picture: Grey, _: int) -> Grey:
    picture = blurred(picture, rng.uniform(0.3, 1.0))
    picture = grained(_noise(rng), picture, rng.uniform(1, 10))
    return compressed(picture, rng.randrange(25, 95)) if rng.random() < 0.55 else picture


def _photo(rng: Random, picture: Grey, em: int) -> Grey:
    """Soft, seldom shaken, in uneven light; half of them with their light levelled."""
    soft = (min(rng.uniform(0.4, 1.5), em / 13) for _ in range(2))
    picture = blurred(picture, *soft)
    if rng.random() < 0.2:
        picture = moved(picture, rng.randrange(2, max(3, em // 7)), rng.random())
    picture = grained(_noise(rng), picture, rng.uniform(3, 22), rng.uniform(0.3, 1.0))
    picture = lit(picture, rng.uniform(-25, 25), rng.uniform(-12, 12))
    if rng.random() < 0.15:
        picture = waved(picture, rng.uniform(0.5, 2.5), rng.uniform(0.2, 2.5), rng.uniform(3, 15))
    picture = compressed(picture, rng.randrange(25, 95)) if rng.random() < 0.55 else picture
    return levelled(picture, rng.uniform(190, 245)) if rng.random() < 0.5 else picture


def _bilevel(rng: Random, picture: Grey, _: int) -> Grey:
    """Black and white, with specks; sometimes softened again by who sent it on."""
    noise = _noise(rng)
    picture = grained(noise, blurred(picture, rng.uniform(0.4, 1.1)), rng.uniform(4, 26))
    picture = thresholded(picture, rng.uniform(0.38, 0.68))
    specks = noise.random(picture.shape) < rng.choice((0, 0, 0.0003, 0.002))
    picture = np.where(specks, 255 - picture, picture)
    return blurred(picture, rng.uniform(0.3, 0.7)) if rng.random() < 0.15 else picture


def _standard_fax(rng: Random, picture: Grey, em: int) -> Grey:
    return faxed(_bilevel(rng, picture, em), rng.randrange(2))


def _shrunk(rng: Random, picture: Grey, em: int) -> Grey:
    """By a messenger on its way."""
    picture = shrunk(picture, rng.uniform(0.55, 0.9) if em > 15 else rng.uniform(0.8, 1))
    return compressed(picture, rng.randrange(25, 95)) if rng.random() < 0.55 else picture


def _noise(rng: Random) -> np.random.Generator:
    return np.random.default_rng(rng.randrange(2**31))


WAYS = {
    "clean": Way(22, 11, 46, _clean),
    "scan": Way(25, 11, 46, _scan),
    "photo": Way(22, 11, 46, _photo),
    "fax": Way(10, 17, 36, _bilevel),
    "standard fax": Way(8, 17, 36, _standard_fax),
    "bilevel": Way(6, 16, 46, _bilevel),
    "shrunk": Way(7, 11, 46, _shrunk),
}
