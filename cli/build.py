"""Builds the rooms once, from the settings, and hands them to each other.

Nothing here loads OCR or a model: the web process builds from here too.
"""

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from evidence.errors import BadSettings
from evidence.settings import Settings, load_settings
from policy.firm import Firm
from sandbox.child import Sandbox
from sandbox.limits import Limits
from storage.objects import Objects
from storage.register import Register

# what a child process may be asked to do; named here, imported only there
_ENTRIES = {
    "probe": "ocr.entries:probe",
    "read": "ocr.entries:read",
    "draw": "ocr.overlay:draw",
    "split": "intake.parts:split",
    "quality": "ocr.quality:quality",
}

NOTED = ("database_url", "objects_url", "objects_access_key", "objects_secret_key")


def settings_from_environment() -> Settings:
    """What the environment asks for. Raises ``BadSettings``."""
    return load_settings(os.environ)


def running_note(settings: Settings) -> Path:
    """Where a running ``bewijs up`` says where its services are."""
    return settings.data_dir / "running.json"


def of_running(settings: Settings) -> Settings:
    """The settings, with what they leave open taken from a running ``bewijs up``."""
    note = running_note(settings)
    if settings.objects_url or not note.exists():
        return settings
    return replace(settings, **json.loads(note.read_text(encoding="utf-8")))


def now() -> datetime:
    """The only clock; the rooms are handed it or its answer."""
    return datetime.now(UTC)


def build_firm(settings: Settings) -> Firm:
    """The collector as it speaks to debtors."""
    return Firm(
        name=settings.collector_name,
        phone=settings.collector_phone,
        portal=settings.portal_url,
        bank_closing_days=frozenset(date.fromisoformat(d) for d in settings.bank_closing_days),
    )


def build_sandbox(settings: Settings, children: int = 1) -> Sandbox:
    """Child processes for strangers' files, so many at once."""
    limits = Limits(
        seconds=settings.child_seconds,
        megabytes=settings.child_megabytes,
        calls=settings.child_files,
    )
    return Sandbox(_ENTRIES, limits, children)


def database_url(settings: Settings) -> str:
    """The register's address; SQLite in the data folder when none is set."""
    return settings.database_url or f"sqlite:///{settings.data_dir.resolve()}/register.db"


def build_register(settings: Settings) -> Register:
    """The register, its tables up to date."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    register = Register(database_url(settings))
    register.migrate()
    return register


def kept_register(settings: Settings) -> Register:
    """The register of a service that has run: in the wrong folder a new one would look empty.

    Raises ``BadSettings``.
    """
    if not settings.database_url and not (settings.data_dir / "register.db").exists():
        raise BadSettings(
            f"There is no register in {settings.data_dir.resolve()}. Call this where `bewijs up` "
            "was called, or set BEWIJS_DATA_DIR or BEWIJS_DATABASE_URL."
        )
    return build_register(settings)


def build_objects(settings: Settings) -> Objects:
    """The object store, its bucket made."""
    if not settings.objects_url:
        raise BadSettings("Start `bewijs up` first, or set BEWIJS_OBJECTS_URL.")
    objects = Objects(
        settings.objects_url,
        settings.objects_access_key,
        settings.objects_secret_key,
        settings.objects_bucket,
    )
    objects.prepare()
    return objects
