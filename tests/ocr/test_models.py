"""The numbers that the recogniser is shipped with fit its graph."""

import cv2
import numpy as np
import openvino
import pytest

from evidence.errors import Fault
from ocr.readers import models
from ocr.readers.ctc import COLUMN, words
from ocr.readers.models import ALPHABET, SHIPPED, recogniser, recogniser_graph


def test_each_shipped_number_has_its_place_in_the_graph() -> None:
    model = openvino.Core().read_model(recogniser_graph())
    places = {each.get_friendly_name(): each for each in model.get_ops()}
    with np.load(SHIPPED) as shipped:
        letters = str(shipped[ALPHABET])
        for name in set(shipped.files) - {ALPHABET}:
            numbers, there = shipped[name], list(places[name].output(0).shape)
            assert np.isfinite(numbers).all()
            assert list(numbers.shape[:-1]) == there[:-1]
            assert numbers.shape[-1] in (there[-1], len(letters) + 1)
    assert len(set(letters)) == len(letters)


def test_what_it_says_are_chances_of_its_letters() -> None:
    strip = np.full((48, 320), 255, np.uint8)
    cv2.putText(strip, "BE71 0961", (12, 36), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 0, 2, cv2.LINE_AA)
    known = recogniser()
    (chances,) = known.network(strip[None])
    assert chances.shape == (320 / COLUMN, len(known.alphabet))
    assert chances.sum(-1) == pytest.approx(1, abs=0.02)
    assert " ".join(each.text for each in words(chances, known.alphabet, strip)) == "BE71 0961"


def test_a_graph_that_was_not_measured_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "_RECOGNISER", (models._DETECTOR[0], models._RECOGNISER[1]))
    with pytest.raises(Fault, match="not the one that was measured"):
        recogniser_graph()
