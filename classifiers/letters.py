"""The fields of everything that is no payment: receipts, letters, court papers, demands."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from classifiers.fields import case_numbers, courts, mediators, tracking_numbers
from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import ACCOUNTS, Role
from classifiers.fields.sheet import Row
from classifiers.fields.texts import texts
from classifiers.fields.values import Values, across, read
from classifiers.lines import Line
from evidence.records import Page
from evidence.vocabulary import FieldName

Named = tuple[FieldName, Candidate | None]
Grammar = Callable[[Line], tuple[Candidate, ...]]

_HEAD = 0.55  # share of the page from its top in which a letter has its date
_HEAD_WORDS = 5  # words beside the date of a letter: a place, "le", "den"
_HOUR = re.compile(r"^\W*\d{1,2}\s?(?:[HhUu]|[:.]\d\d)?\W*$")
UNLABELLED = 0.85


def return_receipt(pages: Sequence[Page]) -> Sequence[Named]:
    """Stamp or deposit date, and the item's number."""
    found = read(pages)
    return (
        (FieldName.DATE, _dated(found, Role.STAMP) or _postmark(found)),
        (FieldName.TRACKING_NUMBER, _tracking(found)),
    )


def mailing_proof(pages: Sequence[Page]) -> Sequence[Named]:
    """The day of sending, and the item's number where it is registered mail."""
    found = read(pages)
    day = _dated(found, Role.STAMP, Role.SENT) or _postmark(found) or _dated(found, Role.DATE)
    return ((FieldName.DATE, day), (FieldName.TRACKING_NUMBER, _tracking(found)))


def cancellation_letter(pages: Sequence[Page]) -> Sequence[Named]:
    """The day that notice was given, the day that it takes effect, the contract."""
    found = read(pages)
    day = _dated(found, Role.NOTICE, Role.SENT) or _letter_date(found)
    contract = _text(found, Role.CONTRACT)
    return (
        (FieldName.DATE, day),
        (FieldName.NOTICE_EFFECTIVE_DATE, _dated(found, Role.EFFECTIVE)),
        (FieldName.REFERENCE, contract),
    )


def dispute_notice(pages: Sequence[Page]) -> Sequence[Named]:
    """The day that it was sent, else the letter's own."""
    found = read(pages)
    return ((FieldName.DATE, _dated(found, Role.SENT) or _letter_date(found)),)


def court_order(pages: Sequence[Page]) -> Sequence[Named]:
    """Admissibility date (the order's when it is not stated apart), court, number, mediator."""
    found = read(pages)
    day = _dated(found, Role.ADMITTED, Role.DECIDED) or _letter_date(found)
    return (
        (FieldName.DATE, day),
        (FieldName.CASE_NUMBER, _surest(found, case_numbers.find)),
        (FieldName.COURT, _surest(found, courts.find)),
        *_mediator(found, Role.MEDIATOR),
    )


def debt_mediation_letter(pages: Sequence[Page]) -> Sequence[Named]:
    """The letter's date, and the social worker."""
    found = read(pages)
    return ((FieldName.DATE, _letter_date(found)), *_mediator(found, Role.SOCIAL_WORKER))


def payment_demand(pages: Sequence[Page]) -> Sequence[Named]:
    """What is asked, since when, to which account, under which reference."""
    found = read(pages)
    payee = _payee(found)
    return (
        (FieldName.DATE, _dated(found, Role.INVOICE_DATE) or _letter_date(found)),
        (FieldName.AMOUNT, _due(found)),
        (FieldName.IBAN, payee),
        (FieldName.PAYEE_IBAN, payee),
        (FieldName.REFERENCE, _reference(found)),
    )


def _dated(found: Sequence[Values], *roles: Role) -> Candidate | None:
    """The first date with the first of these labels."""
    dates = [each for page in found for each in page.dates]
    return next((each for role in roles for each in dates if each.label is role), None)


def _letter_date(found: Sequence[Values]) -> Candidate | None:
    """The date in a letter's head: by itself, or with a place before it."""
    labelled = _dated(found, Role.DATE)
    if labelled:
        return labelled
    for page in found:
        bottom = max((row.box[3] for row in page.rows), default=0)
        for each in page.dates:
            if each.label is None and each.box[1] <= _HEAD * bottom and _stands_alone(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _stands_alone(page: Values, candidate: Candidate) -> bool:
    cells = [cell for row in page.rows if row.number == candidate.row for cell in row.cells]
    cell = next(each for each in cells if candidate.span.words[0] in each.line.words)
    beside = [word for word in cell.line.words if word not in candidate.span.words]
    return len(beside) <= _HEAD_WORDS and not any(c.isdigit() for w in beside for c in w.text)


def _postmark(found: Sequence[Values]) -> Candidate | None:
    """A date with an office before it and an hour behind it, on one line or on three."""
    for page in found:
        for each in page.dates:
            if each.label in (None, Role.DATE) and _stamped(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _stamped(page: Values, candidate: Candidate) -> bool:
    row = next(each for each in page.rows if each.number == candidate.row)
    behind = [w for w in row.line.words if w.box[0] >= candidate.box[2]]
    if behind and _HOUR.match(" ".join(word.text for word in behind)):
        return True
    below = [each for each in page.rows if each.number == candidate.row + 1]
    return any(_hour_below(each, candidate) for each in below)


def _hour_below(row: Row, candidate: Candidate) -> bool:
    left, _, right, _ = candidate.box
    return any(
        _HOUR.match(cell.text) and cell.box[0] < right and left < cell.box[2] for cell in row.cells
    )


def _tracking(found: Sequence[Values]) -> Candidate | None:
    numbers = [
        each for page in found for each in across(page.rows, tracking_numbers.find, ACCOUNTS)
    ]
    return max(numbers, key=lambda each: each.confidence, default=None)


def _surest(found: Sequence[Values], grammar: Grammar) -> Candidate | None:
    """The surest, the first on the pages when several are."""
    lines = (row.line for page in found for row in page.rows)
    return max(
        (each for line in lines for each in grammar(line)),
        key=lambda each: each.confidence,
        default=None,
    )


def _mediator(found: Sequence[Values], role: Role) -> Sequence[Named]:
    mediator = mediators.find([page.rows for page in found], role)
    return (
        (FieldName.MEDIATOR_NAME, mediator.name),
        (FieldName.MEDIATOR_EMAIL, mediator.email),
        (FieldName.MEDIATOR_PHONE, mediator.phone),
    )


def _due(found: Sequence[Values]) -> Candidate | None:
    """What has to be paid: the last amount so labelled, sums standing below their parts."""
    for role in (Role.DUE_AMOUNT, Role.AMOUNT):
        labelled = [each for page in found for each in page.amounts if each.label is role]
        if labelled:
            return labelled[-1]
    return None


def _payee(found: Sequence[Values]) -> Candidate | None:
    accounts = [each for page in found for each in page.ibans]
    labelled = [each for each in accounts if each.label is Role.PAYEE]
    alone = accounts if len({each.value for each in accounts}) == 1 else []
    return next(iter((*labelled, *alone)), None)


def _reference(found: Sequence[Values]) -> Candidate | None:
    structured = [each for page in found for each in page.references]
    asked = [each for each in structured if each.label is Role.REFERENCE]
    return next(iter((*asked, *structured)), None) or _text(found, Role.REFERENCE, Role.FILE)


def _text(found: Sequence[Values], *roles: Role) -> Candidate | None:
    return next(
        (each for role in roles for page in found for each in texts(page.rows, role, page.all)),
        None,
    )
