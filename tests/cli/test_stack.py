"""The embedded stack: nothing that dies stays dead, and nothing is lost."""

import json
import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from cli.portal import Portal
from cli.stack import Stack
from evidence.errors import UsageError
from evidence.settings import Settings

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
NAME = "order-received-nl-digital"


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    settings = Settings(
        data_dir=tmp_path_factory.mktemp("stack"), port=0, workers=1, lease_seconds=4
    )
    with Stack(settings, lambda sentence: None) as stack:
        yield stack


def _dossier() -> dict[str, object]:
    truth = json.loads((PAPERS / f"{NAME}.truth.json").read_text(encoding="utf-8"))
    dossier: dict[str, object] = truth["dossier"]
    return dossier


def _verdict(stack: Stack) -> str:
    with closing(Portal(stack.address, stack.api_key)) as portal:
        sent = portal.send(PAPERS / f"{NAME}.pdf", _dossier())
        ((_, answer),) = portal.wait([sent], 120)
    return str(answer["verdict"])


def _healthy(stack: Stack, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if httpx.get(f"{stack.address}/healthz").is_success:
                return True
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    return False


@pytest.mark.parametrize("victim", ["queue", "objects", "web", "relay", "worker-1"])
def test_whatever_is_killed_comes_back(stack: Stack, victim: str) -> None:
    of = stack.services if victim in ("queue", "objects") else stack.supervisor
    before = of.pids()[victim]
    os.kill(before, signal.SIGKILL)
    end = time.monotonic() + 60
    while of.pids().get(victim, before) == before:
        assert time.monotonic() < end
        time.sleep(0.1)
    assert _healthy(stack, 60)
    assert _verdict(stack) == "rejected"


def test_logs_hold_no_name_account_or_text(stack: Stack) -> None:
    _verdict(stack)
    logs = "".join(p.read_text() for p in (stack.settings.data_dir / "logs").glob("*.log"))
    dossier = json.dumps(_dossier())
    assert "evidence=" in logs
    for secret in ("BE2", "BE3", "BE9", "Voorbeeld", "+++", stack.api_key):
        assert secret not in logs
    assert str(_dossier()["debtor"]) not in logs, dossier


def test_only_one_stack_uses_a_folder(stack: Stack) -> None:
    second = Stack(Settings(data_dir=stack.settings.data_dir, port=0), lambda sentence: None)
    with pytest.raises(UsageError, match="Another bewijs"), second:
        pass


def test_what_only_we_may_read_only_we_can(stack: Stack) -> None:
    for name in ("secrets.json", "running.json"):
        assert (stack.settings.data_dir / name).stat().st_mode & 0o077 == 0
