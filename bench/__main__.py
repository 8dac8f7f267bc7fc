"""``./run bench``: one table, ours beside its peers on the same pages in the same run."""

import contextlib
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console

from bench.machine import machine
from bench.measure import Score, measured
from bench.papers import MEDIA, sheets, warm_up
from bench.readers import READERS, ROOT, versions
from bench.report import markdown, shown, write_json
from bench.results import Result
from bench.understanding import Understood, understood

T = TypeVar("T")
_CACHE = ROOT / ".cache" / "bench"


@click.command()
@click.option("--papers", type=click.IntRange(0), default=4, show_default=True, help="A medium.")
@click.option(
    "--understand",
    type=click.IntRange(0),
    default=20,
    show_default=True,
    help="Papers a medium whose kinds and fields are timed.",
)
@click.option("--seed", default=1, show_default=True, help="Same seed, same papers.")
@click.option(
    "--reader",
    "only",
    multiple=True,
    type=click.Choice([each.name for each in READERS]),
    help="Only this one; may be given again. All without it.",
)
@click.option("--json", "as_json", type=click.Path(path_type=Path), help="Write all figures.")
@click.option("--out", type=click.Path(path_type=Path), help="Write the table as Markdown.")
def main(
    papers: int,
    understand: int,
    seed: int,
    only: tuple[str, ...],
    as_json: Path | None,
    out: Path | None,
) -> None:
    """Set our reading beside its peers.

    ./run bench without options writes docs/bench.md as well.
    """
    result = _result(papers, understand, seed, only)
    shown(result, Console(width=160, markup=False, highlight=False, emoji=False))
    if as_json:
        write_json(result, as_json)
    if out:
        out.write_text(markdown(result), encoding="utf-8")


def _result(papers: int, understand: int, seed: int, only: tuple[str, ...]) -> Result:
    load = os.getloadavg()[1]
    return Result(
        day=datetime.now(UTC).date().isoformat(),
        seed=seed,
        machine=machine(),
        load=load,
        versions=versions(),
        missing={each.name: each.missing for each in READERS if each.missing},
        scores=_until_interrupted(_scores(papers, seed, only) if papers else iter(())),
        understood=_until_interrupted(_understood(understand, seed) if understand else iter(())),
    )


def _until_interrupted(measures: Iterator[T]) -> tuple[T, ...]:
    """All of them, or those that are there when somebody presses Ctrl-C."""
    there: list[T] = []
    with contextlib.suppress(KeyboardInterrupt):
        there.extend(measures)
    return tuple(there)


def _scores(papers: int, seed: int, only: tuple[str, ...]) -> Iterator[Score]:
    """Medium by medium, so that all readers of one meet the same minutes of the machine."""
    asked = [each for each in READERS if not only or each.name in only]
    there = [each for each in asked if not each.missing]
    for medium in MEDIA:
        click.echo(f"{medium.title}: making papers", err=True)
        drawn = list(sheets(medium, papers, seed, _CACHE))
        warm = warm_up(medium, _CACHE)
        for reader in there:
            click.echo(f"{medium.title}: {reader.title}", err=True)
            yield measured(reader, medium.name, warm, drawn)


def _understood(papers: int, seed: int) -> Iterator[Understood]:
    for medium in MEDIA:
        if not medium.of:
            click.echo(f"{medium.title}: kinds and fields", err=True)
            yield understood(medium.title, [*sheets(medium, papers, seed, _CACHE)])


if __name__ == "__main__":
    main()
