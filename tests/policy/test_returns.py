"""Was the article sent back? FAQ lines 52 to 58, row by row."""

from dataclasses import replace
from datetime import date

import pytest

from evidence.records import Document, Finding
from evidence.vocabulary import Asked, Claim, FieldName, Kind, ReasonCode, Sign, Verdict
from tests.policy.papers import claiming, codes, outcome, page, paper, reading, settled

F, R, S = FieldName, ReasonCode, Sign
ACCEPTED, REJECTED, REVIEW = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW
RETURNED = claiming(Claim.RETURNED_GOODS)  # delivered on 8 January 2026


def receipt(*signs: Sign, day: str | None = "2026-01-20", sure: float = 0.97) -> Document:
    fields = {F.DATE: day} if day else {}
    return paper(Kind.RETURN_RECEIPT, *signs, fields=fields, sure=sure)


TABLE: tuple[tuple[str, Document, Verdict, ReasonCode], ...] = (
    ("form with its postmark", receipt(S.DEPOSIT_PROOF, S.POSTMARK), ACCEPTED, R.RETURN_PROVEN),
    ("counter ticket with its date", receipt(S.DEPOSIT_TICKET), ACCEPTED, R.RETURN_PROVEN),
    ("advice of receipt", receipt(S.ADVICE_OF_RECEIPT), ACCEPTED, R.RETURN_PROVEN),
    ("form without a stamp", receipt(S.DEPOSIT_PROOF, day=None), REJECTED, R.MISSING_STAMP_DATE),
    ("label alone", receipt(S.LABEL_ONLY, day=None), REJECTED, R.MISSING_STAMP_DATE),
    ("label that says it was handed in", receipt(S.LABEL_ONLY), REVIEW, R.LOW_CONFIDENCE),
    ("label with a stamp", receipt(S.LABEL_ONLY, S.POSTMARK), ACCEPTED, R.RETURN_PROVEN),
    ("postmark that cannot be read", receipt(S.POSTMARK, day=None), REVIEW, R.MISSING_STAMP_DATE),
    ("card of the postman", receipt(S.ABSENCE_CARD), REJECTED, R.NOT_A_PROOF),
    ("tracking page", receipt(S.TRACKING_STATUS), REVIEW, R.PROOF_UNUSUAL),
    ("digital deposit", receipt(S.DIGITAL_DEPOSIT), REVIEW, R.PROOF_UNUSUAL),
    ("another carrier", receipt(S.OTHER_CARRIER), REVIEW, R.PROOF_UNUSUAL),
    ("sent back", receipt(S.POSTMARK, S.NOT_HANDED_IN), REVIEW, R.PROOF_UNUSUAL),
    ("a sample", receipt(S.POSTMARK, S.SAMPLE), REVIEW, R.PROOF_UNUSUAL),
    ("the seller's confirmation", receipt(S.SUPPLIER_CONFIRMS), REVIEW, R.PROOF_UNUSUAL),
    ("after 30 days", receipt(S.POSTMARK, day="2026-02-07"), ACCEPTED, R.RETURN_PROVEN),
    ("after 31 days", receipt(S.POSTMARK, day="2026-02-08"), REJECTED, R.RETURN_LATE),
    ("before the delivery", receipt(S.POSTMARK, day="2026-01-02"), REVIEW, R.LOW_CONFIDENCE),
    ("stamp of tomorrow", receipt(S.POSTMARK, day="2026-03-31"), REVIEW, R.LOW_CONFIDENCE),
    ("stamp read weakly", receipt(S.POSTMARK, sure=0.5), REVIEW, R.LOW_CONFIDENCE),
    ("a date, but nothing of the post", receipt(), REVIEW, R.LOW_CONFIDENCE),
)


@pytest.mark.parametrize(("said", "document", "verdict", "code"), TABLE)
def test_a_return_is_judged_as_the_faq_says(
    said: str, document: Document, verdict: Verdict, code: ReasonCode
) -> None:
    assert outcome(settled(document, dossier=RETURNED)) == (verdict, code), said


@pytest.mark.parametrize(
    ("day", "verdict"),
    [("2026-01-22", ACCEPTED), ("2026-02-05", REVIEW), ("2026-02-06", REJECTED)],
)
def test_a_term_of_14_days_leaves_the_lawful_28_to_a_person(day: str, verdict: Verdict) -> None:
    dossier = claiming(Claim.RETURNED_GOODS, return_days=14)
    assert settled(receipt(S.POSTMARK, day=day), dossier=dossier).verdict is verdict


