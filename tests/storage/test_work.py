from concurrent.futures import ThreadPoolExecutor

import pytest

from evidence.errors import LostLease, NotFound
from evidence.service import State
from evidence.vocabulary import Verdict
from storage import audits, decisions, evidences, outbox, steps, work
from storage.records import Bell, Refused
from storage.register import Register
from tests.storage.samples import (
    NOON,
    RESULT,
    claim,
    claimed,
    decision,
    later,
    new_evidence,
)


@pytest.fixture
def evidence_id(register: Register) -> str:
    return evidences.receive(register, new_evidence()).id


def _finish(register: Register, held: work.Claimed) -> None:
    work.finish(
        register,
        held,
        decision=decision(Verdict.ACCEPTED),
        result=RESULT,
        state=State.DECIDED,
        now=later(5),
    )


def test_a_claim_counts_the_start_before_the_work(register: Register, evidence_id: str) -> None:
    held = claimed(register, evidence_id)
    assert (held.fence, held.attempt, held.evidence.state) == (1, 1, State.READING)
    kept = evidences.get(register, evidence_id)
    assert (kept.attempts, kept.worker, kept.lease_until) == (1, "w1", later(15))


def test_of_many_workers_one_wins(register: Register, evidence_id: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: claim(register, evidence_id, worker=f"w{n}"), range(16)))
    assert sum(each is not None for each in found) == 1
    assert evidences.get(register, evidence_id).attempts == 1


def test_a_live_lease_is_respected_and_a_dead_one_taken_over(
    register: Register, evidence_id: str
) -> None:
    assert claim(register, evidence_id)
    assert claim(register, evidence_id, at=14) is None
    taken = claim(register, evidence_id, at=15)
    assert taken
    assert (taken.fence, taken.attempt) == (2, 2)


def test_renewing_holds_it_longer(register: Register, evidence_id: str) -> None:
    held = claimed(register, evidence_id)
    work.renew(register, held, now=later(10), lease_seconds=15)
    assert claim(register, evidence_id, at=24) is None


def test_after_the_last_start_it_is_set_aside_for_a_person(
    register: Register, evidence_id: str
) -> None:
    for start in range(3):
        assert claim(register, evidence_id, at=20 * start)
    assert claim(register, evidence_id, at=80) is None
    assert evidences.get(register, evidence_id).state is State.SET_ASIDE
    assert audits.history(register, evidence_id)[-1].what == "set_aside"
    assert claim(register, evidence_id, at=100) is None


def test_an_overtaken_worker_can_write_nothing(register: Register, evidence_id: str) -> None:
    old = claimed(register, evidence_id)
    new = claimed(register, evidence_id, at=20)
    for write in (
        lambda: _finish(register, old),
        lambda: steps.save(register, old, "reading", {}),
        lambda: work.renew(register, old, now=later(21), lease_seconds=15),
        lambda: work.refuse(register, old, Refused(code="x", message="x"), now=later(21)),
        lambda: work.release_for_retry(
            register, old, trouble="fault", now=later(21), wait_seconds=1
        ),
    ):
        with pytest.raises(LostLease):
            write()
    _finish(register, new)
    assert evidences.get(register, evidence_id).state is State.DECIDED


def test_finishing_writes_result_decision_message_and_audit(
    register: Register, evidence_id: str
) -> None:
    _finish(register, claimed(register, evidence_id))
    evidence = evidences.get(register, evidence_id)
    assert (evidence.state, evidence.result, evidence.lease_until) == (State.DECIDED, RESULT, None)
    (stored,) = decisions.history(register, evidence_id)
    assert (stored.decision, stored.by, stored.at) == (
        decision(Verdict.ACCEPTED),
        "policy",
        later(5),
    )
    assert len(outbox.pending(register, outbox.DECIDED, limit=10)) == 1
    assert audits.history(register, evidence_id)[-1].detail == {
        "verdict": "accepted",
        "reasons": ["payment_matches"],
        "policy": "2026-11-23",
    }


def test_finishing_twice_changes_nothing(register: Register, evidence_id: str) -> None:
    held = claimed(register, evidence_id)
    _finish(register, held)
    _finish(register, held)
    assert len(decisions.history(register, evidence_id)) == 1
    assert len(outbox.pending(register, outbox.DECIDED, limit=10)) == 1


def test_what_has_ended_is_not_started_again(register: Register, evidence_id: str) -> None:
    _finish(register, claimed(register, evidence_id))
    assert claim(register, evidence_id, at=1000) is None


def test_a_refusal_ends_it_with_its_code(register: Register, evidence_id: str) -> None:
    refused = Refused(code="broken_file", message="The file is damaged.")
    work.refuse(register, claimed(register, evidence_id), refused, now=later(1))
    evidence = evidences.get(register, evidence_id)
    assert (evidence.state, evidence.refusal) == (State.REFUSED, refused)
    assert len(outbox.pending(register, outbox.DECIDED, limit=10)) == 1


def test_a_fault_lets_it_go_and_nobody_starts_before_the_wait_is_over(
    register: Register, evidence_id: str
) -> None:
    held = claimed(register, evidence_id)
    work.release_for_retry(register, held, trouble="child_died", now=NOON, wait_seconds=30)
    assert evidences.get(register, evidence_id).trouble == "child_died"
    assert claim(register, evidence_id, at=29) is None
    assert claimed(register, evidence_id, at=30).attempt == 2


def test_steps_are_kept_under_their_names(register: Register, evidence_id: str) -> None:
    held = claimed(register, evidence_id)
    steps.save(register, held, "reading", {"pages": 1})
    steps.save(register, held, "reading", {"pages": 2, "words": ["é"]})
    steps.save(register, held, "documents", [1.5, None])
    assert steps.load(register, evidence_id, "reading") == {"pages": 2, "words": ["é"]}
    assert steps.load(register, evidence_id, "documents") == [1.5, None]
    assert steps.load(register, evidence_id, "decision") is None


def test_an_unknown_id_is_not_found(register: Register) -> None:
    with pytest.raises(NotFound):
        claim(register, "0" * 32)


def _stale(register: Register, at: float) -> tuple[Bell, ...]:
    return work.stale(register, now=later(at), patience_seconds=60, limit=10)


def test_a_paper_that_nobody_came_for_is_rung_once_per_patience(
    register: Register, evidence_id: str
) -> None:
    assert _stale(register, 59) == ()
    assert [each.evidence_id for each in _stale(register, 60)] == [evidence_id]
    assert _stale(register, 61) == ()
    assert [each.evidence_id for each in _stale(register, 120)] == [evidence_id]


def test_a_dead_workers_paper_is_rung_as_soon_as_its_lease_is_over(
    register: Register, evidence_id: str
) -> None:
    claimed(register, evidence_id)
    assert _stale(register, 14) == ()
    assert [each.evidence_id for each in _stale(register, 15)] == [evidence_id]
    assert _stale(register, 16) == ()


def test_what_has_ended_is_not_rung(register: Register, evidence_id: str) -> None:
    _finish(register, claimed(register, evidence_id))
    assert _stale(register, 10_000) == ()


def test_two_sweepers_do_not_ring_for_the_same_paper(register: Register) -> None:
    for _ in range(20):
        evidences.receive(register, new_evidence())
    with ThreadPoolExecutor(4) as pool:
        found = [
            bell for bells in pool.map(lambda _: _stale(register, 90), range(6)) for bell in bells
        ]
    assert len(found) == len(set(found)) == 20
