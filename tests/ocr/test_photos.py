"""Photos are flattened, screens keep their dark parts, small print is looked at closer."""

from pathlib import Path
from random import Random

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from evidence.records import Box
from ocr.marks.ink import printed
from ocr.repair.clean import cleaned
from ocr.repair.sheets import sheet
from ocr.repair.stems import lean
from ocr.repair.straighten import straight
from tests.ocr.drawn import LETTER, letter, read, shaded, text

CORNERS = np.array([[160, 210], [1420, 120], [1500, 1900], [90, 1780]], np.float32)


def _photo(picture: Image.Image) -> tuple[Image.Image, np.ndarray]:
    """The picture as a sheet on a dark table, seen from the side; and where points went."""
    wide, high = picture.size
    flat = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    way = cv2.getPerspectiveTransform(flat, CORNERS)
    table = np.full((2000, 1600, 3), 52, np.uint8)
    table += np.random.default_rng(4).integers(0, 14, table.shape, np.uint8)
    cv2.warpPerspective(
        np.asarray(picture), way, (1600, 2000), table, borderMode=cv2.BORDER_TRANSPARENT
    )
    return Image.fromarray(table), way


def _moved(box: Box, way: np.ndarray) -> tuple[float, float]:
    middle = np.array([[[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]]], np.float32)
    x, y = cv2.perspectiveTransform(middle, way)[0, 0]
    return float(x), float(y)


def test_a_sheet_on_a_table_is_flattened_and_its_boxes_lead_back(tmp_path: Path) -> None:
    drawn = letter()
    photo, way = _photo(drawn.picture)
    path = tmp_path / "photo.jpg"
    shaded(photo).save(path, quality=88)
    (page,) = read(path).pages
    assert text(page) == "\n".join(LETTER)
    assert page.steps[0] == "flattened"
    assert (page.width, page.height) == photo.size
    for word in page.words:
        x, y = _moved(drawn.boxes[word.text], way)
        assert word.box[0] < x < word.box[2], word
        assert word.box[1] < y < word.box[3], word


def test_the_corners_of_a_sheet_are_found_to_a_few_pixels() -> None:
    photo, _ = _photo(letter().picture)
    found = sheet(np.asarray(photo.convert("L")))
    assert found is not None
    assert np.abs(found - CORNERS).max() < 8


def test_a_corner_in_the_shade_does_not_shear_the_page(tmp_path: Path) -> None:
    """Its sheet has a wrong corner; flattened by it, lines would run too steep to be told."""
    drawn = letter()
    photo, way = _photo(drawn.picture)
    down, across = np.mgrid[0:2000, 0:1600]
    shade = np.clip((across - 100) / 1100 + (down - 150) / 1000, 0.28, 1)[..., None]
    dark = Image.fromarray((np.asarray(photo) * shade).astype(np.uint8))
    corners = sheet(np.asarray(dark.convert("L")))
    assert corners is not None
    assert np.abs(corners - CORNERS).max() > 200, "the corner is found after all"
    dark.save(path := tmp_path / "photo.png")
    (page,) = read(path).pages
    assert text(page).splitlines()[1:] == list(LETTER[1:])  # the darkest word is its first
    for word in page.words[1:]:
        x, y = _moved(drawn.boxes[word.text], way)
        assert word.box[0] < x < word.box[2], word
        assert word.box[1] < y < word.box[3], word


def test_a_sheet_that_is_half_covered_does_not_lean() -> None:
    """What is bright has four corners, and lines stay level when these are made a rectangle."""
    photo = np.full((2000, 1600), 40, np.uint8)
    wide = letter(tuple(f"{line}, {line}"[:56] for line in LETTER))
    photo[100:1854, 180:1420] = np.asarray(wide.picture.convert("L"))
    assert sheet(photo) is None
    cv2.fillPoly(photo, [np.array([[1420, 100], [1420, 1854], [960, 1854]])], 40)
    assert sheet(photo) is not None
    made = straight(photo)
    assert "flattened" not in made.steps
    assert lean(made.picture) <= 1


def test_letters_lean_where_they_are_sheared() -> None:
    page = np.asarray(letter().picture.convert("L"))
    tilt = np.array([[1, 0.2, -170], [0, 1, 0]])
    sheared = cv2.warpAffine(page, tilt, page.shape[::-1], borderValue=255)
    assert lean(page) <= 1
    assert 9 <= lean(np.hstack([page, np.asarray(sheared, np.uint8)])) <= 13  # 11.3 degrees
    assert lean(np.full((300, 300), 255, np.uint8)) == 0


def test_a_scan_has_no_sheet_to_flatten() -> None:
    assert straight(np.asarray(letter().picture.convert("L"))).steps == ()


def _turned_by(page: Image.Image) -> float:
    """Degrees that the page is turned by when it is set straight."""
    start, end = straight(np.asarray(page.convert("L"))).back(np.array([[0.0, 0.0], [900.0, 0.0]]))
    return float(np.degrees(np.arctan2(*(end - start)[::-1])))


@pytest.mark.parametrize("degrees", [-8.0, -3.3, -0.4, 0.0, 0.7, 5.0])
def test_a_page_is_levelled_to_a_tenth_or_two(degrees: float) -> None:
    page = letter(LETTER * 3).picture.rotate(
        -degrees, Image.Resampling.BILINEAR, fillcolor="white", expand=True
    )
    assert abs(_turned_by(page) - degrees) <= 0.15


