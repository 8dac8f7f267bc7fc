"""Accounts: both Belgian checksums, foreign ones, and no free guesses."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iban import calc_check_digits

from classifiers.fields.ibans import find
from classifiers.fields.values import read_alone
from classifiers.words.lines import Line
from classifiers.words.plain import plain_line, plain_page

SAMPLES = """
BE94 7350 0123 4514 | BE22 1930 0123 4547 | BE96 0010 0123 4505 | BE62 0630 0123 4561
BE07 3630 0123 4566 | BE73 9730 0123 4560 | BE63 8600 0123 4508 | BE07 7510 0123 4566
BE90 6510 0123 4532 | BE09 8900 0123 4557 | BE10 5230 0123 4504 | BE80 6350 0123 4577
BE49 9540 0123 4571 | BE54 6710 0123 4597 | BE45 9670 0123 4589 | BE67 6500 9123 4587
BE73 8760 0123 4560 | DE89 3704 0044 0532 0130 00 | FR14 2004 1010 0505 0001 3M02 606
LU28 0019 4006 4475 0000 | LT12 1000 0111 0100 1000 | IE29 AIBK 9311 5212 3456 78
NL91 ABNA 0417 1643 00
"""
PRINTED = (
    "BE68 5390 0754 7034",
    "BE68539007547034",
    "BE68-5390-0754-7034",
    "IBAN BE68539007547034",
    "IBAN: BE68 5390 0754 7034 BIC KREDBEBB",
    "539-0075470-34",
)
NO_ACCOUNTS = (
    "BE** **** **** 7034",
    "BE68 XXXX XXXX 7034",
    "BE54 0000 0000 0000",
    "BE68 5390 0754 7043",
    "BE28 7351 2248 7800",
    "BE 0999.754.650",
)


def _bban(base: int) -> str:
    return f"{base:010d}{base % 97 or 97:02d}"


def _iban(base: int) -> str:
    return f"BE{calc_check_digits('BE00' + _bban(base))}{_bban(base)}"


def _grouped(number: str) -> str:
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))


@pytest.mark.parametrize("printed", SAMPLES.replace("\n", "|").strip(" |").split("|"))
def test_a_valid_account_is_found(printed: str) -> None:
    (found,) = find(plain_line(f"naar {printed.strip()} voor u"))
    assert found.value == printed.replace(" ", "")
    assert found.span.text == printed.strip()
    assert not found.repaired


@pytest.mark.parametrize("text", PRINTED)
def test_every_way_of_printing_is_read(text: str) -> None:
    assert [each.value for each in find(plain_line(text))] == ["BE68539007547034"]


@pytest.mark.parametrize("text", NO_ACCOUNTS)
def test_masked_or_failing_accounts_are_none(text: str) -> None:
    assert find(plain_line(text)) == ()


@pytest.mark.parametrize("text", ["8E68 5390 O754 7034", "B€68 5390 0754 7034"])
def test_letters_that_readers_confuse_are_mended_and_marked(text: str) -> None:
    (found,) = find(plain_line(text, confidence=0.9))
    assert found.value == "BE68539007547034"
    assert found.repaired


@pytest.mark.parametrize(
    "printed", ["E07363001234566", "BLE07 3630 0123 4566", "B107363001234566", "BE073630°1234566"]
)
def test_a_badly_read_country_is_mended_where_both_checksums_hold(printed: str) -> None:
    (found,) = find(plain_line(f"Rekening {printed}"))
    assert (found.value, found.repaired) == ("BE07363001234566", True)
    assert find(plain_line(f"Rekening {printed[:-1]}7")) == ()


def test_one_misread_digit_is_mended_only_in_what_was_read_from_a_picture() -> None:
    misread = "BE07 3630 0128 4566"
    (found,) = find(plain_line(misread, confidence=0.9))
    assert found.value == "BE07363001234566"
    assert found.repaired
    assert found.confidence < 0.6
    assert find(plain_line(misread, confidence=1.0)) == ()


def test_what_two_readers_read_alike_is_not_mended() -> None:
    read = plain_line("BE07 3630 0128 4566", confidence=0.9)
    alike = tuple(replace(word, check="agreed") for word in read.words)
    assert find(Line(read.page, alike)) == ()


@given(st.integers(min_value=1, max_value=9_999_999_999))
def test_what_is_formatted_is_read_back(base: int) -> None:
    (found,) = find(plain_line(_grouped(_iban(base))))
    assert found.value == _iban(base)


@given(
    base=st.integers(min_value=1, max_value=9_999_999_999),
    place=st.integers(min_value=2, max_value=15),
    step=st.integers(min_value=1, max_value=9),
)
def test_no_digit_flip_passes_unnoticed(base: int, place: int, step: int) -> None:
    number = _iban(base)
    flipped = number[:place] + str((int(number[place]) + step) % 10) + number[place + 1 :]
    for confidence in (0.9, 1.0):
        found = find(plain_line(_grouped(flipped), confidence=confidence))
        assert all(each.repaired for each in found)


def test_an_account_goes_on_below_in_its_column() -> None:
    page = plain_page("16/03/2026   naar BE07 3630 0123   -149,95\n             4566 mededeling")
    (values,) = read_alone(page)
    assert [(each.value, each.row) for each in values.ibans] == [("BE07363001234566", 0)]


def test_an_account_never_goes_on_in_another_column() -> None:
    page = plain_page("16/03/2026   naar BE07 3630 0123   -149,95\n4566")
    (values,) = read_alone(page)
    assert not values.ibans
