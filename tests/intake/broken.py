"""An entry for the sandbox that dies of what it looks at."""

import os
import signal
from typing import Any


def probe(argument: dict[str, Any]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
