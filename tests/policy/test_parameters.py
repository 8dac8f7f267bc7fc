"""The dated table of numbers."""

from dataclasses import fields
from datetime import date, timedelta

import pytest

from policy.parameters import Parameters, Row, parameters_of, rows, version


def test_the_policy_is_named_by_its_newest_first_day() -> None:
    assert version() == date(2026, 11, 23)


def test_every_number_is_used_and_every_use_has_a_number() -> None:
    assert {each.name for each in rows()} == {each.name for each in fields(Parameters)}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_every_number_has_a_unit_a_source_and_a_reason(row: Row) -> None:
    assert row.unit
    assert row.why.endswith(".")
    assert row.source.startswith(("FAQ line", "Art.", "GDPR", "own choice"))


@pytest.mark.parametrize("each", fields(Parameters), ids=lambda each: each.name)
def test_every_number_has_the_type_that_its_name_promises(each: object) -> None:
    value = getattr(parameters_of(version()), each.name)  # type: ignore[attr-defined]
    assert type(value) is each.type  # type: ignore[attr-defined]


def test_every_confidence_is_a_share() -> None:
    shares = [row.value for row in rows() if row.unit in ("confidence", "share of ink")]
    assert all(0 < share < 1 for share in shares)


def test_before_the_first_version_there_is_no_policy() -> None:
    with pytest.raises(LookupError, match="no value in force"):
        parameters_of(version() - timedelta(days=1))
