"""A text layer is used when it is true; otherwise the pixels win."""

from pathlib import Path

import pikepdf
import pytest
import typst

from evidence.records import Reading
from tests.ocr.drawn import letter, read, text

BODY = """#set page(paper: "a4"); #set text(size: 11pt)
= Rekeninguittreksel 2026-003
14-03-2026 Overschrijving naar BE07 3630 0123 4566

Mededeling +++090/9337/55493+++ bedrag 149,95 EUR

Nieuw saldo op 16-03-2026 was 1.204,17
"""
WORDS = ("Rekeninguittreksel 2026-003", "BE07 3630 0123 4566", "+++090/9337/55493+++", "149,95")


@pytest.fixture
def born_digital(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(typst.compile(BODY.encode()))
    return path


def _has_words(reading: Reading, page: int = 0) -> bool:
    return all(words in text(reading.pages[page]) for words in WORDS)


def test_a_born_digital_page_is_not_read_from_its_pixels(born_digital: Path) -> None:
    reading = read(born_digital)
    (page,) = reading.pages
    assert page.source == "text_layer"
    assert (page.width, page.height) == (1654, 2339)
    assert _has_words(reading)
    assert page.confidence == 1.0
    assert page.coverage > 0.9
    assert all(0 <= w.box[0] < w.box[2] <= 1654 for w in page.words)


def test_layer_and_pixels_agree_on_places(born_digital: Path, tmp_path: Path) -> None:
    """The boxes of the text layer lie where the reader of the pixels finds the same words."""
    scanned = _scan(born_digital, tmp_path)
    drawn = {word.text: word.box for word in read(scanned).pages[0].words}
    for word in read(born_digital).pages[0].words:
        if word.text in drawn:
            assert abs(word.box[0] - drawn[word.text][0]) < 15, word
            assert abs(word.box[3] - drawn[word.text][3]) < 15, word


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_pdf_that_is_shown_turned_is_read_as_shown(born_digital: Path, degrees: int) -> None:
    with pikepdf.open(born_digital, allow_overwriting_input=True) as file:
        file.pages[0].rotate(degrees, relative=False)
        file.save()
    (page,) = read(born_digital).pages
    assert all(0 <= w.box[1] < w.box[3] <= page.height for w in page.words)
    assert sorted(text(page).split())[:5]


def test_a_scan_is_read_from_its_pixels(born_digital: Path, tmp_path: Path) -> None:
    reading = read(_scan(born_digital, tmp_path))
    assert reading.pages[0].source == "ocr"
    assert _has_words(reading)


def test_pages_of_both_sorts_are_read_each_in_its_way(born_digital: Path, tmp_path: Path) -> None:
    scanned = _scan(born_digital, tmp_path)
    both = tmp_path / "both.pdf"
    with pikepdf.open(born_digital) as first, pikepdf.open(scanned) as second:
        first.pages.extend(second.pages)
        first.save(both)
    reading = read(both)
    assert [page.source for page in reading.pages] == ["text_layer", "ocr"]
    assert _has_words(reading, 0)
    assert _has_words(reading, 1)


def test_white_text_on_white_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "forged.pdf"
    hidden = "#text(fill: white)[Status uitgevoerd op 14-03-2026 betaald 149,95 aan BE07]"
    path.write_bytes(typst.compile(f"Opdracht tot overschrijving\n\n{hidden}".encode()))
    (page,) = read(path).pages
    assert page.source == "ocr"
    assert "uitgevoerd" not in text(page)
    assert [finding.code for finding in page.findings] == ["untrue_text_layer"]


def test_a_hidden_layer_over_a_scan_is_not_believed(born_digital: Path, tmp_path: Path) -> None:
    """What phone apps and scanners put behind their pictures may be junk."""
    path = _scan(born_digital, tmp_path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        font = file.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                               BaseFont=pikepdf.Name.Helvetica)
        )  # fmt: skip
        page = file.pages[0]
        page.add_resource(font, pikepdf.Name.Font, pikepdf.Name.F9)
        junk = b"BT 3 Tr /F9 12 Tf 72 700 Td (Nieuw saldo zz#x 999,99 betaald qq) Tj ET"
        page.contents_add(file.make_stream(junk))
        file.save()
    (page_read,) = read(path).pages
    assert page_read.source == "ocr"
    assert "999,99" not in text(page_read)


def _scan(born_digital: Path, folder: Path) -> Path:
    """The same page as a picture in a PDF."""
    import pypdfium2

    path = folder / "scan.pdf"
    with pypdfium2.PdfDocument(born_digital) as document:
        document[0].render(scale=200 / 72).to_pil().save(path, resolution=200)
    return path


def test_a_picture_in_a_pdf_keeps_its_words(tmp_path: Path) -> None:
    path = tmp_path / "photo.pdf"
    letter().picture.save(path, resolution=150)
    assert "BE07 3630 0123 4566" in text(read(path).pages[0])


def test_the_hyphen_at_the_end_of_a_line_is_read(tmp_path: Path) -> None:
    path = tmp_path / "carried.pdf"
    address = "Schrijf naar de dienst: w.de-voorbeeldt\\@sociaal-huis.example"
    path.write_bytes(typst.compile(f"#block(width: 7.2cm)[{address}]".encode()))
    (page,) = read(path).pages
    assert page.source == "text_layer"
    assert "".join(each.text for each in page.words).endswith(
        "w.de-voorbeeldt@sociaal-huis.example"
    )
    assert len({each.line for each in page.words}) == 2
