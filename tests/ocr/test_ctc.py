"""Letters come with their place; a look-alike is told by its company."""

import numpy as np
import pytest

from ocr.readers.ctc import COLUMN, words

ALPHABET = ("", *"0123456789OPQABE,.", " ")


def _chances(spelt: str, rival: float = 0.1) -> np.ndarray:
    """One column a letter, a blank after each; zero and O are rivals everywhere."""
    chances = np.full((2 * len(spelt), len(ALPHABET)), 0.001, np.float32)
    for at, letter in enumerate(spelt):
        chances[2 * at, ALPHABET.index(letter)] = 0.95
        chances[2 * at + 1, 0] = 0.98
        if letter in "0O":
            chances[2 * at, ALPHABET.index("O" if letter == "0" else "0")] = rival
    return chances


def _cut(spelt: str) -> np.ndarray:
    """A strip with ink in the middle of each letter's column."""
    cut = np.full((48, 2 * len(spelt) * COLUMN), 255, np.uint8)
    for at, letter in enumerate(spelt):
        if letter != " ":
            cut[10:38, 2 * at * COLUMN : (2 * at + 1) * COLUMN] = 0
    return cut


@pytest.mark.parametrize(
    ("spelt", "meant"),
    [
        ("0P", "OP"),
        ("B0EB", "BOEB"),
        ("2O26", "2026"),
        ("BE0O1", "BE0O1"),  # capitals and digits both: nothing is known
        ("00", "00"),
        ("OO", "OO"),
    ],
)
def test_a_zero_among_capitals_is_an_o_and_back(spelt: str, meant: str) -> None:
    assert [each.text for each in words(_chances(spelt), ALPHABET, _cut(spelt))] == [meant]


def test_two_letters_do_not_outvote_a_sure_zero() -> None:
    assert words(_chances("0P", rival=0.001), ALPHABET, _cut("0P"))[0].text == "0P"


def test_a_word_is_as_sure_as_all_its_letters_together() -> None:
    (word,) = words(_chances("12,50"), ALPHABET, _cut("12,50"))
    assert word.confidence == pytest.approx(0.95**5, rel=0.01)


def test_words_stand_where_their_ink_is() -> None:
    first, second = words(_chances("12 345"), ALPHABET, _cut("12 345"))
    assert (first.text, second.text) == ("12", "345")
    assert (first.start, first.end) == (0, 3 * COLUMN)
    assert (second.start, second.end) == (6 * COLUMN, 11 * COLUMN)


def _cut_with_mark(spelt: str, foot: int) -> np.ndarray:
    """The strip of an amount whose last point ends at that row; its digits end at 37."""
    cut = np.full((48, 2 * len(spelt) * COLUMN), 255, np.uint8)
    for at, letter in enumerate(spelt):
        left = 2 * at * COLUMN
        if letter == ".":
            last = at == spelt.rindex(".")
            cut[33 : foot + 1 if last else 38, left + 2 : left + 6] = 0
        elif letter != " ":
            cut[10:38, left : left + COLUMN] = 0
    return cut


@pytest.mark.parametrize(
    ("spelt", "foot", "meant"),
    [
        ("19.90", 37, "19.90"),
        ("19.90", 41, "19,90"),  # it hangs below the line
        ("2.109.90", 37, "2.109,90"),  # thousands have a point, so cents have none
        ("2.109.900", 41, "2.109.900"),
        ("12.05.20", 41, "12.05.20"),  # a date
    ],
)
def test_a_point_before_cents_that_is_a_comma(spelt: str, foot: int, meant: str) -> None:
    (word,) = words(_chances(spelt), ALPHABET, _cut_with_mark(spelt, foot))
    assert word.text == meant


def test_a_space_that_was_read_counts_though_a_rule_runs_through_it() -> None:
    cut = _cut("122 345 2026 0505")
    cut[36:38, 5 * COLUMN : 15 * COLUMN] = 0
    read = [each.text for each in words(_chances("122 345 2026 0505"), ALPHABET, cut)]
    assert read == ["122", "345", "2026", "0505"]


def test_a_space_read_between_letters_set_apart_is_wider_than_between_them() -> None:
    chances = _chances("1234,5678")
    chances[7] = chances[7] * 0.01
    chances[7, ALPHABET.index(" ")] = 0.95
    assert [each.text for each in words(chances, ALPHABET, _cut("1234,5678"))] == ["1234,5678"]
