"""Only plain photos reach the HEIC decoder."""

from pathlib import Path

import pytest

from evidence.errors import BrokenFile, UnknownFormat
from ocr.entries import probe
from tests.ocr.drawn import LIMITS, read

PHOTOS = sorted((Path(__file__).parents[2] / "fixtures" / "papers").glob("*.heic"))


def _box(name: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4) + name + body


def _heic(kind: bytes = b"hvc1", property: bytes = b"", more: bytes = b"") -> bytes:
    entry = _box(b"infe", b"\x02\0\0\0" + b"\0\x01\0\0" + kind + b"\0")
    items = _box(b"iinf", b"\0\0\0\0" + b"\0\x01" + entry)
    properties = _box(b"iprp", _box(b"ipco", property))
    meta = _box(b"meta", b"\0\0\0\0" + items + properties)
    return _box(b"ftyp", b"heic\0\0\0\0") + meta + more


def _probe(data: bytes, folder: Path) -> None:
    path = folder / "photo.heic"
    path.write_bytes(data)
    probe({**LIMITS, "path": str(path)})


@pytest.mark.parametrize("photo", PHOTOS, ids=lambda path: path.stem)
def test_a_phones_photo_is_read(photo: Path) -> None:
    assert read(photo).pages[0].words


@pytest.mark.parametrize(
    "unusual",
    [
        _heic(b"iden"),
        _heic(b"unci"),
        _heic(b"iovl"),
        _heic(property=_box(b"auxC", b"\0\0\0\0urn:mpeg:hevc:2015:auxid:1:alpha\0")),
        _heic(more=_box(b"moov", b"")),
    ],
)
def test_what_no_phone_makes_is_refused(unusual: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match="JPEG"):
        _probe(unusual, tmp_path)


@pytest.mark.parametrize("length", [12, 20, 40, 60])
def test_a_torn_file_is_refused(length: int, tmp_path: Path) -> None:
    with pytest.raises((BrokenFile, UnknownFormat)):
        _probe(_heic()[:length], tmp_path)
