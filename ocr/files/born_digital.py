"""A PDF's text layer to words, and whether the layer may be believed.

A layer is believed when the page shows ink where it claims words, when the
words look like words, and when it is not an invisible one laid over a picture.
Then reading costs milliseconds; else the pixels win.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ocr.files.pdf import Glyphs
from ocr.reader import Frame, Picture, Seen

_MARGIN = 0.12  # of a glyph box's height is above or below the print
_CONTRAST = 40  # grey levels between ink and ground
_WORDLIKE, _INKED = 0.6, 0.7  # shares below which a layer is not believed
_NUMBER = re.compile(r"[\W_]*\d[\d\W_]*(EUR|[A-Z]{2,4})?|[A-Z]{1,4}\d[\dA-Z]*|\W{1,3}")
_FOREIGN = re.compile(
    r"[^\u0020-\u024f\u2000-\u22ff\u2500-\u27bf]"
)  # beyond our papers' characters
_PLAIN = re.compile(r"[^\W\d_]{3,}")
_ENOUGH, _SAYABLE = 30, 0.25  # letters, and the share of vowels that any of our languages has
_LETTERS = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aeiouyàáâäåèéêëìíîïòóôöùúûüœæAEIOUYÀÁÂÄÈÉÊËÎÏÔÖÙÛÜŒ")
_CARRIED = "\x02"  # what PDFium gives for the hyphen at a line's end, which goes on in the next
_BREAKS = re.compile(rf"[^\s\x00{_CARRIED}\ufffe\u00ad]+{_CARRIED}?")


def words(glyphs: Glyphs) -> list[Seen]:
    """The words of the layer; confidence 1.0. Words set one after the other share a strip."""
    found: list[Seen] = []
    for match in _BREAKS.finditer(glyphs.text):
        boxes = glyphs.boxes[match.start() : match.end()]
        boxes = boxes[(boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])]
        if not len(boxes):
            continue
        frame = _frame(boxes)
        last = found[-1] if found else None
        strip = last.strip + (not _goes_on(last.frame, frame)) if last else 0
        text = match.group().replace(_CARRIED, "-")
        found.append(Seen(text=text, frame=frame, confidence=1.0, strip=strip))
    return found


def inked(words: Sequence[Seen], picture: Picture, share: float) -> list[bool]:
    """For each word whether there is ink under it; ``picture`` is the page at that share."""
    return [_contrast(picture, each.frame, share) >= _CONTRAST for each in words]


def wordlike(words: Sequence[Seen]) -> float:
    """Share of the letters and digits that stand in words as languages have them."""
    if not _has_vowels([each.text for each in words]):
        return 0.0
    total = sum(len(each.text) for each in words)
    good = sum(len(each.text) for each in words if _is_wordlike(each.text))
    return good / total if total else 0.0


def believable(words: Sequence[Seen], with_ink: Sequence[bool]) -> bool:
    """Whether the layer tells what the page shows."""
    return sum(with_ink) >= _INKED * len(words) and wordlike(words) >= _WORDLIKE


def agreement(layer: Sequence[Seen], read: str) -> float:
    """Share of the layer's longer words that were also read from the pixels."""
    claimed = [_bare(each.text) for each in layer if len(_bare(each.text)) > 3]
    shown = _bare(read)
    return sum(each in shown for each in claimed) / len(claimed) if claimed else 1.0


def _frame(boxes: NDArray[np.float64]) -> Frame:
    left, top = boxes[:, :2].min(0)
    right, bottom = boxes[:, 2:].max(0)
    trim = _MARGIN * (bottom - top)
    return float(left), float(top + trim), float(right), float(bottom - trim)


def _goes_on(last: Frame, frame: Frame) -> bool:
    """Whether a word stands one space behind the last."""
    height = max(1.0, min(last[3] - last[1], frame[3] - frame[1]))
    level = min(last[3], frame[3]) - max(last[1], frame[1]) > 0.7 * height
    return level and 0 <= frame[0] - last[2] < 0.7 * height


def _contrast(picture: Picture, frame: Frame, share: float) -> int:
    left, top, right, bottom = (each * share for each in frame)
    patch = picture[max(0, int(top)) : int(bottom) + 1, max(0, int(left)) : int(right) + 1]
    return int(np.ptp(patch)) if patch.size else 0


def _has_vowels(texts: Sequence[str]) -> bool:
    """False when letters stand for other letters, as a font without its table makes them."""
    letters = "".join(each for each in texts if _PLAIN.fullmatch(each))
    vowels = sum(each in _VOWELS for each in letters)
    return len(letters) < _ENOUGH or vowels >= _SAYABLE * len(letters)


def _is_wordlike(text: str) -> bool:
    if _FOREIGN.search(text):
        return False
    if _NUMBER.fullmatch(text):
        return True
    parts = _LETTERS.findall(text)
    letters = sum(len(each) for each in parts)
    return letters >= 0.6 * len(text) and all(_is_sayable(each) for each in parts)


def _is_sayable(part: str) -> bool:
    """A vowel in it unless it is short, and no capital after a small letter but once."""
    mixed = sum(a.islower() and b.isupper() for a, b in pairwise(part))
    return mixed <= 1 and (len(part) <= 3 or part.isupper() or bool(_VOWELS & set(part)))


def _bare(text: str) -> str:
    return "".join(each for each in text.lower() if each.isalnum())
