"""What was read once is not read again, unless it would be read differently."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from evidence.errors import NoSuchFile
from evidence.settings import Settings
from lab.kept import Kept
from lab.versions import generator_version, reading_version


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"one")
    return path


def test_a_reading_is_found_by_the_bytes_of_its_paper(tmp_path: Path, paper: Path) -> None:
    kept = Kept(folder=tmp_path / "kept")
    kept.reading(paper).save("reading", {"pages": [1]})
    assert kept.reading(paper.rename(tmp_path / "b.pdf")).load("reading") == {"pages": [1]}
    paper.write_bytes(b"two")
    assert kept.reading(paper).load("reading") is None


def test_only_the_reading_is_kept(tmp_path: Path, paper: Path) -> None:
    steps = Kept(folder=tmp_path / "kept").reading(paper)
    steps.save("documents", [1])
    assert steps.load("documents") is None
    assert not (tmp_path / "kept").exists()


DAMAGED = gzip.compress(b"{}", mtime=0)[:10] + b"\xff" * 20


@pytest.mark.parametrize(
    "left",
    [b"", b"\x1f\x8b\x08", b"no gzip", DAMAGED],
    ids=["empty", "cut off", "no gzip", "damaged"],
)
def test_a_file_that_was_cut_off_or_damaged_is_read_anew(
    tmp_path: Path, paper: Path, left: bytes
) -> None:
    steps = Kept(folder=tmp_path / "kept").reading(paper)
    steps.save("reading", {"pages": [1]})
    steps.path.write_bytes(left)
    assert steps.load("reading") is None


def test_a_paper_that_cannot_be_opened_is_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        Kept(folder=tmp_path / "kept").reading(tmp_path / "gone.pdf")


def test_only_its_owner_may_look_at_a_reading(tmp_path: Path, paper: Path) -> None:
    Kept(folder=tmp_path / "kept").reading(paper).save("reading", {})
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0


def test_the_reading_version_hangs_on_the_settings_that_change_a_reading() -> None:
    settings = Settings()
    version = reading_version(settings)
    assert version == reading_version(replace(settings, port=1, lease_seconds=99))
    assert version != reading_version(replace(settings, reader="tesseract"))
    assert version != reading_version(replace(settings, work_pixels=1_000_000))


def test_the_generator_version_is_that_of_its_split() -> None:
    assert generator_version("dev") == generator_version("dev")
    assert len({generator_version(each) for each in ("train", "dev", "test")}) == 3
