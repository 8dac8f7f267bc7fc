"""Oval and round postmarks are read at any angle, over print too; nothing else is one."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from evidence.records import Page
from ocr.marks.insides import Inside
from ocr.marks.postmarks import Text, with_postmark
from ocr.marks.rings import Ring, rings
from ocr.reader import Seen
from tests.ocr.drawn import LETTER, letter, read, text
from tests.ocr.postmark import mark, stamped

OFFICE, DAY, HOUR, POST = "BRUXELLES 4 BRUSSEL", "31-03-2026", "18 H", "SCHUMAN"
OVAL, ROUND, MIDDLE = (300, 175), (200, 200), (640, 1200)  # pixels
TURNS = (0, 22, -30, 160, 205)


def _page(sheet: Image.Image, folder: Path) -> Page:
    sheet.save(folder / "stamped.png")
    return read(folder / "stamped.png").pages[0]


def _oval(ink: int = 40) -> Image.Image:
    return mark(OVAL, OFFICE, [DAY, HOUR], POST, ink)


def _barred(top: int) -> Image.Image:
    """A letter with a barcode below it."""
    sheet, left = letter().picture, 250
    pen = ImageDraw.Draw(sheet)
    for at in range(40):
        pen.rectangle((left, top, left + 2 + at % 3 * 2, top + 130), fill="black")
        left += 8 + at % 4 * 3
    return sheet


@pytest.mark.parametrize("turn", TURNS)
def test_an_oval_is_read_line_by_line_at_any_angle(turn: int, tmp_path: Path) -> None:
    page = _page(stamped(letter().picture, _oval(), MIDDLE, turn), tmp_path)
    lines = text(page).splitlines()
    assert lines[: len(LETTER)] == list(LETTER)
    assert {OFFICE, DAY, HOUR, POST} <= set(lines[len(LETTER) :])


@pytest.mark.parametrize("turn", [22, 160, 205])
def test_the_lines_of_a_mark_stand_in_the_order_it_has_them(turn: int, tmp_path: Path) -> None:
    page = _page(stamped(letter().picture, _oval(), MIDDLE, turn), tmp_path)
    assert text(page).splitlines()[-4:] == [OFFICE, DAY, HOUR, POST]


@pytest.mark.parametrize("turn", TURNS)
def test_the_day_of_a_round_mark_is_read_at_any_angle(turn: int, tmp_path: Path) -> None:
    picture = mark(ROUND, "HEIST-OP-DEN-BERG", [DAY, HOUR], "2220 B")
    page = _page(stamped(letter().picture, picture, MIDDLE, turn), tmp_path)
    assert {DAY, HOUR} <= set(text(page).splitlines())


@pytest.mark.parametrize("top", [1060, 1100])
def test_blacker_bars_under_a_mark_are_looked_through(top: int, tmp_path: Path) -> None:
    page = _page(stamped(_barred(top), _oval(ink=120), MIDDLE, 12), tmp_path)
    assert DAY in text(page).splitlines()


def test_print_under_a_mark_stays_what_it_is(tmp_path: Path) -> None:
    sheet = letter((*LETTER, *[""] * 6, "Geleverd op 11-02-2026 en teruggestuurd op tijd"))
    page = _page(stamped(sheet.picture, _oval(ink=120), (760, 880), -15), tmp_path)
    words = text(page).split()
    assert "11-02-2026" in words
    assert DAY in words


def test_a_number_that_was_surely_read_as_another_is_less_sure() -> None:
    field = Inside(Ring(500, 500, 200, 120, 0.0), 0.0, 1.0)
    before = Seen(text="21-03-2026", frame=(400, 480, 600, 520), confidence=0.8, strip=0)
    line = Text((replace(before, text="31-03-2026", confidence=0.99),))
    (word,) = with_postmark([before], [], [[line]], field)
    assert (word.text, word.confidence, word.check) == ("31-03-2026", 0.6, "differed")


def test_words_that_are_read_no_better_stay_as_they_were() -> None:
    field = Inside(Ring(500, 500, 200, 120, 0.0), 0.0, 1.0)
    before = Seen(text="31-03-2026", frame=(400, 480, 600, 520), confidence=0.97, strip=0)
    line = Text((replace(before, confidence=0.99),))
    assert with_postmark([before], [], [[line], []], field) == (before,)


@pytest.mark.parametrize("halves", [OVAL, (260, 200), ROUND])
@pytest.mark.parametrize("turn", [0, 25, 70])
def test_a_ring_is_found_with_its_slope(halves: tuple[int, int], turn: int) -> None:
    picture = mark(halves, OFFICE, [DAY, HOUR], POST)
    (ring,) = rings(np.asarray(stamped(letter().picture, picture, MIDDLE, turn).convert("L")))
    assert (ring.x, ring.y) == pytest.approx(MIDDLE, abs=4)
    assert (ring.along, ring.short) == pytest.approx(halves, abs=8)
    assert halves == ROUND or math.degrees(ring.slope) == pytest.approx(-turn, abs=3)


def _table(pen: ImageDraw.ImageDraw) -> None:
    for at in range(8):
        pen.rectangle((200, 900 + 60 * at, 1000, 960 + 60 * at), outline="black", width=3)


def _button(pen: ImageDraw.ImageDraw) -> None:
    pen.rounded_rectangle((300, 900, 800, 1060), 60, outline="black", width=4)


def _half(pen: ImageDraw.ImageDraw) -> None:
    pen.arc((300, 900, 700, 1300), 200, 380, fill="black", width=4)


def _stain(pen: ImageDraw.ImageDraw) -> None:
    pen.ellipse((300, 900, 700, 1300), outline="gray", width=12)


@pytest.mark.parametrize("draw", [_table, _button, _half, _stain])
def test_a_table_a_button_an_arc_or_a_stain_is_no_ring(
    draw: Callable[[ImageDraw.ImageDraw], None],
) -> None:
    sheet = letter().picture
    draw(ImageDraw.Draw(sheet))
    assert rings(np.asarray(sheet.convert("L"))) == []
