"""Notices, cancellations and their receipts (FAQ lines 62 to 131), row by row."""

from dataclasses import replace
from datetime import date

import pytest

from evidence.records import Document
from evidence.vocabulary import Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    claiming,
    codes,
    outcome,
    page,
    paper,
    reading,
    settled,
)

F, K, R, S = FieldName, Kind, ReasonCode, Sign
ACCEPTED, REJECTED, REVIEW = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW
DATED = {F.DATE: "2026-02-10"}


def notice(*signs: Sign, dated: bool = True) -> Document:
    return paper(K.DISPUTE_NOTICE, *signs, fields=DATED if dated else None)


def letter(*signs: Sign, dated: bool = True) -> Document:
    return paper(K.CANCELLATION_LETTER, *signs, fields=DATED if dated else None)


def receipt(*signs: Sign, dated: bool = True) -> Document:
    signs = signs or (S.REGISTERED, S.DEPOSIT_PROOF)
    return paper(K.MAILING_PROOF, *signs, fields=DATED if dated else None, on=2)


DISPUTED, UNDELIVERED, NO_INVOICE = (
    Claim.DISPUTED,
    Claim.NOT_RECEIVED,
    Claim.INVOICE_NOT_RECEIVED,
)
E_MAIL, UNDATED = notice(S.EMAIL_HEADER), notice(dated=False)

# what was sent, for which claim, what follows and why
TABLE: tuple[tuple[str, tuple[Document, ...], Claim, Verdict, ReasonCode], ...] = (
    ("an original e-mail with its date", (E_MAIL,), DISPUTED, ACCEPTED, R.NOTICE_PROVEN),
    ("a letter with its receipt", (notice(), receipt()), DISPUTED, ACCEPTED, R.NOTICE_PROVEN),
    (
        "a fax with its report",
        (notice(), receipt(S.FAX_OK)),
        DISPUTED,
        ACCEPTED,
        R.NOTICE_PROVEN,
    ),
    ("a letter alone", (notice(),), DISPUTED, REJECTED, R.CHANNEL_UNPROVEN),
    (
        "a letter that calls itself registered",
        (notice(S.REGISTERED),),
        DISPUTED,
        REJECTED,
        R.CHANNEL_UNPROVEN,
    ),
    ("a fax that failed", (notice(S.FAX_FAILED),), DISPUTED, REVIEW, R.CHANNEL_UNPROVEN),
    (
        "a forwarded e-mail",
        (notice(S.EMAIL_HEADER, S.FORWARDED),),
        DISPUTED,
        REVIEW,
        R.CHANNEL_UNPROVEN,
    ),
    (
        "an e-mail that bounced",
        (notice(S.EMAIL_HEADER, S.BOUNCED),),
        DISPUTED,
        REVIEW,
        R.CHANNEL_UNPROVEN,
    ),
    ("a draft", (notice(S.EMAIL_HEADER, S.DRAFT),), DISPUTED, REJECTED, R.MISSING_SENT_DATE),
    ("no date", (UNDATED,), DISPUTED, REJECTED, R.MISSING_SENT_DATE),
    ("no date, dated receipt", (UNDATED, receipt()), DISPUTED, ACCEPTED, R.NOTICE_PROVEN),
    (
        "no date, undated receipt",
        (UNDATED, receipt(dated=False)),
        DISPUTED,
        REVIEW,
        R.MISSING_SENT_DATE,
    ),
    ("the receipt alone", (receipt(),), DISPUTED, REJECTED, R.MISSING_NOTICE),
    ("a copy, not delivered", (notice(),), UNDELIVERED, ACCEPTED, R.NOTICE_PROVEN),
    ("a copy, no invoice", (notice(),), NO_INVOICE, ACCEPTED, R.NOTICE_PROVEN),
    ("an undated copy", (UNDATED,), UNDELIVERED, REJECTED, R.MISSING_SENT_DATE),
    ("an undated copy", (UNDATED,), NO_INVOICE, REJECTED, R.MISSING_SENT_DATE),
    (
        "said not delivered, but the letter disputes",
        (notice(S.ABOUT_DISPUTE),),
        UNDELIVERED,
        REJECTED,
        R.CHANNEL_UNPROVEN,
    ),
    ("a dated cancellation", (letter(),), Claim.CANCELLED, ACCEPTED, R.CANCELLATION_PROVEN),
    (
        "an undated cancellation",
        (letter(dated=False),),
        Claim.CANCELLED,
        REJECTED,
        R.MISSING_DATE,
    ),
    (
        "an undated cancellation with its receipt",
        (letter(dated=False), receipt()),
        Claim.CANCELLED,
        ACCEPTED,
        R.CANCELLATION_PROVEN,
    ),
    (
        "the supplier ended it",
        (letter(S.SUPPLIER_TERMINATES),),
        Claim.CANCELLED,
        REJECTED,
        R.NOT_A_PROOF,
    ),
    ("a draft", (letter(S.DRAFT),), Claim.CANCELLED, REJECTED, R.MISSING_SENT_DATE),
    ("the receipt alone", (receipt(),), Claim.CANCELLED, REJECTED, R.MISSING_NOTICE),
    (
        "an invoice came after the cancellation",
        (letter(),),
        Claim.INVOICE_AFTER_CANCELLATION,
        REVIEW,
        R.FINAL_INVOICE_POSSIBLE,
    ),
    ("an invoice", (paper(K.PAYMENT_DEMAND),), DISPUTED, REJECTED, R.NOT_A_PROOF),
)


