"""Which booking of a statement concerns the dossier: never merely the first or the largest.

The dossier picks among what the page shows; it never adds a value.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rapidfuzz import fuzz

from classifiers.fields.references import canonical
from classifiers.payments.booking import Booking
from classifiers.payments.known import Known, known
from evidence.dossier import Dossier

ACCOUNT, REFERENCE, AMOUNT, NAME, LEFT = 4, 4, 2, 2, 1  # what each agreement weighs
ENOUGH = 4  # an account or a reference, or amount and name together
LIKELY = AMOUNT + LEFT  # where one booking alone has as much
ALIKE = 88  # likeness of two names, of 100
TIED = 0.6  # what is left of the confidence when another booking fits as well


def choose(bookings: Sequence[Booking], dossier: Dossier | None) -> Booking | None:
    """The booking that concerns the dossier.

    Without one that does the only payment out, or the only one of an amount that is due,
    where no account says that it is another's.
    """
    there = known(dossier)
    weights = [_weight(each, there) for each in bookings]
    best = max(weights, default=0)
    fitting = [each for each, weight in zip(bookings, weights, strict=True) if weight == best]
    if best >= ENOUGH:
        return _latest(fitting)
    outgoing = [each for each in bookings if (each.transaction.amount or -1) < 0]
    if len(outgoing) == 1:
        return outgoing[0]
    of_none = [each for each in fitting if each.counterparty is None and best >= LIKELY]
    return of_none[0] if len(fitting) == len(of_none) == 1 else None


def _weight(booking: Booking, known: Known) -> int:
    shown = booking.transaction
    account = known.accounts & {each.value for each in booking.values.ibans}
    reference = shown.reference is not None and canonical(shown.reference) in known.references
    return (
        ACCOUNT * bool(account)
        + REFERENCE * reference
        + AMOUNT * (shown.amount is not None and abs(shown.amount) in known.amounts)
        + NAME * _named(shown.counterparty_name, known)
        + LEFT * ((shown.amount or 0) < 0)
    )


def _named(name: str | None, known: Known) -> bool:
    return name is not None and any(
        fuzz.token_set_ratio(name.casefold(), each.casefold()) >= ALIKE for each in known.names
    )


def _latest(fitting: Sequence[Booking]) -> Booking:
    latest = max(fitting, key=lambda each: each.transaction.date or date.min)
    return latest if len(fitting) == 1 else _doubted(latest)


def _doubted(booking: Booking) -> Booking:
    amount, when = booking.amount, booking.date
    return replace(
        booking,
        amount=amount and replace(amount, confidence=amount.confidence * TIED),
        date=when and replace(when, confidence=when.confidence * TIED),
    )
