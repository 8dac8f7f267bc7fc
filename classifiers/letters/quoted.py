"""Under which reference a demand wants to be paid: a structured one before any other.

Then what a label or a sentence asks to quote, then the numbers that the paper goes by.
"""

import re
from collections.abc import Iterator, Sequence

from classifiers.fields import account_names, file_numbers, quoting
from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.texts import texts
from classifiers.fields.values import Values
from classifiers.words.lines import Line

UNDER = 5  # rows below the account in which a message without a number stands
_SENTENCE = re.compile(r"[.,;)]\s")


def find(pages: Sequence[Values]) -> Candidate | None:
    """The reference to pay with; None where the paper has none."""
    structured = [each for page in pages for each in page.references]
    asked = [each for each in structured if each.label is Role.REFERENCE]
    return next(iter((*asked, *structured)), None) or next(_free(pages), None)


def _free(pages: Sequence[Values]) -> Iterator[Candidate]:
    for page in pages:
        yield from filter(_is_short, texts(page.rows, Role.REFERENCE, numbered=True))
    running = [line for page in pages for line in _running(page)]
    for line in running:
        yield from quoting.find(line)
    for page in pages:
        yield from _below_account(page)
    for rank in file_numbers.RANKS:
        for line in running:
            yield from file_numbers.find(line, rank)


def _below_account(page: Values) -> Iterator[Candidate]:
    for text in filter(_is_short, texts(page.rows, Role.REFERENCE)):
        if any(0 <= text.row - each.row <= UNDER for each in page.ibans):
            yield text


def _running(page: Values) -> Iterator[Line]:
    """Each row with the one that it may run on into."""
    for row, below in zip(page.rows, (*page.rows[1:], None), strict=False):
        yield account_names.running(row, below)


def _is_short(text: Candidate) -> bool:
    return len(text.value.split()) < quoting.MOST_WORDS and not _SENTENCE.search(text.value)
