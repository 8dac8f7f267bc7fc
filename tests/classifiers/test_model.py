"""The model beside the cues: what it says of a page, and what a folder in its place may hold."""

import json
import math
import shutil
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

from classifiers.documents import understand
from classifiers.model.classifier import CALIBRATION, SHIPPED, classifier_in
from classifiers.model.tokens import ACCOUNT, ADDRESS, AMOUNT, DAY, NUMBER, places_on, tokens_of
from classifiers.model.wording import FILE
from evidence.errors import BadSettings
from evidence.vocabulary import Kind, Language
from tests.classifiers.invented import ENCODER, page_of, reading_of
from tests.classifiers.opinions import CALIBRATED
from tests.classifiers.written import PAGES

K = Kind
ORDER, STATEMENT = PAGES[K.TRANSFER_ORDER, Language.NL], PAGES[K.BANK_STATEMENT, Language.NL]


def test_an_opinion_is_a_probability_of_every_kind() -> None:
    (opinion,) = classifier_in(str(ENCODER)).opinions([page_of(STATEMENT)])
    assert opinion.encoder
    for logs in (opinion.encoder, opinion.wording):
        assert set(logs) == set(Kind)
        assert sum(map(math.exp, logs.values())) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("folder", ["", str(ENCODER)])
def test_a_page_without_words_has_no_opinion(folder: str) -> None:
    assert classifier_in(folder).opinions([page_of("")]) == ()


@pytest.mark.parametrize("folder", ["", str(ENCODER)])
def test_nothing_hangs_on_values(folder: str) -> None:
    one = "Rekeninguittreksel 14/03/2026\n149,95 EUR BE68539007547034 dossier 4711"
    other = "Rekeninguittreksel 02/11/2025\n870,10 EUR BE71096123456769 dossier 8852"
    first, second = classifier_in(folder).opinions([page_of(one), page_of(other)])
    assert (first.encoder, first.wording) == (second.encoder, second.wording)


@pytest.mark.parametrize(
    ("printed", "token"),
    [
        ("BE68539007547034", ACCOUNT),
        ("1.149,95", AMOUNT),
        ("14/03/2026", DAY),
        ("2026-004711", NUMBER),
        ("jan@voorbeeld.example", ADDRESS),
        ("Exécuté", "execute"),
    ],
)
def test_a_word_becomes_its_letters_or_its_shape(printed: str, token: str) -> None:
    assert tokens_of([printed], [(0, 0, 10, 10)]) == [(token, 0)]


def test_words_are_told_row_by_row() -> None:
    boxes = [(50, 10, 60, 20), (0, 40, 10, 50), (0, 12, 10, 22)]
    assert [each.text for each in tokens_of(["b", "c", "a"], boxes)] == [*"abc"]


def test_a_place_is_a_share_of_the_page() -> None:
    page = replace(page_of("Saldo"), width=100, height=50)
    (word,) = page.words
    for box, place in (((0, 0, 10, 10), (0, 0, 0.1, 0.2)), ((90, 40, 120, 60), (0.9, 0.8, 1, 1))):
        assert places_on(replace(page, words=(replace(word, box=box),))) == [place]


@pytest.mark.parametrize("part", ["model: ", "wording: "])
def test_the_words_that_moved_the_model_are_named_with_their_place(part: str) -> None:
    (document,) = understand(reading_of(STATEMENT), None, classifier_in(str(ENCODER)))
    said = [vote for vote in document.votes if vote.phrase.startswith(part)]
    boxes = {word.box: word.text for word in page_of(STATEMENT).words}
    assert said
    assert all(boxes[vote.box] == vote.phrase.removeprefix(part) for vote in said)


def test_a_folder_without_a_model_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="holds no model of our kinds"):
        classifier_in(str(tmp_path))


def test_a_model_of_other_labels_is_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(ENCODER, tmp_path / "other")
    config = json.loads((folder / "config.json").read_text())
    config["id2label"]["0"] = "cat"
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(BadSettings, match="cat"):
        classifier_in(str(folder))


def test_without_onnx_pytorch_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = shutil.copytree(ENCODER, tmp_path / "bare")
    (folder / "model.onnx").unlink()
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(BadSettings, match=r"bewijs\[torch\]"):
        classifier_in(str(folder))


def test_an_encoder_alone_borrows_our_wording_and_weights() -> None:
    theirs, ours = classifier_in(str(ENCODER)), classifier_in()
    assert theirs.calibration == ours.calibration
    (first,) = theirs.opinions([page_of(STATEMENT)])
    (second,) = ours.opinions([page_of(STATEMENT)])
    assert first.wording == second.wording
    assert (
        0 < theirs.calibration.weights.opinion < theirs.calibration.weights.wording
    )  # a modest say


def test_a_wording_alone_is_a_model(tmp_path: Path) -> None:
    shutil.copy(SHIPPED / FILE, tmp_path)
    theirs, ours = classifier_in(str(tmp_path)), classifier_in()
    assert theirs.calibration == ours.calibration
    assert theirs.opinions([page_of(STATEMENT)]) == ours.opinions([page_of(STATEMENT)])


def test_what_was_fitted_for_a_model_is_taken(tmp_path: Path) -> None:
    folder = shutil.copytree(ENCODER, tmp_path / "fitted")
    (folder / CALIBRATION).write_text(json.dumps(asdict(CALIBRATED)))
    assert classifier_in(str(folder)).calibration == CALIBRATED


MISREAD = "Hierbij zeg ik mijn abonnement 0p, ik wens mijn ahonnement op te zeggcn per 1 mei"


def test_a_word_that_was_misread_still_says_what_it_says() -> None:
    (opinion,) = classifier_in().opinions([page_of(MISREAD)])
    assert max(Kind, key=lambda kind: opinion.wording[kind]) is K.CANCELLATION_LETTER


def test_of_a_classifier_of_whole_pages_no_word_is_named() -> None:
    """Here one that thinks every paper a demand."""
    whole = np.array([[9.0 if kind is K.PAYMENT_DEMAND else 0.0 for kind in Kind]], np.float32)
    theirs = classifier_in(str(ENCODER))
    assert theirs.encoder
    encoder = replace(theirs.encoder, network=lambda *_: whole, labels=tuple(Kind))
    page = page_of("een papier dat niemand kent met enkele woorden")
    (opinion,) = replace(theirs, encoder=encoder).opinions([page])
    assert opinion.encoder
    assert max(Kind, key=opinion.encoder.__getitem__) is K.PAYMENT_DEMAND
    assert not [vote for vote in opinion.votes if vote.phrase.startswith("model: ")]


def test_what_we_ship_is_small() -> None:
    assert sum(each.stat().st_size for each in SHIPPED.iterdir()) <= 2_000_000


def test_a_full_page_takes_less_than_15_ms() -> None:
    page = page_of("\n".join([STATEMENT] * 8))
    classifier_in().opinions([page])
    begun = time.process_time()
    classifier_in().opinions([page] * 10)
    assert (time.process_time() - begun) / 10 < 0.015


def test_wording_of_other_kinds_is_refused(tmp_path: Path) -> None:
    with np.load(SHIPPED / FILE) as kept:
        parts = dict(kept)
    np.savez(tmp_path / FILE, **parts | {"kinds": parts["kinds"][::-1]})
    with pytest.raises(BadSettings, match="kinds are others"):
        classifier_in(str(tmp_path))
