"""Which version of the numbers decides: versions have a first day in force.

The rules are code and have no days; ``rules_digest`` tells whether they are still those
that an old decision was made by.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from policy.parameters import Parameters, Row, parameters_in, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One version of the policy's numbers."""

    version: date  # its first day in force; what a decision names as its policy
    parameters: Parameters


def versions() -> tuple[date, ...]:
    """Every first day in the table, oldest first."""
    return tuple(sorted({row.first_day for row in rows()}))


@cache
def edition(version: date) -> Edition:
    """The numbers of that version of the table."""
    return Edition(version=version, parameters=parameters_in(rows(), version))


def in_force(day: date) -> Edition:
    """The newest version not after that day; the first one for a day before them all."""
    begun = [each for each in versions() if each <= day]
    return edition(begun[-1] if begun else versions()[0])


def coming(day: date) -> Edition | None:
    """The version that follows the one in force on that day, if the table holds one."""
    later = [each for each in versions() if each > in_force(day).version]
    return edition(later[0]) if later else None


def draft(changes: Iterable[Row]) -> Edition:
    """Our table with these rows more, as their newest first day leaves it.

    Raises ``TypeError`` as ``parameters_in``, ``ValueError`` when there are no rows.
    """
    added = tuple(changes)
    version = max(row.first_day for row in added)
    return Edition(version=version, parameters=parameters_in((*rows(), *added), version))


@cache
def rules_digest() -> str:
    """Twelve hexadecimal digits that change with any rule or text of this room."""
    room = Path(__file__).parent
    digest = hashlib.sha256()
    for path in [*sorted(room.rglob("*.py")), room / "texts.toml"]:
        digest.update(str(path.relative_to(room)).encode() + path.read_bytes())
    return digest.hexdigest()[:12]
