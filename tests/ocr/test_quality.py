"""What a page is told before it is sent: on drawn pages, one fault each."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageFilter

from evidence.errors import TooManyPages, UnknownFormat
from evidence.vocabulary import Advice
from ocr.quality import advice, look, quality
from ocr.reader import Picture
from tests.ocr.drawn import LETTER, LIMITS, letter, shaded

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
MANY = LETTER * 3


def _grey(picture: Image.Image) -> Picture:
    return np.asarray(picture.convert("L"), np.uint8)


def _told(picture: Image.Image) -> list[Advice]:
    return advice(look(_grey(picture)))


def _on_table(picture: Image.Image, left: int, top: int) -> Image.Image:
    """The page on a dark table of the page's size and a half, its corner at that place."""
    table = Image.new("RGB", (picture.width * 3 // 2, picture.height * 3 // 2), (52, 50, 47))
    table.paste(picture, (left, top))
    return table


def _asked(path: Path, pages: int = 5, **limits: int) -> list[dict[str, Any]]:
    asked = {**LIMITS, "path": str(path), "pages": pages, "seconds": 60.0, **limits}
    found: list[dict[str, Any]] = quality(asked)["pages"]
    return found


@pytest.mark.parametrize("height", [16, 22, 30, 60])
def test_a_sharp_page_is_told_nothing(height: int) -> None:
    assert _told(letter(MANY, height=height).picture) == []


@pytest.mark.parametrize("height", [22, 30, 60])
def test_blur_is_judged_by_the_size_of_the_print(height: int) -> None:
    page = letter(MANY, height=height).picture
    assert _told(page.filter(ImageFilter.GaussianBlur(height / 20))) == []
    for share in (0.2, 0.3, 0.5):
        blurred = page.filter(ImageFilter.GaussianBlur(height * share))
        assert _told(blurred) == [Advice.BLURRED], share


def test_a_page_taken_with_the_lamp_off_is_too_dark() -> None:
    dark = (_grey(letter(MANY).picture) * 0.08).astype(np.uint8)
    assert advice(look(dark)) == [Advice.TOO_DARK]


def test_a_dark_screen_is_not_too_dark() -> None:
    assert _told(letter(MANY, ink="#e8e8e8", paper="#121212").picture) == []


def test_an_evening_photo_that_can_be_read_is_told_nothing() -> None:
    evening = (_grey(shaded(letter(MANY).picture)) * 0.5).astype(np.uint8)
    assert advice(look(evening)) == []


@pytest.mark.parametrize("ink", ["#d4d4d4", "#c4c4c4"])
def test_washed_out_print_is_too_bright(ink: str) -> None:
    assert _told(letter(MANY, ink=ink).picture) == [Advice.TOO_BRIGHT]


def test_a_page_shrunk_to_a_thumbnail_is_too_small() -> None:
    page = letter(MANY).picture
    assert _told(page.resize((page.width * 3 // 10, page.height * 3 // 10))) == [Advice.TOO_SMALL]
    assert _told(page.resize((124, 175))) == [Advice.TOO_SMALL]


@pytest.mark.parametrize("side", ["left", "right"])
def test_lines_that_run_out_of_the_picture_are_cut_off(side: str) -> None:
    page = letter(("Overschrijving naar rekening BE07 3630 0123 4566 op 14-03-2026",) * 8).picture
    box = (0, 0, 600, 1754) if side == "right" else (350, 0, 1240, 1754)
    assert _told(page.crop(box)) == [Advice.CUT_OFF]


@pytest.mark.parametrize("side", ["top", "bottom"])
def test_a_line_that_the_picture_cuts_through_is_cut_off(side: str) -> None:
    page = letter(("Overschrijving naar rekening BE07 3630 0123 4566",) * 8, height=30).picture
    through = page.height // 10 + 4 * 60 + 15  # the middle of the fifth line
    whole = (0, 0, page.width, page.height)
    box = (0, through, *whole[2:]) if side == "top" else (*whole[:3], through)
    assert _told(page.crop(box)) == [Advice.CUT_OFF]


def test_columns_of_amounts_that_run_out_of_the_picture_are_cut_off() -> None:
    page = letter(("14-03-2026", "149,95 EUR") * 6).picture
    assert _told(page.crop((150, 0, 1240, 1754))) == [Advice.CUT_OFF]


def test_a_sheet_that_goes_on_beyond_the_picture_is_cut_off() -> None:
    page = letter(MANY).picture
    assert _told(_on_table(page, 300, 400)) == []
    assert _told(_on_table(page, 300, 1200)) == [Advice.CUT_OFF]


def test_a_page_without_a_mark_is_blank() -> None:
    assert _told(Image.new("L", (1240, 1754), 250)) == [Advice.BLANK]


@pytest.mark.parametrize("size", [(1, 1), (3, 4000), (4000, 3), (20, 20), (1, 5000), (60, 2000)])
def test_odd_pictures_are_looked_at_too(size: tuple[int, int]) -> None:
    for level in (0, 255):
        assert advice(look(np.full(size, level, np.uint8)))
    noise = np.random.default_rng(1).integers(0, 255, size, np.uint8)
    assert set(advice(look(noise))) <= set(Advice)


def test_a_photo_of_something_else_holds_no_document() -> None:
    cup = np.random.default_rng(5).integers(60, 75, (1200, 1600), np.uint8)
    cv2.circle(cup, (800, 600), 300, 240, cv2.FILLED)
    cv2.circle(cup, (800, 600), 260, 90, cv2.FILLED)
    cv2.rectangle(cup, (1100, 560), (1260, 640), 230, cv2.FILLED)
    assert advice(look(cup)) == [Advice.NO_DOCUMENT]


def test_squared_paper_does_not_hide_what_is_written_on_it() -> None:
    page = np.array(letter(MANY).picture.convert("L"))
    page[::38], page[:, ::38] = np.minimum(page[::38], 190), np.minimum(page[:, ::38], 190)
    assert advice(look(page)) == []


@pytest.mark.parametrize(
    "name", ["invoice-nl-digital.pdf", "transaction-pdf-too-early-nl-digital.pdf"]
)
def test_a_true_text_layer_needs_no_look(name: str) -> None:
    assert _asked(PAPERS / name)[0] == {"page": 1, "advice": [], "measures": {}}


def test_a_thumbnail_in_a_pdf_is_as_small_as_it_was_sent(tmp_path: Path) -> None:
    page, path = letter(MANY).picture, tmp_path / "page.pdf"
    page.save(path, resolution=150)
    assert _asked(path)[0]["advice"] == []
    page.resize((310, 438)).save(path, resolution=37.5)
    assert _asked(path)[0]["advice"] == ["too_small"]


def test_only_so_many_pages_are_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    made = pikepdf.new()
    for _ in range(4):
        made.add_blank_page()
    made.save(path)
    found = _asked(path, pages=3)
    assert [(each["page"], each["advice"]) for each in found] == [
        (number, ["blank"]) for number in (1, 2, 3)
    ]


def test_a_long_look_ends_with_the_page_it_is_at(tmp_path: Path) -> None:
    path = tmp_path / "pages.tiff"
    page = letter().picture
    page.save(path, save_all=True, append_images=[page, page])
    assert [each["page"] for each in _asked(path, seconds=0)] == [1]


def test_a_file_that_cannot_be_taken_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    made = pikepdf.new()
    made.add_blank_page()
    made.add_blank_page()
    made.save(path)
    with pytest.raises(TooManyPages):
        _asked(path, max_pages=1)
    path.write_bytes(b"just some words")
    with pytest.raises(UnknownFormat):
        _asked(path)


@pytest.mark.parametrize(
    ("name", "told"),
    [("order-form-nl-unreadable.jpg", ["blurred"]), ("blank-nl-scan150.pdf", ["blank"])],
)
def test_our_papers_that_nobody_can_read_are_told_why(name: str, told: list[str]) -> None:
    assert _asked(PAPERS / name)[0]["advice"] == told
