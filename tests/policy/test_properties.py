"""What must hold for any papers, fields, dossier and day."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from evidence.dossier import Dossier
from evidence.records import Decision, Document, Field, Reading, Transaction
from evidence.vocabulary import Claim, FieldName, Kind, Sign, Verdict
from policy.decide import decide
from tests.policy.papers import (
    BOX,
    COLLECTOR,
    CREDITOR,
    DOSSIER,
    FIRM,
    INVOICE_REFERENCE,
    PAYER,
    REFERENCE,
    STRANGER,
    TODAY,
    field,
    mark,
    page,
)

ACCOUNTS = st.sampled_from([COLLECTOR, CREDITOR, PAYER, STRANGER])
DAYS = st.dates(date(2025, 12, 1), date(2026, 5, 1))
AMOUNTS = st.sampled_from(["153.07", "129.95", "50.00", "200.00", "15307.00"])
REFERENCES = st.sampled_from([REFERENCE, INVOICE_REFERENCE, "dank u"])
SURE = st.sampled_from([0.3, 0.7, 0.86, 0.99, 0.99, 0.99])
WORDS = st.sampled_from(["Mr. An Voorbeeld", "an@advocaat.example", "26/123/B"])
VALUES = {
    FieldName.DATE: DAYS.map(date.isoformat),
    FieldName.AMOUNT: AMOUNTS,
    FieldName.REFERENCE: REFERENCES,
    FieldName.PAYEE_IBAN: ACCOUNTS,
    FieldName.PAYER_IBAN: ACCOUNTS,
    FieldName.NOTICE_EFFECTIVE_DATE: DAYS.map(date.isoformat),
    FieldName.MEDIATOR_NAME: WORDS,
    FieldName.MEDIATOR_EMAIL: WORDS,
    FieldName.TRACKING_NUMBER: WORDS,
}
SIGNS = st.frozensets(st.sampled_from(Sign), max_size=5)
USUAL = st.sampled_from(
    [
        frozenset({Sign.STATEMENT_NUMBER, Sign.BALANCE, Sign.BOOKED}),
        frozenset({Sign.FORM}),
        frozenset({Sign.POSTMARK, Sign.DEPOSIT_PROOF}),
        frozenset({Sign.EMAIL_HEADER}),
        frozenset({Sign.ADMITTED, Sign.MEDIATOR_APPOINTED}),
    ]
)
CLAIMS = st.none() | st.sampled_from(Claim)


@st.composite
def fields(draw: st.DrawFn) -> tuple[Field, ...]:
    names = draw(st.sets(st.sampled_from(sorted(VALUES)), min_size=1))
    if draw(st.booleans()):
        names = set(VALUES)
    return tuple(field(name, draw(VALUES[name]), draw(SURE)) for name in sorted(names))


@st.composite
def transactions(draw: st.DrawFn) -> Transaction:
    return Transaction(
        page=1,
        box=BOX,
        date=draw(st.none() | DAYS),
        date_label=draw(st.sampled_from([None, "booking", "value", "planned", "execution"])),
        amount=draw(st.none() | AMOUNTS.map(lambda text: -Decimal(text)) | st.just(Decimal(5))),
        own_iban=draw(st.none() | ACCOUNTS),
        counterparty_iban=draw(st.none() | ACCOUNTS),
        reference=draw(st.none() | REFERENCES),
        bank_reference=draw(st.none() | st.sampled_from(["C6A1", "C6A2"])),
        marks=tuple(map(mark, sorted(draw(SIGNS)))),
    )


@st.composite
def documents(draw: st.DrawFn, kinds: st.SearchStrategy[Kind], number: int = 1) -> Document:
    return Document(
        pages=(number,),
        kind=draw(kinds),
        confidence=draw(SURE),
        language=None,
        fields=draw(fields()),
        transactions=tuple(draw(st.lists(transactions(), max_size=3))),
        marks=tuple(map(mark, sorted(draw(USUAL | SIGNS)))),
        rivals=draw(st.sampled_from([(), (), ((Kind.BANK_STATEMENT, 0.4),)])),
    )


@st.composite
def files(draw: st.DrawFn) -> tuple[Document, ...]:
    count = draw(st.integers(0, 3))
    return tuple(draw(documents(st.sampled_from(Kind), n)) for n in range(1, count + 1))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier | None:
    known = replace(DOSSIER, claim=draw(CLAIMS))
    blind = replace(known, accounts=(), references=(), outstanding=None, delivery_date=None)
    return draw(st.sampled_from([known, known, blind, None]))


SEEN = st.sampled_from([0.3, 0.72, 0.99, 0.99]).map(
    lambda sure: Reading(
        sha256="0" * 64,
        media_type="image/png",
        reader="test",
        pages=tuple(page(number, sure=sure) for number in range(1, 6)),
    )
)
RECEIVED = st.integers(-40, 40).map(lambda days: TODAY + timedelta(days=days))
ORDERS = documents(st.just(Kind.TRANSFER_ORDER), 4)


def judged(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier | None, today: date
) -> Decision:
    return decide(seen, papers, dossier, today, FIRM)


@settings(max_examples=400)
@given(SEEN, st.lists(ORDERS, min_size=1, max_size=3), dossiers(), RECEIVED)
def test_no_order_alone_is_ever_accepted(
    seen: Reading, orders: list[Document], dossier: Dossier | None, today: date
) -> None:
    assert judged(seen, tuple(orders), dossier, today).verdict is not Verdict.ACCEPTED


@settings(max_examples=300)
@given(SEEN, files(), ORDERS, dossiers(), RECEIVED)
def test_an_order_added_to_any_papers_never_makes_them_accepted(
    seen: Reading,
    papers: tuple[Document, ...],
    order: Document,
    dossier: Dossier | None,
    today: date,
) -> None:
    before = judged(seen, papers, dossier, today).verdict
    after = judged(seen, (*papers, order), dossier, today).verdict
    assert after is not Verdict.ACCEPTED or before is Verdict.ACCEPTED


@settings(max_examples=200)
@given(SEEN, files().flatmap(lambda each: st.permutations(each).map(lambda p: (each, p))),
       dossiers(), RECEIVED)  # fmt: skip
def test_the_order_of_the_documents_changes_nothing(
    seen: Reading,
    papers: tuple[tuple[Document, ...], list[Document]],
    dossier: Dossier | None,
    today: date,
) -> None:
    once, again = papers
    assert judged(seen, once, dossier, today) == judged(seen, tuple(again), dossier, today)


@settings(max_examples=300)
@given(SEEN, files(), documents(st.just(Kind.COURT_ORDER), 4), dossiers(), RECEIVED)
def test_an_order_of_the_court_is_never_rejected(
    seen: Reading,
    papers: tuple[Document, ...],
    court: Document,
    dossier: Dossier | None,
    today: date,
) -> None:
    decision = judged(seen, (*papers, court), dossier, today)
    assert decision.verdict is not Verdict.REJECTED
    assert decision.urgent


@settings(max_examples=500)
@given(SEEN, documents(st.sampled_from(Kind)), dossiers(), RECEIVED, st.sampled_from(FieldName))
def test_dropping_a_field_never_makes_a_paper_accepted(
    seen: Reading, document: Document, dossier: Dossier | None, today: date, name: FieldName
) -> None:
    alone = replace(document, transactions=())
    less = replace(alone, fields=tuple(each for each in alone.fields if each.name != name))
    before = judged(seen, (alone,), dossier, today).verdict
    after = judged(seen, (less,), dossier, today).verdict
    assert after is not Verdict.ACCEPTED or before is Verdict.ACCEPTED


@settings(max_examples=300)
@given(SEEN, files(), dossiers(), RECEIVED)
def test_every_decision_says_why_and_what_the_debtor_reads(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier | None, today: date
) -> None:
    decision = judged(seen, papers, dossier, today)
    assert decision.reasons
    assert all(text and "{" not in text for text in decision.message.values())
    assert (decision.contest_until is not None) == (decision.verdict is Verdict.REJECTED)
    assert not decision.blockers or decision.verdict is Verdict.REVIEW
