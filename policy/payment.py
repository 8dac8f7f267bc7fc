"""One payment as a paper shows it: its values, how surely each was read, where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evidence.dossier import Dossier
from evidence.money import plain
from evidence.records import Document, Field, Mark, Place, Reading, Transaction
from evidence.vocabulary import ORDERED, FieldName, Kind, Sign
from policy.ladder import (
    NUMBERED,
    ONLY_AN_ORDER,
    STATED,
    UNCERTAIN,
    WRITTEN,
    Judgement,
    Standing,
    judge,
)
from policy.listing import after_the_end, prints_two_days, shared
from policy.matching import accounts
from policy.notes import without_note
from policy.parameters import Parameters
from policy.places import places
from policy.trust import surely_marked, surely_printed, words_in

# what the FAQ wants on a proof of payment (lines 23 and 33)
WANTED = (
    FieldName.AMOUNT,
    FieldName.DATE,
    FieldName.REFERENCE,
    FieldName.PAYEE_IBAN,
    FieldName.PAYER_IBAN,
)
# what is printed once and holds for every line of a list
OF_EVERY_LINE = NUMBERED | WRITTEN | {Sign.BANK_ATTEST, Sign.DRAFT, Sign.SAMPLE}
SETTLED = frozenset({"ACSC", "ACCC", "BOOK"})  # ISO 20022: settled on the debtor's account


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
    judgement: Judgement
    signs: frozenset[Sign]
    marks: tuple[Mark, ...]  # that the judgement rests on
    currency: str | None
    bank_reference: str | None
    booked: bool  # its day is said to be that of the booking
    status_sure: bool  # the words that decide were read surely
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
        return (*(value.place for value in self.values.values()), *places(self.marks))


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
    words = " ".join(w.text for w in words_in(eye.reading, transaction.page, transaction.box))
    page = _of_the_page(document, alone, prints_two_days(words))
    marks = without_note([each.place for each in values.values()], (*transaction.marks, *page))
    printed = _printed_signs(document, transaction)
    block = _Block(
        document,
        alone,
        values,
        eye.today,
        silent=_signs(marks) <= {Sign.DEBIT} and not printed,
        stated=bool(_signs(transaction.marks) & STATED),
        after_the_end=after_the_end(document, transaction),
    )
    judgement = block.judge(_signs(marks) | printed)
    surely = block.judge(_signs(_surely_read(eye, marks)) | printed)
    return Payment(
        document=document,
        values=values,
        judgement=judgement,
        signs=_signs(marks) | printed,
        marks=marks,
        currency=transaction.currency or _currency(document),
        bank_reference=transaction.bank_reference,
        booked=transaction.date_label == "booking",
        status_sure=judgement.standing is surely.standing,
        entangled=shared(document, transaction) > eye.parameters.entangled,
        words=words,
    )


@dataclass(frozen=True, slots=True)
class _Block:
    """One payment within its document, ready to be judged by its signs."""

    document: Document
    alone: bool  # the document shows no other payment
    values: dict[FieldName, Value]
    today: date
    silent: bool  # no word speaks of it, read well or not
    stated: bool  # its own words give its status
    after_the_end: bool  # below the closing balance, which other lines stand above

    def judge(self, signs: frozenset[Sign]) -> Judgement:
        day, referenced = self.values.get(FieldName.DATE), FieldName.REFERENCE in self.values
        when = date.fromisoformat(day.text) if day else None
        judgement = judge(signs, when, self.today, referenced=referenced)
        if judgement.standing is Standing.EXECUTED and self._doubted():
            return UNCERTAIN
        if self.document.kind is Kind.TRANSFER_ORDER and self.silent:
            return ONLY_AN_ORDER
        return judgement

    def _doubted(self) -> bool:
        """A paper known as an order proves no execution, whatever it shows.

        In a list an order's words outside the block may be a tab or a heading,
        so there they only make doubt, and none on a numbered statement. Where a
        column gives each line its status, a line without one that we know is doubted.
        """
        titles = {each.sign for each in self.document.marks}
        warned = bool(titles & ORDERED) and not titles >= NUMBERED
        if (Sign.STATUS_COLUMN in titles and not self.stated) or self.after_the_end:
            return True
        return self.document.kind is Kind.TRANSFER_ORDER or (warned and not self.alone)


def _surely_read(eye: _Eye, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    least = eye.parameters.status_words
    return tuple(each for each in marks if surely_marked(eye.reading, each) >= least)


def _signs(marks: tuple[Mark, ...]) -> frozenset[Sign]:
    settled = {Sign.BOOKED for each in marks if each.text.strip(" .:").upper() in SETTLED}
    return frozenset({each.sign for each in marks} | settled)


def _of_the_page(document: Document, alone: bool, two_days: bool) -> Iterator[Mark]:
    """Marks outside the block that speak of it too.

    A screen of one payment is one block, and so is a list of orders under its heading; in a
    list of bookings only the statement's own titles count, and of a line that prints two days
    the head of the column of value dates.
    """
    whole = alone or document.kind is Kind.TRANSFER_ORDER
    of_lines = OF_EVERY_LINE | ({Sign.VALUE_DATE} if two_days else set())
    numbered = {each.sign for each in document.marks} >= NUMBERED
    of_others = {Sign.CARD_PAYMENT} if numbered else set()  # other lines of a statement
    return (
        each
        for each in document.marks
        if each.sign in of_lines or (whole and each.sign not in of_others)
    )


def _printed_signs(document: Document, transaction: Transaction) -> frozenset[Sign]:
    signs = {_LABELS.get(transaction.date_label or "")}
    if transaction.bank_reference:
        signs.add(Sign.BANK_REFERENCE)
    came_in = transaction.amount is not None and transaction.amount > 0
    if came_in and document.kind is not Kind.TRANSFER_ORDER:
        signs.add(Sign.INCOMING)
    return frozenset(each for each in signs if each is not None)


_LABELS = {"booking": Sign.BOOKED, "value": Sign.VALUE_DATE, "planned": Sign.PLANNED}


def _values(
    eye: _Eye, document: Document, transaction: Transaction, alone: bool
) -> Iterator[tuple[FieldName, Value]]:
    own = _own_texts(transaction)
    for name in WANTED:
        field = document.field(name) or _same_account(document, name)
        text = own[name]
        fills = text is None and (alone or name is FieldName.PAYER_IBAN)
        if field and (fills or field.value == text):
            yield name, _of_field(field)
        elif text is not None:
            contradicted = alone and field is not None
            yield name, _of_block(eye, transaction, text, contradicted)


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
