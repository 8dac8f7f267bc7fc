"""Belgian working days: not Saturday, not Sunday, not a legal holiday.

nl werkdag, fr jour ouvrable, de Werktag. The day after an event is day 1.
Bank closing days come from the settings and can only lengthen a wait.

>>> after(date(2026, 3, 13), 3)
datetime.date(2026, 3, 18)
"""

from collections.abc import Set
from datetime import date, timedelta
from functools import cache

import holidays

NONE: frozenset[date] = frozenset()
DAY = timedelta(days=1)


def is_working_day(day: date, closed: Set[date] = NONE) -> bool:
    """Whether that day counts; ``closed`` are more days that do not."""
    return day.weekday() < 5 and day not in closed and day not in _legal_holidays(day.year)


def after(event: date, days: int, closed: Set[date] = NONE) -> date:
    """The day that many working days after the event."""
    day = event
    while days > 0:
        day += DAY
        days -= is_working_day(day, closed)
    return day


@cache
def _legal_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("BE", years=year))
