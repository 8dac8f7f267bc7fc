"""An order is never accepted; a legible one is rejected, an illegible one goes to a person."""

from dataclasses import replace

import pytest

from evidence.records import Word
from evidence.vocabulary import ORDERED, Asked, Claim, Kind, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    BOX,
    COLLECTOR,
    DOSSIER,
    PAID_ON,
    REFERENCE,
    claiming,
    codes,
    field,
    line,
    mark,
    order,
    outcome,
    page,
    paper,
    reading,
    settled,
    statement,
)

R, S = ReasonCode, Sign
REJECTED_AS_ORDER = (Verdict.REJECTED, R.ORDER_ONLY)


@pytest.mark.parametrize("sign", sorted(ORDERED))
@pytest.mark.parametrize("dossier", [DOSSIER, None], ids=["dossier", "no dossier"])
def test_a_legible_order_is_rejected_with_or_without_a_dossier(sign: Sign, dossier: object) -> None:
    decision = settled(order(sign), dossier=dossier)  # type: ignore[arg-type]
    assert outcome(decision) == REJECTED_AS_ORDER
    assert decision.asked == (Asked.EXECUTED_PAYMENT,)


@pytest.mark.parametrize("claim", [*Claim, None], ids=str)
def test_an_order_is_an_order_whatever_is_claimed(claim: Claim | None) -> None:
    assert outcome(settled(order(), dossier=claiming(claim))) == REJECTED_AS_ORDER


def test_a_refused_order_says_that_it_was_not_executed() -> None:
    assert codes(settled(order(S.NOT_EXECUTED))) == (R.ORDER_ONLY, R.NOT_EXECUTED)


def test_two_orders_in_one_file_are_rejected_as_one() -> None:
    assert outcome(settled(order(on=1), order(S.PENDING, on=2))) == REJECTED_AS_ORDER


def test_an_invoice_with_its_transfer_form_beside_it_is_an_order() -> None:
    invoice = paper(Kind.PAYMENT_DEMAND, on=2)
    assert outcome(settled(order(), invoice)) == REJECTED_AS_ORDER


def test_handwriting_that_reads_badly_does_not_save_a_form() -> None:
    form = replace(order(), marks=(replace(mark(S.FORM), box=(0, 0, 90, 90)),))
    seen = page(sure=0.5)
    title = replace(seen.words[0], box=(10, 10, 80, 80), confidence=0.95)
    decision = settled(form, seen=reading(replace(seen, words=(*seen.words, title))))
    assert outcome(decision) == REJECTED_AS_ORDER


@pytest.mark.parametrize(
    ("weak", "blocker"),
    [
        (reading(page(sure=0.3)), "low_confidence:page"),
        (reading(page(sure=0.6)), "low_confidence:status"),
    ],
)
def test_an_order_that_was_read_weakly_goes_to_a_person(weak: object, blocker: str) -> None:
    decision = settled(order(), seen=weak)  # type: ignore[arg-type]
    assert decision.verdict is Verdict.REVIEW
    assert blocker in decision.blockers


def test_a_paper_that_is_perhaps_an_order_goes_to_a_person() -> None:
    perhaps = replace(order(), confidence=0.5)
    decision = settled(perhaps)
    assert outcome(decision) == (Verdict.REVIEW, R.ORDER_ONLY)
    assert "low_confidence:kind" in decision.blockers


@pytest.mark.parametrize(
    ("sure", "statement", "verdict"),
    [(0.62, 0.2, Verdict.REJECTED), (0.5, 0.2, Verdict.REVIEW), (0.62, 0.36, Verdict.REVIEW)],
)
def test_the_words_say_ordered_but_it_must_be_more_an_order_than_a_statement(
    sure: float, statement: float, verdict: Verdict
) -> None:
    rivals = ((Kind.BANK_STATEMENT, statement),)
    either = replace(order(S.PLANNED), confidence=sure, rivals=rivals)
    assert outcome(settled(either)) == (verdict, R.ORDER_ONLY)


def test_a_paper_that_is_perhaps_a_statement_goes_to_a_person() -> None:
    perhaps = replace(order(), rivals=((Kind.BANK_STATEMENT, 0.4),))
    assert settled(perhaps).verdict is Verdict.REVIEW


def test_an_order_that_also_says_executed_goes_to_a_person() -> None:
    assert settled(order(S.SENT, S.EXECUTED)).verdict is Verdict.REVIEW


def test_an_order_whose_words_say_executed_only_is_still_not_accepted() -> None:
    said = order(S.BOOKED, S.STATEMENT_NUMBER, S.BALANCE)
    assert outcome(settled(said)) == (Verdict.REVIEW, R.EXECUTION_UNCERTAIN)


@pytest.mark.parametrize("sign", [S.DEBIT, S.MOVEMENT_DETAIL, S.MOVEMENT_ALONE])
def test_an_order_without_a_word_is_one_until_its_shape_says_otherwise(sign: Sign) -> None:
    silent, shaped = replace(order(), marks=()), order(sign)
    assert outcome(settled(silent)) == REJECTED_AS_ORDER
    assert outcome(settled(shaped)) == (Verdict.REVIEW, R.EXECUTION_UNCERTAIN)


def test_an_order_beside_a_statement_changes_nothing() -> None:
    alone, beside = settled(statement()), settled(order(on=2), statement())
    assert outcome(beside) == outcome(alone) == (Verdict.ACCEPTED, R.PAYMENT_MATCHES)


def test_an_order_does_not_complete_a_statement() -> None:
    from evidence.vocabulary import FieldName

    partial = statement(without=(FieldName.DATE,))
    assert outcome(settled(partial, order(on=2))) == (Verdict.REJECTED, R.MISSING_DATE)


def test_an_executed_payment_of_tomorrow_read_weakly_goes_to_a_person() -> None:
    from evidence.vocabulary import FieldName

    document = statement(S.EXECUTED, without=(FieldName.DATE,))
    weak = field(FieldName.DATE, "2026-04-09", 0.4)
    decision = settled(replace(document, fields=(*document.fields, weak)))
    assert outcome(decision) == (Verdict.REVIEW, R.ORDER_ONLY)
    assert decision.blockers == ("low_confidence:date",)


@pytest.mark.parametrize(
    ("below", "amount", "verdict"),
    [
        ("Bakkerij Dorp", "-12.90", Verdict.REJECTED),
        ("Loon", "1754.00", Verdict.REJECTED),
        ("Firma VOORBEELD", "-50.00", Verdict.REVIEW),  # may be a part of what is owed
        ("Bakkerij Dorp", "-153.07", Verdict.REVIEW),  # may be it
    ],
)
def test_what_was_bought_before_says_nothing_of_the_order(
    below: str, amount: str, verdict: Verdict
) -> None:
    words = [
        *(Word(text=each, box=BOX, confidence=0.97, line=0, block=0) for each in ["Nog", "open"]),
        *(
            Word(text=each, box=(100, 300, 900, 400), confidence=0.97, line=1, block=1)
            for each in below.split()
        ),
    ]
    waits = line("-153.07", PAID_ON, COLLECTOR, REFERENCE, S.PENDING)
    waits = replace(waits, date_label="order")
    bought = replace(
        line(amount, PAID_ON, "", None, S.STATUS_UNKNOWN),
        box=(100, 300, 900, 400),
        counterparty_iban=None,
        date_label="unlabelled",
    )
    listed = replace(paper(Kind.TRANSFER_ORDER), transactions=(waits, bought))
    shown = reading(replace(page(), words=tuple(words)))
    assert settled(listed, seen=shown).verdict is verdict
