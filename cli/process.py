"""What every long-running process does first."""

import logging
import sys
import threading

from cli.build import settings_from_environment
from cli.supervise import on_signals
from evidence.settings import Settings

_LOUD = ("pika", "httpx", "alembic")  # libraries that tell more than we need


def begin() -> Settings:
    """Log to standard error, ids and codes only; give the settings."""
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO,
        format="%(asctime)s %(name)s %(levelname)s %(message)s",
    )
    for name in _LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
    return settings_from_environment()


def until_told() -> threading.Event:
    """An event that SIGTERM and SIGINT set."""
    stop = threading.Event()
    on_signals(stop)
    return stop
