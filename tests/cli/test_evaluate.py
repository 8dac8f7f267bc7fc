"""``bewijs evaluate``: real papers, the real reader, a report; and of the test split no paper."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
STATEMENT = "statement-paper-nl-digital.pdf"
HANDFUL = (
    "app-detail-nl-screen.png",
    "app-order-not-yet-nl-screen.png",
    "order-received-nl-digital.pdf",
    STATEMENT,
    "invoice-nl-digital.pdf",
)
Json = dict[str, Any]


def bewijs(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "cli", "evaluate", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, timeout=300)
    assert "Traceback" not in done.stderr
    return done


def _copied(folder: Path, names: tuple[str, ...] = HANDFUL, **changed: object) -> Path:
    folder.mkdir()
    for name in names:
        shutil.copy(PAPERS / name, folder)
        truth = json.loads(_truth(PAPERS / name).read_text(encoding="utf-8"))
        _truth(folder / name).write_text(json.dumps(truth | changed), encoding="utf-8")
    return folder


def _mislabel(truth: Path) -> None:
    """Another amount than the page has: what is read right is a miss for sure."""
    value = json.loads(truth.read_text(encoding="utf-8"))
    value["documents"][0]["fields"]["amount"]["value"] = "1.23"
    truth.write_text(json.dumps(value), encoding="utf-8")


def _truth(paper: Path) -> Path:
    return paper.with_name(f"{paper.stem}.truth.json")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder in which the handful was scored once."""
    folder = tmp_path_factory.mktemp("evaluate")
    _mislabel(_truth(_copied(folder / "papers") / STATEMENT))
    done = bewijs("papers", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "Orders accepted" in done.stdout
    return folder


def _report(home: Path, out: str = "out/evaluation") -> Json:
    value: Json = json.loads((home / out / "evaluation.json").read_text(encoding="utf-8"))
    return value


def test_the_report_names_every_paper_and_its_verdict(home: Path) -> None:
    value = _report(home)
    assert value["schema"] == "bewijs-evaluation/1"
    assert value["papers"] == len(HANDFUL)
    assert {each["file"] for each in value["results"]} == set(HANDFUL)
    (orders,) = [
        each for each in value["measures"] if (each["figure"], each["by"]) == ("order_accepted", [])
    ]
    assert (orders["hits"], orders["of"]) == (0, 2)


def test_the_worst_are_shown_with_their_pictures(home: Path) -> None:
    report = home / "out" / "evaluation"
    page = (report / "evaluation.html").read_text(encoding="utf-8")
    pictures = list((report / "evaluation").glob("*.jpg"))
    assert pictures
    assert all(f"evaluation/{each.name}" in page for each in pictures)
    assert STATEMENT in page
    assert "1.23 EUR" in page


def test_the_second_time_nothing_is_read_again(home: Path) -> None:
    kept = sorted((home / ".cache" / "readings").rglob("*.gz"))
    before = [each.stat().st_mtime_ns for each in kept]
    assert len(kept) == len(HANDFUL)
    first = _report(home)
    assert bewijs("papers", cwd=home).returncode == 0
    assert [each.stat().st_mtime_ns for each in kept] == before
    assert [each["seconds"]["ocr"] for each in _report(home)["results"]] == [
        each["seconds"]["ocr"] for each in first["results"]
    ]


def test_json_alone_is_printed_when_asked_for(home: Path) -> None:
    done = bewijs("papers", "--json", "--out", "j", cwd=home)
    assert json.loads(done.stdout) == _report(home, "j")


def test_what_did_not_change_did_not_move(home: Path) -> None:
    earlier = home / "out" / "evaluation" / "evaluation.json"
    done = bewijs("papers", "--out", "again", "--compare", earlier, cwd=home)
    assert "none moved beyond noise" in done.stdout
    assert _report(home, "again")["comparison"]["moves"] == []


def test_of_the_test_split_no_single_paper_comes_out_anywhere(home: Path) -> None:
    """One paper of it among others is enough, and a broken truth is not named either."""
    papers = _copied(home / "closed", HANDFUL[:3])
    truth = _truth(papers / HANDFUL[0])
    value = json.loads(truth.read_text(encoding="utf-8")) | {"split": "test"}
    truth.write_text(json.dumps(value), encoding="utf-8")
    (papers / "secret-paper.truth.json").write_text("{", encoding="utf-8")
    done = bewijs("closed", "--out", "closed-out", cwd=home)
    assert done.returncode == 1
    assert sorted(each.name for each in (home / "closed-out").rglob("*")) == [
        "evaluation.html",
        "evaluation.json",
        "evaluation.md",
    ]
    written = [each.read_text(encoding="utf-8") for each in (home / "closed-out").iterdir()]
    everything = "".join([*written, done.stdout, done.stderr])
    for name in (*HANDFUL, "secret-paper"):
        assert Path(name).stem not in everything
    assert "BE68" not in everything
    assert _report(home, "closed-out")["papers"] == 3


def test_a_bad_truth_is_named_and_the_others_go_on(home: Path) -> None:
    papers = _copied(home / "some-bad", HANDFUL[:1])
    (papers / "broken.truth.json").write_text("{", encoding="utf-8")
    shutil.copy(PAPERS / "bad" / "encrypted.pdf", papers)
    least = {"file": "encrypted.pdf", "documents": [{"pages": [1], "kind": "other"}]}
    (papers / "encrypted.truth.json").write_text(json.dumps(least), encoding="utf-8")
    done = bewijs("some-bad", "--out", "bad-out", cwd=home)
    assert done.returncode == 1
    assert "broken.truth.json: it is no JSON" in done.stderr
    value = _report(home, "bad-out")
    assert (value["papers"], value["left_out"]) == (2, 1)
    assert value["errors"] == {"encrypted_pdf": 1}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("empty",), "There is no NAME.truth.json in empty"),
        (("nowhere",), "There is no folder nowhere"),
        (("papers", "--split", "dev"), "a FOLDER has its own"),
        (("papers", "--compare", "papers/" + _truth(Path(HANDFUL[0])).name), "no evaluation.json"),
        (("papers", "--out", "/proc/none"), "Nothing can be written into /proc/none"),
        (("all-bad",), "No paper could be scored"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    home: Path, arguments: tuple[str, ...], said: str
) -> None:
    for name in ("empty", "all-bad"):
        (home / name).mkdir(exist_ok=True)
    (home / "all-bad" / "a.truth.json").write_text("[]", encoding="utf-8")
    done = bewijs(*arguments, cwd=home)
    assert done.returncode == 2
    assert said in done.stderr


def test_broken_off_it_ends_cleanly_and_goes_on_where_it_stopped(tmp_path: Path) -> None:
    _copied(tmp_path / "papers")
    command = [sys.executable, "-P", "-m", "cli", "evaluate", "papers", "--jobs", "1"]
    with subprocess.Popen(
        command, cwd=tmp_path, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        _wait_for_one(tmp_path)
        os.killpg(running.pid, signal.SIGINT)
        _, complained = running.communicate(timeout=120)
    assert (running.returncode, complained.strip()) == (130, "")
    done = sorted((tmp_path / ".cache").rglob("*.gz"))
    kept = [each.stat().st_mtime_ns for each in done]
    assert 0 < len(done) < len(HANDFUL)
    assert bewijs("papers", cwd=tmp_path).returncode == 0
    assert [each.stat().st_mtime_ns for each in done] == kept


def _wait_for_one(folder: Path) -> None:
    until = time.monotonic() + 120
    while not list((folder / ".cache").rglob("*.gz")):
        assert time.monotonic() < until
        time.sleep(0.02)
