"""Draws what was read onto the picture of a page, for people to look at.

Runs in the child too: the page's picture comes from a stranger's file.
"""

from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageDraw, ImageFont

_TONES = {
    "field": (21, 101, 192),
    "booking": (0, 121, 107),
    "sign": (123, 31, 162),
    "reason": (198, 40, 40),
}
_SURE, _DOUBTFUL, _LOST = (46, 160, 67), (227, 160, 8), (207, 34, 46)
_BAND = (32, 36, 44)
_BASELINE = 0.88  # of a word's box, from its top
_OVER_CHIP, _OVER_FRAME = 50, 20  # how much worse than covering a word
_RINGS = 4  # how far a chip may stand off, in its own heights
Area = tuple[float, float, float, float]  # left, top, right, bottom


def draw(argument: dict[str, Any]) -> dict[str, Any]:
    """Write the overlay of one page.

    ``picture`` and ``out`` are paths; ``title`` goes above the page; ``words``
    are ``[box, confidence]`` pairs; ``labels`` have ``box``, ``text`` and a
    ``tone`` (field, booking, sign, reason). Boxes are pixels of the picture.
    """
    with Image.open(argument["picture"]) as opened:
        page = opened.convert("RGB")
    scale = max(page.size) / 1800
    page = _highlight(page, argument["labels"])
    pen = ImageDraw.Draw(page)
    for box, confidence in argument["words"]:
        _underline(pen, box, confidence, scale)
    _label_all(pen, page.size, argument["labels"], [box for box, _ in argument["words"]], scale)
    _with_title(page, argument["title"], scale).save(argument["out"])
    return {"out": argument["out"]}


def _highlight(page: Image.Image, labels: list[dict[str, Any]]) -> Image.Image:
    """Fade the page a little and tint what carries a label."""
    faded = Image.blend(page, Image.new("RGB", page.size, "white"), 0.15)
    tint = Image.new("RGBA", page.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(tint)
    for label in labels:
        pen.rounded_rectangle(_around(label["box"], 3), radius=5, fill=(*_tone(label), 36))
    return Image.alpha_composite(faded.convert("RGBA"), tint).convert("RGB")


def _underline(pen: ImageDraw.ImageDraw, box: list[int], confidence: float, scale: float) -> None:
    left, top, right, bottom = box
    colour = _SURE if confidence >= 0.9 else _DOUBTFUL if confidence >= 0.6 else _LOST
    height = top + _BASELINE * (bottom - top)
    pen.line((left, height, right, height), fill=colour, width=max(1, round(2 * scale)))


def _label_all(
    pen: ImageDraw.ImageDraw,
    size: tuple[int, int],
    labels: list[dict[str, Any]],
    words: list[Area],
    scale: float,
) -> None:
    """Frames, then their chips where they cover least; a booking has most room to choose."""
    font = ImageFont.load_default(max(11, 19 * scale))
    for label in labels:
        frame = _around(label["box"], 3)
        pen.rounded_rectangle(frame, radius=5, outline=_tone(label), width=max(1, round(2 * scale)))
    frames: list[Area] = [_around(each["box"], 3) for each in labels if each["tone"] != "booking"]
    chips: list[Area] = []
    for label in sorted(labels, key=lambda each: bool(each["tone"] == "booking")):
        _, _, wide, high = pen.textbbox((0, 0), label["text"], font=font)
        chip = _best_place(
            _places(_around(label["box"], 3), wide + 10, high + 6, size), words, frames, chips
        )
        chips.append(chip)
        pen.rounded_rectangle(chip, radius=4, fill=_tone(label))
        pen.text((chip[0] + 5, chip[1] + 1), label["text"], fill="white", font=font)


def _places(frame: Area, wide: float, high: float, size: tuple[int, int]) -> Iterator[Area]:
    """Where a chip may stand, the best first: above, below, beside, inside, farther off."""
    left, top, right, bottom = frame
    middle = (top + bottom - high) / 2
    corners = [(left, top - high - 1), (left, bottom + 1), (right + 1, middle)]
    corners += [(left - wide - 1, middle), (right - wide, top - high - 1), (right - wide, bottom)]
    within = (left, (left + right - wide) / 2, right - wide)
    corners += [(x, y) for y in (middle, top, bottom - high) for x in within]
    for ring in range(2, _RINGS + 1):
        corners += [(left, top - ring * high), (left, bottom + (ring - 1) * high)]
    for x, y in corners:
        x, y = max(0.0, min(x, size[0] - wide)), max(0.0, min(y, size[1] - high))
        yield x, y, x + wide, y + high


def _best_place(
    places: Iterator[Area], words: list[Area], frames: list[Area], chips: list[Area]
) -> Area:
    """The first of those that cover least."""

    def covered(place: Area) -> float:
        return (
            sum(_shared(place, each) for each in words)
            + _OVER_FRAME * sum(_shared(place, each) for each in frames)
            + _OVER_CHIP * sum(_shared(place, each) for each in chips)
        )

    return min(places, key=covered)


def _shared(a: Area, b: Area) -> float:
    """The area that two have in common, in pixels."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _with_title(page: Image.Image, title: str, scale: float) -> Image.Image:
    font = ImageFont.load_default(max(13, 26 * scale))
    band = round(max(13, 26 * scale) * 1.9)
    sheet = Image.new("RGB", (page.width, page.height + band), _BAND)
    sheet.paste(page, (0, band))
    ImageDraw.Draw(sheet).text((band // 3, band // 4), title, fill="white", font=font)
    return sheet


def _tone(label: dict[str, Any]) -> tuple[int, int, int]:
    return _TONES[label["tone"]]


def _around(box: list[int], margin: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    return left - margin, top - margin, right + margin, bottom + margin
