"""``bewijs evaluate``: papers whose truth is known, scored, with a report."""

import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from cli.build import now, settings_from_environment
from cli.options import at_once
from cli.process import end_when_told
from cli.reader import build_pipeline
from cli.show import printable
from evidence.errors import UsageError
from lab.comparing import check_comparable, compared
from lab.crew import Problem, score_all
from lab.evaluation import (
    Evaluation,
    Source,
    Versions,
    evaluation,
    is_closed,
    load_evaluation,
    written,
)
from lab.kept import Kept
from lab.papers import loaded, made_truths, truth_files
from lab.pictures import Exhibit, exhibits
from lab.reports import NAME, check_writable, write_reports
from lab.results import PaperResult
from lab.truth import BadTruth, Truth
from lab.versions import generator_version, product_version, reading_version
from lab.views import headlines
from lab.wording import bound, percent, points, title, told
from lab.worst import worst
from policy.edition import in_force
from workers.pipeline import Pipeline

CACHE = Path(".cache")  # readings and made papers; may be deleted at any time
_OUT = Path("out") / "evaluation"
_MOST_MISSES = 24  # that the page shows
_SPLIT, _SEED, _COUNT = "dev", 1, 400  # when nothing is said
T = TypeVar("T")


@click.command(
    epilog="Example: bewijs evaluate our-papers/ --compare out/evaluation/evaluation.json"
)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option(
    "--split",
    type=click.Choice(["dev", "test", "train"]),
    help=f"Make papers of that split.  [default: {_SPLIT}]",
)
@click.option("--seed", type=int, help=f"Same seed, same papers.  [default: {_SEED}]")
@click.option(
    "--count", type=click.IntRange(1, 99_999), help=f"How many papers to make.  [default: {_COUNT}]"
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=_OUT,
    show_default=True,
    help="Write the reports into this folder.",
)
@click.option(
    "--compare",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Say what moved beyond noise since this evaluation.json.",
)
@at_once
@click.option("--json", "as_json", is_flag=True, help="Print evaluation.json on standard output.")
def evaluate(
    folder: Path | None,
    split: str | None,
    seed: int | None,
    count: int | None,
    out: Path,
    compare: Path | None,
    jobs: int,
    as_json: bool,
) -> None:
    """Score papers whose truth is known, and report.

    FOLDER holds papers with a NAME.truth.json beside each, as docs/truth.md
    describes. Without one, papers are made. What was read once is kept in .cache,
    so that the next time takes seconds. The exit status is 1 when a truth file
    could not be used.
    """
    source = _source(folder, split, seed, count)
    before = load_evaluation(compare) if compare else None
    if before:
        check_comparable(before, source)
    check_writable(out)
    end_when_told()
    value, shown = _evaluated(source, before, out, jobs)
    write_reports(value, shown, out)
    _tell(value, out, as_json)
    sys.exit(1 if value.left_out else 0)


