"""Postmarks read once more where the page shows their ring.

A reader of lines makes out a short word on a rim, and hardly a long one; print along a ring
and across it runs into one for it. So rims are read unrolled, and the inside as a level picture
of its own. What comes out better takes the place of what was read there before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

import numpy as np

from ocr.layout.rows import rows
from ocr.marks.ink import UNKNOWN
from ocr.marks.insides import Inside, inside
from ocr.marks.postmarks import LETTERS, SURE, Text, overlap, with_postmark
from ocr.marks.rims import Rim, rims
from ocr.marks.rings import Ring, rings
from ocr.reader import Frame, Picture, Printed, Reader, Seen, Sight

_GAP, _SIDE = 24, 640  # pixels between two strips; of the sheet that they are read from
_CELL, _HIGH = 480, 608  # pixels that a picture of the inside has; a reader looks at twice as wide
_DEEP = 0.7  # of the ring: words across it have their middle there, and no print along it


@dataclass(frozen=True, slots=True)
class Ringed:
    """A reader that also reads along rings, and inside them."""

    first: Reader

    @property
    def version(self) -> str:
        """Of the reader, and this."""
        return f"{self.first.version}-rings"

    def read(self, picture: Picture, printed: Printed) -> Sight:
        """The words of the picture, or the turn it needs first."""
        sight = self.first.read(picture, printed)
        found = [] if sight.turn else rings(picture)
        words = sight.words
        for ring in found:
            field, across = self._across(ring, picture)
            words = with_postmark(words, self._along(ring, picture), across, field)
        return replace(sight, words=words)

    def _along(self, ring: Ring, picture: Picture) -> list[Text]:
        """What was read on its rims, the surest first, each word once."""
        bands = rims(ring)
        sheet, tops = _sheet([each.unrolled(picture) for each in bands])
        texts = sorted(_texts(self._either_way(sheet), bands, tops), key=lambda each: -each.made)
        kept: list[Text] = []
        for text in texts:
            if not any(
                overlap(a.frame, b.frame) for k in kept for a in k.words for b in text.words
            ):
                kept.append(text)
        within = [each for each in kept if each.rim and each.rim.is_inside]
        return within or kept  # what a page prints around a postmark is none of its

    def _across(self, ring: Ring, picture: Picture) -> tuple[Inside, list[list[Text]]]:
        """Its inside, and the lines there by each of its pictures."""
        field = inside(ring, picture)
        sight = self._seen(field, picture)
        turn = sight.turn or 2 * _is_upside_down(sight.words)
        if turn:
            turned = field.turned(turn)
            again = self._seen(turned, picture)
            field, sight = (field, sight) if again.turn else (turned, again)
        return field, [list(_lines(sight.words, cell, field)) for cell in (0, 1)]

    def _seen(self, field: Inside, picture: Picture) -> Sight:
        return self.first.read(_side_by_side(field.cuts(picture)), UNKNOWN)

    def _either_way(self, sheet: Picture) -> tuple[Seen, ...]:
        """The words of a sheet on which as much may be upside-down as upright."""
        sight = self.first.read(sheet, UNKNOWN)
        if not sight.turn:
            return sight.words
        words = self.first.read(np.ascontiguousarray(sheet[::-1, ::-1]), UNKNOWN).words
        high, wide = sheet.shape
        return tuple(replace(each, frame=_turned(each.frame, wide, high)) for each in words)


def _is_upside_down(seen: Sequence[Seen]) -> bool:
    """Whether most of it had to be turned by the reader to be read."""
    return sum(len(each.text) * (1 if each.stamp >= 0 else -1) for each in seen) > 0


def _side_by_side(cuts: Sequence[Picture]) -> Picture:
    """The pictures of an inside, each in the middle of its cell, on their paper."""
    sheet = np.full((_HIGH, 2 * _CELL), cuts[0][0, 0], np.uint8)
    for at, cut in enumerate(cuts):
        (high, wide), left = cut.shape, at * _CELL
        top, left = (_HIGH - high) // 2, left + (_CELL - wide) // 2
        sheet[top : top + high, left : left + wide] = cut
    return sheet


def _lines(seen: Sequence[Seen], cell: int, field: Inside) -> Iterator[Text]:
    """The lines of one cell, without what is left of the rim."""
    for row in rows([each for each in seen if int(each.frame[0] // _CELL) == cell]):
        placed = [replace(each, frame=_on_page(each.frame, cell, field)) for each in row.words]
        words = tuple(each for each in placed if field.ring.depth(each.frame) < _DEEP)
        if _tells(letters := "".join(each.text for each in words)):
            text = Text(words)
            if text.made >= SURE**2 * len(letters):
                yield text


def _tells(letters: str) -> bool:
    """Whether it is more than scratches."""
    return any(map(str.isdigit, letters)) or sum(map(str.isalpha, letters)) >= LETTERS


def _on_page(frame: Frame, cell: int, field: Inside) -> Frame:
    wide, high = field.size
    left, top = cell * _CELL + (_CELL - wide) // 2, (_HIGH - high) // 2
    return field.frame((frame[0] - left, frame[1] - top, frame[2] - left, frame[3] - top))


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


def _texts(seen: Sequence[Seen], rims: Sequence[Rim], tops: Sequence[int]) -> Iterator[Text]:
    for _, group in groupby(sorted(seen, key=lambda each: each.strip), lambda each: each.strip):
        words = tuple(group)
        letters = max(sum(map(str.isalpha, each.text)) for each in words)
        if letters >= LETTERS and min(each.confidence for each in words) >= SURE:
            middle = (words[0].frame[1] + words[0].frame[3]) / 2
            at = max(k for k, top in enumerate(tops) if top <= middle or k == 0)
            placed = tuple(_placed(each, rims[at], tops[at]) for each in words)
            yield Text(placed, rims[at])


def _placed(word: Seen, rim: Rim, top: int) -> Seen:
    left, upper, right, lower = word.frame
    return replace(word, frame=rim.frame((left, upper - top, right, lower - top)))
