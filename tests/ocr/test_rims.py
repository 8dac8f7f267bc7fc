"""What stands along the rim of a postmark is read whichever way the mark is up."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.marks.rings import rings
from tests.ocr.drawn import LETTER, letter, read, text
from tests.ocr.postmark import mark, stamped

OFFICE, POST, DAY = "SINT-NIKLAAS", "BELGIE-BELGIQUE", "14-03-26"
MIDDLE, HALF = (710, 1260), 195  # pixels


def _stamped(turn: int) -> Image.Image:
    """Two rings with the office and the post between them, and a day across."""
    picture = mark((HALF, HALF), OFFICE, [DAY], POST, inner=122 / HALF, high=40)
    return stamped(letter().picture, picture, MIDDLE, turn)


@pytest.mark.parametrize("turn", [0, 35, 110, 180, 255])
def test_office_and_post_are_read_along_the_rim(turn: int, tmp_path: Path) -> None:
    _stamped(turn).save(tmp_path / "stamped.png")
    (page,) = read(tmp_path / "stamped.png").pages
    lines = text(page).splitlines()
    assert {OFFICE, POST} <= set(lines)
    assert lines[: len(LETTER)] == list(LETTER)


def test_a_word_of_the_rim_stands_where_it_was_stamped(tmp_path: Path) -> None:
    _stamped(90).save(tmp_path / "stamped.png")
    (page,) = read(tmp_path / "stamped.png").pages
    office = next(each.box for each in page.words if each.text == OFFICE)
    post = next(each.box for each in page.words if each.text == POST)
    left, right = MIDDLE[0] - HALF - 15, MIDDLE[0] + HALF + 15
    assert left <= office[0] < office[2] < MIDDLE[0] < post[0] < post[2] <= right


def test_a_ring_is_found_where_it_is() -> None:
    (ring,) = rings(np.asarray(_stamped(20).convert("L")))
    assert (ring.x, ring.y) == pytest.approx(MIDDLE, abs=4)
    assert (ring.along, ring.short) == pytest.approx((HALF, HALF), abs=6)