def _source(folder: Path | None, split: str | None, seed: int | None, count: int | None) -> Source:
    if folder is None:
        chosen = split or _SPLIT
        return Source(
            split=chosen,
            seed=_SEED if seed is None else seed,
            count=count or _COUNT,
            generator=generator_version(chosen),
        )
    if (split, seed, count) != (None, None, None):
        raise UsageError("--split, --seed and --count make papers; a FOLDER has its own.")
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}.")
    return Source(folder=str(folder))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What the papers are scored with, built once."""

    pipelines: list[Pipeline]
    kept: Kept
    versions: Versions
    today: date


def _evaluated(
    source: Source, before: Evaluation | None, out: Path, jobs: int
) -> tuple[Evaluation, list[Exhibit]]:
    """The figures, and the worst misses with their pictures."""
    truths, problems = loaded(_truth_files(source, jobs))
    with _desk(min(jobs, max(1, len(truths)))) as desk:
        scoring = score_all(truths, desk.pipelines, desk.kept, desk.today)
        results = list(_with_bar("scoring", scoring, len(truths)))
        papers = [each for each in results if isinstance(each, PaperResult)]
        problems += [each for each in results if isinstance(each, Problem)]
        if not papers:
            raise _nothing_scored(source, problems)
        value = evaluation(papers, problems, source, desk.versions, desk.today)
        value = compared(before, value) if before else value
        return value, _exhibits(value, truths, desk, out)


def _exhibits(value: Evaluation, truths: list[Truth], desk: _Desk, out: Path) -> list[Exhibit]:
    misses, by_name = worst(value.results, _MOST_MISSES), {t.path.name: t for t in truths}
    shown = exhibits(misses, by_name, desk.pipelines, desk.kept, out / NAME, desk.today)
    return list(_with_bar("drawing", shown, len(misses)))


def _truth_files(source: Source, jobs: int) -> Iterable[Path]:
    if source.folder is not None:
        return truth_files(Path(source.folder))
    assert source.split is not None
    assert source.seed is not None
    assert source.count is not None
    made = made_truths(source.split, source.seed, source.count, CACHE / "papers", jobs)
    return sorted(_with_bar("making", made, source.count))


@contextmanager
def _desk(jobs: int) -> Iterator[_Desk]:
    settings = settings_from_environment()
    pipelines = [build_pipeline(settings) for _ in range(jobs)]
    versions = Versions(
        bewijs=product_version(),
        policy=in_force(now().astimezone().date()).version.isoformat(),
        reader=settings.reader,
        reading=reading_version(settings),
    )
    try:
        yield _Desk(
            pipelines=pipelines,
            kept=Kept(folder=CACHE / "readings" / versions.reading),
            versions=versions,
            today=now().astimezone().date(),
        )
    finally:
        for each in pipelines:
            each.sandbox.close()


def _with_bar(doing: str, results: Generator[T], total: int) -> Iterator[T]:
    """A bar on standard error, when somebody is there to see it."""
    console = Console(stderr=True)
    columns = (TextColumn(f"{doing:8}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with (
        Progress(*columns, console=console, disable=total < 2 or not console.is_terminal) as bar,
        closing(results),
    ):
        task = bar.add_task(doing, total=total)
        for result in results:
            yield result
            bar.advance(task)


def _tell(value: Evaluation, out: Path, as_json: bool) -> None:
    _tell_problems(value.problems, value.left_out)
    if as_json:
        click.echo(written(value), nl=False)
        return
    console = Console(markup=False, highlight=False, emoji=False)
    console.print(_headlines(value))
    for line in _comparison(value):
        console.print(line)
    click.echo(f"{value.papers} papers scored. The report: {printable(out / NAME)}.html")


def _nothing_scored(source: Source, problems: Sequence[Problem]) -> UsageError:
    _tell_problems(() if is_closed(source, problems) else problems, len(problems))
    return UsageError("No paper could be scored.")


def _tell_problems(problems: Sequence[Problem], left_out: int) -> None:
    for each in problems:
        click.echo(f"bewijs: {BadTruth.code}: {printable(each.message)}", err=True)
    if left_out > len(problems):  # of the test split: which ones is not said
        click.echo(f"bewijs: {left_out} truth files could not be used.", err=True)


def _headlines(value: Evaluation) -> Table:
    table = Table(box=None, padding=(0, 3, 0, 0), show_header=False)
    for each in headlines(value):
        table.add_row(
            title(each.figure), Text(told(each), style="bold"), bound(each), f"n {each.of}"
        )
    return table


def _comparison(value: Evaluation) -> Iterator[Text]:
    if value.comparison is None:
        return
    yield Text(f"Since {value.comparison.day}: {' '.join(value.comparison.notes)}", style="dim")
    for each in value.comparison.moves:
        word, colour = ("better", "green") if each.better else ("worse", "red")
        change = (
            f"{percent(each.before)} → {percent(each.after)}, {points(each.after - each.before)}"
        )
        what = printable(title(each.figure, each.value))
        yield Text.assemble((word, f"bold {colour}"), f"  {what}: {change}")
    if not value.comparison.moves:
        yield Text(f"Of {value.comparison.shares} shares none moved beyond noise.")
