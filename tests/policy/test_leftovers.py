"""Papers that prove nothing, cannot be read, or pretend to be ours."""

from dataclasses import replace

import pytest

from evidence.records import Document, Finding, Page
from evidence.vocabulary import Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    COLLECTOR,
    DOSSIER,
    STRANGER,
    claiming,
    outcome,
    page,
    paper,
    reading,
    settled,
    statement,
)

K, R, S = Kind, ReasonCode, Sign
REJECTED, REVIEW = Verdict.REJECTED, Verdict.REVIEW


@pytest.mark.parametrize("kind", [K.PAYMENT_DEMAND, K.OTHER])
@pytest.mark.parametrize(
    "claim", [Claim.PAID_COLLECTOR, Claim.RETURNED_GOODS, Claim.DISPUTED, None]
)
def test_a_paper_that_cannot_prove_the_claim_is_rejected(kind: Kind, claim: Claim | None) -> None:
    assert outcome(settled(paper(kind), dossier=claiming(claim))) == (REJECTED, R.NOT_A_PROOF)


def test_it_is_said_what_to_send_instead() -> None:
    assert settled(paper(K.PAYMENT_DEMAND)).asked == (Asked.EXECUTED_PAYMENT,)


@pytest.mark.parametrize("sign", [S.CARD_PAYMENT, S.BANK_ATTEST, S.PAID_STAMP])
def test_a_plausible_paper_that_the_rules_do_not_name_goes_to_a_person(sign: Sign) -> None:
    assert outcome(settled(paper(K.OTHER, sign))) == (REVIEW, R.PROOF_UNUSUAL)


def test_who_complains_of_a_demand_may_sound_like_one() -> None:
    complaint = paper(K.PAYMENT_DEMAND, S.ABOUT_DISPUTE)
    disputed = settled(complaint, dossier=claiming(Claim.DISPUTED))
    assert outcome(disputed) == (REVIEW, R.PROOF_UNUSUAL)
    paid = settled(complaint, dossier=claiming(Claim.PAID_COLLECTOR))
    assert outcome(paid) == (REJECTED, R.NOT_A_PROOF)


@pytest.mark.parametrize(
    "weak", [reading(page(sure=0.5)), reading(replace(page(), coverage=0.3))], ids=["words", "ink"]
)
def test_a_weakly_read_paper_is_not_rejected(weak: object) -> None:
    decision = settled(paper(K.OTHER), seen=weak)  # type: ignore[arg-type]
    assert outcome(decision) == (REVIEW, R.LOW_CONFIDENCE)


BLURRED = Finding(code="illegible_picture", message="Blurred.", page=1)
WORDLESS = Finding(code="nothing_read", message="No word.", page=1)
NOISE = page(words="ii", sure=0.3)


@pytest.mark.parametrize(
    "seen",
    [
        replace(page(words="", sure=0.0), source="blank"),
        replace(page(words="", sure=0.0), findings=(BLURRED,)),
        replace(NOISE, findings=(BLURRED,)),
    ],
    ids=["blank", "blurred", "grain"],
)
@pytest.mark.parametrize("kind_sure", [0.97, 0.0])
def test_a_file_of_which_nothing_could_be_read_is_rejected_with_advice(
    seen: Page, kind_sure: float
) -> None:
    decision = settled(paper(K.OTHER, kind_sure=kind_sure), seen=reading(seen))
    assert outcome(decision) == (REJECTED, R.UNREADABLE)
    assert decision.asked == (Asked.SHARPER_PICTURE,)


@pytest.mark.parametrize("seen", [page(words="", sure=0.0), replace(NOISE, findings=(WORDLESS,))])
def test_a_sharp_page_without_a_word_is_left_to_a_person(seen: Page) -> None:
    """It may be handwriting, and proof."""
    decision = settled(paper(K.OTHER), seen=reading(seen))
    assert outcome(decision) == (REVIEW, R.UNREADABLE)
    assert decision.blockers == ("unread_page",)


