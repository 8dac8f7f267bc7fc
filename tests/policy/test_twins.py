"""Two payments of the same sum: one shown twice, or two?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from evidence.records import Document, Transaction
from evidence.vocabulary import FieldName, Kind, Sign
from policy.case import Case
from policy.edition import in_force
from policy.twins import Twins, compared
from tests.policy.papers import (
    COLLECTOR,
    DOSSIER,
    FIRM,
    PAID_ON,
    REFERENCE,
    STRANGER,
    TODAY,
    line,
    listing,
    page,
    paper,
    reading,
    statement,
)

HALF = line("-50.00", PAID_ON, COLLECTOR, REFERENCE, Sign.BOOKED)
NEXT_DAY = PAID_ON + timedelta(days=1)
DIM = 3  # a page that was read badly


def _list(*lines: Transaction, numbered: bool) -> Document:
    made = listing(*lines) if numbered else paper(Kind.BANK_STATEMENT)
    return replace(made, pages=(1, 2, DIM), transactions=lines)


def _twins(*documents: Document) -> Twins:
    pages = (page(1), page(2), page(DIM, sure=0.3))
    case = Case(
        reading=reading(*pages),
        documents=documents,
        dossier=DOSSIER,
        today=TODAY,
        firm=FIRM,
        parameters=in_force(TODAY).parameters,
    )
    one, other = case.statements
    assert compared(case, one, other) is compared(case, other, one)
    return compared(case, one, other)


@pytest.mark.parametrize(
    ("numbered", "on", "day", "twins"),
    [
        (True, 1, PAID_ON, Twins.OTHER),
        (True, 2, PAID_ON, Twins.OPEN),
        (True, 2, NEXT_DAY, Twins.OTHER),
        (True, DIM, NEXT_DAY, Twins.OPEN),
        (False, 1, PAID_ON, Twins.OPEN),
        (False, 2, NEXT_DAY, Twins.OTHER),
        (False, DIM, NEXT_DAY, Twins.OPEN),
    ],
)
def test_one_paper_shows_a_sum_twice_by_page_number_and_sure_days(
    numbered: bool, on: int, day: date, twins: Twins
) -> None:
    other = replace(HALF, page=on, date=day)
    assert _twins(_list(HALF, other, numbered=numbered)) is twins


def test_a_payee_that_was_not_read_is_not_another_payee() -> None:
    unread = statement(without=(FieldName.PAYEE_IBAN,))
    assert _twins(statement(), unread) is Twins.OPEN
    assert _twins(statement(), statement(payee_iban=STRANGER)) is Twins.OTHER
