"""The same table three ways: on a screen, as Markdown, as JSON."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import understanding
from bench.papers import MEDIA
from bench.readers import READERS
from bench.results import HEADS, Result

_UNDERSTOOD = "kinds and fields of what ours read, in CPU of one thread"
_HOW = Path(__file__).with_name("how.md")


def shown(result: Result, console: Console) -> None:
    """On a screen, a table for each medium."""
    for medium in MEDIA:
        table = Table(title=f"{medium.title}; {_size(result, medium.name)}", box=None)
        for head in HEADS:
            table.add_column(head, no_wrap=True)
        for row in result.rows(medium.name):
            table.add_row(*row)
        console.print(table)
    if result.understood:
        table = Table(title=_UNDERSTOOD, box=None)
        for head in understanding.HEADS:
            table.add_column(head, no_wrap=True)
        for one in result.understood:
            table.add_row(*one.row())
        console.print(table)
    for each in result.failures():
        console.print(f"could not read: {each}")


def markdown(result: Result) -> str:
    """The page ``docs/bench.md``."""
    tables = (part for each in MEDIA for part in _section(result, each.name, each.title))
    machine = result.machine
    how = _HOW.read_text(encoding="utf-8").format(
        seed=result.seed, load=result.load, cores=machine.cores
    )
    failures = (f"- could not read: {each}" for each in result.failures())
    known = _understood(result)
    lines = ("# Ours beside its peers", "", how, *_made_on(result), "", *tables, *known, *failures)
    return "\n".join(lines).rstrip() + "\n"


def write_json(result: Result, path: Path) -> None:
    """All figures."""
    text = json.dumps(asdict(result), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def _section(result: Result, medium: str, title: str) -> list[str]:
    return [f"## {title}; {_size(result, medium)}", "", *_table(HEADS, result.rows(medium)), ""]


def _understood(result: Result) -> list[str]:
    rows = [each.row() for each in result.understood]
    return [f"## {_UNDERSTOOD}", "", *_table(understanding.HEADS, rows), ""] if rows else []


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(heads)} |", "|---" + "|---:" * (len(heads) - 1) + "|", *lines]


def _size(result: Result, medium: str) -> str:
    first = next((each for each in result.scores if each.medium == medium), None)
    return f"papers: {first.papers}, pages: {first.pages}" if first else "nothing measured"


def _made_on(result: Result) -> list[str]:
    versions = ", ".join(f"{name} {version}" for name, version in result.versions.items())
    features = ", ".join(result.machine.features) or "none of those that matter"
    start = {
        each.title: max((x.start for x in result.scores if x.reader == each.name), default=0.0)
        for each in READERS
    }
    starts = "; ".join(f"{name} {seconds:.1f}" for name, seconds in start.items() if seconds)
    return [
        f"- **When**: {result.day}. **Processor**: {result.machine.model}, "
        f"{result.machine.cores} cores; {features}.",
        f"- **Versions**: {versions}.",
        f"- **CPU seconds of a process's first paper**, with whatever it loads, at most: {starts}.",
    ]
