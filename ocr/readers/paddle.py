"""The first reader: PP-OCRv6's two networks, used directly.

Strips are found on the shrunk page and cut from the full one, straightened and
48 pixels high, then read with others of like width, padded to one of a few widths.
"""

import math
from collections.abc import Iterator
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture, Printed, Seen, Sight
from ocr.readers.ctc import COLUMN, Stretch, words
from ocr.readers.detection import Strip, strips
from ocr.readers.models import recogniser
from ocr.readers.stamps import Found, made, score, upright
from ocr.repair.polarity import evened

_HEIGHT = 48  # pixels, what the recogniser was trained on
_GREY = 127  # what the network takes for nothing
_WIDTHS = (
    64,
    96,
    128,
    160,
    192,
    224,
    256,
    320,
    384,
    448,
    544,
    672,
    832,
    1024,
    1280,
    1600,
    2048,
    2560,
    3200,
)
_BATCH, _WIDE = 4, 448  # strips; pixels, wider ones gain nothing from company
_LIKE = 0.6  # of the widest in a batch: the least width of the narrowest
_SAMPLE = 8  # strips that tell which way is up
_POOR, _CLEARLY, _READABLE = 0.8, 0.1, 0.5  # mean confidences


class Paddle:
    """Reads print with PP-OCRv6 small."""

    version = "paddle-5"

    def read(self, picture: Picture, printed: Printed) -> Sight:
        """The words of the picture, or the turn it needs first."""
        found = strips(picture, printed)
        pyramid = _pyramid(picture)
        if _on_its_side(found):
            return Sight(words=(), turn=_better_turn(pyramid, found, (1, 3)))
        read = _read(pyramid, found)
        if score(read) < _POOR and _better_turn(pyramid, found, (0, 2)):
            return Sight(words=(), turn=2)
        seen = [
            _seen(each, strip)
            for strip in upright(found, read, partial(_read, pyramid))
            for each in strip.line
        ]
        return Sight(words=tuple(seen))


def _on_its_side(found: list[Strip]) -> bool:
    upended = sum(each.height for each in found if each.upended)
    level = sum(each.width for each in found if not each.upended)
    return upended > level


def _better_turn(pyramid: list[Picture], found: list[Strip], turns: tuple[int, int]) -> int:
    """Of two turns the one after which the longest strips read better; the first in doubt."""
    longest = sorted(found, key=lambda each: -each.width * each.height)[:_SAMPLE]
    first, second = (
        score(_read(pyramid, [each.turned(turn) for each in longest])) for turn in turns
    )
    return turns[1] if second > max(first + _CLEARLY, _READABLE) else turns[0]


def _read(pyramid: list[Picture], found: list[Strip]) -> list[list[Stretch]]:
    """The words of each strip; with its dark bars inverted where more is read so."""
    cuts = [_cut(pyramid, each) for each in found]
    read = _recognised(cuts)
    barred = [(at, turned) for at, cut in enumerate(cuts) if (turned := evened(cut)) is not None]
    others = _recognised([turned for _, turned in barred])
    for (at, _), other in zip(barred, others, strict=True):
        read[at] = max(read[at], other, key=lambda each: made([each]))
    return read


def _recognised(cuts: list[Picture]) -> list[list[Stretch]]:
    """The words of each cut."""
    known = recogniser()
    read: list[list[Stretch]] = [[] for _ in cuts]
    for batch in _batches([each.shape[1] for each in cuts]):
        every = known.network(_padded([cuts[at] for at in batch]))
        for at, chances in zip(batch, every, strict=True):
            columns = math.ceil(cuts[at].shape[1] / COLUMN)
            read[at] = words(chances[:columns], known.alphabet, cuts[at])
    return read


def _batches(widths: list[int]) -> Iterator[list[int]]:
    """Places in ``widths``, wide to narrow: four of like width together, else alone.

    What a call costs beside its pixels is shared by four, and going on with the same
    width as before costs nothing. Wide strips fill the processor by themselves.
    """
    order = sorted(range(len(widths)), key=lambda at: -widths[at])
    at = 0
    while at < len(order):
        batch = order[at : at + _BATCH]
        widest, narrowest = widths[batch[0]], widths[batch[-1]]
        if len(batch) < _BATCH or widest > _WIDE or narrowest < _LIKE * widest:
            batch = batch[:1]
        yield batch
        at += len(batch)


def _padded(cuts: list[Picture]) -> NDArray[np.uint8]:
    """A batch of a width that the network has met before: each new one costs memory."""
    widest = max(each.shape[1] for each in cuts)
    width = next(each for each in _WIDTHS if each >= widest)
    batch = np.full((len(cuts), _HEIGHT, width), _GREY, np.uint8)
    for row, cut in zip(batch, cuts, strict=True):
        row[:, : cut.shape[1]] = cut
    return batch


def _pyramid(picture: Picture) -> list[Picture]:
    """The picture and its halves, so that no strip is shrunk by more than two at once."""
    levels = [picture]
    while min(levels[-1].shape) > 200 and len(levels) < 4:
        half = cv2.resize(levels[-1], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        levels.append(np.asarray(half, np.uint8))
    return levels


def _cut(pyramid: list[Picture], strip: Strip) -> Picture:
    """The strip alone, level and 48 pixels high."""
    level = min(max(0, int(math.log2(max(1.0, strip.height / _HEIGHT)))), len(pyramid) - 1)
    width = round(strip.width * _HEIGHT / max(1.0, strip.height))
    width = min(max(width, COLUMN), _WIDTHS[-1])
    corners = strip.corners[[0, 1, 3]] / 2**level
    target = np.array([[0, 0], [width, 0], [0, _HEIGHT]], np.float32)
    way = cv2.getAffineTransform(corners.astype(np.float32), target)
    cut = cv2.warpAffine(
        pyramid[level],
        way,
        (width, _HEIGHT),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cut, np.uint8)


def _seen(stretch: Stretch, found: Found) -> Seen:
    """The word with its frame: its share of the strip, without the strip's margin."""
    strip = found.strip
    scale = strip.height / _HEIGHT
    unit = (strip.corners[1] - strip.corners[0]) / max(1.0, strip.width)
    down = (strip.corners[3] - strip.corners[0]) / max(1.0, strip.height)
    margin = 0.12 * strip.height
    start, end = (each * scale for each in (stretch.start, stretch.end))
    points = [
        strip.corners[0] + unit * along + down * across
        for along in (start, min(end, strip.width))
        for across in (margin, strip.height - margin)
    ]
    low, high = np.min(points, 0), np.max(points, 0)
    frame = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return Seen(
        text=stretch.text,
        frame=frame,
        confidence=stretch.confidence,
        strip=found.row,
        stamp=found.stamp,
    )