PEN_NOTE = Finding(code="handwriting", message="A pen wrote here.", page=1, box=(9, 9, 99, 30))


@pytest.mark.parametrize("kind", [K.PAYMENT_DEMAND, K.OTHER])
def test_a_pen_note_that_was_not_read_keeps_a_paper_from_being_rejected(kind: Kind) -> None:
    decision = settled(paper(kind), seen=reading(replace(page(), findings=(PEN_NOTE,))))
    assert outcome(decision) == (REVIEW, R.NOT_A_PROOF)
    assert decision.blockers == ("handwriting",)


def test_a_pen_note_takes_nothing_from_a_proof() -> None:
    decision = settled(statement(), seen=reading(replace(page(), findings=(PEN_NOTE,))))
    assert decision.verdict is Verdict.ACCEPTED


def test_a_field_that_was_found_is_something_read() -> None:
    seen = reading(replace(NOISE, findings=(BLURRED,)))
    assert outcome(settled(statement(), seen=seen, dossier=DOSSIER))[1] is not R.UNREADABLE


def test_one_unread_page_keeps_the_others_from_being_rejected() -> None:
    seen = reading(page(1), page(2, words="", sure=0.0))
    decision = settled(paper(K.PAYMENT_DEMAND), seen=seen)
    assert decision.verdict is REVIEW
    assert decision.blockers == ("unread_page",)


def test_one_doubtful_paper_keeps_the_others_from_being_rejected() -> None:
    decision = settled(
        statement(amount="50.00"), paper(K.OTHER, on=2, kind_sure=0.4), dossier=DOSSIER
    )
    assert outcome(decision) == (REVIEW, R.PARTIAL_PAYMENT)


def fraud(payee: str | None, kind: Kind = K.SUSPECTED_FRAUD, *signs: Sign) -> Document:
    return paper(kind, *signs, fields={FieldName.PAYEE_IBAN: payee} if payee else None)


def test_a_false_letter_for_an_account_in_no_list_is_warned_of() -> None:
    decision = settled(fraud(STRANGER))
    assert outcome(decision) == (REJECTED, R.SUSPECTED_FRAUD)
    assert decision.next_step is NextStep.WARN_OF_FRAUD


@pytest.mark.parametrize("payee", [COLLECTOR, None])
def test_without_the_hard_signal_a_suspected_letter_goes_to_a_person(payee: str | None) -> None:
    assert outcome(settled(fraud(payee))) == (REVIEW, R.SUSPECTED_FRAUD)


def test_without_a_list_of_accounts_no_letter_is_called_false() -> None:
    dossier = replace(DOSSIER, accounts=())
    assert outcome(settled(fraud(STRANGER), dossier=dossier)) == (REVIEW, R.SUSPECTED_FRAUD)


def test_a_threatening_demand_for_an_account_in_no_list_goes_to_a_person() -> None:
    decision = settled(fraud(STRANGER, K.PAYMENT_DEMAND, S.THREAT))
    assert outcome(decision) == (REVIEW, R.SUSPECTED_FRAUD)


def test_a_real_letter_is_never_called_false() -> None:
    decision = settled(fraud(COLLECTOR, K.PAYMENT_DEMAND, S.THREAT))
    assert outcome(decision) == (REJECTED, R.NOT_A_PROOF)


def test_a_sign_of_tampering_sends_a_complete_proof_to_a_person() -> None:
    changed = Finding(code="tamper_editor", message="An editor wrote this PDF.", page=1)
    decision = settled(replace(statement(), findings=(changed,)))
    assert outcome(decision) == (REVIEW, R.TAMPER_SIGNAL)
    assert decision.blockers == ("tamper_editor",)
    assert changed in decision.findings


def test_any_other_finding_is_only_listed() -> None:
    folded = Finding(code="folded", message="The page is folded.")
    assert settled(replace(statement(), findings=(folded,))).verdict is Verdict.ACCEPTED


def test_no_document_at_all_goes_to_a_person() -> None:
    assert settled().verdict is REVIEW
