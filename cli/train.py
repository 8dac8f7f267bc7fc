"""``bewijs train`` and ``bewijs model``: the classifier of kinds, made and fitted by its owner."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from classifiers.model.classifier import CALIBRATION, SHIPPED, classifier_in
from cli.build import now, settings_from_environment
from cli.evaluate import CACHE
from cli.process import end_when_told
from cli.reader import build_pipeline
from cli.show import printable
from evidence.errors import UsageError
from evidence.records import Reading
from fixtures.texts import read_texts, text_files
from lab.crew import paper_of
from lab.kept import Kept
from lab.papers import loaded, truth_files
from lab.reports import check_writable
from lab.truth import Truth
from lab.versions import reading_version

_OPEN = ("train", "dev")  # splits; nothing is ever learnt from test
_FOLDER = click.Path(path_type=Path, file_okay=False, exists=True)


@click.command()
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="A folder."
)
@click.option("--seed", type=int, default=1, show_default=True, help="Same seed, same model.")
@click.option(
    "--papers", type=click.IntRange(1), default=2200, show_default=True, help="Of each split."
)
@click.option(
    "--steps", type=click.IntRange(0), default=800, show_default=True,
    help="Of the encoder; 0 takes ours over, and learns the wording alone.",
)  # fmt: skip
@click.option(
    "--split", "splits", type=click.Choice(_OPEN), multiple=True, default=("train",),
    show_default=True, help="Whose layouts are learnt. May be given twice.",
)  # fmt: skip
@click.option(
    "--spare", multiple=True, metavar="PREFIX",
    help="Learn nothing from papers in words whose file begins so. May be given twice.",
)  # fmt: skip
def train(
    out: Path, seed: int, papers: int, steps: int, splits: tuple[str, ...], spare: tuple[str, ...]
) -> None:
    """Train a classifier of kinds on invented papers, on one core.

    The wording is learnt from the papers in words of fixtures/texts and from printed
    ones, the encoder from printed ones; its words and their vectors are those of the
    model that we ship. `bewijs model calibrate` then fits both.
    """
    end_when_told()
    check_writable(out)
    try:
        from lab.training.course import course
        from lab.training.printed import printed
    except ModuleNotFoundError as missing:
        raise _needs(missing) from None
    console = Console(stderr=True)
    hidden = not console.is_terminal
    shown = track(
        printed(splits, seed, papers), "printing", len(splits) * papers, console=console,
        disable=hidden,
    )  # fmt: skip
    lessons = course(SHIPPED, text_files(spare), [*shown], seed, steps, out)
    with closing(lessons) as done:
        losses = [*track(done, "learning", steps, console=console, disable=hidden)]
    shutil.copy(SHIPPED / CALIBRATION, out / CALIBRATION)
    said = f" in {steps} steps, loss {losses[-1]:.2f}" if losses else ""
    click.echo(f"Learnt{said}: {printable(out)}")


@click.group()
def model() -> None:
    """A classifier of kinds, in the ordinary layout of transformers."""


@model.command("export")
@click.argument("folder", type=_FOLDER)
def export_onnx(folder: Path) -> None:
    """Write FOLDER/model.onnx: with it, FOLDER runs without PyTorch."""
    try:
        from lab.training.saving import export
    except ModuleNotFoundError as missing:
        raise _needs(missing) from None
    click.echo(printable(export(folder)))


@model.command("calibrate")
@click.argument("folder", type=_FOLDER)
@click.argument("papers", type=_FOLDER, nargs=-1)
@click.option(
    "--texts", multiple=True, metavar="PREFIX",
    help="Papers in words whose file begins so, spared in training. May be given twice.",
)  # fmt: skip
def calibrate(folder: Path, papers: tuple[Path, ...], texts: tuple[str, ...]) -> None:
    """Fit how much cues and model in FOLDER count for, on PAPERS whose truth is known.

    Their layouts must be ones that the model was not trained on.
    """
    from lab.training.calibrating import example_of, examples, fitted

    end_when_told()
    classifier = classifier_in(str(folder))
    read = [
        each
        for shelf in papers
        for truth, reading in _read(shelf)
        for each in examples(truth, reading, classifier)
    ]
    chosen = [path for path in text_files() if texts and path.name.startswith(texts)]
    told = [example_of(each, classifier) for each in read_texts(chosen)]
    if not read and not told:
        raise UsageError("No legible document is there to fit on: name PAPERS, or --texts.")
    weights = fitted([*read, *told])
    (folder / CALIBRATION).write_text(f"{json.dumps(asdict(weights), indent=2)}\n", "utf-8")
    click.echo(f"Fitted on {len(read) + len(told)} documents: {printable(folder / CALIBRATION)}")


def _read(papers: Path) -> Iterator[tuple[Truth, Reading]]:
    """Every paper whose truth can be used, as it was read; what was read once is kept."""
    settings = settings_from_environment()
    pipeline, today = build_pipeline(settings), now().astimezone().date()
    kept = Kept(folder=CACHE / "readings" / reading_version(settings))
    truths, _ = loaded(truth_files(papers))
    with closing(pipeline.sandbox):
        for truth in truths:
            outcome = pipeline.run(paper_of(truth, today), kept.reading(truth.path))
            yield truth, outcome.reading


def _needs(missing: ModuleNotFoundError) -> UsageError:
    return UsageError(
        f"Training and exporting need {missing.name}: install bewijs[lab] and bewijs[torch]."
    )
