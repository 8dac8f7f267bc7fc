"""Letters set wide apart at one step, as in the boxes of a form whose sides a fax has lost.

No text is set so: a step is longer than a letter is high. What stands so was put into
boxes one by one, whether or not anything is left of these.
"""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_low
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces

_WORD = 5  # pixels that join the letters of a word
_LOW, _HIGH = 6, 40  # pixels: how high a letter is
_SLIM, _BROAD = 0.25, 1.2  # times its height: how wide
_LEVEL, _ALIKE = 0.25, (0.45, 1.4)  # of a letter's height: how far off another's middle is; its
_STEP, _FAR = (1.3, 3.2), 4  # times the height: from letter to letter; steps that may be empty
_UNEVEN, _EVEN = 0.4, 0.15  # of a step by which any letter, and the middle one, may be off
_FEWEST, _MORE = 6, 3  # letters of a row; where another has the same step
_MOST = 1500  # of a page: more are the dots of a screen, and cost their square
_SAME = 0.1  # of a step by which two rows may differ


@dataclass(frozen=True, slots=True)
class Spaced:
    """A row of such letters, in pixels."""

    middles: tuple[float, ...]  # of the letters, from left to right
    step: float
    top: float
    bottom: float

    @property
    def sides(self) -> list[float]:
        """Where the sides of their boxes would stand."""
        half = self.step / 2
        found = [self.middles[0] - half]
        for one, other in pairwise(self.middles):
            steps = max(1, round((other - one) / self.step))
            if other - one > (steps + _EVEN) * self.step:  # a comma has a place of its own
                found += [one + half, other - half]
            else:
                found += (np.linspace(one, other, steps + 1)[:-1] + half).tolist()
        return [*found, self.middles[-1] + half]


def spaced(dark: NDArray[np.uint8]) -> list[Spaced]:
    """The rows of such letters in a level page's dark pixels."""
    found = [row for line in _lines(_alone(dark)) for row in _even(line)]
    sure = [each for each in found if len(each.middles) >= _FEWEST]
    return [each for each in found if each in sure or any(_same(each, one) for one in sure)]


def _same(one: Spaced, other: Spaced) -> bool:
    return abs(one.step - other.step) < _SAME * other.step


def _alone(dark: NDArray[np.uint8]) -> NDArray[Any]:
    """Left, top, width, height of what has a letter's shape and no other beside it."""
    joined = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((1, _WORD), np.uint8))
    _, stats, _ = pieces(joined)
    wide, high = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]
    kept = (high >= _LOW) & (high <= _HIGH) & (wide >= _SLIM * high) & (wide <= _BROAD * high)
    return stats[1:, :4][kept]


def _lines(letters: NDArray[Any]) -> list[NDArray[Any]]:
    """Letters of one height that stand on one line, from left to right."""
    found: list[NDArray[Any]] = []
    if len(letters) > _MOST:
        return found
    letters = letters[np.argsort(letters[:, 0])]
    high, middle = letters[:, 3], letters[:, 1] + letters[:, 3] / 2
    level = np.abs(middle[:, None] - middle) <= _LEVEL * high[:, None]
    alike = (high >= _ALIKE[0] * high[:, None]) & (high <= _ALIKE[1] * high[:, None])
    near, rest = level & alike, np.ones(len(letters), bool)
    while rest.any():
        line = near[int((near & rest).sum(1).argmax())] & rest
        if line.sum() < _MORE:
            break
        found.append(letters[line])
        rest &= ~line
    return found


def _even(line: NDArray[Any]) -> list[Spaced]:
    """The runs of a line in which letters stand at one step."""
    high = median(line[:, 3].tolist())
    middles = (line[:, 0] + line[:, 2] / 2).tolist()
    gaps = [b - a for a, b in pairwise(middles) if _STEP[0] * high <= b - a <= _STEP[1] * high]
    if len(gaps) < _MORE - 1:
        return []
    step = median_low(gaps)  # a comma makes one wider
    runs = [[middles[0]]]
    for middle in middles[1:]:
        times = (middle - runs[-1][-1]) / step
        if times > _FAR:
            runs.append([middle])
        elif times > 0.5 and abs(times - round(times)) <= _UNEVEN:
            runs[-1].append(middle)
    top, bottom = median(line[:, 1].tolist()), median((line[:, 1] + line[:, 3]).tolist())
    return [
        Spaced(tuple(run), step, top, bottom)
        for run in runs
        if len(run) >= _MORE and _off(run, step) <= _EVEN
    ]


def _off(run: list[float], step: float) -> float:
    """Of a step by which the middle letter is off its place."""
    times = [(b - a) / step for a, b in pairwise(run)]
    return median(abs(each - round(each)) for each in times)
