"""Which booking of a statement concerns the dossier: never merely the first or the largest.

The dossier picks among what the page shows; it never adds a value.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from rapidfuzz import fuzz

from classifiers.fields.candidate import Candidate
from classifiers.fields.references import canonical
from classifiers.fields.roles import SIDES, Role
from classifiers.payments import known_names, messages, parties
from classifiers.payments.booking import Booking
from classifiers.payments.transactions import find_bookings
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind

ACCOUNT, REFERENCE, AMOUNT, NAME = 4, 4, 2, 2  # what each agreement weighs
ENOUGH = 4  # an account or a reference, or amount and name together
ALIKE = 88  # likeness of two names, of 100
TIED = 0.6  # what is left of the confidence when another booking fits as well


def choose(bookings: Sequence[Booking], dossier: Dossier | None) -> Booking | None:
    """The booking that concerns the dossier; without one that does, the only payment out."""
    outgoing = [each for each in bookings if (each.transaction.amount or -1) < 0]
    if dossier is not None and bookings:
        known = known_references(dossier)
        weights = [_weight(each, dossier, known) for each in bookings]
        best = max(weights)
        if best >= ENOUGH:
            return _latest([b for b, w in zip(bookings, weights, strict=True) if w == best])
    return outgoing[0] if len(outgoing) == 1 else None


def sided(pages: Sequence[Page], kind: Kind | None, dossier: Dossier | None) -> tuple[Booking, ...]:
    """The bookings of a document, accounts on their sides; none when it shows no payment.

    One account alone may be either: the dossier tells.
    """
    accounts, names = known_accounts(dossier), payees(dossier)
    return tuple(_sided(each, accounts, names) for each in find_bookings(tuple(pages), kind))


def _sided(booking: Booking, accounts: Collection[str], names: Collection[str]) -> Booking:
    own, other, name = booking.own, booking.counterparty, booking.name
    reference = booking.reference
    if came_in(booking):
        return booking
    shown_ones = (*booking.values.ibans, *([own] if own else []))
    paid = next((each for each in shown_ones if each.value in accounts), None)
    if paid and (other is None or (other.value not in accounts and _is_open(booking))):
        other = paid
        own = None if own and own.value == paid.value else own
        name = _surer(parties.name_of(booking.values, paid), name)
        reference = reference or messages.find(booking.values, paid, name)
    own = own or parties.remaining(booking.values.ibans, other if paid else None)
    name = known_names.find(booking.values, names, name, other) or name
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


def came_in(booking: Booking) -> bool:
    """Whether money came to the holder."""
    return (booking.transaction.amount or Decimal(0)) > 0


def _is_open(booking: Booking) -> bool:
    """Whether neither a label nor the head of a statement says whose either account is."""
    sides = [each for each in (booking.own, booking.counterparty) if each]
    if booking.counterparty and booking.counterparty.label in (Role.PAYER, Role.OWN):
        return True  # the labels contradict each other: it is the payer's
    labelled = any(each.label in SIDES for each in sides)
    return not labelled and all(each in booking.values.ibans for each in sides)


def known_amounts(dossier: Dossier) -> frozenset[Decimal]:
    """What a payment for the dossier would come to."""
    parts = (dossier.principal, dossier.damages, dossier.interest)
    sums = (sum((each for each in parts if each), Decimal(0)), dossier.principal)
    return frozenset(
        each
        for each in (dossier.outstanding, *sums, *(plan.amount for plan in dossier.instalments))
        if each
    )


def known_accounts(dossier: Dossier | None) -> frozenset[str]:
    """The accounts that a payment for the dossier may go to."""
    return frozenset(each.iban for each in dossier.accounts) if dossier else frozenset()


def known_references(dossier: Dossier | None) -> frozenset[str]:
    """The dossier's references in canonical form."""
    return frozenset(canonical(each) for each in dossier.references) if dossier else frozenset()


def payees(dossier: Dossier | None) -> tuple[str, ...]:
    """Whom a payment for the dossier may go to."""
    return tuple(each for each in (dossier.collector, dossier.creditor) if each) if dossier else ()


def _weight(booking: Booking, dossier: Dossier, references: Collection[str]) -> int:
    shown = booking.transaction
    left = (shown.amount or Decimal(0)) < 0
    account = known_accounts(dossier) & {each.value for each in booking.values.ibans}
    reference = shown.reference and canonical(shown.reference) in references
    amount = shown.amount is not None and abs(shown.amount) in known_amounts(dossier)
    return (
        ACCOUNT * bool(account)
        + REFERENCE * bool(reference)
        + AMOUNT * amount
        + NAME * _named(shown.counterparty_name, payees(dossier))
        + left
    )


def _named(name: str | None, known: Collection[str]) -> bool:
    return name is not None and any(
        fuzz.token_set_ratio(name.casefold(), each.casefold()) >= ALIKE for each in known
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
