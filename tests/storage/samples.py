"""Invented rows."""

from datetime import UTC, datetime, timedelta

from evidence.records import Decision, Place, Reason
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Language, NextStep, ReasonCode, Verdict
from storage import evidences, work
from storage.records import Claimed, Evidence, JsonObject, NewEvidence
from storage.register import Register

NOON = datetime(2026, 3, 30, 12, 0, tzinfo=UTC)
RESULT: JsonObject = {"schema": "bewijs/1", "verdict": "accepted"}


def later(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def new_evidence(
    *,
    sha256: str = "a" * 64,
    request_key: str | None = None,
    received_at: datetime = NOON,
    dossier_number: str | None = None,
) -> NewEvidence:
    return NewEvidence(
        sha256=sha256,
        file_name="rekeninguittreksel é.pdf",
        media_type="application/pdf",
        size=12_345,
        channel=Channel.PORTAL,
        lane=Lane.PORTAL,
        received_at=received_at,
        received_day=received_at.date(),
        request_key=request_key,
        dossier_number=dossier_number,
    )


def decision(verdict: Verdict, *, urgent: bool = False, by: str = "policy") -> Decision:
    place = Place(page=1, box=(1, 2, 3, 4), text="149,95")
    reason = Reason(code=ReasonCode.PAYMENT_MATCHES, message="It matches.", places=(place,))
    return Decision(
        verdict=verdict,
        reasons=(reason,),
        asked=(),
        findings=(),
        blockers=(),
        next_step=NextStep.CLOSE_AFTER_RECONCILIATION,
        message={Language.NL: "Dank u."},
        contest_until=NOON.date(),
        policy="2026-11-23",
        urgent=urgent,
        decided_by=by,
        decided_at=NOON,
    )


def claim(
    register: Register, evidence_id: str, *, at: float = 0, worker: str = "w1"
) -> Claimed | None:
    return work.claim(
        register, evidence_id, worker=worker, now=later(at), lease_seconds=15, attempts=3
    )


def claimed(register: Register, evidence_id: str, *, at: float = 0) -> Claimed:
    found = claim(register, evidence_id, at=at)
    assert found
    return found


def in_review(
    register: Register, *, urgent: bool = False, received_at: datetime = NOON
) -> Evidence:
    evidence = evidences.receive(register, new_evidence(received_at=received_at))
    work.finish(
        register,
        claimed(register, evidence.id),
        decision=decision(Verdict.REVIEW, urgent=urgent),
        result=RESULT,
        state=State.IN_REVIEW,
        now=NOON,
    )
    return evidences.get(register, evidence.id)
