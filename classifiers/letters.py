"""The fields of everything that is no payment: receipts, letters, court papers, demands."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from classifiers.fields import (
    case_numbers,
    contract_numbers,
    courts,
    effective_dates,
    mediators,
    payment_codes,
    postmarks,
    tracking_numbers,
)
from classifiers.fields.candidate import Candidate
from classifiers.fields.coded import agreed
from classifiers.fields.mediators import Mediator
from classifiers.fields.roles import ACCOUNTS, Role
from classifiers.fields.texts import number_only, texts
from classifiers.fields.values import Values, across, read
from classifiers.lines import Line
from evidence.records import Page
from evidence.vocabulary import FieldName

Named = tuple[FieldName, Candidate | None]
Grammar = Callable[[Line], tuple[Candidate, ...]]

_HEAD = 0.55  # share of the page from its top in which a letter has its date
_HEAD_WORDS = 5  # words beside the date of a letter: a place, "le", "den"
_CLOCK = re.compile(r"^\W*(?:om|at|um|à|kl\.?)?\s?\d{1,2}\s?[:.hu]\s?\d\d\b", re.IGNORECASE)
_SIGNING = 4  # rows from the closing words to the signature
_TOP = 6  # rows in which a paper says what it is
_REGISTER = re.compile(
    r"^\W*(?:centraal bestand van berichten|fichier central des avis|zentrale datei der)",
    re.IGNORECASE,
)
_GLUED_CLOCK = re.compile(r"\d,\d{1,2}[:.h]\d\d$")
_PRINT_FOOT = re.compile(r"https?:|\b\d{1,2}/\d{1,2}\W*$")  # a browser's address, "1/1"
UNLABELLED = 0.85
ALONE = 0.8  # the only amount of a page, and nothing says what it is


def return_receipt(pages: tuple[Page, ...]) -> Sequence[Named]:
    """Stamp or deposit date, and the item's number."""
    found = read(pages)
    return (
        (FieldName.DATE, _dated(found, Role.STAMP) or postmarks.find(found, pages)),
        (FieldName.TRACKING_NUMBER, _tracking(found)),
    )


