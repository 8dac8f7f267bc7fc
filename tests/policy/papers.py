"""Invented papers as the classifiers hand them over, and a dossier that they fit."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from evidence.dossier import Account, Dossier
from evidence.records import (
    Box,
    Decision,
    Document,
    Field,
    Mark,
    Page,
    Reading,
    Transaction,
    Word,
)
from evidence.vocabulary import Claim, FieldName, Kind, Language, ReasonCode, Sign, Verdict
from policy.decide import decide
from policy.firm import Firm

COLLECTOR = "BE07363001234566"
CREDITOR = "BE94735001234514"
PAYER = "BE62063001234561"
STRANGER = "BE10523001234504"
REFERENCE = "+++090/9337/55493+++"
INVOICE_REFERENCE = "+++010/8068/17183+++"

TODAY = date(2026, 3, 30)
PAID_ON = date(2026, 3, 13)
BOX: Box = (100, 100, 900, 200)

FIRM = Firm(name="Voorbeeld Incasso", phone="+32 2 555 01 23", portal="https://portaal.example")

DOSSIER = Dossier(
    number="BE-2026-004711",
    creditor="Firma Voorbeeld",
    collector="Voorbeeld Incasso",
    accounts=(
        Account(iban=COLLECTOR, owner="collector"),
        Account(iban=CREDITOR, owner="creditor"),
    ),
    references=(REFERENCE, INVOICE_REFERENCE),
    principal=Decimal("129.95"),
    damages=Decimal("20.00"),
    interest=Decimal("3.12"),
    outstanding=Decimal("153.07"),
    invoice_date=date(2026, 1, 5),
    delivery_date=date(2026, 1, 8),
    contract_notice_days=30,
    claim=Claim.PAID_COLLECTOR,
)

# what the five wanted things of a complete payment look like
COMPLETE = {
    FieldName.AMOUNT: "153.07",
    FieldName.DATE: PAID_ON.isoformat(),
    FieldName.REFERENCE: REFERENCE,
    FieldName.PAYEE_IBAN: COLLECTOR,
    FieldName.PAYER_IBAN: PAYER,
}
STATEMENT_LINE = (Sign.STATEMENT_NUMBER, Sign.BALANCE, Sign.BOOKED)


def claiming(claim: Claim | None, **facts: object) -> Dossier:
    """The dossier with another claim and other facts."""
    return replace(DOSSIER, claim=claim, **facts)  # type: ignore[arg-type]


def page(number: int = 1, *, words: str = "Voorbeeld", sure: float = 0.97) -> Page:
    """A page whose words all stand in one line and were read that surely."""
    shown = tuple(
        Word(text=text, box=BOX, confidence=sure, line=0, block=0) for text in words.split()
    )
    return Page(
        number=number,
        width=1654,
        height=2339,
        words=shown,
        source="ocr",
        confidence=sure,
        coverage=0.98 if sure > 0.5 else sure,
    )


def reading(*pages: Page) -> Reading:
    """What was read of one file."""
    return Reading(sha256="0" * 64, media_type="image/png", reader="test", pages=pages or (page(),))


def field(name: FieldName, value: str, sure: float = 0.97, *, on: int = 1) -> Field:
    """A value at an invented place."""
    return Field(name=name, value=value, confidence=sure, page=on, box=BOX, text=value)


def mark(sign: Sign, *, on: int = 1, text: str = "") -> Mark:
    """A sign at an invented place."""
    return Mark(sign=sign, page=on, box=BOX, text=text or str(sign))


def paper(
    kind: Kind,
    *signs: Sign,
    fields: dict[FieldName, str] | None = None,
    on: int = 1,
    sure: float = 0.97,
    kind_sure: float = 0.97,
) -> Document:
    """A paper of that kind with these signs and fields."""
    return Document(
        pages=(on,),
        kind=kind,
        confidence=kind_sure,
        language=Language.NL,
        fields=tuple(field(name, value, sure, on=on) for name, value in (fields or {}).items()),
        marks=tuple(mark(sign, on=on) for sign in signs),
    )


def statement(
    *signs: Sign, without: tuple[FieldName, ...] = (), on: int = 1, **changed: str
) -> Document:
    """One executed payment on a statement; ``changed`` names fields, such as amount="10.00"."""
    values = COMPLETE | {FieldName(name): value for name, value in changed.items()}
    kept = {name: value for name, value in values.items() if name not in without}
    return paper(Kind.BANK_STATEMENT, *(signs or STATEMENT_LINE), fields=kept, on=on)


def order(*signs: Sign, on: int = 1, **changed: str) -> Document:
    """A payment that was only ordered, complete in every field."""
    values = COMPLETE | {FieldName(name): value for name, value in changed.items()}
    return paper(Kind.TRANSFER_ORDER, *(signs or (Sign.FORM,)), fields=values, on=on)


def line(amount: str, day: date, payee: str, reference: str | None, *signs: Sign) -> Transaction:
    """One line of a statement; a negative amount left the account."""
    return Transaction(
        page=1,
        box=BOX,
        date=day,
        date_label="booking",
        amount=Decimal(amount),
        currency="EUR",
        own_iban=PAYER,
        counterparty_iban=payee,
        reference=reference,
        marks=tuple(mark(sign) for sign in signs),
    )


def listing(*lines: Transaction, on: int = 1) -> Document:
    """A numbered statement with several lines."""
    document = paper(Kind.BANK_STATEMENT, *STATEMENT_LINE, on=on)
    return replace(document, transactions=lines)


def settled(
    *documents: Document,
    dossier: Dossier | None = DOSSIER,
    today: date = TODAY,
    seen: Reading | None = None,
    firm: Firm = FIRM,
) -> Decision:
    """What is decided of these papers."""
    numbers = sorted({number for each in documents for number in each.pages} | {1})
    shown = seen or reading(*(page(number) for number in numbers))
    return decide(shown, documents, dossier, today, firm)


def codes(decision: Decision) -> tuple[ReasonCode, ...]:
    """The reason codes, in order."""
    return tuple(each.code for each in decision.reasons)


def outcome(decision: Decision) -> tuple[Verdict, ReasonCode]:
    """The verdict with its first reason."""
    return (decision.verdict, decision.reasons[0].code)


def days_before(days: int, day: date = TODAY) -> str:
    """A day so many days earlier, as a field's value."""
    return (day - timedelta(days=days)).isoformat()
