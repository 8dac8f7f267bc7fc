"""Payments one by one: when, how surely read, and of whom."""

from dataclasses import replace
from datetime import date

import pytest

from evidence.records import Document, Mark
from evidence.vocabulary import Asked, Claim, FieldName, Kind, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    COLLECTOR,
    COMPLETE,
    CREDITOR,
    DOSSIER,
    FIRM,
    PAYER,
    REFERENCE,
    STATEMENT_LINE,
    STRANGER,
    claiming,
    codes,
    mark,
    order,
    outcome,
    page,
    paper,
    reading,
    settled,
    statement,
)

F, R, S = FieldName, ReasonCode, Sign
ACCEPTED, REJECTED, REVIEW = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW


@pytest.mark.parametrize(
    ("claim", "payee", "last"),
    [(Claim.PAID_COLLECTOR, COLLECTOR, 18), (Claim.PAID_CREDITOR, CREDITOR, 20)],
)
def test_a_proof_is_early_until_the_third_or_fifth_working_day(
    claim: Claim, payee: str, last: int
) -> None:
    proof = statement(payee_iban=payee)
    on_time = settled(proof, dossier=claiming(claim), today=date(2026, 3, last))
    after = settled(proof, dossier=claiming(claim), today=date(2026, 3, last + 1))
    assert codes(on_time) == (R.NOT_VISIBLE_YET,)
    assert f"2026-03-{last}" in on_time.reasons[0].message
    assert codes(after) == (R.PAYMENT_MATCHES,)


def test_a_bank_s_closing_day_only_lengthens_the_wait() -> None:
    closed = replace(FIRM, bank_closing_days=frozenset({date(2026, 3, 17)}))
    assert codes(settled(statement(), today=date(2026, 3, 19), firm=closed)) == (R.NOT_VISIBLE_YET,)


def test_the_dossier_s_day_of_receipt_outranks_the_one_given() -> None:
    dossier = replace(DOSSIER, today=date(2026, 3, 16))
    assert codes(settled(statement(), dossier=dossier)) == (R.NOT_VISIBLE_YET,)


def test_only_what_is_missing_is_asked_for() -> None:
    decision = settled(statement(without=(F.DATE, F.PAYER_IBAN)))
    assert codes(decision) == (R.MISSING_DATE, R.MISSING_PAYER_ACCOUNT)
    assert decision.asked == (Asked.DATE, Asked.PAYER_IBAN)


def test_a_field_that_may_only_be_unread_goes_to_a_person() -> None:
    hidden = replace(page(), coverage=0.5)
    decision = settled(statement(without=(F.DATE,)), seen=reading(hidden))
    assert outcome(decision) == (REVIEW, R.MISSING_DATE)
    assert "low_confidence:page" in decision.blockers


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (F.PAYER_IBAN, "Rekening 8E62 0630 0123 4561"),
        (F.DATE, "Brussel, 14 maart 2026"),
        (F.DATE, "14-03-26"),
        (F.AMOUNT, "Totaal 153,07 EUR"),
    ],
)
def test_something_of_that_shape_on_the_page_may_be_what_seems_missing(
    name: FieldName, words: str
) -> None:
    decision = settled(statement(without=(name,)), seen=reading(page(words=words)))
    assert decision.verdict is REVIEW
    assert decision.blockers == (f"unassigned:{name}",)


def test_an_account_that_belongs_to_something_else_is_not_the_missing_one() -> None:
    seen = reading(page(words="Naar BE07 3630 0123 4566 BE** **** **** 4561 +++090/9337/55493+++"))
    decision = settled(statement(without=(F.PAYER_IBAN,)), seen=seen)
    assert outcome(decision) == (REJECTED, R.MISSING_PAYER_ACCOUNT)


def _weakly(name: FieldName, sure: float = 0.4, **changed: str) -> Document:
    document = statement(**changed)
    weak = (
        replace(each, confidence=sure) if each.name is name else each for each in document.fields
    )
    return replace(document, fields=tuple(weak))


@pytest.mark.parametrize("name", [F.DATE, F.PAYER_IBAN])
def test_a_weakly_read_value_goes_to_a_person_and_is_named(name: FieldName) -> None:
    decision = settled(_weakly(name))
    assert outcome(decision) == (REVIEW, R.LOW_CONFIDENCE)
    assert decision.blockers == (f"low_confidence:{name}",)


@pytest.mark.parametrize("name", [F.AMOUNT, F.REFERENCE, F.PAYEE_IBAN])
def test_a_weakly_read_value_that_the_dossier_confirms_is_sure(name: FieldName) -> None:
    assert settled(_weakly(name)).verdict is ACCEPTED


