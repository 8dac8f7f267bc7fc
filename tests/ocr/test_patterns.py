"""Print over a pattern, as on paper that shall not be copied, is read as other print is."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from ocr.reader import Picture
from ocr.repair.patterns import without
from tests.ocr.drawn import LETTER, faded, letter, read, text

WAVES = 110  # grey levels off the paper


def _pattern(kind: str) -> Picture:
    """Strokes over a page, 255 where they are."""
    down, across = np.mgrid[:1754, :1240].astype(np.float32)
    drawn = {
        "waves": np.sin(down * 0.45 + 6 * np.sin(across * 0.02)) > 0.7,
        "hatch": (across + down) % 8 < 2,
        "net": np.maximum(np.sin(down * 0.5), np.sin(across * 0.5)) > 0.92,
    }
    return np.asarray(cv2.GaussianBlur(np.uint8(255) * drawn[kind], (0, 0), 0.6), np.uint8)


def _over(page: Image.Image, kind: str) -> Image.Image:
    grey = np.asarray(page.convert("L"), np.float32)
    paler = 245 - _pattern(kind) * np.float32(WAVES / 255)
    return Image.fromarray(np.minimum(grey, paler).astype(np.uint8))


@pytest.mark.parametrize("kind", ["waves", "hatch", "net"])
def test_print_over_a_pattern_is_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "page.png"
    _over(faded(letter().picture), kind).save(path)
    (page,) = read(path).pages
    assert "pattern removed" in page.steps
    assert text(page).splitlines() == list(LETTER)


def test_the_pattern_goes_and_the_print_stays() -> None:
    page = letter().picture
    plain = without(np.asarray(_over(page, "waves")))
    printed = np.asarray(page.convert("L")) < 60
    assert plain is not None
    assert plain[printed].max() < 100
    away = cv2.dilate(printed.astype(np.uint8), np.ones((5, 5), np.uint8)) == 0
    assert np.ptp(plain[away]) < 5


@pytest.mark.parametrize("ink", [1.0, 0.5, 0.3])
def test_a_page_full_of_print_has_no_pattern(ink: float) -> None:
    lines = tuple("Rekeninguittreksel met veel kleine druk op het blad 149,95" for _ in range(48))
    assert without(np.asarray(faded(letter(lines, height=16).picture, ink=ink))) is None


def test_grain_is_no_pattern() -> None:
    grain = np.random.default_rng(1).normal(0, 12, (1754, 1240))
    page = np.asarray(letter().picture.convert("L"), np.float32) * 0.9 + grain
    assert without(np.clip(page, 0, 255).astype(np.uint8)) is None
