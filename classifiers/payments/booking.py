"""One payment with the words that each of its values was read from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.texts import texts
from classifiers.fields.values import Values
from classifiers.payments import days, debits, messages, parties
from classifiers.payments.days import has
from classifiers.words.lines import enclosing
from evidence.records import Mark, Transaction
from evidence.vocabulary import Sign

_STATED = frozenset({Sign.BOOKED, Sign.EXECUTED, Sign.BOOKED_LINE, Sign.STATEMENT_NUMBER})
_BESIDE_EXECUTED = frozenset({
    Sign.VALUE_DATE, Sign.BALANCE, Sign.CONFIRMATION, Sign.ARRIVED,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A transaction with the words that each value was read from."""

    transaction: Transaction
    values: Values
    date: Candidate | None
    amount: Candidate | None
    own: Candidate | None
    counterparty: Candidate | None
    name: Candidate | None
    reference: Candidate | None


def marked(one: Booking, marks: tuple[Mark, ...]) -> Booking:
    """The payment, with these marks beside its own."""
    own = one.transaction.marks
    return replace(one, transaction=replace(one.transaction, marks=(*own, *marks)))


def booking(
    values: Values,
    marks: tuple[Mark, ...],
    dated: tuple[Candidate, str] | None,
    amount: Candidate | None,
    sides: parties.Sides,
    signed: bool,
    listed: bool = False,
) -> Booking:
    """The payment of these values; ``signed`` where others of its list have their sign."""
    marks = debits.marked(marks, values, amount, sides, listed=listed)
    structured = next(iter(_best(values.references)), None)
    reference = structured or messages.find(values, sides.other, sides.name)
    bank = next(iter(texts(values.rows, Role.BANK_REFERENCE)), None)
    transaction = replace(
        _between(values, dated, sides),
        amount=_signed(amount, marks, signed) if amount else None,
        currency=amount.currency if amount else None,
        reference=reference.value if reference else None,
        bank_reference=bank.value if bank else None,
        marks=_telling(marks, dated, bank, listed),
    )
    return Booking(
        transaction=transaction,
        values=values,
        date=dated[0] if dated else None,
        amount=amount,
        own=sides.own,
        counterparty=sides.other,
        name=sides.name,
        reference=reference,
    )


def _between(
    values: Values, dated: tuple[Candidate, str] | None, sides: parties.Sides
) -> Transaction:
    """Where it stands, when it was, and whose accounts it is between."""
    return Transaction(
        page=values.rows[0].page,
        box=enclosing(row.box for row in values.rows),
        date=date.fromisoformat(dated[0].value) if dated else None,
        date_label=dated[1] if dated else None,
        own_iban=sides.own.value if sides.own else None,
        counterparty_iban=sides.other.value if sides.other else None,
        counterparty_name=sides.name.value if sides.name else None,
    )


def _telling(
    marks: tuple[Mark, ...],
    dated: tuple[Candidate, str] | None,
    bank: Candidate | None,
    listed: bool,
) -> tuple[Mark, ...]:
    """Of what was booked or executed, by more than one word, the day of the order says nothing."""
    booked = dated and dated[1] == days.BOOKED and (bank or listed or has(marks, _STATED))
    executed = has(marks, {Sign.EXECUTED}) and (bank or has(marks, _BESIDE_EXECUTED))
    if not (booked or executed):
        return marks
    return tuple(each for each in marks if each.sign is not Sign.ORDER_DAY)


def _best(found: Sequence[Candidate]) -> list[Candidate]:
    """Structured references, those behind their own label first, a bank's own last."""
    ranks = {Role.REFERENCE: 0, Role.BANK_REFERENCE: 2}
    return sorted(found, key=lambda each: (ranks.get(each.label or Role.TEXT, 1), -each.confidence))


def _signed(amount: Candidate, marks: Sequence[Mark], others_signed: bool) -> Decimal:
    """Negative when money left, as the sign, the column or the words say."""
    value = Decimal(amount.value)
    if amount.value[0] in "+-":
        return value
    if amount.label is Role.CREDIT or (amount.label is not Role.DEBIT and others_signed):
        return value
    return value if has(marks, {Sign.INCOMING}) else -value
