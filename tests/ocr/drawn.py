"""Pages that are drawn for a test, with the place of every word."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from evidence.codec import decode
from evidence.records import Box, Page, Reading
from ocr import entries

SIZE = (1240, 1754)  # A4 at 150 dpi
LETTER = (
    "Rekeninguittreksel 2026-003",
    "Voorbeeld Bank",
    "14-03-2026 Overschrijving naar BE07 3630 0123 4566",
    "Mededeling +++090/9337/55493+++",
    "Bedrag 149,95 EUR",
    "Nieuw saldo 1.204,17",
)
LIMITS = {
    "max_bytes": 25_000_000,
    "max_pages": 100,
    "max_pixels": 300_000_000,
    "work_pixels": 24_000_000,
}


@dataclass(frozen=True)
class Drawn:
    picture: Image.Image
    boxes: dict[str, Box]  # of each word


def letter(
    lines: tuple[str, ...] = LETTER,
    size: tuple[int, int] = SIZE,
    ink: str = "black",
    paper: str = "white",
    height: int = 30,
) -> Drawn:
    """Lines of print, one below the other."""
    picture = Image.new("RGB", size, paper)
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(height)
    boxes: dict[str, Box] = {}
    for number, line in enumerate(lines):
        x, y = size[0] // 10, size[1] // 10 + number * height * 2
        for word in line.split():
            box = pen.textbbox((x, y), word, font=font)
            boxes[word] = tuple(round(side) for side in box)  # type: ignore[assignment]
            pen.text((x, y), word, fill=ink, font=font)
            x = round(box[2]) + height // 3
    return Drawn(picture, boxes)


Placed = tuple[int, int, str, int]  # left, top, words, height of their font in pixels


def sheet(placed: Sequence[Placed], size: tuple[int, int] = SIZE) -> Image.Image:
    """Black print on white, each where it is put."""
    picture = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(picture)
    for left, top, words, height in placed:
        pen.text((left, top), words, fill="black", font=ImageFont.load_default(height))
    return picture


def read(path: Path, reader: str = "paddle", **limits: Any) -> Reading:
    """The reading of a file, in this process."""
    argument = {**LIMITS, "path": str(path), "reader": reader, "pictures": None, **limits}
    return decode(Reading, entries.read(argument))


def text(page: Page) -> str:
    """The page's words, a line feed between lines."""
    lines: dict[int, list[str]] = {}
    for word in page.words:
        lines.setdefault(word.line, []).append(word.text)
    return "\n".join(" ".join(words) for words in lines.values())


def overlap(a: Box, b: Box) -> float:
    """Intersection over union of two boxes."""
    wide = min(a[2], b[2]) - max(a[0], b[0])
    high = min(a[3], b[3]) - max(a[1], b[1])
    shared = max(0, wide) * max(0, high)
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (a, b)]
    return shared / (sum(areas) - shared)


def shaded(picture: Image.Image) -> Image.Image:
    """The picture with light that falls off to one side."""
    fall = np.linspace(1.0, 0.35, picture.width)[None, :, None]
    return Image.fromarray((np.asarray(picture) * fall).astype(np.uint8))


def faded(picture: Image.Image, ink: float = 1.0) -> Image.Image:
    """As a copier short of toner leaves it: grey, with so much of the ink, soft and grained."""
    black = 255 - np.asarray(picture.convert("L"), np.float32)
    grain = np.random.default_rng(7).normal(0, 4, black.shape)
    paler = 245 - ink * cv2.GaussianBlur(black, (0, 0), 0.8) + grain
    return Image.fromarray(np.clip(paler, 0, 255).astype(np.uint8))
