"""Reads lines that were cut out of a picture, and places each character.

Connectionist temporal classification gives, for every eighth pixel of a line
48 pixels high, the probability of each letter; so each character has a place
and an honest probability.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
import openvino as ov

from ocr.pictures import Pixels
from ocr.reader import Points, Seen

_HEIGHT = 48  # pixels of a line as the network sees it
_STRIDE = 8  # pixels a step
_WIDEST = 3200  # pixels; a longer line is squeezed
_BUCKET = 64  # widths are rounded up to this, so that few shapes occur
_BATCH = 8
_SPACE = 10  # white pixels, of 48 a line is high, that are a space wherever letters stand closer
_WIDER = 2.2  # times the usual white between letters, from which white is a space
_WHITE = 0.3  # of the line's contrast, below which a column of pixels holds no print


class _Glyph(NamedTuple):
    letter: str
    step: float  # in the middle of the character
    probability: float


def read_lines(
    model: ov.CompiledModel, letters: list[str], picture: Pixels, lines: Sequence[Points]
) -> list[list[Seen]]:
    """The words of each line, in the order of the lines."""
    words: list[list[Seen]] = [[] for _ in lines]
    cuts = sorted(((_cut(picture, corners), i) for i, corners in enumerate(lines)), key=_width)
    for batch in _batches(cuts):
        for (cut, i), scores in zip(batch, _infer(model, [cut for cut, _ in batch]), strict=True):
            glyphs = _decode(scores[: -(-cut.shape[1] // _STRIDE)], letters)
            words[i] = [_seen(word, lines[i], cut.shape[1]) for word in _words(glyphs, cut)]
    return words


def _width(cut: tuple[Pixels, int]) -> int:
    return int(cut[0].shape[1])


def _batches(cuts: list[tuple[Pixels, int]]) -> Iterator[list[tuple[Pixels, int]]]:
    for start in range(0, len(cuts), _BATCH):
        yield cuts[start : start + _BATCH]


def _cut(picture: Pixels, corners: Points) -> Pixels:
    wide = float(np.linalg.norm(corners[1] - corners[0]))
    high = max(1.0, float(np.linalg.norm(corners[3] - corners[0])))
    width = int(np.clip(round(wide * _HEIGHT / high), _STRIDE, _WIDEST))
    target = np.array([[0, 0], [width, 0], [width, _HEIGHT], [0, _HEIGHT]], np.float32)
    warp = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return cv2.warpPerspective(  # type: ignore[return-value]
        picture,
        warp,
        (width, _HEIGHT),
        flags=cv2.INTER_AREA if high > _HEIGHT else cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )


def _infer(model: ov.CompiledModel, cuts: list[Pixels]) -> npt.NDArray[np.float32]:
    widest = max(cut.shape[1] for cut in cuts)
    width = -(-widest // _BUCKET) * _BUCKET
    batch = np.zeros((len(cuts), 3, _HEIGHT, width), np.float32)
    for row, cut in zip(batch, cuts, strict=True):
        row[:, :, : cut.shape[1]] = cut.transpose(2, 0, 1) * np.float32(2 / 255) - 1
    scores: npt.NDArray[np.float32] = model(batch)[0]
    return scores


def _decode(scores: npt.NDArray[np.float32], letters: list[str]) -> list[_Glyph]:
    """The best letter at each step, repeats joined, blanks dropped."""
    best = scores.argmax(axis=1)
    probabilities = scores.max(axis=1)
    glyphs: list[_Glyph] = []
    start = 0
    for step in range(1, len(best) + 1):
        if step < len(best) and best[step] == best[start]:
            continue
        if best[start]:
            probability = float(probabilities[start:step].max())
            glyphs.append(_Glyph(letters[best[start]], (start + step - 1) / 2, probability))
        start = step
    return glyphs


def _words(glyphs: list[_Glyph], cut: Pixels) -> Iterator[list[_Glyph]]:
    """Characters between spaces, or between white that is a space although none was read."""
    white = _white_between([glyph for glyph in glyphs if glyph.letter != " "], cut)
    widest = max(_SPACE, _WIDER * float(np.median(white))) if white else 0.0
    gaps = iter(white)
    word: list[_Glyph] = []
    spaced = False
    for glyph in glyphs:
        if glyph.letter == " ":
            spaced = True
            continue
        if word and (next(gaps) > widest or spaced):
            yield word
            word = []
        word.append(glyph)
        spaced = False
    if word:
        yield word


def _white_between(glyphs: list[_Glyph], cut: Pixels) -> list[int]:
    """The longest run of columns without print between each two neighbours, in pixels."""
    printed = _printed_columns(cut)
    centres = [int((glyph.step + 0.5) * _STRIDE) for glyph in glyphs]
    return [_longest_run(~printed[a:b]) for a, b in pairwise(centres)]


def _printed_columns(cut: Pixels) -> npt.NDArray[np.bool_]:
    grey = cv2.cvtColor(cut, cv2.COLOR_BGR2GRAY).astype(np.int16)[4:-4]
    difference = np.abs(grey - int(np.median(grey))).max(axis=0)
    printed: npt.NDArray[np.bool_] = difference > _WHITE * difference.max()
    return printed


def _longest_run(flags: npt.NDArray[np.bool_]) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.view(np.int8), [0]))))
    return int((edges[1::2] - edges[::2]).max(initial=0))


def _seen(word: list[_Glyph], line: Points, width: int) -> Seen:
    """A word with its corners on the picture; half a character is added on both sides."""
    pitch = (word[-1].step - word[0].step) / max(1, len(word) - 1) if len(word) > 1 else 2.0
    left = np.clip((word[0].step + 0.5 - pitch / 2) * _STRIDE / width, 0, 1)
    right = np.clip((word[-1].step + 0.5 + pitch / 2) * _STRIDE / width, 0, 1)
    top, bottom = line[1] - line[0], line[2] - line[3]
    corners = [line[0] + top * left, line[0] + top * right]
    corners += [line[3] + bottom * right, line[3] + bottom * left]
    probabilities = [glyph.probability for glyph in word]
    return Seen(
        text="".join(glyph.letter for glyph in word),
        corners=np.array(corners, np.float32),
        confidence=float((np.mean(probabilities) + min(probabilities)) / 2),
    )
