"""QR-code om te betalen, code QR de paiement, Zahlungs-QR-Code, QR code to pay.

What a firm asks for, for a banking app to fill an order with: the payee's name
and account, an amount, a reference. It says nothing of a payer nor of a day, and
never that anything was paid. Source: EPC069-12 of the European Payments Council.

>>> from classifiers.words.plain import plain_line
>>> told = "BCD_002_1_SCT__Kwik_BE68 5390 0754 7034_EUR9.5".replace("_", chr(10))
>>> asked = find([said(plain_line("?"), told)])
>>> asked.amount.value, asked.iban.value, asked.name.value, asked.reference
('9.50', 'BE68539007547034', 'Kwik', None)
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from classifiers.fields import ibans
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.coded import coded, said
from classifiers.fields.references import canonical, structured
from classifiers.words.lines import Line
from evidence.money import plain
from evidence.records import Mark, Page
from evidence.vocabulary import Sign

CERTAIN = 0.98
_HEAD = re.compile(r"BCD\r?\n00[12]\r?\n[1-8]\r?\nSCT(?:\r?\n|$)")
_NAME, _ACCOUNT, _AMOUNT, _REFERENCE, _TEXT = 5, 6, 7, 9, 10  # lines, from 0
_LINES = 12
_EUROS = re.compile(r"EUR(\d{1,9}(?:\.\d{1,2})?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a code asks to pay."""

    iban: Candidate | None = None  # the payee's
    name: Candidate | None = None
    amount: Candidate | None = None
    reference: Candidate | None = None  # a structured one


NOTHING = Asked()


def find(lines: Iterable[Line]) -> Asked:
    """What the first of the codes to pay with asks; ``NOTHING`` when there is none."""
    return next((_asked(each) for each in lines if asks(each)), NOTHING)


def asks(line: Line) -> bool:
    """Whether a code is one to pay with."""
    return _HEAD.match(line.text) is not None


def marks(page: Page) -> tuple[Mark, ...]:
    """Each such code of a page as the sign that it is."""
    return tuple(
        Mark(
            sign=Sign.PAYMENT_CODE,
            page=line.page,
            box=line.box,
            text=" ".join(line.text.split()),
        )
        for line in coded(page)
        if asks(line)
    )


def _asked(line: Line) -> Asked:
    told = [*map(str.strip, line.text.splitlines()), *[""] * _LINES]
    return Asked(
        iban=_account(line, told[_ACCOUNT]),
        name=_candidate(line, told[_NAME], told[_NAME]),
        amount=_amount(line, told[_AMOUNT]),
        reference=_reference(line, told[_REFERENCE]) or _reference(line, told[_TEXT]),
    )


def _account(line: Line, told: str) -> Candidate | None:
    number = told.replace(" ", "").upper()
    return _candidate(line, told, number) if ibans.valid(number) else None


def _amount(line: Line, told: str) -> Candidate | None:
    euros = _EUROS.fullmatch(told)
    made = _candidate(line, told, plain(Decimal(euros[1]))) if euros else None
    return made and replace(made, currency="EUR")


def _reference(line: Line, told: str) -> Candidate | None:
    value = canonical(told)
    return _candidate(line, told, value) if structured(value) else None


def _candidate(line: Line, told: str, value: str) -> Candidate | None:
    return found(said(line, told), 0, len(told), value, CERTAIN) if told else None
