"""The fields of a document, by its kind. What is not on a page is absent."""

from collections.abc import Callable, Collection, Iterator, Sequence
from decimal import Decimal

from classifiers.certainty.sureness import worth
from classifiers.fields.candidate import Candidate
from classifiers.letters import by_kind as letters
from classifiers.letters import demands
from classifiers.payments.booking import Booking
from classifiers.payments.choosing import choose
from classifiers.payments.completing import completed
from classifiers.payments.known import known
from classifiers.payments.siding import came_in, whole
from classifiers.repair import confirmed
from evidence.dossier import Dossier
from evidence.money import plain
from evidence.records import Field, Finding, Page
from evidence.vocabulary import PAYMENTS, FieldName, Kind

Named = tuple[FieldName, Candidate | None]
BESIDE = "beside_payment"  # a finding: a field that the payment itself does not show
_HOME = "EUR"  # of a Belgian account; another currency is always printed beside its amount

_READERS: dict[Kind, Callable[[tuple[Page, ...]], Sequence[Named]]] = {
    Kind.RETURN_RECEIPT: letters.return_receipt,
    Kind.MAILING_PROOF: letters.mailing_proof,
    Kind.CANCELLATION_LETTER: letters.cancellation_letter,
    Kind.DISPUTE_NOTICE: letters.dispute_notice,
    Kind.COURT_ORDER: letters.court_order,
    Kind.DEBT_MEDIATION_LETTER: letters.debt_mediation_letter,
    Kind.PAYMENT_DEMAND: demands.payment_demand,
    Kind.SUSPECTED_FRAUD: demands.payment_demand,
}


def extract_fields(
    pages: Sequence[Page], kind: Kind, bookings: Sequence[Booking], dossier: Dossier | None
) -> tuple[Field, ...]:
    """The fields of the design for a document of that kind, each with its place.

    ``bookings`` are those of the same pages, as ``payments.siding.sided`` gives them.
    """
    if kind in PAYMENTS:
        booking = choose(bookings, dossier)
        if booking is None and kind is Kind.TRANSFER_ORDER:
            booking = choose(whole(pages, kind, dossier), dossier)
        filled = booking and completed(booking, bookings, pages, kind, dossier)
        named: Sequence[Named] = [*(_payment(filled) if filled else _holder(bookings))]
    else:
        named = _READERS[kind](tuple(pages)) if kind in _READERS else ()
    there = known(dossier)
    confirming = there.accounts | there.references
    return tuple(_field(name, each, confirming) for name, each in named if each is not None)


def beside(
    fields: Sequence[Field], bookings: Sequence[Booking], dossier: Dossier | None
) -> Iterator[Finding]:
    """A finding for each field that stands beside the payment and not in it."""
    booking = choose(bookings, dossier)
    own = dict(_payment(booking) if booking else _holder(bookings))
    for each in fields:
        candidate = own.get(each.name)
        if candidate is None or candidate.box != each.box:
            message = f"The {each.name} stands beside the payment, not in it."
            yield Finding(code=BESIDE, message=message, page=each.page, box=each.box)


def _payment(booking: Booking) -> Iterator[Named]:
    payer, payee = booking.own, booking.counterparty
    if came_in(booking):
        payer, payee = payee, payer
    yield FieldName.DATE, booking.date
    yield FieldName.AMOUNT, booking.amount
    yield FieldName.IBAN, payee
    yield FieldName.PAYER_IBAN, payer
    yield FieldName.PAYEE_IBAN, payee
    yield FieldName.PAYEE_NAME, None if came_in(booking) else booking.name
    yield FieldName.REFERENCE, booking.reference


def _holder(shown: Sequence[Booking]) -> Iterator[Named]:
    """Whose statement it is, when no booking on it concerns the dossier."""
    own = {each.own.value: each.own for each in shown if each.own}
    if len(own) == 1:
        yield FieldName.PAYER_IBAN, own.popitem()[1]


def _field(name: FieldName, candidate: Candidate, known: Collection[str]) -> Field:
    sure = confirmed(candidate, known)
    money = name is FieldName.AMOUNT
    return Field(
        name=name,
        value=plain(abs(Decimal(sure.value))) if money else sure.value,
        confidence=round(worth(sure.confidence), 4),
        page=sure.page,
        box=sure.box,
        text=sure.span.text,
        repaired=sure.repaired,
        currency=(sure.currency or _HOME) if money else None,
    )
