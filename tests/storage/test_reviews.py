from concurrent.futures import ThreadPoolExecutor

import pytest

from evidence.errors import BewijsError, Conflict, UsageError
from evidence.service import State
from evidence.vocabulary import Verdict
from storage import audits, decisions, evidences, outbox, reviews, work
from storage.records import Evidence, Refused
from storage.register import Register
from tests.storage.samples import (
    NOON,
    RESULT,
    claim,
    claimed,
    decision,
    in_review,
    later,
    new_evidence,
)


def _lease(register: Register, evidence: Evidence, reviewer: str, at: float = 0) -> Evidence:
    return reviews.lease_review(
        register, evidence.id, reviewer=reviewer, now=later(at), seconds=300
    )


def _answer(register: Register, evidence: Evidence, reviewer: str) -> Evidence:
    return reviews.answer(
        register,
        evidence.id,
        reviewer=reviewer,
        decision=decision(Verdict.REJECTED, by=reviewer),
        result={"verdict": "rejected"},
        now=later(9),
    )


def test_the_queue_is_urgent_first_then_oldest_and_paged(register: Register) -> None:
    young = in_review(register, received_at=later(50))
    old = in_review(register)
    urgent = in_review(register, urgent=True, received_at=later(99))
    assert reviews.queue(register, limit=9) == (urgent, old, young)
    assert reviews.queue(register, limit=1, offset=1) == (old,)
    assert reviews.queue_length(register) == 3


def test_what_was_set_aside_waits_there_too(register: Register) -> None:
    evidence = evidences.receive(register, new_evidence())
    for start in range(4):
        claim(register, evidence.id, at=20 * start)
    assert [each.id for each in reviews.queue(register, limit=9)] == [evidence.id]


def test_two_people_never_hold_one_paper(register: Register) -> None:
    evidence = in_review(register)

    def wins(number: int) -> bool:
        try:
            return bool(_lease(register, evidence, f"r{number}"))
        except Conflict:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(wins, range(8))) == 1


def test_a_lease_is_prolonged_given_back_and_runs_out(register: Register) -> None:
    evidence = in_review(register)
    _lease(register, evidence, "an")
    assert _lease(register, evidence, "an", at=100).review_until == later(400)
    reviews.release_review(register, evidence.id, reviewer="bo")
    with pytest.raises(Conflict):
        _lease(register, evidence, "bo", at=399)
    assert _lease(register, evidence, "bo", at=400).reviewer == "bo"
    reviews.release_review(register, evidence.id, reviewer="bo")
    assert _lease(register, evidence, "an", at=401).reviewer == "an"


def test_an_answer_is_kept_with_its_audit_and_message(register: Register) -> None:
    evidence = in_review(register)
    _lease(register, evidence, "an")
    answered = _answer(register, evidence, "an")
    assert (answered.state, answered.result) == (State.DECIDED, {"verdict": "rejected"})
    assert [each.by for each in decisions.history(register, evidence.id)] == ["policy", "an"]
    last = audits.history(register, evidence.id)[-1]
    assert (last.who, last.what, last.detail["verdict"]) == ("an", "answered", "rejected")
    assert len(outbox.pending(register, outbox.DECIDED, limit=9)) == 2
    assert reviews.queue(register, limit=9) == ()


def test_only_the_holder_answers_and_only_once(register: Register) -> None:
    evidence = in_review(register)
    with pytest.raises(Conflict):
        _answer(register, evidence, "an")
    _lease(register, evidence, "an")
    with pytest.raises(Conflict):
        _answer(register, evidence, "bo")
    _answer(register, evidence, "an")
    with pytest.raises(Conflict):
        _answer(register, evidence, "an")
    with pytest.raises(Conflict):
        _lease(register, evidence, "an")


def test_a_person_does_not_send_it_to_a_person(register: Register) -> None:
    evidence = in_review(register)
    _lease(register, evidence, "an")
    with pytest.raises(UsageError):
        reviews.answer(
            register,
            evidence.id,
            reviewer="an",
            decision=decision(Verdict.REVIEW),
            result={},
            now=NOON,
        )


def _contest(register: Register, evidence_id: str) -> Evidence:
    return reviews.contest(
        register,
        evidence_id,
        words="I did pay.",
        decision=decision(Verdict.REVIEW),
        result={"verdict": "review"},
        now=later(20),
    )


def test_a_contested_decision_goes_to_a_person_with_the_debtors_words(register: Register) -> None:
    evidence = evidences.receive(register, new_evidence())
    work.finish(
        register,
        claimed(register, evidence.id),
        decision=decision(Verdict.REJECTED),
        result=RESULT,
        state=State.DECIDED,
        now=NOON,
    )
    contested = _contest(register, evidence.id)
    assert (contested.state, contested.contested_at) == (State.IN_REVIEW, later(20))
    assert contested.result == {"verdict": "review"}
    assert audits.history(register, evidence.id)[-1].detail == {"words": "I did pay."}
    assert [each.by for each in decisions.history(register, evidence.id)] == ["policy", "debtor"]
    _contest(register, evidence.id)
    assert len(decisions.history(register, evidence.id)) == 2
    _lease(register, contested, "an")
    assert _answer(register, contested, "an").state is State.DECIDED


def test_a_refused_file_can_be_contested_too(register: Register) -> None:
    evidence = evidences.receive(register, new_evidence())
    refused = Refused(code="broken_file", message="The file is damaged.")
    work.refuse(register, claimed(register, evidence.id), refused, now=NOON)
    contested = reviews.contest(
        register, evidence.id, words="", decision=None, result=None, now=later(1)
    )
    assert (contested.state, contested.result) == (State.IN_REVIEW, None)
    assert decisions.history(register, evidence.id) == ()


def test_what_is_still_being_read_cannot_be_contested(register: Register) -> None:
    evidence = evidences.receive(register, new_evidence())
    with pytest.raises(BewijsError, match="still being read"):
        _contest(register, evidence.id)
