"""Money is exact, and printed as its reader expects."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.money import amount, plain, printed
from evidence.vocabulary import Language

CENTS = st.decimals(min_value=-(10**9), max_value=10**9, places=2)


@given(CENTS)
def test_what_leaves_the_house_can_be_read_back(value: Decimal) -> None:
    assert amount(plain(value)) == value


@pytest.mark.parametrize("text", ["", "1,5", "NaN", "Infinity", "€ 5", "1e999999999"])
def test_what_is_no_amount_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        amount(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.NL, "€ 1.234,50"),
        (Language.FR, "1 234,50 €"),
        (Language.DE, "1.234,50 €"),
        (Language.EN, "€1,234.50"),
    ],
)
def test_an_amount_is_printed_in_the_readers_way(language: Language, text: str) -> None:
    spaces = str.maketrans("\u00a0\u202f", "  ")
    assert printed(Decimal("1234.5"), language).translate(spaces) == text


def test_another_currency_keeps_its_code() -> None:
    assert printed(Decimal("5"), Language.EN, "USD").split() == ["USD", "5.00"]
