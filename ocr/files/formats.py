"""What a file is, from its bytes and never from its name."""

from pathlib import Path

from evidence.errors import EmptyFile, NoSuchFile, TooLarge, UnknownFormat
from ocr.files.heif import check_plain

PDF, TIFF, HEIC = "application/pdf", "image/tiff", "image/heic"
PNG, JPEG, WEBP = "image/png", "image/jpeg", "image/webp"

_HEAD = 1024  # bytes; a PDF may start anywhere within these
_STARTS = {
    b"\x89PNG\r\n\x1a\n": PNG,
    b"\xff\xd8\xff": JPEG,
    b"II*\x00": TIFF,
    b"MM\x00*": TIFF,
    b"II+\x00": TIFF,
    b"MM\x00+": TIFF,
}
_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1")
)


def media_type(path: Path, max_bytes: int) -> str:
    """The type of the file.

    Raises ``NoSuchFile``, ``EmptyFile``, ``TooLarge`` or ``UnknownFormat``, and
    ``BrokenFile`` for a HEIC whose parts do not fit together.
    """
    if not path.is_file():
        raise NoSuchFile
    size = path.stat().st_size
    if size == 0:
        raise EmptyFile
    if size > max_bytes:
        raise TooLarge
    with path.open("rb") as file:
        found = _sniffed(file.read(_HEAD))
    if found == HEIC:
        check_plain(path)
    return found


def _sniffed(head: bytes) -> str:
    for start, kind in _STARTS.items():
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return HEIC
    if b"%PDF-" in head:
        return PDF
    raise UnknownFormat
