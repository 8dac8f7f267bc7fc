"""Payments that are summed over the evidences of one dossier, in a real register."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from evidence.dossier import Instalment
from storage import decisions
from tests.policy.papers import statement
from tests.workers.taken import Desk, now_of, verdict_of

FIRST, SECOND = statement(amount="100.00"), statement(amount="53.07", date="2026-03-16")


def test_part_payments_are_summed_over_the_evidences(desk: Desk) -> None:
    first = desk.take(FIRST)
    assert verdict_of(desk, first) == ("rejected", "partial_payment")
    second = desk.take(SECOND)
    assert verdict_of(desk, second) == ("accepted", "payment_matches")
    assert verdict_of(desk, first) == ("accepted", "payment_matches")


def test_a_second_part_that_is_not_enough_is_asked_for_what_then_lacks(desk: Desk) -> None:
    first = desk.take(FIRST)
    second = desk.take(statement(amount="50.00", date="2026-03-16"))
    assert verdict_of(desk, second) == ("rejected", "partial_payment")
    result = now_of(desk, second).result
    assert result
    assert "3,07" in str(result["message"])
    assert len(decisions.history(desk.register, first.id)) == 1


def test_a_part_that_was_booked_since_is_not_counted_twice(desk: Desk) -> None:
    desk.take(FIRST)
    second = desk.owing("53.07").take(statement(amount="20.00", date="2026-03-16"))
    assert verdict_of(desk, second) == ("rejected", "partial_payment")
    assert verdict_of(desk, desk.take(SECOND))[0] == "accepted"


def test_a_balance_that_grew_by_interest_still_counts_the_first_part(desk: Desk) -> None:
    desk.take(FIRST)
    second = desk.owing("153.27").take(statement(amount="53.27", date="2026-03-16"))
    assert verdict_of(desk, second)[0] == "accepted"


def test_a_half_that_is_photographed_again_days_later_does_not_pay_twice(desk: Desk) -> None:
    desk.owing("100.00").take(statement(amount="50.00"))
    again = desk.take(statement(amount="50.00", date="2026-03-16"))
    assert verdict_of(desk, again) == ("review", "partial_payment")


def test_two_halves_weeks_apart_are_two(desk: Desk) -> None:
    first = desk.owing("100.00").take(statement(amount="50.00", date="2026-03-02"))
    second = desk.take(statement(amount="50.00"))
    assert verdict_of(desk, first) == verdict_of(desk, second) == ("accepted", "payment_matches")


def test_several_instalments_count_over_the_evidences(desk: Desk) -> None:
    agreed = tuple(Instalment(due=date(2026, m, 15), amount=Decimal("50.00")) for m in (3, 4, 5))
    desk.dossier = replace(desk.dossier, instalments=agreed)
    first = desk.take(statement(amount="20.00", date="2026-03-02"))
    assert verdict_of(desk, first) == ("rejected", "partial_payment")
    second = desk.take(statement(amount="80.00"))
    assert verdict_of(desk, first) == verdict_of(desk, second) == ("accepted", "payment_matches")


def test_instalments_count_one_by_one(desk: Desk) -> None:
    agreed = (Instalment(due=date(2026, 4, 1), amount=Decimal("50.00")),)
    desk.dossier = replace(desk.dossier, instalments=agreed)
    desk.take(statement(amount="50.00"))
    second = desk.take(statement(amount="50.00", date="2026-03-20"))
    assert verdict_of(desk, second)[0] == "accepted"
