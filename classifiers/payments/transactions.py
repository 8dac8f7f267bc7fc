"""Every booking of a statement or list, or the one payment of a screen, form or confirmation.

Dates are kept apart: booking before execution before value. What the page does
not say is absent; the year of a day and month comes from the statement itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import SIDES, Role
from classifiers.fields.texts import texts
from classifiers.fields.values import KEPT, Values, read, read_alone
from classifiers.kinds.structure import BOOKS, MOVED
from classifiers.lists import booking_rows as rows
from classifiers.lists import bookings, ledger, left_out, titles
from classifiers.lists.bookings import Section
from classifiers.payments import messages, panes, parties
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block, enclosing
from evidence.records import Mark, Page, Transaction
from evidence.vocabulary import ORDERED, PAYMENTS, Kind, Sign

# What speaks of a payment that moved, be it weakly; the titles of a statement speak of its lines.
_SPOKEN = (MOVED - BOOKS) | {
    Sign.VALUE_DATE, Sign.CONFIRMATION, Sign.PROOF_TITLE, Sign.ACCEPTED_STATUS, Sign.LIST_ROW,
    Sign.BANK_ATTEST, Sign.CARD_PAYMENT, Sign.INCOMING, Sign.REVERSED,
}  # fmt: skip
_STATED = frozenset({Sign.BOOKED, Sign.EXECUTED, Sign.BOOKED_LINE, Sign.STATEMENT_NUMBER})
_BESIDE_EXECUTED = frozenset({Sign.VALUE_DATE, Sign.BALANCE, Sign.CONFIRMATION})
_RANK = (Role.BOOKING, Role.EXECUTION, Role.DATE, None, Role.VALUE, Role.PLANNED, Role.ORDER)
_PLANNED_FIRST = (Role.PLANNED, Role.EXECUTION, Role.DATE, None, Role.VALUE, Role.ORDER)
_ONLY = frozenset({
    Role.SENT, Role.STAMP, Role.OTHER_DATE, Role.PRINTED, Role.DUE, Role.EFFECTIVE,
    Role.INVOICE_DATE,
})  # fmt: skip  # no order is dated so, unless by the one day that its paper has
_LABELS = {
    Role.BOOKING: "booking", Role.EXECUTION: "execution", Role.VALUE: "value",
    Role.PLANNED: "planned", Role.ORDER: "order",
}  # fmt: skip
_UNLABELLED = "unlabelled"
_OF_AN_ORDER = (_LABELS[Role.PLANNED], _LABELS[Role.ORDER])


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


@lru_cache(maxsize=KEPT)
def find_bookings(pages: tuple[Page, ...], kind: Kind | None = None, /) -> tuple[Booking, ...]:
    """Every payment of a document in page order, with the place of its values; none without one.

    The last answers are kept. ``kind``: where it is a payment's, its words need not say so again.
    """
    found: list[Booking] = []
    own: Candidate | None = None
    title: tuple[Mark, ...] = ()  # of a plan, that the lists of later pages stand under too
    for printed, page in zip(pages, read(pages), strict=True):
        shown = _in_pane(printed, page)
        if not shown:
            own, shown = _on_page(page, own, kind)
        found += [_marked(each, title) for each in shown]
        title = title or next((part.titled for part in bookings.sections(page)), ())
    return tuple(found)


def _on_page(
    page: Values, own: Candidate | None, kind: Kind | None
) -> tuple[Candidate | None, Sequence[Booking]]:
    """The bookings of a page, and the account that it or a page before it is of."""
    parts = bookings.sections(page)
    if len(parts) == 1 and parties.both_labelled(page):
        return own, [*_single(page, kind)]
    if parts:
        above = parties.header_account(page, parts[0].values.rows[0].number)
        own = above or own or parties.account_beside(page, [each.values for each in parts])
    listed = [*_doubted(page, [*_listed(page, parts, own, kind)])] if parts else []
    cut = _is_cut(page, listed)
    if len(listed) > 1 or any(each.date and not cut for each in listed):
        return own, listed
    single = [*_single(page, kind)] if kind in PAYMENTS or len(parts) <= 1 else []
    told = any(
        each.counterparty and (each.counterparty.label in SIDES or (cut and each.own))
        for each in single
    )
    return own, single if told or not listed else listed


def _is_cut(page: Values, listed: Sequence[Booking]) -> bool:
    """Whether the one booking of a list ends before the pair of accounts that the page shows."""
    return len(listed) == 1 and not listed[0].counterparty and len(page.ibans) == parties.PAIR


def _in_pane(printed: Page, page: Values) -> Sequence[Booking]:
    """The payment of a pane beside a list, then the list's others; none without a pane."""
    parted = panes.split(printed, page.rows)
    if parted is None:
        return ()
    inside, outside = (read_alone(each)[0] for each in parted)
    amount, sides = rows.amount(inside), parties.of_screen(inside, incoming=False)
    if amount is None or amount.value[0] == "+" or not (sides.own and sides.other):
        return ()
    if _has(_signs(inside), {Sign.INCOMING}):
        return ()
    beside = (*_signs(page), *(_signs(outside) if outside.rows else ()))
    marks = (*_signs(inside), *(mark for mark in beside if mark.sign in ORDERED))
    one = _booking(inside, marks, _date(inside, None, marks), amount, sides, signed=False)
    paid = one.transaction.amount
    others = _on_page(outside, None, None)[1] if outside.rows else ()
    return (one, *(each for each in others if each.transaction.amount != paid))


