"""What would make a picture easier to read, seen within a second and without reading it.

An entry for the sandbox: it loads no reader. Lines of print are found on a small
picture; how soft, pale and high they are is measured on the full one. The limits
were set on papers of ``train`` and ``dev``: what they leave alone can be read.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from evidence.vocabulary import Advice
from ocr.files import formats, pdf, pictures
from ocr.layers import true_layer
from ocr.marks import ink
from ocr.pixels import pieces
from ocr.reader import Picture

Zones = NDArray[np.int32]  # a row each: left, top, width, height, pixels

_WORK_PIXELS = 12_000_000  # of a page; a phone's whole picture
_STRIP = 16  # pixels; what is narrower holds no line of print
_SMALL = 1400  # pixels that lines are looked for on
_LINE = 2.5  # times as wide as high, at least
_JOIN = 15  # pixels that letters of one line stand apart at most
_LOOKED_AT = 24  # lines that are measured
_TALL = 32  # pixels that a line is brought to, so that softness counts in its own size
_WIDE = 12  # times its height that is looked at of a line

_NIGHT = 55  # grey level of the brightest; readable photos in the evening begin at 99
_SOFT = 9.0  # pixels of a line of 32 for one edge; readable ones end at 4.3, reading fails at 13
_SHAPELESS = 15.0  # pixels of the small picture for its sharpest edges; readable ones end at 9
_LOW = 9.5  # pixels of a line, with what stands out above and below; sharp screens end at 10
_PALE = 0.3  # of the ground; readable print differs by half of it and more
_NONE = 0.14  # of the ground; what differs by less is the grain of the paper
_DIM = 110  # grey level of the ground that pale print is too dark on, not too bright
_CUT, _CUT_SHARE = 2, 0.06  # lines that run out of a picture's side, in number and of all
_CRUMB = 0.6  # of the usual height; what is lower, at the side of a picture, is the sheet's rim
_SLICED = 6  # times the usual height that a line is long which top or bottom cut through
_FEW = 2  # lines that any paper has
_TINY = 300  # pixels; no page fits in a picture whose long side is less
_STRONGER, _WEAKER = 4.0, 0.4  # by which marks are changed, to find pale print and hide squares
_NOISE = 6.0  # grey levels that noise may be made into
_FRAME = 0.03  # of the long side: what is beside a sheet that lies within the picture
_RIM = 0.01  # of the long side: what a sheet reaches that goes on
_GONE = 0.6  # of a side that a sheet takes which goes on beyond it
_BESIDE = 0.1  # of such a band that may be bright
_SHEET = 320  # pixels that a sheet is looked for on
_APART = 40  # grey levels from a sheet to what it lies on


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The measures of a page. Where no line was found, those of lines are 0."""

    blank: bool
    brightest: float  # grey level
    shapeless: float  # pixels of the small picture that its sharpest edges take
    long: int  # pixels of the long side, as sent
    lines: int
    height: float  # pixels of a line in the picture as sent
    softness: float  # pixels that an edge takes in a line 32 pixels high
    contrast: float  # of the print, as a share of its ground
    ground: float  # grey level
    cut: int  # lines that run into the picture's sides
    sliced: bool  # the top or the bottom of the picture cuts through a line
    leaves: bool  # the sheet goes on beyond one side and ends before the others

    def told(self) -> dict[str, float | int]:
        """What the answer shows."""
        return {
            "lines": self.lines,
            "print_height": round(self.height, 1),
            "softness": round(self.softness or self.shapeless, 1),
            "contrast": round(self.contrast, 2),
            "brightness": round(self.ground or self.brightest),
            "cut_lines": self.cut,
        }


def quality(argument: dict[str, Any]) -> dict[str, Any]:
    """Each page's advice and measures.

    Takes ``path``, ``max_bytes``, ``max_pages``, ``max_pixels``, and ``pages``, how many
    are looked at, unless ``seconds`` of processor time are over first. Raises the
    refusals of ``evidence.errors``.
    """
    until = time.process_time() + argument["seconds"]
    found: list[dict[str, Any]] = []
    for number, seen in enumerate(islice(_looks(argument), argument["pages"]), 1):
        found.append({"page": number, **seen})
        if time.process_time() > until:
            break
    return {"pages": found}


