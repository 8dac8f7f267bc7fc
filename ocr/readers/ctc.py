"""From the recogniser's probabilities to words with a place and a confidence.

Connectionist temporal classification gives, for every eighth pixel of a strip,
the probability of each letter or of none; so each letter has its place.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ocr.reader import Picture
from ocr.readers.commas import comma

COLUMN = 8  # pixels of a strip for one column of the network's output
_SPACE = 10  # white pixels, of 48 a strip is high, that are a space where letters stand closer
_UNLIKE = 7  # the same between a digit and a letter, as in "12,50 D"
_WIDER = 2.2  # times the usual white between letters, from which white is a space
_THIN = frozenset("1Iijlt.,:;'’!|/()-")  # letters with white of their own beside them
_OWN = 5  # pixels of it
_WHITE = 0.3  # of the strip's contrast, below which a column of pixels holds no print
_HALF = 0.8  # of the step between letters: where a word's first and last can reach
_THINKABLE = 0.02  # chance that the other of two look-alikes must have in a word of two letters


@dataclass(frozen=True, slots=True)
class Letter:
    """One character, where it stands along the strip and how sure it is."""

    text: str
    start: float  # columns of the network's output
    end: float
    confidence: float
    zero: float = 0.0  # chance that it is a zero or a capital O, whichever it is not

    @property
    def centre(self) -> float:
        """Pixels of the strip."""
        return (self.start + self.end) / 2 * COLUMN


@dataclass(frozen=True, slots=True)
class Stretch:
    """A word along its strip."""

    text: str
    start: float  # pixels of the strip
    end: float
    confidence: float  # that all letters are right


def words(chances: NDArray[np.float32], alphabet: tuple[str, ...], cut: Picture) -> list[Stretch]:
    """The words of one strip; ``chances`` is columns × letters, ``cut`` the strip's pixels."""
    printed = _printed_columns(cut)
    split = _split(_letters(chances, alphabet), printed)
    return [_stretch(_with_comma(_in_company(each), cut), printed) for each in split]


def _letters(chances: NDArray[np.float32], alphabet: tuple[str, ...]) -> list[Letter]:
    """Greedy decoding: a run of the same best letter is one, blanks part runs."""
    best = chances.argmax(1)
    bounds = np.flatnonzero(np.diff(best, prepend=-1, append=-1))
    twin = {"0": alphabet.index("O"), "O": alphabet.index("0")}
    return [
        Letter(
            text := alphabet[best[a]],
            float(a),
            float(b),
            float(chances[a:b, best[a]].max()),
            float(chances[a:b, twin[text]].max()) if text in twin else 0.0,
        )
        for a, b in pairwise(bounds)
        if best[a]
    ]


def _split(letters: list[Letter], inked: NDArray[np.bool_]) -> list[list[Letter]]:
    """At spaces where they are white, and at white that is a space although none was read."""
    printed = [each for each in letters if each.text != " "]
    spaced = [a.text == " " for a, b in pairwise(letters) if b.text != " "][1 - len(printed) :]
    white = _white_between(printed, inked)
    usual = _usual(white, spaced)
    found = [printed[:1]] if printed else []
    for (left, right), gap, space in zip(pairwise(printed), white, spaced, strict=False):
        if _is_spaced(left, right, gap, usual) if space else gap > _least(left, right, usual):
            found.append([])
        found[-1].append(right)
    return found


def _usual(white: list[int], spaced: list[bool]) -> float:
    """White between two letters of a word, in pixels; 0.0 where nothing tells."""
    within = [gap for gap, space in zip(white, spaced, strict=False) if not space]
    return float(np.median(within)) if within else 0.0


def _least(left: Letter, right: Letter, usual: float) -> float:
    """White that is more than between two letters of a word, although no space was read."""
    other = left.text.isdigit() and right.text.isalpha()
    return max((_UNLIKE if other else _SPACE) + _own(left, right), _WIDER * usual)


def _is_spaced(left: Letter, right: Letter, gap: int, usual: float) -> bool:
    """Whether a space that was read is one, as it is where a rule or noise leaves no white.

    Letters set apart seem spaced: there it is wider than between them, and more so by thin ones.
    """
    return usual < _UNLIKE or not gap or gap >= usual + _own(left, right)


def _own(left: Letter, right: Letter) -> int:
    """White that thin letters have beside them, in pixels."""
    return _OWN * ((left.text in _THIN) + (right.text in _THIN))


def _white_between(letters: list[Letter], inked: NDArray[np.bool_]) -> list[int]:
    """Between each two neighbours the longest run of columns without print, in pixels."""
    columns = inked.tobytes()
    centres = [int(each.centre) for each in letters]
    return [_longest_white(columns[a:b]) for a, b in pairwise(centres)]


def _printed_columns(cut: Picture) -> NDArray[np.bool_]:
    inner = cut[4:-4].astype(np.int16)
    difference = np.abs(inner - int(np.median(inner))).max(0)
    printed: NDArray[np.bool_] = difference > _WHITE * difference.max()
    return printed


def _longest_white(inked: bytes) -> int:
    return max(map(len, inked.split(b"\x01")))


def _in_company(letters: list[Letter]) -> list[Letter]:
    """A zero among capitals only is an O, and an O among digits only a zero."""
    others = [each.text for each in letters if each.text not in "0O" and each.text.isalnum()]
    if others and all(each.isalpha() and each.isupper() for each in others):
        return [_as(each, "O", len(others)) for each in letters]
    if others and all(each.isdigit() for each in others):
        return [_as(each, "0", len(others)) for each in letters]
    return letters


def _as(letter: Letter, meant: str, company: int) -> Letter:
    twin = letter.text in "0O" and letter.text != meant
    if not twin or (company < 3 and letter.zero < _THINKABLE):
        return letter
    return replace(letter, text=meant, confidence=min(1.0, letter.confidence + letter.zero))


def _with_comma(letters: list[Letter], cut: Picture) -> list[Letter]:
    """An amount with the comma before its cents, where that was read as a point."""
    at = comma("".join(each.text for each in letters), [each.centre for each in letters], cut)
    return [replace(each, text=",") if at == i else each for i, each in enumerate(letters)]


def _stretch(letters: list[Letter], printed: NDArray[np.bool_]) -> Stretch:
    start, end = _extent(letters, printed)
    return Stretch(
        text="".join(each.text for each in letters),
        start=start,
        end=end,
        confidence=float(np.prod([each.confidence for each in letters])),
    )


def _extent(letters: list[Letter], printed: NDArray[np.bool_]) -> tuple[float, float]:
    """From the first to the last printed column of the word."""
    first, last = letters[0].centre, letters[-1].centre
    step = (last - first) / (len(letters) - 1) if len(letters) > 1 else 2.0 * COLUMN
    start, end = max(0, int(first - _HALF * step)), int(last + _HALF * step) + 1
    inside = np.flatnonzero(printed[start:end])
    if not len(inside):
        return float(start), float(min(end, len(printed)))
    return float(start + inside[0]), float(start + inside[-1] + 1)
