"""The dossier's accounts and references, where they stand with a payment and no grammar saw them.

A sign more or less may have been misread, or the reader's lines have torn them off. Only what is
written down is found, never a value of another's: one that checks is what it says.
"""

from collections.abc import Collection, Iterator

from classifiers.fields import ibans
from classifiers.fields.candidate import Candidate
from classifiers.fields.references import structured
from classifiers.fields.sheet import Row
from classifiers.payments.standing import letters, places
from classifiers.words.lines import Line

STANDING = 0.95
MISREAD = 0.9  # for each sign that is another
OF_AN_ACCOUNT, OF_A_REFERENCE = 2, 1  # signs that may be misread
FEWEST_DIGITS = 4  # of a reference without a checksum


def account(rows: Collection[Row], known: Collection[str]) -> Candidate | None:
    """An account that is known; one that was misread, but for another's that checks."""
    found = (
        each
        for row in rows
        for number in known
        for each in _standing(row, number, OF_AN_ACCOUNT)
        if not (each.repaired and ibans.valid("".join(filter(str.isalnum, each.span.text))))
    )
    return max(found, key=lambda each: each.confidence, default=None)


def reference(rows: Collection[Row], known: Collection[str]) -> Candidate | None:
    """A reference that is known; one whose checksum says so may be misread."""
    found = (
        each
        for row in rows
        for number in known
        if structured(number) or _is_telling(number)
        for each in _standing(row, number, OF_A_REFERENCE * structured(number))
    )
    return max(found, key=lambda each: each.confidence, default=None)


def _is_telling(number: str) -> bool:
    """Whether it cannot be a day, a sum or a bank's own number: letters and enough digits."""
    return any(map(str.isalpha, number)) and sum(map(str.isdigit, number)) >= FEWEST_DIGITS


def _standing(row: Row, known: str, most: int) -> Iterator[Candidate]:
    words = row.line.words
    for first, last, slips in places(words, letters(known), most):
        span = Line(row.page, words[first : last + 1])
        if not (slips and span.is_certain):
            yield Candidate(
                value=known,
                start=0,
                end=len(span.text),
                span=span,
                confidence=span.confidence * STANDING * MISREAD**slips,
                repaired=slips > 0,
                row=row.number,
            )
