"""What stands along the rim of a postmark, read where it is unrolled.

A reader of lines makes out a short word on a rim, and hardly a long one. Where the page
shows a ring, its rim is read once more, and what comes out better takes the place of that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate, groupby
from typing import NamedTuple

import numpy as np

from ocr.marks.ink import UNKNOWN
from ocr.marks.rings import Rim, Ring, rings
from ocr.reader import Frame, Picture, Printed, Reader, Seen, Sight

_GAP, _SIDE = 24, 640  # pixels between two strips; of the sheet that they are read from
_LETTERS, _SURE = 3, 0.6  # of a word that is more than scratches; confidence of a line
_NEARLY = 0.8  # of the letters that pieces of a word had: they overlap
_CLEARLY = 1.2  # the same of what stands around the ring, where a page prints, too
_LIKE = 0.5  # share of two readings that is the same, when both are of one word


@dataclass(frozen=True, slots=True)
class Rimmed:
    """A reader that also reads along rings."""

    first: Reader

    @property
    def version(self) -> str:
        """Of the reader, and this."""
        return f"{self.first.version}-rims"

    def read(self, picture: Picture, printed: Printed) -> Sight:
        """The words of the picture, or the turn it needs first."""
        sight = self.first.read(picture, printed)
        found = [] if sight.turn else rings(picture)
        words = sight.words
        for ring in found:
            words = _with(words, self._along(ring, picture), ring)
        return replace(sight, words=words)

    def _along(self, ring: Ring, picture: Picture) -> list["_Text"]:
        """What was read on its rims, the surest first, each word once."""
        rims = ring.rims()
        sheet, tops = _sheet([each.unrolled(picture) for each in rims])
        seen = self._either_way(sheet)
        texts = sorted(_texts(seen, rims, tops), key=lambda each: -each.made)
        kept: list[_Text] = []
        for text in texts:
            if not any(
                _overlap(a.frame, b.frame) for k in kept for a in k.words for b in text.words
            ):
                kept.append(text)
        inside = [each for each in kept if each.rim.is_inside]
        return inside or kept  # what a page prints around a postmark is none of its

    def _either_way(self, sheet: Picture) -> tuple[Seen, ...]:
        """The words of a sheet on which as much may be upside-down as upright."""
        sight = self.first.read(sheet, UNKNOWN)
        if not sight.turn:
            return sight.words
        words = self.first.read(np.ascontiguousarray(sheet[::-1, ::-1]), UNKNOWN).words
        high, wide = sheet.shape
        return tuple(replace(each, frame=_turned(each.frame, wide, high)) for each in words)


class _Text(NamedTuple):
    """Words of one strip, where they stand on the page."""

    rim: Rim
    words: tuple[Seen, ...]

    @property
    def made(self) -> float:
        """How many letters were read for sure."""
        return _made(self.words)


def _sheet(strips: Sequence[Picture]) -> tuple[Picture, list[int]]:
    """The strips below one another on white, and where each begins."""
    tops = list(accumulate((each.shape[0] + _GAP for each in strips), initial=_GAP))
    wide = max(_SIDE, *(each.shape[1] for each in strips))
    sheet = np.full((max(_SIDE, tops[-1]), wide), 255, np.uint8)
    for strip, top in zip(strips, tops, strict=False):
        sheet[top : top + strip.shape[0], : strip.shape[1]] = strip
    return sheet, tops[:-1]


def _turned(frame: Frame, wide: int, high: int) -> Frame:
    left, top, right, bottom = frame
    return wide - right, high - bottom, wide - left, high - top


def _texts(seen: Sequence[Seen], rims: Sequence[Rim], tops: Sequence[int]) -> Iterator[_Text]:
    for _, group in groupby(sorted(seen, key=lambda each: each.strip), lambda each: each.strip):
        words = tuple(group)
        letters = max(sum(map(str.isalpha, each.text)) for each in words)
        if letters >= _LETTERS and min(each.confidence for each in words) >= _SURE:
            middle = (words[0].frame[1] + words[0].frame[3]) / 2
            at = max(k for k, top in enumerate(tops) if top <= middle or k == 0)
            placed = tuple(_placed(each, rims[at], tops[at]) for each in words)
            yield _Text(rims[at], placed)


def _placed(word: Seen, rim: Rim, top: int) -> Seen:
    left, upper, right, lower = word.frame
    return replace(word, frame=rim.frame((left, upper - top, right, lower - top)))


def _with(words: tuple[Seen, ...], texts: Sequence[_Text], ring: Ring) -> tuple[Seen, ...]:
    """The words, with those of the rim in the place of what they are the better reading of."""
    strip = 1 + max((each.strip for each in words), default=0)
    stamp = 1 + max((each.stamp for each in words), default=0)
    for text in texts:
        replaced = [each for each in words if ring.holds(each.frame) and _is_of(each, text)]
        if _is_better(text, replaced):
            rest = [each for each in words if each not in replaced]
            words = (*rest, *(replace(x, strip=strip, stamp=stamp) for x in text.words))
            strip += 1
    return words


def _is_better(text: _Text, replaced: Sequence[Seen]) -> bool:
    """Outside the ring only what was read before can be of a rim, and clearly better so."""
    if text.rim.is_inside:
        return text.made > _NEARLY * _made(replaced)
    return bool(replaced) and text.made > _CLEARLY * _made(replaced)


def _is_of(word: Seen, text: _Text) -> bool:
    """Whether the word was read from the same print."""
    near = [each.text for each in text.words if _overlap(each.frame, word.frame)]
    return any(SequenceMatcher(None, word.text, each).ratio() >= _LIKE for each in near)


def _made(words: Sequence[Seen]) -> float:
    return sum(len(each.text) * each.confidence**2 for each in words)


def _overlap(one: Frame, other: Frame) -> bool:
    """Whether the middle of either is in the other."""
    return _holds(one, other) or _holds(other, one)


def _holds(frame: Frame, other: Frame) -> bool:
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return frame[0] <= x <= frame[2] and frame[1] <= y <= frame[3]
