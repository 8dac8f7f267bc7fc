"""A person's answer as a decision: every reason has its text, and none invents a value."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from evidence.dossier import Dossier, parse_dossier
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Claim, Language, ReasonCode, Verdict
from review.answers import BadAnswer, Given, check, filled_in
from review.codes import BY_CODE, CHOICES, Choice
from review.deciding import Answer, decide_as
from review.item import Item
from storage.records import Evidence
from tests.review.conftest import FIRM
from tests.review.drawn import order, statement
from tests.review.papers import DOSSIER

NOW = datetime(2026, 3, 30, 22, 30, tzinfo=UTC)  # the next day in Belgium
FACTS = parse_dossier(DOSSIER)[0]


def _item(dossier: Dossier | None = FACTS) -> Item:
    evidence = Evidence(
        id="0" * 32,
        sha256="0" * 64,
        file_name="scan.pdf",
        media_type="application/pdf",
        size=1,
        channel=Channel.PORTAL,
        sender=None,
        lane=Lane.PORTAL,
        dossier_number=None,
        dossier=None,
        claim=None,
        language=None,
        received_at=NOW,
        received_day=NOW.date(),
        state=State.IN_REVIEW,
        urgent=True,
        attempts=1,
        fence=1,
        worker=None,
        lease_until=None,
        refusal=None,
        result=None,
        trouble=None,
        contested_at=None,
        reviewer="anna",
        review_until=None,
    )
    return Item(
        evidence=evidence,
        documents=(order()[1], statement("Voorbeeld Incasso")[1]),
        reading=None,
        dossier=dossier,
        decisions=(),
        audits=(),
    )


def _answer(*choices: Choice, **known: date | Decimal) -> Answer:
    filled = {"day": date(2026, 3, 14), "amount": Decimal("100.00"), "balance": Decimal("53.07")}
    return Answer(
        verdict=choices[0].verdict,
        choices=choices,
        next_step=choices[0].next_step,
        note="",
        **(filled | known),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("claim", [None, *Claim])
@pytest.mark.parametrize("choice", CHOICES, ids=lambda each: each.code)
def test_every_reason_has_a_text_for_every_claim(choice: Choice, claim: Claim | None) -> None:
    item = _item(replace(FACTS, claim=claim))
    decision = decide_as("anna", _answer(choice), item, FIRM, NOW)
    assert decision.reasons[0].code is choice.code
    assert set(decision.message) == set(Language)
    for text in decision.message.values():
        assert len(text) > 40
        assert "{" not in text
        assert "None" not in text


def test_an_accepted_payment_names_what_the_person_read() -> None:
    choice = BY_CODE[ReasonCode.PAYMENT_MATCHES]
    text = decide_as("anna", _answer(choice), _item(), FIRM, NOW).message[Language.EN]
    assert "€100.00" in text
    assert "14 March 2026" in text


def test_several_missing_fields_are_all_named_and_asked() -> None:
    codes = (ReasonCode.MISSING_AMOUNT, ReasonCode.MISSING_PAYER_ACCOUNT)
    decision = decide_as("anna", _answer(*(BY_CODE[each] for each in codes)), _item(), FIRM, NOW)
    assert "the amount paid and the account number paid from" in decision.message[Language.EN]
    assert decision.asked == ("amount", "payer_iban")


def test_terms_run_from_the_day_of_the_answer_in_belgium() -> None:
    rejected = decide_as("anna", _answer(BY_CODE[ReasonCode.RETURN_LATE]), _item(), FIRM, NOW)
    assert "3 April 2026" in rejected.message[Language.EN]  # three working days after 31 March
    assert rejected.contest_until
    assert rejected.contest_until > date(2026, 3, 31)
    accepted = decide_as("anna", _answer(BY_CODE[ReasonCode.PAYMENT_MATCHES]), _item(), FIRM, NOW)
    assert accepted.contest_until is None


@pytest.mark.parametrize(
    ("claim", "day"),
    [(Claim.PAID_COLLECTOR, "18 March 2026"), (Claim.PAID_CREDITOR, "20 March 2026")],
)
def test_a_recent_payment_names_the_day_it_should_be_visible(claim: Claim, day: str) -> None:
    answer = _answer(BY_CODE[ReasonCode.NOT_VISIBLE_YET], day=date(2026, 3, 13))
    item = _item(replace(FACTS, claim=claim))
    assert day in decide_as("anna", answer, item, FIRM, NOW).message[Language.EN]


def test_a_person_signs_and_an_urgent_paper_stays_urgent() -> None:
    decision = decide_as("anna", _answer(CHOICES[0]), _item(), FIRM, NOW)
    assert decision.decided_by == "reviewer:anna"
    assert decision.decided_at == NOW
    assert decision.urgent


def test_a_fresh_form_holds_what_was_read_of_the_proof_not_of_the_order() -> None:
    read = filled_in(_item())
    assert (read.day, read.amount, read.balance) == ("2026-03-14", "153.07", "")
    assert filled_in(replace(_item(), documents=())).day == ""


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (Given(day="tomorrow"), "The date is not a date."),
        (Given(amount="much"), "An amount looks like 149.95."),
        (Given(balance="-1"), "An amount is not below zero."),
    ],
)
def test_a_value_of_another_shape_is_refused(given: Given, says: str) -> None:
    chosen = replace(given, verdict="accepted", codes=("payment_matches",))
    with pytest.raises(BadAnswer, match=says):
        check(chosen)


def test_a_comma_is_understood() -> None:
    answer = check(Given(verdict="accepted", codes=("payment_matches",), amount="153,07"))
    assert answer.verdict is Verdict.ACCEPTED
    assert answer.amount == Decimal("153.07")


def test_a_part_payment_that_leaves_nothing_to_pay_is_no_answer() -> None:
    answer = check(Given(verdict="rejected", codes=("partial_payment",), amount="1", balance="0"))
    with pytest.raises(KeyError, match="balance"):
        decide_as("anna", answer, _item(), FIRM, NOW)


def test_an_amount_in_another_currency_is_not_put_down_as_euro() -> None:
    document = statement("Voorbeeld Incasso")[1]
    fields = tuple(
        replace(each, currency="USD") if each.currency else each for each in document.fields
    )
    item = replace(_item(), documents=(replace(document, fields=fields),))
    assert filled_in(item).amount == ""
