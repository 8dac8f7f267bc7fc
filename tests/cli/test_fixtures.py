"""``bewijs fixtures``: odd folders and names end in one sentence."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from fixtures.strangers import truths_of

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
PICTURE = "app-order-not-yet-nl-screen.png"
COMMAND = (sys.executable, "-P", "-m", "cli", "fixtures")


def _fixtures(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, cwd=cwd, timeout=300,
        env=os.environ | environment,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """One paper with the least truth, one that cannot be opened, and a truth that is none."""
    folder = tmp_path / "papers"
    folder.mkdir()
    shutil.copy(PAPERS / PICTURE, folder)
    (folder / "broken.pdf").write_bytes(b"no PDF")
    for name in (PICTURE, "broken.pdf"):
        least = {"file": name, "documents": [{"pages": [1], "kind": "other"}]}
        (folder / f"{name}.truth.json").write_text(json.dumps(least), encoding="utf-8")
    (folder / "none.truth.json").write_text("{", encoding="utf-8")
    return folder


def test_a_sheet_shows_whatever_can_be_shown(papers: Path) -> None:
    done = _fixtures("sheet", "papers", "--out", "sheet.png", "--boxes", cwd=papers.parent)
    assert done.returncode == 0
    assert "none.truth.json: it is no JSON" in done.stderr
    assert "2 papers" in done.stdout
    assert Image.open(papers.parent / "sheet.png").size[0] > 420


def test_a_sheet_does_not_show_the_test_split(papers: Path) -> None:
    for path in papers.glob("*.*.truth.json"):
        value = json.loads(path.read_text(encoding="utf-8")) | {"split": "test"}
        path.write_text(json.dumps(value), encoding="utf-8")
    done = _fixtures("sheet", "papers", cwd=papers.parent)
    assert done.returncode == 2
    assert "not looked at" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("sheet", "empty"), "There is no NAME.truth.json in empty"),
        (("sheet", "papers", "--out", "sheet.xyz"), "must end in .png"),
        (("sheet", "papers", "--out", "none/sheet.png"), "cannot be written"),
        (("make", "--out", "/proc/none"), "Nothing can be written into /proc/none"),
        (("make", "--out", "a", "--split", "dev", "--layout", "pc"), "dev has no layout pc"),
        (
            ("make", "--out", "a", "--layout", "doctor_note", "--kind", "court_order"),
            "no such layout",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    papers: Path, arguments: tuple[str, ...], said: str
) -> None:
    (papers.parent / "empty").mkdir()
    done = _fixtures(*arguments, cwd=papers.parent)
    assert done.returncode == 2
    assert said in done.stderr


def test_of_the_strangers_papers_only_what_is_missing_is_made(tmp_path: Path) -> None:
    out = tmp_path / "papers"
    out.mkdir()
    first, *others = truths_of("a")
    for path in others:
        shutil.copy(path, out)
        (out / json.loads(path.read_text(encoding="utf-8"))["file"]).touch()
    done = _fixtures("strangers", "--set", "a", "--out", "papers", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"{1 + len(others)} papers in papers\n")
    (made,) = [path for path in out.glob("*.*") if path.stat().st_size and path.suffix != ".json"]
    assert made.name == json.loads((out / first.name).read_text(encoding="utf-8"))["file"]


def test_without_chromium_it_is_said_what_to_install(tmp_path: Path) -> None:
    done = _fixtures("strangers", "--set", "a", "--out", "papers", cwd=tmp_path, PATH="")
    assert done.returncode == 2
    assert "apt-get install chromium" in done.stderr
    assert not (tmp_path / "papers").exists()


def test_when_told_to_end_no_process_stays_behind(tmp_path: Path) -> None:
    """The children hold the pipe too: it ends when the last of them has."""
    command = [*COMMAND, "make", "--split", "train", "--count", "500", "--out", "made"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as running:
        until = time.monotonic() + 120
        while not list(tmp_path.glob("made/*.truth.json")):
            assert time.monotonic() < until
            time.sleep(0.05)
        running.send_signal(signal.SIGTERM)
        _, complained = running.communicate(timeout=120)
    assert (running.returncode, complained) == (143, "")
