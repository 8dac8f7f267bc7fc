"""Builds the rooms once, from the settings, and hands them to each other."""

from datetime import UTC, date, datetime

from policy.decide import Firm

from evidence.settings import Settings
from sandbox.child import Sandbox
from sandbox.limits import Limits
from workers.pipeline import ENTRIES, Pipeline


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
