"""Words of a form with a printed box for each character.

Readers give every character as a word of its own; grammars need them together.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from classifiers.lines import enclosing
from evidence.records import Word

FEWEST = 5  # single characters in a row that make a boxed field
STRETCH = 1.6  # times the usual pitch: a wider step is an empty box
FURTHEST = 4.0  # times the height between two boxes of one field


def joined(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a row, with each boxed field as one word, or one for each of its parts."""
    out: list[Word] = []
    run: list[Word] = []
    for word in words:
        if run and not _continues(run[-1], word):
            out += _together(run)
            run = []
        if len(word.text) == 1:
            run.append(word)
        else:
            out += [*_together(run), word]
            run = []
    return (*out, *_together(run))


def _continues(last: Word, word: Word) -> bool:
    height = max(last.box[3] - last.box[1], word.box[3] - word.box[1])
    return len(word.text) == 1 and word.box[0] - last.box[2] <= FURTHEST * height


def _together(run: list[Word]) -> list[Word]:
    if len(run) < FEWEST:
        return run
    steps = [right.box[0] - left.box[0] for left, right in pairwise(run)]
    usual = median(steps)
    parts: list[list[Word]] = [[run[0]]]
    for step, word in zip(steps, run[1:], strict=True):
        if step > STRETCH * usual:
            parts.append([])
        parts[-1].append(word)
    return [_word(part) for part in parts]


def _word(part: list[Word]) -> Word:
    return Word(
        text="".join(word.text for word in part),
        box=enclosing(word.box for word in part),
        confidence=min(word.confidence for word in part),
        line=part[0].line,
        block=part[0].block,
    )
