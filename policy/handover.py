"""A decision that is handed to a person after it was made, for a reason from outside the papers."""

from dataclasses import replace

from evidence.records import Decision, Reason
from evidence.vocabulary import Language, NextStep, Verdict
from policy.texts import A_PERSON_LOOKS, sentences


def to_a_person(decision: Decision, reason: Reason, dossier_number: str | None) -> Decision:
    """The same decision in doubt: that reason first, and a text that says a person looks."""
    return replace(
        decision,
        verdict=Verdict.REVIEW,
        reasons=(reason, *decision.reasons),
        blockers=(*decision.blockers, reason.code),
        next_step=NextStep.HUMAN_REVIEW,
        message=_message(dossier_number),
        contest_until=None,
    )


def _message(dossier_number: str | None) -> dict[Language, str]:
    texts = sentences()
    return {
        language: texts[A_PERSON_LOOKS][language].format(
            dossier=dossier_number or texts["your_file"][language]
        )
        for language in Language
    }
