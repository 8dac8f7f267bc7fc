"""Which pages belong together: a file may hold an order and a statement.

Pages stay together when they print that they do ("2/3"), or when a kind that
runs over pages goes on. A page that nobody knows is never put under an order:
it may be the very proof, badly read.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from classifiers.certainty.calibration import Calibration
from classifiers.certainty.knowing import Known, know
from classifiers.kinds.setting import Setting
from classifiers.kinds.structure import BOOKS
from classifiers.kinds.weighing import Weighed, together, weigh
from classifiers.model.classifier import Classifier, classifier_in
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind, Sign

BLANK = 8  # letters and digits; a page with fewer holds nothing
LIST = 80  # words; a page of one payment holds fewer
SURE = 0.5  # confidence from which a page's own kind counts

# Kinds that often run over several pages, others are one page each.
LONG = frozenset({
    Kind.BANK_STATEMENT, Kind.COURT_ORDER, Kind.CANCELLATION_LETTER, Kind.DISPUTE_NOTICE,
    Kind.DEBT_MEDIATION_LETTER, Kind.PAYMENT_DEMAND,
})  # fmt: skip
_OF_A_LETTER = frozenset({Sign.GREETING, Sign.CLOSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The pages of one document, and what is known of them together."""

    pages: tuple[Page, ...]
    weighed: Weighed
    known: Known


Knowing = Callable[[tuple[Page, ...], Weighed], Group]


def group(
    pages: Sequence[Page], dossier: Dossier | None, classifier: Classifier | None = None
) -> tuple[Group, ...]:
    """The documents of some pages; blank pages belong to none. ``classifier``: ours if None."""
    model = classifier or classifier_in()
    known = partial(_known, dossier=dossier, calibration=model.calibration)
    groups: list[Group] = []
    for page in pages:
        if is_blank(page):
            continue
        one = known((page,), weigh((page,), model.opinions((page,))))
        if groups and _goes_on(groups[-1], one, known):
            groups[-1] = _joined(groups[-1], one, known)
        else:
            groups.append(one)
    return tuple(groups)


def is_blank(page: Page) -> bool:
    """Whether a page holds next to no text."""
    signs = (char for word in page.words for char in word.text if char.isalnum())
    return len(list(islice(signs, BLANK))) < BLANK


def _known(
    pages: tuple[Page, ...], weighed: Weighed, dossier: Dossier | None, calibration: Calibration
) -> Group:
    return Group(pages=pages, weighed=weighed, known=know(weighed, pages, dossier, calibration))


def _joined(left: Group, right: Group, known: Knowing) -> Group:
    weighed = together((left.weighed, right.weighed))
    return known((*left.pages, *right.pages), weighed)


def _goes_on(before: Group, page: Group, known: Knowing) -> bool:
    if Setting.FIRST_PAGE in page.weighed.settings:
        return False
    same = page.known.kind is before.known.kind
    if Setting.LATER_PAGE in page.weighed.settings and (same or _is_unsure(page)):
        return same or _stays(before, page, known)
    if _reaches_its_operative_part(before, page):
        return True
    if before.known.kind not in LONG:
        return False
    return (same and not _begins(before, page)) or _may_follow(before, page)


def _stays(before: Group, page: Group, known: Knowing) -> bool:
    """Whether a page leaves what stands before it of its kind, where that is known at all."""
    kind = before.known.kind
    return kind is Kind.OTHER or _joined(before, page, known).known.kind is kind


def _is_unsure(page: Group) -> bool:
    return page.known.confidence < SURE or page.known.kind is Kind.OTHER


def _reaches_its_operative_part(before: Group, page: Group) -> bool:
    """Whether a court's considerations stood before the page that decides."""
    court = before.weighed.scores[Kind.COURT_ORDER] > 0
    return _is_unsure(before) and court and page.known.kind is Kind.COURT_ORDER


def _begins(before: Group, page: Group) -> bool:
    """Whether a page shows the head of a letter or message, or a payment, of its own."""
    if page.known.kind is Kind.BANK_STATEMENT:
        listed = BOOKS & (before.weighed.signs | page.weighed.signs)
        return not listed and _words(page) < LIST
    return bool({Sign.EMAIL_HEADER, Sign.GREETING} & page.weighed.signs)


def _words(group: Group) -> int:
    return sum(len(page.words) for page in group.pages)


def _may_follow(before: Group, page: Group) -> bool:
    """Whether an unknown page is likely the next of a paper that is known well."""
    known = before.known.confidence >= SURE and _is_unsure(page)
    return known and page.weighed.signs <= _OF_A_LETTER and not page.weighed.strong
