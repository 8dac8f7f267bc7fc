"""An entry that takes long to load, as those that read pictures do."""

import time
from typing import Any

time.sleep(1)


def loaded(argument: dict[str, Any]) -> Any:
    return "loaded"
