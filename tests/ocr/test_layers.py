"""What else a PDF can hold: drawn notes, hidden words, pictures beside text, junk."""

from pathlib import Path

import numpy as np
import pikepdf
import pytest
import typst
from PIL import Image

from ocr.files.born_digital import wordlike, words
from ocr.files.pdf import Glyphs
from tests.ocr.drawn import LETTER, letter, read, text

BODY = '#set page(paper: "a4")\n= Rekeninguittreksel\nOverschrijving naar BE07 3630 0123 4566\n'


def _with_note(path: Path, said: bytes) -> None:
    """A note with an appearance of its own, as an app draws it on a page."""
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        drawn = file.make_stream(b"BT /F1 14 Tf 4 8 Td (" + said + b") Tj ET")
        drawn.Type, drawn.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        drawn.BBox = pikepdf.Array([0, 0, 250, 30])
        drawn.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=pikepdf.Array([100, 400, 350, 430]),
            F=4,
            AP=pikepdf.Dictionary(N=drawn),
        )
        file.pages[0].Annots = file.make_indirect(pikepdf.Array([file.make_indirect(note)]))
        file.save()


def test_what_was_written_onto_a_page_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "noted.pdf"
    path.write_bytes(typst.compile(BODY.encode()))
    _with_note(path, b"betaald op 14/03/2026")
    (page,) = read(path).pages
    assert page.source == "text_layer"
    assert "betaald op 14/03/2026" in text(page)


def test_hidden_words_among_true_ones_are_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "hidden.pdf"
    body = BODY + "#lorem(40)\n\n#text(fill: white)[reeds uitgevoerd]\n"
    path.write_bytes(typst.compile(body.encode()))
    (page,) = read(path).pages
    assert page.source == "text_layer"
    assert "uitgevoerd" not in text(page)
    assert [each.code for each in page.findings] == ["hidden_text"]


def test_a_picture_of_print_beside_text_is_read_with_it(tmp_path: Path) -> None:
    """The text layer is true, but not the whole page: what it says stays as sure as it was."""
    letter(size=(1240, 700)).picture.save(tmp_path / "part.png")
    (tmp_path / "page.typ").write_text(BODY + '#image("part.png")\n')
    path = tmp_path / "mixed.pdf"
    path.write_bytes(typst.compile(str(tmp_path / "page.typ")))
    (page,) = read(path).pages
    assert page.source == "mixed"
    assert page.coverage > 0.9
    above, below = text(page).split("Rekeninguittreksel 2026-003")
    assert above.split() == [
        "Rekeninguittreksel",
        *["Overschrijving", "naar", "BE07", "3630", "0123", "4566"],
    ]
    assert "+++090/9337/55493+++" in below
    assert {each.confidence for each in page.words[:7]} == {1.0}
    assert page.findings == ()


SHIFTED = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Shifted def
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfrange <20> <2F> <0020> <3A> <7E> <003A> endbfrange
10 beginbfchar <30> <0031> <31> <0032> <32> <0033> <33> <0034> <34> <0035>
<35> <0036> <36> <0037> <37> <0038> <38> <0039> <39> <0030> endbfchar
endcmap end end"""


def _printed(path: Path, lines: tuple[bytes, ...], *, below: Image.Image | None = None) -> None:
    """Lines in a font that says another digit than it shows; ``below`` hides them."""
    with pikepdf.new() as file:
        page = file.add_blank_page(page_size=(595, 842))
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        if below is None:
            font.ToUnicode = file.make_stream(SHIFTED)
        page.add_resource(file.make_indirect(font), pikepdf.Name.Font, pikepdf.Name.F1)
        text = b"".join(b"0 -28.8 Td (" + each + b") Tj " for each in lines)
        page.contents_add(file.make_stream(b"BT /F1 14 Tf 59 780 Td " + text + b"ET"))
        if below is not None:
            _over(file, page, below)
        file.save(path)


def _over(file: pikepdf.Pdf, page: pikepdf.Page, picture: Image.Image) -> None:
    image = file.make_stream(
        picture.convert("L").tobytes(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=picture.width,
        Height=picture.height,
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=8,
    )
    page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name.Scan)
    page.contents_add(file.make_stream(b"q 595 0 0 842 0 0 cm /Scan Do Q"))


def test_a_font_that_says_other_digits_than_it_shows_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "shifted.pdf"
    _printed(path, tuple(each.encode() for each in LETTER))
    (page,) = read(path).pages
    assert page.source == "ocr"
    assert "BE07 3630 0123 4566" in text(page)


def test_text_that_lies_under_a_scan_is_not_believed(tmp_path: Path) -> None:
    """Somebody's reading of the scan, a digit wrong, in letters that nothing marks as hidden."""
    path = tmp_path / "under.pdf"
    wrong = tuple(each.replace("149,95", "749,95").encode() for each in LETTER)
    _printed(path, wrong, below=letter().picture)
    (page,) = read(path).pages
    assert page.source == "ocr"
    assert "149,95" in text(page)
    assert "749,95" not in text(page)


def test_a_page_without_anything_is_blank(tmp_path: Path) -> None:
    path = tmp_path / "blank.pdf"
    path.write_bytes(
        typst.compile(b'#set page(paper: "a4")\n#pagebreak()\nTweede bladzijde met tekst')
    )
    assert [page.source for page in read(path).pages] == ["blank", "text_layer"]


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ("Uw rekening BE07 3630 0123 4566 op 14/03/2026 : 1.204,17 EUR", True),
        ("Überweisung ausgeführt am 14.03.2026, Verwendungszweck +++090/9337/55493+++", True),
        ("8Z UHNHQLQJ RYHUVFKULMYLQJ %( GDWXP HQ EHGUDJ QDDU", False),
        ("\ue001\ue002\ue003 \ue004\ue005 \ue006\ue007\ue008", False),
    ],
)
def test_words_of_a_wrong_encoding_are_told_from_words(line: str, good: bool) -> None:
    boxes = np.array([[10.0 * at, 0.0, 10.0 * at + 9, 20.0] for at in range(len(line))])
    assert (wordlike(words(Glyphs(line, boxes, hidden=False))) >= 0.6) is good
