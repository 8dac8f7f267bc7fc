"""Mends a picture before it is read. Each step decides by measurement whether to act."""

import cv2
import numpy as np

from ocr.pictures import Pixels

_DARK = 100  # median brightness below which a page is white on black
_UNEVEN = 0.25  # share by which the paper's brightness may vary
_SMALL = 900  # pixels of the longer side below which a picture is enlarged
_LOOK = 400  # pixels of the longer side at which light is measured


def clean(picture: Pixels) -> tuple[Pixels, float, list[str]]:
    """The mended picture, by how much it was enlarged, and what was done."""
    steps: list[str] = []
    if _median(picture) < _DARK:
        picture = cv2.bitwise_not(picture)  # type: ignore[assignment]
        steps.append("inverted")
    if _unevenness(picture) > _UNEVEN:
        picture = _even(picture)
        steps.append("light levelled")
    scale = _SMALL / max(picture.shape[:2])
    if scale <= 1:
        return picture, 1.0, steps
    scale = min(scale, 3.0)
    larger = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    return larger, scale, [*steps, "enlarged"]  # type: ignore[return-value]


def _median(picture: Pixels) -> float:
    return float(np.median(_thumbnail(picture)))


def _unevenness(picture: Pixels) -> float:
    """How much the background's brightness varies: 0 for a flat scan."""
    light = _background(_thumbnail(picture))
    dark, bright = np.percentile(light, (5, 95))
    return float((bright - dark) / max(1.0, bright))


def _thumbnail(picture: Pixels) -> Pixels:
    scale = min(1.0, _LOOK / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]


def _background(grey: Pixels) -> Pixels:
    """The paper without its print: what is brightest nearby, smoothed."""
    side = max(3, max(grey.shape[:2]) // 25 | 1)
    bright = cv2.dilate(grey, np.ones((side, side), np.uint8))
    return cv2.medianBlur(bright, side)  # type: ignore[return-value]


def _even(picture: Pixels) -> Pixels:
    """Divide by the background, measured small and enlarged."""
    light = cv2.resize(_background(_thumbnail(picture)), picture.shape[1::-1])
    light = cv2.cvtColor(np.maximum(light, 16), cv2.COLOR_GRAY2BGR)
    return cv2.divide(picture, light, scale=245)  # type: ignore[return-value]
