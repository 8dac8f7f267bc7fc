"""Our payment among others, and several that are ours."""

from dataclasses import replace
from datetime import date

import pytest

from evidence.records import Decision, Mark
from evidence.vocabulary import Asked, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    COLLECTOR,
    DOSSIER,
    PAID_ON,
    REFERENCE,
    STRANGER,
    line,
    listing,
    order,
    outcome,
    page,
    reading,
    settled,
    statement,
)

R, S = ReasonCode, Sign
ACCEPTED, REJECTED, REVIEW = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW
OTHER_LINES = (
    line("-12.50", PAID_ON, STRANGER, "boeken"),
    line("2100.00", PAID_ON, STRANGER, "loon", S.INCOMING),
)


def test_our_line_is_found_among_others() -> None:
    ours = line("-153.07", PAID_ON, COLLECTOR, REFERENCE)
    decision = settled(listing(*OTHER_LINES, ours))
    assert outcome(decision) == (ACCEPTED, R.PAYMENT_MATCHES)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ((10, 120, 90, 140), (ACCEPTED, R.PAYMENT_MATCHES)),
        ((120, 10, 300, 40), (REVIEW, R.INCOMING_PAYMENT)),
    ],
    ids=["in the list beside it", "above it"],
)
def test_money_that_came_in_is_another_lines_where_it_stands_beside_the_pane(
    where: tuple[int, int, int, int], expected: tuple[Verdict, ReasonCode]
) -> None:
    came = Mark(sign=S.INCOMING, page=1, box=where, text="Bijschrijving")
    pane = listing(line("-153.07", PAID_ON, COLLECTOR, REFERENCE, S.BOOKED))
    assert outcome(settled(replace(pane, marks=(*pane.marks, came)))) == expected


def test_a_statement_without_our_line_is_asked_to_show_it() -> None:
    more = line("-80.00", PAID_ON, STRANGER, "huur")
    decision = settled(listing(*OTHER_LINES, more))
    assert outcome(decision) == (REJECTED, R.PAYMENT_NOT_FOUND)
    assert decision.asked == (Asked.EXECUTED_PAYMENT,)


def test_a_statement_with_unread_lines_does_not_prove_that_ours_is_absent() -> None:
    decision = settled(listing(*OTHER_LINES, replace(OTHER_LINES[0], counterparty_iban=None)))
    assert outcome(decision) == (REVIEW, R.PAYMENT_NOT_FOUND)


def _two(first: str, second: str, *, apart: int = 10) -> Decision:
    later = date(2026, 3, 13 - apart)
    return settled(
        listing(
            line(first, PAID_ON, COLLECTOR, REFERENCE), line(second, later, COLLECTOR, REFERENCE)
        )
    )


def test_payments_of_one_claim_are_summed() -> None:
    assert outcome(_two("-100.00", "-53.07")) == (ACCEPTED, R.PAYMENT_MATCHES)


def test_a_sum_that_falls_short_says_what_is_left() -> None:
    decision = _two("-100.00", "-13.07")
    assert outcome(decision) == (REJECTED, R.PARTIAL_PAYMENT)


def test_one_payment_on_a_screen_and_on_the_statement_counts_once() -> None:
    screen = statement(S.BOOKED, S.VALUE_DATE, amount="76.53", on=2)
    booked = listing(
        replace(line("-76.53", date(2026, 3, 16), COLLECTOR, REFERENCE)),
        line("-12.50", PAID_ON, STRANGER, "boeken"),
    )
    assert outcome(settled(booked, screen)) == (REJECTED, R.PARTIAL_PAYMENT)


def test_a_reversal_further_down_sends_the_payment_to_a_person() -> None:
    paid = line("-153.07", PAID_ON, COLLECTOR, REFERENCE)
    back = line("153.07", date(2026, 3, 17), COLLECTOR, REFERENCE)
    assert outcome(settled(listing(paid, back))) == (REVIEW, R.INCOMING_PAYMENT)


def test_a_payment_that_is_booked_already_does_not_pay_the_rest() -> None:
    known = replace(line("-153.07", PAID_ON, COLLECTOR, REFERENCE), bank_reference="C6A1")
    dossier = replace(DOSSIER, known_payments=("C6A1",))
    assert outcome(settled(listing(known), dossier=dossier)) == (REVIEW, R.DUPLICATE)


def test_a_refusal_of_the_same_amount_contradicts_the_statement() -> None:
    refused = order(S.NOT_EXECUTED, on=2)
    assert outcome(settled(statement(), refused)) == (REVIEW, R.CONFLICTING_DOCUMENTS)


@pytest.mark.parametrize("words", ["120,00- 153,07-", "EUR 153.07", "€153,07."])
def test_a_payment_does_not_fall_short_where_what_is_owed_stands_on_its_page(words: str) -> None:
    short = statement(amount="120.00")
    assert outcome(settled(short))[0] is REJECTED
    decision = settled(short, seen=reading(page(words=words)))
    assert outcome(decision) == (REVIEW, R.PARTIAL_PAYMENT)
    assert decision.blockers == ("low_confidence:amount",)
