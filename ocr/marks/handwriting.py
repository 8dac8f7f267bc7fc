"""What was put on a page after it was printed: a note of a pen, or a stamp. Never what it says.

A hand seldom keeps the slope of the print, and writes larger. So there are two
signs: words that were read, aslant of the page's lines; and ink in strokes
taller than the print, side by side, that was not read. One running stroke is
as likely a signature, which every letter bears, and is left alone.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

import cv2
import numpy as np

from evidence.records import Finding
from ocr.marks.ink import Mask, Print
from ocr.pixels import pieces
from ocr.reader import Frame, Seen, boxed
from ocr.repair.straighten import Straight, placed_back

_MOST = 3  # places of a page that are pointed at, the largest
_SLANT = 4.0  # degrees off the page's lines
_SPREAD = 1.5  # times its height from which the slope of a line can be told
_SURE = 0.7  # confidence from which a word counts as read
_NEAR = (15, 31)  # pixels down and across within which strokes are one note
_FEW, _MANY = 3, 40  # strokes of a note: more than a signature, fewer than a picture
_LONG, _HIGH, _STROKE = 2.5, 1.2, 0.7  # least sides of a note, and its strokes' height, in print's
_CRUMB = 0.35  # of the print's height: what is smaller each way is no stroke
_RIM = 0.03  # of the shorter side: what touches it is an edge of the sheet


def handwriting(
    number: int, made: Straight, printed: Print, words: Sequence[Seen], size: tuple[int, int]
) -> Iterator[Finding]:
    """The largest places that a hand seems to have written on.

    ``words`` were read from ``made``, the page of that size set straight, which holds ``printed``.
    """
    frames = [*_aslant(words), *_unread(printed, words)]
    for frame in sorted(frames, key=_area, reverse=True)[:_MOST]:
        box = boxed(placed_back(frame, made.back), size)
        message = "A pen or a stamp seems to have been put here after printing."
        yield Finding(code="handwriting", message=message, page=number, box=box)


def _aslant(words: Sequence[Seen]) -> Iterator[Frame]:
    """Lines of read words that are off the slope of the others, stamps across the page aside."""
    level = [each for each in words if each.stamp < 0 and any(map(str.isalnum, each.text))]
    strips = groupby(sorted(level, key=_strip), key=_strip)
    lines = [line for _, strip in strips if _is_long(line := [each.frame for each in strip])]
    usual = median(map(_slope, lines)) if lines else 0.0
    for line in lines:
        if abs(_slope(line) - usual) >= _SLANT:
            left, top, right, bottom = zip(*line, strict=True)
            yield min(left), min(top), max(right), max(bottom)


def _unread(printed: Print, words: Sequence[Seen]) -> Iterator[Frame]:
    """Places with a few tall strokes side by side that no reader made out."""
    sure = [each.frame for each in words if each.confidence >= _SURE]
    if not sure:
        return
    print_height = median(bottom - top for _, top, _, bottom in sure) * printed.scale
    rest = printed.outside(sure)
    joined = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones(_NEAR, np.uint8))
    for left, top, wide, high, _ in pieces(joined)[1][1:].tolist():
        frame = (left, top, left + wide, top + high)
        if wide < _LONG * print_height or high < _HIGH * print_height or _at_rim(frame, rest):
            continue
        if _is_note(rest[top : top + high, left : left + wide], print_height):
            yield tuple(side / printed.scale for side in frame)


def _is_note(ink: Mask, print_height: float) -> bool:
    strokes = pieces(ink)[1][1:]
    sides = strokes[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
    tall = sides[sides.max(1) >= _CRUMB * print_height, 1]
    return _FEW <= len(tall) <= _MANY and bool(np.median(tall) >= _STROKE * print_height)


def _at_rim(frame: Frame, mask: Mask) -> bool:
    high, wide = mask.shape
    rim = _RIM * min(high, wide)
    left, top, right, bottom = frame
    return not (rim <= left and right <= wide - rim and rim <= top and bottom <= high - rim)


def _is_long(line: Sequence[Frame]) -> bool:
    height = median(bottom - top for _, top, _, bottom in line)
    return _run(line)[0] >= _SPREAD * height


def _slope(line: Sequence[Frame]) -> float:
    """Degrees by which it falls from its first word to its last."""
    across, down = _run(line)
    return math.degrees(math.atan2(down, across))


def _run(line: Sequence[Frame]) -> tuple[float, float]:
    """Pixels across and down from the middle of its first word to that of its last."""
    first, last = min(line), max(line)
    return (
        (last[0] + last[2] - first[0] - first[2]) / 2,
        (last[1] + last[3] - first[1] - first[3]) / 2,
    )


def _strip(word: Seen) -> int:
    return word.strip


def _area(frame: Frame) -> float:
    return (frame[2] - frame[0]) * (frame[3] - frame[1])
