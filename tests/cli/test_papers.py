"""Every invented paper, the whole way, by the command: does its truth accept the verdict?"""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "fixtures" / "papers"
TRUTHS = {path.name.removesuffix(".truth.json"): path for path in PAPERS.glob("*.truth.json")}
Json = dict[str, Any]


def _truth(name: str) -> Json:
    told: Json = json.loads(TRUTHS[name].read_text(encoding="utf-8"))
    return told


@cache
def _answers() -> dict[str, Json]:
    batch = [
        {"file": str(PAPERS / _truth(name)["file"]), "dossier": _truth(name)["dossier"]}
        for name in TRUTHS
    ]
    lines = "\n".join(json.dumps(each) for each in batch)
    command = [sys.executable, "-P", "-m", "cli", "read", "--batch", "/dev/stdin", "--jsonl"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return {Path(each["file"]).name: each for each in answers}


def _answer(name: str) -> Json:
    return _answers()[_truth(name)["file"]]


@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_the_verdict_is_acceptable(name: str) -> None:
    answer, truth = _answer(name), _truth(name)
    assert answer["verdict"] in truth["acceptable_verdicts"], answer["reasons"]


@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_an_order_is_never_accepted(name: str) -> None:
    truth = _truth(name)
    if {each["kind"] for each in truth["documents"]} == {"transfer_order"}:
        assert _answer(name)["verdict"] != "accepted"
        if truth["legible"]:
            assert _answer(name)["verdict"] == "rejected"
            assert {each["code"] for each in _answer(name)["reasons"]} & {
                "order_only",
                "not_executed",
                "future_date",
            }


@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_no_value_is_invented(name: str) -> None:
    """What is read from a field's box is on the page: box inside the page, words given."""
    answer = _answer(name)
    for document in answer["documents"]:
        for field in document["fields"].values():
            width, height = answer["page_sizes"][field["page"] - 1]
            left, top, right, bottom = field["box"]
            assert 0 <= left < right <= width
            assert 0 <= top < bottom <= height
            assert field["text"].strip()
