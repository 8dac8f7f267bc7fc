"""The second, independent reader: Debian's Tesseract through ``pytesseract``."""

from typing import Any

import cv2
import numpy as np
import pytesseract
from PIL import Image

from ocr.reader import Picture, Seen, Sight

_LANGUAGES = "nld+fra+deu+eng"
_SMALL, _LARGE = 1100, 2600  # pixels of the long side that Tesseract reads well between
_POOR = 0.55  # mean confidence below which the page may stand on its head
_SURE = 2.0  # Tesseract's own measure of how clear the orientation is


class Tesseract:
    """Reads print with Tesseract's networks."""

    version = "tesseract-1"

    def read(self, picture: Picture) -> Sight:
        """The words of the picture, or the turn it needs first."""
        scale = _scale(max(picture.shape))
        sized = Image.fromarray(cv2.resize(picture, None, fx=scale, fy=scale))
        seen = _seen(_table(sized), scale)
        sure = [each.confidence for each in seen]
        if (float(np.mean(sure)) if sure else 0.0) < _POOR:
            turn = _turn(sized)
            if turn:
                return Sight(words=(), turn=turn)
        return Sight(words=tuple(seen))


def _scale(long: int) -> float:
    return min(max(1.0, _SMALL * 1.5 / long), _LARGE / long) if long > 0 else 1.0


def _table(image: Image.Image) -> dict[str, list[Any]]:
    """One row a word. Automatic layout, no orientation: the page is upright already."""
    table: dict[str, list[Any]] = pytesseract.image_to_data(
        image, lang=_LANGUAGES, config="--psm 3", output_type=pytesseract.Output.DICT
    )
    return table


def _seen(table: dict[str, list[Any]], scale: float) -> list[Seen]:
    strips: dict[tuple[int, int, int], int] = {}
    found = []
    for at, text in enumerate(table["text"]):
        if not text.strip() or float(table["conf"][at]) < 0:
            continue
        key = (table["block_num"][at], table["par_num"][at], table["line_num"][at])
        left, top = table["left"][at] / scale, table["top"][at] / scale
        right, bottom = left + table["width"][at] / scale, top + table["height"][at] / scale
        found.append(
            Seen(
                text=text.strip(),
                frame=(left, top, right, bottom),
                confidence=float(table["conf"][at]) / 100,
                strip=strips.setdefault(key, len(strips)),
            )
        )
    return found


def _turn(image: Image.Image) -> int:
    """Quarter turns clockwise that set the page upright, by Tesseract's own script detector."""
    try:
        found = pytesseract.image_to_osd(image, output_type=pytesseract.Output.DICT)
    except pytesseract.TesseractError:  # too little print to tell
        return 0
    return int(found["rotate"]) // 90 if found["orientation_conf"] > _SURE else 0
