"""``bewijs report`` on a register with a few decisions."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli.main import commands
from evidence.errors import BadSettings
from storage.register import Register
from tests.policy.papers import STRANGER, order, statement
from tests.workers.taken import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    register = Register(f"sqlite:///{tmp_path}/register.db")
    register.migrate()
    return Desk(register)


def _report(data: Path, *options: str) -> str:
    environment = {"BEWIJS_DATA_DIR": str(data)}
    asked = ("report", *options)
    return CliRunner().invoke(commands, asked, env=environment, catch_exceptions=False).output


def test_the_report_names_what_stood_in_the_way(tmp_path: Path, desk: Desk) -> None:
    for paper in (order(), statement(payee_iban=STRANGER), order()):
        desk.take(paper)
    told = json.loads(_report(tmp_path, "--json"))
    assert told["tally"]["verdicts"] == {"accepted": 0, "rejected": 2, "review": 1}
    (obstacle,) = told["tally"]["obstacles"]
    assert (obstacle["code"], obstacle["papers"], obstacle["alone"]) == ("wrong_account", 1, 1)
    shown = _report(tmp_path)
    assert "3 papers: 0 accepted, 2 rejected, 1 to a person." in shown
    assert "66.7% were decided without a person." in shown
    assert "transfer_order" in shown
    assert "wrong_account: The account paid to is neither" in shown


def test_the_report_begins_on_the_day_asked_for(tmp_path: Path, desk: Desk) -> None:
    desk.take(order())
    assert json.loads(_report(tmp_path, "--json", "--since", "2026-04-01"))["tally"]["papers"] == 0
    shown = _report(tmp_path, "--since", "2026-04-01")
    assert shown == "No paper was decided since 2026-04-01.\n"


def test_a_register_without_decisions_names_no_day(tmp_path: Path, desk: Desk) -> None:
    assert _report(tmp_path) == "No paper was decided yet.\n"


@pytest.mark.parametrize(
    "asked",
    [
        ("report",),
        ("find", "--dossier", "1"),
        ("policy", "explain", "1"),
        ("policy", "replay", "--policy", "2026-11-23"),
        ("reviewer", "list"),
        ("reviewer", "add", "anna", "--password", "correct horse battery"),
    ],
)
def test_in_the_wrong_folder_no_empty_register_is_made(
    tmp_path: Path, asked: tuple[str, ...]
) -> None:
    there = tmp_path / "elsewhere"
    with pytest.raises(BadSettings, match=r"no register in .*elsewhere"):
        CliRunner().invoke(
            commands, asked, env={"BEWIJS_DATA_DIR": str(there)}, catch_exceptions=False
        )
    assert not there.exists()
