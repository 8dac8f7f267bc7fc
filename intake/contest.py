"""The debtor asks for a person: always possible, once it is decided (GDPR art. 22)."""

from dataclasses import replace
from datetime import datetime

from evidence.contract import decided
from evidence.errors import UsageError
from evidence.records import Decision, Reason
from evidence.vocabulary import ReasonCode
from intake.receive import Intake
from policy.handover import to_a_person
from storage import decisions, evidences, reviews
from storage.records import Evidence

_LONGEST = 2000  # characters


def contest(intake: Intake, evidence_id: str, words: str) -> Evidence:
    """Hand it to the reviewers with the debtor's words.

    Raises ``NotFound``, ``UsageError``, or ``Conflict`` while it is still being read.
    """
    if len(words) > _LONGEST:
        raise UsageError(f"The words may be {_LONGEST} characters long.")
    evidence = evidences.get(intake.register, evidence_id)
    now = intake.clock()
    decision = _contested(intake, evidence, now)
    result = (evidence.result or {}) | decided(decision) if decision else None
    return reviews.contest(
        intake.register, evidence_id, words=words, decision=decision, result=result, now=now
    )


def _contested(intake: Intake, evidence: Evidence, now: datetime) -> Decision | None:
    """The last decision, put in doubt; None when there was none."""
    history = decisions.history(intake.register, evidence.id)
    if not history:
        return None
    last = history[-1].decision
    reason = Reason(code=ReasonCode.CONTESTED, message="The debtor asks that a person looks.")
    doubted = to_a_person(last, reason, evidence.dossier_number)
    return replace(doubted, decided_by="debtor", decided_at=now)
