"""The table of reasons that a person can give."""

from evidence.vocabulary import NextStep, ReasonCode, Verdict
from review.codes import BY_CODE, CHOICES, grouped

# why the machine was unsure; a person who decides names the fault itself
_DOUBTS = {
    "low_confidence",
    "conflicting_documents",
    "no_dossier",
    "contested",
    "execution_uncertain",
    "final_invoice_possible",
    "no_contract_claimed",
    "proof_unusual",
}


def test_every_reason_is_a_choice_once_or_a_doubt_of_the_machine() -> None:
    assert len(BY_CODE) == len(CHOICES)
    assert {*BY_CODE} | _DOUBTS == {*ReasonCode}


def test_every_choice_decides_and_says_what_comes_next() -> None:
    for choice in CHOICES:
        assert choice.verdict in (Verdict.ACCEPTED, Verdict.REJECTED)
        assert choice.next_step is not NextStep.HUMAN_REVIEW
        assert choice.label


def test_the_headings_hold_every_choice_of_the_verdict() -> None:
    for verdict in (Verdict.ACCEPTED, Verdict.REJECTED):
        shown = [each for _, rows in grouped(verdict) for each in rows]
        assert shown == [each for each in CHOICES if each.verdict is verdict]
        headings = [name for name, _ in grouped(verdict)]
        assert len(set(headings)) == len(headings)
