"""Structured communications and RF references, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_97_10

from classifiers.fields.references import canonical, find
from classifiers.words.plain import plain_line

VALID = {
    "+++090/9337/55493+++": "+++090/9337/55493+++",
    "+++010/8068/17183+++": "+++010/8068/17183+++",
    "***190/5063/21290***": "+++190/5063/21290+++",
    "***154/5988/69980***": "+++154/5988/69980+++",
    "931/3687/38570": "+++931/3687/38570+++",
    "285293318329": "+++285/2933/18329+++",
    "+++000/0000/00101+++": "+++000/0000/00101+++",
    "+++123/4567/89002+++": "+++123/4567/89002+++",
    "+++202/6031/40063+++": "+++202/6031/40063+++",
    "+++000/0000/09797+++": "+++000/0000/09797+++",
    "+++202/6000/00697+++": "+++202/6000/00697+++",
    "+++001/2345/67803+++": "+++001/2345/67803+++",
    "+++ 090/9337/55493 +++": "+++090/9337/55493+++",
    "+++090 9337 55493+++": "+++090/9337/55493+++",
    "444090/9337/55493444": "+++090/9337/55493+++",
    "ttt090/9337/55493ttt": "+++090/9337/55493+++",
    "'''090/9337/55493'''": "+++090/9337/55493+++",
    "xxx090/9337/55493xxx": "+++090/9337/55493+++",
    "++090/9337/55493++": "+++090/9337/55493+++",
    "RF18 5390 0754 7034": "RF18539007547034",
    "RF20 1234 5678": "RF2012345678",
    "RF04 INV2 0260 314": "RF04INV20260314",
    "RF44 CLAI M202 6A7": "RF44CLAIM2026A7",
    "RF48 0909 3375 5493": "RF48090933755493",
    "RF45G72UUR": "RF45G72UUR",
    "RF18000000000539007547034": "RF18000000000539007547034",
    "RF18 5390 0754 7034 EUR 12": "RF18539007547034",
}
INVALID = (
    "+++090/9337/55439+++",
    "+++123/1234/12345+++",
    "+++712/3456/45754+++",
    "000/0000/00000",
    "RF18539007547043",
    "RF19539007547034",
    "0905413217072",
    "2603141234567890",
)


@pytest.mark.parametrize(("text", "value"), VALID.items())
def test_every_valid_reference_is_read_in_its_canonical_form(text: str, value: str) -> None:
    assert [each.value for each in find(plain_line(text))] == [value]


@pytest.mark.parametrize("text", INVALID)
def test_a_failing_checksum_is_no_reference(text: str) -> None:
    assert find(plain_line(text)) == ()


def test_bare_digits_are_less_sure_than_printed_signs() -> None:
    (bare,), (signed,) = find(plain_line("090933755493")), find(plain_line("+++090/9337/55493+++"))
    assert bare.confidence < signed.confidence


def test_a_letter_among_the_digits_is_mended_and_marked() -> None:
    (found,) = find(plain_line("+++09O/9337/55493+++", confidence=0.9))
    assert (found.value, found.repaired) == ("+++090/9337/55493+++", True)


def test_comparing_needs_one_form() -> None:
    assert canonical("***090/9337/55493***") == canonical("090933755493")
    assert canonical("rf18 5390 0754 7034") == "RF18539007547034"


@given(st.integers(min_value=1, max_value=9_999_999_999))
def test_a_formatted_communication_is_read_back(base: int) -> None:
    number = f"{base:010d}{base % 97 or 97:02d}"
    printed = f"+++{number[:3]}/{number[3:7]}/{number[7:]}+++"
    assert [each.value for each in find(plain_line(printed))] == [printed]


@given(
    base=st.integers(min_value=1, max_value=9_999_999_999),
    place=st.integers(min_value=0, max_value=11),
    step=st.integers(min_value=1, max_value=9),
)
def test_no_digit_flip_passes_unnoticed(base: int, place: int, step: int) -> None:
    number = f"{base:010d}{base % 97 or 97:02d}"
    flipped = number[:place] + str((int(number[place]) + step) % 10) + number[place + 1 :]
    printed = f"+++{flipped[:3]}/{flipped[3:7]}/{flipped[7:]}+++"
    for confidence in (0.9, 1.0):
        found = find(plain_line(printed, confidence=confidence))
        assert all(each.repaired for each in found)


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=3, max_size=21))
def test_a_creditor_reference_is_read_back(body: str) -> None:
    number = f"RF{mod_97_10.calc_check_digits(body + 'RF')}{body}"
    assert [each.value for each in find(plain_line(number)) if each.value[:2] == "RF"] == [number]
