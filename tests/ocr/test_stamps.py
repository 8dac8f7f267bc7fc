"""Stamps are read whichever way they are up, and print of the page stays what it is."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from evidence.records import Page
from ocr.marks.ink import UNKNOWN
from ocr.readers.paddle import Paddle
from tests.ocr.drawn import LETTER, letter, read, text

MARK = ("GENT 1", "14-03-26", "16H")
TURNS = (20, 45, 90, 135, 180, 200, 270, 300)


def _stamp(lines: tuple[str, ...], ring: bool) -> Image.Image:
    """Ink on white: lines below each other, in a ring with a bar on both sides of the day."""
    side, size = 320, 36
    stamp = Image.new("L", (side, side), "white")
    pen, font = ImageDraw.Draw(stamp), ImageFont.load_default(size)
    frame = (8, 8, side - 8, side - 8)
    if ring:
        pen.ellipse(frame, outline=40, width=4)
    else:
        pen.rectangle((8, 60, side - 8, side - 60), outline=40, width=4)
    for at, line in enumerate(lines):
        middle = (side / 2, side / 2 + (at - (len(lines) - 1) / 2) * 56)
        pen.text(middle, line, fill=40, font=font, anchor="mm")
    return stamp


def _page(stamp: Image.Image, turn: int, folder: Path) -> Page:
    sheet = letter().picture
    turned = stamp.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    at = (600 - turned.width // 2, 1100 - turned.height // 2)
    area = (*at, at[0] + turned.width, at[1] + turned.height)
    sheet.paste(ImageChops.darker(sheet.crop(area), turned.convert("RGB")), at)
    sheet.save(folder / "stamped.png")
    return read(folder / "stamped.png").pages[0]


@pytest.mark.parametrize("turn", TURNS)
def test_a_boxed_stamp_is_read_at_any_angle(turn: int, tmp_path: Path) -> None:
    page = _page(_stamp(MARK, ring=False), turn, tmp_path)
    assert text(page).splitlines()[-len(MARK) :] == list(MARK)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_ring_is_read_whichever_way_it_is_up(turn: int, tmp_path: Path) -> None:
    assert MARK[1] in text(_page(_stamp(MARK, ring=True), turn, tmp_path)).splitlines()


@pytest.mark.parametrize("turn", TURNS)
def test_a_stamp_is_a_block_of_its_own_where_it_stands(turn: int, tmp_path: Path) -> None:
    page = _page(_stamp(("BETAALD",), ring=False), turn, tmp_path)
    (word,) = [each for each in page.words if each.text == "BETAALD"]
    assert [each for each in page.words if each.block == word.block] == [word]
    left, top, right, bottom = word.box
    assert 440 < left < right < 760
    assert 940 < top < bottom < 1260


def test_print_beside_a_stamp_stays_in_its_lines(tmp_path: Path) -> None:
    page = _page(_stamp(MARK, ring=False), 90, tmp_path)
    assert text(page).splitlines()[: len(LETTER)] == list(LETTER)


def test_a_whole_page_that_is_slanted_is_no_stamp() -> None:
    sheet = letter().picture.rotate(14, expand=True, fillcolor="white")
    words = Paddle().read(np.asarray(sheet.convert("L")), UNKNOWN).words
    assert "Rekeninguittreksel" in [each.text for each in words]
    assert {each.stamp for each in words} == {-1}
