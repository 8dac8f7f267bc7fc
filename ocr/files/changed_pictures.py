"""Signs that a picture was changed by an editor, in what its file says of itself."""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from evidence.records import Finding
from evidence.vocabulary import Severity
from ocr.files import pictures
from ocr.files.editors import editor_in

_SOFTWARE = (0x0131, 0x000B)  # EXIF tags: Software, ProcessingSoftware
_TEXTS = ("Software", "software", "xmp", "XML:com.adobe.xmp", "Creator Tool")  # of PNG, JPEG, WebP
_MOST = 65_536  # characters of one text; who wrote it stands before


def findings(path: Path, media_type: str, max_pixels: int) -> tuple[Finding, ...]:
    """What speaks against the picture file; nothing for most. Raises ``BrokenFile``."""
    with pictures.opened(path, media_type, max_pixels) as image:
        named = next(filter(None, map(editor_in, _written(image))), None)
    if named is None:
        return ()
    message = f"The picture was saved by {named}, a program to change pictures."
    return (Finding(code="tamper_editor", message=message, severity=Severity.MEDIUM),)


def _written(image: Image.Image) -> Iterator[str]:
    exif = image.getexif()
    for value in (*map(exif.get, _SOFTWARE), *map(image.info.get, _TEXTS)):
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        if isinstance(text, str):
            yield text[:_MOST]
