"""Bars of tabs and of steps: they name states that the payment need not be in."""

import re

from classifiers.words.lines import Line
from classifiers.words.phrases import Passage, fold
from classifiers.words.word_classes import Class, classes_of

TABS = 3  # cells of a bar, at the least
_ARROW = re.compile(r"\s[>→›»]\s")
_STATES = frozenset({
    Class.DONE, Class.DEBITED, Class.ENTERED, Class.MADE, Class.SIGNED, Class.TAKEN,
    Class.SENT_OFF, Class.ACCEPTED, Class.EXECUTION, Class.CREDITED,
})  # fmt: skip
_STEP = re.compile(r"^\W*\d[.):]?\s+")  # the number of a step
_COUNT = re.compile(r"\(\d+\)")  # of what a tab holds


def is_menu(text: Passage, start: int) -> bool:
    """Whether the line is a bar of tabs or buttons, of which each names a page to go to."""
    line = text.block.lines[text.tokens[start].line]
    uncounted = _COUNT.sub("", line.text)
    return not any(map(str.isdigit, uncounted)) and len(line.cells) >= TABS


def is_steps(line: Line) -> bool:
    """Whether the line names the steps of an order: nothing says which of them was reached.

    "1. Ingegeven   2. Getekend   3. Geboekt", "Created > Signed > Executed".
    """
    parts = [each.strip() for each in _ARROW.split(line.text)]
    if len(parts) < TABS:
        parts = [cell.text for cell in line.cells]
    bare = [_STEP.sub("", part) for part in parts]
    worded = not any(map(str.isdigit, "".join(bare))) and all(map(str.strip, bare))
    numbered = sum(map(len, parts)) - sum(map(len, bare))
    states = sum(any(_STATES & {*classes_of(word)} for word in fold(part)) for part in bare)
    steps = numbered > 0 or bool(_ARROW.search(line.text))
    return worded and len(parts) >= TABS and steps and states > 1
