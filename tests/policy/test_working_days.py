from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.working_days import after, is_working_day

GOOD_FRIDAY, AFTER_ASCENSION = date(2026, 4, 3), date(2026, 5, 15)
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@pytest.mark.parametrize(
    ("event", "three", "five"),
    [
        (date(2026, 3, 13), date(2026, 3, 18), date(2026, 3, 20)),
        (date(2026, 4, 2), date(2026, 4, 8), date(2026, 4, 10)),
        (date(2026, 5, 13), date(2026, 5, 19), date(2026, 5, 21)),
        (date(2026, 12, 24), date(2026, 12, 30), date(2027, 1, 4)),
    ],
)
def test_three_and_five_working_days_around_weekends_and_holidays(
    event: date, three: date, five: date
) -> None:
    assert (after(event, 3), after(event, 5)) == (three, five)


@pytest.mark.parametrize(
    ("event", "closed", "three", "five"),
    [
        (date(2026, 4, 2), GOOD_FRIDAY, date(2026, 4, 9), date(2026, 4, 13)),
        (date(2026, 5, 13), AFTER_ASCENSION, date(2026, 5, 20), date(2026, 5, 22)),
    ],
)
def test_a_bank_s_closing_day_lengthens_the_wait(
    event: date, closed: date, three: date, five: date
) -> None:
    assert (after(event, 3, {closed}), after(event, 5, {closed})) == (three, five)


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2025, "04-21 05-29 06-09"),
        (2026, "04-06 05-14 05-25"),
        (2027, "03-29 05-06 05-17"),
        (2028, "04-17 05-25 06-05"),
    ],
)
def test_the_moving_holidays_are_no_working_days(year: int, days: str) -> None:
    moving = [date.fromisoformat(f"{year}-{day}") for day in days.split()]
    fixed = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"]
    still = [date.fromisoformat(f"{year}-{day}") for day in fixed]
    assert not any(map(is_working_day, [*moving, *still]))


@pytest.mark.parametrize("day", ["2026-04-03", "2026-12-26", "2025-07-11", "2026-11-16"])
def test_bank_days_and_regional_days_are_no_legal_holidays(day: str) -> None:
    that = date.fromisoformat(day)
    assert is_working_day(that) == (that.weekday() < 5)


@given(DAYS, st.integers(0, 10), st.frozensets(DAYS, max_size=20))
def test_closing_days_never_shorten_a_wait(day: date, days: int, closed: frozenset[date]) -> None:
    assert after(day, days) <= after(day, days, closed)


@given(DAYS, st.integers(1, 10))
def test_the_day_that_is_counted_to_is_a_working_day(day: date, days: int) -> None:
    until = after(day, days)
    between = (day + timedelta(days=n) for n in range(1, (until - day).days + 1))
    assert is_working_day(until)
    assert sum(map(is_working_day, between)) == days
