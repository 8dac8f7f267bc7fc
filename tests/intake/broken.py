"""Entries for the sandbox: one that dies of what it looks at, one that takes its time."""

import os
import signal
import time
from typing import Any


def probe(argument: dict[str, Any]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def sleep(argument: dict[str, Any]) -> dict[str, Any]:
    time.sleep(6)
    return {"media_type": "application/pdf"}
