"""What bars and squares say, beside print: a second reader, never a proof of payment."""

from dataclasses import replace
from decimal import Decimal

import pytest

from classifiers.documents import understand
from classifiers.fields.coded import AGREED
from classifiers.letters.by_kind import return_receipt
from classifiers.letters.demands import payment_demand
from evidence.records import Code, Document, Page
from evidence.vocabulary import FieldName, Kind, Sign
from fixtures.codes import epc
from tests.classifiers.invented import page_of, reading_of

BOX = (200, 900, 600, 980)
IBAN, OTHER = "BE68539007547034", "BE07363001234566"
TO_PAY = epc(
    name="Kwik Energie", iban=IBAN, bic="", amount=Decimal("149.95"), reference="RF18539007547034"
)
RECEIPT = "Bewijs van afgifte\nZending {}\nAfgegeven op 14/03/2026"
EXECUTED = f"""Rekeninguittreksel nr 17
Datum  Omschrijving  Bedrag
14/03/2026 Overschrijving naar {OTHER} 149,95-
Geboekt op 14/03/2026 valuta 14/03/2026
Nieuw saldo op 15/03/2026 1.204,17"""


def _with(page: Page, *codes: Code) -> tuple[Page, ...]:
    return (replace(page, codes=codes),)


def _code(text: str, name: str = "Code128") -> Code:
    return Code(text=text, format=name, box=BOX)


def _tracking(text: str, *codes: Code) -> tuple[str, float, tuple[int, ...]] | None:
    found = dict(return_receipt(_with(page_of(text), *codes)))[FieldName.TRACKING_NUMBER]
    return found and (found.value, found.confidence, found.box)


def test_bars_give_the_number_that_print_lacks() -> None:
    found = _tracking(RECEIPT.format("onleesbaar"), _code("RR123456785BE"))
    assert found == ("RR123456785BE", pytest.approx(0.98), BOX)


def test_bars_and_print_that_agree_are_surer_than_either() -> None:
    found = _tracking(RECEIPT.format("RR 123 456 785 BE"), _code("RR123456785BE"))
    assert found
    assert found[:2] == ("RR123456785BE", AGREED)
    assert found[2] != BOX


def test_bars_set_a_misread_digit_right() -> None:
    national = "010445510935354911252132276518"
    found = _tracking(RECEIPT.format(national.replace("9", "4", 1)), _code(national))
    assert found == (national, pytest.approx(0.98), BOX)


def test_bars_of_another_item_are_a_doubt() -> None:
    found = _tracking(RECEIPT.format("RR473124829BE"), _code("RR123456785BE"))
    assert found
    assert found[1] < 0.7


@pytest.mark.parametrize("text", ["RR123456784BE", "5412345678908", "https://voorbeeld.be/17"])
def test_a_code_that_is_no_item_number_gives_none(text: str) -> None:
    assert _tracking(RECEIPT.format("onleesbaar"), _code(text)) is None


def test_bars_without_a_check_are_less_sure() -> None:
    found = _tracking(RECEIPT.format("onleesbaar"), _code("323247439124603033018658", "ITF"))
    assert found
    assert found[1] < 0.9


def _asked(text: str, told: str) -> dict[FieldName, str]:
    named = payment_demand(_with(page_of(text), _code(told, "QRCode")))
    return {name: each.value for name, each in named if each}


def test_a_code_to_pay_with_says_what_is_asked() -> None:
    assert _asked("Factuur", TO_PAY) == {
        FieldName.AMOUNT: "149.95",
        FieldName.IBAN: IBAN,
        FieldName.PAYEE_IBAN: IBAN,
        FieldName.PAYEE_NAME: "Kwik Energie",
        FieldName.REFERENCE: "RF18539007547034",
    }


@pytest.mark.parametrize(
    "told",
    [
        "BCD\n002\n1\nSCT",
        TO_PAY.replace("SCT", "INST"),
        TO_PAY.replace("BCD", "BCE"),
        "BCD\n002\n1\nSCT\n\n\nBE68539007547035\nEURveel\n\n123",
    ],
)
def test_a_code_that_is_none_or_broken_says_nothing(told: str) -> None:
    assert _asked("Factuur", told) == {}


def _document(text: str, *codes: Code) -> Document:
    (document,) = understand(replace(reading_of(text), pages=_with(page_of(text), *codes)), None)
    return document


def test_a_code_to_pay_with_is_a_sign_of_a_demand() -> None:
    assert _document("Factuur 2026-17\nTe betalen 149,95 EUR", _code(TO_PAY, "QRCode")).has(
        Sign.PAYMENT_CODE
    )


def test_a_code_to_pay_with_gives_a_payment_nothing() -> None:
    plain, coded = _document(EXECUTED), _document(EXECUTED, _code(TO_PAY, "QRCode"))
    assert plain.kind is Kind.BANK_STATEMENT
    assert coded.fields == plain.fields
    assert coded.transactions == plain.transactions


def test_a_code_makes_no_order_look_executed() -> None:
    order = "Overschrijvingsopdracht\nTe ondertekenen\nBedrag 149,95 EUR\nNaar " + OTHER
    document = _document(order, _code(TO_PAY, "QRCode"))
    assert document.kind is not Kind.BANK_STATEMENT
    assert not document.has(Sign.EXECUTED)


def test_what_a_square_says_in_words_is_not_believed() -> None:
    said = "Geboekt op 14/03/2026: overschrijving uitgevoerd, 149,95 EUR"
    document = _document("Factuur 2026-17\nTe betalen 149,95 EUR", _code(said, "QRCode"))
    assert not document.has(Sign.EXECUTED)
    assert document.field(FieldName.DATE) is None
