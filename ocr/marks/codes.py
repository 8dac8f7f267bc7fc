"""Codes that no person reads: bars and squares, found cheaply and read by zxing-cpp.

A page is cut into small cells. Bars are cells with many steps across and few
along, squares are dark cells with steps both ways; print is neither, for there
is white between its lines. Only what looks so is given to the reader of codes.
"""

from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from evidence.records import Box, Code
from ocr.pixels import pieces
from ocr.reader import Picture

_FORMATS = zxingcpp.barcode_formats_from_str("Code128,Code39,ITF,EAN13,EAN8,DataMatrix,QRCode")
_CELLS = 72  # along the longer side
_EVERY = 4  # rows of pixels that are looked at: one in so many
_STEP = 30  # grey levels over two pixels
_BARRED, _ALONG = 0.1, 0.35  # steps a pixel across bars; of that, at most so much along them
_SQUARED, _DARK, _SOLID = 0.06, 0.1, 0.3  # steps a pixel both ways; darker than paper by
_LONG, _SIDE = 6, 3  # cells: of bars, which are two high, and of a square
_MARGIN = 4  # cells around what was found
_MOST = 8  # areas of a page
_WEAK, _LEAST = zxingcpp.BarcodeFormat.ITF, 8  # it has no check: digits that are not chance

Cells = NDArray[np.float32]
Mask = NDArray[np.uint8]


def find(picture: Picture) -> tuple[Code, ...]:
    """The codes of a grey page at any angle, each once, with boxes in its pixels."""
    found = [code for area in _areas(picture) for code in _read(picture, area)]
    return tuple({each.text: each for each in found}.values())


def hinted(picture: Picture) -> bool:
    """Whether a grey page, also a much shrunk one, shows something that may be a code."""
    return bool(_areas(picture))


def _areas(picture: Picture) -> list[Box]:
    """Where codes may be, the largest first."""
    across, along, light = _cells(picture)
    most, least = cv2.max(across, along), cv2.min(across, along)
    paper = cv2.dilate(light, np.ones((9, 9), np.uint8))
    dark = 1 - light / np.maximum(0.01, paper)
    bars = ((most > _BARRED) & (least < _ALONG * most) & (dark > _DARK)).astype(np.uint8)
    squares = ((least > _SQUARED) & (dark > _SOLID)).astype(np.uint8)
    kept = _opened(bars, 2, _LONG) | _opened(bars, _LONG, 2) | _opened(squares, _SIDE, _SIDE)
    whole = cv2.dilate(kept, np.ones((2 * _MARGIN + 1, 2 * _MARGIN + 1), np.uint8))
    _, stats, _ = pieces(whole)
    largest = sorted(stats[1:], key=lambda each: -int(each[cv2.CC_STAT_AREA]))[:_MOST]
    wide, high = (picture.shape[1] / whole.shape[1], picture.shape[0] / whole.shape[0])
    return [
        (int(x * wide), int(y * high), int((x + w) * wide), int((y + h) * high))
        for x, y, w, h, _ in largest
    ]


def _cells(picture: Picture) -> tuple[Cells, Cells, Cells]:
    """Of each cell the share of pixels with steps across, with steps along, and the light."""
    side = max(4, round(max(picture.shape) / _CELLS))
    size = (max(1, picture.shape[1] // side), max(1, picture.shape[0] // side))
    below = picture[2::_EVERY]
    rows = picture[::_EVERY][: len(below)]
    steps = cv2.absdiff(rows[:, 2:], rows[:, :-2]), cv2.absdiff(below, rows)
    across, along = (_averaged((each > _STEP).astype(np.uint8) * 255, size) for each in steps)
    return across, along, _averaged(picture[::2, ::2], size)


def _averaged(picture: Picture, size: tuple[int, int]) -> Cells:
    shrunk = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(shrunk / 255, np.float32)


def _opened(mask: Mask, high: int, wide: int) -> Mask:
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((high, wide), np.uint8))
    return np.asarray(opened, np.uint8)


def _read(picture: Picture, area: Box) -> list[Code]:
    left, top, right, bottom = area
    cut = np.ascontiguousarray(picture[top:bottom, left:right])
    read = zxingcpp.read_barcodes(cut, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain)
    return [
        Code(text=text, format=each.format.name, box=_box(each.position, area))
        for each in read
        for text in (_printable(each.text),)
        if text and (each.format != _WEAK or len(text) >= _LEAST)
    ]


def _printable(text: str) -> str:
    """A code may hold any byte, also such as no database takes; lines stay lines."""
    lines = ("".join(filter(str.isprintable, line)) for line in text.splitlines())
    return "\n".join(lines).strip()


def _box(position: Any, area: Box) -> Box:
    """What encloses the code on the page, a pixel at least each way."""
    ends = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    across, down = [each.x for each in ends], [each.y for each in ends]
    left, top = area[0] + max(0, min(across)), area[1] + max(0, min(down))
    right, bottom = area[0] + max(across), area[1] + max(down)
    return left, top, min(max(right, left + 1), area[2]), min(max(bottom, top + 1), area[3])
