"""The numbers of the policy, each with its first day in force and its source.

``parameters.toml`` is the table; nothing else in the room holds a number that
a verdict rests on.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """The values in force. Units stand in the table and behind each name."""

    visible_collector: int  # working days
    visible_creditor: int  # working days
    answer_deadline: int  # working days
    return_window: int  # days
    lawful_return: int  # days
    late_notice: int  # days
    contest_days: int  # days
    accept_kind: float  # confidence, 0.0 to 1.0, as all below
    reject_kind: float
    order_kind: float
    rival_kind: float
    no_proof: float
    field: float
    status_words: float
    page_words: float
    page_coverage: float  # share of the text-like ink, 0.0 to 1.0
    stamp_coverage: float
    order_page_words: float
    overpaid_factor: int  # times the balance
    same_payment_days: int  # days
    other_payment_days: int  # days
    counted_day: float  # confidence, 0.0 to 1.0
    instalment_days: int  # days
    saved_before: int  # working days
    saved_long_before: int  # days
    firm_named: float  # share of a name's letters, 0.0 to 1.0
    debtor_named: float
    name_alike: float  # likeness of a word
    entangled: float  # share of a block's height


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: a value from its first day in force on."""

    name: str
    value: int | float
    unit: str
    first_day: date
    source: str
    why: str


@cache
def rows() -> tuple[Row, ...]:
    """The whole table, in its own order."""
    return read_table((files("policy") / "parameters.toml").read_text(encoding="utf-8"))


def read_table(text: str) -> tuple[Row, ...]:
    """The rows of a table in the form of ``parameters.toml``.

    Raises ``ValueError``, ``TypeError``, ``KeyError`` or ``AttributeError`` when it has another.
    """
    table = tomllib.loads(text)
    return tuple(_row(name, entry) for name, entries in table.items() for entry in entries)


def _row(name: str, entry: dict[str, Any]) -> Row:
    return Row(name=name, first_day=entry.pop("from"), **entry)


def parameters_in(table: Iterable[Row], version: date) -> Parameters:
    """The values of that version: of each name the newest not after it.

    A number that is younger than the version counts from its own first value: the
    rule that needs it is asked of every version. Raises ``TypeError`` when the
    table knows a name that the policy does not, lacks one, or has a value of another type.
    """
    by_age = sorted(table, key=lambda row: row.first_day)
    first = {row.name: row.value for row in reversed(by_age)}
    known = {row.name: row.value for row in by_age if row.first_day <= version}
    parameters = Parameters(**(first | known))  # type: ignore[arg-type]  # checked below
    for each in fields(Parameters):
        if type(getattr(parameters, each.name)) is not each.type:
            raise TypeError(f"the value of {each.name} is no {each.type}")
    return parameters
