"""The files that an evaluation leaves: numbers, a summary, a page with its pictures."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from evidence.errors import UsageError
from lab.evaluation import Evaluation, written
from lab.pictures import Exhibit
from lab.rendering import markdown, page

NAME = "evaluation"  # of every file, and of the folder with the pictures


def check_writable(out: Path) -> None:
    """Makes the folder, before hours are spent on what it is to hold. Raises ``UsageError``."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=out).close()
    except OSError as error:
        raise UsageError(f"Nothing can be written into {out}: {error.strerror}.") from None
    if (out / NAME).exists() and not (out / NAME).is_dir():
        raise UsageError(f"{out / NAME} is in the way: a folder of that name takes the pictures.")


def write_reports(value: Evaluation, exhibits: Sequence[Exhibit], out: Path) -> None:
    """``evaluation.json``, ``evaluation.md`` and ``evaluation.html``; earlier ones are replaced."""
    misses = [each.miss for each in exhibits]
    for suffix, text in (
        ("json", written(value)),
        ("md", markdown(value, misses)),
        ("html", page(value, exhibits)),
    ):
        half = out / f"{NAME}.{suffix}.half"
        half.write_text(text, encoding="utf-8", errors="replace")
        half.replace(out / f"{NAME}.{suffix}")
