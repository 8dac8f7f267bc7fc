"""Options that several commands share."""

from datetime import datetime, time
from typing import Any

import click

from workers.pipeline import BELGIUM


def _from_midnight(_: click.Context, __: click.Parameter, day: Any) -> datetime:
    return datetime.combine(day, time(), BELGIUM)


since_day = click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    default="2000-01-01",
    callback=_from_midnight,
    help="Only what was decided on that day or later.",
)
one_object = click.option("--json", "as_json", is_flag=True, help="One object of JSON.")
