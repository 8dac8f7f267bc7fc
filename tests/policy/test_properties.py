"""What must hold for any papers, fields, dossier and day."""

from dataclasses import replace
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evidence.dossier import Dossier
from evidence.records import Decision, Document, Finding, Reading, Transaction
from evidence.vocabulary import FieldName, Kind, Sign, Verdict
from policy.decide import decide
from tests.policy.papers import DOSSIER, FIRM, TODAY, statement
from tests.policy.strategies import (
    ORDERS,
    PARTS,
    RECEIVED,
    SEEN,
    documents,
    dossiers,
    files,
    parts_of,
    transactions,
)

OFTEN = settings(max_examples=120, deadline=None)  # the first call loads the tables
F, K, S = FieldName, Kind, Sign


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


@OFTEN
@given(SEEN, PARTS)
def test_a_payment_that_is_photographed_again_never_makes_parts_enough(
    seen: Reading, parts: list[tuple[str, str, float]]
) -> None:
    before = judged(seen, parts_of(parts), DOSSIER, TODAY).verdict
    again = judged(seen, parts_of([*parts, parts[0]]), DOSSIER, TODAY).verdict
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
