"""The traits of wording: whole words, and pieces of three to five letters of them.

Pieces carry what a list of phrases cannot: *opzeg-*, *résili-* and *kündig-* speak in whatever
form, and a word that was misread in one letter still says most of what it says.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from zlib import crc32

SPACE = (
    1 << 16
)  # numbers a trait may have; two traits that share one are told apart by their company
_SHORTEST, _LONGEST = 3, 5  # letters of a piece; the ends of a word count as letters


def counted(words: Sequence[str]) -> Counter[int]:
    """How often each trait stands in the tokens of a page."""
    return Counter(chain.from_iterable(map(traits_of, words)))


@lru_cache(maxsize=100_000)
def traits_of(word: str) -> tuple[int, ...]:
    """The traits of one token, from 0 to ``SPACE`` - 1. A shape such as ``[amount]`` has one."""
    whole = _number(f"={word}")
    if word.startswith("["):
        return (whole,)
    framed = f" {word} "
    lengths = range(_SHORTEST, _LONGEST + 1)
    pieces = (framed[at : at + long] for long in lengths for at in range(len(framed) - long + 1))
    return (whole, *map(_number, pieces))


def _number(trait: str) -> int:
    return crc32(trait.encode()) % SPACE
