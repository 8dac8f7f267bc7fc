"""Where letters and digits that are known stand among words, however these are parted."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from evidence.records import Word

_REST = re.compile(r"[\W_]+")


def places(
    words: Sequence[Word], known: str, most: int, broken: int = 0
) -> Iterator[tuple[int, int, int]]:
    """The first and the last word of each place, and how many letters are others there.

    ``known``: as ``letters`` gives it. ``most``: of the letters that may be others, missing or too
    many. ``broken``: words before which a place must begin and not end, if there are any.
    """
    each = [letters(word.text) for word in words]
    ends = [0, *accumulate(map(len, each))]
    for first in range(broken or len(words)):
        for last in range(max(first, broken), len(words)):
            length = ends[last + 1] - ends[first]
            if length > len(known) + most:
                break
            if length >= len(known) - most and each[first] and each[last]:
                slips = Levenshtein.distance("".join(each[first : last + 1]), known)
                if slips <= most:
                    yield first, last, slips


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Small letters and digits, without accents and signs.

    >>> letters("Éclairages & Co."), letters("+++090/9337/55493+++")
    ('eclairagesco', '090933755493')
    """
    return _REST.sub("", unicodedata.normalize("NFKD", text.casefold()))
