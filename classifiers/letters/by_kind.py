"""The fields of everything that is no payment: receipts, letters, court papers, demands."""

import re
from collections.abc import Callable, Iterator, Sequence

from classifiers.fields import (
    case_numbers,
    contract_numbers,
    courts,
    effective_dates,
    mediators,
    tracking_numbers,
)
from classifiers.fields.candidate import Candidate
from classifiers.fields.coded import agreed
from classifiers.fields.mediators import Mediator
from classifiers.fields.roles import ACCOUNTS, Role
from classifiers.fields.sheet import Sheet
from classifiers.fields.texts import number_only, texts
from classifiers.fields.values import Values, across, read
from classifiers.letters import days, given, handing_in, notices, rulings
from classifiers.words.lines import Line
from evidence.records import Page
from evidence.vocabulary import FieldName

Named = tuple[FieldName, Candidate | None]
Grammar = Callable[[Line], tuple[Candidate, ...]]

_TOP = 6  # rows in which a paper says what it is
_REGISTER = re.compile(
    r"^\W*(?:centraal bestand van berichten|fichier central des avis|zentrale datei der)",
    re.IGNORECASE,
)


def return_receipt(pages: tuple[Page, ...]) -> Sequence[Named]:
    """Stamp or deposit date, and the item's number."""
    found = read(pages)
    return (
        (FieldName.DATE, handing_in.find(found, pages)),
        (FieldName.TRACKING_NUMBER, _tracking(found)),
    )


def mailing_proof(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The day of sending, and the item's number where it is registered mail."""
    found = read(pages)
    day = handing_in.posted(found, pages)
    return ((FieldName.DATE, day), (FieldName.TRACKING_NUMBER, _tracking(found)))


def cancellation_letter(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The day that notice was given, the day that it takes effect, the contract."""
    found = read(pages)
    ends = effective_dates.find(found)
    left = days.without(found, ends)
    day = given.day(left)
    ends = ends or effective_dates.to_come(found, day)
    contract = _contract(found) or _text(found, Role.CONTRACT)
    return (
        (FieldName.DATE, day),
        (FieldName.NOTICE_EFFECTIVE_DATE, ends),
        (FieldName.REFERENCE, contract),
    )


def dispute_notice(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The day that it was sent, else the letter's own, and the number of a registered letter."""
    found = read(pages)
    return (
        (FieldName.DATE, notices.day(found, pages)),
        (FieldName.TRACKING_NUMBER, _printed_tracking(found)),
    )


def court_order(pages: tuple[Page, ...]) -> Sequence[Named]:
    """Admissibility date (the order's when it is not stated apart), court, number, mediator.

    An extract of the central file quotes all of them and is no order: it has none.
    """
    found = read(pages)
    if any(_REGISTER.match(row.text) for page in found[:1] for row in page.rows[:_TOP]):
        return ()
    day = rulings.day(found) or days.letter_date(found) or days.placed(found)
    return (
        (FieldName.DATE, day),
        (FieldName.CASE_NUMBER, _surest(found, case_numbers.find)),
        (FieldName.COURT, _court(found)),
        *_of(mediators.appointed([page.rows for page in found])),
    )


def debt_mediation_letter(pages: tuple[Page, ...]) -> Sequence[Named]:
    """The letter's date, and the social worker."""
    found = read(pages)
    who = mediators.writing([page.rows for page in found])
    return ((FieldName.DATE, days.dated(found, Role.SENT) or days.written(found)), *_of(who))


def _tracking(found: Sequence[Values]) -> Candidate | None:
    labelled = [each for page in found for each in _running(page.rows, tracking_numbers.labelled)]
    printed = _printed_tracking(found) or _best(labelled)
    bars = (each for page in found for line in page.coded for each in tracking_numbers.find(line))
    return agreed(printed, *bars)


def _printed_tracking(found: Sequence[Values]) -> Candidate | None:
    """One that shows by its form, whatever stands beside it."""
    return _best(
        [each for page in found for each in across(page.rows, tracking_numbers.find, ACCOUNTS)]
    )


def _best(numbers: Sequence[Candidate]) -> Candidate | None:
    return max(numbers, key=lambda each: each.confidence, default=None)


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
    return courts.headed(cells) or _surest(found, courts.find) or courts.broken(cells)


def _contract(found: Sequence[Values]) -> Candidate | None:
    """The surest number of the contract or the customer, as it stands with all its letters."""
    numbers = [each for page in found for each in _running(page.rows, contract_numbers.find)]
    surest = max(numbers, key=lambda each: each.confidence, default=None)
    whole = [each for each in numbers if surest and each.value.endswith(surest.value)]
    return max(whole, key=lambda each: len(each.value), default=None)


def _running(rows: Sheet, grammar: Grammar) -> Iterator[Candidate]:
    """What each row says, else the row with the next one: a number may begin that."""
    for place, row in enumerate(rows):
        words = [word for each in rows[place : place + 2] for word in each.line.words]
        yield from grammar(row.line) or grammar(Line(row.page, tuple(words)))


def _text(found: Sequence[Values], *roles: Role) -> Candidate | None:
    """What stands behind the first of these labels; in a sentence, only the number."""
    for role in roles:
        for page in found:
            for each in texts(page.rows, role, numbered=True):
                return number_only(each)
    return None
