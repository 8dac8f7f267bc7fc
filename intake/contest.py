"""The debtor asks for a person: always possible, once it is decided (GDPR art. 22)."""

from dataclasses import replace
from datetime import datetime

from evidence.contract import decided
from evidence.errors import UsageError
from evidence.records import Decision, Reason
from evidence.vocabulary import Language, NextStep, ReasonCode, Verdict
from intake.receive import Intake
from policy.texts import A_PERSON_LOOKS, sentences
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
    return replace(
        last,
        verdict=Verdict.REVIEW,
        reasons=(reason, *last.reasons),
        blockers=(*last.blockers, reason.code),
        next_step=NextStep.HUMAN_REVIEW,
        message=_message(evidence.dossier_number),
        contest_until=None,
        decided_by="debtor",
        decided_at=now,
    )


def _message(dossier_number: str | None) -> dict[Language, str]:
    texts = sentences()
    return {
        language: texts[A_PERSON_LOOKS][language].format(
            dossier=dossier_number or texts["your_file"][language]
        )
        for language in Language
    }
