"""Any papers, dossiers and days of receipt, drawn by Hypothesis."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from evidence.dossier import Dossier
from evidence.records import Document, Reading, Transaction
from evidence.vocabulary import Claim, FieldName, Kind, Sign
from tests.policy.papers import (
    BOX,
    COLLECTOR,
    CREDITOR,
    DOSSIER,
    INVOICE_REFERENCE,
    PAYER,
    REFERENCE,
    STRANGER,
    TODAY,
    field,
    mark,
    order,
    page,
    paper,
    statement,
)

F, K, S = FieldName, Kind, Sign
ACCOUNTS = st.sampled_from([COLLECTOR, CREDITOR, PAYER, STRANGER])
DAYS = st.dates(date(2025, 12, 1), date(2026, 5, 1)).map(date.isoformat)
WORDS = st.sampled_from(["Mr. An Voorbeeld", "an@advocaat.example", "26/123/B"])
VALUES: dict[FieldName, st.SearchStrategy[str]] = {
    F.DATE: DAYS,
    F.AMOUNT: st.sampled_from(["153.07", "129.95", "50.00", "200.00", "15307.00"]),
    F.REFERENCE: st.sampled_from([REFERENCE, INVOICE_REFERENCE, "dank u"]),
    F.PAYEE_IBAN: ACCOUNTS,
    F.PAYER_IBAN: ACCOUNTS,
    F.NOTICE_EFFECTIVE_DATE: DAYS,
    F.MEDIATOR_NAME: WORDS,
    F.MEDIATOR_EMAIL: WORDS,
    F.TRACKING_NUMBER: WORDS,
}
DATED = {F.DATE: "2026-01-20"}
MEDIATOR = {F.MEDIATOR_NAME: "Mr. An Voorbeeld", F.MEDIATOR_EMAIL: "an@advocaat.example"}
# complete papers, from which the doubtful ones are made by a few changes
WHOLE = (
    statement(),
    statement(S.BOOKED, S.VALUE_DATE, payee_iban=CREDITOR),
    order(),
    order(S.PENDING),
    paper(K.RETURN_RECEIPT, S.POSTMARK, S.DEPOSIT_PROOF, fields=DATED),
    paper(K.CANCELLATION_LETTER, S.EMAIL_HEADER, fields=DATED),
    paper(K.DISPUTE_NOTICE, S.EMAIL_HEADER, S.ABOUT_DISPUTE, fields=DATED),
    paper(K.DISPUTE_NOTICE, S.ABOUT_NON_DELIVERY, fields=DATED),
    paper(K.MAILING_PROOF, S.REGISTERED, fields=DATED),
    paper(K.COURT_ORDER, S.ADMITTED, S.MEDIATOR_APPOINTED, fields=DATED | MEDIATOR),
    paper(K.DEBT_MEDIATION_LETTER),
    paper(K.PAYMENT_DEMAND),
    paper(K.SUSPECTED_FRAUD, fields={F.PAYEE_IBAN: STRANGER}),
    paper(K.OTHER),
)
SURE = st.sampled_from([0.3, 0.7, 0.86, 0.99])


def _value(document: Document, draw: st.DrawFn) -> Document:
    name = draw(st.sampled_from(sorted(VALUES)))
    rest = tuple(each for each in document.fields if each.name != name)
    return replace(document, fields=(*rest, field(name, draw(VALUES[name]), draw(SURE))))


def _without(document: Document, draw: st.DrawFn) -> Document:
    gone = draw(st.sampled_from(sorted(VALUES)))
    return replace(document, fields=tuple(each for each in document.fields if each.name != gone))


def _signed(document: Document, draw: st.DrawFn) -> Document:
    return replace(document, marks=(*document.marks, mark(draw(st.sampled_from(Sign)))))


def _unsigned(document: Document, draw: st.DrawFn) -> Document:
    return replace(document, marks=document.marks[draw(st.integers(1, 2)) :])


def _unsure(document: Document, draw: st.DrawFn) -> Document:
    return replace(document, confidence=draw(SURE))


def _rivalled(document: Document, draw: st.DrawFn) -> Document:
    return replace(document, rivals=((draw(st.sampled_from(Kind)), 0.4),))


def _listed(document: Document, draw: st.DrawFn) -> Document:
    lines = draw(st.lists(transactions(), min_size=1, max_size=3))
    return replace(document, transactions=tuple(lines))


CHANGES = (_value, _without, _signed, _unsigned, _unsure, _rivalled, _listed)


@st.composite
def transactions(draw: st.DrawFn) -> Transaction:
    return Transaction(
        page=1,
        box=BOX,
        date=draw(st.sampled_from([None, date(2026, 3, 13), TODAY])),
        date_label=draw(st.sampled_from([None, "booking", "value", "planned", "execution"])),
        amount=draw(st.sampled_from([None, *map(Decimal, ("-153.07", "-53.07", "-100", "5"))])),
        own_iban=draw(st.just(PAYER) | ACCOUNTS),
        counterparty_iban=draw(st.none() | ACCOUNTS),
        reference=draw(st.none() | VALUES[F.REFERENCE]),
        bank_reference=draw(st.sampled_from([None, "C6A1", "C6A2"])),
        marks=tuple(map(mark, draw(st.lists(st.sampled_from(Sign), max_size=1)))),
    )


@st.composite
def documents(draw: st.DrawFn, kinds: Iterable[Kind] = Kind, number: int = 1) -> Document:
    document = draw(st.sampled_from([each for each in WHOLE if each.kind in kinds]))
    for change in draw(st.lists(st.sampled_from(CHANGES), max_size=3)):
        document = change(document, draw)
    return replace(document, pages=(number,))


@st.composite
def files(draw: st.DrawFn) -> tuple[Document, ...]:
    count = draw(st.integers(0, 3))
    return tuple(draw(documents(number=n)) for n in range(1, count + 1))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier | None:
    known = replace(DOSSIER, claim=draw(st.none() | st.sampled_from(Claim)))
    blind = replace(known, accounts=(), references=(), outstanding=None, delivery_date=None)
    return draw(st.sampled_from([known, known, blind, None]))


SEEN = st.sampled_from([0.3, 0.99, 0.99, 0.99]).map(
    lambda sure: Reading(
        sha256="0" * 64,
        media_type="image/png",
        reader="test",
        pages=tuple(page(number, sure=sure) for number in range(1, 6)),
    )
)
RECEIVED = (st.just(0) | st.integers(-40, 40)).map(lambda days: TODAY + timedelta(days=days))
ORDERS = documents([Kind.TRANSFER_ORDER], 4)
PARTS = st.lists(
    st.tuples(
        st.sampled_from(["50.00", "53.07", "76.50", "76.57", "100.00"]),
        st.sampled_from(["2026-03-10", "2026-03-11", "2026-03-13", "2026-03-25"]),
        st.sampled_from([0.86, 0.97]),
    ),
    min_size=1,
    max_size=3,
)


def parts_of(parts: list[tuple[str, str, float]]) -> tuple[Document, ...]:
    return tuple(
        replace(
            statement(amount=amount, on=number),
            fields=tuple(
                replace(each, confidence=sure, value=day) if each.name is F.DATE else each
                for each in statement(amount=amount, on=number).fields
            ),
        )
        for number, (amount, day, sure) in enumerate(parts, 1)
    )
