"""Cents that are set small and high behind their amount, as apps print them.

Readers take them for a word of their own, whose frame the amount's may overlap: then its
first digit is read twice, ``64,8 85``.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from classifiers.words.lines import enclosing
from evidence.records import Word

SMALLER = 0.75  # of the height of the amount
LEVEL = 0.2  # of that height: how far the tops may lie apart
NEAR = 0.2  # of that height: the widest gap between them
_WHOLE = re.compile(r"[+\-−–€]?\d{1,3}(?:[.  ’']?\d{3})*[.,](\d?)")
_ONCE_MORE = re.compile(r"(?<=[.,])\d$")
_CENTS = re.compile(r"\d\d")


def joined(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a row, each amount with its raised cents as one word."""
    out: list[Word] = [*words[:1]]
    for left, right in pairwise(words):
        if _is_raised(left, right):
            out[-1] = _together(left, right)
        else:
            out.append(right)
    return tuple(out)


def _is_raised(left: Word, right: Word) -> bool:
    """Whether these are the cents of the amount before them."""
    whole, cents = _WHOLE.fullmatch(left.text), _CENTS.fullmatch(right.text)
    if whole is None or cents is None:
        return False
    high, gap = left.box[3] - left.box[1], right.box[0] - left.box[2]
    small = right.box[3] - right.box[1] <= SMALLER * high
    level = abs(right.box[1] - left.box[1]) <= LEVEL * high
    twice = gap < 0 and whole[1] == right.text[0]
    return small and level and gap <= NEAR * high and (twice or not whole[1])


def _together(left: Word, right: Word) -> Word:
    return Word(
        text=_ONCE_MORE.sub("", left.text) + right.text,
        box=enclosing((left.box, right.box)),
        confidence=min(left.confidence, right.confidence),
        line=left.line,
        block=left.block,
    )
