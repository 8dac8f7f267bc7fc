"""Letters in closed boxes, closed up to print: what lies within the frames is all that is kept."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ocr.pixels import pieces
from ocr.reader import Picture
from ocr.repair import erasing
from ocr.repair.cells import Cell, rows_of_cells
from ocr.repair.darker import Darker
from ocr.repair.letters import FEW, Closed, Letter, closed, closed_places

_INSET = 0.06  # of the height: how much of a box's rim its frame may darken
_SLACK = 0.25  # of the height: room for a frame around the boxes
_REMAINS = 0.12  # of the height: what is thinner and reaches the rim is of the frame
_COMMA = 30  # grey levels of a printed one
_TALL = 0.66  # of the height: what is higher may have been cut
_LARGE, _CUT = 0.55, 0.45  # the same where so many reach the frame
_FRAME = 0.06  # of the height: how thick a frame is at the most, where a label is above it


def closed_up(page: Picture, seen: Darker) -> Iterator[Closed]:
    """Closes up each row of boxes on the page that holds letters; yields what was moved."""
    for row in rows_of_cells(seen):
        if moved := _closed(page, row):
            yield moved


def _closed(page: Picture, row: list[Cell]) -> Closed | None:
    height = round(median(each.bottom - each.top for each in row))
    rim, slack = max(2, round(_INSET * height)), round(_SLACK * height)
    top = max(0, min(each.top for each in row) - slack)
    left, bottom = max(0, row[0].left - slack), max(each.bottom for each in row) + slack
    place = page[top:bottom, left : row[-1].right + slack]
    patch = erasing.darkened(place, height)
    boxes = [each.inside(left, top) for each in row]
    held = [*_held(patch, boxes, rim, height)]
    letters = [letter for _, letter in held]
    if not _are_letters([letter for box, letter in held if box.seen], len(held), height):
        return None
    first, last = boxes[0], boxes[-1]
    right = letters[-1].end > last.left and letters[0].start > first.right  # as amounts stand
    places = closed_places(letters, height, right=right)
    _blank(place, erasing.paper(patch, height), boxes, round(_FRAME * height))
    usual = round(median(box.top for box in boxes)) + rim
    for (box, letter), at in zip(held, places, strict=True):
        moved = patch[box.top + rim : _foot(box, rim), letter.start : letter.end]
        there = place[usual : usual + len(moved), at : at + moved.shape[1]]
        there[:] = moved[: there.shape[0], : there.shape[1]]
    return closed(letters, places, left, top, bottom)


def _are_letters(boxed: list[Letter], count: int, height: int) -> bool:
    """Whether boxes that were seen hold most of them, and they do not reach over their boxes."""
    if len(boxed) < max(FEW, count / 2):
        return False
    high = median(each.bottom - each.top for each in boxed) / height
    cut = sum(each.top == 0 for each in boxed) / len(boxed)
    return high <= _TALL and (high <= _LARGE or cut <= _CUT)


def _blank(place: Picture, paper: Picture, boxes: list[Cell], most: int) -> None:
    """Paints the boxes and their frames over, and nothing above or below."""
    beside = 1 + round(median(b.left - a.right for a, b in pairwise(boxes)))
    above = min(beside, most)
    for each in boxes:
        across = slice(max(0, each.left - beside), each.right + beside)
        around = np.s_[max(0, each.top - above) : each.bottom + beside, across]
        place[around] = paper[around]


def _held(
    patch: Picture, boxes: list[Cell], rim: int, height: int
) -> Iterator[tuple[Cell, Letter]]:
    """What each box holds, without what is left of its frame."""
    ink, faint = erasing.ink(patch, height), erasing.ink(patch, height, _COMMA)
    for box in boxes:
        left, top = box.left + rim, box.top + rim
        inside = (faint if box.comma else ink)[top : _foot(box, rim), left : box.right - rim]
        inside = _without_frame(inside, height)
        if np.count_nonzero(inside) >= erasing.SPECK * height**2:
            columns, rows = np.flatnonzero(inside.any(0)), np.flatnonzero(inside.any(1))
            start, end = left + int(columns[0]), left + int(columns[-1]) + 1
            yield box, Letter(start, end, int(rows[0]), int(rows[-1]))


def _foot(box: Cell, rim: int) -> int:
    """Where its frame begins; a comma may hang over it."""
    return box.bottom + rim if box.comma else box.bottom - rim


def _without_frame(inside: NDArray[np.uint8], height: int) -> NDArray[Any]:
    labels, stats, _ = pieces(inside)
    left, top, wide, high, _ = stats.T
    across = (top == 0) | (top + high == inside.shape[0])
    down = (left == 0) | (left + wide == inside.shape[1])
    thin = _REMAINS * height
    frame = (across & (high <= thin)) | (down & (wide <= thin))
    frame[0] = True  # the ground
    return np.asarray(~frame[labels])
