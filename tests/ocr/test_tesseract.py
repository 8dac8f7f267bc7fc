"""The second reader alone: whole pages, turned ones, lines, and what is not installed."""

import numpy as np
import pytest

from evidence.errors import Fault
from ocr.marks.ink import UNKNOWN
from ocr.reader import Picture
from ocr.readers import tesseract
from ocr.readers.tesseract import Tesseract
from tests.ocr.drawn import LETTER, letter


@pytest.fixture(scope="module")
def page() -> Picture:
    return np.asarray(letter(LETTER * 2).picture.convert("L"), np.uint8)


def test_a_page_is_read_with_the_places_of_its_words() -> None:
    drawn = letter()
    page = np.asarray(drawn.picture.convert("L"), np.uint8)
    (amount,) = (each for each in Tesseract().read(page, UNKNOWN).words if each.text == "149,95")
    assert amount.frame == pytest.approx(drawn.boxes["149,95"], abs=6)
    assert amount.confidence > 0.8


@pytest.mark.parametrize("turn", [1, 2])  # print that runs down it reads as it lies
def test_a_page_on_its_side_or_head_says_how_to_turn_it(page: Picture, turn: int) -> None:
    assert Tesseract().read(np.ascontiguousarray(np.rot90(page, turn)), UNKNOWN).turn == turn


def test_each_line_of_a_block_is_a_strip(page: Picture) -> None:
    words = Tesseract().lines(page)
    assert len({each.strip for each in words}) == 2 * len(LETTER)


@pytest.mark.parametrize("shape", [(1, 1), (2, 3000), (40, 40)])
def test_a_picture_without_print_has_no_words(shape: tuple[int, int]) -> None:
    white = np.full(shape, 255, np.uint8)
    assert Tesseract().lines(white) == []
    assert Tesseract().read(white, UNKNOWN).words == ()


def test_a_language_that_is_not_installed_is_a_fault(
    page: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "_LANGUAGE", "tlh")
    with pytest.raises(Fault, match="tlh"):
        Tesseract().lines(page)
