"""Does what is printed fit what the dossier knows?"""

import re
from collections.abc import Iterable
from decimal import Decimal

from stdnum.be import ogm_vcs

from evidence.dossier import Dossier

BETWEEN = r"[\s./+*\-]*"  # how structured references are cut up when printed
_STRUCTURED = re.compile(r"[+*]{2,3} ?\d{3} ?/ ?\d{4} ?/ ?\d{5}(?!\d)")
SHORTEST = 4  # a known reference of fewer characters would be found by chance


def same_reference(printed: str, known: Iterable[str]) -> bool:
    """Whether one of the known references stands in the printed text, however it is cut up.

    >>> same_reference("090933755493", ["+++090/9337/55493+++"])
    True
    >>> same_reference("dossier 20260123 met dank", ["2026-0123"])
    True
    >>> same_reference("120260123", ["2026-0123"])
    False
    """
    text = printed.upper()
    return any(re.search(pattern, text) for pattern in map(_pattern, known) if pattern)


def structured(text: str) -> tuple[str, ...]:
    """The structured references in a text whose check digits hold, as printed.

    >>> structured("+++090/9337/55493+++ en ***090/9337/55439***")
    ('+++090/9337/55493',)
    """
    return tuple(each for each in _STRUCTURED.findall(text) if ogm_vcs.is_valid(_digits(each)))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _pattern(known: str) -> str:
    key = re.sub(r"[^0-9A-Z]", "", known.upper())
    if len(key) < SHORTEST:
        return ""
    head, tail = re.fullmatch(r"(RF\d\d)?0*(.+)", key).groups() if key[:2] == "RF" else ("", key)  # type: ignore[union-attr]
    zeros = BETWEEN + r"[0\s]*" if head else ""
    return rf"(?<![0-9A-Z]){BETWEEN.join(head or '')}{zeros}{BETWEEN.join(tail)}(?![0-9A-Z])"


def balance(dossier: Dossier) -> Decimal | None:
    """What must be paid in all, in EUR; None when the dossier does not say."""
    if dossier.outstanding is not None:
        return dossier.outstanding
    parts = (dossier.principal, dossier.damages, dossier.interest)
    return sum((each for each in parts if each is not None), Decimal(0)) or None


def known_amounts(dossier: Dossier) -> frozenset[Decimal]:
    """Amounts that would confirm a reading: balance, principal and instalments."""
    instalments = (each.amount for each in dossier.instalments)
    return frozenset(
        each for each in (balance(dossier), dossier.principal, *instalments) if each is not None
    )


def accounts(dossier: Dossier | None) -> frozenset[str]:
    """Every account that may be paid to."""
    return frozenset(each.iban for each in dossier.accounts) if dossier else frozenset()
