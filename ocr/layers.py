"""A PDF page's text layer, where the page shows what it says."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, groupby

import numpy as np

from ocr.files import born_digital
from ocr.files.pdf import PdfPage
from ocr.files.set_anew import Anew
from ocr.marks import codes, ink
from ocr.reader import Frame, Seen
from ocr.readers.checksums import numbers

_PREVIEW = 0.4  # share of 200 dpi that is enough to see whether there is ink
_EXPLAINED = 0.8  # share of the print that a text layer should explain to be the whole page


@dataclass(frozen=True, slots=True)
class Layer:
    """What a text layer says and the page shows."""

    words: tuple[Seen, ...]
    hidden: int  # words that it says and the page does not show
    covered: float  # share of the page's print that it explains
    coded: bool  # whether the page shows something that may be a code
    anew: tuple[tuple[Anew, Frame], ...] = ()  # numbers that were set again

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left for a reader."""
        return self.covered >= _EXPLAINED


def true_layer(source: PdfPage) -> Layer | None:
    """The page's text layer, or None where it has none that is to be believed.

    One laid over a scan is somebody's reading of it: the pixels are read instead. So they are
    where a checksum fails, as in a font whose digits stand for others.
    """
    glyphs = source.glyphs()
    words = born_digital.words(glyphs)
    if not words or glyphs.hidden or source.is_picture():
        return None
    preview = np.asarray(source.picture(_PREVIEW).convert("L"))
    inked = born_digital.inked(words, preview, _PREVIEW)
    visible = tuple(compress(words, inked))
    if not born_digital.believable(words, inked) or _is_misprinted(visible):
        return None
    covered = ink.coverage(preview, [_scaled(each.frame) for each in visible])
    hidden = len(words) - len(visible)
    return Layer(visible, hidden, covered, codes.hinted(preview), glyphs.anew)


def _scaled(frame: Frame) -> Frame:
    left, top, right, bottom = (_PREVIEW * side for side in frame)
    return left, top, right, bottom


def _is_misprinted(words: Sequence[Seen]) -> bool:
    strips = groupby(words, key=lambda each: each.strip)
    texts = ("".join(each.text for each in strip) for _, strip in strips)
    return not all(valid for text in texts for _, _, valid in numbers(text))
