"""Picture files to upright pictures, through Pillow; nothing else opens them.

Very large pictures are decoded at reduced size where their format allows it,
and shrunk at once where it does not, so that a phone's 200 megapixels fit. Pixels
that the file says are not square, as of a fax in standard resolution, are made so.
"""

import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pi_heif
from PIL import Image, ImageOps

from evidence.errors import BrokenFile, NoPages, TooManyPages, TooManyPixels
from ocr.files.formats import HEIC, JPEG, PNG, TIFF, WEBP

_DECODERS = {
    PNG: ("PNG",),
    JPEG: ("JPEG", "MPO"),
    TIFF: ("TIFF",),
    WEBP: ("WEBP",),
    HEIC: ("HEIF",),
}
_ORIENTATION = 0x0112  # EXIF tag; 5 to 8 swap the sides
_SUBFILE, _THUMBNAIL = 254, 1  # TIFF tag; bit of a reduced copy of another page
_ODD, _ABSURD = 1.1, 4.0  # times as many pixels one way as the other: not square; no true word

pi_heif.register_heif_opener()


def sizes(
    path: Path, media_type: str, max_pages: int, max_pixels: int, work_pixels: int
) -> list[tuple[int, int]]:
    """Width and height of every page as shown, from the headers alone.

    Raises ``BrokenFile``, ``NoPages``, ``TooManyPages`` or ``TooManyPixels``.
    """
    with opened(path, media_type, max_pixels) as image:
        frames = _taken(image, media_type, max_pages, max_pixels)
        return [_shown(image, work_pixels) for _ in frames]


def check(path: Path, media_type: str, max_pages: int, max_pixels: int) -> None:
    """The same without the sizes, for which some pictures are decoded: their tags may come last.

    Raises what ``sizes`` does.
    """
    with opened(path, media_type, max_pixels) as image:
        for _ in _taken(image, media_type, max_pages, max_pixels):
            pass


def pages(path: Path, media_type: str, max_pixels: int, work_pixels: int) -> Iterator[Image.Image]:
    """Every page upright by its own tags, RGB, of at most ``work_pixels``.

    Raises ``BrokenFile`` or ``TooManyPixels``.
    """
    with opened(path, media_type, max_pixels) as image:
        for _ in _frames(image, media_type):
            yield _reduced(image, work_pixels)


@contextmanager
def opened(path: Path, media_type: str, max_pixels: int) -> Iterator[Image.Image]:
    """The picture file; what its decoder says against it becomes a refusal."""
    Image.MAX_IMAGE_PIXELS = max_pixels
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=_DECODERS[media_type]) as image:
                yield image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise TooManyPixels from None
    except (OSError, SyntaxError, ValueError, EOFError, RuntimeError, IndexError, KeyError):
        raise BrokenFile from None


def _frames(image: Image.Image, media_type: str) -> Iterator[int]:
    """Moves the picture from page to page. Only TIFF has pages; others have film."""
    if media_type != TIFF:
        yield 0
        return
    at = 0
    while True:
        try:
            image.seek(at)
        except EOFError:
            return
        if not _is_thumbnail(image):
            yield at
        at += 1


def _taken(image: Image.Image, media_type: str, max_pages: int, max_pixels: int) -> Iterator[int]:
    """Its pages, as long as they may be taken."""
    count = 0
    for count, at in enumerate(_frames(image, media_type), 1):
        if count > max_pages:
            raise TooManyPages
        if image.width * image.height > max_pixels:
            raise TooManyPixels
        yield at
    if not count:
        raise NoPages


def _is_thumbnail(image: Image.Image) -> bool:
    tags = getattr(image, "tag_v2", {})
    return bool(int(tags.get(_SUBFILE, 0)) & _THUMBNAIL)


def _shown(image: Image.Image, work_pixels: int) -> tuple[int, int]:
    width, height = _target(image, work_pixels)
    swapped = image.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
    return (height, width) if swapped else (width, height)


def _target(image: Image.Image, work_pixels: int) -> tuple[int, int]:
    width, height = _squared(image)
    scale = min(1.0, math.sqrt(work_pixels / (width * height)))
    return max(1, int(width * scale)), max(1, int(height * scale))


def _squared(image: Image.Image) -> tuple[float, float]:
    """A fax's sides with as many pixels to the inch one way as the other: the more of both.

    What other pictures say of their density is as often wrong as right.
    """
    try:
        across, down = map(float, image.info.get("dpi") or (1, 1))
    except (TypeError, ValueError):  # a tag of another type
        across = down = 1.0
    odd = across > 0 < down and _ODD < max(across, down) / min(across, down) < _ABSURD
    if image.mode != "1" or not odd:
        return image.width, image.height
    most = max(across, down)
    return image.width * most / across, image.height * most / down


def _reduced(image: Image.Image, work_pixels: int) -> Image.Image:
    target = _target(image, work_pixels)
    if target != image.size:
        image.draft("RGB", target)  # JPEG decodes to an eighth, a quarter, a half
    factor = min(image.width // target[0], image.height // target[1])
    small = image.reduce(factor) if factor > 1 and image.mode in ("L", "RGB", "RGBA") else image
    plain = _on_white(small)
    if plain.size != target:
        larger = target[0] > plain.width or target[1] > plain.height
        way = Image.Resampling.BICUBIC if larger else Image.Resampling.BOX
        plain = plain.resize(target, way)
    plain.info["exif"] = image.info.get("exif", b"")
    plain.getexif()[_ORIENTATION] = image.getexif().get(_ORIENTATION, 1)
    return ImageOps.exif_transpose(plain)


def _on_white(image: Image.Image) -> Image.Image:
    """RGB, with nothing shown where the picture is transparent."""
    if image.mode.startswith(("I", "F")):
        return _levelled(image).convert("RGB")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        solid = image.convert("RGBA")
        white = Image.new("RGBA", solid.size, "white")
        return Image.alpha_composite(white, solid).convert("RGB")
    return image.convert("RGB")


def _levelled(image: Image.Image) -> Image.Image:
    """More than eight bits a pixel, brought to eight."""
    values = np.asarray(image, dtype=np.float32)
    low, high = float(values.min()), float(values.max())
    spread = max(high - low, 1.0)
    return Image.fromarray(((values - low) * (255 / spread)).astype(np.uint8))
