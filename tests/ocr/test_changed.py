"""A file that was changed after it was made tells of it; one that was only made tells nothing."""

import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import typst
from PIL import Image, PngImagePlugin

from evidence.records import Finding
from ocr.files import changed_pdf, changed_pictures
from ocr.files.formats import JPEG, PNG
from policy.trust import words_in
from tests.ocr.drawn import letter, read

BODY = """#set page(paper: "a4"); #set text(size: 11pt)
= Rekeninguittreksel 2026-003
14-03-2026 Overschrijving naar BE07 3630 0123 4566 mededeling +++090/9337/55493+++ AMOUNT
"""
AMOUNT = "149,95 EUR"
MOST = 24_000_000
PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"


def _printed(amount: str = AMOUNT) -> bytes:
    return typst.compile(BODY.replace("AMOUNT", amount).encode())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A statement as a bank makes it, its objects and their table in plain sight."""
    path = tmp_path / "statement.pdf"
    path.write_bytes(_printed())
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return path


def _saved_again(path: Path, number: int, body: bytes) -> None:
    """Add another state of the object of that number at the end, as editors do."""
    data = path.read_bytes()
    before = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    with pikepdf.open(path) as file:
        root, size = file.Root.objgen[0], int(file.trailer.Size)
    at = len(data)
    added = b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 1\n0000000000 65535 f \n%d 1\n%010d 00000 n \n" % (number, at)
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d >>\n" % (size, root, before)
    end = b"startxref\n%d\n%%%%EOF\n" % (at + len(added))
    path.write_bytes(data + added + table + trailer + end)


def _content(path: Path) -> tuple[int, bytes]:
    with pikepdf.open(path) as file:
        contents = file.pages[0].Contents
        return contents.objgen[0], contents.read_bytes()


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _found(path: Path) -> dict[str, Finding]:
    return {each.code: each for each in changed_pdf.findings(path, MOST)}


def _change(path: Path, change: Callable[[pikepdf.Pdf], None]) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        change(file)
        file.save(path)


def test_a_file_as_it_was_made_tells_nothing(path: Path) -> None:
    assert _found(path) == {}


def test_a_later_save_that_shows_another_thing_is_found_where_it_shows_it(path: Path) -> None:
    number, content = _content(path)
    _saved_again(path, number, _stream(content + b"\nq 0 g 300 600 60 12 re f Q"))
    found = _found(path)
    assert found.keys() == {"tamper_revision"}
    box = found["tamper_revision"].box
    assert found["tamper_revision"].page == 1
    assert box
    assert 100 < box[2] - box[0] < 260
    assert 20 < box[3] - box[1] < 80


def test_a_later_save_that_shows_the_same_is_no_sign(path: Path) -> None:
    """As of a signature, a changed title, or a reader's place in the file."""
    number, content = _content(path)
    _saved_again(path, number, _stream(content + b"\n% signed"))
    assert path.read_bytes().count(b"%%EOF") == 2
    assert _found(path) == {}


def test_a_file_ordered_for_the_web_is_no_second_save(path: Path) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, linearize=True)
    assert path.read_bytes().count(b"%%EOF") == 2
    assert _found(path) == {}


@pytest.mark.parametrize(
    ("producer", "found"),
    [
        ("Adobe Photoshop 25.1", True),
        ("Sejda 3.2.85", True),
        ("PDF-XChange Editor 10", True),
        ("Skia/PDF m120", False),
        ("Microsoft: Print To PDF", False),
        ("iText 7.2.5 (AGPL-version)", False),
        ("Adobe Acrobat Scan", False),
        ("Microsoft® Word 2021", False),
        ("macOS Version 14 Quartz PDFContext", False),
    ],
)
def test_who_saved_it_tells_when_it_is_an_editor_of_pages(
    path: Path, producer: str, found: bool
) -> None:
    _change(path, lambda file: file.docinfo.__setitem__("/Producer", producer))
    assert ("tamper_editor" in _found(path)) is found