def test_a_term_of_60_days_is_the_dossier_s_to_give() -> None:
    dossier = claiming(Claim.RETURNED_GOODS, return_days=60)
    late = receipt(S.POSTMARK, day="2026-03-09")
    assert settled(late, dossier=dossier).verdict is ACCEPTED


def test_without_a_day_of_delivery_lateness_is_not_judged_but_listed() -> None:
    dossier = claiming(Claim.RETURNED_GOODS, delivery_date=None)
    decision = settled(receipt(S.POSTMARK), dossier=dossier)
    assert decision.verdict is ACCEPTED
    assert [each.code for each in decision.findings] == ["check_skipped"]


def test_a_label_with_a_spot_that_could_not_be_read_may_hold_a_stamp() -> None:
    zone = Finding(code="illegible_zone", message="", page=1, box=(0, 0, 9, 9))
    spotted = replace(page(), findings=(zone,))
    label = receipt(S.LABEL_ONLY, day=None)
    decision = settled(label, dossier=RETURNED, seen=reading(spotted))
    assert outcome(decision) == (REVIEW, R.MISSING_STAMP_DATE)


def test_a_form_with_ink_that_was_not_read_may_hold_a_stamp() -> None:
    spotted = replace(page(), coverage=0.9)
    decision = settled(receipt(S.DEPOSIT_PROOF, day=None), dossier=RETURNED, seen=reading(spotted))
    assert outcome(decision) == (REVIEW, R.MISSING_STAMP_DATE)


def test_the_stamped_receipt_is_what_is_asked_for() -> None:
    label = receipt(S.LABEL_ONLY, day=None)
    assert settled(label, dossier=RETURNED).asked == (Asked.STAMPED_RECEIPT,)


def test_the_best_of_several_receipts_counts() -> None:
    label = receipt(S.LABEL_ONLY)
    stamped = replace(receipt(S.POSTMARK), pages=(2,))
    assert codes(settled(label, stamped, dossier=RETURNED)) == (R.RETURN_PROVEN,)


def test_a_receipt_is_understood_without_a_claim() -> None:
    decision = settled(receipt(S.POSTMARK), dossier=claiming(None, invoice_date=date(2026, 1, 5)))
    assert decision.verdict is ACCEPTED


def test_a_receipt_of_what_the_firm_sent_is_no_return() -> None:
    sent = reading(page(words="Afzender: Firma Voorbeeld"))
    decision = settled(receipt(S.POSTMARK), dossier=RETURNED, seen=sent)
    assert outcome(decision) == (REVIEW, R.PROOF_UNUSUAL)
    assert decision.blockers == ("sender",)


@pytest.mark.parametrize(
    ("signs", "expected"),
    [((S.OTHER_DAY,), (REJECTED, R.MISSING_STAMP_DATE)), ((), (REVIEW, R.MISSING_STAMP_DATE))],
)
def test_a_day_that_is_no_stamp_s_hides_none(
    signs: tuple[Sign, ...], expected: tuple[Verdict, ReasonCode]
) -> None:
    bought = reading(page(words="26.03.2026"))
    assert outcome(settled(receipt(*signs, day=None), dossier=RETURNED, seen=bought)) == expected


@pytest.mark.parametrize(
    ("creditor", "printed", "verdict"),
    [
        ("Linda Mode Belgium NV", "Linda Mode Retouren", ACCEPTED),
        ("Linda Online Shop", "Webshop Linda", ACCEPTED),
        ("Linda Online Shop", "Bella Online Shop", REVIEW),
        ("Groupe Linda Benelux", "Groupe Bella Benelux", REVIEW),
    ],
)
def test_where_or_how_a_firm_sells_does_not_name_it(
    creditor: str, printed: str, verdict: Verdict
) -> None:
    dossier = claiming(Claim.RETURNED_GOODS, creditor=creditor, creditor_contacts=())
    slip = reading(page(words=f"Bestemmeling: {printed}"))
    sent = receipt(S.POSTMARK, S.ADDRESSEE)
    assert settled(sent, dossier=dossier, seen=slip).verdict is verdict
