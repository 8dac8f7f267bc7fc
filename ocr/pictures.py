"""Picture files to upright pixels. Only this file knows Pillow's decoders.

Pixels are arrays of height x width x 3, blue-green-red, 8 bits, as OpenCV has
them. A picture larger than the work size is reduced while it is decoded.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt
from pi_heif import register_heif_opener
from PIL import Image, ImageFile, ImageOps, ImageSequence

from evidence.errors import BrokenFile, NoPages, TooManyPages, TooManyPixels
from ocr.formats import PICTURES

Pixels: TypeAlias = npt.NDArray[np.uint8]

register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before anything is decoded
ImageFile.LOAD_TRUNCATED_IMAGES = False


def sizes(path: Path, max_pages: int, max_pixels: int) -> list[tuple[int, int]]:
    """Width and height of each page, from the headers alone. Raises refusals."""
    with _opened(path) as picture:
        pages = getattr(picture, "n_frames", 1)
        if picture.format != "TIFF":
            pages = 1  # an animation shows one page
        if pages > max_pages:
            raise TooManyPages
        return [_size(picture, number, max_pixels) for number in range(pages)]


def frames(path: Path, work_pixels: int) -> Iterator[Pixels]:
    """Each page upright as its EXIF says, at most about ``work_pixels`` large."""
    with _opened(path) as picture:
        pages = ImageSequence.Iterator(picture) if picture.format == "TIFF" else [picture]
        for page in pages:
            yield _decode(page, work_pixels)


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=tuple(PICTURES)) as picture:
                yield picture
    except (OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError):
        raise BrokenFile from None


def _size(picture: Image.Image, number: int, max_pixels: int) -> tuple[int, int]:
    if number:
        picture.seek(number)
    width, height = picture.size
    if width * height > max_pixels:
        raise TooManyPixels
    if not width * height:
        raise NoPages
    return width, height


def _decode(page: Image.Image, work_pixels: int) -> Pixels:
    """Decode no more pixels than needed: JPEG by its own halving, others by blocks."""
    excess = (page.width * page.height / work_pixels) ** 0.5
    if excess > 1:
        page.draft("RGB", (round(page.width / excess), round(page.height / excess)))
    factor = int(np.ceil((page.width * page.height / work_pixels) ** 0.5))
    if factor > 1:
        page = page.reduce(factor)
    return _colours(ImageOps.exif_transpose(page))


def _colours(page: Image.Image) -> Pixels:
    """Any mode to blue-green-red; what shines through is white."""
    if page.mode in ("RGBA", "LA", "PA") or "transparency" in page.info:
        page = page.convert("RGBA")
        white = Image.new("RGBA", page.size, "white")
        page = Image.alpha_composite(white, page)
    if page.mode.startswith("I;16") or page.mode in ("I", "F"):
        page = _eight_bits(page)
    return cv2.cvtColor(np.asarray(page.convert("RGB")), cv2.COLOR_RGB2BGR)  # type: ignore[return-value]


def _eight_bits(page: Image.Image) -> Image.Image:
    values = np.asarray(page).astype(np.float32)
    low, high = float(values.min()), float(values.max())
    return Image.fromarray(((values - low) * (255 / max(1.0, high - low))).astype(np.uint8))
