"""The dated table of numbers."""

from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from policy.edition import coming, draft, edition, in_force, versions
from policy.parameters import Parameters, Row, parameters_in, rows


def test_every_number_is_used_and_every_use_has_a_number() -> None:
    assert {each.name for each in rows()} == {each.name for each in fields(Parameters)}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_every_number_has_a_unit_a_source_and_a_reason(row: Row) -> None:
    assert row.unit
    assert row.why.endswith(".")
    assert row.source.startswith(("FAQ line", "Art.", "GDPR", "own choice"))


@pytest.mark.parametrize("each", fields(Parameters), ids=lambda each: each.name)
def test_every_number_has_the_type_that_its_name_promises(each: object) -> None:
    value = getattr(edition(versions()[-1]).parameters, each.name)  # type: ignore[attr-defined]
    assert type(value) is each.type  # type: ignore[attr-defined]


def test_every_confidence_is_a_share() -> None:
    shares = [row.value for row in rows() if row.unit in ("confidence", "share of ink")]
    assert all(0 < share < 1 for share in shares)


FIRST = versions()[0]
DAY = timedelta(days=1)
LATER = Row(
    name="contest_days", value=60, unit="days", first_day=date(2099, 1, 1), source="law", why="."
)


def test_a_version_is_in_force_from_its_first_day_on() -> None:
    for version in versions():
        assert in_force(version).version == version
    assert in_force(date(2099, 1, 1)).version == versions()[-1]


def test_a_day_before_the_first_version_is_decided_by_the_first() -> None:
    assert in_force(FIRST - DAY).version == FIRST


def test_the_version_to_come_is_the_next_after_the_one_in_force() -> None:
    for version, following in pairwise(versions()):
        assert coming(version) == edition(following)
    assert coming(versions()[-1]) is None


def test_a_draft_changes_its_own_numbers_from_its_own_day_and_no_other() -> None:
    drafted, now = draft([LATER]), edition(versions()[-1])
    assert drafted.version == LATER.first_day
    assert drafted.parameters == replace(now.parameters, contest_days=60)


def test_a_number_younger_than_the_version_counts_from_its_first_value() -> None:
    grown = (*(row for row in rows() if row.name != "contest_days"), LATER)
    assert parameters_in(grown, FIRST).contest_days == 60


@pytest.mark.parametrize("wrong", [{"value": 60.0}, {"value": "60"}, {"name": "contest_day"}])
def test_a_draft_of_the_wrong_shape_is_turned_away(wrong: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        draft([replace(LATER, **wrong)])  # type: ignore[arg-type]