def advice(seen: Seen) -> list[Advice]:
    """What could be better, the worst first; nothing for what can be read."""
    if seen.brightest < _NIGHT:
        return [Advice.TOO_DARK]
    if seen.blank:
        return [Advice.BLANK]
    if seen.shapeless > _SHAPELESS:
        return [Advice.BLURRED]
    soft = seen.softness > _SOFT
    if seen.lines < _FEW or (seen.contrast < _NONE and not soft):
        return [Advice.TOO_SMALL if seen.long < _TINY else Advice.NO_DOCUMENT]
    small = (seen.height < _LOW or seen.long < _TINY) and not soft  # blur breaks lines to pieces
    pale = seen.contrast < _PALE and not small and not soft  # and both make them pale
    given = {
        Advice.TOO_DARK: pale and seen.ground < _DIM,
        Advice.TOO_BRIGHT: pale and seen.ground >= _DIM,
        Advice.BLURRED: soft,
        Advice.TOO_SMALL: small,
        Advice.CUT_OFF: _is_cut(seen),
    }
    return [each for each, holds in given.items() if holds]


def _is_cut(seen: Seen) -> bool:
    return seen.leaves or seen.sliced or seen.cut >= max(_CUT, _CUT_SHARE * seen.lines)


def _looks(argument: dict[str, Any]) -> Iterator[dict[str, Any]]:
    path = Path(argument["path"])
    kind = formats.media_type(path, argument["max_bytes"])
    if kind == formats.PDF:
        pdf.sizes(path, argument["max_pages"], _WORK_PIXELS)
        for page in pdf.pages(path, _WORK_PIXELS):
            yield _of_pdf(page)
        return
    limits = argument["max_pixels"], _WORK_PIXELS
    pictures.check(path, kind, argument["max_pages"], argument["max_pixels"])
    for image in pictures.pages(path, kind, *limits):
        yield _of_picture(np.asarray(image.convert("L")), 1.0)


def _of_pdf(page: pdf.PdfPage) -> dict[str, Any]:
    """A true text layer can be read, whatever the page looks like."""
    layer = true_layer(page)
    if layer and layer.is_whole:
        return {"advice": [], "measures": {}}
    return _of_picture(np.asarray(page.picture().convert("L")), page.density())


def _of_picture(picture: Picture, density: float) -> dict[str, Any]:
    seen = look(picture, density)
    return {"advice": advice(seen), "measures": seen.told()}


def look(picture: Picture, density: float = 1.0) -> Seen:
    """The measures of a grey picture, of which each pixel shows so many that were sent."""
    small = _shrunk(picture, _SMALL)
    lines = _lines(small)
    height, softness, contrast, ground = _print(picture, lines, small.shape[1] / picture.shape[1])
    return Seen(
        blank=min(picture.shape) < _STRIP or ink.is_blank(picture),
        brightest=float(np.percentile(cv2.medianBlur(small, 3), 99.8)),
        shapeless=_shapeless(small),
        long=round(max(picture.shape) * density),
        lines=len(lines),
        height=height * density,
        softness=softness,
        contrast=contrast,
        ground=ground,
        cut=_cut(lines, small),
        sliced=_sliced(lines, small),
        leaves=_leaves(small),
    )


def _lines(small: Picture) -> Zones:
    """The zones that hold a line of print, be it on squared paper, or pale."""
    lines = _zones(small)
    noise = float(np.mean(cv2.absdiff(small, cv2.medianBlur(small, 3))))
    for strength in (_WEAKER, min(_STRONGER, _NOISE / max(noise, 0.1))):
        if len(lines) < _FEW:
            lines = _zones(_marked(small, strength))
    return lines


def _zones(small: Picture) -> Zones:
    """Print joined across its gaps; on a wider ground, or what is near a side would touch it."""
    wider = cv2.copyMakeBorder(ink.print_like(small), 0, 0, _JOIN, _JOIN, cv2.BORDER_CONSTANT)
    joined = cv2.morphologyEx(wider, cv2.MORPH_CLOSE, np.ones((3, _JOIN), np.uint8))
    _, stats, _ = pieces(joined)
    zones = stats[1:] - (_JOIN, 0, 0, 0, 0)
    return np.asarray(zones[zones[:, 2] >= _LINE * zones[:, 3]], np.int32)


def _marked(small: Picture, stronger: float) -> Picture:
    """The paper white, and what is darker than the paper around it so much darker."""
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((15, 15), np.uint8)), 25).astype(np.float32)
    darker = 1 - cv2.medianBlur(small, 3) / np.maximum(paper, 1.0)
    return np.asarray(np.clip(255 * (1 - stronger * darker), 0, 255), np.uint8)


