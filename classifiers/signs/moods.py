"""Clauses in which a letter only asks about, intends, denies or takes back what it seems to do.

nl "hoe kan ik betwisten" · fr "j'envisage de résilier" · de "ich bestreite keineswegs" · en "if
you do not reply I will cancel"
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from classifiers.signs.clauses import segments
from classifiers.signs.words.acts import ACTS
from classifiers.words.phrases import Passage
from evidence.vocabulary import Sign

_PAUSES = (",", ":", "–", "—")


@dataclass(frozen=True, slots=True)
class _Search:
    """For one act taken back, by its patterns, compiled once."""

    sign: Sign
    named: re.Pattern[str]
    undone: tuple[re.Pattern[str], ...]  # the first that fits is taken

    def find(self, clause: str) -> re.Match[str] | None:
        """Where a clause of folded words takes it back."""
        ways = self.undone if self.named.search(clause) else ()
        return next(filter(None, (each.search(clause) for each in ways)), None)


_SEARCHES = tuple(_Search(each.sign, each.named(), tuple(each.undone())) for each in ACTS)


@dataclass(frozen=True, slots=True)
class Undone:
    """What the tokens ``start:end`` say is not done; ``first:last`` is their whole clause."""

    sign: Sign
    start: int
    end: int
    first: int
    last: int

    def covers(self, at: int) -> bool:
        """Whether a token stands in its clause."""
        return self.first <= at < self.last


def undone(text: Passage) -> tuple[Undone, ...]:
    """Every act that its clause takes back, in reading order."""
    said = " ".join(text.texts)
    searches = [each for each in _SEARCHES if each.named.search(said)]
    clauses = segments(text) if searches else ()
    return tuple(each for clause in clauses for each in _in_clause(text, *clause, searches))


def _in_clause(
    text: Passage, first: int, last: int, searches: Sequence[_Search]
) -> Iterator[Undone]:
    spoken = [*_spoken(text, first, last)]
    said = " ".join(word for word, _ in spoken)
    begins = [0, *accumulate(len(word) + 1 for word, _ in spoken)]
    for search in searches:
        match = search.find(said)
        if match:
            spots = (bisect_right(begins, at) - 1 for at in (match.start() + 1, match.end() - 1))
            opens, closes = (spoken[spot][1] for spot in spots)
            yield Undone(search.sign, opens, closes + 1, first, last)


def _spoken(text: Passage, first: int, last: int) -> Iterator[tuple[str, int]]:
    """The words of a clause with their tokens; a pause is one, and a question mark at its end."""
    for at in range(first, last):
        yield text.tokens[at].text, at
        printed = _printed(text, at)
        if at + 1 < last and printed.endswith(_PAUSES):
            yield ",", at
    if last > first and _is_asked(text, last - 1):
        yield "?", last - 1


def _printed(text: Passage, at: int) -> str:
    """The word that a token ends, with the mark that stands apart behind it; nothing within one."""
    one, after = text.tokens[at], text.tokens[at + 1 : at + 2]
    if after and (after[0].line, after[0].word) == (one.line, one.word):
        return ""
    words = text.block.lines[one.line].words[one.word : one.word + 2]
    apart = words[1].text if len(words) > 1 and not any(map(str.isalnum, words[1].text)) else ""
    return words[0].text + apart


def _is_asked(text: Passage, at: int) -> bool:
    return _printed(text, at).rstrip("\"'»)").endswith("?")
