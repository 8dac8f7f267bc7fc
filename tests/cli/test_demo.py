"""``bewijs demo`` takes nobody else's folder and leaves nothing running."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_PATIENCE = 60.0  # seconds


def start(data: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "cli", "demo", "--limit", "1"],
        env=os.environ | {"BEWIJS_DATA_DIR": str(data), "BEWIJS_WORKERS": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def refused(data: Path) -> str:
    with start(data) as done:
        _, said = done.communicate(timeout=_PATIENCE)
    assert done.returncode == 2
    assert said.count("\n") == 1
    return said


def at_work_in(folder: Path) -> list[int]:
    """The processes whose own folder lies in that one."""
    return [int(each.parent.name) for each in Path("/proc").glob("[0-9]*/cwd") if _in(each, folder)]


def _in(cwd: Path, folder: Path) -> bool:
    try:
        return folder in cwd.readlink().parents
    except OSError:
        return False


def until_up(demo: "subprocess.Popen[str]", data: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while not (data / "demo" / "running.json").exists():
        assert demo.poll() is None
        assert time.monotonic() < end
        time.sleep(0.1)


@pytest.fixture
def running(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """A demo whose services are up."""
    with start(tmp_path) as demo:
        until_up(demo, tmp_path)
        yield demo
        demo.kill()


def test_a_second_demo_says_so_and_a_terminated_one_ends_all_it_started(
    running: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    assert "Another bewijs is running" in refused(tmp_path)
    assert len(at_work_in(tmp_path)) >= 2  # the object store and the queue
    assert running.poll() is None
    running.send_signal(signal.SIGTERM)
    running.communicate(timeout=_PATIENCE)
    assert running.returncode == 128 + signal.SIGTERM
    assert at_work_in(tmp_path) == []


def test_a_demo_ends_what_a_crashed_one_left(
    running: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    running.kill()
    running.communicate()
    left = at_work_in(tmp_path)
    assert left
    (tmp_path / "demo" / "running.json").unlink()
    with start(tmp_path) as demo:
        until_up(demo, tmp_path)
        assert not set(left) & set(at_work_in(tmp_path))
        demo.terminate()
        demo.communicate(timeout=_PATIENCE)
    assert at_work_in(tmp_path) == []


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "demo" / "thesis.txt"
    kept.parent.mkdir()
    kept.write_text("years of work", encoding="utf-8")
    assert "no demo's" in refused(tmp_path)
    assert kept.read_text(encoding="utf-8") == "years of work"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "demo").symlink_to(tmp_path / "other")
    assert "no demo's" in refused(tmp_path)


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(json.dumps({}), encoding="utf-8")
    assert "cannot be used" in refused(tmp_path / "file" / "data")
