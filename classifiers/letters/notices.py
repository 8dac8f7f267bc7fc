"""On which day a notice to the firm was sent, written or filled in.

A thread or a talk holds days of several messages: that of the notice stands above its own words.
"""

from collections.abc import Sequence

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.values import Values
from classifiers.letters import days, told
from classifiers.signs.detection import find_signs
from classifiers.words.lines import blocks
from evidence.records import Mark, Page
from evidence.vocabulary import COMPLAINTS

Placed = tuple[Values, Candidate]


def day(found: Sequence[Values], pages: Sequence[Page]) -> Candidate | None:
    """The day that it was sent, else the letter's own; None where it shows none."""
    own = told.own(found)
    every = [(page, each) for page in own for each in page.dates]
    return (
        _over([each for _, each in every if each.label is Role.SENT], pages)
        or _over(list(days.mail_dates(own)), pages)
        or days.headed(own)
        or next((each for page, each in every if told.is_named_own(page, each)), None)
        or days.dated(own, Role.ORDER)
        or _talked(every, pages)
        or days.written(own)
    )


def _talked(every: Sequence[Placed], pages: Sequence[Page]) -> Candidate | None:
    """Of the days between the messages of a talk, the one above the complaint."""
    between = [
        each for page, each in every if each.label in (None, Role.DATE) and _parts(page, each)
    ]
    return _over(between, pages) if len(between) > 1 else None


def _parts(page: Values, each: Candidate) -> bool:
    """Whether a day stands alone in its row, or opens it with its hour."""
    before, after = days.beside(page, each)
    alone = len(page.row(each.row).cells) == 1 and told.is_bare(after)
    return told.is_bare(before) and (alone or days.at_an_hour(page, each))


def _over(candidates: Sequence[Candidate], pages: Sequence[Page]) -> Candidate | None:
    """The last at or above the first words of complaint; the first where none is."""
    if len(candidates) < 2:
        return next(iter(candidates), None)
    said = _complaint(pages)
    above = [each for each in candidates if said and _place(each) <= (said.page, said.box[3])]
    return (above or [*candidates])[-1 if above else 0]


def _complaint(pages: Sequence[Page]) -> Mark | None:
    marks = (mark for page in pages for block in blocks(page) for mark in find_signs(block))
    complaints = (mark for mark in marks if mark.sign in COMPLAINTS)
    return min(complaints, key=lambda mark: (mark.page, mark.box[1]), default=None)


def _place(each: Candidate) -> tuple[int, int]:
    return each.page, each.box[1]
