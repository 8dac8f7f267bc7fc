"""What a reviewer sees of one paper: its pages with boxes, and the rows they belong to.

A box on the picture and its row carry the same ``ref``, so that the one can
point at the other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from evidence.dossier import Dossier
from evidence.money import amount, plain
from evidence.records import (
    Box,
    Decision,
    Document,
    Field,
    Finding,
    Mark,
    Reason,
    Transaction,
    Vote,
)
from evidence.vocabulary import FieldName, Kind

VOTES_SHOWN = 6  # of each document, the weightiest
ACCOUNTS = (FieldName.IBAN, FieldName.PAYEE_IBAN)
IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One box on a page picture, in the picture's pixels."""

    ref: str
    layer: str  # "reason", "field", "booking", "sign" or "vote"
    label: str  # what the box is, for the pointer and for screen readers
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page."""

    number: int
    width: int  # pixels
    height: int  # pixels
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that was read, in the list beside the picture."""

    ref: str
    layer: str
    name: str
    value: str
    text: str  # the words on the page, where they differ from the value
    page: int
    box: Box
    confidence: float | None = None
    note: str = ""  # how it compares with the dossier, or that it was repaired


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One document of the evidence."""

    kind: Kind
    confidence: float
    language: str | None
    pages: tuple[int, ...]
    rivals: tuple[tuple[Kind, float], ...]
    fields: tuple[Row, ...]
    bookings: tuple[Row, ...]
    signs: tuple[Row, ...]
    votes: tuple[Row, ...]

    def rows(self) -> tuple[Row, ...]:
        """Everything that has a box."""
        return (*self.bookings, *self.votes, *self.signs, *self.fields)  # later ones on top


def papers(documents: tuple[Document, ...], dossier: Dossier | None) -> tuple[Paper, ...]:
    """The documents as lists of rows, each compared with what the dossier says."""
    return tuple(_paper(f"d{n}", each, dossier) for n, each in enumerate(documents, start=1))


def because(decision: Decision | None) -> tuple[tuple[Reason, tuple[Row, ...]], ...]:
    """Each reason of the decision with the words on the page that it rests on."""
    reasons = decision.reasons if decision else ()
    return tuple((each, _places(f"r{n}", each)) for n, each in enumerate(reasons, start=1))


def doubts(decision: Decision | None) -> tuple[tuple[Finding, Row | None], ...]:
    """Each finding of the decision with where on a page it is, when it is somewhere on one."""
    findings = decision.findings if decision else ()
    return tuple((each, _doubt(f"f{n}", each)) for n, each in enumerate(findings, start=1))


def sheets(sizes: list[tuple[int, int]], rows: Sequence[Row]) -> tuple[Sheet, ...]:
    """The pages, ``sizes`` being (width, height) in pixels, with the boxes of the rows."""
    return tuple(
        Sheet(
            number=number,
            width=width,
            height=height,
            shapes=tuple(_shape(row) for row in rows if row.page == number and _has_area(row.box)),
        )
        for number, (width, height) in enumerate(sizes, start=1)
    )


def spaced(value: str) -> str:
    """An IBAN in groups of four; anything else as it is.

    >>> spaced("BE71096123456769")
    'BE71 0961 2345 6769'
    """
    if not IBAN.fullmatch(value):
        return value
    return " ".join(value[start : start + 4] for start in range(0, len(value), 4))


def said(word: str) -> str:
    """A stable word as a reader says it.

    >>> said("bank_statement")
    'bank statement'
    >>> said("low_confidence:payee_iban")
    'low confidence: payee IBAN'
    """
    return word.replace("_", " ").replace(":", ": ").replace("iban", "IBAN")


def _paper(ref: str, document: Document, dossier: Dossier | None) -> Paper:
    heaviest = sorted(document.votes, key=lambda each: -abs(each.weight))[:VOTES_SHOWN]
    return Paper(
        kind=document.kind,
        confidence=document.confidence,
        language=str(document.language) if document.language else None,
        pages=document.pages,
        rivals=document.rivals,
        fields=tuple(_field(ref, each, dossier) for each in document.fields),
        bookings=tuple(
            _booking(f"{ref}-b{n}", each) for n, each in enumerate(document.transactions)
        ),
        signs=tuple(_sign(f"{ref}-s{n}", each) for n, each in enumerate(document.every_mark())),
        votes=tuple(_vote(f"{ref}-v{n}", each) for n, each in enumerate(heaviest)),
    )


def _field(ref: str, field: Field, dossier: Dossier | None) -> Row:
    value = f"{field.value} {field.currency}" if field.currency else spaced(field.value)
    notes = [_compared(field, dossier), "mended by its checksum" if field.repaired else ""]
    return Row(
        ref=f"{ref}-{field.name}",
        layer="field",
        name=said(field.name),
        value=value,
        text="" if field.text in (field.value, value) else field.text,
        page=field.page,
        box=field.box,
        confidence=field.confidence,
        note=", ".join(note for note in notes if note),
    )


def _compared(field: Field, dossier: Dossier | None) -> str:
    if dossier is None:
        return ""
    if field.name in ACCOUNTS and dossier.accounts:
        owners = [each.owner for each in dossier.accounts if each.iban == field.value]
        return f"the {owners[0]}'s account" if owners else "in no list"
    if field.name is FieldName.REFERENCE and dossier.references:
        return "of this dossier" if field.value in dossier.references else "not of this dossier"
    if field.name is FieldName.AMOUNT:
        return _part_of_the_claim(field.value, dossier)
    return ""


def _part_of_the_claim(value: str, dossier: Dossier) -> str:
    parts: tuple[tuple[str, Decimal | None], ...] = (
        ("all that is due", dossier.outstanding),
        ("the principal", dossier.principal),
    )
    known = [(name, due) for name, due in parts if due is not None]
    equal = [name for name, due in known if amount(value) == due]
    return equal[0] if equal else "differs from the claim" if known else ""


def _booking(ref: str, seen: Transaction) -> Row:
    paid = f"{plain(seen.amount)} {seen.currency or ''}".strip() if seen.amount is not None else ""
    day = f"{seen.date.isoformat()} ({seen.date_label or 'unlabelled'})" if seen.date else "no date"
    parts = (seen.counterparty_name, spaced(seen.counterparty_iban or ""), seen.reference)
    return Row(
        ref=ref,
        layer="booking",
        name=day,
        value=paid or "no amount",
        text=" · ".join(part for part in parts if part),
        page=seen.page,
        box=seen.box,
        note=", ".join(said(mark.sign) for mark in seen.marks),
    )


def _sign(ref: str, mark: Mark) -> Row:
    return Row(
        ref=ref,
        layer="sign",
        name=said(mark.sign),
        value=mark.text,
        text="",
        page=mark.page,
        box=mark.box,
    )


def _places(ref: str, reason: Reason) -> tuple[Row, ...]:
    return tuple(
        Row(
            ref=f"{ref}-p{n}",
            layer="reason",
            name=said(reason.code),
            value=each.text,
            text="",
            page=each.page,
            box=each.box,
        )
        for n, each in enumerate(reason.places)
        if each.evidence is None  # else it stands on a page that is not shown
    )


def _doubt(ref: str, finding: Finding) -> Row | None:
    if finding.page is None or finding.box is None or finding.evidence:
        return None
    return Row(
        ref=ref,
        layer="reason",
        name=said(finding.code),
        value=finding.message,
        text="",
        page=finding.page,
        box=finding.box,
    )


def _vote(ref: str, vote: Vote) -> Row:
    return Row(
        ref=ref,
        layer="vote",
        name=f"{vote.weight:+.1f} {said(vote.kind)}",
        value=vote.phrase,
        text="",
        page=vote.page,
        box=vote.box,
    )


def _has_area(box: Box) -> bool:
    left, top, right, bottom = box
    return right > left and bottom > top


def _shape(row: Row) -> Shape:
    left, top, right, bottom = row.box
    return Shape(
        ref=row.ref,
        layer=row.layer,
        label=f"{row.name}: {row.value}",
        left=left,
        top=top,
        width=right - left,
        height=bottom - top,
    )