def _print(picture: Picture, lines: Zones, scale: float) -> tuple[float, float, float, float]:
    """Height, softness, contrast and ground of the middle one of the lines."""
    if not len(lines):
        return 0.0, 0.0, 0.0, 0.0
    widest = lines[np.argsort(-lines[:, 2], kind="stable")]
    some = widest[:: max(1, len(widest) // _LOOKED_AT)][:_LOOKED_AT]
    measured = np.array([_edge(_piece(picture, each / scale)) for each in some])
    softness, contrast, ground = (float(each) for each in np.median(measured, 0))
    return float(np.median(lines[:, 3])) / scale, softness, contrast, ground


def _piece(picture: Picture, zone: NDArray[np.float64]) -> NDArray[np.float32]:
    """The beginning of a line with a little around it, brought to one height."""
    left, top, wide, high = zone[:4]
    around = max(2.0, high / 4)
    rows = slice(max(0, int(top - around)), int(top + high + around) + 1)
    columns = slice(max(0, int(left - around)), int(left + min(wide, _WIDE * high) + around) + 1)
    share = _TALL / high
    way = cv2.INTER_AREA if share < 1 else cv2.INTER_LINEAR
    piece = cv2.resize(picture[rows, columns], None, fx=share, fy=share, interpolation=way)
    return np.asarray(cv2.GaussianBlur(piece.astype(np.float32), (0, 0), 0.8), np.float32)


def _edge(piece: NDArray[np.float32]) -> tuple[float, float, float]:
    """Pixels from ink to ground where that is steepest, contrast, and ground."""
    low, ground, high = (float(each) for each in np.percentile(piece, (2, 75, 98)))
    steepest = float(np.percentile(_slopes(piece), 98))
    return (high - low) / max(steepest, 1e-3), (high - low) / max(ground, 1.0), ground


def _slopes(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Grey levels a pixel."""
    across, down = (cv2.Sobel(grey, cv2.CV_32F, *way) for way in ((1, 0), (0, 1)))
    return np.asarray(cv2.magnitude(across, down) / 8, np.float32)


def _shapeless(small: Picture) -> float:
    grey = np.asarray(cv2.GaussianBlur(small.astype(np.float32), (0, 0), 0.8), np.float32)
    low, high = np.percentile(grey, (1, 99))
    return float((high - low) / max(1e-3, np.percentile(_slopes(grey), 99.5)))


def _cut(lines: Zones, small: Picture) -> int:
    """Lines that run into the side of the picture with most of them."""
    high = lines[lines[:, 3] >= _CRUMB * _usual(lines)]
    left = np.count_nonzero(high[:, 0] <= 1)
    right = np.count_nonzero(high[:, 0] + high[:, 2] >= small.shape[1] - 1)
    return int(max(left, right))


def _sliced(lines: Zones, small: Picture) -> bool:
    long = lines[lines[:, 2] >= _SLICED * _usual(lines)]
    top, bottom = long[:, 1], long[:, 1] + long[:, 3]
    return bool((top <= 1).any() or (bottom >= small.shape[0] - 1).any())


def _usual(lines: Zones) -> float:
    """The height of a line."""
    return float(np.median(lines[:, 3])) if len(lines) else 0.0


def _leaves(small: Picture) -> bool:
    """Whether a sheet ends well before three sides of the picture and goes on beyond the fourth."""
    smooth = cv2.GaussianBlur(_shrunk(small, _SHEET), (5, 5), 0)
    bright = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
    if bright.min() == bright.max():
        return False
    if smooth[bright > 0].mean() - smooth[bright == 0].mean() < _APART:
        return False
    kernel = np.ones((9, 9), np.uint8)
    whole = np.asarray(cv2.morphologyEx(bright, cv2.MORPH_CLOSE, kernel), np.uint8)
    ends, reaches = _sides(whole, _FRAME), _sides(whole, _RIM)
    beyond = [at for at in range(4) if reaches[at] > _GONE]
    return len(beyond) == 1 and all(ends[at] < _BESIDE for at in range(4) if at not in beyond)


def _sides(bright: Picture, share: float) -> list[float]:
    """How much of a band along the left, top, right and bottom is bright, away from the corners."""
    band = max(2, round(share * max(bright.shape)))
    inner = bright[band:-band, band:-band]
    if not inner.size:
        return [0.0] * 4
    bands = bright[band:-band, :band], bright[:band, band:-band]
    others = bright[band:-band, -band:], bright[-band:, band:-band]
    return [float(np.count_nonzero(each)) / each.size for each in (*bands, *others)]


def _shrunk(picture: Picture, long: int) -> Picture:
    scale = min(1.0, long / max(picture.shape))
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
