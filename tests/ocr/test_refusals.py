"""A file that cannot be taken is refused with a stable code, before its pixels are decoded."""

import contextlib
import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from evidence.errors import (
    BrokenFile,
    EmptyFile,
    EncryptedPdf,
    NoPages,
    NoSuchFile,
    Refusal,
    TooLarge,
    TooManyPages,
    TooManyPixels,
    UnknownFormat,
)
from ocr.entries import probe
from tests.ocr.drawn import LIMITS, letter, read


def _pdf(pages: int, **how: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as file:
        for _ in range(pages):
            file.add_blank_page()
        file.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def _jpeg() -> bytes:
    out = io.BytesIO()
    letter().picture.save(out, "JPEG")
    return out.getvalue()


REFUSED: dict[str, tuple[bytes, type[Refusal]]] = {
    "empty": (b"", EmptyFile),
    "a text": (b"Geachte, ik heb betaald.", UnknownFormat),
    "a program": (b"\x7fELF" + bytes(100), UnknownFormat),
    "a page of the web": (b"<html><body>%PDF</body></html>", UnknownFormat),
    "an archive": (b"PK\x03\x04" + bytes(100), UnknownFormat),
    "only the start of a PDF": (_pdf(3)[:40], BrokenFile),
    "a PDF under a password": (
        _pdf(1, encryption=pikepdf.Encryption(owner="a", user="b")),
        EncryptedPdf,
    ),
    "a PDF under a password that its owner left empty": (
        _pdf(1, encryption=pikepdf.Encryption(owner="", user="b")),
        EncryptedPdf,
    ),
    "a PDF without pages": (_pdf(0), NoPages),
    "a PDF of 101 pages": (_pdf(101), TooManyPages),
    "a JPEG's first bytes": (_jpeg()[:20], BrokenFile),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_its_code(name: str, tmp_path: Path) -> None:
    data, refusal = REFUSED[name]
    path = tmp_path / "paper"
    path.write_bytes(data)
    with pytest.raises(refusal):
        probe({**LIMITS, "path": str(path)})


def test_a_picture_that_is_cut_off_is_refused_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    data = _jpeg()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(BrokenFile):
        read(path)


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    path.write_bytes(b"%PDF-1.7" + bytes(2000))
    with pytest.raises(TooLarge):
        probe({**LIMITS, "path": str(path), "max_bytes": 1000})


def test_a_picture_beyond_the_limit_is_refused_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (21_000, 20_000)).save(path)
    with pytest.raises(TooManyPixels):
        probe({**LIMITS, "path": str(path)})


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        probe({**LIMITS, "path": str(tmp_path / "none.pdf")})


def test_a_name_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(_jpeg())
    assert probe({**LIMITS, "path": str(path)})["media_type"] == "image/jpeg"


@pytest.mark.parametrize("seed", range(6))
def test_damage_is_a_refusal_and_never_a_traceback(seed: int, tmp_path: Path) -> None:
    """Bytes are changed here and there; what still opens may be read."""
    import random

    import typst

    rng = random.Random(seed)
    for data in (typst.compile(b"= Saldo\n1.204,17 EUR"), _jpeg()):
        spoilt = bytearray(data)
        for _ in range(30):
            spoilt[rng.randrange(8, len(spoilt))] = rng.randrange(256)
        path = tmp_path / "paper"
        path.write_bytes(spoilt)
        with contextlib.suppress(Refusal):
            read(path)
