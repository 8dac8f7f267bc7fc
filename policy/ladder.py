"""Executed, or only ordered? The decision that matters most, from the marks of one block.

nl uitgevoerd / opdracht, fr exécuté / ordre, de ausgeführt / Auftrag. A transfer
order is no proof of payment (FAQ lines 25 and 35): it can be unsigned, planned,
refused or withdrawn. The words *opdracht*, *ordre* and *Auftrag* alone decide
nothing, so no sign stands for them; status, tense, dates and structure do.
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from evidence.vocabulary import ORDERED, ReasonCode, Sign


class Rung(IntEnum):
    """How high on the ladder of evidence one payment stands."""

    E0 = 0  # a form, blank or filled in
    E1 = 1  # an order: to sign, sent, pending, planned, refused
    E2 = 2  # words that say either
    E3 = 3  # a screen or PDF of the transaction itself, executed in the past
    E4 = 4  # a booked line with its value date, number, balance or bank reference
    E5 = 5  # a line on a numbered statement with balances


class Standing(StrEnum):
    """What follows from the rung."""

    EXECUTED = "executed"
    ORDERED = "ordered"
    UNCERTAIN = "uncertain"
    NOT_PAID = "not_paid"  # money came in, or went back


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The rung, what follows, and the codes that say why when it is not executed."""

    rung: Rung
    standing: Standing
    codes: tuple[ReasonCode, ...] = ()


# a bank prints these only of money that has moved
BOOKED = frozenset({Sign.BOOKED, Sign.BOOKED_LINE, Sign.VALUE_DATE, Sign.LEDGER})
# what ties a line to the bank's own books
ANCHOR = frozenset({Sign.BANK_REFERENCE, Sign.STATEMENT_NUMBER, Sign.BALANCE})
# plausible, but neither a statement nor a screen of the bank
UNUSUAL = frozenset({Sign.BANK_ATTEST, Sign.CARD_PAYMENT})
# somebody's own words about a payment, or a message that shows it: anyone can type it
WRITTEN = frozenset({Sign.EMAIL_HEADER, Sign.GREETING, Sign.CLOSING})
# a status that we cannot read, a draft or a sample: nothing printed beside it proves a thing
DOUBTED = frozenset({Sign.STATUS_UNKNOWN, Sign.DRAFT, Sign.SAMPLE})
# what a status column says of a payment that moved
STATED = frozenset({Sign.BOOKED, Sign.EXECUTED, Sign.ACCEPTED_STATUS})
# beside an order these make a contradiction; a reference, a title or a balance does not
MOVED = BOOKED | UNUSUAL | {Sign.EXECUTED, Sign.ARRIVED, Sign.INSTANT}
# "accepted" says either, but not of a movement that the bank has numbered in its books
_ACCEPTED_MOVEMENT = frozenset({Sign.ACCEPTED_STATUS, Sign.MOVEMENT_NUMBER})
NUMBERED = frozenset({Sign.STATEMENT_NUMBER, Sign.BALANCE})
_MOVEMENT = frozenset({Sign.DEBIT, Sign.MOVEMENT_DETAIL})  # a page of one movement in the books
_LEFT = _MOVEMENT | {Sign.BALANCE, Sign.MOVEMENT_ALONE}  # and what it left, and nothing else said


def judge(signs: Set[Sign], day: date | None, today: date, *, referenced: bool = True) -> Judgement:
    """Where a payment with these signs stands.

    ``day`` is the date printed of it, if any, and ``today`` the day of receipt;
    ``referenced`` says whether the payment shows the reference it was made with.
    """
    if signs & {Sign.REVERSED}:
        return Judgement(rung=Rung.E2, standing=Standing.NOT_PAID, codes=(ReasonCode.REVERSED,))
    if signs & {Sign.INCOMING}:
        return Judgement(
            rung=Rung.E2, standing=Standing.NOT_PAID, codes=(ReasonCode.INCOMING_PAYMENT,)
        )
    if signs & ORDERED:
        return _judge_order(signs, future=day is not None and day > today)
    if signs & (UNUSUAL | WRITTEN):
        return _uncertain(ReasonCode.PROOF_UNUSUAL)
    return _judge_execution(signs, day, today, referenced)


