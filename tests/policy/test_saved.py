"""A file that was last saved before the booking that it shows."""

from dataclasses import replace
from datetime import date

import pytest

from evidence.records import Decision, Reading, Transaction
from evidence.vocabulary import ReasonCode, Sign, Verdict
from tests.policy.papers import (
    COLLECTOR,
    FIRM,
    PAID_ON,
    REFERENCE,
    STRANGER,
    codes,
    line,
    listing,
    outcome,
    page,
    reading,
    settled,
)

ACCEPTED, REVIEW, REJECTED = Verdict.ACCEPTED, Verdict.REVIEW, Verdict.REJECTED
BOOKING = line("-153.07", PAID_ON, COLLECTOR, REFERENCE, Sign.BOOKED)  # on a Friday
TUESDAY = date(2026, 3, 10)


def _printed(saved: date | None, sure: float = 0.97) -> Reading:
    return reading(replace(page(sure=sure), source="text_layer", saved=saved))


def _decided(saved: date | None, booking: Transaction = BOOKING, sure: float = 0.97) -> Decision:
    return settled(listing(booking), seen=_printed(saved, sure))


def _tampered(decision: Decision) -> bool:
    return "tamper_booking_day" in decision.blockers


@pytest.mark.parametrize(
    ("saved", "verdict"),
    [
        (None, ACCEPTED),
        (date(2026, 3, 29), ACCEPTED),  # printed later
        (PAID_ON, ACCEPTED),
        (date(2026, 3, 12), ACCEPTED),  # still yesterday elsewhere
        (date(2026, 3, 11), ACCEPTED),
        (TUESDAY, REVIEW),
        (date(2025, 9, 1), REVIEW),
        (date(2025, 1, 1), ACCEPTED),  # a clock that nobody set
        (date(2000, 1, 1), ACCEPTED),
        (date(1970, 1, 1), ACCEPTED),
    ],
)
def test_a_booking_that_was_not_there_yet_goes_to_a_person(
    saved: date | None, verdict: Verdict
) -> None:
    decision = _decided(saved)
    assert decision.verdict is verdict
    assert _tampered(decision) is (verdict is REVIEW)


def test_the_person_sees_which_booking_it_is() -> None:
    decision = _decided(TUESDAY)
    assert outcome(decision) == (REVIEW, ReasonCode.TAMPER_SIGNAL)
    (found,) = (each for each in decision.findings if each.code == "tamper_booking_day")
    assert (found.page, found.box) == (1, BOOKING.box)


@pytest.mark.parametrize("saved", [date(2026, 3, 7), date(2026, 3, 6)], ids=["saturday", "friday"])
def test_what_is_paid_at_a_weekend_may_bear_the_monday(saved: date) -> None:
    monday = replace(BOOKING, date=date(2026, 3, 9))
    assert _decided(saved, monday).verdict is ACCEPTED


def test_around_easter_the_bank_s_next_day_is_far() -> None:
    tuesday = replace(BOOKING, date=date(2026, 4, 7))
    seen = _printed(date(2026, 4, 1))  # on a Wednesday; Friday is no legal holiday
    asked = {"seen": seen, "today": date(2026, 4, 30)}
    assert _tampered(settled(listing(tuesday), **asked))
    closed = replace(FIRM, bank_closing_days=frozenset({date(2026, 4, 3)}))
    assert not _tampered(settled(listing(tuesday), firm=closed, **asked))


@pytest.mark.parametrize("label", ["value", "planned", "execution", "unlabelled"])
def test_no_other_day_than_that_of_the_booking_counts(label: str) -> None:
    assert not _tampered(_decided(TUESDAY, replace(BOOKING, date_label=label)))


def test_a_day_that_was_read_weakly_counts_for_nothing() -> None:
    assert not _tampered(_decided(TUESDAY, sure=0.75))


def test_a_booking_that_decides_nothing_counts_for_nothing() -> None:
    early = replace(BOOKING, date=date(2026, 3, 9))
    other = line("-20.00", PAID_ON, STRANGER, None, Sign.BOOKED)
    assert settled(listing(early, other), seen=_printed(TUESDAY)).verdict is ACCEPTED


def test_it_refuses_nothing() -> None:
    decision = _decided(TUESDAY, line("-50.00", PAID_ON, COLLECTOR, REFERENCE, Sign.BOOKED))
    assert decision.verdict is REJECTED
    assert codes(decision) == (ReasonCode.PARTIAL_PAYMENT,)
