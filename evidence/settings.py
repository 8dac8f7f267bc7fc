"""Every setting on one screen: name, type, default and what it is for.

A setting ``data_dir`` is read from the environment as ``BEWIJS_DATA_DIR``. A
name under our prefix that is not here is an error, so that a typing mistake
never goes unnoticed. Nothing else in the product reads the environment.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints
from urllib.parse import urlsplit

from evidence.errors import BadSettings

PREFIX = "BEWIJS_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Built once, at the start of a command."""

    # where things are
    data_dir: Path = Path("data")  # everything that `bewijs up` keeps
    database_url: str = ""  # SQLAlchemy URL; empty: SQLite in data_dir
    queue_url: str = ""  # redis:// or amqp:// URL; empty: the embedded Valkey
    objects_url: str = ""  # http(s)://host:port of an S3; empty: the embedded SeaweedFS
    objects_access_key: str = ""
    objects_secret_key: str = ""
    objects_bucket: str = "bewijs"

    # the doors
    host: str = "127.0.0.1"
    port: int = 8080
    api_keys: tuple[str, ...] = ()  # of portals, comma-separated; `up` makes one
    metrics_key: str = ""  # of whoever asks for /metrics; empty: there is none
    session_secret: str = ""  # signs the reviewers' cookies; `bewijs up` makes one
    secure_cookies: bool = False  # true behind HTTPS
    webhook_url: str = ""  # told of every decision; empty: nobody
    webhook_secret: str = ""  # signs what is told

    # the mailbox
    imap_url: str = ""  # imap:// or imaps://host:port/folder; empty: no mailbox
    imap_user: str = ""
    imap_password: str = ""
    imap_seconds: int = 30  # between two looks

    # what we take
    max_bytes: int = 25_000_000  # of one file
    max_pages: int = 100  # of one file
    max_pixels: int = 300_000_000  # of one picture; larger is refused
    work_pixels: int = 24_000_000  # of one page in memory; larger is read at reduced size
    max_parts: int = 50  # attachments of one e-mail

    # the child process that opens what strangers send
    child_seconds: int = 180  # for one file, wall clock
    child_megabytes: int = 3000  # address space
    child_files: int = 200  # served before it is replaced

    # reading
    reader: str = "paddle"  # "paddle" (PP-OCRv6 on OpenVINO) or "tesseract"
    model: str = ""  # folder of another classifier of kinds; empty: the one that we ship

    # work
    workers: int = 2  # processes that read
    lease_seconds: int = 15  # a worker not heard of for so long has lost its paper
    attempts: int = 3  # starts without an end before a person looks

    # the firm, as it speaks to debtors
    collector_name: str = "Voorbeeld Incasso"
    collector_phone: str = "+32 2 555 01 23"
    portal_url: str = "https://portaal.example/dossier"
    bank_closing_days: tuple[str, ...] = ()  # ISO days; they only lengthen a wait


def load_settings(environment: Mapping[str, str]) -> Settings:
    """The settings that the environment asks for. Raises ``BadSettings``."""
    known = {each.name for each in fields(Settings)}
    given = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in environment.items()
        if name.startswith(PREFIX)
    }
    for name in sorted(given.keys() - known):
        raise BadSettings(f"There is no setting {PREFIX}{name.upper()}. See docs/settings.md.")
    hints = get_type_hints(Settings)
    return Settings(**{name: _read(name, hints[name], value) for name, value in given.items()})


def _read(name: str, kind: Any, text: str) -> Any:
    """The value itself is not said again: it may hold a password."""
    allowed = _allowed(name, kind)
    try:
        value = _READERS[kind](text)
        _check(name, value)
    except (ValueError, KeyError):
        raise BadSettings(f"{PREFIX}{name.upper()} must be {allowed}.") from None
    return value


def _allowed(name: str, kind: Any) -> str:
    """What the setting can be, for the sentence of an error."""
    if name in _SCHEMES:
        return f"an address that starts with {' or '.join(_SCHEMES[name])}"
    if name in _WORDS:
        return f"one of {', '.join(_WORDS[name])}"
    if name == "bank_closing_days":
        return "days such as 2026-12-24, with commas between them"
    if kind is int:
        return "a whole number from {} to {}".format(*_RANGES.get(name, _COUNT))
    return "true or false" if kind is bool else "text"


def _check(name: str, value: Any) -> None:
    """Raises ``ValueError`` when the setting cannot have this value."""
    if isinstance(value, int):
        least, most = _RANGES.get(name, _COUNT)
        fits = isinstance(value, bool) or least <= value <= most
    elif name in _SCHEMES:
        fits = not value or _is_address(value, _SCHEMES[name])
    elif name == "bank_closing_days":
        fits = all(map(date.fromisoformat, value))
    else:
        fits = name not in _WORDS or value in _WORDS[name]
    if not fits:
        raise ValueError


def _is_address(value: str, schemes: tuple[str, ...]) -> bool:
    """Raises ``ValueError``. A database's allows more in a password: the register parses it."""
    return value.startswith(schemes) and (schemes is _DATABASES or urlsplit(value).port != 0)


def _truth(value: str) -> bool:
    return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[
        value.lower()
    ]


def _parts(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


_READERS: dict[Any, Callable[[str], Any]] = {
    str: str,
    int: int,
    bool: _truth,
    Path: Path,
    tuple[str, ...]: _parts,
}

_DAY_SECONDS = 86_400
_COUNT = (1, 2_000_000_000)  # of a number that is not named here
_RANGES = {
    "port": (0, 65_535),
    "imap_seconds": (1, _DAY_SECONDS),
    "child_seconds": (1, _DAY_SECONDS),
    "child_megabytes": (500, 1_000_000),
    "workers": (1, 64),
    "lease_seconds": (2, _DAY_SECONDS),
}
_WORDS = {"reader": ("paddle", "tesseract")}
_DATABASES = ("sqlite:", "postgresql:", "postgresql+psycopg:")
_SCHEMES: dict[str, tuple[str, ...]] = {
    "database_url": _DATABASES,
    "queue_url": ("redis://", "rediss://", "amqp://", "amqps://"),
    "objects_url": ("http://", "https://"),
    "imap_url": ("imap://", "imaps://"),
    "webhook_url": ("http://", "https://"),
}
