"""``bewijs train-reader``: a recogniser of one's own."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli.train_reader import FILE, train_reader
from evidence.errors import UsageError
from fixtures.split import SPLITS_ROOT
from ocr.readers.models import SHIPPED, recogniser

TRAIN, DEV = (SPLITS_ROOT / name / "fonts" for name in ("train", "dev"))


def folder_of(files: list[Path], folder: Path) -> Path:
    folder.mkdir()
    for each in files:
        shutil.copy(each, folder)
    return folder


@pytest.mark.parametrize("option", ["--fonts", "--hold-out"])
def test_a_folder_without_typefaces_is_named(tmp_path: Path, option: str) -> None:
    pytest.importorskip("torch")
    empty = folder_of([], tmp_path / "empty")
    done = CliRunner().invoke(train_reader, ["--out", str(tmp_path / "new"), option, str(empty)])
    assert isinstance(done.exception, UsageError)
    assert option in done.exception.message


def test_what_was_learnt_reads_and_is_measured_on_faces_that_were_held_out(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    fonts = folder_of([*TRAIN.glob("roboto-4*.ttf"), *DEV.glob("lato-4*.ttf")], tmp_path / "some")
    asked = ["--out", str(tmp_path / "new"), "--fonts", str(fonts), "--start", str(SHIPPED)]
    done = CliRunner().invoke(train_reader, [*asked, "--strips", "1", "--measure", "4"])
    assert done.exit_code == 0, done.output
    assert "of 4 strips wrong" in done.output
    assert "Learnt with 1 faces" in done.output
    assert recogniser(tmp_path / "new" / FILE).alphabet == recogniser().alphabet
