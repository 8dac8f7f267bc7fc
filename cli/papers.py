"""``bewijs fixtures``: papers that we invent, with their truth beside them."""

from pathlib import Path

import click

from fixtures.make import make


@click.group()
def fixtures() -> None:
    """Invented papers for tests and demonstrations."""


@fixtures.command("make")
@click.option("--seed", type=int, default=1, show_default=True, help="Same seed, same papers.")
@click.option("--count", type=click.IntRange(1), default=24, show_default=True)
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="A folder."
)
def make_papers(seed: int, count: int, out: Path) -> None:
    """Make COUNT papers, each with a NAME.truth.json beside it."""
    out.mkdir(parents=True, exist_ok=True)
    make(seed, count, out)
    click.echo(f"{count} papers in {out}")
