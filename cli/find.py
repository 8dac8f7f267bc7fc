"""``bewijs find``: the papers of one dossier."""

import json
import logging
from contextlib import closing

import click
from rich.box import SIMPLE_HEAD
from rich.table import Table

from cli.build import kept_register, of_running
from cli.options import one_object
from cli.process import begin
from cli.show import printable, wide_console
from intake.given import check_number
from storage.records import Found
from storage.register import Register
from storage.search import in_dossier
from workers.pipeline import BELGIUM

_AT_ONCE = 100  # papers that are asked of the register


@click.command(epilog="Example: bewijs find --dossier BE-2026-004711")
@click.option("--dossier", "number", required=True, help="Its number, as it was sent.")
@one_object
def find(number: str, as_json: bool) -> None:
    """List the papers of a dossier, the newest first.

    With the ID by which `bewijs policy explain` and the HTTP API know each.
    """
    with closing(kept_register(of_running(begin(logging.WARNING)))) as register:
        papers = _everything(register, check_number(number))
    if as_json:
        told = {"dossier": number, "papers": [each.answer for each in papers]}
        click.echo(json.dumps(told, ensure_ascii=False))
    elif papers:
        wide_console().print(_table(papers))
    else:
        click.echo(f"No paper names the dossier {printable(number)}.")


def _everything(register: Register, number: str) -> list[Found]:
    page = in_dossier(register, number, limit=_AT_ONCE)
    papers = [*page.papers]
    while page.next:
        page = in_dossier(register, number, limit=_AT_ONCE, after=page.next)
        papers += page.papers
    return papers


def _table(papers: list[Found]) -> Table:
    table = Table("id", "received", "state", "verdict", "reasons", "kinds", box=SIMPLE_HEAD)
    table.columns[0].no_wrap = True  # to be copied
    for each in papers:
        table.add_row(
            each.id,
            each.received_at.astimezone(BELGIUM).strftime("%Y-%m-%d %H:%M"),
            each.state,
            each.verdict or "",
            ", ".join(each.reasons),
            ", ".join(each.kinds),
        )
    return table
