"""One line of print on empty paper, with what can stand beside it: ink alone, twice too large."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PIL import Image, ImageDraw

from lab.training.reading.faces import Face
from lab.training.reading.lines import words

_OF_CAPITALS = 0.72  # of an em: what print takes of height, however low its letters
_LOWEST = 0.45  # of that: lower lie only points and dashes
Box = tuple[float, float, float, float]
Points = tuple[tuple[float, float], ...]

_SIGNS: tuple[tuple[Points, bool], ...] = (  # in a square of side one; whether it is filled
    (((0, 1), (0.5, 0), (1, 1)), True),
    (((0, 0), (0.5, 1), (1, 0)), True),
    (((0, 0), (1, 0.5), (0, 1)), True),
    (((0, 0), (1, 0), (1, 1), (0, 1)), True),
    (((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)), False),
    (((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)), True),
    (((0, 0.5), (0.4, 1), (1, 0)), False),
    (((0, 0), (1, 1), (0.5, 0.5), (1, 0), (0, 1)), False),
    (((0.4, 0), (1, 0.5), (0.4, 1), (1, 0.5), (0, 0.5)), False),
    (((0, 0), (0.5, 0.5), (0, 1)), False),
    (((0, 0.1), (1, 0.1), (1, 0.9), (0, 0.9), (0, 0.1), (0.5, 0.5), (1, 0.1)), False),
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Ink on paper: a grey picture, 0 where there is none."""

    ink: Image.Image
    box: Box  # of the line itself, in pixels of the picture
    em: int  # pixels


def drawn(rng: Random, text: str, face: Face, em: int) -> Drawn | None:
    """The line with what stands beside it; ``None`` where a face draws nothing."""
    ink = _printed(rng, text, face, em)
    pen, box = ImageDraw.Draw(ink), ink.getbbox()
    if box is None:
        return None
    if rng.random() < 0.07:
        _add_sign(rng, pen, box, em)
        box = ink.getbbox() or box  # it is found with the line
    high = _high(box, em)
    for mark, chance in _MARKS.items():
        if rng.random() < chance:
            mark(rng, pen, high, em)
    if rng.random() < 0.12:
        _add_neighbour(rng, pen, high, face, em)
    return Drawn(ink, high, em)


def _printed(rng: Random, text: str, face: Face, em: int) -> Image.Image:
    """The line alone, with two em of paper on each side."""
    font = face.sized(em)
    places, wide = _set(rng, text, face, em)
    ink = Image.new("L", (int(wide) + 4 * em, sum(font.getmetrics()) + 4 * em), 0)
    pen = ImageDraw.Draw(ink)
    for piece, x in places:
        pen.text((2 * em + x, 2 * em), piece, 255, font=font)
    return ink


def _set(rng: Random, text: str, face: Face, em: int) -> tuple[list[tuple[str, float]], float]:
    """The pieces with their places along the line, and its width: mostly one piece."""
    font = face.sized(em)
    apart = rng.uniform(-0.02, 0.15) * em if rng.random() < 0.12 else 0.0
    space = rng.uniform(1, 3) if rng.random() < 0.12 else 1.0
    if not apart and space == 1.0:
        return [(text, 0.0)], font.getlength(text)
    places, x = [], 0.0
    for letter in text:
        places.append((letter, x))
        x += font.getlength(letter) * (space if letter == " " else 1) + apart
    return places, x


def _high(box: Box, em: float) -> Box:
    """The box of a line of points and dashes is made higher, as it is found higher."""
    left, top, right, bottom = box
    lacks = em * _OF_CAPITALS - (bottom - top)
    if lacks < (1 - _LOWEST) * em * _OF_CAPITALS:
        return box
    return left, top - lacks / 2, right, bottom + lacks / 2


def _add_sign(rng: Random, pen: ImageDraw.ImageDraw, box: Box, em: float) -> None:
    """An icon before or behind, which is no letter."""
    points, filled = rng.choice(_SIGNS)
    side, apart = em * rng.uniform(0.4, 0.9), em * rng.uniform(0.2, 0.8)
    left = box[2] + apart if rng.random() < 0.5 else box[0] - apart - side
    top = (box[1] + box[3] - side) / 2
    outline = [(left + x * side, top + y * side) for x, y in points]
    if filled:
        pen.polygon(outline, fill=255)
    else:
        pen.line(outline, 255, _thickness(rng, em))


def _add_rule(rng: Random, pen: ImageDraw.ImageDraw, box: Box, em: float) -> None:
    """A line under or over it: underlined, or in a table."""
    left, top, right, bottom = box
    high, away = bottom - top, rng.uniform(0.03, 0.4)
    y = bottom + away * high if rng.random() < 0.6 else top - away * high
    ends = (left - rng.uniform(0, 1) * em, y), (right + rng.uniform(0, 1) * em, y)
    pen.line(ends, rng.randrange(90, 256), _thickness(rng, em))


def _add_side(rng: Random, pen: ImageDraw.ImageDraw, box: Box, em: float) -> None:
    """The line that parts two columns."""
    away = rng.uniform(0.1, 0.4) * em
    x = rng.choice((box[0] - away, box[2] + away))
    pen.line(((x, 0), (x, box[3] + em)), rng.randrange(90, 256), _thickness(rng, em))


def _add_stroke(rng: Random, pen: ImageDraw.ImageDraw, box: Box, em: float) -> None:
    """Of a pen or a stamp, over it, fainter than print."""
    left, top, right, bottom = box
    high = bottom - top
    points = [
        (rng.uniform(left, right), rng.uniform(top - high / 2, bottom + high / 2))
        for _ in range(rng.randrange(2, 5))
    ]
    pen.line(points, rng.randrange(50, 170), 2 * _thickness(rng, em))


def _add_neighbour(rng: Random, pen: ImageDraw.ImageDraw, box: Box, face: Face, em: int) -> None:
    """The line above or below, of which a strip shows a rim."""
    away = em * rng.uniform(1.15, 1.6) * rng.choice((-1, 1))
    place = (box[0] + rng.uniform(-em, em), 2 * em + away)
    pen.text(place, words().some(rng), rng.randrange(120, 256), font=face.sized(em))


def _thickness(rng: Random, em: float) -> int:
    return max(1, math.ceil(em * rng.uniform(0.02, 0.08)))


_MARKS: dict[Callable[[Random, ImageDraw.ImageDraw, Box, float], None], float] = {
    _add_rule: 0.10, _add_side: 0.05, _add_stroke: 0.04,
}  # fmt: skip