def _listed(
    page: Values, parts: Sequence[Section], own: Candidate | None, kind: Kind | None
) -> Iterator[Booking]:
    statement = own is not None or any(
        label.role is Role.BALANCE
        for row in page.rows
        for cell in row.cells
        for label in cell.labels
    )
    known = kind in PAYMENTS
    signed = any(each.value.startswith("-") for part in parts for each in part.values.amounts)
    for part, shown in zip(parts, ledger.find(page), strict=True):
        amount = rows.amount(part.values)
        if amount is None:
            continue
        marks = part.marks
        chosen = _date(part.values, part.dated, marks, kind)
        if shown and not _has(marks, ORDERED) and not (chosen and chosen[1] in _OF_AN_ORDER):
            marks = (*marks, shown)
        dated = chosen is not None or (known and part.values.ibans)
        if dated and (known or statement or signed or _pays(marks)):
            booked = statement and not (part.titled or _is_ordered(marks, kind))
            if chosen and chosen[1] == _UNLABELLED and booked:
                chosen = chosen[0], "booking"
            sides = parties.of_line(part.values, own)
            yield _booking(part.values, marks, chosen or _stated(page), amount, sides, signed, True)


def _doubted(page: Values, listed: Sequence[Booking]) -> Iterator[Booking]:
    """The bookings; those that the closing balance leaves out with a mark of that."""
    tops = [each.values.rows[0].number for each in listed]
    moved = [each.transaction.amount or Decimal(0) for each in listed]
    outside = left_out.find(page, [*zip(tops, moved, strict=True)])
    for top, each in zip(tops, listed, strict=True):
        yield _marked(each, outside.get(top, ()))


def _marked(booking: Booking, marks: tuple[Mark, ...]) -> Booking:
    one = booking.transaction
    return replace(booking, transaction=replace(one, marks=(*one.marks, *marks)))


def _is_ordered(marks: Sequence[Mark], kind: Kind | None) -> bool:
    """Whether the day of a line may be that of an order: no such list books anything."""
    return kind is Kind.TRANSFER_ORDER or _has(marks, ORDERED)


def _stated(page: Values) -> tuple[Candidate, str] | None:
    """The one day that labels of the page give to all its payments."""
    told = {each.value: each for each in page.dates if each.label in _LABELS}
    return _date(replace(page, dates=(*told.values(),)), None, ()) if len(told) == 1 else None


