"""A page that a pen wrote on says where, and a page of print says nothing."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from evidence.records import Box
from tests.ocr.drawn import LETTER, letter, read

PLACE = (300, 1100)


def _places(picture: Image.Image, folder: Path) -> list[Box]:
    path = folder / "page.png"
    picture.save(path)
    (page,) = read(path).pages
    return [each.box for each in page.findings if each.code == "handwriting" and each.box]


def _noted(text: str, angle: float, size: int = 44) -> Image.Image:
    """A letter on which a pen wrote that, falling by ``-angle`` degrees."""
    page, note = letter(LETTER * 2).picture, Image.new("L", (700, 260))
    font = ImageFont.load_default(size)
    ImageDraw.Draw(note).text((30, 90), text, fill=255, font=font)
    page.paste((20, 30, 120), PLACE, note.rotate(angle, Image.Resampling.BICUBIC))
    return page


def _scrawl(page: Image.Image, strokes: int) -> Image.Image:
    """Strokes side by side that say nothing, each of one running line."""
    chance, pen = np.random.default_rng(5), ImageDraw.Draw(page)
    for at in range(strokes):
        across = PLACE[0] + 52 * at + np.sort(chance.uniform(0, 36, 7))
        down = PLACE[1] + chance.uniform(0, 52, 7)
        points = [(float(x), float(y)) for x, y in zip(across, down, strict=True)]
        pen.line(points, fill=(20, 30, 120), width=4)
    return page


def _is_there(box: Box) -> bool:
    return box[0] > PLACE[0] - 20 and box[1] > PLACE[1] - 20 and box[3] < PLACE[1] + 280


def test_print_is_no_handwriting(tmp_path: Path) -> None:
    assert _places(letter(LETTER * 2).picture, tmp_path) == []


@pytest.mark.parametrize("angle", [7, -7])
def test_a_note_aslant_is_pointed_at_though_it_was_read(angle: float, tmp_path: Path) -> None:
    (box,) = _places(_noted("betaald op 12/3", angle), tmp_path)
    assert _is_there(box)


def test_a_level_line_in_larger_print_is_no_note(tmp_path: Path) -> None:
    assert _places(_noted("betaald op 12/3", 0), tmp_path) == []


def test_a_page_that_was_laid_askew_as_a_whole_is_no_note(tmp_path: Path) -> None:
    page = letter(LETTER * 2).picture.rotate(6, Image.Resampling.BICUBIC, fillcolor="white")
    assert _places(page, tmp_path) == []


def test_strokes_that_were_not_read_are_pointed_at(tmp_path: Path) -> None:
    (box,) = _places(_scrawl(letter().picture, 7), tmp_path)
    assert _is_there(box)


def test_one_running_stroke_may_be_a_signature(tmp_path: Path) -> None:
    page, across = letter().picture, np.arange(0, 260, 4)
    down = PLACE[1] + 30 * np.sin(across / 14) * np.cos(across / 60)
    points = [(PLACE[0] + float(x), float(y)) for x, y in zip(across, down, strict=True)]
    ImageDraw.Draw(page).line(points, fill=(20, 30, 120), width=4)
    assert _places(page, tmp_path) == []
