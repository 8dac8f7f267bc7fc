"""How sure a kind must be, and when nothing rests on it however sure it is."""

from dataclasses import replace
from itertools import product

import pytest

from evidence.records import Document, Finding
from evidence.vocabulary import Claim, FieldName, Kind, ReasonCode, Sign, Verdict
from tests.policy.papers import claiming, order, outcome, paper, settled, statement

K, R = Kind, ReasonCode
DOUBT = Finding(code="kind_doubted", message="It says too little to be sure what it is.", page=1)
LETTER = paper(K.DISPUTE_NOTICE, fields={FieldName.DATE: "2026-01-20"})
SURELY = {
    "statement": (statement(), Claim.PAID_COLLECTOR),
    "order": (order(), Claim.PAID_COLLECTOR),
    "invoice": (paper(K.PAYMENT_DEMAND), Claim.PAID_COLLECTOR),
    "unknown": (paper(K.OTHER), Claim.RETURNED_GOODS),
    "label": (paper(K.RETURN_RECEIPT, Sign.LABEL_ONLY), Claim.RETURNED_GOODS),
    "letter": (LETTER, Claim.INVOICE_NOT_RECEIVED),
}


@pytest.mark.parametrize(("document", "claim"), SURELY.values(), ids=SURELY)
def test_nothing_rests_on_a_kind_that_is_doubted(document: Document, claim: Claim) -> None:
    sure = settled(document, dossier=claiming(claim))
    doubted = settled(replace(document, findings=(DOUBT,)), dossier=claiming(claim))
    assert "low_confidence:kind" not in sure.blockers
    assert doubted.verdict is Verdict.REVIEW
    assert "low_confidence:kind" in doubted.blockers
    assert DOUBT in doubted.findings


def _torn(kind: Kind, rival: Kind, sure: float = 0.6) -> Document:
    return replace(paper(kind, kind_sure=sure), rivals=((rival, 0.98 - sure),))


USELESS = (K.OTHER, K.PAYMENT_DEMAND)
NO_PROOF = (*USELESS, K.TRANSFER_ORDER, K.SUSPECTED_FRAUD)


@pytest.mark.parametrize(
    ("kind", "rival"), [each for each in product(USELESS, NO_PROOF) if each[0] is not each[1]]
)
def test_which_of_the_kinds_that_prove_nothing_it_is_changes_no_verdict(
    kind: Kind, rival: Kind
) -> None:
    assert outcome(settled(_torn(kind, rival))) == (Verdict.REJECTED, R.NOT_A_PROOF)


PROVING = (
    K.BANK_STATEMENT, K.RETURN_RECEIPT, K.CANCELLATION_LETTER, K.COURT_ORDER, K.DISPUTE_NOTICE,
    K.DEBT_MEDIATION_LETTER, K.MAILING_PROOF,
)  # fmt: skip


@pytest.mark.parametrize("kind", USELESS)
@pytest.mark.parametrize("rival", PROVING, ids=str)
def test_what_may_be_a_proof_is_not_rejected_as_none(kind: Kind, rival: Kind) -> None:
    assert settled(_torn(kind, rival)).verdict is Verdict.REVIEW
    assert settled(_torn(kind, rival, 0.85)).verdict is Verdict.REVIEW


def test_nor_is_what_may_be_anything() -> None:
    assert settled(paper(K.OTHER, kind_sure=0.6)).verdict is Verdict.REVIEW