def _judge_order(signs: Set[Sign], *, future: bool) -> Judgement:
    if future and signs & MOVED == {Sign.EXECUTED} and not signs >= NUMBERED:
        return _ordered(Rung.E1, ReasonCode.FUTURE_DATE)
    if signs & MOVED or signs >= NUMBERED:
        return _uncertain(ReasonCode.EXECUTION_UNCERTAIN)
    rung = Rung.E0 if Sign.FORM in signs else Rung.E1
    return _ordered(rung, *_refused(signs))


def _refused(signs: Set[Sign]) -> tuple[ReasonCode, ...]:
    return (ReasonCode.NOT_EXECUTED,) if Sign.NOT_EXECUTED in signs else ()


def _judge_execution(
    signs: Set[Sign], day: date | None, today: date, referenced: bool
) -> Judgement:
    rung = _climb(signs, day, referenced)
    if day is not None and day > today:
        return _judge_future(signs, rung)
    if rung >= Rung.E3 and not signs & DOUBTED:
        return Judgement(rung=rung, standing=Standing.EXECUTED)
    return _uncertain(ReasonCode.EXECUTION_UNCERTAIN)


def _judge_future(signs: Set[Sign], rung: Rung) -> Judgement:
    """A future date outranks the word "executed", but a booked line contradicts it."""
    if Sign.EXECUTED in signs and not signs & BOOKED and rung < Rung.E4:
        return _ordered(Rung.E1, ReasonCode.FUTURE_DATE)
    return _uncertain(ReasonCode.FUTURE_DATE)


def _climb(signs: Set[Sign], day: date | None, referenced: bool) -> Rung:
    if signs >= NUMBERED:
        return Rung.E5
    booked = _is_booked(signs)
    if booked and signs & ANCHOR:
        return Rung.E4
    if booked or _is_said_executed(signs, day):
        return Rung.E3
    # an instant transfer is chosen before it is sent, so the word alone says nothing
    if signs >= {Sign.INSTANT, Sign.EXECUTED} and referenced:
        return Rung.E3
    return Rung.E2


def _is_booked(signs: Set[Sign]) -> bool:
    """A booking date is enough, or a row of the account's own books with something that only a
    bank prints; a value date needs a word that says what it belongs to.

    An order has a value date that is wished for, a reference and the balance that it will
    leave too, and its screen words it as the line that it will be; its amount hardly has a minus.
    """
    # sums alone lead on in any spreadsheet
    ledger = Sign.LEDGER in signs and signs & (ANCHOR | {Sign.VALUE_DATE})
    if signs >= _LEFT and signs & {Sign.VALUE_DATE, Sign.BANK_REFERENCE}:
        return True
    if Sign.BOOKED in signs or ledger or signs >= {Sign.BOOKED_LINE, Sign.VALUE_DATE}:
        return True
    said = bool(signs & {Sign.STATEMENT_NUMBER, Sign.EXECUTED}) or signs >= _ACCEPTED_MOVEMENT
    if Sign.VALUE_DATE in signs:
        return said or Sign.PROOF_TITLE in signs
    return said and Sign.BOOKED_LINE in signs


def _is_said_executed(signs: Set[Sign], day: date | None) -> bool:
    """The green tick after signing says "executed" too, so the word needs company.

    Best of what tells when the other bank had the money: a title may call anything a proof.
    """
    if Sign.EXECUTED not in signs or day is None:
        return False
    if Sign.ARRIVED in signs or Sign.PROOF_TITLE in signs:
        return Sign.ARRIVED in signs
    return bool(signs & (ANCHOR | {Sign.CONFIRMATION})) or signs >= _MOVEMENT


def _ordered(rung: Rung, *codes: ReasonCode) -> Judgement:
    return Judgement(rung=rung, standing=Standing.ORDERED, codes=(ReasonCode.ORDER_ONLY, *codes))


def _uncertain(code: ReasonCode) -> Judgement:
    return Judgement(rung=Rung.E2, standing=Standing.UNCERTAIN, codes=(code,))


UNCERTAIN = _uncertain(ReasonCode.EXECUTION_UNCERTAIN)
ONLY_AN_ORDER = _ordered(Rung.E1)
