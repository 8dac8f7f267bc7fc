"""Postmarks drawn for a test: letters along a ring, lines across it, at any angle."""

import math
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFont

INSET = 37  # pixels: from the ring to the middle of the letters along it


def mark(
    halves: tuple[int, int],
    office: str,
    across: Sequence[str],
    post: str,
    ink: int = 40,
    inner: float | None = None,
    high: int = 50,
) -> Image.Image:
    """A ring of so many pixels to either side and up and down, and what stands in it.

    ``inner``: times as large, a ring within; ``high``: pixels of the letters across.
    """
    size = (2 * halves[0] + 30, 2 * halves[1] + 30)
    picture = Image.new("L", size, "white")
    pen = ImageDraw.Draw(picture)
    for times in (1.0, inner) if inner else (1.0,):
        x, y = (times * each for each in halves)
        middle = (size[0] / 2, size[1] / 2)
        frame = (middle[0] - x, middle[1] - y, middle[0] + x, middle[1] + y)
        pen.ellipse(frame, outline=ink, width=4)
    for at, line in enumerate(across):
        place = (size[0] / 2, size[1] / 2 + (at - (len(across) - 1) / 2) * 1.2 * high)
        pen.text(place, line, fill=ink, font=ImageFont.load_default(high), anchor="mm")
    _along(picture, halves, office, ink, top=True)
    _along(picture, halves, post, ink, top=False)
    return picture


def _along(
    picture: Image.Image, halves: tuple[int, int], words: str, ink: int, *, top: bool
) -> None:
    """Letters along the ring, from the left over its top, or under it."""
    font = ImageFont.load_default(38)
    for at, each in enumerate(words):
        x, y, turn = _place(halves, (at - (len(words) - 1) / 2) * 27, top=top)
        one = Image.new("L", (60, 60), "white")
        ImageDraw.Draw(one).text((30, 30), each, fill=ink, font=font, anchor="mm")
        one = one.rotate(-turn, Image.Resampling.BICUBIC, fillcolor="white")
        place = (round(picture.width / 2 + x) - 30, round(picture.height / 2 + y) - 30)
        under = picture.crop((*place, place[0] + 60, place[1] + 60))
        picture.paste(ImageChops.darker(under, one), place)


def _place(halves: tuple[int, int], far: float, *, top: bool) -> tuple[float, float, float]:
    """Where a letter so far from the middle of its words stands, and by how much it is turned."""
    a, b = (each - INSET for each in halves)
    turn, step, went = 0.0, math.copysign(0.002, far), 0.0
    while went < abs(far):
        went += abs(step) * math.hypot(a * math.cos(turn), b * math.sin(turn))
        turn += step
    x, y, slope = (
        a * math.sin(turn),
        b * math.cos(turn),
        math.atan2(b * math.sin(turn), a * math.cos(turn)),
    )
    return (x, -y, math.degrees(slope)) if top else (x, y, -math.degrees(slope))


def stamped(
    sheet: Image.Image, picture: Image.Image, middle: tuple[int, int], turn: int
) -> Image.Image:
    """The sheet with the mark on it, turned by so many degrees against the clock."""
    turned = picture.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    at = (middle[0] - turned.width // 2, middle[1] - turned.height // 2)
    area = (*at, at[0] + turned.width, at[1] + turned.height)
    sheet.paste(ImageChops.darker(sheet.crop(area), turned.convert("RGB")), at)
    return sheet
