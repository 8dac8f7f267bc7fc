"""``bewijs train`` and ``bewijs model``: a model of one's own."""

import json
import shutil
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner

from classifiers.combining import Weights
from classifiers.model.classifier import CALIBRATION, SHIPPED
from cli.train import model, train
from evidence.errors import UsageError

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"


def copied(folder: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, folder))


def test_training_without_pytorch_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [each for each in sys.modules if each.startswith("lab.training.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "torch", None)
    done = CliRunner().invoke(train, ["--out", str(tmp_path / "new")])
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
    assert set(json.loads(after)) == {each.name for each in fields(Weights)}


def test_an_exported_model_is_a_file_of_onnx(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    folder = copied(tmp_path / "own")
    (folder / "model.onnx").unlink()
    done = CliRunner().invoke(model, ["export", str(folder)])
    assert done.exit_code == 0, done.output
    assert (folder / "model.onnx").stat().st_size > 1_000_000
