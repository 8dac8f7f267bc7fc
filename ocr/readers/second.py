"""The second opinion: what the first reader is unsure of, read once more by another.

Two readers that say the same are right, and so is a number whose checksum holds. Where they
differ the word stays as the first read it, less surely; only a checksum that the second's
reading satisfies, and the first's does not, prefers the second. No third value comes of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise

import cv2
import numpy as np

from ocr.layout.rows import enclosing
from ocr.reader import Frame, Picture, Printed, Reader, Seen, Sight, boxed
from ocr.readers.checksums import numbers
from ocr.readers.mending import framed, mended
from ocr.readers.tesseract import Tesseract

_VALUE = re.compile(r"\d|@")  # what is part of a value rather than of a sentence
_WORD = re.compile(r"[^\W\d_]{3}")
_SURE_VALUE, _SURE_WORD = 0.99, 0.8  # confidence from which nobody else is asked
_AGREED_VALUE, _AGREED_WORD = 0.99, 0.9  # what two readers are that say the same
_DIFFERED = 0.6  # the most that is left where the second surely read something else
_SURELY = 0.7  # confidence of the second that its reading is another, and no failure
_MOST = 24  # passages of a picture; one with more is bad all over
_LONG = 9  # characters that are not found in another reading by chance
_TALL, _APART = 36, 14  # pixels that a passage is brought to, and between two of them
_LARGER = 4.0  # times at most; what is smaller still no reader can tell
_AROUND = 0.18  # of a passage's height that is shown around it
_TWINS = str.maketrans("ODQIl|ZSB", "000111258")  # alike, and told apart by neither reader
_CENTS = re.compile(r"[.,](?=\d\d(?!\d))")  # a comma is a point with a tail, which a fax loses


@dataclass(frozen=True, slots=True)
class Checked:
    """A reader whose doubts another one looks at."""

    first: Reader
    second: Tesseract

    @property
    def version(self) -> str:
        """Of both."""
        return f"{self.first.version}+{self.second.version}"

    def read(self, picture: Picture, printed: Printed) -> Sight:
        """The words of the picture, or the turn it needs first."""
        sight = self.first.read(picture, printed)
        level = [each for each in sight.words if each.stamp < 0]
        stamped = [each for each in sight.words if each.stamp >= 0]  # it reads upright lines only
        return replace(sight, words=(*self._checked(picture, level), *stamped))

    def _checked(self, picture: Picture, words: Sequence[Seen]) -> tuple[Seen, ...]:
        runs = [_vouched(_mended(run)) for run in _runs(words)]
        doubtful = [at for at, run in enumerate(runs) if _is_doubtful(run)][:_MOST]
        if doubtful:
            stack, bands = _stacked(picture, [runs[at] for at in doubtful])
            read = self.second.lines(stack)
            for at, band in zip(doubtful, bands, strict=True):
                runs[at] = _vouched(_compared(runs[at], _inside(read, band)))
        return tuple(word for run in runs for word in run)


def _runs(words: Sequence[Seen]) -> list[list[Seen]]:
    """Values that stand side by side, as the groups of an account do, and other words alone.

    Values come first: they are what must be sure.
    """
    values, others = [], []
    along = sorted(words, key=lambda each: (each.strip, each.frame[0]))
    for (_, of_value), run in groupby(along, key=lambda each: (each.strip, _is_value(each))):
        if of_value:
            values.append(list(run))
        else:
            others += [[each] for each in run]
    return values + others


def _is_value(word: Seen) -> bool:
    return bool(_VALUE.search(word.text))


def _is_doubtful(run: list[Seen]) -> bool:
    if not _is_value(run[0]):
        return run[0].confidence < _SURE_WORD and bool(_WORD.search(run[0].text))
    unsure = any(each.confidence < _SURE_VALUE for each in run)
    return unsure or not all(valid for _, _, valid in numbers(_joined(run)))


def _mended(run: list[Seen]) -> list[Seen]:
    """The words as they were printed, where look-alikes can be told."""
    return [replace(each, text=framed(each.text)) for each in _retold(run, mended(_joined(run)))]


def _joined(run: Sequence[Seen]) -> str:
    return "".join(each.text for each in run)


def _vouched(run: list[Seen]) -> list[Seen]:
    """The words, sure where they belong to a number whose checksum holds."""
    text = _joined(run)
    held = [(start, end) for start, end, valid in numbers(text) if valid]
    ends = accumulate((len(each.text) for each in run), initial=0)
    return [
        _made(word, "checksum", max(word.confidence, _AGREED_VALUE))
        if any(_belongs(text, of_word, number) for number in held)
        else word
        for word, of_word in zip(run, pairwise(ends), strict=True)
    ]


def _belongs(text: str, word: tuple[int, int], number: tuple[int, int]) -> bool:
    """Whether the word holds some of the number, and no digit beside it."""
    (start, end), (first, last) = word, number
    beside = text[start:first] + text[max(start, last) : end]
    return first < end and start < last and not any(map(str.isdigit, beside))


def _made(word: Seen, check: str, confidence: float) -> Seen:
    return replace(word, check=check, confidence=confidence)


def _stacked(picture: Picture, runs: Sequence[list[Seen]]) -> tuple[Picture, list[tuple[int, int]]]:
    """All passages below one another on white, so that one look reads them; and their bands."""
    cuts = [_cut(picture, enclosing(each.frame for each in run)) for run in runs]
    ends = list(accumulate((each.shape[0] + _APART for each in cuts), initial=_APART))
    width = max(each.shape[1] for each in cuts) + 2 * _APART
    stack = np.full((ends[-1], width), 255, np.uint8)
    for cut, top in zip(cuts, ends, strict=False):
        stack[top : top + cut.shape[0], _APART : _APART + cut.shape[1]] = cut
    return stack, list(pairwise(ends))


def _cut(picture: Picture, frame: Frame) -> Picture:
    """What the frame holds with a little around it, brought to one height."""
    high = frame[3] - frame[1]
    along, down = 2 * _AROUND * high, _AROUND * high
    wider = (frame[0] - along, frame[1] - down, frame[2] + along, frame[3] + down)
    left, top, right, bottom = boxed(wider, (picture.shape[1], picture.shape[0]))
    scale = min(_TALL / max(1.0, high), _LARGER)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    whole = picture[top:bottom, left:right]
    cut = cv2.resize(whole, None, fx=scale, fy=scale, interpolation=way)
    return np.asarray(cut, np.uint8)


def _inside(read: Sequence[Seen], band: tuple[int, int]) -> list[Seen]:
    """The words of one passage, from left to right."""
    middle = [(each.frame[1] + each.frame[3]) / 2 + _APART / 2 for each in read]
    inside = [each for each, at in zip(read, middle, strict=True) if band[0] <= at < band[1]]
    return sorted(inside, key=lambda each: each.frame[0])


def _compared(run: list[Seen], read: Sequence[Seen]) -> list[Seen]:
    """The run as both readers leave it."""
    first, second = _joined(run), _joined(read)
    corrected = _corrected(first, second)
    if corrected != first:
        return _retold(run, corrected)
    whole, other = _bare(first), _bare(second)
    surely = min((each.confidence for each in read), default=0.0) >= _SURELY
    differs = surely and len(other) == len(whole)
    return [_judged(each, whole == other or _said(each, read), differs) for each in run]


def _said(word: Seen, read: Sequence[Seen]) -> bool:
    """Whether the second read the word too, or a long number with something more around it."""
    own, others = _bare(word.text), [_bare(each.text) for each in read]
    return own in others or (len(own) >= _LONG and own in "".join(others))


def _judged(word: Seen, agrees: bool, differs: bool) -> Seen:
    if word.check:
        return word
    if agrees:
        agreed = _AGREED_VALUE if _is_value(word) else _AGREED_WORD
        return _made(word, "agreed", max(word.confidence, agreed))
    return _made(word, "differed", min(word.confidence, _DIFFERED)) if differs else word


def _corrected(first: str, second: str) -> str:
    """The first's text, with its one number that fails as the second read it, if that holds."""
    failed = [(start, end) for start, end, valid in numbers(first) if not valid]
    held = [second[start:end] for start, end, valid in numbers(second) if valid]
    if len(failed) != 1 or len(held) != 1:
        return first
    ((start, end),), (number,) = failed, held
    return first[:start] + number + first[end:] if len(number) == end - start else first


def _retold(run: Sequence[Seen], text: str) -> list[Seen]:
    """The words with their share of another text of the same length."""
    ends = accumulate((len(each.text) for each in run), initial=0)
    return [
        replace(word, text=text[start:end])
        for word, (start, end) in zip(run, pairwise(ends), strict=True)
    ]


def _bare(text: str) -> str:
    """What two readings of the same print have in common."""
    twins = _CENTS.sub(",", text.translate(_TWINS)) if _VALUE.search(text) else text
    return "".join(each for each in twins.casefold() if each.isalnum() or each in ",.@")
