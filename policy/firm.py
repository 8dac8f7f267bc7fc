"""The collector as it speaks to debtors; the settings fill it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """Name, ways to reach a person, and the days on which its banks rest."""

    name: str
    phone: str
    portal: str  # the address where evidence is sent
    bank_closing_days: frozenset[date] = frozenset()  # beyond the legal holidays
