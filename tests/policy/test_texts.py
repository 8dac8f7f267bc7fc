"""What debtors and reviewers read: every reason, every language, nothing left open."""

import re
import string
from datetime import date

import pytest

from evidence.vocabulary import Claim, FieldName, Language, ReasonCode, Verdict
from policy.reasons import SENTENCES
from policy.texts import A_PERSON_LOOKS, IN_REVIEW, OF_REASON, ON_REQUEST, printed_day, sentences
from tests.policy.papers import claiming, order, settled, statement

NAMED = {name for texts in OF_REASON.values() for name in texts.values()}
USED = NAMED | set(IN_REVIEW.values()) | {A_PERSON_LOOKS, ON_REQUEST}
GAPS = {"dossier", "amount", "balance", "date", "missing", "deadline", "portal", "phone", "contest"}
# what a debtor must never read of our doubts
DOUBTS = re.compile(r"fraud|vervals|falsifi|gefälscht|betrug|tamper|oplicht|verdacht|suspect", re.I)


def test_every_reason_has_a_sentence_for_the_reviewer() -> None:
    assert set(SENTENCES) == set(ReasonCode)
    assert all(text.endswith(".") for text in SENTENCES.values())


@pytest.mark.parametrize("name", sorted(USED))
def test_every_text_is_there_in_four_languages_with_known_gaps(name: str) -> None:
    texts = sentences()[name]
    gaps = [
        {gap for _, gap, _, _ in string.Formatter().parse(text) if gap} for text in texts.values()
    ]
    assert set(texts) == {str(each) for each in Language}
    assert all(each == gaps[0] <= GAPS for each in gaps)


def test_no_text_is_left_over() -> None:
    assert {name for name in sentences() if re.fullmatch(r"M\d\d", name)} == USED


def test_no_reason_lacks_the_text_for_any_claim() -> None:
    assert all(None in texts for texts in OF_REASON.values())


@pytest.mark.parametrize("name", sorted(USED - {"M20"}))
def test_no_text_but_the_warning_hints_at_fraud(name: str) -> None:
    assert not any(DOUBTS.search(text) for text in sentences()[name].values())


@pytest.mark.parametrize("code", [code for code in ReasonCode if code.startswith("missing_")])
def test_what_a_text_can_miss_has_a_name_in_every_language(code: ReasonCode) -> None:
    if set(OF_REASON.get(code, {}).values()) & {"M03"} or IN_REVIEW.get(code) == "M19":
        assert set(sentences()[code]) == {str(each) for each in Language}


def test_missing_things_are_named_in_the_reader_s_language() -> None:
    lacks = (FieldName.AMOUNT, FieldName.DATE, FieldName.PAYER_IBAN)
    message = settled(statement(without=lacks)).message
    assert (
        "le montant payé, la date de paiement et le numéro de compte débité" in message[Language.FR]
    )
    assert "das Zahlungsdatum und die Kontonummer" in message[Language.DE]


def test_amounts_and_days_are_printed_as_the_reader_expects() -> None:
    message = settled(statement(amount="129.95")).message
    assert "€\u00a023,12" in message[Language.NL]
    assert "23,12\u00a0€" in message[Language.DE]
    early = settled(statement(date="2026-03-27")).message
    assert "27 maart 2026" in early[Language.NL]
    assert "1er avril 2026" in early[Language.FR]
    assert "1. April 2026" in early[Language.DE]


def test_the_deadline_is_three_working_days_on() -> None:
    from tests.policy.test_letters import notice

    message = settled(notice(), dossier=claiming(Claim.DISPUTED), today=date(2026, 4, 2)).message
    assert "8 april 2026" in message[Language.NL]


def test_every_rejection_shows_the_way_to_a_person() -> None:
    decision = settled(order())
    assert decision.verdict is Verdict.REJECTED
    assert "29 april 2026" in decision.message[Language.NL]
    assert all("+32 2 555 01 23" in text for text in decision.message.values())


def test_an_unknown_dossier_leaves_no_hole_in_the_text() -> None:
    assert "(zie onze brief)" in settled(statement(), dossier=None).message[Language.NL]


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("language", Language)
def test_every_month_has_a_name(month: int, language: Language) -> None:
    assert re.search(r"[^\W\d]{3,}", printed_day(date(2026, month, 2), language))