@pytest.mark.parametrize("seed", range(8))
def test_short_words_on_a_screen_do_not_turn_it(seed: int) -> None:
    """Their slopes are chance, and some agree by chance; but their lines are sharp as they are."""
    chance, pen = Random(seed), ImageDraw.Draw(screen := Image.new("L", (780, 1400), 255))
    words = (*" ".join(LETTER).split(), "Saldo", "Van", "Jan", "pay", "14:22", "yyy gg", "Datum")
    for at in range(18):
        left, height = chance.choice((40, 40, 60, 300, 520)), chance.choice((20, 20, 28))
        pen.text((left, 40 + at * 70), chance.choice(words), 0, ImageFont.load_default(height))
    assert straight(np.asarray(screen)).steps == ()


def test_an_empty_page_is_left_as_it_is() -> None:
    assert straight(np.full((800, 600), 240, np.uint8)).steps == ()


def _curled(picture: Image.Image, depth: float) -> tuple[Image.Image, np.ndarray]:
    """The picture as paper that does not lie flat; and how far each column went down."""
    grey = np.asarray(picture.convert("L"))
    high, wide = grey.shape
    sag = depth * np.cos(np.pi * np.arange(wide) / wide)
    across, down = np.meshgrid(np.arange(wide), np.arange(high))
    bent = cv2.remap(
        grey, across.astype(np.float32), (down - sag).astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    return Image.fromarray(bent), sag


@pytest.mark.parametrize("depth", [-60.0, 45.0])
def test_a_curled_page_is_unbent_and_its_boxes_lead_back(tmp_path: Path, depth: float) -> None:
    lines = tuple(f"Verrichting {n} van 14-03-2026 naar BE07 3630 0123 4566" for n in range(9))
    drawn = letter(lines)
    page, sag = _curled(drawn.picture, depth)
    path = tmp_path / "curled.png"
    page.save(path)
    (found,) = read(path).pages
    assert text(found) == "\n".join(lines)
    assert "unbent" in found.steps
    last = {each.text: each.box for each in found.words}  # the last line has each word too
    for word in ("Verrichting", "naar", "4566"):
        left, top, right, bottom = drawn.boxes[word]
        x = (left + right) / 2
        y = (top + bottom) / 2 + sag[round(x)]
        assert last[word][0] < x < last[word][2], word
        assert last[word][1] < y < last[word][3], word


def test_a_level_page_is_never_unbent() -> None:
    page = letter(LETTER * 3).picture
    for degrees in (0.0, 0.3, -2.0):
        turned = page.rotate(degrees, Image.Resampling.BILINEAR, fillcolor="white")
        assert "unbent" not in straight(np.asarray(turned.convert("L"))).steps


def test_the_dark_head_of_a_lit_screen_is_read(tmp_path: Path) -> None:
    page = letter(size=(1240, 900)).picture
    screen = Image.new("RGB", (1240, 1050), "#12386b")
    screen.paste(page, (0, 150))
    pen = ImageDraw.Draw(screen)
    pen.text((120, 50), "Uitgevoerde verrichtingen", "white", ImageFont.load_default(36))
    path = tmp_path / "screen.jpg"
    shaded(screen).save(path, quality=90)
    (read_page,) = read(path).pages
    assert "Uitgevoerde verrichtingen" in text(read_page)
    assert "BE07 3630 0123 4566" in text(read_page)


def test_a_bright_screen_in_a_dark_room_is_not_inverted() -> None:
    """Its edges are brighter than what is around them, but the print is dark."""
    screen = np.asarray(letter(LETTER, (2300, 600), height=28).picture.convert("L"))
    room = np.full((1440, 2560), 22, np.uint8)
    room[520:1120, 130:2430] = np.minimum(screen, 235)
    assert "inverted" not in cleaned(room)[1]
    assert "inverted" in cleaned(255 - screen)[1]


def test_the_grain_of_a_dark_room_is_no_print() -> None:
    """Made as light as the screen beside it, it would look like print that nobody could read."""
    screen = letter(LETTER, (2260, 900), height=30).picture.convert("L")
    room = np.full((1440, 2560), 30.0)
    room[270:1170, 150:2410] = np.asarray(screen) * np.linspace(0.6, 1, 2260)
    grain = np.random.default_rng(5).normal(0, 6, room.shape)
    picture = np.clip(cv2.GaussianBlur(room, (0, 0), 1) + grain, 0, 255).astype(np.uint8)
    made, steps = cleaned(picture)
    assert steps == ("light levelled",)
    assert printed(made).covered([(140.0, 260.0, 2420.0, 1180.0)]) > 0.97


def test_small_print_is_looked_at_closer(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    lines = tuple(f"Regel {n}: mededeling 090/9337/55493 bedrag {n}49,95" for n in range(1, 40))
    letter(lines, size=(1654, 2339), height=17).picture.save(path)
    (page,) = read(path).pages
    assert page.coverage > 0.9
    assert sum(f"bedrag {n}49,95" in text(page) for n in range(1, 40)) >= 38
