"""Looks into a HEIC file before any decoder does, and lets only plain photos through.

The decoder at hand has known faults in rare constructions (derived identity
items and alpha planes: CVE-2026-84383). No phone's photo needs them, so a file
that uses anything beyond a photo's own parts is refused. ISO/IEC 14496-12 and
23008-12 give the boxes.
"""

from collections.abc import Iterator
from pathlib import Path

from evidence.errors import BrokenFile, UnknownFormat

_ITEMS = {b"hvc1", b"grid", b"Exif", b"mime", b"tmap"}
_FULL = 4  # bytes of version and flags at the start of some boxes
_MANY = 4096  # boxes in one; a photo has some dozens


def check_plain(path: Path) -> None:
    """Raises ``UnknownFormat`` when the file is more than a photo, ``BrokenFile`` when torn."""
    try:
        _check(path.read_bytes())
    except (IndexError, ValueError):
        raise BrokenFile from None


def _check(data: bytes) -> None:
    boxes = list(_boxes(data))
    if any(name == b"moov" for name, _ in boxes):
        raise _unusual()
    for name, body in boxes:
        if name == b"meta":
            _check_meta(body[_FULL:])


def _check_meta(body: bytes) -> None:
    for name, inner in _boxes(body):
        if name == b"iinf":
            _check_items(inner)
        elif name == b"iprp":
            _check_properties(inner)


def _check_items(body: bytes) -> None:
    start = _FULL + (2 if body[0] == 0 else 4)  # the count's width goes by the version
    for name, entry in _boxes(body[start:]):
        if name != b"infe" or entry[0] not in (2, 3):
            raise _unusual()
        kind = _FULL + (4 if entry[0] == 2 else 6)  # after the item's number and protection
        if entry[kind : kind + 4] not in _ITEMS:
            raise _unusual()


def _check_properties(body: bytes) -> None:
    for name, inner in _boxes(body):
        if name == b"ipco":
            for kind, value in _boxes(inner):
                if kind == b"auxC" and b"alpha" in value:
                    raise _unusual()


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each box's name and content. Raises ``ValueError`` when one does not fit."""
    position = 0
    for _ in range(_MANY):
        if position >= len(data):
            return
        size, head = int.from_bytes(data[position : position + 4]), 8
        if size == 1:
            size, head = int.from_bytes(data[position + 8 : position + 16]), 16
        elif size == 0:
            size = len(data) - position
        if size < head or position + size > len(data):
            raise ValueError("a box does not fit")
        yield data[position + 4 : position + 8], data[position + head : position + size]
        position += size
    raise ValueError("too many boxes")


def _unusual() -> UnknownFormat:
    return UnknownFormat("This HEIC holds more than a plain photo. Send it as JPEG.")
