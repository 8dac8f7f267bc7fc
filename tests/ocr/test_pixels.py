"""Small pictures show the means of large ones, and pieces are told apart however many there are."""

import cv2
import numpy as np
import pytest

from ocr.pixels import pieces, resized, shrunk
from ocr.reader import Picture


def _smooth(high: int, wide: int) -> Picture:
    down, across = np.mgrid[:high, :wide]
    waves = np.sin(across * 3 / wide) + np.cos(down * 4 / high)
    return np.asarray(127 + 60 * waves, np.uint8)


@pytest.mark.parametrize("size", [(999, 1501), (640, 777), (300, 401), (61, 97)])
def test_each_pixel_is_the_mean_of_those_it_covers(size: tuple[int, int]) -> None:
    picture = _smooth(3003, 1999)
    small = resized(picture, size)
    plain = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    assert small.shape == plain.shape
    assert np.abs(small.astype(int) - plain).max() <= 3


def test_a_page_grows_no_lighter() -> None:
    grain = np.random.default_rng(1).normal(200, 9, (2400, 1600)).astype(np.uint8)
    assert shrunk(grain, 320).mean() == pytest.approx(grain.mean(), abs=0.1)


def test_no_side_vanishes_and_nothing_grows() -> None:
    assert shrunk(np.zeros((4000, 3), np.uint8), 100).shape == (100, 1)
    assert shrunk(np.zeros((40, 30), np.uint8), 100).shape == (40, 30)


@pytest.mark.parametrize("step", [2, 40])
def test_pieces_are_counted_beyond_two_bytes(step: int) -> None:
    mask = np.zeros((1300, 1000), np.uint8)
    mask[::step, ::step] = 1
    labels, stats, middles = pieces(mask)
    many = np.count_nonzero(mask)
    assert len(stats) == len(middles) == many + 1 if step > 2 else many > 65_535
    assert int(labels.max()) == len(stats) - 1
    assert stats[1:, cv2.CC_STAT_AREA].sum() == many
