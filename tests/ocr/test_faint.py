"""Print that is faint, or bright on a dark bar within its line, is read as other print is."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ocr.reader import Picture
from ocr.repair.clean import cleaned
from ocr.repair.polarity import evened
from tests.ocr.drawn import faded, letter, read, text

VALUES = ("BE07363001234566", "14-03-2026", "1.556,56 C", "26-02-2026", "43,54 D")


def _barred() -> Image.Image:
    """Lines whose values stand white on a dark bar."""
    page = Image.new("L", (1240, 900), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(22)
    for row, value in enumerate(VALUES):
        left, top = 100, 150 + 90 * row
        pen.text((left, top), "OVERSCHRIJVING VAN REKENING", 0, font)
        start = round(pen.textlength("OVERSCHRIJVING VAN REKENING", font)) + left + 2
        bar = (start, top - 3, start + 24 + round(pen.textlength(value, font)), top + 27)
        pen.rectangle(bar, 45)
        pen.text((start + 12, top), value, 255, font)
    return page


def test_values_on_dark_bars_are_read_beside_dark_print(tmp_path: Path) -> None:
    path = tmp_path / "bars.png"
    faded(_barred()).save(path)
    lines = text(read(path).pages[0]).splitlines()
    assert lines == [f"OVERSCHRIJVING VAN REKENING {each}" for each in VALUES]


def _strip(words: str, ink: int, paper: int) -> Picture:
    font = ImageFont.load_default(32)
    strip = Image.new("L", (20 + round(font.getlength(words)), 48), paper)
    ImageDraw.Draw(strip).text((10, 6), words, ink, font)
    return np.asarray(strip)


@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (0, 140), (120, 240)])
def test_dark_print_stays_as_it_is(ink: int, paper: int) -> None:
    assert evened(_strip("Mededeling HILLL 1.556,56", ink, paper)) is None


def test_what_stands_on_a_bar_is_inverted_and_nothing_else() -> None:
    plain, bar = _strip("Mededeling 1.556,56", 0, 255), _strip("26-02-2026 43,54 D", 255, 0)
    even, edge = evened(np.hstack([plain, bar])), plain.shape[1]
    assert even is not None
    assert np.array_equal(even[:, : edge - 20], plain[:, :-20])
    assert np.array_equal(even[:, edge + 20 :], 255 - bar[:, 20:])


def test_faint_print_is_darkened_and_clear_print_is_not() -> None:
    page = letter().picture
    faint = np.asarray(faded(page, ink=0.2))
    darker, steps = cleaned(faint)
    assert steps == ("print darkened",)
    paper = np.median(faint)
    assert np.median(darker) == paper
    assert paper - np.percentile(darker, 1) > 1.5 * (paper - np.percentile(faint, 1))
    assert cleaned(np.asarray(faded(page)))[1] == ()
