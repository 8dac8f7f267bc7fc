"""``bewijs policy`` on a register with a few decisions, and the page that it writes."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import commands
from cli.sheet import page
from evidence.errors import UsageError
from policy.edition import in_force
from policy.parameters import rows
from storage.register import Register
from tests.policy.papers import PAID_ON, REFERENCE, order, statement
from tests.workers.taken import Desk

PAGE = Path(__file__).parents[2] / "docs" / "policy.md"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def desk(data: Path) -> Desk:
    register = Register(f"sqlite:///{data}/register.db")
    register.migrate()
    return Desk(register)


def _bewijs(data: Path, *arguments: str) -> Result:
    environment = {"BEWIJS_DATA_DIR": str(data)}
    return CliRunner().invoke(commands, arguments, env=environment, catch_exceptions=False)


def test_the_page_says_what_the_policy_does() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), (
        "write it anew: bewijs policy show --markdown > docs/policy.md"
    )


def test_show_prints_the_page_and_the_numbers(data: Path) -> None:
    assert _bewijs(data, "policy", "show", "--markdown").output == page()
    shown = _bewijs(data, "policy", "show").output
    assert "visible_collector" in shown
    assert "in force" in shown


def test_show_gives_every_number_as_json(data: Path) -> None:
    told = json.loads(_bewijs(data, "policy", "show", "--json").output)
    assert told["policy"] == in_force(date.today()).version.isoformat()
    assert [each["number"] for each in told["numbers"]] == [row.name for row in rows()]
    assert all(
        each["in force from"] <= told["policy"]
        for each in told["numbers"]
        if each["state"] == "in force"
    )


def test_explain_tells_facts_and_rules(data: Path, desk: Desk) -> None:
    taken = desk.take(order())
    told = json.loads(_bewijs(data, "policy", "explain", taken.id, "--json").output)
    assert (told["verdict"], told["reasons"]) == ("rejected", ["order_only"])
    assert told["facts"]["dossier"]["outstanding"] == "153.07"
    assert told["facts"]["day"] == "2026-03-31"
    assert (told["stands"], told["same_rules"], told["same_answer"]) == (True, True, True)
    rules = {each["rule"]: each["answer"] for each in told["asked"][0]}
    assert rules["court.court_paper"] is None
    assert rules["orders.only_orders"]["reasons"] == ["order_only"]
    assert "payments.payment" not in rules


def test_explain_says_what_stood_in_the_way_and_what_it_rests_on(data: Path, desk: Desk) -> None:
    weak = replace(statement(), confidence=0.5)
    shown = _bewijs(data, "policy", "explain", desk.take(weak).id).output
    assert "in the way, low_confidence:kind: Not read surely enough: the kind of the pap" in shown
    paid = _bewijs(data, "policy", "explain", desk.take(statement()).id).output
    assert f"it rests on: 153.07 | {PAID_ON.isoformat()} | {REFERENCE}" in paid


def test_explain_shows_the_papers_of_the_dossier_too(data: Path, desk: Desk) -> None:
    desk.take(order())
    taken = desk.take(statement())
    shown = _bewijs(data, "policy", "explain", taken.id).output
    assert "with the other papers of its dossier" in shown
    assert "payments.payment" in shown
    assert "accepted: payment_matches" in shown


def test_replay_tells_what_other_numbers_would_change(data: Path, desk: Desk) -> None:
    taken = desk.take(statement())
    desk.take(order())
    numbers = data / "longer.toml"
    numbers.write_text(
        '[[visible_collector]]\nvalue = 60\nunit = "working days"\nfrom = 2099-01-01\n'
        'source = "own choice"\nwhy = "A trial."\n'
    )
    asked = ("policy", "replay", "--policy", str(numbers), "--since", "2026-03-31")
    told = json.loads(_bewijs(data, *asked, "--json").output)
    assert (told["policy"], told["decided"], told["without_facts"]) == ("2099-01-01", 2, 0)
    (change,) = told["changes"]
    assert (change["id"], change["why"]) == (taken.id, ["visible_collector"])
    assert change["would"]["next_step"] == "wait_until_visible"
    shown = _bewijs(data, *asked).output
    assert taken.id in shown
    assert "1 would be different. Nothing was changed." in shown


def test_replay_under_the_version_in_force_changes_nothing(data: Path, desk: Desk) -> None:
    desk.take(statement())
    told = json.loads(_bewijs(data, "policy", "replay", "--policy", "2026-11-23", "--json").output)
    assert (told["decided"], told["changes"]) == (1, [])


@pytest.mark.parametrize(
    "text",
    ["", "= 1", "[[contest_days]]\nvalue = 1\n", "contest_days = 60", "[[contest_days]]\n"
     'value = "60"\nunit = ""\nfrom = 2099-01-01\nsource = ""\nwhy = ""\n'],
)  # fmt: skip
def test_a_table_of_another_shape_is_named_and_not_used(data: Path, text: str) -> None:
    wrong = data / "wrong.toml"
    wrong.write_text(text)
    with pytest.raises(UsageError, match="no table like"):
        _bewijs(data, "policy", "replay", "--policy", str(wrong))
