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

_SHORTEST_IBAN = 15  # Norway's
_SEPARATORS = str.maketrans("", "", " .-\u00a0\u202f")  # as people group an account's digits


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
    dossier = Dossier(**known)
    wrong = [each.iban for each in dossier.accounts if not _checks(each.iban)]
    return dossier, (*map(_unknown_key, unknown), *map(_misspelt, wrong))


def _misspelt(iban: str) -> Finding:
    message = f"The dossier's account {iban!r} is misspelt: its check digits do not fit."
    return Finding(code="account_misspelt", message=message)


def _checks(iban: str) -> bool:
    """Whether the check digits of ISO 13616 fit; python-stdnum is above this floor."""
    if not (iban.isascii() and iban.isalnum() and len(iban) >= _SHORTEST_IBAN):
        return False
    return int("".join(str(int(each, 36)) for each in iban[4:] + iban[:4])) % 97 == 1


def _unknown_key(key: str) -> Finding:
    return Finding(code="unknown_dossier_key", message=f"The dossier's key {key!r} is not known.")


def _read(key: str, value: Any) -> Any:
    try:
        return _READERS[key](value)
    except (ValueError, TypeError, KeyError, AttributeError):
        fits = _FITS[_READERS[key]]
        raise BadDossier(f"The dossier's {key!r} does not fit: it is {fits}.") from None


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
    iban = _text(value["iban"]).translate(_SEPARATORS).upper()
    return Account(iban=iban, owner=value["owner"])


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

_FITS: dict[Callable[[Any], Any], str] = {
    _text: "a text of at most 500 characters",
    _texts: "a list of texts",
    _accounts: 'a list such as [{"iban": "BE…", "owner": "collector"}], of collector or creditor',
    _money: 'an amount such as "149.95", with a point and in quotation marks',
    _day: 'a day such as "2026-03-30"',
    _days: "a whole number of days from 0 to 3660",
    _instalments: 'a list such as [{"due": "2026-04-01", "amount": "50.00"}]',
    Claim: f"one of {', '.join(Claim)}",
    Language: f"one of {', '.join(Language)}",
}
