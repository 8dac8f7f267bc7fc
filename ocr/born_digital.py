"""The text layer of a PDF page, used when it agrees with what is seen.

Phone apps put junk behind their pictures, forgers white text on white: where
layer and pixels disagree, the pixels win.
"""

import re
from collections.abc import Iterable

import cv2
import numpy as np

from evidence.records import Word
from ocr.layout import Placed, arrange
from ocr.pdf import Glyphs, Layer
from ocr.pictures import Pixels

_FEW = 3  # words below which there is no layer to speak of
_INVISIBLE = 0.5  # share of invisible text from which a layer is somebody's OCR
_PICTURES = 0.5  # share of the page under pictures, which may hold words of their own
_WORDLIKE = 0.6  # junk layers measured 0.08, good ones 0.96
_INKED = 0.9  # share of the words that must be seen where the layer says they are
_CONTRAST = 40  # grey levels between a glyph and its surroundings
_WORD = re.compile(
    r"^[^\w]*(?:[A-Za-zÀ-ÿŒœ][A-Za-zÀ-ÿŒœ'’.-]*|[\d.,:/+*€%()-]+|[A-Z0-9./-]+)[^\w]*$"
)


def is_true(layer: Layer, picture: Pixels) -> bool:
    """Whether the layer may be used in place of the pixels."""
    if len(layer.words) < _FEW or layer.invisible > _INVISIBLE or layer.pictures > _PICTURES:
        return False
    return _wordlike(layer.words) >= _WORDLIKE and _inked(layer.words, picture) >= _INKED


def is_untrue(layer: Layer) -> bool:
    """Whether there is a layer that a reader of the file would have believed in vain."""
    return len(layer.words) >= _FEW and layer.pictures <= _PICTURES


def words(layer: Layer) -> tuple[Word, ...]:
    """The words of the layer in reading order."""
    return arrange([_placed(word) for word in layer.words])


def _wordlike(found: Iterable[Glyphs]) -> float:
    return float(np.mean([bool(_WORD.match(word.text)) for word in found]))


def _inked(found: Iterable[Glyphs], picture: Pixels) -> float:
    """The share of the words under which something is drawn."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return float(np.mean([_is_drawn(word, grey) for word in found]))


def _is_drawn(word: Glyphs, grey: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> bool:
    area = grey[
        max(0, int(word.top)) : int(word.bottom) + 1, max(0, int(word.left)) : int(word.right) + 1
    ]
    return bool(area.size) and int(area.max()) - int(area.min()) > _CONTRAST


def _placed(word: Glyphs) -> Placed:
    left, top = max(0, int(word.left)), max(0, int(word.top))
    return Placed(
        text=word.text,
        confidence=1.0,
        box=(left, top, max(left + 1, round(word.right)), max(top + 1, round(word.bottom))),
        left=word.left,
        top=word.top,
        right=word.right,
        bottom=word.bottom,
    )
