"""Options that several commands share."""

import os
from datetime import datetime, time
from pathlib import Path
from typing import Any

import click

from workers.pipeline import BELGIUM


def _from_midnight(_: click.Context, __: click.Parameter, day: Any) -> datetime:
    return datetime.combine(day, time(), BELGIUM)


def _or_cores(_: click.Context, __: click.Parameter, jobs: Any) -> int:
    return jobs or os.cpu_count() or 1


EVER = "2000-01-01"  # a day before any decision
since_day = click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    default=EVER,
    callback=_from_midnight,
    help="Only what was decided on that day or later.",
)
one_object = click.option("--json", "as_json", is_flag=True, help="One object of JSON.")
out_folder = click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="A folder."
)
at_once = click.option(
    "--jobs", type=click.IntRange(1, 64), callback=_or_cores,
    help="How many at once.  [default: cores]",
)  # fmt: skip
