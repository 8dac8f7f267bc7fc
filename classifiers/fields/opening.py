"""The words that open a cell, as far as they may be a label that no list has as a whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from classifiers.fields.composed import is_message
from classifiers.fields.label_words import parts
from classifiers.fields.roles import Role
from classifiers.words.lines import Line
from classifiers.words.phrases import fold
from evidence.records import Word

FURTHEST = 24  # words of a cell in which the label that opens it may end
_ACCENTED = ("À", "à")  # folded it is the letter of a list, or a person's initial
_PREPOSITIONS = {
    **dict.fromkeys(("voor", "pour", "für", "for"), Role.PAYEE),
    **dict.fromkeys(("auf",), Role.PAYEE),
    **dict.fromkeys(("vanaf", "vanop", "depuis", "aus", "ab"), Role.PAYER),
}
_ACCOUNT = re.compile(r" [A-Z]{2}\d\d\b")
_LISTED = re.compile(r"[(\[]?(?:\d{1,2}|[A-Za-z])[.)\]]|[-–•*]")  # before a label
_LEADER = re.compile(r"[.…·_]{3,}")  # dots from a label to its value


@dataclass(frozen=True, slots=True)
class Opening:
    """The words; none where the cell opens with another word than labels do."""

    words: tuple[Word, ...]
    whole: bool  # something ends them: a colon, a number, the cell

    @property
    def text(self) -> str:
        """As printed, one space between two words."""
        return " ".join(word.text for word in self.words)

    @property
    def folded(self) -> tuple[str, ...]:
        """As labels are put together from words."""
        return _folded(self.words)


def opening(line: Line) -> Opening:
    """What a cell, given as its line, opens with."""
    return Opening(*_head_of(line)) if _opens_as_label(line) else Opening((), whole=False)


def direction(head: Opening, line: Line) -> Role | None:
    """Whom a preposition labels: ``À``, or one alone before an account or a value beside it."""
    bare = head.text.strip(" :")
    if bare in _ACCENTED:
        return Role.PAYEE
    rest = line.text[len(head.text) :]
    alone = not rest or head.text.endswith(":") or _ACCOUNT.match(rest)
    return _PREPOSITIONS.get(bare.casefold()) if alone else None


def _opens_as_label(line: Line) -> bool:
    """Whether the first word of a cell is one that labels begin with."""
    first = next((piece for word in line.words for piece in _folded((word,))), "")
    return bool(parts(first)) or line.words[0].text.strip(" :").casefold() in _PREPOSITIONS


def _head_of(line: Line) -> tuple[tuple[Word, ...], bool]:
    """The words that may be a label of what follows, and whether something ends them.

    They go up to a colon, else up to a number, else as far as words of labels go; what stands
    far into a line is a part of no label that opens it.
    """
    words = line.words[:FURTHEST]
    for place, word in enumerate(words):
        if word.text.endswith(":") or _LEADER.fullmatch(word.text):
            return words[: place + 1], True
        if any(map(str.isdigit, word.text)) and not _LISTED.fullmatch(word.text):
            return _of_message(words[:place]), True
    if len(words) == 1 and fold(words[0].text)[:1] and words[0].text.casefold() in _PREPOSITIONS:
        return words, True
    head = _of_message(_known(words))
    return head, len(head) == len(line.words)


def _of_message(head: tuple[Word, ...]) -> tuple[Word, ...]:
    """A message may open with words of labels: ``Mededeling klant 12``."""
    ends = range(len(head), 0, -1)
    return next((head[:end] for end in ends if is_message(_folded(head[:end]))), head)


def _known(words: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(takewhile(lambda word: all(map(parts, _folded((word,)))), words))


def _folded(words: Sequence[Word]) -> tuple[str, ...]:
    """The words folded; the full stop of a short form stays, a number or letter of a list not."""
    return tuple(
        f"{piece}." if word.text.rstrip(":").endswith(".") and piece == pieces[-1] else piece
        for word in words
        if not _LISTED.fullmatch(word.text)
        for pieces in [fold(word.text)]
        for piece in pieces
    )
