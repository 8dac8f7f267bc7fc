"""Every booking of a statement or list, or the one payment of a screen, form or confirmation.

Dates are kept apart: booking before execution before value. What the page does
not say is absent; the year of a day and month comes from the statement itself.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import PAIR, SIDES, Role
from classifiers.fields.values import KEPT, Values, read, read_alone
from classifiers.lists import booking_rows as rows
from classifiers.lists import bookings, ledger, left_out, titles
from classifiers.lists.bookings import Section
from classifiers.payments import arrivals, days, panes, parties
from classifiers.payments.booking import Booking, booking, marked
from classifiers.payments.days import SPOKEN, has
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block
from evidence.records import Mark, Page
from evidence.vocabulary import ORDERED, PAYMENTS, Kind, Sign

FEW = 2  # rows of a list below a payment
PAIRED = 2  # the balances before and after the lines of a statement


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
        told = kind is Kind.TRANSFER_ORDER or arrivals.are_signed(each.amount for each in shown)
        found += [marked(each, (*title, *_undirected(each, told))) for each in shown]
        title = title or next((part.titled for part in bookings.sections(page)), ())
    return tuple(found)


def _on_page(
    page: Values, own: Candidate | None, kind: Kind | None
) -> tuple[Candidate | None, Sequence[Booking]]:
    """The bookings of a page, and the account that it or a page before it is of."""
    parts = bookings.sections(page)
    alone = len(parts) == 1 and (parties.both_labelled(page) or _is_view(page, parts[0]))
    if alone or (kind is Kind.TRANSFER_ORDER and bookings.say_again(page, parts)):
        return own, [*single(page, kind)]
    over = [*_over_list(page, parts, kind)]
    if parts:
        own = over[0].own if over else _head_account(page, parts) or own
        own = own or parties.account_beside(page, [each.values for each in parts])
    own = own or (parties.only_payer(page) if kind is Kind.TRANSFER_ORDER else None)
    listed = [*_doubted(page, [*_listed(page, parts, own, kind)])] if parts else []
    cut = _is_cut(page, listed)
    if over or len(listed) > 1 or any(each.date and not cut for each in listed):
        return own, [*over, *listed]
    lone = [*single(page, kind)] if kind in PAYMENTS or len(parts) <= 1 else []
    told = any(
        each.counterparty and (each.counterparty.label in SIDES or (cut and each.own))
        for each in lone
    )
    return own, lone if told or not listed else listed


def _is_view(page: Values, part: Section) -> bool:
    """Whether the one amount opens with no day, and no two balances make it a statement's line.

    So a movement is shown alone, and an order with what it would leave on the account.
    """
    return part.dated is None and sum(rows.states_balance(page, row) for row in page.rows) < PAIRED


def _head_account(page: Values, parts: Sequence[Section]) -> Candidate | None:
    """The account above the first booking; a town's code may open a row that books nothing."""
    booked = [each.values.rows[0].number for each in parts if each.values.amounts]
    return parties.header_account(page, booked[0]) if booked else None


def _over_list(page: Values, parts: Sequence[Section], kind: Kind | None) -> Iterator[Booking]:
    """The payment that a screen shows whole, its day behind a label, above a list of others."""
    if len(parts) < FEW:
        return
    above = page.within(page.rows[0].number, parts[0].values.rows[0].number - 1)
    dated = any(each.label in days.OF_A_PAYMENT for each in above.dates)
    for each in single(above, kind) if above.rows else ():
        if each.counterparty and each.amount and dated:
            yield each


def _is_cut(page: Values, listed: Sequence[Booking]) -> bool:
    """Whether the one booking of a list ends before the pair of accounts that the page shows."""
    return len(listed) == 1 and not listed[0].counterparty and len(page.ibans) == PAIR


def _in_pane(printed: Page, page: Values) -> Sequence[Booking]:
    """The payment of a pane beside a list, then the list's others; none without one that paid."""
    parted = panes.split(printed, page.rows)
    if parted is None:
        return ()
    inside, outside = (read_alone(each)[0] for each in parted)
    amount, own_marks = rows.amount(inside), arrivals.said(inside)
    sides = parties.of_screen(inside, incoming=False)
    if amount is None or arrivals.came(amount, own_marks) or not (sides.own and sides.other):
        return ()
    beside = (*_signs(page), *(_signs(outside) if outside.rows else ()))
    marks = (*own_marks, *(mark for mark in beside if mark.sign in ORDERED))
    told = panes.with_counterfoil(inside, outside)
    one = booking(told, marks, days.find(told, None, marks), amount, sides, signed=False)
    paid = one.transaction.amount
    others = _on_page(outside, None, None)[1] if outside.rows else ()
    return (one, *(each for each in others if each.transaction.amount != paid))


