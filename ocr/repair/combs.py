"""Rows of boxes for one letter each, as forms have them.

Their sides are told from the strokes of letters: they stand level in even steps, thin, and
reach above and below the print but no farther, as the lines of a table do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.repair.darker import Darker
from ocr.repair.spaced import Spaced, spaced

_DARKER = 25  # grey levels of a side off its surroundings
_DOTS = 6  # pixels from dot to dot of a side that a fax has broken up
_SHORTEST = 0.013  # of the long side: a side of a box
_THIN = 0.13  # of its height: how thick a side is
_ONE, _DOUBLE = 0.22, 0.4  # the same of its trace, and of two with a comma between
_LEVEL = 0.1  # of a side's height by which others of its row may differ
_SEEDS, _MOST = 4, 24  # whole sides that make a row likely; rows that are looked into
_KINDS = 500  # strokes that are told apart: of more, as in noise, the commonest
_FREE = 0.22  # of the height above the print, and below it
_TRACE, _FAINT = 0.4, 0.12  # share of that which is dark where a side is, or may be
_ASTRAY = 1.25  # traces for each side in a row; in a text there are more
_COMMA = 1.35  # steps, when a comma has a place of its own
_NARROWEST, _WIDEST = 0.5, 1.8  # of the height: from side to side
_EVEN, _SKIPPED = 0.12, 4  # of the step by which steps may differ; sides that may be missing
_FEWEST = 5  # sides in a row

Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Comb:
    """A row of boxes, in pixels."""

    top: int
    bottom: int
    sides: tuple[int, ...]  # where each stands, from left to right

    @property
    def height(self) -> int:
        """Of its sides."""
        return self.bottom - self.top


def combs(page: Darker) -> list[Comb]:
    """The combs of a level page, the surest first; letters set as in one may repeat its place."""
    dark = page.more_than(_DARKER)
    rows = [*_rows(dark), *(_rows(_bridged(dark)) if page.bilevel else ())]
    found: list[Comb] = []
    for _, each in sorted(rows, key=lambda row: -row[0]):
        if not any(_overlap(each, other) for other in found):
            found.append(each)
    found += map(_around, spaced(dark))
    return [_scaled(each, 1 / page.scale) for each in found]


def _around(letters: Spaced) -> Comb:
    """The boxes that such letters would stand in."""
    high = letters.bottom - letters.top
    top, bottom = letters.top - high / 2, letters.bottom + high / 2
    return Comb(max(0, round(top)), round(bottom), tuple(map(round, letters.sides)))


def _bridged(dark: Mask) -> Mask:
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((_DOTS, 1), np.uint8))
    return np.asarray(closed, np.uint8)


def _rows(dark: Mask) -> Iterator[tuple[int, Comb]]:
    """What may be combs, and how much speaks for each."""
    for whole, top, bottom in _bands(dark):
        for each in _between(dark, top, bottom):
            yield whole * len(each.sides), each


def _bands(dark: Mask) -> list[tuple[int, int, int]]:
    """How many thin upright strokes have top and bottom in common, and these; most first."""
    shortest = max(8, round(_SHORTEST * max(dark.shape)))
    upright = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((shortest, 1), np.uint8))
    if cv2.countNonZero(upright) < _SEEDS * shortest:
        return []
    _, stats, _ = pieces(upright)
    wide, tops, high = (stats[1:, at] for at in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_TOP, 3))
    ends = np.column_stack([tops, tops + high])[wide <= np.maximum(2, _THIN * high)]
    kinds, counts = np.unique(ends, axis=0, return_counts=True)
    commonest = np.argsort(-counts, kind="stable")[:_KINDS]
    kinds, counts = kinds[commonest], counts[commonest]
    slack = np.maximum(2, _LEVEL * np.diff(kinds))
    like = (np.abs(kinds[:, None] - kinds[None]) <= slack[:, None]).all(2)
    bands: list[tuple[int, int, int]] = []
    while counts.sum() >= _SEEDS and len(bands) < _MOST:
        alike = like @ counts
        most = int(alike.argmax())
        if alike[most] < _SEEDS:
            break
        top, bottom = np.average(kinds[like[most]], 0, counts[like[most]])
        bands.append((int(alike[most]), round(top), round(bottom)))
        counts[like[most]] = 0
    return bands


def _between(dark: Mask, top: int, bottom: int) -> Iterator[Comb]:
    """Even rows of what is dark above the print and below it, and ends there."""
    height = bottom - top
    free = max(2, round(_FREE * height))
    wider = cv2.dilate(dark[max(0, top - 2 * free) : bottom + 2 * free], np.ones((1, 3), np.uint8))
    first = min(top, 2 * free)
    last = first + height
    inside = [wider[first : first + free].mean(0), wider[last - free : last].mean(0)]
    outside = [
        _mean(wider[max(0, first - 2 - free) : max(0, first - 2)]),
        _mean(wider[last + 2 :][:free]),
    ]
    both = np.minimum(*inside)
    traces = np.diff((both >= _TRACE).astype(np.int8), prepend=0, append=0)
    places = _places(np.flatnonzero(traces).reshape(-1, 2), height)
    faint = np.mean(inside, 0) >= _FAINT
    for row in _even(places, height, faint):
        at = np.round(row).astype(int)
        beyond, between = np.maximum(*outside), (at[1:] + at[:-1]) // 2
        if np.median(beyond[at]) - np.median(beyond[between]) < _TRACE:
            yield Comb(top, bottom, tuple(round(each) for each in _whole(row, places)))


def _places(traces: NDArray[np.int64], height: int) -> list[float]:
    """Where sides stand; a broad trace is of two, with a comma between."""
    one, two = max(5, _ONE * height), _DOUBLE * height
    found: list[float] = []
    for start, end in traces.tolist():
        if end - start <= one:
            found.append((start + end - 1) / 2)
        elif end - start <= two:
            found += [start + 1.0, end - 2.0]
    return found


def _mean(rows: NDArray[Any]) -> NDArray[np.float64]:
    return np.asarray(rows.mean(0) if len(rows) else np.zeros(rows.shape[1]))


def _even(places: list[float], height: int, faint: NDArray[np.bool_]) -> Iterator[list[float]]:
    """The runs in which steps are alike, but for sides that left a faint trace."""
    gaps = [b - a for a, b in pairwise(places) if b - a >= _NARROWEST * height]
    step = float(np.median(gaps)) if gaps else 0.0
    while len(places) >= _FEWEST and 0 < step <= _WIDEST * height:
        row = places[:1]
        for place in places[1:]:
            times = round((place - row[-1]) / step)
            between = np.linspace(row[-1], place, times + 1)[1:-1].round().astype(int)
            if times > _SKIPPED or not faint[between].all():
                break
            if times and abs(place - row[-1] - times * step) <= _EVEN * step:
                row.append(place)
        among = sum(row[0] < each < row[-1] for each in places)
        if len(row) >= _FEWEST and among <= _ASTRAY * len(row):
            yield row
        places = [each for each in places if each > row[-1]] if len(row) > 1 else places[1:]


def _whole(row: list[float], places: list[float]) -> list[float]:
    """With the sides that left no trace, and those behind the place for a comma."""
    step = float(np.median(np.diff(row)))
    sides = row[:1]
    for place in [*row[1:], *(each for each in places if each > row[-1])]:
        times = round((place - sides[-1]) / step)
        if place > row[-1] and place - sides[-1] > _COMMA * step:
            break
        sides += np.linspace(sides[-1], place, max(1, times) + 1)[1:].tolist()
    return sides


def _overlap(one: Comb, other: Comb) -> bool:
    """Whether both take some of the same place."""
    level = one.top < other.bottom and other.top < one.bottom
    return level and one.sides[0] < other.sides[-1] and other.sides[0] < one.sides[-1]


def _scaled(comb: Comb, scale: float) -> Comb:
    return Comb(
        round(comb.top * scale),
        round(comb.bottom * scale),
        tuple(round(each * scale) for each in comb.sides),
    )
