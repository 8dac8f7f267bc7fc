"""The fields of an invoice, a reminder, and of a letter that only looks like one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from classifiers.fields import broken_names, names, payment_codes
from classifiers.fields.candidate import Candidate
from classifiers.fields.coded import agreed
from classifiers.fields.label_words import Part, parts
from classifiers.fields.name_shape import unannounced
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Row
from classifiers.fields.values import Values, read
from classifiers.letters import days, owed, quoted
from classifiers.payments import payee_names
from classifiers.words.phrases import fold
from evidence.records import Page
from evidence.vocabulary import FieldName

_OF_A_BILL = (None, Role.DATE, Role.OTHER_DATE, Role.ORDER, Role.SENT)
NEAR = 5  # rows from the account in which its holder is named
_TITLE = re.compile(
    r"\W*(?=\D)(?:(?:factuur|facture|rechnung|rekening|invoice)\W*)?"
    r"(?:(?:n[°ºr]|no|nummer|number)\W*)?\d[\w/\-]*\W*(?:(?:van|du|vom|of|dd|le|op|am)\W*)?",
    re.IGNORECASE,
)


def payment_demand(pages: tuple[Page, ...]) -> Sequence[tuple[FieldName, Candidate | None]]:
    """What is asked, since when, to which account, of whom, under which reference."""
    found = read(pages)
    asked = payment_codes.find(line for page in found for line in page.coded)
    printed = _payee(found)
    payee = agreed(printed, asked.iban)
    return (
        (FieldName.DATE, _day(found)),
        (FieldName.AMOUNT, agreed(owed.find(found), asked.amount)),
        (FieldName.IBAN, payee),
        (FieldName.PAYEE_IBAN, payee),
        (FieldName.PAYEE_NAME, _named(found, printed, asked.name)),
        (FieldName.REFERENCE, agreed(quoted.find(found), asked.reference)),
    )


def _day(found: Sequence[Values]) -> Candidate | None:
    """The invoice's own, else the letter's; what the following pages list may be of others."""
    return (
        _later(days.dated(found[:1], Role.INVOICE_DATE, Role.PRINTED), days.headed(found[:1]))
        or _later(_titled(found), days.headed(found[:1]) or days.letter_date(found[:1]))
        or days.mail_date(found)
        or days.dated(found, Role.SENT)
        or days.letter_date(found)
        or days.dated(found, Role.INVOICE_DATE)
        or days.timed(found)
        or days.foot_date(found)
        or days.placed(found)
        or days.below(found)
        or days.only(found, _OF_A_BILL)
    )


def _later(billed: Candidate | None, written: Candidate | None) -> Candidate | None:
    """The bill's own day, unless a later one heads the letter: then it is quoted."""
    if billed and written and written.row < billed.row and written.value > billed.value:
        return written
    return billed


def _titled(found: Sequence[Values]) -> Candidate | None:
    """A day in the cell that the word for an invoice or a number opens, right behind it."""
    for page in found:
        for each in page.dates:
            cell = page.cell(each)
            before, day, behind = cell.text.rpartition(each.span.text)
            if day and not behind and _TITLE.fullmatch(before):
                return each
    return None


def _payee(found: Sequence[Values]) -> Candidate | None:
    accounts = [each for page in found for each in page.ibans]
    labelled = [each for each in accounts if each.label is Role.PAYEE]
    alone = accounts if len({each.value for each in accounts}) == 1 else []
    return next(iter((*labelled, *alone)), None)


def _named(
    found: Sequence[Values], payee: Candidate | None, coded: Candidate | None
) -> Candidate | None:
    """Whose account it is; else whom a code or a label calls the payee."""
    return (_name(found, payee) if payee else None) or coded or _told(found)


def _name(found: Sequence[Values], payee: Candidate) -> Candidate | None:
    """Whose account it is, as said around it, by a label near it or by its place."""
    places = [(page, each) for page in found for each in page.ibans if each.value == payee.value]
    ways = (payee_names.said_of, _labelled, payee_names.standing_by, payee_names.next_to)
    named = ((page, way(page, each)) for way in ways for page, each in places)
    whole = (broken_names.whole(page.rows, name) for page, name in named if name)
    return next(whole, None)


def _labelled(page: Values, account: Candidate) -> Candidate | None:
    named = names.labelled(page.rows, (Role.PAYEE, Role.HOLDER), page.all)
    near = [each for each in named if abs(each.row - account.row) <= NEAR]
    return min(near, key=lambda each: abs(each.row - account.row), default=None)


def _told(found: Sequence[Values]) -> Candidate | None:
    """The one name that a word for the payee labels, however far from the account.

    ``To`` and the like are no such words: they stand before whom a letter goes to.
    """
    rows = [replace(page, rows=(*map(_of_payees, page.rows),)) for page in found]
    named = [each for page in rows for each in names.labelled(page.rows, (Role.PAYEE,), page.all)]
    said = [each for each in named if unannounced(each.value)]
    return said[0] if len({each.value for each in said}) == 1 else None


def _of_payees(row: Row) -> Row:
    """The row without labels of the payee that are but a preposition."""
    return replace(row, cells=tuple(map(_without_prepositions, row.cells)))


def _without_prepositions(cell: Cell) -> Cell:
    kept = tuple(
        each
        for each in cell.labels
        if each.role is not Role.PAYEE
        or any(Part.PAYEE in parts(word) for word in fold(cell.text[each.start : each.end]))
    )
    changed = len(kept) < len(cell.labels)
    return replace(cell, labels=kept, bare=None, trailing=None) if changed else cell
