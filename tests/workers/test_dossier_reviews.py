"""Evidence that waits for a person, or was answered by one, when a later paper comes."""

from dataclasses import replace

import pytest

from evidence.service import State
from evidence.vocabulary import Claim, FieldName, Kind, Sign
from storage import audits, decisions, reviews
from storage.records import Evidence, Turned
from storage.register import Register
from storage.siblings import turn
from tests.policy.papers import claiming, paper, statement
from tests.workers.taken import CUT, LETTER, RECEIPT, Desk, now_of, told, verdict_of

F, K, S = FieldName, Kind, Sign


def test_a_persons_rejection_stands_and_its_paper_adds_nothing(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    register, now = cancelled.register, cancelled.now
    rejected = decisions.history(register, letter.id)[-1].decision
    doubted = replace(rejected, verdict="review")
    reviews.contest(register, letter.id, words="", decision=doubted, result=None, now=now)  # type: ignore[arg-type]
    reviews.lease_review(register, letter.id, reviewer="an", now=now, seconds=60)
    by_an = replace(rejected, decided_by="reviewer:an")
    reviews.answer(register, letter.id, reviewer="an", decision=by_an, result={}, now=now)
    receipt = cancelled.take(RECEIPT)
    assert verdict_of(cancelled, receipt) == ("rejected", "missing_notice")
    assert decisions.history(register, letter.id)[-1].by == "an"


COURT = paper(K.COURT_ORDER, S.ADMITTED, fields={F.DATE: "2026-01-20"})
MEDIATOR = {F.MEDIATOR_NAME: "Mr. An Voorbeeld", F.MEDIATOR_EMAIL: "an@advocaat.example"}
DISPUTE = replace(
    paper(K.DISPUTE_NOTICE, S.ABOUT_DISPUTE, S.CLOSING, fields={F.DATE: "2026-01-20"}),
    confidence=0.82,  # too little to reject it
)
# what waits for a person, and what comes later and completes it
COMPLETED = {
    Claim.DISPUTED: (DISPUTE, RECEIPT),
    Claim.CANCELLED: (replace(LETTER, confidence=0.82), RECEIPT),
    Claim.COLLECTIVE_DEBT_SETTLEMENT: (
        COURT,
        paper(K.COURT_ORDER, S.ADMITTED, fields={F.DATE: "2026-01-20"} | MEDIATOR),
    ),
    Claim.PAID_COLLECTOR: (replace(CUT, confidence=0.82), statement()),
    Claim.RETURNED_GOODS: (
        paper(K.RETURN_RECEIPT, S.POSTMARK, fields={F.TRACKING_NUMBER: "323200000000000001"}),
        paper(
            K.RETURN_RECEIPT,
            S.POSTMARK,
            fields={F.TRACKING_NUMBER: "323200000000000001", F.DATE: "2026-01-20"},
        ),
    ),
}


@pytest.mark.parametrize("claim", COMPLETED)
def test_a_later_paper_answers_one_that_waits_for_a_person(
    register: Register, claim: Claim
) -> None:
    desk = Desk(register, claiming(claim))
    waits, completes = COMPLETED[claim]
    first = desk.take(waits)
    assert now_of(desk, first).state is State.IN_REVIEW
    second = desk.take(completes)
    assert verdict_of(desk, second)[0] == verdict_of(desk, first)[0] == "accepted"
    assert now_of(desk, first).state is State.DECIDED
    assert reviews.queue(register, limit=9) == ()
    assert audits.history(register, first.id)[-1].what == "turned"
    assert told(desk) == [first.id, second.id, first.id]


def _lease(desk: Desk, evidence: Evidence, *, until: float = 600) -> None:
    reviews.lease_review(desk.register, evidence.id, reviewer="an", now=desk.now, seconds=until)


def test_a_paper_that_a_reviewer_took_up_stays_the_reviewers(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    _lease(desk, first, until=1)  # it ran out long before the next paper came
    second = desk.take(RECEIPT)
    assert verdict_of(desk, second)[0] == "accepted"
    assert now_of(desk, first).state is State.IN_REVIEW
    assert [each.id for each in reviews.queue(register, limit=9)] == [first.id]


def test_a_paper_that_was_put_back_is_answered(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    _lease(desk, first)
    reviews.release_review(register, first.id, reviewer="an")
    desk.take(RECEIPT)
    assert now_of(desk, first).state is State.DECIDED


def test_a_reviewer_who_takes_it_up_at_that_very_moment_keeps_it(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    turned = decisions.history(register, first.id)[-1]
    _lease(desk, first)
    with register.write() as connection:
        turn(connection, [Turned(evidence_id=first.id, stored=turned, result={})], first)
    assert now_of(desk, first).state is State.IN_REVIEW
    assert len(decisions.history(register, first.id)) == 1


def test_what_the_debtor_contested_waits_for_its_person(register: Register) -> None:
    desk = Desk(register, claiming(Claim.CANCELLED))
    letter = desk.take(LETTER)
    reviews.contest(register, letter.id, words="", decision=None, result=None, now=desk.now)
    assert verdict_of(desk, desk.take(RECEIPT))[0] == "accepted"
    assert now_of(desk, letter).state is State.IN_REVIEW


def _contest(desk: Desk, evidence: Evidence) -> None:
    reviews.contest(desk.register, evidence.id, words="", decision=None, result=None, now=desk.now)


def test_what_the_debtor_contested_in_the_queue_stays_there(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    _contest(desk, first)
    contested_at = now_of(desk, first).contested_at
    assert contested_at == desk.now
    assert verdict_of(desk, desk.take(RECEIPT))[0] == "accepted"
    assert now_of(desk, first).state is State.IN_REVIEW
    _contest(desk, first)
    assert now_of(desk, first).contested_at == contested_at


def test_what_is_contested_at_that_very_moment_is_not_turned(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    turned = decisions.history(register, first.id)[-1]
    _contest(desk, first)
    with register.write() as connection:
        turn(connection, [Turned(evidence_id=first.id, stored=turned, result={})], first)
    assert now_of(desk, first).state is State.IN_REVIEW