def _single(page: Values, kind: Kind | None) -> Iterator[Booking]:
    known = kind in PAYMENTS
    amount = rows.amount(page)
    if amount is None and not page.ibans:
        return
    marks = (*_signs(page), *titles.find(page))
    pays = known or _pays(marks)
    if not (pays or page.ibans) or (amount is None and not (known or _has(marks, {Sign.FORM}))):
        return
    sign = amount.value[0] if amount else ""
    incoming = sign == "+" or (sign != "-" and _has(marks, {Sign.INCOMING}))
    sides = parties.of_screen(page, incoming=incoming)
    both = sides.own is not None and sides.other is not None
    if amount is None and not ((known and page.ibans) or (both and _has(marks, {Sign.FORM}))):
        return
    if both or (pays and (page.ibans or page.references or sides.name)):
        yield _booking(page, marks, _date(page, None, marks, kind), amount, sides, signed=False)


def _pays(marks: Sequence[Mark]) -> bool:
    return _has(marks, ORDERED | _SPOKEN)


def _has(marks: Sequence[Mark], signs: frozenset[Sign] | set[Sign]) -> bool:
    return any(mark.sign in signs for mark in marks)


def _signs(values: Values) -> tuple[Mark, ...]:
    lines = tuple(row.line for row in values.rows)
    return find_signs(Block(lines[0].page, lines))


def _date(
    values: Values, opening: Candidate | None, marks: Sequence[Mark], kind: Kind | None = None
) -> tuple[Candidate, str] | None:
    """The date that says when, and what it is."""
    ordered = _has(marks, ORDERED) and not _has(marks, _SPOKEN)
    if kind in PAYMENTS:
        ordered = kind is Kind.TRANSFER_ORDER
    known = [*values.dates, *([opening] if opening and opening not in values.dates else [])]
    for role in _PLANNED_FIRST if ordered else _RANK:
        of_role = [each for each in known if each.label is role]
        if of_role:
            first = opening if opening in of_role else _of_payment(values, of_role)
            label = _LABELS.get(role, _UNLABELLED) if role else _UNLABELLED
            planned = ordered and label == "execution"
            return first, "planned" if planned else label
    only = [each for each in known if each.label in _ONLY]
    if kind is Kind.TRANSFER_ORDER and len({each.value for each in only}) == 1:
        return only[0], _UNLABELLED
    return None


def _of_payment(values: Values, dated: Sequence[Candidate]) -> Candidate:
    """The first date; of those without a label the one nearest to the payment's own values."""
    if dated[0].label is not None:
        return dated[0]
    valued = [each.row for each in values.dates if each.label is Role.VALUE]
    near = valued or [each.row for each in values.amounts if each.label in rows.AMOUNTS]
    return min(dated, key=lambda each: min((abs(each.row - row) for row in near), default=0))


def _booking(
    values: Values,
    marks: tuple[Mark, ...],
    dated: tuple[Candidate, str] | None,
    amount: Candidate | None,
    sides: parties.Sides,
    signed: bool,
    listed: bool = False,
) -> Booking:
    structured = next(iter(_best(values.references)), None)
    reference = structured or messages.find(values, sides.other, sides.name)
    bank = next(iter(texts(values.rows, Role.BANK_REFERENCE)), None)
    booked = dated and dated[1] == "booking" and (bank or listed or _has(marks, _STATED))
    executed = _has(marks, {Sign.EXECUTED}) and (bank or _has(marks, _BESIDE_EXECUTED))
    transaction = Transaction(
        page=values.rows[0].page,
        box=enclosing(row.box for row in values.rows),
        date=date.fromisoformat(dated[0].value) if dated else None,
        date_label=dated[1] if dated else None,
        amount=_signed(amount, marks, signed) if amount else None,
        currency=amount.currency if amount else None,
        own_iban=sides.own.value if sides.own else None,
        counterparty_iban=sides.other.value if sides.other else None,
        counterparty_name=sides.name.value if sides.name else None,
        reference=reference.value if reference else None,
        bank_reference=bank.value if bank else None,
        marks=_of_booking(marks) if booked or executed else marks,
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


def _of_booking(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Of what was booked or executed, by more than one word, the day of the order says nothing."""
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
    return value if _has(marks, {Sign.INCOMING}) else -value
