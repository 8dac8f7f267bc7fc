"""What a process does first: its log, and how it is told to end."""

import logging
import signal
import sys
import threading

from cli.build import settings_from_environment
from cli.supervise import on_signals
from evidence.settings import Settings

_LOUD = {  # libraries that tell more than we need
    "pika": logging.WARNING,
    "httpx": logging.WARNING,
    "alembic": logging.WARNING,
    "urllib3": logging.ERROR,  # its warnings quote addresses that carry a signature
}


def begin(level: int = logging.INFO) -> Settings:
    """Log to standard error, ids and codes only; give the settings.

    ``level`` is WARNING for commands that end by themselves in front of a person.
    """
    logging.basicConfig(
        stream=sys.stderr,
        level=level,
        format="%(asctime)s %(name)s %(levelname)s %(message)s",
    )
    for name, least in _LOUD.items():
        logging.getLogger(name).setLevel(max(level, least))
    return settings_from_environment()


def end_when_told() -> None:
    """Have SIGTERM end this process as Ctrl+C does: what is open is closed first."""
    signal.signal(signal.SIGTERM, _end)


def _end(number: int, _: object) -> None:
    signal.signal(number, signal.SIG_IGN)  # a second one must not break the closing
    raise SystemExit(128 + number)


def until_told() -> threading.Event:
    """An event that SIGTERM and SIGINT set."""
    stop = threading.Event()
    on_signals(stop)
    return stop
