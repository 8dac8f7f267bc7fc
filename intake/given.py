"""What a portal says with a file, checked."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeVar, cast

from evidence.dossier import parse_dossier
from evidence.errors import BadDossier, UsageError
from evidence.records import Finding
from evidence.vocabulary import Claim, Language
from intake.bodies import parse_json
from storage.records import JsonObject

E = TypeVar("E", bound=Enum)
_LONGEST = 100  # characters of a dossier number or a request key


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The claim's context as it came with the file."""

    dossier_number: str | None
    dossier: JsonObject | None
    claim: Claim | None
    language: Language | None


def read_given(values: dict[str, str]) -> Given:
    """The words behind the fields. Raises ``UsageError`` or ``BadDossier``."""
    dossier = _dossier(values.get("dossier"))
    number = values.get("dossier_number")
    if dossier and number and dossier["number"] != number:
        raise BadDossier("The dossier has another number than dossier_number.")
    return Given(
        dossier_number=str(dossier["number"]) if dossier else number and check_number(number),
        dossier=dossier,
        claim=_word(Claim, "claim", values.get("claim")),
        language=_word(Language, "language", values.get("language")),
    )


def _dossier(text: str | None) -> JsonObject | None:
    return check_dossier(parse_json(text))[0] if text else None


def check_dossier(value: object) -> tuple[JsonObject, tuple[Finding, ...]]:
    """The same dossier, found well formed, with a finding for each unknown key.

    Raises ``BadDossier``.
    """
    dossier, findings = parse_dossier(value)
    check_number(dossier.number)
    return cast(JsonObject, value) | {"number": dossier.number}, findings


def check_number(number: str) -> str:
    """The same number. Raises ``BadDossier`` when no dossier can have it."""
    if not number.isprintable() or not 0 < len(number) <= _LONGEST:
        raise BadDossier(f"A dossier number has 1 to {_LONGEST} printable characters.")
    return number


def request_key(sender: str, given: str | None) -> str | None:
    """The key under which this sender's repeats are known. Raises ``UsageError``."""
    if given is None:
        return None
    if not given.isprintable() or not 0 < len(given) <= _LONGEST:
        raise UsageError(f"An Idempotency-Key has 1 to {_LONGEST} printable characters.")
    return f"portal:{sender}:{given}"


def _word(kind: type[E], field: str, given: str | None) -> E | None:
    try:
        return kind(given) if given else None
    except ValueError:
        words = ", ".join(str(each.value) for each in kind)
        raise UsageError(f"The {field} is one of: {words}.") from None
