"""What a PDF says of itself: its document information and its XMP.

Anyone can write both anew, and many programs write neither.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pikepdf

_INFO = ("/CreationDate", "/ModDate")
_MOMENT = re.compile(  # "D:20260314101500+01'00'" of the information, and ISO 8601 of XMP
    r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)(?:T?(\d\d):?(\d\d)(?::?\d\d(?:\.\d+)?)?)?"
    r"(?:([+-])(\d\d)[':]?(\d\d))?"
)
_XMP = re.compile(r"xmp:(?:Create|Modify|Metadata)Date(?:>|\s*=\s*[\"'])\s*([^<\"']{10,40})")
_MOST = 65_536  # bytes of XMP; the days stand before


def saved_day(path: Path) -> date | None:
    """The last day on which it says that it was made or changed, in UTC.

    None where it gives none, or only PDFium can open it.
    """
    try:
        with pikepdf.open(path) as file:
            return max(filter(None, map(_day, _written(file))), default=None)
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError):
        return None


def _written(file: pikepdf.Pdf) -> Iterator[str]:
    yield from (str(file.docinfo[key]) for key in _INFO if key in file.docinfo)
    yield from _XMP.findall(xmp(file))


def xmp(file: pikepdf.Pdf) -> str:
    """The beginning of the file's XMP; empty where it has none that can be read."""
    metadata = file.Root.get("/Metadata")
    if not isinstance(metadata, pikepdf.Stream):
        return ""
    try:
        return metadata.read_bytes()[:_MOST].decode("utf-8", "replace")
    except pikepdf.PdfError:
        return ""


def _day(printed: str) -> date | None:
    match = _MOMENT.match(printed.strip())
    if match is None:
        return None
    *numbers, sign, hours, minutes = match.groups("0")
    year, month, day, hour, minute = map(int, numbers)
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        local = datetime(year, month, day, hour, minute, tzinfo=UTC)
        return (local + ahead if sign == "-" else local - ahead).date()
    except (ValueError, OverflowError):
        return None