def test_the_two_times_tell_only_beside_an_editor(path: Path) -> None:
    def dated(file: pikepdf.Pdf) -> None:
        file.docinfo["/CreationDate"] = "D:20260314101500+01'00'"
        file.docinfo["/ModDate"] = "D:20260329211000+02'00'"

    _change(path, dated)
    assert _found(path) == {}
    _change(path, lambda file: file.docinfo.__setitem__("/Creator", "Adobe Illustrator 28"))
    assert _found(path).keys() == {"tamper_editor", "tamper_dates"}


def test_text_typed_over_a_page_is_found_in_its_box(path: Path) -> None:
    def typed(file: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[72, 720, 144, 738],
            Contents="249,95", DA="/Helv 11 Tf 0 g",
        )  # fmt: skip
        file.pages[0].Annots = file.make_indirect(pikepdf.Array([note]))

    _change(path, typed)
    found = _found(path)["tamper_added_text"]
    assert found.box == (200, 289, 400, 339)


def test_what_is_broken_for_one_sign_hides_no_other(path: Path) -> None:
    def broken(file: pikepdf.Pdf) -> None:
        file.docinfo["/Producer"] = "Sejda 3.2.85"
        metadata = pikepdf.Stream(file, b"no such stream")
        metadata.Filter = pikepdf.Name.FlateDecode
        file.Root.Metadatb = file.make_indirect(metadata)  # so that saving does not look into it

    _change(path, broken)
    path.write_bytes(path.read_bytes().replace(b"/Metadatb", b"/Metadata"))
    with pikepdf.open(path) as file, pytest.raises(pikepdf.PdfError):
        file.Root.Metadata.read_bytes()
    assert "tamper_editor" in _found(path)


@pytest.mark.parametrize(
    ("amount", "found"),
    [
        ('#[1]#text(font: "DejaVu Sans Mono")[9]9,95 EUR', True),  # a digit of another font
        ("1#text(size: 10pt)[4]9,95 EUR", True),
        ("149,#text(size: 8pt)[95] EUR", False),  # small cents
        ("#text(size: 14pt)[149,95] EUR", False),  # a large amount
        ("#strong[149,95] EUR", False),
    ],
)
def test_a_number_of_two_prints_is_found(path: Path, amount: str, found: bool) -> None:
    path.write_bytes(_printed(amount))
    reading = read(path)
    (page,) = reading.pages
    assert [each.code for each in page.findings] == (["tamper_font"] if found else [])
    for each in page.findings:
        assert each.box
        under = (word.text for word in words_in(reading, 1, each.box))
        assert "".join(under) in ("149,95", "199,95")


def test_what_a_file_tells_comes_with_its_reading(path: Path) -> None:
    _change(path, lambda file: file.docinfo.__setitem__("/Producer", "Sejda 3.2.85"))
    assert [each.code for each in read(path).findings] == ["tamper_editor"]


@pytest.mark.parametrize("suffix", ["png", "jpg"])
@pytest.mark.parametrize(
    ("software", "found"),
    [("Adobe Photoshop 25.1 (Windows)", True), ("GIMP 2.10.36", True), ("iOS 17.3", False),
     ("Adobe Photoshop Lightroom 6", False), ("MediaTek Camera Application", False)],
)  # fmt: skip
def test_a_picture_tells_which_editor_saved_it(
    tmp_path: Path, suffix: str, software: str, found: bool
) -> None:
    path, picture = tmp_path / f"screen.{suffix}", letter().picture
    exif, text = Image.Exif(), PngImagePlugin.PngInfo()
    exif[0x0131] = software
    text.add_text("Software", software)
    told = {"pnginfo": text} if suffix == "png" else {"exif": exif}
    picture.save(path, **told)
    media_type = PNG if suffix == "png" else JPEG
    codes = [each.code for each in changed_pictures.findings(path, media_type, 300_000_000)]
    assert codes == (["tamper_editor"] if found else [])


def test_no_digital_paper_of_ours_bears_a_sign() -> None:
    papers = sorted(PAPERS.rglob("*-digital.pdf"))
    assert len(papers) >= 5
    assert [each.name for each in papers if _found(each)] == []
    assert [each.name for each in papers if _signs(each)] == []


def _signs(path: Path) -> list[str]:
    reading = read(path)
    found = (*reading.findings, *(each for page in reading.pages for each in page.findings))
    return [each.code for each in found if each.code.startswith("tamper_")]
