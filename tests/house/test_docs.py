"""The pages under docs say what the code says."""

import re
from dataclasses import fields
from enum import StrEnum
from pathlib import Path

import pytest

from evidence.errors import BewijsError
from evidence.service import State
from evidence.settings import Settings
from evidence.vocabulary import Advice, Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Verdict
from policy.blockers import SENTENCES as BLOCKERS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
DECLARED = {each.name: each for each in fields(Settings)}


def _rows(page: str, title: str | None = None) -> dict[str, list[str]]:
    """The table rows of a page, or of one section of it, by the word in the first column."""
    text = (DOCS / page).read_text(encoding="utf-8")
    if title:
        text = text.split(f"\n## {title}\n")[1].split("\n## ")[0]
    cells = [re.split(r" *\| *", line.strip("| ")) for line in text.splitlines() if "|" in line]
    return {row[0].strip("`"): row[1:] for row in cells if row[0].startswith("`")}


def _errors(of: type[BewijsError] = BewijsError) -> dict[str, type[BewijsError]]:
    found = {of.code: of}
    for each in of.__subclasses__():
        if each.__module__ == "evidence.errors":
            found |= _errors(each)
    return found


def _printed(value: object) -> str:
    if value in ("", ()):
        return "empty"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Verdicts", Verdict),
        ("Kinds", Kind),
        ("Claims", Claim),
        ("Reasons", ReasonCode),
        ("What can still be sent", Asked),
        ("Next steps", NextStep),
        ("States", State),
        ("Advice", Advice),
    ],
)
def test_every_word_of_an_answer_is_documented_and_no_other(
    title: str, words: type[StrEnum]
) -> None:
    rows = _rows("reasons.md", title)
    assert set(rows) == {str(each) for each in words}
    assert all(meaning for (meaning,) in rows.values())


def test_every_blocker_is_documented_with_its_sentence() -> None:
    rows = _rows("reasons.md", "What stands in the way")
    assert {word: row[0] for word, row in rows.items()} == {
        word: sentence.replace("{}", "…") for word, sentence in BLOCKERS.items()
    }


def test_every_field_is_documented_and_no_other() -> None:
    assert set(_rows("api.md", "Fields")) == {str(each) for each in FieldName}


def test_every_error_is_documented_with_its_status() -> None:
    rows = _rows("reasons.md", "Errors")
    assert {code: int(row[0]) for code, row in rows.items()} == {
        code: error.status for code, error in _errors().items()
    }


def test_every_setting_is_documented_and_no_other() -> None:
    rows = _rows("settings.md")
    assert set(rows) == set(DECLARED)
    assert all(len(row) == 3 and all(row) for row in rows.values())


@pytest.mark.parametrize("name", sorted(DECLARED))
def test_the_default_of_a_setting_is_the_documented_one(name: str) -> None:
    assert _rows("settings.md")[name][0] == _printed(DECLARED[name].default)


def test_every_limit_is_in_the_one_table_of_limits() -> None:
    limits = {name for name in DECLARED if name.startswith(("max_", "child_", "work_"))}
    assert set(_rows("settings.md", "Limits")) == limits


@pytest.mark.parametrize("page", sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")]))
def test_a_link_to_a_file_of_ours_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_readme_shows_first_what_a_newcomer_needs() -> None:
    first = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:45])
    for needed in ("./run demo", "./run test", "workers/pipeline.py", "bewijs read", "docs/api.md"):
        assert needed in first
