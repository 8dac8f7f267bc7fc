"""``bewijs fixtures``: papers that we invent, with their truth beside them."""

from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from cli.options import at_once, out_folder
from cli.process import end_when_told
from cli.show import printable
from evidence.errors import UsageError
from evidence.vocabulary import Kind
from fixtures.make import make_all
from fixtures.sheet import Known, draw_sheet
from fixtures.splits.index import SPLITS
from fixtures.strangers import CLOSED as CLOSED_SET
from fixtures.strangers import SETS, make_set, truths_of
from lab.evaluation import CLOSED as CLOSED_SPLIT
from lab.papers import loaded, truth_files
from lab.truth import BadTruth, Truth

_PICTURES = (".png", ".jpg", ".jpeg")


@click.group()
def fixtures() -> None:
    """Invented papers for tests, demonstrations and measurement."""


@fixtures.command(
    "make", epilog="Example: bewijs fixtures make --count 40 --kind court_order --out made/"
)
@click.option("--seed", type=int, default=1, show_default=True, help="Same seed, same papers.")
@click.option(
    "--count",
    type=click.IntRange(1, 99_999),
    default=24,
    show_default=True,
    help="How many papers.",
)
@click.option(
    "--split", type=click.Choice([*SPLITS]), default="dev", show_default=True,
    help="Whose layouts, wording, typefaces and cameras.",
)  # fmt: skip
@click.option("--layout", help="Only papers of that one.")
@click.option(
    "--kind",
    type=click.Choice([each.value for each in Kind]),
    help="Only papers whose layout is of that kind.",
)
@out_folder
@at_once
def make_papers(
    seed: int,
    count: int,
    split: str,
    layout: str | None,
    kind: str | None,
    out: Path,
    jobs: int,
) -> None:
    """Make COUNT papers, each with a NAME.truth.json beside it.

    Papers that are already in the folder are kept, so that what was broken off goes on.
    """
    only = _layouts(split, layout, kind)
    end_when_told()
    _make(make_all(split, seed, count, out, jobs, only), count, out)


@fixtures.command("strangers", epilog="Example: bewijs fixtures strangers --set a --out a/")
@click.option(
    "--set", "name", type=click.Choice(SETS), required=True,
    help=f"Of {CLOSED_SET} only totals are looked at; the others were tuned on.",
)  # fmt: skip
@out_folder
@at_once
def make_strangers(name: str, out: Path, jobs: int) -> None:
    """Make the papers that strangers wrote.

    Each has a NAME.truth.json beside it. They are pages that Chromium prints, so it must be
    installed. Papers that are already in the folder are kept, so that what was broken off goes on.
    """
    end_when_told()
    _make(make_set(name, out, jobs), len(truths_of(name)), out)


def _make(papers: Iterator[Path], count: int, out: Path) -> None:
    """See them made, with a bar on standard error when somebody is there to see it."""
    console = Console(stderr=True)
    for _ in track(papers, "making", count, console=console, disable=not console.is_terminal):
        pass
    click.echo(f"{count} papers in {printable(out)}")


def _layouts(split: str, layout: str | None, kind: str | None) -> tuple[str, ...]:
    """Those that may come. Raises ``BadParameter`` where there are none."""
    layouts = SPLITS[split].layouts
    if layout and layout not in layouts:
        there = ", ".join(sorted(layouts))
        raise click.BadParameter(f"{split} has no layout {layout}. There are: {there}.")
    chosen = [layout] if layout else [*layouts]
    found = tuple(each for each in chosen if kind in (None, layouts[each].kind))
    if not found:
        raise click.BadParameter(f"{split} has no such layout of kind {kind}.")
    return found


@fixtures.command("sheet", epilog="Example: bewijs fixtures sheet made/ --boxes --out made.png")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default="sheet.png",
    show_default=True,
    help="A PNG or JPEG.",
)
@click.option(
    "--columns",
    type=click.IntRange(1, 20),
    default=6,
    show_default=True,
    help="Papers beside each other.",
)
@click.option("--boxes", is_flag=True, help="Draw where each field's truth stands.")
@click.option("--author", is_flag=True, help="Also show test papers: to who writes them, no other.")
def contact_sheet(folder: Path, out: Path, columns: int, boxes: bool, author: bool) -> None:
    """Put all papers of FOLDER on one picture.

    The first page of each, to be looked at. For papers that were made here: they are opened
    without the sandbox.
    """
    if out.suffix.lower() not in _PICTURES:
        raise click.BadParameter(f"{out} must end in {', '.join(_PICTURES)}.")
    truths, problems = loaded(truth_files(folder))
    for each in problems:
        click.echo(f"bewijs: {BadTruth.code}: {printable(each.message)}", err=True)
    shown = [each for each in truths if author or each.split != CLOSED_SPLIT]
    if not shown:
        raise UsageError("No papers to show here. Those of the split test are not looked at.")
    sheet = draw_sheet([_known(each) for each in shown], columns, boxes)
    try:
        sheet.save(out)
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}.") from None
    click.echo(f"{len(shown)} papers on {printable(out)}")


def _known(truth: Truth) -> Known:
    fields = (field for document in truth.documents for field in document.fields or ())
    return Known(
        path=truth.path,
        size=truth.page_sizes[0] if truth.page_sizes else None,
        boxes=tuple(each.box for each in fields if each.box and each.page == 1),
    )
