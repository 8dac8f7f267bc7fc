"""The same payment shown twice, or two payments of the same sum?

A bank's reference tells. Without it two papers may show one payment, on the day of its
execution and on that of its booking, or photographed again and misread; and who pays in
halves pays the same sum twice. What is left open is counted once, and a person looks when
it decides.
"""

from enum import Enum, auto

from rapidfuzz.distance import Levenshtein

from evidence.vocabulary import FieldName
from policy.case import Case
from policy.ladder import Rung
from policy.payment import Payment

_MISREAD = 2  # characters of a bank's reference that two readings of it may differ by


class Twins(Enum):
    """What two payments are to each other."""

    SAME = auto()  # one, shown twice
    OPEN = auto()  # nobody can tell
    OTHER = auto()  # two


def compared(case: Case, one: Payment, other: Payment) -> Twins:
    """What they are; the order of the two changes nothing.

    A payee that was not read is not another payee.
    """
    payees = {each.text(FieldName.PAYEE_IBAN) for each in (one, other)} - {None}
    if one.amount != other.amount or len(payees) > 1:
        return Twins.OTHER
    if one.bank_reference and other.bank_reference:
        return _by_reference(one, other)
    if one.document is other.document:
        return _on_one_paper(case, one, other)
    far = case.parameters.other_payment_days  # further than those of one payment can lie
    return Twins.OTHER if _apart(case, one, other, far) else Twins.OPEN


def close(case: Case, one: Payment, other: Payment) -> bool:
    """Whether their days are those of execution and booking of one payment."""
    return _days(one, other) <= case.parameters.same_payment_days


def _by_reference(one: Payment, other: Payment) -> Twins:
    pair = (one.bank_reference or "", other.bank_reference or "")
    if pair[0] == pair[1]:
        return Twins.SAME
    alike = Levenshtein.distance(*pair) <= _MISREAD
    return Twins.OPEN if alike and one.document is not other.document else Twins.OTHER


def _on_one_paper(case: Case, one: Payment, other: Payment) -> Twins:
    """A page of a numbered statement shows each booking once; screens and pages may overlap."""
    numbered = one.status.judgement.rung is other.status.judgement.rung is Rung.E5
    once = numbered and _page(one) == _page(other)
    return Twins.OTHER if once or _apart(case, one, other, 0) else Twins.OPEN


def _page(payment: Payment) -> int | None:
    """The page that its amount stands on."""
    amount = payment.values.get(FieldName.AMOUNT)
    return amount.place.page if amount else None


def _apart(case: Case, one: Payment, other: Payment, days: int) -> bool:
    """Whether both days were surely read and lie further apart than so many days."""
    sure = all(_surely_dated(case, each) for each in (one, other))
    return sure and _days(one, other) > days


def _surely_dated(case: Case, payment: Payment) -> bool:
    day = payment.values.get(FieldName.DATE)
    return bool(day and not day.repaired and day.confidence >= case.parameters.counted_day)


def _days(one: Payment, other: Payment) -> int:
    """Between the two; 0 when a day is not known."""
    return abs((one.day - other.day).days) if one.day and other.day else 0
