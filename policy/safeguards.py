"""In doubt, a person: what no rule may overrule, asked of every outcome."""

from collections.abc import Iterator
from dataclasses import replace

from evidence.records import Document
from evidence.vocabulary import Kind, NextStep, ReasonCode, Verdict
from policy.case import OF_CLAIM, Case
from policy.outcome import Outcome
from policy.rules.court import smells_of_court
from policy.rules.fraud import SUSPECT
from policy.trust import PROVING, certain_kind, certain_order, is_unread

TAMPER = "tamper_"  # findings so named are signs of a changed file


def safe(case: Case, outcome: Outcome) -> Outcome:
    """The outcome, or the same one for a person to look at.

    An acceptance is for a person when no paper is of a kind that can prove a claim, or when the
    file bears a sign of change; a rejection when words of a court, a threat or an unread page may
    hide something, or when the kind of any paper is unsure; either when the papers answer another
    claim than was made.
    """
    blockers = tuple(_against(case, outcome))
    if not blockers:
        return outcome
    court = "court_words" in blockers
    return replace(
        outcome,
        verdict=Verdict.REVIEW,
        codes=_codes(outcome, blockers),
        next_step=NextStep.PAUSE_COLLECTION if court else NextStep.HUMAN_REVIEW,
        blockers=(*outcome.blockers, *blockers),
        urgent=outcome.urgent or court,
    )


def _against(case: Case, outcome: Outcome) -> Iterator[str]:
    if outcome.verdict is Verdict.ACCEPTED:
        yield from _against_accepting(case, outcome)
    if outcome.verdict is Verdict.REJECTED:
        yield from _against_rejecting(case, outcome)
    if outcome.verdict is not Verdict.REVIEW and _other_claim(case, outcome):
        yield "other_claim"


def _against_accepting(case: Case, outcome: Outcome) -> Iterator[str]:
    if not case.of(*PROVING):
        yield "no_proof"
    found = {each.code for each in (*case.findings, *outcome.findings)}
    yield from sorted(code for code in found if code.startswith(TAMPER))


def _against_rejecting(case: Case, outcome: Outcome) -> Iterator[str]:
    """A court order, a second paper or an unread page may hide the proof; a threat, a fraud."""
    if smells_of_court(case):
        yield "court_words"
    if ReasonCode.UNREADABLE in outcome.codes:  # there is no kind to be sure of
        return
    if not all(_certain(case, each) for each in case.documents):
        yield "low_confidence:kind"
    if any(map(_threatens, case.documents)):
        yield "threat"
    if any(is_unread(page) for page in case.reading.pages if page.source != "blank"):
        yield "unread_page"


def _threatens(document: Document) -> bool:
    """Whether what is taken for an order or for nothing at all speaks as a false demand does."""
    return document.kind in (Kind.TRANSFER_ORDER, Kind.OTHER) and any(map(document.has, SUSPECT))


def _certain(case: Case, document: Document) -> bool:
    parameters = case.parameters
    return certain_kind(document, parameters) or certain_order(document, parameters)


def _other_claim(case: Case, outcome: Outcome) -> bool:
    """The paper answers, but not what the debtor said."""
    answered = OF_CLAIM.get(outcome.topic) if outcome.topic else None
    return answered is not None and case.claimed is not None and answered is not case.claimed


def _codes(outcome: Outcome, blockers: tuple[str, ...]) -> tuple[ReasonCode, ...]:
    if any(each.startswith(TAMPER) for each in blockers):
        return (ReasonCode.TAMPER_SIGNAL, *outcome.codes)
    return outcome.codes
