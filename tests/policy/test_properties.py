"""What must hold for any papers, fields, dossier and day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evidence.dossier import Dossier
from evidence.records import Decision, Document, Finding, Reading, Transaction
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
    order,
    page,
    paper,
    statement,
)

OFTEN = settings(max_examples=120, deadline=None)  # the first call loads the tables
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


def judged(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier | None, today: date
) -> Decision:
    return decide(seen, papers, dossier, today, FIRM)


@OFTEN
@given(SEEN, st.lists(ORDERS, min_size=1, max_size=3), dossiers(), RECEIVED)
def test_no_order_alone_is_ever_accepted(
    seen: Reading, orders: list[Document], dossier: Dossier | None, today: date
) -> None:
    assert judged(seen, tuple(orders), dossier, today).verdict is not Verdict.ACCEPTED


@OFTEN
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


@OFTEN
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


@OFTEN
@given(SEEN, files(), documents([Kind.COURT_ORDER], 4), dossiers(), RECEIVED)
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


@OFTEN
@given(SEEN, documents(), dossiers(), RECEIVED, st.sampled_from(FieldName))
def test_dropping_a_field_never_makes_a_paper_accepted(
    seen: Reading, document: Document, dossier: Dossier | None, today: date, name: FieldName
) -> None:
    alone = replace(document, transactions=())
    less = replace(alone, fields=tuple(each for each in alone.fields if each.name != name))
    before = judged(seen, (alone,), dossier, today).verdict
    after = judged(seen, (less,), dossier, today).verdict
    assert after is not Verdict.ACCEPTED or before is Verdict.ACCEPTED


VALUES_OF_A_LINE = ("date", "amount", "own_iban", "counterparty_iban", "reference")


@OFTEN
@given(SEEN, transactions(), dossiers(), RECEIVED, st.sampled_from(VALUES_OF_A_LINE))
def test_dropping_a_value_of_the_only_line_never_makes_a_statement_accepted(
    seen: Reading, line: Transaction, dossier: Dossier | None, today: date, name: str
) -> None:
    whole = replace(statement(), fields=(), transactions=(line,))
    less = replace(whole, transactions=(replace(line, **{name: None}),))
    before = judged(seen, (whole,), dossier, today).verdict
    after = judged(seen, (less,), dossier, today).verdict
    assert after is not Verdict.ACCEPTED or before is Verdict.ACCEPTED


PARTS = st.lists(
    st.tuples(
        st.sampled_from(["50.00", "53.07", "76.50", "76.57", "100.00"]),
        st.sampled_from(["2026-03-10", "2026-03-11", "2026-03-13", "2026-03-25"]),
        st.sampled_from([0.86, 0.97]),
    ),
    min_size=1,
    max_size=3,
)


def _parts(parts: list[tuple[str, str, float]]) -> tuple[Document, ...]:
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


@OFTEN
@given(SEEN, PARTS)
def test_a_payment_that_is_photographed_again_never_makes_parts_enough(
    seen: Reading, parts: list[tuple[str, str, float]]
) -> None:
    before = judged(seen, _parts(parts), DOSSIER, TODAY).verdict
    again = judged(seen, _parts([*parts, parts[0]]), DOSSIER, TODAY).verdict
    assert again is not Verdict.ACCEPTED or before is Verdict.ACCEPTED


SPOILT = (S.FAX_FAILED, S.BOUNCED, S.FORWARDED)  # such a paper speaks against, and supports nothing
LETTERS = documents([K.CANCELLATION_LETTER, K.DISPUTE_NOTICE, K.COURT_ORDER])
SUPPORT = documents([K.MAILING_PROOF], 2)


@OFTEN
@given(SEEN, LETTERS, SUPPORT, dossiers(), RECEIVED)
def test_taking_away_what_supports_a_letter_never_makes_it_accepted(
    seen: Reading, letter: Document, support: Document, dossier: Dossier | None, today: date
) -> None:
    assume(not any(map(support.has, SPOILT)))
    before = judged(seen, (letter, support), dossier, today).verdict
    after = judged(seen, (letter,), dossier, today).verdict
    assert after is not Verdict.ACCEPTED or before is Verdict.ACCEPTED


@OFTEN
@given(SEEN, files(), dossiers().filter(bool), RECEIVED, RECEIVED)
def test_replayed_on_another_day_it_is_decided_the_same(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier, today: date, later: date
) -> None:
    received = replace(dossier, today=today)
    assert judged(seen, papers, received, today) == judged(seen, papers, received, later)


@OFTEN
@given(SEEN, files(), dossiers(), RECEIVED)
def test_a_sign_of_change_only_ever_asks_for_a_person(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier | None, today: date
) -> None:
    sign = Finding(code="tamper_editor", message="…")
    before = judged(seen, papers, dossier, today)
    after = judged(replace(seen, findings=(sign,)), papers, dossier, today)
    if before.verdict is Verdict.ACCEPTED:
        assert after.verdict is Verdict.REVIEW
    else:
        assert (after.verdict, after.message) == (before.verdict, before.message)


@OFTEN
@given(SEEN, files(), dossiers(), RECEIVED, st.dates(date(2024, 1, 1), date(2027, 1, 1)))
def test_the_day_of_a_file_only_ever_asks_for_a_person(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier | None, today: date, saved: date
) -> None:
    before = judged(seen, papers, dossier, today)
    pages = tuple(replace(each, saved=saved) for each in seen.pages)
    after = judged(replace(seen, pages=pages), papers, dossier, today)
    if before.verdict is Verdict.ACCEPTED:
        assert after.verdict in (Verdict.ACCEPTED, Verdict.REVIEW)
    else:
        assert (after.verdict, after.message) == (before.verdict, before.message)


@OFTEN
@given(SEEN, files(), dossiers(), RECEIVED)
def test_every_decision_says_why_and_what_the_debtor_reads(
    seen: Reading, papers: tuple[Document, ...], dossier: Dossier | None, today: date
) -> None:
    decision = judged(seen, papers, dossier, today)
    assert decision.reasons
    assert all(text and "{" not in text for text in decision.message.values())
    assert (decision.contest_until is not None) == (decision.verdict is Verdict.REJECTED)
    assert not decision.blockers or decision.verdict is Verdict.REVIEW
