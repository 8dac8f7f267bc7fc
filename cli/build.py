"""Builds the rooms once, from the settings, and hands them to each other."""

import os
from datetime import UTC, date, datetime

from evidence.errors import BadSettings
from evidence.settings import Settings, load_settings
from policy.firm import Firm
from sandbox.child import Sandbox
from sandbox.limits import Limits
from storage.objects import Objects
from storage.register import Register
from workers.pipeline import ENTRIES, Pipeline


def settings_from_environment() -> Settings:
    """What the environment asks for. Raises ``BadSettings``."""
    return load_settings(os.environ)


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


def build_sandbox(settings: Settings) -> Sandbox:
    """A child process for strangers' files."""
    limits = Limits(
        seconds=settings.child_seconds,
        megabytes=settings.child_megabytes,
        calls=settings.child_files,
    )
    return Sandbox(ENTRIES, limits)


def build_pipeline(settings: Settings) -> Pipeline:
    """The way of a paper, with a child of its own."""
    return Pipeline(
        sandbox=build_sandbox(settings), settings=settings, firm=build_firm(settings), clock=now
    )


def database_url(settings: Settings) -> str:
    """The register's address; SQLite in the data folder when none is set."""
    return settings.database_url or f"sqlite:///{settings.data_dir.resolve()}/register.db"


def build_register(settings: Settings) -> Register:
    """The register, its tables up to date."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    register = Register(database_url(settings))
    register.migrate()
    return register


def build_objects(settings: Settings) -> Objects:
    """The object store, its bucket made."""
    if not settings.objects_url:
        raise BadSettings("Set BEWIJS_OBJECTS_URL, or use `bewijs up`, which brings its own.")
    objects = Objects(
        settings.objects_url,
        settings.objects_access_key,
        settings.objects_secret_key,
        settings.objects_bucket,
    )
    objects.prepare()
    return objects
