"""The claim's context, as the caller gives it.

Every key but ``number`` may be absent; a check whose fact is absent is
skipped. An unknown key is a finding, a value of the wrong shape an error.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from evidence.errors import BadDossier
from evidence.money import amount
from evidence.records import Finding
from evidence.vocabulary import Claim, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account that a debtor may pay to."""

    iban: str  # upper case, no spaces
    owner: str  # "collector" or "creditor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """One agreed part payment."""

    due: date
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What the collector knows of one claim. Amounts in EUR."""

    number: str
    creditor: str | None = None
    collector: str | None = None
    debtor: str | None = None
    accounts: tuple[Account, ...] = ()
    references: tuple[str, ...] = ()
    principal: Decimal | None = None
    damages: Decimal | None = None
    interest: Decimal | None = None
    outstanding: Decimal | None = None
    invoice_date: date | None = None
    delivery_date: date | None = None
    contract_notice_days: int | None = None
    return_days: int | None = None
    claim: Claim | None = None
    today: date | None = None  # the day of receipt
    language: Language | None = None  # of the answer
    creditor_contacts: tuple[str, ...] = ()  # e-mail addresses, domains, fax numbers
    collector_domains: tuple[str, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    known_payments: tuple[str, ...] = ()  # bank references already booked

    def ibans(self, owner: str) -> frozenset[str]:
        """The accounts of that owner."""
        return frozenset(each.iban for each in self.accounts if each.owner == owner)


def parse_dossier(value: object) -> tuple[Dossier, tuple[Finding, ...]]:
    """The dossier of a JSON object, with a finding for each unknown key.

    Raises ``BadDossier`` and names the key that does not fit.
    """
    if not isinstance(value, Mapping):
        raise BadDossier('A dossier is a JSON object such as {"number": "BE-2026-004711"}.')
    if not value.get("number"):
        raise BadDossier('The dossier has no "number".')
    known = {key: _read(key, value[key]) for key in _READERS if value.get(key) is not None}
    unknown = sorted(str(key) for key in value.keys() - _READERS.keys())
    return Dossier(**known), tuple(_unknown_key(key) for key in unknown)


def _unknown_key(key: str) -> Finding:
    return Finding(code="unknown_dossier_key", message=f"The dossier's key {key!r} is not known.")


def _read(key: str, value: Any) -> Any:
    try:
        return _READERS[key](value)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise BadDossier(f"The dossier's {key!r} is not well formed.") from None


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 500:
        raise ValueError
    return value.strip()


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(_text(each) for each in value)


def _money(value: Any) -> Decimal:
    if isinstance(value, (bool, float)):
        raise TypeError
    return amount(str(value))


def _day(value: Any) -> date:
    return date.fromisoformat(value)


def _days(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 3660:
        raise ValueError
    return value


def _accounts(value: Any) -> tuple[Account, ...]:
    return tuple(_account(each) for each in value)


def _account(value: Any) -> Account:
    if value["owner"] not in ("collector", "creditor"):
        raise ValueError
    return Account(iban=_text(value["iban"]).replace(" ", "").upper(), owner=value["owner"])


def _instalments(value: Any) -> tuple[Instalment, ...]:
    return tuple(Instalment(due=_day(each["due"]), amount=_money(each["amount"])) for each in value)


_READERS: dict[str, Callable[[Any], Any]] = {
    "number": _text,
    "creditor": _text,
    "collector": _text,
    "debtor": _text,
    "accounts": _accounts,
    "references": _texts,
    "principal": _money,
    "damages": _money,
    "interest": _money,
    "outstanding": _money,
    "invoice_date": _day,
    "delivery_date": _day,
    "contract_notice_days": _days,
    "return_days": _days,
    "claim": Claim,
    "today": _day,
    "language": Language,
    "creditor_contacts": _texts,
    "collector_domains": _texts,
    "instalments": _instalments,
    "known_payments": _texts,
}
