"""Was the claim paid? Rows that somebody who knows the FAQ can read (lines 15 to 39)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from time import process_time

import pytest

from evidence.dossier import Dossier, Instalment
from evidence.records import Document
from evidence.vocabulary import Claim, FieldName, NextStep, ReasonCode, Sign, Verdict
from tests.policy.papers import (
    COLLECTOR,
    CREDITOR,
    DOSSIER,
    INVOICE_REFERENCE,
    PAID_ON,
    REFERENCE,
    STATEMENT_LINE,
    STRANGER,
    claiming,
    days_before,
    line,
    listing,
    outcome,
    page,
    reading,
    settled,
    statement,
)

F, R, S = FieldName, ReasonCode, Sign
ACCEPTED, REJECTED, REVIEW = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW

Row = tuple[str, Document, Dossier | None, Verdict, ReasonCode, NextStep]

TO_CREDITOR = statement(payee_iban=CREDITOR, reference=INVOICE_REFERENCE)
NO_FACTS = Dossier(number="BE-1", claim=Claim.PAID_COLLECTOR)
HUMAN, ASK = NextStep.HUMAN_REVIEW, NextStep.ASK_DEBTOR

TABLE: tuple[Row, ...] = (
    (
        "all five things, to the collector",
        statement(),
        DOSSIER,
        ACCEPTED,
        R.PAYMENT_MATCHES,
        NextStep.CLOSE_AFTER_RECONCILIATION,
    ),
    (
        "all five things, to the firm",
        TO_CREDITOR,
        claiming(Claim.PAID_CREDITOR),
        ACCEPTED,
        R.PAYMENT_MATCHES,
        NextStep.CHECK_WITH_CREDITOR,
    ),
    (
        "said to be paid to the collector, but the account is the firm's",
        TO_CREDITOR,
        DOSSIER,
        ACCEPTED,
        R.PAYMENT_MATCHES,
        NextStep.CHECK_WITH_CREDITOR,
    ),
    (
        "nobody said what it is to prove",
        statement(),
        claiming(None),
        ACCEPTED,
        R.PAYMENT_MATCHES,
        NextStep.CLOSE_AFTER_RECONCILIATION,
    ),
    (
        "paid yesterday",
        statement(date=days_before(1)),
        DOSSIER,
        ACCEPTED,
        R.NOT_VISIBLE_YET,
        NextStep.WAIT_UNTIL_VISIBLE,
    ),
    (
        "more than was due",
        statement(amount="160.00"),
        DOSSIER,
        ACCEPTED,
        R.OVERPAID,
        NextStep.CLOSE_AFTER_RECONCILIATION,
    ),
    (
        "a hundred times what was due",
        statement(amount="15307.00"),
        DOSSIER,
        REVIEW,
        R.AMOUNT_DIFFERS,
        HUMAN,
    ),
    (
        "the principal alone",
        statement(amount="129.95"),
        DOSSIER,
        REJECTED,
        R.PRINCIPAL_ONLY,
        NextStep.COLLECT_REST,
    ),
    (
        "some other part",
        statement(amount="50.00"),
        DOSSIER,
        REJECTED,
        R.PARTIAL_PAYMENT,
        NextStep.COLLECT_REST,
    ),
    ("no amount", statement(without=(F.AMOUNT,)), DOSSIER, REJECTED, R.MISSING_AMOUNT, ASK),
    ("no date", statement(without=(F.DATE,)), DOSSIER, REJECTED, R.MISSING_DATE, ASK),
    (
        "no account paid from, or a masked one",
        statement(without=(F.PAYER_IBAN,)),
        DOSSIER,
        REJECTED,
        R.MISSING_PAYER_ACCOUNT,
        ASK,
    ),
    (
        "no account paid to",
        statement(without=(F.PAYEE_IBAN,)),
        DOSSIER,
        REJECTED,
        R.MISSING_PAYEE_ACCOUNT,
        ASK,
    ),
    (
        "no reference and an amount that nothing confirms",
        statement(without=(F.REFERENCE,), amount="50.00"),
        DOSSIER,
        REJECTED,
        R.MISSING_REFERENCE,
        ASK,
    ),
    (
        "no reference, but the right amount on the right account",
        statement(without=(F.REFERENCE,)),
        DOSSIER,
        REVIEW,
        R.MISSING_REFERENCE,
        HUMAN,
    ),
    (
        "an account of neither",
        statement(payee_iban=STRANGER),
        DOSSIER,
        REVIEW,
        R.WRONG_ACCOUNT,
        HUMAN,
    ),
    (
        "another file's reference",
        statement(reference="+++123/4567/89002+++"),
        DOSSIER,
        REVIEW,
        R.OTHER_REFERENCE,
        HUMAN,
    ),
    (
        "money that came in",
        statement(*STATEMENT_LINE, S.INCOMING),
        DOSSIER,
        REVIEW,
        R.INCOMING_PAYMENT,
        HUMAN,
    ),
    (
        "money that went back",
        statement(*STATEMENT_LINE, S.REVERSED),
        DOSSIER,
        REVIEW,
        R.REVERSED,
        HUMAN,
    ),
    (
        "older than the invoice",
        statement(date="2025-12-01"),
        DOSSIER,
        REVIEW,
        R.BEFORE_INVOICE,
        HUMAN,
    ),
    (
        "booked in the future",
        statement(date="2026-04-09"),
        DOSSIER,
        REVIEW,
        R.FUTURE_DATE,
        HUMAN,
    ),
    (
        "executed in the future: not executed",
        statement(S.EXECUTED, date="2026-04-09"),
        DOSSIER,
        REJECTED,
        R.ORDER_ONLY,
        ASK,
    ),
    (
        "pending, on a screen of the bank",
        statement(S.PENDING),
        DOSSIER,
        REJECTED,
        R.ORDER_ONLY,
        ASK,
    ),
    (
        "executed, says the screen, and nothing more",
        statement(S.EXECUTED),
        DOSSIER,
        REVIEW,
        R.EXECUTION_UNCERTAIN,
        HUMAN,
    ),
    (
        "a card payment",
        statement(S.CARD_PAYMENT),
        DOSSIER,
        REVIEW,
        R.PROOF_UNUSUAL,
        HUMAN,
    ),
    ("complete, but no dossier", statement(), None, REVIEW, R.NO_DOSSIER, HUMAN),
    ("complete, but nothing to compare", statement(), NO_FACTS, REVIEW, R.NO_DOSSIER, HUMAN),
    (
        "no date, and no dossier either",
        statement(without=(F.DATE,)),
        None,
        REJECTED,
        R.MISSING_DATE,
        ASK,
    ),
    (
        "only the account is known, and it fits",
        statement(),
        replace(NO_FACTS, accounts=DOSSIER.accounts),
        ACCEPTED,
        R.PAYMENT_MATCHES,
        NextStep.CLOSE_AFTER_RECONCILIATION,
    ),
    (
        "an agreed instalment",
        statement(amount="51.02"),
        replace(DOSSIER, instalments=(Instalment(due=PAID_ON, amount=Decimal("51.02")),)),
        ACCEPTED,
        R.PAYMENT_MATCHES,
        NextStep.COLLECT_REST,
    ),
)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_a_payment_is_judged_as_the_faq_says(row: Row) -> None:
    _, document, dossier, verdict, code, step = row
    decision = settled(document, dossier=dossier)
    assert (*outcome(decision), decision.next_step) == (verdict, code, step)


@pytest.mark.parametrize("due", [date.min, date.max])
def test_an_instalment_due_ages_away_goes_to_a_person(due: date) -> None:
    dossier = replace(DOSSIER, instalments=(Instalment(due=due, amount=Decimal("51.02")),))
    decision = settled(statement(amount="51.02"), dossier=dossier)
    assert outcome(decision) == (REVIEW, R.AMOUNT_DIFFERS)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("afbetaling 2 van 5", REVIEW),
        ("mensualité 3", REVIEW),
        ("Rate 2/5", REVIEW),
        ("3rd instalment", REVIEW),
        ("my part of the exchange rate", REJECTED),
        ("versement", REJECTED),
    ],
)
def test_an_instalment_of_a_plan_that_the_dossier_does_not_tell(
    words: str, verdict: Verdict
) -> None:
    paid = line("-51.02", PAID_ON, COLLECTOR, REFERENCE)
    decision = settled(listing(paid), seen=reading(page(words=words)))
    assert outcome(decision) == (verdict, R.PARTIAL_PAYMENT)


def test_a_long_plan_is_searched_quickly() -> None:
    plan = tuple(
        Instalment(due=date(2024, 1, 1) + timedelta(days=each), amount=Decimal("0.10"))
        for each in range(1500)
    )
    start = process_time()
    decision = settled(statement(amount="51.00"), dossier=replace(DOSSIER, instalments=plan))
    assert process_time() - start < 10  # summing every run anew takes minutes
    assert outcome(decision) == (ACCEPTED, R.PAYMENT_MATCHES)
