"""What the dossier knows of a payment, where it stands beside the payment and not in it.

A reader tears a row, takes two for one, or misreads a sign. What is found so fills the fields, for
a person to see; it is not the payment's own, and nothing is decided by it.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from classifiers.fields.candidate import Candidate
from classifiers.fields.references import canonical
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values, read
from classifiers.payments import known_values
from classifiers.payments.booking import Booking
from classifiers.payments.known import Known, known
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind

ABOVE, BELOW = 1, 2  # rows beside a payment's own, in which a torn one may go on


def completed(
    booking: Booking,
    shown: Sequence[Booking],
    pages: Sequence[Page],
    kind: Kind,
    dossier: Dossier | None,
) -> Booking:
    """The payment with what it lacks; those that its document shows are ``shown``."""
    number, there = booking.transaction.page, known(dossier)
    page = next(each for each in read(tuple(pages)) if each.rows and each.rows[0].page == number)
    others = [each for each in shown if each is not booking and each.transaction.page == number]
    rows = _around(booking, page, others)
    filled = _with_reference(_with_account(booking, rows, there), rows, there)
    filled = replace(filled, amount=_due(filled, page, rows, there) or booking.amount)
    return _dated(filled, page) if kind is Kind.TRANSFER_ORDER and not others else filled


def _around(booking: Booking, page: Values, others: Sequence[Booking]) -> Sequence[Row]:
    """Its rows and the next, but for those of payments to an account; a lone payment's page."""
    if not others:
        return page.rows
    own = booking.values.rows
    taken = {id(row) for each in others if each.values.ibans for row in each.values.rows}
    taken -= {id(row) for row in own}
    near = range(own[0].number - ABOVE, own[-1].number + BELOW + 1)
    beside = [each for each in page.rows if each.number in near and id(each) not in taken]
    return beside if own[0] in beside else own  # a pane counts its rows by itself


def _with_account(booking: Booking, rows: Sequence[Row], known: Known) -> Booking:
    if booking.counterparty:
        return booking
    told = booking.reference and canonical(booking.reference.value) in known.references
    found = known_values.account(rows if told else booking.values.rows, known.accounts)
    return replace(booking, counterparty=found)


def _with_reference(booking: Booking, rows: Sequence[Row], known: Known) -> Booking:
    if booking.reference or not _is_ours(booking, known):
        return booking
    return replace(booking, reference=known_values.reference(rows, known.references))


def _is_ours(booking: Booking, known: Known) -> bool:
    return booking.counterparty is not None and booking.counterparty.value in known.accounts


def _due(booking: Booking, page: Values, rows: Sequence[Row], known: Known) -> Candidate | None:
    """The one sum due around a payment without one, or that left nearer to the known account."""
    account, amount = booking.counterparty, booking.amount
    if account is None or not _is_ours(booking, known):
        return None
    if amount is None:
        near = {row.number for row in rows}
        there = {abs(Decimal(each.value)): each for each in page.amounts if each.row in near}
        due = [each for value, each in there.items() if value in known.amounts]
        return due[0] if len(due) == 1 else None
    left = [each for each in booking.values.amounts if each.value[0] == "-" and not each.label]
    due = [each for each in left if -Decimal(each.value) in known.amounts]
    nearer = len(due) == 1 and abs(due[0].row - account.row) < abs(amount.row - account.row)
    return due[0] if nearer and abs(Decimal(amount.value)) not in known.amounts else None


def _dated(order: Booking, page: Values) -> Booking:
    """An order with the only day of its page."""
    days = {each.value: each for each in page.dates}
    return replace(order, date=order.date or days.popitem()[1]) if len(days) == 1 else order
