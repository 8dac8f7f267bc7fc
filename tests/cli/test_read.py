"""``bewijs read`` keeps the contract: one line a file, clear errors, the right exit status."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
BAD = PAPERS / "bad"
EXPECTED: dict[str, Any] = json.loads((BAD / "index.json").read_text(encoding="utf-8"))
STATEMENT = PAPERS / "statement-paper-nl-digital.pdf"
FOR_STATEMENT = json.loads(
    (PAPERS / "statement-paper-nl-digital.truth.json").read_text(encoding="utf-8")
)["dossier"]


def bewijs(*arguments: object, stdin: str = "", cwd: Path | None = None) -> Any:
    command = [sys.executable, "-P", "-m", "cli", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, cwd=cwd)


def lines(done: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def of_bad_files() -> dict[str, dict[str, Any]]:
    done = bewijs("read", "--jsonl", *(BAD / name for name in EXPECTED))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return {Path(each["file"]).name: each for each in lines(done)}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_bad_file_gets_its_code_and_a_sentence(
    name: str, of_bad_files: dict[str, dict[str, Any]]
) -> None:
    code, answer = EXPECTED[name], of_bad_files[name]
    if code is None:
        assert answer["verdict"] in ("accepted", "rejected", "review")
        assert answer["pages"] == 1
    else:
        assert answer["error"]["code"] == code
        assert answer["error"]["message"].endswith(".")


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    done = bewijs("read", "--jsonl", BAD / "empty.pdf", STATEMENT, tmp_path / "none.pdf")
    first, second, third = lines(done)
    assert first["error"]["code"] == "empty_file"
    assert second["documents"][0]["kind"] == "bank_statement"
    assert third["error"]["code"] == "no_such_file"
    assert done.returncode == 1


def test_a_folder_is_told_from_a_file_that_is_not_there(tmp_path: Path) -> None:
    (answer,) = lines(bewijs("read", "--jsonl", tmp_path))
    assert answer["error"]["code"] == "no_such_file"
    assert "folder" in answer["error"]["message"]


def test_the_object_is_that_of_the_contract(tmp_path: Path) -> None:
    dossier = tmp_path / "claim.json"
    dossier.write_text(json.dumps(FOR_STATEMENT), encoding="utf-8")
    done = bewijs("read", "--jsonl", "--dossier", dossier, STATEMENT)
    (answer,) = lines(done)
    assert done.returncode == 0
    assert list(answer) == [
        "schema", "file", "sha256", "pages", "page_sizes", "language", "documents", "verdict",
        "reasons", "asked", "findings", "blockers", "next_step", "decided", "contest", "message",
        "policy", "seconds",
    ]  # fmt: skip
    assert answer["schema"] == "bewijs/1"
    assert answer["file"] == str(STATEMENT)
    assert (answer["verdict"], answer["reasons"][0]["code"]) == ("accepted", "payment_matches")
    assert set(answer["message"]) == {"nl", "fr", "de", "en"}
    assert set(answer["seconds"]) == {"open", "ocr", "classify", "decide"}
    (document,) = answer["documents"]
    assert set(document) == {
        "pages", "kind", "confidence", "language", "fields", "transactions",
    }  # fmt: skip
    assert document["fields"]["iban"] == document["fields"]["payee_iban"]
    assert document["fields"]["amount"]["currency"] == "EUR"


def test_the_answer_does_not_depend_on_order_or_company() -> None:
    names = [
        STATEMENT,
        PAPERS / "order-received-nl-digital.pdf",
        PAPERS / "pay-slip-nl-digital.pdf",
    ]
    forth = lines(bewijs("read", "--jsonl", "--jobs", 1, *names))
    back = lines(bewijs("read", "--jsonl", "--jobs", 2, *reversed(names)))
    for one, other in zip(forth, reversed(back), strict=True):
        for answer in (one, other):
            del answer["seconds"], answer["decided"]
        assert one == other


def test_a_batch_gives_each_file_its_dossier() -> None:
    batch = [
        {"file": str(STATEMENT), "dossier": FOR_STATEMENT},
        {"file": str(STATEMENT)},
        {"file": str(STATEMENT), "dossier": {"number": "1", "principal": 5.0}},
    ]
    done = bewijs(
        "read", "--jsonl", "--batch", "/dev/stdin", stdin="\n".join(map(json.dumps, batch))
    )
    known, unknown, broken = lines(done)
    assert known["verdict"] == "accepted"
    assert [each["code"] for each in unknown["reasons"]] == ["no_dossier"]
    assert broken["error"]["code"] == "bad_dossier"
    assert "principal" in broken["error"]["message"]
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        ((), "", "FILE"),
        (("--batch", "/dev/stdin"), "\n", "No line of /dev/stdin"),
        (("--dossier", "/dev/stdin", STATEMENT), '{\n"number": 1,}', "at line 2, column 13"),
        (("--dossier", "/dev/stdin", STATEMENT), "[]", '{"number": "BE-2026-004711"}'),
        (("--dossier", "/dev/stdin", STATEMENT), "[" * 200_000, "not JSON"),
        (("--dossier", "/dev/stdin", STATEMENT), '{"number": ""}', "number"),
        (("--jobs", "0", STATEMENT), "", "--jobs"),
        (("--overlay", "/proc/none", STATEMENT), "", "/proc/none"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_status_2(
    arguments: tuple[object, ...], stdin: str, said: str
) -> None:
    done = bewijs("read", *arguments, stdin=stdin)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_misspelt_key_of_a_batch_is_no_paper_without_a_dossier() -> None:
    line = json.dumps({"file": str(PAPERS / "invoice-nl-digital.pdf"), "dosier": {"number": "1"}})
    done = bewijs("read", "--jsonl", "--batch", "/dev/stdin", stdin=line)
    assert done.returncode == 1
    assert lines(done)[0]["error"]["code"] == "bad_request"


@pytest.mark.parametrize("shown", [(), ("--jsonl",)])
def test_where_no_answer_can_be_written_one_sentence_says_so(shown: tuple[str, ...]) -> None:
    asked = ("read", PAPERS / "invoice-nl-digital.pdf", *shown)
    command = [sys.executable, "-P", "-m", "cli", *map(str, asked)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr == "bewijs: fault: There is no room left to write into.\n"


def test_a_bad_line_of_the_batch_is_only_that_lines_error(tmp_path: Path) -> None:
    bad = [b"not json", b'{"dossier": {}}', b'"text"', b'{"file": "\xff"}', b"[" * 200_000]
    long = json.dumps({"file": "x" * 5000}).encode()
    half = b'{"file": "half \\ud800 a letter.pdf"}'
    good = json.dumps({"file": str(STATEMENT)}).encode()
    (tmp_path / "batch").write_bytes(b"\n".join([*bad, long, half, good]))
    done = bewijs("read", "--jsonl", "--batch", tmp_path / "batch")
    *errors, last = lines(done)
    assert [each["error"]["code"] for each in errors] == ["bad_request"] * 5 + ["no_such_file"] * 2
    assert errors[3]["file"] == "line 4 of the batch"
    assert last["documents"]
    assert (done.returncode, done.stderr) == (1, "")


def test_an_unknown_setting_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEWIJS_PROT", "1")
    done = bewijs("read", STATEMENT)
    assert (done.returncode, "BEWIJS_PROT" in done.stderr) == (2, True)


def test_overlays_are_pictures_of_every_page(tmp_path: Path) -> None:
    done = bewijs("read", "--overlay", tmp_path / "seen", PAPERS / "court-order-fr-digital.pdf")
    assert done.returncode == 0
    names = sorted(path.name for path in (tmp_path / "seen").iterdir())
    assert names == ["001-court-order-fr-digital-1.png", "001-court-order-fr-digital-2.png"]
    with Image.open(tmp_path / "seen" / names[0]) as page:
        assert page.width > 1000


def test_an_overlay_that_cannot_be_written_is_that_files_error(tmp_path: Path) -> None:
    (tmp_path / "seen" / f"001-{STATEMENT.stem}-1.png").mkdir(parents=True)
    done = bewijs("read", "--jsonl", "--overlay", tmp_path / "seen", STATEMENT, STATEMENT)
    first, second = lines(done)
    assert first["error"]["code"] == "fault"
    assert second["documents"]
    assert (done.returncode, done.stderr) == (1, "")


def test_a_long_name_leaves_room_for_the_overlays(tmp_path: Path) -> None:
    name = "\u00e9" * 120 + ".pdf"
    (tmp_path / name).write_bytes(STATEMENT.read_bytes())
    done = bewijs("read", "--overlay", "seen", name, cwd=tmp_path)
    assert done.returncode == 0
    (drawn,) = (tmp_path / "seen").iterdir()
    assert drawn.name == "001-" + "\u00e9" * 50 + "-1.png"


def test_the_summary_says_verdict_reasons_and_fields() -> None:
    done = bewijs("read", PAPERS / "order-received-nl-digital.pdf", "--explain")
    for word in ("rejected", "order_only", "transfer_order", "amount", "speaks for"):
        assert word in done.stdout


def test_explain_adds_votes_and_signs_to_the_line() -> None:
    (answer,) = lines(bewijs("read", "--jsonl", "--explain", STATEMENT))
    (document,) = answer["explain"]
    assert document["votes"]
    assert {"sign", "text", "page", "box"} == set(document["signs"][0])


def test_a_name_cannot_write_on_the_terminal(tmp_path: Path) -> None:
    name = "\x1b[31m[bold]x.pdf"
    (tmp_path / name).write_bytes(STATEMENT.read_bytes())
    done = bewijs("read", name, cwd=tmp_path)
    assert "\x1b[31m" not in done.stdout
    assert "[bold]x.pdf" in done.stdout


def test_a_name_that_is_no_utf_8_still_gives_utf_8(tmp_path: Path) -> None:
    name = b"caf\xe9.pdf"
    (tmp_path / os.fsdecode(name)).write_bytes(STATEMENT.read_bytes())
    for options in ([], ["--jsonl", "--overlay", "seen"]):
        command = [sys.executable, "-P", "-m", "cli", "read", *options, name]
        done = subprocess.run(command, capture_output=True, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "caf\ufffd.pdf" in done.stdout.decode("utf-8")


def test_the_summary_lists_the_bookings() -> None:
    done = bewijs("read", STATEMENT)
    assert "nothing was read" not in done.stdout
    assert "bookings" in done.stdout


@pytest.mark.parametrize(("told", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_read_that_is_told_to_end_leaves_nothing_behind(
    told: signal.Signals, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    command = [sys.executable, "-P", "-m", "cli", "read", *[str(STATEMENT)] * 50]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
        assert running.stdout
        running.stdout.readline()
        assert list(tmp_path.iterdir())
        running.send_signal(told)
        running.communicate(timeout=60)
    assert running.returncode == status
    assert list(tmp_path.iterdir()) == []
