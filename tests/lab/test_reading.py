"""The recogniser of print: what is drawn for it, how it learns, and what is written."""

import hashlib
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from fixtures.split import SPLITS_ROOT
from lab.training.reading.faces import faces, to_learn
from lab.training.reading.letters import LETTERS, lettered
from lab.training.reading.lines import line, shaped
from lab.training.reading.strips import HEIGHT, WIDEST, Strip, strips
from lab.training.reading.taking import WAYS
from ocr.readers.models import recogniser, recogniser_graph

if TYPE_CHECKING:
    from lab.training.reading.graph import Graph

FACES = faces([SPLITS_ROOT / "train" / "fonts"])
OTHERS = faces([SPLITS_ROOT / "dev" / "fonts"])


def some(seed: int, count: int) -> list[Strip]:
    return [*islice(strips(Random(seed), FACES), count)]


def digest(given: list[Strip]) -> str:
    return hashlib.sha256(b"".join(each.picture.tobytes() for each in given)).hexdigest()


def graph() -> "Graph":
    pytest.importorskip("torch")
    pytest.importorskip("onnx")
    from lab.training.reading.graph import Graph

    return Graph(recogniser_graph()).eval()


def test_the_same_seed_draws_the_same_strips_and_another_others() -> None:
    first, second, other = some(1, 30), some(1, 30), some(2, 30)
    assert [each.text for each in first] == [each.text for each in second]
    assert digest(first) == digest(second) != digest(other)


def test_every_strip_is_as_the_reader_cuts_it_and_says_what_can_be_learnt() -> None:
    given = some(3, 400)
    assert {each.way for each in given} == {*WAYS}
    for each in given:
        assert each.picture.dtype == np.uint8
        assert each.picture.shape == (HEIGHT, each.width)
        assert len(each.text) <= each.width / 8 <= WIDEST / 8
        assert each.text == lettered(each.text) != ""


def test_a_strip_shows_something() -> None:
    assert all(np.ptp(each.picture.astype(int)) > 25 for each in some(4, 300))


def test_what_stands_on_strips_holds_every_letter_in_time() -> None:
    rng = Random(5)
    assert set("".join(line(rng) for _ in range(15_000))) >= LETTERS


def test_a_shape_keeps_all_that_is_not_a_place() -> None:
    found = shaped(Random(1), "BE00 A-X +++")
    assert found.startswith("BE")
    assert found.endswith(" +++")
    assert found[2:4].isdigit()
    assert found[5].isupper()


def test_a_face_has_the_letters_that_it_draws() -> None:
    by_family = {face.family: face.letters for face in FACES}
    assert by_family["Roboto"] == LETTERS | {" "}
    assert by_family["Patrick Hand"] < LETTERS | {" "}


def test_nothing_is_learnt_of_a_family_that_is_held_out_or_on_papers_of_dev_and_test() -> None:
    held = [face for face in FACES if face.family == "Inter"]
    left = {face.family for face in to_learn(FACES, held)}
    assert left
    assert not [family for family in left if family.startswith("Inter")]
    assert [*to_learn(OTHERS, [])] == []


def test_on_pytorch_the_graph_says_what_it_says_on_openvino() -> None:
    ours, (strip, *_) = graph(), some(6, 1)
    import openvino
    import torch

    from lab.training.reading.batches import batch, fed

    pictures = batch([strip], ours.alphabet).pictures
    source = fed(pictures, "cpu")
    core = openvino.Core()
    exact = {"INFERENCE_PRECISION_HINT": "f32"}  # or a processor that can reckons in 16 bits
    theirs = core.compile_model(core.read_model(recogniser_graph()), "CPU", exact)
    told = theirs([source.numpy()])[0][..., ours.kept]
    with torch.no_grad():
        found = ours(source).softmax(-1).numpy()
    assert found == pytest.approx(told / told.sum(-1, keepdims=True), abs=1e-3)


def test_some_steps_make_fixed_strips_likelier() -> None:
    start, given = graph(), [each for each in some(7, 60) if each.width <= 96][:3]
    from lab.training.reading.batches import batch
    from lab.training.reading.learning import learnt, loss

    shown = batch(given, start.alphabet)
    after = learnt(start, [shown] * 6, 6 * len(given), rate=1e-2)
    assert len(given) == 3
    assert loss(after, shown).item() < 0.9 * loss(start, shown).item()


def test_strips_of_like_width_come_together_and_none_is_lost() -> None:
    pytest.importorskip("torch")
    from lab.training.reading.batches import batches

    given, alphabet = some(8, 80), ("", *sorted(LETTERS), " ")
    made = [*batches(given, alphabet, 1000)]
    assert sum(len(each.pictures) for each in made) == len(given)
    told = {
        "".join(alphabet[place] for place in piece.tolist())
        for each in made
        for piece in each.letters.split(each.lengths.tolist())
    }
    assert told == {each.text for each in given}


def test_a_process_beside_draws_what_this_one_draws() -> None:
    torch = pytest.importorskip("torch")
    from lab.training.reading.batches import drawn_batches

    alphabet = ("", *sorted(LETTERS), " ")
    here, beside = (next(drawn_batches(FACES, alphabet, 400, 1, workers)) for workers in (0, 1))
    assert torch.equal(here.pictures, beside.pictures)
    assert torch.equal(here.letters, beside.letters)


def test_what_is_written_is_what_the_reader_takes(tmp_path: Path) -> None:
    wheel = graph()
    import torch

    from lab.training.reading.batches import batch, fed
    from lab.training.reading.graph import between, put, save
    from ocr.readers.models import SHIPPED

    other = graph()
    put(other, SHIPPED)
    half = between(wheel, other, 0.5)
    save(half, tmp_path / "own.npz")
    written = recogniser(tmp_path / "own.npz")
    assert written.alphabet == half.alphabet == recogniser().alphabet
    pictures = batch([each for each in some(9, 20) if each.width < 160][:3], half.alphabet).pictures
    again = graph()
    put(again, tmp_path / "own.npz")
    weights, mixed = again.weights(), half.weights()
    assert all(torch.allclose(weights[name], mixed[name], rtol=1e-3, atol=1e-3) for name in mixed)
    with torch.no_grad():
        told = again(fed(pictures, "cpu")).argmax(-1).numpy()
    assert np.mean(written.network(pictures.numpy()).argmax(-1) == told) > 0.95  # in 16 bits


def test_numbers_of_other_letters_are_not_taken(tmp_path: Path) -> None:
    ours = graph()
    from lab.training.reading.graph import put

    np.savez(tmp_path / "other.npz", alphabet=np.array("abc"))
    with pytest.raises(ValueError, match="other letters"):
        put(ours, tmp_path / "other.npz")


def test_a_reader_that_knows_is_scored_better_than_one_that_knows_nothing() -> None:
    ours = graph()
    import torch

    from lab.training.reading.graph import between
    from lab.training.reading.scoring import scores, table, total

    given = [each for each in some(10, 40) if each.width <= 224][:8]
    blank = between(ours, ours, 0)
    with torch.no_grad():
        blank.weights()["linear_8.w_0"].zero_()
    after, before = scores(ours, given), scores(blank, given)
    assert total(before.values()).wrong == total(before.values()).strips == len(given)
    assert total(after.values()).wrong < len(given)
    assert [*table(before, after)][-1].startswith("all")
