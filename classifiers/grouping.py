"""Which pages belong together: a file may hold an order and a statement.

Pages stay together when they print that they do ("2/3"), or when a kind that
runs over pages goes on. A page that nobody knows is never put under an order:
it may be the very proof, badly read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from classifiers.knowing import Known, know
from classifiers.setting import Setting
from classifiers.weighing import Weighed, together, weigh
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind, Sign

BLANK = 8  # letters and digits; a page with fewer holds nothing
SURE = 0.5  # confidence from which a page's own kind counts

# Kinds that often run over several pages, others are one page each.
LONG = frozenset({
    Kind.BANK_STATEMENT, Kind.COURT_ORDER, Kind.CANCELLATION_LETTER, Kind.DISPUTE_NOTICE,
    Kind.DEBT_MEDIATION_LETTER, Kind.PAYMENT_DEMAND,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The pages of one document, and what is known of them together."""

    pages: tuple[Page, ...]
    weighed: Weighed
    known: Known


def group(pages: Sequence[Page], dossier: Dossier | None) -> tuple[Group, ...]:
    """The documents of some pages; blank pages belong to none."""
    groups: list[Group] = []
    for page in pages:
        if is_blank(page):
            continue
        one = _group((page,), weigh((page,)), dossier)
        if groups and _goes_on(groups[-1], one):
            groups[-1] = _joined(groups[-1], one, dossier)
        else:
            groups.append(one)
    return tuple(groups)


def is_blank(page: Page) -> bool:
    """Whether a page holds next to no text."""
    return sum(char.isalnum() for word in page.words for char in word.text) < BLANK


def _group(pages: tuple[Page, ...], weighed: Weighed, dossier: Dossier | None) -> Group:
    return Group(pages=pages, weighed=weighed, known=know(weighed, pages, dossier))


def _joined(left: Group, right: Group, dossier: Dossier | None) -> Group:
    weighed = together((left.weighed, right.weighed))
    return _group((*left.pages, *right.pages), weighed, dossier)


def _goes_on(before: Group, page: Group) -> bool:
    if Setting.FIRST_PAGE in page.weighed.settings:
        return False
    unsure = page.known.confidence < SURE or page.known.kind is Kind.OTHER
    same = page.known.kind is before.known.kind
    if Setting.LATER_PAGE in page.weighed.settings:
        return same or unsure
    if before.known.kind not in LONG:
        return False
    return (same and not _begins(page)) or (unsure and _may_follow(before, page))


def _begins(page: Group) -> bool:
    """Whether a page shows the head of a letter or message of its own."""
    starts = {Sign.EMAIL_HEADER, Sign.STATEMENT_NUMBER} & page.weighed.signs
    return bool(starts - {Sign.STATEMENT_NUMBER}) or Setting.LETTER in page.weighed.settings


def _may_follow(before: Group, page: Group) -> bool:
    """Whether an unknown page is likely the next of a paper that is known well."""
    return before.known.confidence >= SURE and not page.weighed.signs and not page.weighed.strong
