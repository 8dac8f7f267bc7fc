"""How high print is, and that strips of small print are found line by line."""

import numpy as np
import pytest

from ocr.marks import ink
from ocr.reader import Picture
from ocr.readers.detection import strips
from tests.ocr.drawn import letter

LINES = tuple(f"Regel {n} mededeling bedrag {n}49,95" for n in range(1, 9))


def _page(height: int) -> Picture:
    return np.asarray(letter(LINES, size=(1240, 1300), height=height).picture.convert("L"))


@pytest.mark.parametrize("height", [16, 24, 40])
def test_low_print_is_as_high_as_its_letters(height: int) -> None:
    assert ink.printed(_page(height)).low() == pytest.approx(height, rel=0.3)


def test_print_inside_frames_is_not_counted() -> None:
    printed = ink.printed(np.vstack([_page(16)[:700], _page(40)[:600]]))
    assert printed.low() < 20
    assert printed.low([(0, 0, 1240, 480)]) > 30
    assert printed.low([(0, 0, 1240, 1300)]) == 0.0


@pytest.mark.parametrize("height", [13, 26, 52])
def test_lines_of_any_size_are_found_one_by_one(height: int) -> None:
    page = _page(height)
    assert len(strips(page, ink.printed(page))) == len(LINES)
