"""The whole service on the parts that a cluster has: PostgreSQL, RabbitMQ, an S3 store.

The same processes as under Compose, with the settings that Compose gives them.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from cli.portal import Portal, Sent
from cli.stack import Stack
from evidence.settings import Settings
from storage.embedded import Seaweed
from tests.services import Postgres, Rabbit

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "fixtures" / "papers"
NAMES = (
    "statement-paper-nl-digital",
    "order-received-nl-digital",
    "notice-mail-nl-digital",
    "app-detail-nl-screen",
    "to-sign-list-nl-screen",
    "court-order-fr-digital",
    "pay-slip-nl-digital",
    "transaction-pdf-too-early-nl-digital",
)
_SECONDS = 240.0


@pytest.fixture(scope="module")
def stack(
    postgres: Postgres,
    rabbit: Rabbit,
    seaweed: Seaweed,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stack]:
    settings = Settings(
        data_dir=tmp_path_factory.mktemp("service"),
        database_url=postgres.create("service"),
        queue_url=rabbit.url,
        objects_url=seaweed.url,
        objects_access_key=seaweed.access_key,
        objects_secret_key=seaweed.secret_key,
        objects_bucket="service",
        port=0,
        lease_seconds=4,
    )
    with Stack(settings, lambda sentence: None) as stack:
        yield stack


def _truth(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((PAPERS / f"{name}.truth.json").read_text(encoding="utf-8"))
    return told


def _send_all(stack: Stack) -> dict[str, dict[str, Any]]:
    """What became of each paper, by its name."""
    with closing(Portal(stack.address, stack.api_key)) as portal:
        sent = [portal.send(PAPERS / t["file"], t["dossier"]) for t in map(_truth, NAMES)]
        return {each.path.name: answer for each, answer in portal.wait(sent, _SECONDS)}


def _facts(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without what differs from run to run."""
    kept = {k: v for k, v in answer.items() if k not in ("id", "state", "file", "seconds")}
    return kept | {"decided": answer["decided"]["by"]}


def _by_command() -> dict[str, dict[str, Any]]:
    lines = "\n".join(
        json.dumps({"file": str(PAPERS / t["file"]), "dossier": t["dossier"]})
        for t in map(_truth, NAMES)
    )
    command = [sys.executable, "-P", "-m", "cli", "read", "--batch", "/dev/stdin", "--jsonl"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return {Path(each["file"]).name: _facts(each) for each in answers}


def test_the_service_answers_what_the_command_answers(stack: Stack) -> None:
    answers = _send_all(stack)
    assert {name: _facts(answer) for name, answer in answers.items()} == _by_command()


def test_killing_workers_in_the_middle_changes_nothing(stack: Stack) -> None:
    before = {name: _facts(answer) for name, answer in _send_all(stack).items()}
    with closing(Portal(stack.address, stack.api_key)) as portal:
        sent = [portal.send(PAPERS / t["file"], t["dossier"]) for t in map(_truth, NAMES)]
        killed = _kill_busy_workers(stack)
        after = {each.path.name: _facts(a) for each, a in portal.wait(sent, _SECONDS)}
    assert killed
    assert after == before


def _kill_busy_workers(stack: Stack) -> list[int]:
    """End both workers as the kernel would, once they have begun."""
    time.sleep(1.0)
    pids = [pid for name, pid in stack.supervisor.pids().items() if name.startswith("worker")]
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    return pids


def test_a_letter_and_its_receipt_that_come_apart_are_decided_together(stack: Stack) -> None:
    dossier = _truth("cancellation-letter-undated-nl-photo")["dossier"]
    dossier |= {"number": "BE-2026-000099", "today": "2026-09-22"}
    with closing(Portal(stack.address, stack.api_key)) as portal:
        answers = [
            _wait_for(portal, portal.send(PAPERS / name, dossier))
            for name in (
                "registered-receipt-nl-scan300.pdf",
                "cancellation-letter-undated-nl-photo.jpg",
            )
        ]
    assert [each["verdict"] for each in answers] == ["rejected", "accepted"]
    key = {"X-API-Key": stack.api_key}
    receipt = httpx.get(f"{stack.address}/v1/evidence/{answers[0]['id']}", headers=key).json()
    assert (receipt["verdict"], receipt["state"]) == ("accepted", "decided")
    places = receipt["reasons"][0]["places"]
    assert {place.get("evidence") for place in places} >= {answers[1]["id"]}


def _wait_for(portal: Portal, sent: Sent) -> dict[str, Any]:
    ((_, answer),) = portal.wait([sent], _SECONDS)
    return answer


def test_the_web_process_has_loaded_no_ocr_and_no_model(stack: Stack) -> None:
    pid = stack.supervisor.pids()["web"]
    mapped = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    for library in ("openvino", "cv2", "opencv", "pdfium", "tesseract", "onnx", "lingua", "numpy"):
        assert library not in mapped


def test_a_picture_that_nobody_can_read_gets_advice_at_once(stack: Stack) -> None:
    picture = (PAPERS / "order-form-nl-unreadable.jpg").read_bytes()
    asking = {"headers": {"X-API-Key": stack.api_key}, "files": {"file": ("foto.jpg", picture)}}
    answer = httpx.post(f"{stack.address}/v1/quality", timeout=60, **asking)  # type: ignore[arg-type]
    assert answer.json()["advice"] == ["blurred"]


def test_a_refused_file_says_why_and_is_not_kept(stack: Stack) -> None:
    with closing(Portal(stack.address, stack.api_key)) as portal:
        sent = portal.send(PAPERS / "bad" / "encrypted.pdf", None)
    assert sent.id is None
    assert sent.problem is not None
    assert sent.problem["code"] == "encrypted_pdf"


def test_reviewers_find_a_door(stack: Stack) -> None:
    assert httpx.get(f"{stack.address}/review", follow_redirects=True).status_code == 200
