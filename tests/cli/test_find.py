"""``bewijs find`` on a register with a few papers."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import commands
from evidence.errors import BadDossier
from storage import evidences
from storage.register import Register
from tests.policy.papers import DOSSIER, order
from tests.storage.samples import new_evidence
from tests.workers.taken import Desk

SLASHED = "2026/07-46"


@pytest.fixture
def register(tmp_path: Path) -> Register:
    register = Register(f"sqlite:///{tmp_path}/register.db")
    register.migrate()
    return register


def _find(data: Path, number: str, *options: str) -> Result:
    asked = ("find", "--dossier", number, *options)
    environment = {"BEWIJS_DATA_DIR": str(data)}
    return CliRunner().invoke(commands, asked, env=environment, catch_exceptions=False)


def test_the_papers_of_a_dossier_are_listed_with_what_they_came_to(
    tmp_path: Path, register: Register
) -> None:
    desk = Desk(register)
    first, second = desk.take(order()), desk.take(order())
    shown = _find(tmp_path, DOSSIER.number).output
    lines = [line.split() for line in shown.splitlines() if "rejected" in line]
    assert [line[0] for line in lines] == [second.id, first.id]
    received = ["2026-03-31", "11:00"]  # in Belgium
    assert lines[1][1:] == [*received, "decided", "rejected", "order_only", "transfer_order"]
    told = json.loads(_find(tmp_path, DOSSIER.number, "--json").output)
    assert told["dossier"] == DOSSIER.number
    assert [each["id"] for each in told["papers"]] == [second.id, first.id]
    assert told["papers"][0]["reasons"] == ["order_only"]


def test_all_papers_are_listed_however_many(
    tmp_path: Path, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cli.find._AT_ONCE", 2)
    made = {evidences.receive(register, new_evidence(dossier_number=SLASHED)).id for _ in range(5)}
    told = json.loads(_find(tmp_path, SLASHED, "--json").output)
    assert len(told["papers"]) == 5
    assert {each["id"] for each in told["papers"]} == made


def test_a_dossier_without_papers_is_said_and_is_an_empty_list(
    tmp_path: Path, register: Register
) -> None:
    assert _find(tmp_path, "BE-0").output == "No paper names the dossier BE-0.\n"
    told = json.loads(_find(tmp_path, "BE-0", "--json").output)
    assert told == {"dossier": "BE-0", "papers": []}


def test_a_number_that_no_dossier_can_have_is_refused(tmp_path: Path, register: Register) -> None:
    with pytest.raises(BadDossier):
        _find(tmp_path, "\x1b[2J")
