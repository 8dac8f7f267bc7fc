"""A number in a PDF's text layer that is set in another font than what stands around it.

Who sets a whole amount or date anew seldom has the bank's font either. A bank sets one sort
of number alike down a column, and a font that it chose for more than a sum or two sets words
as well. A large sum that stands alone may have a font of its own.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.files.fonts import Font, Fonts

_WORD = re.compile(r"[^\s\x00]+")
_HYPHENS = str.maketrans("\u00ad\u2010\u2011\u2012\u2013\u2212", "-" * 6)
_AMOUNT = re.compile(
    r"\W?(?:\d{1,3}(?:[.'’]?\d{3})*,|\d{1,3}(?:[,'’]?\d{3})*\.)\d\d(?:\W|[A-Z]{3})?"
)
_DAY = re.compile(r"\(?(?:\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}-\d\d-\d\d)[).,;:]?")
_MARK = re.compile(r"\W*(?:EUR|DB|CR|DT|CT|[CDHS])?\W*")  # what is set anew with an amount
_STEM = re.compile(r"[^\W\d_]*")
_SHORTEST = 4  # letters of a name by which two fonts are one family
_MOST = 3  # numbers that somebody sets anew on one page
_COLUMN = 2  # others that make a column
_LEVEL = 0.5  # share of the lower of two heights that words of one row have in common

Family = tuple[str, bool]  # its name in small letters, and whether its file brings it along


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    places: range  # in the page's text
    sort: str | None  # of a number
    family: Family
    boxes: NDArray[np.float64]  # of its characters: left, top, right, bottom

    @property
    def sides(self) -> tuple[float, float]:
        return self.boxes[:, 0].min(), self.boxes[:, 2].max()

    @property
    def level(self) -> tuple[float, float]:
        return self.boxes[:, 1].min(), self.boxes[:, 3].max()

    @property
    def height(self) -> float:
        return self.level[1] - self.level[0]


def odd(fonts: Fonts, text: str, boxes: NDArray[np.float64]) -> Iterator[range]:
    """The characters of every amount and day that stands out; ``boxes`` in pixels as shown."""
    words = _words(fonts, text, boxes)
    if len({each.family for each in words}) < 2:
        return
    strays = set(_strays(words))
    for sort in ("amount", "day"):
        numbers = [each for each in words if each.sort == sort]
        usual = Counter(each.family for each in numbers).most_common(1)
        for each in numbers:
            name, _ = each.family
            stray = each.family in strays and _is_stray(each, words)
            unusual = each.family != usual[0][0] and _leaves_column(each, numbers)
            if name and (stray or unusual):
                yield each.places


def _is_stray(each: _Word, words: Sequence[_Word]) -> bool:
    """Whether its row or column is set in another font, or all else in fonts of the file."""
    others = [other for other in words if other.family != each.family]
    column = (other for other in others if other.sort == each.sort and _is_below(other, each))
    if any(_is_beside(other, each) for other in others) or any(column):
        return True
    _, embedded = each.family
    return not embedded and all(other.family[1] for other in others)


def _leaves_column(each: _Word, numbers: Sequence[_Word]) -> bool:
    column = [other for other in numbers if other is not each and _is_below(other, each)]
    families = {other.family for other in column}
    return len(column) >= _COLUMN and len(families) == 1 and each.family not in families


def _strays(words: Sequence[_Word]) -> Iterator[Family]:
    """Fonts that set a few numbers and what belongs to them, and no word."""
    numbers = Counter(each.family for each in words if each.sort)
    wordy = {each.family for each in words if not each.sort and not _MARK.fullmatch(each.text)}
    return (each for each, count in numbers.items() if each not in wordy and count <= _MOST)


def _words(fonts: Fonts, text: str, boxes: NDArray[np.float64]) -> list[_Word]:
    """Those that are drawn."""
    matches = list(_WORD.finditer(text))
    drawn = [(match, font) for match in matches if (font := fonts.at(match.start()))]
    families = _families({font for _, font in drawn})
    return [_word(match, families[font], boxes) for match, font in drawn]


def _word(match: re.Match[str], family: Family, boxes: NDArray[np.float64]) -> _Word:
    printed = match[0].translate(_HYPHENS)
    return _Word(
        text=printed,
        places=range(*match.span()),
        sort=_sort(printed),
        family=family,
        boxes=boxes[slice(*match.span())],
    )


def _sort(printed: str) -> str | None:
    if _AMOUNT.fullmatch(printed):
        return "amount"
    return "day" if _DAY.fullmatch(printed) else None


def _families(fonts: Iterable[Font]) -> dict[Font, Family]:
    """Bold, slanted and narrow fonts are of the family with the shortest such name."""
    stems = {font: _stem(font.name) for font in fonts}
    known = sorted(set(stems.values()), key=lambda stem: (len(stem), stem))
    return {
        font: (next(one for one in known if _is_of(stem, one)), font.embedded)
        for font, stem in stems.items()
    }


def _is_of(stem: str, family: str) -> bool:
    return stem == family or (len(family) >= _SHORTEST and stem.startswith(family))


def _stem(name: str) -> str:
    match = _STEM.match(name)
    return match[0].casefold() if match else ""


def _is_beside(other: _Word, each: _Word) -> bool:
    """Whether they stand in one row."""
    common = min(other.level[1], each.level[1]) - max(other.level[0], each.level[0])
    return common > _LEVEL * min(other.height, each.height)


def _is_below(other: _Word, each: _Word) -> bool:
    """Whether they begin or end where a column does."""
    apart = (abs(a - b) for a, b in zip(other.sides, each.sides, strict=True))
    return min(apart) < min(other.height, each.height)
