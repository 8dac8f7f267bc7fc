"""``bewijs train`` and ``bewijs model``: a model of one's own."""

import json
import shutil
import sys
from dataclasses import fields
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from classifiers.certainty.calibration import Certainty
from classifiers.certainty.combining import Weights
from classifiers.model.classifier import CALIBRATION, SHIPPED, classifier_in
from classifiers.model.running import ONNX
from cli.train import model, train
from cli.train_reader import train_reader
from evidence.errors import UsageError
from evidence.vocabulary import Kind
from fixtures.texts import text_files
from tests.classifiers.invented import ENCODER, page_of

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"


def copied(folder: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, folder))


@pytest.mark.parametrize("command", [train, train_reader])
def test_training_without_pytorch_says_what_to_install(
    command: click.Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [each for each in sys.modules if each.startswith("lab.training.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "torch", None)
    done = CliRunner().invoke(command, ["--out", str(tmp_path / "new")])
    assert isinstance(done.exception, UsageError)
    assert "bewijs[torch]" in done.exception.message


def test_nothing_is_ever_learnt_from_the_test_split(tmp_path: Path) -> None:
    done = CliRunner().invoke(train, ["--out", str(tmp_path / "new"), "--split", "test"])
    assert done.exit_code == 2


def test_weights_are_fitted_on_papers_with_their_truth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder, papers = copied(tmp_path / "own"), tmp_path / "papers"
    papers.mkdir()
    for name in ("invoice-nl-digital", "statement-paper-nl-digital"):
        for ending in ("pdf", "truth.json"):
            shutil.copy(PAPERS / f"{name}.{ending}", papers)
    before = (folder / CALIBRATION).read_text()
    done = CliRunner().invoke(model, ["calibrate", str(folder), str(papers)])
    assert done.exit_code == 0, done.output
    after = (folder / CALIBRATION).read_text()
    assert after != before
    kept = json.loads(after)
    assert set(kept["weights"]) == {each.name for each in fields(Weights)}
    assert set(kept["certainty"]) == {each.name for each in fields(Certainty)}


def test_without_an_encoder_its_say_stays_what_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = copied(tmp_path / "own")
    before = json.loads((folder / CALIBRATION).read_text())["weights"]
    fold = ["--fold", str(folder), "check_nl"]
    done = CliRunner().invoke(model, ["calibrate", str(folder), *fold])
    assert done.exit_code == 0, done.output
    after = json.loads((folder / CALIBRATION).read_text())["weights"]
    assert after["wording"] != before["wording"]
    assert after["opinion"] == before["opinion"]


def test_what_was_learnt_is_a_model_without_an_encoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("typst")
    few = text_files()[:4]
    monkeypatch.setattr("cli.train.text_files", lambda spare: few)
    done = CliRunner().invoke(train, ["--out", str(tmp_path / "new"), "--papers", "3"])
    assert done.exit_code == 0, done.output
    made = classifier_in(str(tmp_path / "new"))
    assert made.encoder is None
    assert made.calibration == classifier_in().calibration
    assert made.opinions([page_of("Nieuw saldo")]) != classifier_in().opinions(
        [page_of("Nieuw saldo")]
    )


def test_an_exported_model_runs_as_it_did_on_pytorch(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    folder = Path(shutil.copytree(ENCODER, tmp_path / "theirs"))
    (folder / ONNX).unlink()
    page = page_of("Rekeninguittreksel nr. 3\nNieuw saldo 149,95 EUR")
    (before,) = classifier_in(str(folder)).opinions([page])
    done = CliRunner().invoke(model, ["export", str(folder)])
    assert done.exit_code == 0, done.output
    (after,) = classifier_in(str(folder.rename(tmp_path / "exported"))).opinions([page])
    assert before.encoder
    assert after.encoder
    assert all(
        after.encoder[kind] == pytest.approx(before.encoder[kind], abs=1e-3) for kind in Kind
    )
