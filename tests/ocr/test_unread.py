"""What a page says of itself that was not, or not wholly, read."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from evidence.records import Page
from tests.ocr.drawn import LETTER, letter, read


def _page(picture: Image.Image, folder: Path) -> Page:
    path = folder / "page.png"
    picture.save(path)
    (page,) = read(path).pages
    return page


def _codes(page: Page) -> list[str]:
    return [each.code for each in page.findings]


def test_a_page_that_was_read_leaves_no_doubt(tmp_path: Path) -> None:
    assert _codes(_page(letter().picture, tmp_path)) == []


@pytest.mark.parametrize("spoilt", ["blurred", "too dark", "too small"])
def test_a_page_that_nobody_can_read_says_why(spoilt: str, tmp_path: Path) -> None:
    page = letter(LETTER * 3).picture
    if spoilt == "blurred":
        page = page.filter(ImageFilter.GaussianBlur(14))
    elif spoilt == "too small":
        page = page.resize((130, 184))
    else:
        noise = np.random.default_rng(3).normal(0, 9, (page.height, page.width, 1))
        dark = np.asarray(page.filter(ImageFilter.GaussianBlur(6))) * 0.04 + noise
        page = Image.fromarray(np.clip(dark, 0, 255).astype(np.uint8))
    (finding,) = _page(page, tmp_path).findings
    assert finding.code == "illegible_picture"
    assert spoilt in finding.message


def test_a_sharp_scrawl_has_no_fault_that_a_better_picture_would_mend(tmp_path: Path) -> None:
    scrawl, chance = Image.new("RGB", (1240, 1754), "white"), np.random.default_rng(8)
    pen = ImageDraw.Draw(scrawl)
    for row in range(200, 1200, 110):
        across = np.arange(150, 1050, 14)
        down = row + chance.normal(0, 16, len(across))
        points = [(float(x), float(y)) for x, y in zip(across, down, strict=True)]
        pen.line(points, fill="black", width=4)
    assert _codes(_page(scrawl, tmp_path)) == ["nothing_read"]


def test_lines_written_over_one_another_are_pointed_at(tmp_path: Path) -> None:
    page = letter().picture
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(30)
    for at in range(4):
        pen.text((124, 900 + 60 * at), LETTER[at], fill="black", font=font)
        pen.text((133, 905 + 60 * at), LETTER[5 - at], fill="black", font=font)
    boxes = [each.box for each in _page(page, tmp_path).findings if each.code == "illegible_zone"]
    assert len(boxes) >= 2
    assert all(each and each[1] > 880 and each[3] < 1140 for each in boxes)