def test_a_weakly_read_amount_that_falls_short_is_not_called_a_part() -> None:
    assert outcome(settled(_weakly(F.AMOUNT, amount="53.07"))) == (REVIEW, R.LOW_CONFIDENCE)


def test_a_repaired_account_that_nothing_confirms_goes_to_a_person() -> None:
    document = statement()
    mended = tuple(replace(each, repaired=True) for each in document.fields)
    decision = settled(replace(document, fields=mended))
    assert decision.verdict is REVIEW
    assert "low_confidence:payer_iban" in decision.blockers


def test_a_statement_that_may_be_an_order_goes_to_a_person() -> None:
    unsure = replace(statement(), rivals=((Kind.TRANSFER_ORDER, 0.4),))
    assert outcome(settled(unsure)) == (REVIEW, R.LOW_CONFIDENCE)


def test_a_weakly_read_status_goes_to_a_person() -> None:
    unsure = settled(statement(S.BOOKED), seen=reading(page(sure=0.5)))
    assert outcome(unsure) == (REVIEW, R.LOW_CONFIDENCE)
    assert unsure.blockers == ("low_confidence:status",)


@pytest.mark.parametrize(
    ("letter", "verdict"),
    [
        ((mark(S.GREETING, on=2), mark(S.CLOSING, on=2)), ACCEPTED),
        ((mark(S.GREETING, on=1), mark(S.CLOSING, on=2)), REVIEW),
        ((mark(S.CLOSING, on=2),), REVIEW),
        ((mark(S.CLOSING, on=2), mark(S.BALANCE)), REVIEW),
        ((mark(S.EMAIL_HEADER, on=2),), REVIEW),
    ],
)
def test_a_letter_behind_a_statement_did_not_write_it(
    letter: tuple[Mark, ...], verdict: Verdict
) -> None:
    sent = statement(S.BOOKED)
    sent = replace(sent, pages=(1, 2), marks=(*sent.marks, *letter))
    assert outcome(settled(sent))[0] is verdict


def test_a_sum_in_pounds_is_not_taken_for_euros() -> None:
    document = statement()
    pounds = tuple(
        replace(each, text="£153.07") if each.name is FieldName.AMOUNT else each
        for each in document.fields
    )
    decision = settled(replace(document, fields=pounds))
    assert outcome(decision) == (Verdict.REVIEW, ReasonCode.FOREIGN_CURRENCY)


def test_a_foreign_currency_goes_to_a_person() -> None:
    document = statement()
    dollars = tuple(replace(each, currency="USD") for each in document.fields)
    assert outcome(settled(replace(document, fields=dollars))) == (REVIEW, R.FOREIGN_CURRENCY)


def test_the_only_account_on_a_paper_is_the_payee_s_when_the_dossier_knows_it() -> None:
    swapped = statement(without=(F.PAYEE_IBAN,), payer_iban=COLLECTOR)
    assert codes(settled(swapped)) == (R.MISSING_PAYER_ACCOUNT,)


def test_the_account_under_its_other_name_is_the_same_account() -> None:
    fields = {name: value for name, value in COMPLETE.items() if name is not F.PAYEE_IBAN}
    document = paper(Kind.BANK_STATEMENT, *STATEMENT_LINE, fields=fields | {F.IBAN: COLLECTOR})
    assert settled(document).verdict is ACCEPTED


def test_a_payer_who_is_somebody_else_is_accepted_when_the_reference_fits() -> None:
    assert settled(statement(payer_iban=STRANGER)).verdict is ACCEPTED


def test_a_reason_shows_the_words_that_it_rests_on() -> None:
    places = settled(statement()).reasons[0].places
    assert {PAYER, COLLECTOR, "153.07", REFERENCE} <= {each.text for each in places}
    assert all(each.page == 1 for each in places)


def test_a_fact_that_the_dossier_lacks_is_listed_and_never_blocks() -> None:
    dossier = replace(DOSSIER, invoice_date=None, references=())
    decision = settled(statement(), dossier=dossier)
    listed = [each.message for each in decision.findings if each.code == "check_skipped"]
    assert decision.verdict is ACCEPTED
    assert ["references" in listed[0], "invoice_date" in listed[1]] == [True, True]


def test_an_accepted_payment_has_nothing_left_to_contest() -> None:
    assert settled(statement()).contest_until is None


def test_every_rejection_can_be_contested_for_thirty_days() -> None:
    assert settled(order(S.FORM)).contest_until == date(2026, 4, 29)


@pytest.mark.parametrize("words", ["To BE67 7²5 9131 0887", "Naar BE07 36_0 0123 4566"])
def test_an_account_that_was_misread_is_not_missing(words: str) -> None:
    decision = settled(statement(without=(F.PAYEE_IBAN,)), seen=reading(page(words=words)))
    assert decision.verdict is REVIEW
    assert "unassigned:payee_iban" in decision.blockers
