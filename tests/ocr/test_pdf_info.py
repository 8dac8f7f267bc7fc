"""What a PDF says of itself: the last day on which it was saved."""

from datetime import date
from pathlib import Path

import pikepdf
import pytest
import typst

from ocr.files.pdf_info import saved_day
from tests.ocr.drawn import letter, read

FOURTEENTH = date(2026, 3, 14)
XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" {}>{}</rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.pdf"
    path.write_bytes(typst.compile(b'#set page(paper: "a4")\nGeboekt op 14-03-2026, 149,95 EUR'))
    _told(path)
    return path


def _told(path: Path, xmp: str = "", **info: str) -> None:
    """The file with nothing else said of it."""
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        del file.docinfo
        for name, value in info.items():
            file.docinfo[f"/{name}"] = value
        if "/Metadata" in file.Root:
            del file.Root.Metadata
        if xmp:
            file.Root.Metadata = file.make_stream(xmp.encode())
        file.save(path)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("D:20260314101500+01'00'", FOURTEENTH),
        ("D:20260315003000+02'00'", FOURTEENTH),  # in Brussels the day has begun, in UTC not
        ("D:20260313233000-05'00'", FOURTEENTH),
        ("D:20260314101500Z", FOURTEENTH),
        ("D:20260314", FOURTEENTH),
        ("20260314101500", FOURTEENTH),
        ("D:19700101000000Z", date(1970, 1, 1)),
        ("D:00010101000000+01'00'", None),
        ("D:20261399", None),
        ("yesterday", None),
    ],
)
def test_a_day_is_that_in_utc(path: Path, printed: str, day: date | None) -> None:
    _told(path, CreationDate=printed)
    assert saved_day(path) == day


def test_the_last_of_all_days_counts(path: Path) -> None:
    _told(path, CreationDate="D:20260301100000Z", ModDate="D:20260314100000Z")
    assert saved_day(path) == FOURTEENTH
    attribute = XMP.format('xmp:ModifyDate="2026-03-14T10:15:00+01:00"', "")
    element = XMP.format("", "<xmp:MetadataDate>2026-03-14</xmp:MetadataDate>")
    for xmp in (attribute, element):
        _told(path, xmp, CreationDate="D:20260301100000Z")
        assert saved_day(path) == FOURTEENTH


def test_a_file_that_says_nothing_has_no_day(path: Path) -> None:
    assert saved_day(path) is None


def test_a_printed_page_has_the_day_of_its_file_and_a_scan_has_none(path: Path) -> None:
    _told(path, CreationDate="D:20260314101500Z")
    assert [page.saved for page in read(path).pages] == [FOURTEENTH]
    scan = path.with_name("scan.pdf")
    letter().picture.save(scan)
    assert saved_day(scan) is not None
    assert [page.saved for page in read(scan).pages] == [None]
