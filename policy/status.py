"""Whether a payment happened: what its own signs say, and those of the page around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evidence.records import Document, Mark, Place, Reading, Transaction
from evidence.vocabulary import ORDERED, Kind, Sign
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
from policy.listing import after_the_end, prints_two_days
from policy.notes import LETTER, without_note
from policy.trust import surely_marked

# what is printed once and holds for every line of a list
OF_EVERY_LINE = NUMBERED | WRITTEN | {Sign.BANK_ATTEST, Sign.DRAFT, Sign.SAMPLE}
SETTLED = frozenset({"ACSC", "ACCC", "BOOK"})  # ISO 20022: settled on the debtor's account
TOLD_BOOKED = frozenset({Sign.BOOKED, Sign.BOOKED_LINE})
_LABELS = {"booking": Sign.BOOKED, "value": Sign.VALUE_DATE, "planned": Sign.PLANNED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is known of it, and by what."""

    judgement: Judgement
    signs: frozenset[Sign]
    marks: tuple[Mark, ...]  # that the judgement rests on
    sure: bool  # the words that decide were read surely


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One payment within its document, ready to be judged."""

    document: Document
    transaction: Transaction
    alone: bool  # the document shows no other payment
    day: date | None
    referenced: bool  # it shows the reference it was made with
    places: tuple[Place, ...]  # of its values
    words: str  # all that is printed of it


def status_of(block: Block, reading: Reading, today: date, least: float) -> Status:
    """Its status on the day of receipt; ``least`` (0.0 to 1.0) is how surely words decide."""
    marks = without_note(block.places, (*block.transaction.marks, *_of_the_page(block)))
    printed = _printed_signs(block)
    silent = not marks and not printed  # nothing speaks of it, read well or not
    read = tuple(each for each in marks if surely_marked(reading, each) >= least)
    judgement, surely = (
        _judged(block, _signs(each) | printed, today, silent) for each in (marks, read)
    )
    return Status(
        judgement=judgement,
        signs=_signs(marks) | printed,
        marks=marks,
        sure=judgement.standing is surely.standing,
    )


def _judged(block: Block, signs: frozenset[Sign], today: date, silent: bool) -> Judgement:
    judgement = judge(signs, block.day, today, referenced=block.referenced)
    if judgement.standing is Standing.EXECUTED and _is_doubted(block):
        return UNCERTAIN
    if block.document.kind is Kind.TRANSFER_ORDER and silent:
        return ONLY_AN_ORDER
    return judgement


def _is_doubted(block: Block) -> bool:
    """A paper known as an order proves no execution, whatever it shows.

    In a list an order's words outside the block may be a tab or a heading,
    so there they only make doubt, and none on a numbered statement, nor where they
    head other lines and the block is said to be booked. Where a
    column gives each line its status, a line without one that we know is doubted,
    and so is one below the closing balance that others stand above.
    """
    titles = {each.sign for each in block.document.marks}
    warned = bool(titles & ORDERED) and not (titles >= NUMBERED or _is_told_apart(block))
    stated = bool(_signs(block.transaction.marks) & STATED)
    if Sign.STATUS_COLUMN in titles and not stated:
        return True
    if after_the_end(block.document, block.transaction):
        return True
    return block.document.kind is Kind.TRANSFER_ORDER or (warned and not block.alone)


def _is_told_apart(block: Block) -> bool:
    """Whether its own words call it booked, and each of an order on the page heads other lines."""
    own = block.transaction.marks
    if not _signs(own) & TOLD_BOOKED:
        return False
    lines = (each for each in block.document.transactions if each is not block.transaction)
    headed = {mark for line in lines for mark in line.marks if mark not in own}
    return all(each in headed for each in block.document.marks if each.sign in ORDERED)


def _signs(marks: tuple[Mark, ...]) -> frozenset[Sign]:
    settled = {Sign.BOOKED for each in marks if each.text.strip(" .:").upper() in SETTLED}
    return frozenset({each.sign for each in marks} | settled)


def _of_the_page(block: Block) -> Iterator[Mark]:
    """Marks outside the block that speak of it too.

    A screen of one payment is one block, and so is a list of orders under its heading; in a
    list of bookings only the statement's own titles count, and of a line that prints two days
    the head of the column of value dates. A payment by card is another line's where the paper
    is numbered as a statement, and money that came in where it stands in another column. A
    letter laid behind the page says nothing of it.
    """
    marks = block.document.marks
    whole = block.alone or block.document.kind is Kind.TRANSFER_ORDER
    two_days = prints_two_days(block.words)
    of_lines = OF_EVERY_LINE | ({Sign.VALUE_DATE} if two_days else set())
    numbered = {each.sign for each in marks} >= NUMBERED
    of_others = {Sign.CARD_PAYMENT} if numbered else set()
    return (
        each
        for each in marks
        if (each.sign in of_lines or (whole and each.sign not in of_others))
        and not _came_beside(block.transaction, each)
        and not _is_laid_behind(block, each)
    )


def _came_beside(one: Transaction, mark: Mark) -> bool:
    """Whether it says of what stands left or right of the payment's pane that it came in."""
    left, _, right, _ = one.box
    placed = left < right and mark.page == one.page
    beside = mark.box[2] <= left or right <= mark.box[0]
    return mark.sign is Sign.INCOMING and placed and beside


def _is_laid_behind(block: Block, mark: Mark) -> bool:
    """Whether it is of a letter that lies behind the page: who sends it did not write the page.

    The letter begins on a later page, or the bank strikes a balance on this one and numbers the
    payment.
    """
    one, marks = block.transaction, block.document.marks
    greeted = [each.page for each in marks if each.sign is Sign.GREETING]
    struck = any(each.sign is Sign.BALANCE and each.page == one.page for each in marks)
    begins = min(greeted, default=one.page) > one.page
    numbered = struck and one.bank_reference is not None
    return mark.sign in LETTER and mark.page > one.page and (begins or numbered)


def _printed_signs(block: Block) -> frozenset[Sign]:
    transaction = block.transaction
    signs = {_LABELS.get(transaction.date_label or "")}
    if transaction.bank_reference:
        signs.add(Sign.BANK_REFERENCE)
    came_in = transaction.amount is not None and transaction.amount > 0
    if came_in and block.document.kind is not Kind.TRANSFER_ORDER:
        signs.add(Sign.INCOMING)
    return frozenset(each for each in signs if each is not None)
