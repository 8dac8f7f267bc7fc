"""The payments of a document, their accounts on their sides and their payee's name, as the dossier
tells them. It picks among what a payment's own rows show, and never adds a value.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import SIDES, Role
from classifiers.fields.values import read
from classifiers.payments import known_names, messages, parties
from classifiers.payments.booking import Booking
from classifiers.payments.known import Known, known
from classifiers.payments.transactions import find_bookings, single
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind


def sided(pages: Sequence[Page], kind: Kind | None, dossier: Dossier | None) -> tuple[Booking, ...]:
    """The bookings of a document, accounts on their sides; none when it shows no payment.

    One account alone may be either: the dossier tells.
    """
    there = known(dossier)
    return tuple(_sided(each, there) for each in find_bookings(tuple(pages), kind))


def whole(pages: Sequence[Page], kind: Kind, dossier: Dossier | None) -> tuple[Booking, ...]:
    """Each page taken for one payment, whatever rows it seems to have."""
    there = known(dossier)
    told = (each for page in read(tuple(pages)) if page.rows for each in single(page, kind))
    return tuple(_sided(each, there) for each in told)


def came_in(booking: Booking) -> bool:
    """Whether money came to the holder."""
    return (booking.transaction.amount or Decimal(0)) > 0


def _sided(booking: Booking, known: Known) -> Booking:
    if came_in(booking):
        return booking
    own, other, name = booking.own, booking.counterparty, booking.name
    reference = booking.reference
    there = (*booking.values.ibans, *([own] if own else []))
    paid = next((each for each in there if each.value in known.accounts), None)
    if paid and (other is None or (other.value not in known.accounts and _is_open(booking))):
        other = paid
        own = None if own and own.value == paid.value else own
        name = _surer(parties.name_of(booking.values, paid), name)
        reference = reference or messages.find(booking.values, paid, name)
    own = own or parties.remaining(booking.values.ibans, other if paid else None)
    name = known_names.find(booking.values, known.names, name, other) or name
    shown = replace(
        booking.transaction,
        own_iban=own.value if own else None,
        counterparty_iban=other.value if other else None,
        counterparty_name=name.value if name else None,
        reference=reference.value if reference else None,
    )
    return replace(
        booking, own=own, counterparty=other, name=name, reference=reference, transaction=shown
    )


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
