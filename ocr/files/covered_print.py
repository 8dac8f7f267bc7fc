"""A number of a PDF that was covered with a shape, and another number set over it.

So do programs that "edit" a page without changing what it holds. A shape that is much higher
than a line of print may be a window of a screen that opened over another.
"""

import ctypes
from collections.abc import Iterator

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from ocr.files.fonts import Fonts, address

_SOLID = 250  # of 255: what is under such a colour does not show
_LINES = 3  # heights of the print under it; a higher shape covers more than a line
_DEPTH = 3  # forms within forms that are looked into

Bounds = tuple[float, float, float, float]  # left, bottom, right, top in units of the page
Turns = dict[int, int]  # by the address of a piece of text: a later one is drawn over others


def covering(
    page: pypdfium2.PdfPage, fonts: Fonts, text: str, boxes: NDArray[np.float64]
) -> Iterator[list[int]]:
    """The characters of each number that lies over another; ``boxes`` as ``Bounds``."""
    turns, shapes = _drawn(page)
    for turn, bounds in shapes:
        inside = [
            int(at) for at in np.flatnonzero(_inside(boxes, bounds)) if not text[at].isspace()
        ]
        if not _may_hold_two(text, inside) or not _is_low(bounds, boxes[inside]):
            continue
        drawn = {at: _turn(fonts, at, turns) for at in inside if fonts.at(at)}
        under = [at for at, its in drawn.items() if its is not None and its < turn]
        over = [at for at, its in drawn.items() if its is not None and its > turn]
        if _is_another(text, under, over):
            yield over


def _drawn(page: pypdfium2.PdfPage) -> tuple[Turns, list[tuple[int, Bounds]]]:
    """The turn of each piece of text, and the shapes between that nothing shows through."""
    turns: Turns = {}
    shapes: list[tuple[int, Bounds]] = []
    for turn, each in enumerate(page.get_objects(max_depth=_DEPTH)):
        if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
            turns[address(each.raw)] = turn
        elif turns and _is_solid(each):
            shapes.append((turn, _bounds(each)))
    last = max(turns.values(), default=0)
    return turns, [each for each in shapes if each[0] < last]


def _is_solid(shape: pypdfium2.PdfObject) -> bool:
    """Whether it is a picture, or filled with a colour that hides what it covers."""
    if shape.type != pdfium.FPDF_PAGEOBJ_PATH:
        return bool(shape.type == pdfium.FPDF_PAGEOBJ_IMAGE)
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    colour = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFPath_GetDrawMode(shape, mode, stroked)
    known = pdfium.FPDFPageObj_GetFillColor(shape, *colour)
    return bool(known) and mode.value != pdfium.FPDF_FILLMODE_NONE and colour[3].value >= _SOLID


def _bounds(shape: pypdfium2.PdfObject) -> Bounds:
    """On the page, though it be part of a form."""
    found: Bounds = shape.get_bounds()
    form = shape.container
    while form is not None:
        found, form = form.get_matrix().on_rect(*found), form.container
    return found


def _inside(boxes: NDArray[np.float64], bounds: Bounds) -> NDArray[np.bool_]:
    across, up = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    level = (bounds[1] <= up) & (up <= bounds[3])
    return (bounds[0] <= across) & (across <= bounds[2]) & level


def _may_hold_two(text: str, places: list[int]) -> bool:
    return sum(text[at].isdigit() for at in places) > 1


def _is_low(shape: Bounds, inside: NDArray[np.float64]) -> bool:
    return shape[3] - shape[1] <= _LINES * float((inside[:, 3] - inside[:, 1]).max())


def _turn(fonts: Fonts, at: int, turns: Turns) -> int | None:
    return turns.get(address(pdfium.FPDFText_GetTextObject(fonts.text_page, at)))


def _is_another(text: str, under: list[int], over: list[int]) -> bool:
    said, now = ("".join(text[at] for at in places) for places in (under, over))
    return any(map(str.isdigit, said)) and any(map(str.isdigit, now)) and said != now
