"""The payments of a document with their accounts on their sides, as the dossier tells these.

What it knows is looked for around each payment too: a reader may have torn a row, or misread a
sign. It picks among what the page shows, and never adds a value.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from classifiers.fields.candidate import Candidate
from classifiers.fields.references import canonical
from classifiers.fields.roles import SIDES, Role
from classifiers.fields.sheet import Sheet
from classifiers.fields.values import read
from classifiers.payments import known_names, known_values, messages, parties
from classifiers.payments.booking import Booking
from classifiers.payments.known import Known, known
from classifiers.payments.transactions import find_bookings
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind

ABOVE, BELOW = 1, 2  # rows beside a payment's own, in which a torn row may go on


def sided(pages: Sequence[Page], kind: Kind | None, dossier: Dossier | None) -> tuple[Booking, ...]:
    """The bookings of a document, accounts on their sides; none when it shows no payment.

    One account alone may be either: the dossier tells.
    """
    whole, there = tuple(pages), known(dossier)
    shown = find_bookings(whole, kind)
    printed = {each.rows[0].page: each.rows for each in read(whole) if each.rows} if shown else {}
    held = Counter([each.transaction.page for each in shown])
    alone = {page for page, payments in held.items() if payments == 1}
    return tuple(
        each if came_in(each) else _ours(each, printed[each.transaction.page], alone, there)
        for each in shown
    )


def _ours(booking: Booking, page: Sheet, alone: Collection[int], known: Known) -> Booking:
    own, first = booking.values.rows, page[0].number
    beside = page[max(0, own[0].number - ABOVE - first) : own[-1].number + BELOW + 1 - first]
    around = page if booking.transaction.page in alone else beside
    return _debited(_completed(_sided(booking, known), around, known), known)


def came_in(booking: Booking) -> bool:
    """Whether money came to the holder."""
    return (booking.transaction.amount or Decimal(0)) > 0


def _sided(booking: Booking, known: Known) -> Booking:
    own, other, name = booking.own, booking.counterparty, booking.name
    reference = booking.reference
    there = (*booking.values.ibans, *([own] if own else []))
    paid = next((each for each in there if each.value in known.accounts), None)
    paid = paid or known_values.account(booking.values.rows, known.accounts)
    if paid and (other is None or (other.value not in known.accounts and _is_open(booking))):
        other = paid
        own = None if own and own.value == paid.value else own
        name = _surer(parties.name_of(booking.values, paid), name)
        reference = reference or messages.find(booking.values, paid, name)
    own = own or parties.remaining(booking.values.ibans, other if paid else None)
    name = known_names.find(booking.values, known.names, name, other) or name
    return _with(replace(booking, own=own, name=name), other, reference)


def _completed(booking: Booking, around: Sheet, known: Known) -> Booking:
    """A payment for the dossier with the account or the reference that stands around it.

    Those are its own rows and the next, or all of a page that shows no other.
    """
    account, reference = booking.counterparty, booking.reference
    paid = account is not None and account.value in known.accounts
    told = reference is not None and canonical(reference.value) in known.references
    if paid and reference is None:
        return _with(booking, account, known_values.reference(around, known.references))
    if told and account is None:
        return _with(booking, known_values.account(around, known.accounts), reference)
    return booking


def _debited(booking: Booking, known: Known) -> Booking:
    """A payment for the dossier with the sum that it knows, where two rows were taken for one."""
    shown, account = booking.transaction, booking.counterparty
    paid = account is not None and account.value in known.accounts
    if not paid or shown.amount is None or -shown.amount in known.amounts:
        return booking
    due = [each for each in booking.values.amounts if each.value[0] == "-" and each.label is None]
    due = [each for each in due if -Decimal(each.value) in known.amounts]
    if len(due) != 1:
        return booking
    return replace(booking, amount=due[0], transaction=replace(shown, amount=Decimal(due[0].value)))


def _with(booking: Booking, account: Candidate | None, reference: Candidate | None) -> Booking:
    transaction = replace(
        booking.transaction,
        own_iban=booking.own.value if booking.own else None,
        counterparty_iban=account.value if account else None,
        counterparty_name=booking.name.value if booking.name else None,
        reference=reference.value if reference else None,
    )
    return replace(booking, counterparty=account, reference=reference, transaction=transaction)


def _surer(first: Candidate | None, second: Candidate | None) -> Candidate | None:
    named = [each for each in (first, second) if each]
    return max(named, key=lambda each: each.confidence, default=None)


def _is_open(booking: Booking) -> bool:
    """Whether neither a label nor the head of a statement says whose either account is."""
    sides = [each for each in (booking.own, booking.counterparty) if each]
    if booking.counterparty and booking.counterparty.label in (Role.PAYER, Role.OWN):
        return True  # the labels contradict each other: it is the payer's
    labelled = any(each.label in SIDES for each in sides)
    return not labelled and all(each in booking.values.ibans for each in sides)