@pytest.mark.parametrize(("said", "papers", "claim", "verdict", "code"), TABLE)
def test_a_letter_is_judged_as_the_faq_says(
    said: str,
    papers: tuple[Document, ...],
    claim: Claim,
    verdict: Verdict,
    code: ReasonCode,
) -> None:
    assert outcome(settled(*papers, dossier=claiming(claim))) == (verdict, code), said


@pytest.mark.parametrize(
    ("sign", "verdict"),
    [
        (S.ABOUT_DISPUTE, REJECTED),
        (S.ABOUT_NON_DELIVERY, ACCEPTED),
        (S.ABOUT_MISSING_INVOICE, ACCEPTED),
    ],
)
def test_an_unclaimed_notice_is_about_what_it_says(sign: Sign, verdict: Verdict) -> None:
    assert settled(notice(sign), dossier=claiming(None)).verdict is verdict


def test_a_reasoned_dispute_pauses_even_when_its_proof_is_weak() -> None:
    decision = settled(notice(S.FORWARDED), dossier=claiming(DISPUTED))
    assert decision.next_step is NextStep.PAUSE_COLLECTION


def test_a_notice_to_somebody_else_goes_to_a_person() -> None:
    dossier = claiming(DISPUTED, creditor_contacts=("klanten@firma.example",))
    seen = reading(page(words="Aan: info@ander.example"))
    decision = settled(E_MAIL, dossier=dossier, seen=seen)
    assert outcome(decision) == (REVIEW, R.CHANNEL_UNPROVEN)
    assert decision.blockers == ("addressee",)


@pytest.mark.parametrize(
    ("words", "blockers"),
    [
        ("Firma Voorbeeld Ingediend op 15-03-2026 om 19:58", ("unusual:came_in",)),
        ("ONTVANGEN 04 JUNI 2026 Firma Voorbeeld", ("unusual:came_in",)),
        ("Firma Voorbeeld jo@post.example 19:58", ("unread:email_header",)),
        ("Firma Voorbeeld 15.03.2026 te betalen 10.30", ()),
        ("Ik heb uw factuur ontvangen, Firma Voorbeeld", ()),
    ],
)
def test_a_dispute_that_the_firm_may_have_is_not_refused(
    words: str, blockers: tuple[str, ...]
) -> None:
    seen = reading(page(words=words))
    decision = settled(notice(), dossier=claiming(DISPUTED), seen=seen)
    assert decision.blockers == blockers
    assert outcome(decision) == (REVIEW if blockers else REJECTED, R.CHANNEL_UNPROVEN)


@pytest.mark.parametrize(
    ("document", "verdict"),
    [
        (letter(), REVIEW),
        (letter(S.SUPPLIER_CONFIRMS), ACCEPTED),
        (notice(S.EMAIL_HEADER), REVIEW),
    ],
)
def test_who_greets_the_debtor_is_not_the_debtor(document: Document, verdict: Verdict) -> None:
    claim = Claim.CANCELLED if document.kind is K.CANCELLATION_LETTER else Claim.DISPUTED
    dossier = replace(claiming(claim), debtor="Els Verhoeven")
    greeted = reading(page(words="Geachte mevrouw Verhoeven, Firma Voorbeeld"))
    assert settled(document, dossier=dossier, seen=greeted).verdict is verdict
    greeting = reading(page(words="Geachte heer, Els Verhoeven van Firma Voorbeeld"))
    own = replace(dossier, debtor="Karel Dewitte")
    assert settled(document, dossier=own, seen=greeting).verdict is ACCEPTED


