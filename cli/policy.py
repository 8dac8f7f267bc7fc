"""``bewijs policy``: what decides, why it decided so, and what other numbers would have done."""

import json
import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from cli.build import build_firm, kept_register, now, of_running
from cli.explained import Replay, explanation, numbers, show_explanation, show_numbers, show_replay
from cli.options import one_object, since_day
from cli.process import begin
from cli.sheet import page
from cli.show import wide_console
from evidence.errors import NoFacts, UsageError
from policy.edition import Edition, draft, edition, in_force, versions
from policy.firm import Firm
from policy.parameters import read_table
from storage import decisions
from storage.register import Register
from workers.pipeline import BELGIUM
from workers.replay import load_past


@click.group()
def policy() -> None:
    """The rules and numbers that decide."""


@policy.command()
@click.option("--markdown", is_flag=True, help="The page docs/policy.md.")
@one_object
def show(markdown: bool, as_json: bool) -> None:
    """The numbers in force and those to come."""
    if markdown:
        click.echo(page(), nl=False)
        return
    current = in_force(now().astimezone(BELGIUM).date())
    if as_json:
        click.echo(json.dumps(numbers(current), ensure_ascii=False))
    else:
        show_numbers(wide_console(), current)


@policy.command()
@click.argument("evidence_id", metavar="ID")
@one_object
def explain(evidence_id: str, as_json: bool) -> None:
    """Why the evidence ID was decided so.

    Its facts, and what each rule said of them. The ID is what `bewijs submit` and the HTTP API
    answered with.
    """
    with _register() as (register, firm):
        explained = explanation(load_past(register, evidence_id, firm))
    if as_json:
        click.echo(json.dumps(explained, ensure_ascii=False))
    else:
        show_explanation(wide_console(), explained)


@policy.command(epilog="Example: bewijs policy replay --policy stricter.toml --since 2026-11-01")
@click.option(
    "--policy",
    "wanted",
    required=True,
    metavar="VERSION|FILE",
    help="A first day of our table, or a file like policy/parameters.toml with what changes.",
)
@since_day
@one_object
def replay(wanted: str, since: datetime, as_json: bool) -> None:
    """Say what other numbers would have decided.

    Of past evidence, one by one; nothing is changed.
    """
    other = _edition(wanted)
    with _register() as (register, firm):
        found = Replay(policy=other.version.isoformat(), since=since.date().isoformat())
        for each in _with_progress(decisions.evidences_decided(register, since=since)):
            _add(found, register, each, firm, other)
    if as_json:
        click.echo(json.dumps(found.as_json, ensure_ascii=False))
    else:
        show_replay(wide_console(), found)


def _add(found: Replay, register: Register, evidence_id: str, firm: Firm, to: Edition) -> None:
    try:
        past = load_past(register, evidence_id, firm)
    except NoFacts:
        found.without_facts += 1
        return
    found.add(past, to)


def _edition(wanted: str) -> Edition:
    """The version of that first day, or the draft in that file. Raises ``UsageError``."""
    if wanted in {each.isoformat() for each in versions()}:
        return edition(date.fromisoformat(wanted))
    try:
        return draft(read_table(Path(wanted).read_text(encoding="utf-8")))
    except OSError as error:
        known = ", ".join(map(str, versions()))
        raise UsageError(
            f"{wanted} is no version ({known}) and no file: {error.strerror}."
        ) from None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UsageError(f"{wanted} is no table like policy/parameters.toml: {error}.") from None


@contextmanager
def _register() -> Iterator[tuple[Register, Firm]]:
    settings = of_running(begin(logging.WARNING))
    with closing(kept_register(settings)) as register:
        yield register, build_firm(settings)


def _with_progress(ids: tuple[str, ...]) -> Iterator[str]:
    """A bar on standard error, when somebody is there to see it."""
    console = Console(stderr=True)
    columns = (TextColumn("deciding"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("deciding", total=len(ids))
        for each in ids:
            yield each
            bar.advance(task)