def _listed(
    page: Values, parts: Sequence[Section], own: Candidate | None, kind: Kind | None
) -> Iterator[Booking]:
    known, statement = kind in PAYMENTS, own is not None or _names_balance(page)
    signed = any(each.value.startswith("-") for part in parts for each in part.values.amounts)
    for part, shown in zip(parts, ledger.find(page), strict=True):
        amount = rows.amount_in_list(part.values)
        if amount is None:
            continue
        marks = part.marks
        chosen = days.find(part.values, part.dated, marks, kind)
        ordered = has(marks, ORDERED) or (chosen and chosen[1] in days.OF_AN_ORDER)
        marks = (*marks, shown) if shown and not ordered else marks
        dated = chosen is not None or (known and part.values.ibans)
        if dated and (known or statement or signed or _pays(marks)):
            if statement and not (part.titled or _is_ordered(page, marks, kind)):
                chosen = days.booked(chosen, part.dated)
            sides = parties.of_line(part.values, own)
            if kind is Kind.TRANSFER_ORDER:
                sides = parties.ordered(sides)
            yield booking(
                part.values, marks, chosen or days.stated(page, kind), amount, sides, signed, True
            )


def _names_balance(page: Values) -> bool:
    cells = (cell for row in page.rows for cell in row.cells)
    return any(label.role is Role.BALANCE for cell in cells for label in cell.labels)


def _doubted(page: Values, listed: Sequence[Booking]) -> Iterator[Booking]:
    """The bookings; those that the closing balance leaves out with a mark of that."""
    tops = [each.values.rows[0].number for each in listed]
    moved = [each.transaction.amount or Decimal(0) for each in listed]
    outside = left_out.find(page, [*zip(tops, moved, strict=True)])
    for top, each in zip(tops, listed, strict=True):
        yield marked(each, outside.get(top, ()))


def _undirected(one: Booking, told: bool) -> tuple[Mark, ...]:
    """A doubt where nothing says that the money went; signs of other rows may, or a balance."""
    amount, marks = one.amount, one.transaction.marks
    if amount is None or told or has(marks, {Sign.LEDGER, Sign.INCOMING}):
        return ()
    return arrivals.doubt(one.values, amount, (one.own, one.counterparty))


def _is_ordered(page: Values, marks: Sequence[Mark], kind: Kind | None) -> bool:
    """Whether the day of a line may be that of an order: no such list books anything.

    Between two balances a line also tells when its order was given.
    """
    within = sum(rows.states_balance(page, row) for row in page.rows) >= PAIRED
    ordered = ORDERED - {Sign.ORDER_DAY} if within else ORDERED
    return kind is Kind.TRANSFER_ORDER or has(marks, ordered)


def single(page: Values, kind: Kind | None) -> Iterator[Booking]:
    """The payment that a page or a part of it is all about, if it speaks of one."""
    known = kind in PAYMENTS
    amount = rows.amount(page)
    if amount is None and not page.ibans:
        return
    marks = (*arrivals.said(page), *titles.find(page))
    pays = known or _pays(marks)
    if not (pays or page.ibans) or (amount is None and not (known or has(marks, {Sign.FORM}))):
        return
    sides = parties.of_screen(page, incoming=arrivals.came(amount, marks))
    both = sides.own is not None and sides.other is not None
    if amount is None and not ((known and page.ibans) or (both and has(marks, {Sign.FORM}))):
        return
    if both or (pays and (page.ibans or page.references or sides.name)):
        yield booking(page, marks, days.find(page, None, marks, kind), amount, sides, signed=False)


def _pays(marks: Sequence[Mark]) -> bool:
    return has(marks, ORDERED | SPOKEN)


def _signs(values: Values) -> tuple[Mark, ...]:
    lines = tuple(row.line for row in values.rows)
    return find_signs(Block(lines[0].page, lines))
