"""Was the file saved after the booking that it shows? A bank prints what it has booked.

Only the booking day of what decides counts: value days and planned ones may lie ahead. A booking
may bear the bank's next working day, as of a Saturday, and a file may have been printed long
after. That a file was made years before is the word of a clock that nobody set.
"""

from collections.abc import Iterator
from datetime import date

from evidence.records import Finding
from evidence.vocabulary import FieldName, Severity
from policy.case import Case
from policy.choice import Payments
from policy.payment import Value
from policy.trust import page_of
from policy.working_days import after


def saved_before_booking(case: Case, ours: Payments) -> Iterator[Finding]:
    """A sign of change for each payment that was booked after its file was last saved."""
    for each in ours:
        day = each.values.get(FieldName.DATE)
        if day and each.booked and _is_sure(case, day) and _is_ahead(case, day):
            yield Finding(
                code="tamper_booking_day",
                message=f"The file was last saved before the day of this booking, {day.text}.",
                page=day.place.page,
                box=day.place.box,
                severity=Severity.MEDIUM,
            )


def _is_sure(case: Case, day: Value) -> bool:
    return not day.repaired and day.confidence >= case.parameters.field


def _is_ahead(case: Case, day: Value) -> bool:
    """Whether it is later than a bank would have booked when the file was saved."""
    page, booked = page_of(case.reading, day.place.page), date.fromisoformat(day.text)
    if page is None or page.saved is None:
        return False
    if (booked - page.saved).days > case.parameters.saved_long_before:
        return False
    return booked > after(page.saved, case.parameters.saved_before, case.firm.bank_closing_days)
