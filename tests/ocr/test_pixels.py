"""Pieces are told apart however many there are."""

import cv2
import numpy as np
import pytest

from ocr.pixels import pieces


@pytest.mark.parametrize("step", [2, 40])
def test_pieces_are_counted_beyond_two_bytes(step: int) -> None:
    mask = np.zeros((1300, 1000), np.uint8)
    mask[::step, ::step] = 1
    labels, stats, middles = pieces(mask)
    many = np.count_nonzero(mask)
    assert len(stats) == len(middles) == many + 1 if step > 2 else many > 65_535
    assert int(labels.max()) == len(stats) - 1
    assert stats[1:, cv2.CC_STAT_AREA].sum() == many
