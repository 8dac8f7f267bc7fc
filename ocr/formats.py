"""What a file is, found from its bytes and never from its name."""

from pathlib import Path

from evidence.errors import EmptyFile, NoSuchFile, TooLarge, UnknownFormat
from ocr.heif import check_plain

PDF = "application/pdf"
PICTURES = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
    "HEIF": "image/heic",
}
_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}
_HEAD = 1024  # bytes; a PDF may have something before its mark


def media_type(path: Path, max_bytes: int) -> str:
    """The type of the file. Raises a refusal when it is none that we read, empty or too large."""
    if not path.is_file():
        raise NoSuchFile
    size = path.stat().st_size
    if size == 0:
        raise EmptyFile
    if size > max_bytes:
        raise TooLarge
    with path.open("rb") as file:
        kind = _by_mark(file.read(_HEAD))
    if kind == PICTURES["HEIF"]:
        check_plain(path)
    return kind


def _by_mark(head: bytes) -> str:
    marks = {
        b"\x89PNG\r\n\x1a\n": "PNG",
        b"\xff\xd8\xff": "JPEG",
        b"II*\x00": "TIFF",
        b"MM\x00*": "TIFF",
    }
    for mark, name in marks.items():
        if head.startswith(mark):
            return PICTURES[name]
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PICTURES["WEBP"]
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return PICTURES["HEIF"]
    if b"%PDF-" in head:
        return PDF
    raise UnknownFormat
