"""The days of a receipt on which nothing was handed in, as their labels say."""

from collections.abc import Iterator

from classifiers.fields.roles import Role
from classifiers.fields.values import read
from classifiers.letters import days, telling
from evidence.records import Mark, Page
from evidence.vocabulary import Sign

_ROLES = frozenset({
    Role.PRINTED, Role.EFFECTIVE, Role.INVOICE_DATE, Role.DUE, Role.PERIOD,
})  # fmt: skip


def marks(pages: tuple[Page, ...]) -> Iterator[Mark]:
    r"""Each of them as a sign, with its place.

    >>> from classifiers.words.plain import plain_page
    >>> [each.text for each in marks((plain_page("Besteld op 08/05/2026\nGeldig tot 11/06/2026\n"
    ...     "Afgegeven op 09/05/2026\nGENT 10/05/2026\nRetour ontvangen op 12/05/2026"),))]
    ['08/05/2026', '11/06/2026']
    """
    for page in read(pages):
        for day in page.dates:
            if day.label in _ROLES or _names_else(days.label_of(page, day)):
                yield Mark(sign=Sign.OTHER_DAY, page=day.page, box=day.box, text=day.span.text)


def _names_else(label: str) -> bool:
    """Whether the label of a day says that no parcel was handed in on it: ordered, valid until."""
    patterns = (telling.ARRIVED, telling.ANNOUNCED, telling.MATTERS, telling.TERM)
    other = any(each.search(label) for each in patterns)
    return other and not (telling.HANDED_IN.search(label) or telling.CAME_BACK.search(label))
