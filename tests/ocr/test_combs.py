"""Letters in boxes of their own are read as print; tables, bars and text are left as they are."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ocr.repair.cells import rows_of_cells
from ocr.repair.closing import closed_up
from ocr.repair.combs import combs
from ocr.repair.darker import darker
from tests.ocr.drawn import LETTER, faded, letter, read, text

BOX, HIGH, LEFT, TOP = 40, 48, 100, 300


def _form(lines: tuple[str, ...], boxes: int = 30) -> Image.Image:
    """A page with a box for each letter, and an empty one for a space."""
    page = Image.new("L", (1654, 1200), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(30)
    pen.text((LEFT, 150), "Overschrijvingsopdracht aan de bank", 0, ImageFont.load_default(34))
    for row, line in enumerate(lines):
        top = TOP + row * 120
        for at in range(boxes):
            frame = (LEFT + at * BOX, top, LEFT + (at + 1) * BOX, top + HIGH)
            pen.rectangle(frame, outline=120)
            pen.text((frame[0] + BOX // 2, top + HIGH // 2), line[at : at + 1], 0, font, "mm")
    return page


def test_letters_in_boxes_are_read_as_words_and_lead_back_to_their_boxes(tmp_path: Path) -> None:
    path = tmp_path / "form.png"
    _form(("BE07363001234566", "VOORBEELD INCASSO")).save(path)
    (page,) = read(path).pages
    assert text(page).splitlines()[1:] == ["BE07363001234566", "VOORBEELD INCASSO"]
    assert page.steps == ("letters closed up",)
    (incasso,) = (each.box for each in page.words if each.text == "INCASSO")
    first, last = LEFT + 10 * BOX, LEFT + 17 * BOX
    assert first <= incasso[0] < first + BOX
    assert last - BOX < incasso[2] <= last
    assert TOP + 120 <= incasso[1] < incasso[3] <= TOP + 120 + HIGH


def _coloured_form(lines: tuple[str, ...], degrees: float) -> Image.Image:
    """White boxes with a frame of their own each, on a tint, with a comma between two of them."""
    page = Image.new("L", (1654, 1200), 225)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(26)
    for row, line in enumerate(lines):
        top, left = TOP + row * 120, LEFT
        pen.text((left, top - 26), "Rekening", 90, ImageFont.load_default(22))
        for each in line:
            if each == ",":
                pen.ellipse((left + 4, top + HIGH - 9, left + 9, top + HIGH - 3), fill=150)
                left += 18
                continue
            pen.rectangle((left, top, left + BOX - 6, top + HIGH), outline=160, fill=255, width=2)
            pen.text((left + BOX // 2 - 3, top + HIGH // 2), each, 30, font, "mm")
            left += BOX
    return page.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=225)


@pytest.mark.parametrize("degrees", [0.0, 0.1, -0.1])
def test_letters_in_closed_boxes_are_read_as_words(tmp_path: Path, degrees: float) -> None:
    path = tmp_path / "form.png"
    lines = ("BE07363001234566", "VOORBEELD INCASSO", "  149,95")
    _coloured_form(lines, degrees).save(path)
    (page,) = read(path).pages
    printed = [line for line in text(page).splitlines() if line != "Rekening"]
    assert printed == ["BE07363001234566", "VOORBEELD INCASSO", "149,95"]
    assert text(page).count("Rekening") == 3, "a label was cut"


def test_the_boxes_of_a_row_are_found_with_those_that_letters_cross() -> None:
    page = _coloured_form(("BE07363001234566",), 0)
    pen = ImageDraw.Draw(page)
    pen.rectangle((LEFT + 4 * BOX + 12, TOP - 8, LEFT + 4 * BOX + 18, TOP + HIGH + 8), fill=20)
    (row,) = rows_of_cells(darker(np.asarray(page)))
    assert len(row) == 16
    for at, (left, top, right, bottom, *_) in enumerate(row):
        assert abs(left - LEFT - at * BOX) <= 4
        assert abs(right - left - BOX + 6) <= 8
        assert abs(top - TOP) <= 4
        assert abs(bottom - TOP - HIGH) <= 4


def test_the_insides_of_large_letters_are_no_boxes() -> None:
    page = Image.new("L", (1200, 900), 255)
    for at, high in enumerate((60, 80, 110)):
        ImageDraw.Draw(page).text(
            (40, 60 + at * 180), "0 0 D0OD 800 600", 0, ImageFont.load_default(high)
        )
    assert closed_up(np.asarray(page))[1] == ()


def test_faint_letters_in_faint_boxes_stay_whole(tmp_path: Path) -> None:
    path = tmp_path / "form.png"
    faded(_form(("BE07363001234566", "VOORBEELD INCASSO")), ink=0.25).save(path)
    (page,) = read(path).pages
    assert text(page).splitlines()[1:] == ["BE07363001234566", "VOORBEELD INCASSO"]


def test_each_row_of_boxes_is_found_with_all_its_sides() -> None:
    found = sorted(combs(darker(np.asarray(_form(("149", "BE07"))))), key=lambda each: each.top)
    assert [len(each.sides) for each in found] == [31, 31]
    for row, each in enumerate(found):
        assert abs(each.top - TOP - 120 * row) <= 3
        assert abs(each.bottom - TOP - 120 * row - HIGH) <= 3


def test_empty_boxes_and_words_in_boxes_stay_as_they_are() -> None:
    empty = np.asarray(_form(("", "")))
    assert closed_up(empty)[1] == ()
    table = Image.fromarray(np.full((800, 1240), 255, np.uint8))
    pen = ImageDraw.Draw(table)
    for at in range(9):
        pen.rectangle((80 + at * 120, 200, 200 + at * 120, 250), outline=100)
        pen.text((90 + at * 120, 210), "Bedrag", 0, ImageFont.load_default(26))
    assert closed_up(np.asarray(table))[1] == ()


def test_print_and_bars_are_no_boxes() -> None:
    page = letter(LETTER * 2).picture.convert("L")
    pen = ImageDraw.Draw(page)
    for at in range(60):
        pen.rectangle((700 + at * 6, 1300, 702 + at * 6, 1380), fill=0)
    before = np.asarray(page)
    after, moved = closed_up(before)
    assert moved == ()
    assert after is before


@pytest.mark.parametrize(
    ("height", "line"),
    [
        (24, "74d6c72d1530b80632bbea48ecec75ea"),
        (28, "Maandelijkse millimeter Hallo millimeter"),
        (28, "Uitgevoerd millimeter Hallo Overschrijving"),
        (30, "a02ca74906196a66c13f69d0d6519b1a"),
        (34, "+++295/2281/74515+++"),
    ],
)
def test_strokes_of_print_are_no_sides_of_boxes(height: int, line: str) -> None:
    """Digits of one width and strokes of one height stand as even as boxes."""
    page = Image.new("L", (780, 1000), 255)
    for at in range(14):
        ImageDraw.Draw(page).text((40, 40 + at * 60), line, 0, ImageFont.load_default(height))
    assert closed_up(np.asarray(page))[1] == ()


def _faxed_form(lines: tuple[str, ...]) -> Image.Image:
    """The same in black and white, of the boxes nothing left but dots; a comma hangs between."""
    page = Image.new("L", (1654, 1200), 255)
    pen, font, chance = ImageDraw.Draw(page), ImageFont.load_default(32), np.random.default_rng(7)
    for row, line in enumerate(lines):
        top, left = TOP + row * 120, LEFT
        for each in line:
            middle = (left + BOX // 2, top + HIGH // 2)
            if each == ",":
                pen.rectangle((left + 1, top + HIGH - 5, left + 6, top + HIGH + 1), fill=0)
                pen.rectangle((left + 2, top + HIGH + 1, left + 4, top + HIGH + 6), fill=0)
                left += 8
                continue
            pen.text(middle, each, 0, font, "mm")
            for down in chance.choice(HIGH, 8, replace=False).tolist():
                pen.rectangle((left, top + down, left + 1, top + down + 1), fill=0)
            left += BOX
    return page.point(lambda level: 255 if level > 127 else 0)


def test_letters_whose_boxes_a_fax_lost_are_read_as_words(tmp_path: Path) -> None:
    path = tmp_path / "fax.png"
    _faxed_form(("BE07363001234566", "257,53", "NORTHGATE WELLNESS")).save(path)
    (page,) = read(path).pages
    assert text(page).splitlines() == ["BE07363001234566", "257,53", "NORTHGATE WELLNESS"]
    assert "letters closed up" in page.steps
