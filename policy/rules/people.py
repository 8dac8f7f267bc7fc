"""Claims that a person settles: social debt mediation, no contract, an invoice after the end.

nl schuldbemiddeling via het OCMW, fr médiation via le CPAS, de Vermittlung
durch das ÖSHZ.
"""

from dataclasses import replace

from evidence.records import Document
from evidence.vocabulary import Asked, Claim, Kind, NextStep, ReasonCode, Sign
from policy.case import Case
from policy.outcome import Outcome, accept, review
from policy.places import all_places
from policy.trust import known_kind


def mediation(case: Case) -> Outcome | None:
    """The social worker is to call today (FAQ lines 133 to 137); none is refused."""
    letters = case.of(Kind.DEBT_MEDIATION_LETTER)
    if not letters and (case.claim is not Claim.DEBT_MEDIATION or _only_orders(case)):
        return None
    sure = [each for each in letters if _is_sure(case, each)]
    step = NextStep.CALL_SOCIAL_WORKER
    outcome = review(ReasonCode.MEDIATION_REQUEST, step=step)
    blockers = ("low_confidence:kind",) if letters else ("missing_paper:debt_mediation_letter",)
    return replace(
        accept(ReasonCode.MEDIATION_REQUEST, step=step) if sure else outcome,
        topic=Claim.DEBT_MEDIATION,
        asked=(Asked.SOCIAL_WORKER_CALL,),
        blockers=() if sure else blockers,
        places=all_places(letters),
    )


def no_contract(case: Case) -> Outcome | None:
    """The debtor is asked to call and it is looked at together (FAQ lines 99 to 101)."""
    if case.claim is not Claim.NO_CONTRACT:
        return None
    return review(ReasonCode.NO_CONTRACT_CLAIMED, step=NextStep.CHECK_WITH_CREDITOR)


def final_invoice(case: Case) -> Outcome | None:
    """After a cancellation a final invoice can still come (FAQ lines 82 to 86)."""
    if case.claim is not Claim.INVOICE_AFTER_CANCELLATION:
        return None
    letters = case.of(Kind.CANCELLATION_LETTER)
    outcome = review(ReasonCode.FINAL_INVOICE_POSSIBLE, step=NextStep.CHECK_WITH_CREDITOR)
    return replace(
        outcome,
        asked=() if letters else (Asked.CANCELLATION_NOTICE,),
        places=all_places(letters),
    )


def _only_orders(case: Case) -> bool:
    return bool(case.orders) and not case.families


def _is_sure(case: Case, letter: Document) -> bool:
    doubts = map(letter.has, (Sign.MEDIATION_ENDED, Sign.NOT_CLAIMED))
    return known_kind(letter, case.parameters) and not any(doubts)
