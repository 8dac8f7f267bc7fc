"""Which of two readings of a postmark is the better one, line by line."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from ocr.layout.rows import enclosing
from ocr.marks.insides import Inside
from ocr.marks.rims import Rim
from ocr.marks.rings import Ring
from ocr.reader import Frame, Seen

SURE = 0.6  # confidence of a line that counts, and of a word that surely is one
LETTERS = 3  # of a word that is more than scratches
_NEARLY = 0.8  # of the letters that pieces of a word had: they overlap
_CLEARLY = 1.2  # the same of what stands around the ring, where a page prints, too
_LIKE = 0.5  # share of two readings that is the same, when both are of one word
_AS_HIGH = 1.6  # times, by which print of one height seems to differ


class Text(NamedTuple):
    """Words of one line, where they stand on the page; along a rim, or inside."""

    words: tuple[Seen, ...]
    rim: Rim | None = None

    @property
    def made(self) -> float:
        """How many letters were read for sure."""
        return _made(self.words)

    @property
    def frame(self) -> Frame:
        """What encloses it."""
        return enclosing(each.frame for each in self.words)


_Taken = tuple[Text, list[Seen]]  # a line, and the words in whose place it comes


def with_postmark(
    words: Sequence[Seen], along: Sequence[Text], across: Sequence[Sequence[Text]], field: Inside
) -> tuple[Seen, ...]:
    """The words, with lines of the postmark in the place of what they are the better reading of.

    ``along`` are lines of its rims, ``across`` those inside it by each of several pictures.
    """
    near = [each for each in words if field.ring.holds(each.frame)]
    beyond = _beyond(words, field.ring)
    ways = [_across(near, [*_own(each, near, beyond)]) for each in across]
    taken = [*_along(near, along), *max(ways, key=_said)]
    gone = {id(each) for _, replaced in taken for each in replaced}
    left = [each for each in words if id(each) not in gone]
    return _joined(left, [text for text, _ in taken], field) if taken else tuple(words)


def _joined(words: Sequence[Seen], texts: Sequence[Text], field: Inside) -> tuple[Seen, ...]:
    """The words, then those of the postmark, with what the reader itself took for a stamp there."""
    strip = 1 + max((each.strip for each in words), default=0)
    stamp = 1 + max((each.stamp for each in words), default=0)
    stamped = [each for each in words if each.stamp >= 0 and field.ring.depth(each.frame) < 1]
    known = [Text(tuple(line)) for _, line in groupby(stamped, key=lambda each: each.strip)]
    lines = sorted([*texts, *known], key=lambda each: field.below(each.frame))
    return (
        *(each for each in words if each not in stamped),
        *(
            replace(each, strip=strip + at, stamp=stamp)
            for at, text in enumerate(lines)
            for each in text.words
        ),
    )


def _along(near: Sequence[Seen], texts: Sequence[Text]) -> Iterator[_Taken]:
    """Outside the ring only what was read before can be of a rim, and clearly better so."""
    for text in texts:
        replaced = [each for each in near if _was(each, text)]
        least = _NEARLY if text.rim and text.rim.is_inside else _CLEARLY
        if text.made > least * _made(replaced) and (replaced or least == _NEARLY):
            yield text, replaced


def _across(near: Sequence[Seen], texts: Sequence[Text]) -> list[_Taken]:
    """The lines that are nearly as good as before, where one of them is clearly better."""
    both = [(text, [each for each in near if _was(each, text)]) for text in texts]
    if not any(text.made > _CLEARLY * _made(replaced) for text, replaced in both):
        return []
    better = [each for each in both if each[0].made > _NEARLY * _made(each[1])]
    return [(_doubted(text, replaced), replaced) for text, replaced in better]


def _doubted(text: Text, replaced: Sequence[Seen]) -> Text:
    """The line, less sure of a number that was surely read as another before."""
    before = [each for each in replaced if each.confidence >= SURE]
    return Text(
        tuple(
            replace(word, confidence=min(word.confidence, SURE), check="differed")
            if any(_differ(word, each) for each in before)
            else word
            for word in text.words
        )
    )


def _differ(word: Seen, other: Seen) -> bool:
    """Whether they are two readings of one number."""
    digits = any(map(str.isdigit, word.text)) and len(word.text) == len(other.text)
    return digits and word.text != other.text and overlap(word.frame, other.frame)


def _said(taken: Sequence[_Taken]) -> float:
    return sum(text.made for text, _ in taken)


def _beyond(words: Sequence[Seen], ring: Ring) -> set[int]:
    """The strips that run on beyond the ring: a stamp lies over them."""
    return {each.strip for each in words if each.stamp < 0 and ring.depth(each.frame) > 1}


def _own(texts: Sequence[Text], near: Sequence[Seen], beyond: Collection[int]) -> Iterator[Text]:
    """The lines without what the page prints under the stamp."""
    printed = [each for each in near if each.stamp < 0 and each.confidence >= SURE]
    for text in texts:
        words = [
            word
            for word in text.words
            if not any(
                _lies_on(word, each) and (each.strip in beyond or _is_worse(word, each))
                for each in printed
            )
        ]
        if words:
            yield Text(tuple(words))


def _lies_on(word: Seen, other: Seen) -> bool:
    """Whether both stand in one place, and are about as high."""
    low, high = sorted(each.frame[3] - each.frame[1] for each in (word, other))
    return high < _AS_HIGH * low and overlap(word.frame, other.frame)


def _is_worse(word: Seen, other: Seen) -> bool:
    """Whether it is another than the surer word; a 6 may be a 9 that is upside-down."""
    is_word = sum(map(str.isalpha, other.text)) >= LETTERS
    return is_word and word.confidence < other.confidence and not _is_like(word, other)


def _was(word: Seen, text: Text) -> bool:
    """Whether the word is of the line, or what was made of it for want of a better reading."""
    unsure = word.confidence < SURE and (not text.rim or text.rim.holds(word.frame))
    return _is_of(word, text) or (unsure and any(overlap(x.frame, word.frame) for x in text.words))


def _is_of(word: Seen, text: Text) -> bool:
    """Whether the word was read from the same print."""
    return any(overlap(each.frame, word.frame) and _is_like(each, word) for each in text.words)


def _is_like(word: Seen, other: Seen) -> bool:
    return SequenceMatcher(None, other.text, word.text).ratio() >= _LIKE


def _made(words: Sequence[Seen]) -> float:
    return sum(len(each.text) * each.confidence**2 for each in words)


def overlap(one: Frame, other: Frame) -> bool:
    """Whether the middle of either is in the other."""
    return _holds(one, other) or _holds(other, one)


def _holds(frame: Frame, other: Frame) -> bool:
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return frame[0] <= x <= frame[2] and frame[1] <= y <= frame[3]
