"""``bewijs report``: how much was decided by itself, and what stood in the way of the rest."""

import json
import logging
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from cli.build import kept_register, of_running
from cli.options import EVER, one_object, since_day
from cli.process import begin
from cli.show import wide_console
from evidence.codec import encode
from evidence.vocabulary import Verdict
from policy.blockers import explained
from storage import reports
from storage.register import Register
from workers.obstacles import UNREAD, Sort, Tally, tally

_COLUMNS = """\
alone: nothing else stood in their way.
freed with those above: they need nobody once this and all above it are mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is reported of one stretch of time."""

    since: str
    tally: Tally
    turned: int  # answers that a later paper of their dossier turned
    rehearsed: dict[str, int]  # papers that a version to come would decide otherwise


@click.command()
@since_day
@one_object
def report(since: datetime, as_json: bool) -> None:
    """Say what kept papers from being decided without a person.

    By blocker, kind and medium.
    """
    settings = of_running(begin(logging.WARNING))
    with closing(kept_register(settings)) as register:
        made = _report(register, since)
    if as_json:
        click.echo(json.dumps(encode(made)))
    else:
        _show(wide_console(), made)


def _report(register: Register, since: datetime) -> Report:
    unread = reports.set_aside_since(register, since)
    aside = [
        replace(UNREAD, medium=media_type.rpartition("/")[2])
        for media_type, papers in unread.items()
        for _ in range(papers)
    ]
    return Report(
        since=since.date().isoformat(),
        tally=tally([*reports.decided_since(register, since), *aside]),
        turned=reports.turned_since(register, since),
        rehearsed=reports.rehearsed_since(register, since),
    )


def _show(console: Console, made: Report) -> None:
    if made.tally.papers:
        _show_tally(console, made.tally)
    else:
        after = "yet" if made.since == EVER else f"since {made.since}"
        console.print(f"No paper was decided {after}.")
    if made.turned:
        console.print(f"{made.turned} answers were turned by a later paper of their dossier.")
    for policy, papers in made.rehearsed.items():
        console.print(f"The policy of {policy} would decide {papers} papers otherwise.")


def _show_tally(console: Console, counted: Tally) -> None:
    accepted, rejected, waiting = (
        counted.verdicts[each] for each in (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW)
    )
    console.print(
        f"{counted.papers} papers: {accepted} accepted, {rejected} rejected, {waiting} to a person."
    )
    console.print(f"{1 - waiting / counted.papers:.1%} were decided without a person.")
    if waiting:
        console.print(_pareto(counted))
        console.print(_COLUMNS)
        for each in counted.obstacles:
            console.print(f"{each.code}: {explained(each.code)}")
    console.print(_sorts("kind", counted.kinds))
    console.print(_sorts("medium", counted.media))


def _pareto(counted: Tally) -> Table:
    table = Table("in the way", box=SIMPLE_HEAD)
    for column in ("papers", "share", "alone", "freed with those above"):
        table.add_column(column, justify="right")
    for each in counted.obstacles:
        numbers = (str(each.papers), f"{each.share:.1%}", str(each.alone), str(each.freed))
        table.add_row(each.code, *numbers)
    return table


def _sorts(title: str, sorts: Iterable[Sort]) -> Table:
    table = Table(title, box=SIMPLE_HEAD)
    for column in ("papers", "to a person", "share"):
        table.add_column(column, justify="right")
    table.add_column("mostly because of")
    for each in sorts:
        numbers = (str(each.papers), str(each.person), f"{each.share:.1%}")
        table.add_row(each.name, *numbers, ", ".join(each.obstacles))
    return table
