"""The options of ``bewijs read`` and how its results are printed."""

import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from cli.build import now, settings_from_environment
from cli.options import at_once
from cli.process import end_when_told
from cli.reader import build_pipeline
from cli.reading import Job, Result, jobs_from_batch, load_dossier, read_all
from cli.show import explanation, json_line, printable, show_answer, show_explanation
from evidence.errors import UsageError

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command(epilog="Example: bewijs read scan.pdf photo.heic --dossier claim.json")
@click.argument("files", nargs=-1, type=click.Path())
@click.option("--dossier", type=_FILE, help="The claim's context, a JSON file; for every FILE.")
@click.option("--batch", type=_FILE, help='A file of lines {"file": …, "dossier": …}.')
@at_once
@click.option("--jsonl", is_flag=True, help="One line of JSON a file on standard output.")
@click.option("--explain", is_flag=True, help="Also say which words spoke for what.")
@click.option(
    "--overlay",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write each page, with boxes around what was read, into this folder.",
)
def read(
    files: tuple[str, ...],
    dossier: Path | None,
    batch: Path | None,
    jobs: int,
    jsonl: bool,
    explain: bool,
    overlay: Path | None,
) -> None:
    """Read FILEs and decide, without any service running.

    Each FILE is decided alone. What a dossier may hold, and what --jsonl prints, stands in
    docs/api.md. The exit status is 1 when a file could not be read.
    """
    todo = [*_jobs(files, dossier), *(jobs_from_batch(batch) if batch else ())]
    if not todo:
        empty = f"No line of {batch} names a file."
        raise click.UsageError(empty if batch else "Name at least one FILE, or a --batch.")
    if overlay:
        _must_be_writable(overlay)
    end_when_told()
    results = _results(todo, jobs, overlay)
    failed = 0
    with closing(results):
        for result in _with_progress(results, len(todo)):
            failed += "error" in result.answer
            _print(result, jsonl, explain)
    sys.exit(1 if failed else 0)


def _must_be_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise UsageError(f"Nothing can be written into {folder}: {error.strerror}.") from None


def _jobs(files: tuple[str, ...], dossier: Path | None) -> Iterator[Job]:
    known, findings = load_dossier(dossier) if dossier else (None, ())
    for file in files:
        yield Job(file=file, dossier=known, findings=findings)


def _results(todo: list[Job], jobs: int, overlay: Path | None) -> Generator[Result]:
    settings = settings_from_environment()
    pipelines = [build_pipeline(settings) for _ in range(min(jobs, len(todo)))]
    try:
        yield from read_all(todo, pipelines, now().astimezone().date(), overlay)
    finally:
        for pipeline in pipelines:
            pipeline.sandbox.close()


def _with_progress(results: Iterator[Result], total: int) -> Iterator[Result]:
    """A bar on standard error, when there is more than one file and somebody to see it."""
    console = Console(stderr=True)
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=total < 2 or not console.is_terminal) as bar:
        task = bar.add_task("reading", total=total)
        for result in results:
            yield result
            bar.advance(task)


def _print(result: Result, jsonl: bool, explain: bool) -> None:
    explained = explanation(result.outcome.documents) if explain and result.outcome else None
    if jsonl:
        extra = {"explain": explained} if explained is not None else {}
        click.echo(json_line(result.answer | extra))
        return
    console = Console(markup=False, highlight=False, emoji=False)
    show_answer(console, result.answer)
    if explained:
        show_explanation(console, explained)
    for path in result.overlays:
        console.print(printable(f"overlay: {path}"), soft_wrap=True)
