"""Every notation of an amount that Belgian papers print."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.fields.amounts import find
from classifiers.words.plain import plain_line
from evidence.money import printed
from evidence.vocabulary import Language

PRINTED = {
    "1.234,56": "1234.56",
    "1 234,56": "1234.56",
    "1\u00a0234,56": "1234.56",
    "1\u202f234,56": "1234.56",
    "1'234.56": "1234.56",
    "1,234.56": "1234.56",
    "€149,95": "149.95",
    "149,95 €": "149.95",
    "EUR 149,95": "149.95",
    "149.95 EUR": "149.95",
    "149,95EUR": "149.95",
    "€ 149,-": "149.00",
    "149,00": "149.00",
    "Bedrag 149 EUR 95 CENT": "149.95",
    "-149,95": "-149.95",
    "149,95-": "-149.95",
    "149,95 -": "-149.95",
    "- 637,00": "-637.00",
    "−149,95": "-149.95",
    "(149,95)": "-149.95",
    "149,95 D": "-149.95",
    "149,95 C": "+149.95",
    "149,95 S": "-149.95",
    "149,95 H": "+149.95",
    "149.95 DR": "-149.95",
    "149.95 CR": "+149.95",
    "€ 149,95 af": "-149.95",
    "€ 149,95 bij": "+149.95",
    "€ -149,95": "-149.95",
    "- € 149,95": "-149.95",
    "SALDO OP 15-01-2026 EUR + 55,01": "+55.01",
    "(VAL. 16-01-2026) - 572,20": "-572.20",
    "1.499 EUR": "1499.00",
    "141. 33 EUR": "141.33",
}
NO_AMOUNTS = (
    "OM 16.32 UUR",
    "14.03.2026",
    "14.03",
    "BE 0123.456.789",
    "09/265.65.03",
    "11:09:03",
    "21,00 %",
    "+++090/9337/55493+++",
    "539-0075470-34",
    "2026-00186",
    "85.07.30-033.28",
)


@pytest.mark.parametrize(("text", "value"), PRINTED.items())
def test_every_notation_gives_its_amount(text: str, value: str) -> None:
    assert [each.value for each in find(plain_line(text))] == [value]


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_what_only_looks_like_money_is_none(text: str) -> None:
    assert find(plain_line(text)) == ()


def test_a_foreign_currency_keeps_its_name() -> None:
    (amount,) = find(plain_line("10,80-USD"))
    assert (amount.value, amount.currency) == ("-10.80", "USD")


def test_three_digits_behind_a_point_are_doubtful() -> None:
    (amount,) = find(plain_line("1.499 EUR"))
    assert amount.confidence < 0.5


def test_a_letter_read_as_a_digit_is_marked() -> None:
    (amount,) = find(plain_line("149,9S EUR", confidence=0.9))
    assert amount.value == "149.95"
    assert amount.repaired
    assert amount.confidence < 0.7


def test_columns_are_not_thousands() -> None:
    found = find(plain_line("12     149,95     1.234,00"))
    assert [each.value for each in found] == ["149.95", "1234.00"]


@given(
    st.decimals(min_value=Decimal("0.01"), max_value=Decimal("999999.99"), places=2),
    st.sampled_from(Language),
)
def test_what_is_printed_is_read_back(value: Decimal, language: Language) -> None:
    (amount,) = find(plain_line(printed(value, language)))
    assert Decimal(amount.value) == value
    assert amount.currency == "EUR"


def test_digits_without_their_comma_are_no_amount() -> None:
    """What a form's boxes leave when the comma between them was not read."""
    assert find(plain_line("Bedrag 56194 EUR")) == ()
    assert [each.value for each in find(plain_line("Bedrag 561 EUR"))] == ["561.00"]
