"""Words of a form with a printed box for each character.

Readers give a character, or the few that they took together, as a word of its own;
grammars need the whole field. What stands in boxes is set wider than it is high.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from classifiers.words.lines import enclosing
from evidence.records import Word

FEWEST = 5  # characters that make a boxed field
FEWEST_ALONE = 2  # of them that are words of their own
WIDE = 0.9  # heights that a character takes in a word of several
STRETCH = 1.6  # times the usual pitch: a wider step is an empty box
FURTHEST = 4.0  # times the height between two boxes of one field


def joined(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a row, with each boxed field as one word, or one for each of its parts."""
    if sum(len(word.text) == 1 for word in words) < FEWEST_ALONE:
        return tuple(words)
    out: list[Word] = []
    run: list[Word] = []
    for word in words:
        if run and not _continues(run[-1], word):
            out += _together(run)
            run = []
        if _is_boxed(word):
            run.append(word)
        else:
            out += [*_together(run), word]
            run = []
    return (*out, *_together(run))


def _is_boxed(word: Word) -> bool:
    return len(word.text) == 1 or is_wide(word)


def is_wide(word: Word) -> bool:
    """Whether its characters stand as far apart as those in boxes."""
    return _pitch(word) >= WIDE * _height(word)


def _height(word: Word) -> int:
    return word.box[3] - word.box[1]


def _pitch(word: Word) -> float:
    """Pixels for each character; a comma is printed between two boxes."""
    return (word.box[2] - word.box[0]) / max(
        1, len(word.text) - word.text.count(",") - word.text.count(".")
    )


def _continues(last: Word, word: Word) -> bool:
    height = max(_height(last), _height(word))
    return _is_boxed(word) and word.box[0] - last.box[2] <= FURTHEST * height


def _together(run: list[Word]) -> list[Word]:
    alone = sum(len(word.text) == 1 for word in run)
    if sum(len(word.text) for word in run) < FEWEST or alone < FEWEST_ALONE:
        return run
    steps = [_step(left, right) for left, right in pairwise(run)]
    usual = median(steps)
    parts: list[list[Word]] = [[run[0]]]
    for step, word in zip(steps, run[1:], strict=True):
        if step > STRETCH * usual:
            parts.append([])
        parts[-1].append(word)
    return [_word(part) for part in parts]


def _step(left: Word, right: Word) -> float:
    """From the middle of the last character of one word to that of the next one's first."""
    return right.box[0] + _pitch(right) / 2 - left.box[2] + _pitch(left) / 2


def _word(part: list[Word]) -> Word:
    return Word(
        text="".join(word.text for word in part),
        box=enclosing(word.box for word in part),
        confidence=min(word.confidence for word in part),
        line=part[0].line,
        block=part[0].block,
    )
