"""Collective debt settlement and social mediation (FAQ lines 133 to 143): urgent, never refused."""

from dataclasses import replace
from datetime import date

import pytest

from evidence.records import Document
from evidence.vocabulary import Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    DOSSIER,
    claiming,
    codes,
    order,
    outcome,
    page,
    paper,
    reading,
    settled,
    statement,
)

F, R, S = FieldName, ReasonCode, Sign
WHOLE = {
    F.DATE: "2026-03-02",
    F.MEDIATOR_NAME: "Mr. An Voorbeeld",
    F.MEDIATOR_EMAIL: "an@advocaat.example",
    F.CASE_NUMBER: "26/123/B",
}


def court(*signs: Sign, without: tuple[FieldName, ...] = (), kind_sure: float = 0.97) -> Document:
    fields = {name: value for name, value in WHOLE.items() if name not in without}
    signs = signs or (S.ADMITTED, S.MEDIATOR_APPOINTED)
    return paper(Kind.COURT_ORDER, *signs, fields=fields, kind_sure=kind_sure)


@pytest.mark.parametrize("claim", [*Claim, None], ids=str)
def test_a_complete_order_of_the_court_stops_collection_whatever_was_claimed(
    claim: Claim | None,
) -> None:
    decision = settled(court(), dossier=claiming(claim))
    assert outcome(decision) == (Verdict.ACCEPTED, R.SETTLEMENT_ADMITTED)
    assert (decision.next_step, decision.urgent) == (NextStep.STOP_COLLECTION, True)


@pytest.mark.parametrize(
    ("lacks", "code", "asked"),
    [
        (F.DATE, R.MISSING_ADMISSIBILITY_DATE, Asked.ADMISSIBILITY_DATE),
        (F.MEDIATOR_NAME, R.MISSING_MEDIATOR_CONTACT, Asked.MEDIATOR_CONTACT),
        (F.MEDIATOR_EMAIL, R.MISSING_MEDIATOR_CONTACT, Asked.MEDIATOR_CONTACT),
    ],
)
def test_an_incomplete_order_of_the_court_pauses_and_asks(
    lacks: FieldName, code: ReasonCode, asked: Asked
) -> None:
    decision = settled(court(without=(lacks,)))
    assert outcome(decision) == (Verdict.REVIEW, code)
    assert (decision.next_step, decision.urgent) == (NextStep.PAUSE_COLLECTION, True)
    assert decision.asked == (asked,)


def test_the_contact_may_stand_on_the_mediator_s_own_letter() -> None:
    contacts = {name: WHOLE[name] for name in (F.MEDIATOR_NAME, F.MEDIATOR_EMAIL)}
    letter = paper(Kind.OTHER, fields=contacts, on=2)
    decision = settled(court(without=tuple(contacts)), letter)
    assert decision.verdict is Verdict.ACCEPTED


@pytest.mark.parametrize("sign", [S.PETITION, S.HOMOLOGATED, S.NOT_ADMITTED, S.REVOKED])
@pytest.mark.parametrize("kind", [Kind.COURT_ORDER, Kind.OTHER])
def test_a_court_paper_that_admits_nothing_goes_to_a_person(sign: Sign, kind: Kind) -> None:
    decision = settled(paper(kind, S.ADMITTED, sign, fields=WHOLE))
    assert outcome(decision) == (Verdict.REVIEW, R.NOT_ADMITTED)
    assert decision.urgent


@pytest.mark.parametrize(
    "doubtful",
    [
        court(kind_sure=0.5),
        replace(court(), rivals=((Kind.OTHER, 0.5),)),
        replace(court(), marks=()),
    ],
)
def test_a_doubtful_order_of_the_court_pauses(doubtful: Document) -> None:
    decision = settled(doubtful)
    assert outcome(decision) == (Verdict.REVIEW, R.LOW_CONFIDENCE)
    assert decision.next_step is NextStep.PAUSE_COLLECTION


def test_a_debt_made_after_the_admission_goes_to_a_person() -> None:
    decision = settled(court(), dossier=replace(DOSSIER, invoice_date=date(2026, 3, 20)))
    assert decision.verdict is Verdict.REVIEW
    assert "debt_after_admission" in decision.blockers


def test_an_order_to_pay_beside_the_court_s_order_changes_nothing() -> None:
    assert settled(order(on=2), court()).verdict is Verdict.ACCEPTED


def test_words_of_a_court_keep_anything_from_being_rejected() -> None:
    perhaps = replace(paper(Kind.PAYMENT_DEMAND), rivals=((Kind.COURT_ORDER, 0.35),))
    decision = settled(perhaps, dossier=claiming(None))
    assert decision.verdict is Verdict.REVIEW


def test_a_page_with_an_order_that_speaks_of_an_admission_is_not_rejected() -> None:
    decision = settled(order(S.FORM, S.ADMITTED))
    assert (decision.verdict, decision.urgent) == (Verdict.REVIEW, True)


@pytest.mark.parametrize("kind", [Kind.OTHER, Kind.BANK_STATEMENT, Kind.DISPUTE_NOTICE])
def test_the_claim_of_a_settlement_pauses_until_the_order_is_there(kind: Kind) -> None:
    decision = settled(paper(kind), dossier=claiming(Claim.COLLECTIVE_DEBT_SETTLEMENT))
    assert decision.verdict is Verdict.REVIEW
    assert (decision.next_step, decision.urgent) == (NextStep.PAUSE_COLLECTION, True)
    assert Asked.COURT_ORDER in decision.asked


@pytest.mark.parametrize("claim", [Claim.DEBT_MEDIATION, Claim.PAID_COLLECTOR, None], ids=str)
def test_a_letter_of_a_social_service_asks_for_the_social_worker_s_call(
    claim: Claim | None,
) -> None:
    decision = settled(paper(Kind.DEBT_MEDIATION_LETTER), dossier=claiming(claim))
    assert outcome(decision) == (Verdict.ACCEPTED, R.MEDIATION_REQUEST)
    assert decision.next_step is NextStep.CALL_SOCIAL_WORKER
    assert decision.asked == (Asked.SOCIAL_WORKER_CALL,)


def test_a_doubtful_letter_of_a_social_service_is_never_refused() -> None:
    decision = settled(paper(Kind.DEBT_MEDIATION_LETTER, kind_sure=0.4))
    assert decision.verdict is Verdict.REVIEW
    assert decision.next_step is NextStep.CALL_SOCIAL_WORKER


def test_the_claim_of_mediation_is_never_refused_for_want_of_a_paper() -> None:
    decision = settled(paper(Kind.OTHER), dossier=claiming(Claim.DEBT_MEDIATION))
    assert outcome(decision) == (Verdict.REVIEW, R.MEDIATION_REQUEST)


def test_no_contract_is_looked_at_together() -> None:
    decision = settled(statement(), dossier=claiming(Claim.NO_CONTRACT))
    assert codes(decision) == (R.NO_CONTRACT_CLAIMED,)
    assert decision.verdict is Verdict.REVIEW


def test_a_blurred_order_of_the_court_is_never_called_unreadable_by_itself() -> None:
    decision = settled(court(kind_sure=0.3), seen=reading(page(words="", sure=0.0)))
    assert decision.verdict is Verdict.REVIEW
