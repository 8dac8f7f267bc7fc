"""The second reader, independent of the first. Only this file knows Tesseract."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytesseract
from PIL import Image

from evidence.errors import Fault
from ocr.pictures import Pixels
from ocr.reader import Points, Seen

_LANGUAGES = "nld+fra+deu+eng"  # together: better than the right one alone
_CONFIG = "--psm 3"  # find the layout, do not turn the page
_SECONDS = 120


class Tesseract:
    """Debian's ``tesseract`` command, one thread."""

    version = "tesseract-1"

    def read(self, picture: Pixels, lines: Sequence[Points]) -> list[Seen]:
        """The words of an upright picture; it finds its own lines."""
        image = Image.fromarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
        try:
            found = pytesseract.image_to_data(
                image,
                lang=_LANGUAGES,
                config=_CONFIG,
                timeout=_SECONDS,
                output_type=pytesseract.Output.DICT,
            )
        except pytesseract.TesseractNotFoundError:
            raise Fault("Tesseract is not installed. Run: ./run setup") from None
        keys = ("text", "conf", "left", "top", "width", "height")
        rows = zip(*(found[key] for key in keys), strict=True)
        return [_seen(*row) for row in rows if str(row[0]).strip() and float(row[1]) >= 0]


def _seen(text: str, conf: float, left: int, top: int, width: int, height: int) -> Seen:
    right, bottom = left + width, top + height
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    return Seen(text=text.strip(), corners=corners, confidence=float(conf) / 100)
