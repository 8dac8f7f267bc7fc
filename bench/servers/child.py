"""What the sandbox's child runs for the bench: the product's entry, and what it cost so far."""

from typing import Any

from bench.servers.line import own_cost
from ocr import entries


def read(argument: dict[str, Any]) -> dict[str, Any]:
    """The encoded reading, and the child's cost since its start."""
    reading = entries.read(argument)
    return {"reading": reading, "cost": own_cost()}
