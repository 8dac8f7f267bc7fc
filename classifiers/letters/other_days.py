"""The days of a receipt on which nothing was handed in, as their labels say."""

from collections.abc import Iterator

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.values import Values, read
from classifiers.letters import days, handing_in
from evidence.records import Box, Mark, Page
from evidence.vocabulary import Sign

LEVEL = 0.35  # of its height: how far from a day its label stands
_ROLES = frozenset({
    Role.PRINTED, Role.EFFECTIVE, Role.INVOICE_DATE, Role.OTHER_DATE, Role.DUE, Role.PERIOD,
})  # fmt: skip


def marks(pages: tuple[Page, ...]) -> Iterator[Mark]:
    r"""Each of them as a sign, with its place.

    >>> from classifiers.words.plain import plain_page
    >>> [each.text for each in marks((plain_page("Besteld op 08/05/2026\nGeldig tot 11/06/2026\n"
    ...     "Afgegeven op 09/05/2026\nGENT 10/05/2026"),))]
    ['08/05/2026', '11/06/2026']
    """
    for page in read(pages):
        for day in page.dates:
            if day.label in _ROLES or handing_in.names_else(_label(page, day)):
                yield Mark(sign=Sign.OTHER_DAY, page=day.page, box=day.box, text=day.span.text)


def _label(page: Values, day: Candidate) -> str:
    """What stands before a day in its cell, else in the cell before that on its level."""
    before, _ = days.beside(page, day)
    cells = page.row(day.row).cells
    level = [each for each in cells if each.box[2] <= day.box[0] and _is_level(each.box, day.box)]
    return before or (level[-1].text if level else "")


def _is_level(cell: Box, day: Box) -> bool:
    """Whether both stand on one line of a form; a stamp beside it is set without care."""
    return abs(cell[1] + cell[3] - day[1] - day[3]) / 2 < LEVEL * (day[3] - day[1])
