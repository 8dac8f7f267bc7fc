"""What stands along the rim of a postmark is read whichever way the mark is up."""

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from ocr.marks.rings import rings
from tests.ocr.drawn import LETTER, letter, read, text

OFFICE, POST, DAY = "SINT-NIKLAAS", "BELGIE-BELGIQUE", "14-03-26"
SIDE, RIM = 420, 158  # pixels: of the mark; from its middle to the middle of the letters


def _along(mark: Image.Image, words: str, *, top: bool) -> None:
    """Letters along the ring, from the left over its top, or under it."""
    font, step = ImageFont.load_default(38), 30 / RIM
    for at, each in enumerate(words):
        turn = (at - (len(words) - 1) / 2) * step * (1 if top else -1)
        one = Image.new("L", (60, 60), "white")
        ImageDraw.Draw(one).text((30, 30), each, fill=40, font=font, anchor="mm")
        one = one.rotate(-math.degrees(turn), Image.Resampling.BICUBIC, fillcolor="white")
        far = -RIM if top else RIM
        x, y = SIDE / 2 - far * math.sin(turn), SIDE / 2 + far * math.cos(turn)
        place = (round(x) - 30, round(y) - 30)
        under = mark.crop((*place, place[0] + 60, place[1] + 60))
        mark.paste(ImageChops.darker(under, one), place)


def _mark() -> Image.Image:
    """Two rings with the office and the post between them, and a day across."""
    mark = Image.new("L", (SIDE, SIDE), "white")
    pen = ImageDraw.Draw(mark)
    for radius in (195, 122):
        middle = SIDE / 2
        frame = (middle - radius, middle - radius, middle + radius, middle + radius)
        pen.ellipse(frame, outline=40, width=4)
    pen.text((SIDE / 2, SIDE / 2), DAY, fill=40, font=ImageFont.load_default(40), anchor="mm")
    _along(mark, OFFICE, top=True)
    _along(mark, POST, top=False)
    return mark


def _stamped(turn: int) -> Image.Image:
    sheet = letter().picture
    mark = _mark().rotate(turn, Image.Resampling.BICUBIC, fillcolor="white").convert("RGB")
    at = (500, 1050)
    area = (*at, at[0] + SIDE, at[1] + SIDE)
    sheet.paste(ImageChops.darker(sheet.crop(area), mark), at)
    return sheet


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
    middle = 500 + SIDE // 2
    assert 500 <= office[0] < office[2] < middle < post[0] < post[2] <= 500 + SIDE


def test_a_ring_is_found_where_it_is_and_nothing_else_is_one() -> None:
    (ring,) = rings(np.asarray(_stamped(20).convert("L")))
    assert ring.x == pytest.approx(500 + SIDE / 2, abs=4)
    assert ring.y == pytest.approx(1050 + SIDE / 2, abs=4)
    assert ring.radius == pytest.approx(195, abs=6)
    framed = letter().picture
    ImageDraw.Draw(framed).rectangle((500, 1050, 900, 1450), outline="black", width=4)
    assert rings(np.asarray(framed.convert("L"))) == []
