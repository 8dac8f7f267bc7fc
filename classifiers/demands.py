"""The fields of an invoice, a reminder, and of a letter that only looks like one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from classifiers import days, owed, payee_names
from classifiers.fields import account_names, file_numbers, names, payment_codes, quoting
from classifiers.fields.candidate import Candidate
from classifiers.fields.coded import agreed
from classifiers.fields.roles import Role
from classifiers.fields.texts import texts
from classifiers.fields.values import Values, read
from classifiers.lines import Line
from evidence.records import Page
from evidence.vocabulary import FieldName

NEAR = 5  # rows from the account in which its holder is named
_SENTENCE = re.compile(r"[.,;)]\s")
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
        (FieldName.PAYEE_NAME, _name(found, printed) if printed else asked.name),
        (FieldName.REFERENCE, agreed(_reference(found), asked.reference)),
    )


def _day(found: Sequence[Values]) -> Candidate | None:
    """The invoice's own, else the letter's; what the following pages list may be of others."""
    return (
        days.dated(found[:1], Role.INVOICE_DATE, Role.PRINTED)
        or _titled(found)
        or days.mail_date(found)
        or days.dated(found, Role.SENT)
        or days.letter_date(found)
        or days.dated(found, Role.INVOICE_DATE)
        or days.timed(found)
        or days.foot_date(found)
        or days.only(found)
    )


def _titled(found: Sequence[Values]) -> Candidate | None:
    """A day in the cell that the word for an invoice or a number opens, right behind it."""
    for page in found:
        for each in page.dates:
            row = next(row for row in page.rows if row.number == each.row)
            cell = next(one for one in row.cells if each.span.words[0] in one.line.words)
            before, day, behind = cell.text.rpartition(each.span.text)
            if day and not behind and _TITLE.fullmatch(before):
                return each
    return None


def _payee(found: Sequence[Values]) -> Candidate | None:
    accounts = [each for page in found for each in page.ibans]
    labelled = [each for each in accounts if each.label is Role.PAYEE]
    alone = accounts if len({each.value for each in accounts}) == 1 else []
    return next(iter((*labelled, *alone)), None)


def _name(found: Sequence[Values], payee: Candidate) -> Candidate | None:
    """Whose account it is, as said around it, by a label near it or by its place."""
    places = [(page, each) for page in found for each in page.ibans if each.value == payee.value]
    ways = (payee_names.said_of, _labelled, payee_names.standing_by)
    named = (way(page, each) for way in ways for page, each in places)
    return next((each for each in named if each), None)


def _labelled(page: Values, account: Candidate) -> Candidate | None:
    named = names.labelled(page.rows, (Role.PAYEE, Role.HOLDER), page.all)
    near = [each for each in named if abs(each.row - account.row) <= NEAR]
    return min(near, key=lambda each: abs(each.row - account.row), default=None)


def _reference(found: Sequence[Values]) -> Candidate | None:
    structured = [each for page in found for each in page.references]
    asked = [each for each in structured if each.label is Role.REFERENCE]
    return next(iter((*asked, *structured)), None) or next(_free(found), None)


def _free(found: Sequence[Values]) -> Iterator[Candidate]:
    """What a label or a sentence asks to quote, then the numbers that the paper goes by."""
    for page in found:
        yield from filter(_is_short, texts(page.rows, Role.REFERENCE, numbered=True))
    for page in found:
        for line in _running(page):
            yield from quoting.find(line)
    for page in found:
        for text in filter(_is_short, texts(page.rows, Role.REFERENCE)):
            if any(0 <= text.row - each.row <= NEAR for each in page.ibans):
                yield text
    for rank in file_numbers.RANKS:
        for page in found:
            for line in _running(page):
                yield from file_numbers.find(line, rank)


def _running(page: Values) -> Iterator[Line]:
    """Each row with the one that it may run on into."""
    for upper, lower in pairwise((*page.rows, None)):
        yield account_names.running(upper, lower)


def _is_short(text: Candidate) -> bool:
    return len(text.value.split()) < quoting.MOST_WORDS and not _SENTENCE.search(text.value)
