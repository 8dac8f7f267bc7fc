"""What is taken out of an invented mail."""

from email.message import EmailMessage
from pathlib import Path
from typing import Any

from intake.parts import split


def take(data: bytes | EmailMessage, folder: Path, max_parts: int = 50) -> dict[str, Any]:
    path = folder / "mail.eml"
    path.write_bytes(data if isinstance(data, bytes) else data.as_bytes())
    (folder / "parts").mkdir(exist_ok=True)
    limits = {"max_parts": max_parts, "max_bytes": 1_000_000}
    return split({"path": str(path), "folder": str(folder / "parts"), **limits})


def names(found: dict[str, Any]) -> list[str]:
    return [each["name"] for each in found["parts"]]


def skipped(found: dict[str, Any]) -> list[str]:
    return [each["why"] for each in found["skipped"]]
