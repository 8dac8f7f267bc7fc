"""The form in which the words of signs are written down.

A row is a sign, where on the page its words must stand, and the words: one
line a language, phrases parted by ``|``, ``…`` a gap of up to six words. A row
without a sign is a decoy: words that look like a sign and are none. The
longest phrase at a place wins, so a decoy hides what lies inside it. Where no list of
phrases ends, classes of words that stand together in one clause say it: a ``Clause``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from classifiers.words.word_classes import AnyClass
from evidence.vocabulary import Sign

WHOLE_CLAUSE = 40  # for ``around``: no word of it may cast doubt on what happened


class Where(Enum):
    """What must surround the words before they count."""

    ANYWHERE = "anywhere"
    STATUS = "status"  # a cell of its own, behind the word "status", or in a row with money
    DONE = "done"  # as a status, and nothing but a payment stands before it in its cell
    STAGE = "stage"  # as a status, and no party follows, as one does behind "sent to"
    BARE = "bare"  # as a status, and nothing follows in its cell
    HEADING = "heading"  # the head of a list: nothing but a day follows in its line
    FILLED = "filled"  # words follow on the line
    BUTTON = "button"  # nothing else stands in its cell: a button, a choice
    TITLE = "title"  # a short line that is no sentence
    NAMED = "named"  # as a title, and no button offers to save or share it
    OPENING = "opening"  # the first words of a line, dates and numbers aside
    DATED = "dated"  # a date follows
    STAMPED = "stamped"  # its day or hour stands in the line, and nothing doubts it
    BEFORE_DAY = "before_day"  # a date is the next thing that follows
    NUMBERED = "numbered"  # a number follows
    LABEL = "label"  # a number follows, or nothing in the same cell
    REMARK = "remark"  # cried out: an exclamation mark ends it
    CODE = "code"  # in capitals, as a status
    HELD = "held"  # nobody is told to ask for it, or what happens without it
    NAME = "name"  # with a capital, as a name is written


@dataclass(frozen=True, slots=True)
class SignWords:
    """One row. ``sign`` is None for a decoy."""

    sign: Sign | None
    where: Where
    text: str

    def phrases(self) -> Iterator[str]:
        """The phrases of all languages."""
        for line in filter(None, map(str.strip, self.text.splitlines())):
            for phrase in line.split(":", 1)[1].split("|"):
                if phrase.strip():
                    yield phrase.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What the classes say when all of them stand close together in one clause."""

    sign: Sign
    words: tuple[AnyClass, ...]
    reach: int = 8  # words from the first to the last
    without: frozenset[AnyClass] = frozenset()  # that must not stand with them
    around: int = 3  # words beside them in which those of ``without`` count
    longest: int | None = None  # words that the whole clause has at most: a cell, a heading
    one_line: bool = False  # not over the end of a line, where a label may follow
    dated: bool = False  # a day stands behind them
    heading: bool = False  # in no bar of tabs or buttons
    in_order: bool = False  # as written here
    certain: bool = False  # a sum or a day stands in the clause: it tells of one payment
