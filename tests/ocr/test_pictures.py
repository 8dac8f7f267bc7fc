"""Pictures of every format are read upright, and words are where they stand."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter, TiffImagePlugin

from ocr.files import formats, pictures
from ocr.repair import clean
from tests.ocr.drawn import LETTER, Drawn, letter, overlap, read, shaded, text

IBAN, REFERENCE = "BE07 3630 0123 4566", "+++090/9337/55493+++"


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return letter()


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "tiff"])
def test_each_format_is_read(drawn: Drawn, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"paper.{ending}"
    drawn.picture.save(path)
    (page,) = read(path).pages
    assert text(page) == "\n".join(LETTER)
    assert (page.width, page.height) == drawn.picture.size
    assert page.source == "ocr"
    assert page.coverage > 0.9


def test_words_stand_where_they_were_drawn(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "paper.png"
    drawn.picture.save(path)
    (page,) = read(path).pages
    for word in page.words:
        assert overlap(word.box, drawn.boxes[word.text]) > 0.4, word


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_is_set_upright(drawn: Drawn, degrees: int, tmp_path: Path) -> None:
    path = tmp_path / "paper.png"
    drawn.picture.rotate(degrees, expand=True).save(path)
    (page,) = read(path).pages
    assert text(page) == "\n".join(LETTER)
    assert (page.width, page.height) == drawn.picture.size
    assert f"turned {degrees}" in page.steps
    assert all(overlap(word.box, drawn.boxes[word.text]) > 0.4 for word in page.words)


def test_exif_says_how_the_phone_was_held(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    drawn.picture.rotate(90, expand=True).save(path, exif=exif)
    (page,) = read(path).pages
    assert (page.width, page.height) == drawn.picture.size
    assert IBAN in text(page)
    assert page.steps == ()


@pytest.mark.parametrize("degrees", [-4.0, 2.5])
def test_a_crooked_page_is_levelled_and_its_boxes_lead_back(
    drawn: Drawn, degrees: float, tmp_path: Path
) -> None:
    path = tmp_path / "paper.png"
    drawn.picture.rotate(degrees, fillcolor="white").save(path)
    (page,) = read(path).pages
    assert text(page) == "\n".join(LETTER)
    assert "deskewed" in page.steps
    assert (page.width, page.height) == drawn.picture.size
    amount = next(word for word in page.words if word.text == "149,95")
    pixels = Image.open(path).convert("L").crop(amount.box)
    assert pixels.getextrema()[0] < 100  # there is ink where the word is said to be


def test_a_dark_screen_is_inverted(tmp_path: Path) -> None:
    path = tmp_path / "screen.png"
    letter(ink="white", paper="#111418").picture.save(path)
    (page,) = read(path).pages
    assert "inverted" in page.steps
    assert text(page) == "\n".join(LETTER)


def test_a_shadow_is_levelled(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    shaded(drawn.picture).save(path, quality=85)
    (page,) = read(path).pages
    assert "light levelled" in page.steps
    assert IBAN in text(page)
    assert REFERENCE in text(page)


def test_a_clean_page_is_left_as_it_is(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    drawn.picture.save(path)
    assert read(path).pages[0].steps == ()


def test_all_pages_of_a_tiff_are_read(tmp_path: Path) -> None:
    path = tmp_path / "fax.tiff"
    pages = [letter((f"Bladzijde {n} van 3",)).picture.convert("1") for n in (1, 2, 3)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="group4")
    reading = read(path)
    assert [text(page) for page in reading.pages] == [f"Bladzijde {n} van 3" for n in (1, 2, 3)]


def test_a_blank_page_is_called_blank(tmp_path: Path) -> None:
    path = tmp_path / "blank.png"
    Image.new("RGB", (800, 1100), "#f4f2ee").save(path)
    (page,) = read(path).pages
    assert (page.source, page.words) == ("blank", ())


def test_a_blurred_page_is_not_called_blank(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "blurred.jpg"
    drawn.picture.filter(ImageFilter.GaussianBlur(14)).save(path)
    assert read(path).pages[0].source == "ocr"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_way_to_keep_colours_is_read(drawn: Drawn, mode: str, tmp_path: Path) -> None:
    path = tmp_path / ("paper.tiff" if mode in ("CMYK", "I;16") else "paper.png")
    picture = drawn.picture.convert("L") if mode == "I;16" else drawn.picture
    picture.convert(mode).save(path)
    assert IBAN in text(read(path).pages[0])


def test_print_on_glass_is_read_on_white(drawn: Drawn, tmp_path: Path) -> None:
    """Black letters on a transparent ground."""
    path = tmp_path / "paper.png"
    glass = Image.new("RGBA", drawn.picture.size, (0, 0, 0, 0))
    glass.putalpha(drawn.picture.convert("L").point(lambda value: 255 - value))
    glass.save(path)
    assert IBAN in text(read(path).pages[0])


def test_a_picture_beyond_the_work_size_is_read_smaller(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    letter(size=(4960, 7016), height=110).picture.convert("L").save(path)
    (page,) = read(path, work_pixels=9_000_000).pages
    assert page.width * page.height <= 9_000_000
    assert IBAN in text(page)


def test_two_columns_of_prose_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = "de huurder meldt dat hij zijn contract wil beëindigen tegen het einde van de maand"
    right = "le locataire signale que son contrat prend fin au dernier jour du mois en cours"
    picture = Image.new("RGB", (1600, 900), "white")
    for x, words in ((0, left.split()), (800, right.split())):
        lines = tuple(" ".join(words[i : i + 5]) for i in range(0, len(words), 5)) * 2
        picture.paste(letter(lines, size=(760, 900), height=26).picture, (x, 0))
    path = tmp_path / "columns.png"
    picture.save(path)
    read_back = text(read(path).pages[0]).replace("\n", " ")
    assert read_back.index("einde van de maand") < read_back.index("le locataire")


def test_a_row_of_a_table_is_one_line(tmp_path: Path) -> None:
    picture = Image.new("RGB", (1600, 700), "white")
    rows = [("02/03", "Kaartbetaling", "-12,40"), ("14/03", "Overschrijving", "-149,95")] * 3
    for column, x in ((0, 0), (1, 500), (2, 1100)):
        cells = tuple(row[column] for row in rows)
        picture.paste(letter(cells, size=(450, 700), height=30).picture, (x, 0))
    path = tmp_path / "table.png"
    picture.save(path)
    assert text(read(path).pages[0]).split("\n") == [" ".join(row) for row in rows]


def test_the_two_readers_stand_behind_one_port(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "paper.png"
    drawn.picture.save(path)
    reading = read(path, reader="tesseract")
    assert reading.reader.startswith("tesseract")
    assert REFERENCE in text(reading.pages[0])
    assert all(overlap(w.box, drawn.boxes[w.text]) > 0.4 for w in reading.pages[0].words
               if w.text in drawn.boxes)  # fmt: skip


def test_words_hold_no_control_characters(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "paper.png"
    drawn.picture.save(path)
    assert all(word.text.isprintable() for word in read(path).pages[0].words)


def test_a_page_in_the_dark_is_lightened_and_not_taken_for_a_dark_screen(tmp_path: Path) -> None:
    path = tmp_path / "evening.png"
    letter(ink="#0c0b09", paper="#4a4436").picture.save(path)
    (page,) = read(path).pages
    assert page.steps == ("lightened",)
    assert text(page) == "\n".join(LETTER)


def test_a_lit_corner_of_a_black_picture_does_not_lighten_for_ever() -> None:
    picture = np.zeros((1000, 800), np.uint8)
    picture[:150] = 60
    picture[20:130:20, 40:700:7] = 5
    levelled, _ = clean.cleaned(picture)
    assert levelled.shape == picture.shape


@pytest.mark.parametrize("dpi", [(204, 98), (200, 100), (204.0, 196.0)])
def test_a_fax_whose_pixels_are_not_square_is_read_square(
    drawn: Drawn, dpi: tuple[float, float], tmp_path: Path
) -> None:
    """Standard resolution sends every second line; readers of print know no such letters."""
    wide, high = drawn.picture.size
    lines = round(high * dpi[1] / dpi[0])
    sent = drawn.picture.convert("L").resize((wide, lines), Image.Resampling.NEAREST)
    path = tmp_path / "fax.tiff"
    sent.point(lambda level: 255 * (level > 127)).convert("1").save(
        path, compression="group4", dpi=dpi
    )
    (page,) = read(path).pages
    assert page.width == wide
    assert abs(page.height - (high if dpi[1] < 190 else lines)) <= dpi[0] / dpi[1]
    assert IBAN in text(page)
    assert REFERENCE in text(page)


def test_sizes_count_the_square_pixels_that_are_read(drawn: Drawn, tmp_path: Path) -> None:
    wide, high = drawn.picture.size
    path = tmp_path / "fax.tiff"
    drawn.picture.resize((wide, high // 2)).convert("1").save(path, dpi=(200, 100))
    limits = (10, 10**8, 24_000_000)
    assert pictures.sizes(path, formats.TIFF, *limits) == [(wide, high)]
    assert [each.size for each in pictures.pages(path, formats.TIFF, *limits[1:])] == [(wide, high)]


def test_an_absurd_resolution_is_not_believed(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "scan.tiff"
    drawn.picture.save(path, dpi=(300, 1))
    assert read(path).pages[0].height == drawn.picture.height


def test_a_picture_that_is_no_fax_keeps_its_shape(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    drawn.picture.save(path, dpi=(72, 96))
    assert read(path).pages[0].height == drawn.picture.height


def test_a_resolution_in_words_is_none(drawn: Drawn, tmp_path: Path) -> None:
    path = tmp_path / "fax.tiff"
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags.tagtype[282], tags[282] = 2, "fine"
    drawn.picture.convert("1").save(path, tiffinfo=tags)
    assert IBAN in text(read(path).pages[0])
