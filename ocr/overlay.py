"""Draws what was read onto the picture of a page, for people to look at.

Runs in the child too: the page's picture comes from a stranger's file.
"""

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
    _label_all(pen, argument["labels"], page.width, scale)
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
    left, _, right, bottom = box
    colour = _SURE if confidence >= 0.9 else _DOUBTFUL if confidence >= 0.6 else _LOST
    pen.line((left, bottom + 1, right, bottom + 1), fill=colour, width=max(1, round(2 * scale)))


def _label_all(
    pen: ImageDraw.ImageDraw, labels: list[dict[str, Any]], width: int, scale: float
) -> None:
    """Frames, then their chips, each moved up until it covers no other chip."""
    font = ImageFont.load_default(max(11, 19 * scale))
    taken: list[tuple[float, float, float, float]] = []
    for label in labels:
        frame = _around(label["box"], 3)
        pen.rounded_rectangle(frame, radius=5, outline=_tone(label), width=max(1, round(2 * scale)))
        chip = _free_place(pen, label["text"], frame, width, font, taken)
        taken.append(chip)
        pen.rounded_rectangle(chip, radius=4, fill=_tone(label))
        pen.text((chip[0] + 5, chip[1] + 1), label["text"], fill="white", font=font)


def _free_place(
    pen: ImageDraw.ImageDraw,
    text: str,
    frame: tuple[int, int, int, int],
    width: int,
    font: Any,
    taken: list[tuple[float, float, float, float]],
) -> tuple[float, float, float, float]:
    _, _, wide, high = pen.textbbox((0, 0), text, font=font)
    wide, high = wide + 10, high + 6
    left = max(0.0, min(float(frame[0]), width - wide))
    top = float(frame[1]) - high - 1
    while top > 0 and any(_overlap((left, top, left + wide, top + high), each) for each in taken):
        top -= high / 2
    top = max(0.0, top)
    return left, top, left + wide, top + high


def _overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


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