def mailing_proof(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The day of sending, and the item's number where it is registered mail."""
    found = read(pages)
    day = (
        _dated(found, Role.STAMP, Role.SENT)
        or postmarks.find(found, pages)
        or _dated(found, Role.DATE)
    )
    return ((FieldName.DATE, day), (FieldName.TRACKING_NUMBER, _tracking(found)))


def cancellation_letter(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The day that notice was given, the day that it takes effect, the contract."""
    found = read(pages)
    ends = effective_dates.find(found)
    noticed = _dated(found, Role.NOTICE) or effective_dates.notice(found)
    day = noticed or _dated(found, Role.SENT) or _written(found)
    contract = _contract(found) or _text(found, Role.CONTRACT)
    return (
        (FieldName.DATE, day),
        (FieldName.NOTICE_EFFECTIVE_DATE, ends),
        (FieldName.REFERENCE, contract),
    )


def dispute_notice(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The day that it was sent, else the letter's own."""
    found = read(pages)
    return ((FieldName.DATE, _dated(found, Role.SENT) or _written(found)),)


def court_order(pages: tuple[Page, ...]) -> Sequence[Named]:
    """Admissibility date (the order's when it is not stated apart), court, number, mediator.

    An extract of the central file quotes all of them and is no order: it has none.
    """
    found = read(pages)
    if any(_REGISTER.match(row.text) for page in found[:1] for row in page.rows[:_TOP]):
        return ()
    day = _dated(found, Role.ADMITTED, Role.DECIDED) or _letter_date(found)
    return (
        (FieldName.DATE, day),
        (FieldName.CASE_NUMBER, _surest(found, case_numbers.find)),
        (FieldName.COURT, _court(found)),
        *_of(mediators.find([page.rows for page in found], Role.MEDIATOR)),
    )


def debt_mediation_letter(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The letter's date, and the social worker."""
    found = read(pages)
    sheets = [page.rows for page in found]
    labelled = mediators.find(sheets, Role.SOCIAL_WORKER, Role.MEDIATOR)
    who = labelled if labelled.name else mediators.signer(sheets)
    return ((FieldName.DATE, _letter_date(found) or _foot_date(found)), *_of(who))


def payment_demand(pages: tuple[Page, ...]) -> Sequence[Named]:
    """What is asked, since when, to which account, under which reference."""
    found = read(pages)
    asked = payment_codes.find(line for page in found for line in page.coded)
    payee = agreed(_payee(found), asked.iban)
    return (
        (FieldName.DATE, _dated(found, Role.INVOICE_DATE) or _letter_date(found)),
        (FieldName.AMOUNT, agreed(_due(found), asked.amount)),
        (FieldName.IBAN, payee),
        (FieldName.PAYEE_IBAN, payee),
        (FieldName.PAYEE_NAME, asked.name),
        (FieldName.REFERENCE, agreed(_reference(found), asked.reference)),
    )


def _dated(found: Sequence[Values], *roles: Role) -> Candidate | None:
    """The first date with the first of these labels."""
    dates = [each for page in found for each in page.dates]
    return next((each for role in roles for each in dates if each.label is role), None)


def _mail_date(found: Sequence[Values]) -> Candidate | None:
    """A day with its hour beside the addresses of a message, where no label says "sent"."""
    for page in found:
        addressed = {row.number for row in page.rows if "@" in row.text}
        for each in page.dates:
            near = addressed & {each.row - 1, each.row, each.row + 1}
            if each.label in (None, Role.DATE) and near and _at_an_hour(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _at_an_hour(page: Values, candidate: Candidate) -> bool:
    glued = _GLUED_CLOCK.search(candidate.span.text)
    row = next(each for each in page.rows if each.number == candidate.row)
    last = row.line.words.index(candidate.span.words[-1])
    return bool(glued or _CLOCK.match(" ".join(each.text for each in row.line.words[last + 1 :])))


def _letter_date(found: Sequence[Values]) -> Candidate | None:
    """The date in a letter's head: by itself, or with a place before it."""
    labelled = _dated(found, Role.DATE)
    if labelled:
        return labelled
    for page in found:
        bottom = max((row.box[3] for row in page.rows), default=0)
        for each in page.dates:
            above = each.label is None and each.box[1] <= _HEAD * bottom
            if above and _stands_alone(page, each) and not _of_the_print(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _written(found: Sequence[Values]) -> Candidate | None:
    """The day of a message or letter itself."""
    return _mail_date(found) or _letter_date(found) or _foot_date(found)


def _foot_date(found: Sequence[Values]) -> Candidate | None:
    """The first date that stands alone beside the closing words or the signature."""
    for page in found:
        closing = [row.number for row in page.rows if mediators.closes(row.text)][:1]
        for each in page.dates:
            near = any(row - 1 <= each.row <= row + _SIGNING for row in closing)
            if each.label in (None, Role.DATE, Role.DECIDED) and near and _stands_alone(page, each):
                return replace(each, confidence=each.confidence * UNLABELLED)
    return None


def _of_the_print(page: Values, candidate: Candidate) -> bool:
    """Whether a browser put the date of printing on top of the page, before its title."""
    first, last = page.rows[0], page.rows[-1]
    on_top = candidate.row == first.number and len(first.cells) > 1
    return on_top and _PRINT_FOOT.search(last.text) is not None


def _stands_alone(page: Values, candidate: Candidate) -> bool:
    cells = [cell for row in page.rows if row.number == candidate.row for cell in row.cells]
    cell = next(each for each in cells if candidate.span.words[0] in each.line.words)
    beside = [word for word in cell.line.words if word not in candidate.span.words]
    return len(beside) <= _HEAD_WORDS and not any(c.isdigit() for w in beside for c in w.text)


def _tracking(found: Sequence[Values]) -> Candidate | None:
    numbers = [
        each for page in found for each in across(page.rows, tracking_numbers.find, ACCOUNTS)
    ]
    printed = max(numbers, key=lambda each: each.confidence, default=None)
    bars = (each for page in found for line in page.coded for each in tracking_numbers.find(line))
    return agreed(printed, *bars)


def _surest(found: Sequence[Values], grammar: Grammar) -> Candidate | None:
    """The surest, the first on the pages when several are."""
    lines = (row.line for page in found for row in page.rows)
    return max(
        (each for line in lines for each in grammar(line)),
        key=lambda each: each.confidence,
        default=None,
    )


def _of(mediator: Mediator) -> Sequence[Named]:
    return (
        (FieldName.MEDIATOR_NAME, mediator.name),
        (FieldName.MEDIATOR_EMAIL, mediator.email),
        (FieldName.MEDIATOR_PHONE, mediator.phone),
    )


def _court(found: Sequence[Values]) -> Candidate | None:
    """The court as a cell names it; where its place stands below, with that."""
    cells = [cell for page in found for row in page.rows for cell in row.cells]
    alone = (each for cell in cells for each in courts.find(cell.line))
    return next(alone, None) or _surest(found, courts.find) or courts.broken(cells)


def _contract(found: Sequence[Values]) -> Candidate | None:
    """The number of the contract or the customer, also where it begins the next row."""
    for page in found:
        for upper, lower in zip(page.rows, (*page.rows[1:], None), strict=True):
            line = Line(upper.page, (*upper.line.words, *(lower.line.words if lower else ())))
            for each in contract_numbers.find(upper.line) or contract_numbers.find(line):
                return each
    return None


def _due(found: Sequence[Values]) -> Candidate | None:
    """What has to be paid: the last amount so labelled, sums standing below their parts."""
    for role in (Role.DUE_AMOUNT, Role.AMOUNT):
        labelled = [each for page in found for each in page.amounts if each.label is role]
        if labelled:
            return labelled[-1]
    every = [each for page in found for each in page.amounts]
    if len({each.value for each in every}) != 1:
        return None
    return replace(every[0], confidence=every[0].confidence * ALONE)


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
    """What stands behind the first of these labels; in a sentence, only the number."""
    for role in roles:
        for page in found:
            for each in texts(page.rows, role):
                return number_only(each)
    return None
