"""One payment as a paper shows it: its values, how surely each was read, where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evidence.dossier import Dossier
from evidence.money import plain
from evidence.records import Document, Field, Place, Reading, Transaction
from evidence.vocabulary import FieldName
from policy.listing import shared
from policy.matching import accounts
from policy.parameters import Parameters
from policy.places import places
from policy.status import Block, Status, status_of
from policy.trust import surely_printed, words_in

BESIDE = "beside_payment"  # a finding on a document: a field that the payment does not show
# what the FAQ wants on a proof of payment (lines 23 and 33)
WANTED = (
    FieldName.AMOUNT,
    FieldName.DATE,
    FieldName.REFERENCE,
    FieldName.PAYEE_IBAN,
    FieldName.PAYER_IBAN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One thing printed of a payment."""

    text: str  # canonical, as in ``Field.value``
    confidence: float
    repaired: bool
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One block of a statement, a screen or an order. An absent value is not printed."""

    document: Document
    values: dict[FieldName, Value]
    status: Status
    currency: str | None
    bank_reference: str | None
    booked: bool  # its day is said to be that of the booking
    words: str  # all that is printed of it
    entangled: bool  # its lines were taken for another payment's too: what lacks may be there

    @property
    def amount(self) -> Decimal | None:
        """What was paid, positive."""
        value = self.values.get(FieldName.AMOUNT)
        return Decimal(value.text) if value else None

    @property
    def day(self) -> date | None:
        """When it was booked, executed or is planned."""
        value = self.values.get(FieldName.DATE)
        return date.fromisoformat(value.text) if value else None

    def text(self, name: FieldName) -> str | None:
        """The canonical text of that value, or None when it is not printed."""
        value = self.values.get(name)
        return value.text if value else None

    @property
    def missing(self) -> tuple[FieldName, ...]:
        """What the FAQ wants and the paper does not show, in the FAQ's order."""
        return tuple(name for name in WANTED if name not in self.values)

    @property
    def places(self) -> tuple[Place, ...]:
        """Every value and mark with its place on the page."""
        return (*(value.place for value in self.values.values()), *places(self.status.marks))


@dataclass(frozen=True, slots=True)
class _Eye:
    """What is needed to see a payment in a document."""

    reading: Reading
    dossier: Dossier | None
    today: date
    parameters: Parameters


def payments_of(
    document: Document,
    reading: Reading,
    dossier: Dossier | None,
    today: date,
    parameters: Parameters,
) -> tuple[Payment, ...]:
    """Every payment that a statement, a screen or an order shows."""
    eye = _Eye(reading, dossier, today, parameters)
    alone = len(document.transactions) <= 1
    shown = document.transactions or (_from_fields(document),)
    return tuple(_see(eye, document, each, alone) for each in shown)


def _from_fields(document: Document) -> Transaction:
    """A document without transactions is one itself; its values come from its fields."""
    box = (0, 0, 0, 0)
    return Transaction(page=document.pages[0] if document.pages else 1, box=box)


def _see(eye: _Eye, document: Document, transaction: Transaction, alone: bool) -> Payment:
    values = _unswapped(dict(_values(eye, document, transaction, alone)), accounts(eye.dossier))
    block = _block(eye, document, transaction, alone, values)
    return Payment(
        document=document,
        values=values,
        status=status_of(block, eye.reading, eye.today, eye.parameters.status_words),
        currency=transaction.currency or _currency(document),
        bank_reference=transaction.bank_reference,
        booked=transaction.date_label == "booking",
        words=block.words,
        entangled=shared(document, transaction) > eye.parameters.entangled,
    )


def _block(
    eye: _Eye,
    document: Document,
    transaction: Transaction,
    alone: bool,
    values: dict[FieldName, Value],
) -> Block:
    day = values.get(FieldName.DATE)
    printed = words_in(eye.reading, transaction.page, transaction.box)
    return Block(
        document=document,
        transaction=transaction,
        alone=alone,
        day=date.fromisoformat(day.text) if day else None,
        referenced=FieldName.REFERENCE in values,
        places=tuple(each.place for each in values.values()),
        words=" ".join(word.text for word in printed),
    )


def _values(
    eye: _Eye, document: Document, transaction: Transaction, alone: bool
) -> Iterator[tuple[FieldName, Value]]:
    own = _own_texts(transaction)
    for name in WANTED:
        field = _own_field(document, name)
        text = own[name]
        fills = text is None and (alone or name is FieldName.PAYER_IBAN)
        if field and (fills or field.value == text):
            yield name, _of_field(field)
        elif text is not None:
            contradicted = alone and field is not None
            yield name, _of_block(eye, transaction, text, contradicted)


def _own_field(document: Document, name: FieldName) -> Field | None:
    """The field, unless it stands beside the payment: it may be another's, and proves nothing."""
    field = document.field(name) or _same_account(document, name)
    beside = ((each.page, each.box) for each in document.findings if each.code == BESIDE)
    return None if field and (field.page, field.box) in beside else field


def _same_account(document: Document, name: FieldName) -> Field | None:
    """``iban`` and ``payee_iban`` are one object under two names."""
    return document.field(FieldName.IBAN) if name is FieldName.PAYEE_IBAN else None


def _own_texts(transaction: Transaction) -> dict[FieldName, str | None]:
    day, amount = transaction.date, transaction.amount
    return {
        FieldName.AMOUNT: plain(abs(amount)) if amount is not None else None,
        FieldName.DATE: day.isoformat() if day else None,
        FieldName.REFERENCE: transaction.reference,
        FieldName.PAYEE_IBAN: transaction.counterparty_iban,
        FieldName.PAYER_IBAN: transaction.own_iban,
    }


def _of_field(field: Field) -> Value:
    place = Place(page=field.page, box=field.box, text=field.text)
    return Value(
        text=field.value, confidence=field.confidence, repaired=field.repaired, place=place
    )


def _of_block(eye: _Eye, transaction: Transaction, text: str, contradicted: bool) -> Value:
    sure = surely_printed(eye.reading, transaction.page, transaction.box)
    return Value(
        text=text,
        confidence=0.0 if contradicted else sure,
        repaired=False,
        place=Place(page=transaction.page, box=transaction.box, text=text),
    )


def _unswapped(values: dict[FieldName, Value], known: frozenset[str]) -> dict[FieldName, Value]:
    """The only account on a paper may be either; the dossier's list says which."""
    payer = values.get(FieldName.PAYER_IBAN)
    if payer is None or FieldName.PAYEE_IBAN in values or payer.text not in known:
        return values
    rest = {name: each for name, each in values.items() if each is not payer}
    return {**rest, FieldName.PAYEE_IBAN: payer}


def _currency(document: Document) -> str | None:
    field = document.field(FieldName.AMOUNT)
    return field.currency if field else None