def test_a_notice_to_the_firm_is_known_by_its_contact() -> None:
    dossier = claiming(DISPUTED, creditor_contacts=("klanten@firma.example",))
    seen = reading(page(words="Aan: Klanten @firma.example"))
    assert settled(E_MAIL, dossier=dossier, seen=seen).verdict is ACCEPTED


@pytest.mark.parametrize(
    ("invoiced", "code"),
    [(date(2025, 6, 1), R.LATE_NOTICE), (date(2026, 2, 20), R.BEFORE_INVOICE)],
)
def test_a_notice_long_after_or_before_the_invoice_goes_to_a_person(
    invoiced: date, code: ReasonCode
) -> None:
    dossier = claiming(DISPUTED, invoice_date=invoiced, delivery_date=None)
    assert outcome(settled(E_MAIL, dossier=dossier)) == (REVIEW, code)


@pytest.mark.parametrize("kind", [K.DISPUTE_NOTICE, K.CANCELLATION_LETTER])
def test_a_letter_of_tomorrow_goes_to_a_person(kind: Kind) -> None:
    tomorrow = paper(kind, S.EMAIL_HEADER, fields={F.DATE: "2026-03-31"})
    assert codes(settled(tomorrow, dossier=claiming(None))) == (R.FUTURE_DATE,)


def test_that_no_proof_of_sending_came_with_a_cancellation_is_a_finding() -> None:
    found = settled(letter(), dossier=claiming(Claim.CANCELLED)).findings
    assert "no_proof_of_sending" in {each.code for each in found}


def test_that_the_invoice_falls_within_the_notice_period_is_a_finding() -> None:
    dossier = claiming(Claim.CANCELLED, invoice_date=date(2026, 3, 1))
    found = settled(letter(S.EMAIL_HEADER), dossier=dossier).findings
    assert [each.code for each in found] == ["invoice_within_notice"]


@pytest.mark.parametrize(
    ("effective", "notice", "within"),
    [
        ("2026-02-28", 0, True),  # the end that the letter names
        ("2026-02-10", 0, False),
        ("2026-01-21", 60, True),  # sooner than the notice period allows
        (None, 0, False),
    ],
)
def test_a_contract_ends_when_the_letter_says_but_not_within_its_notice(
    effective: str | None, notice: int, within: bool
) -> None:
    fields = {F.DATE: "2026-01-20"} | ({F.NOTICE_EFFECTIVE_DATE: effective} if effective else {})
    ended = paper(K.CANCELLATION_LETTER, S.EMAIL_HEADER, fields=fields)
    facts = {"invoice_date": date(2026, 2, 15), "contract_notice_days": notice}
    decision = settled(ended, dossier=claiming(Claim.CANCELLED, **facts))
    assert decision.verdict is ACCEPTED
    assert ("invoice_within_notice" in {each.code for each in decision.findings}) is within


def test_an_end_that_was_read_weakly_is_none() -> None:
    fields = {F.DATE: "2026-01-20", F.NOTICE_EFFECTIVE_DATE: "2026-02-28"}
    sure = paper(K.CANCELLATION_LETTER, S.EMAIL_HEADER, fields=fields)
    day, end = sure.fields
    weak = replace(sure, fields=(day, replace(end, confidence=0.6)))
    facts = {"invoice_date": date(2026, 2, 15), "contract_notice_days": 0}
    dossier = claiming(Claim.CANCELLED, **facts)
    found = [settled(each, dossier=dossier).findings for each in (sure, weak)]
    codes_of = [{one.code for one in each} for each in found]
    assert ["invoice_within_notice" in each for each in codes_of] == [True, False]


def test_the_best_of_several_letters_counts() -> None:
    decision = settled(UNDATED, replace(E_MAIL, pages=(2,)), dossier=claiming(DISPUTED))
    assert outcome(decision) == (ACCEPTED, R.NOTICE_PROVEN)


def test_a_true_cancellation_for_another_claim_goes_to_a_person() -> None:
    decision = settled(letter())
    assert outcome(decision) == (REVIEW, R.CANCELLATION_PROVEN)
    assert decision.blockers == ("other_claim",)


def test_papers_of_several_sorts_without_a_claim_go_to_a_person() -> None:
    mixed = (letter(), paper(K.BANK_STATEMENT, on=2))
    assert codes(settled(*mixed, dossier=claiming(None))) == (R.CONFLICTING_DOCUMENTS,)


def test_what_is_missing_is_asked_for() -> None:
    asked = settled(notice(), dossier=claiming(DISPUTED)).asked
    assert asked == (Asked.PROOF_OF_SENDING,)
