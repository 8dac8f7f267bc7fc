"""``bewijs train`` and ``bewijs model``: the classifier of kinds, made and fitted by its owner."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, track

from classifiers.model.classifier import CALIBRATION, SHIPPED, classifier_in
from classifiers.model.wording import FILE, saved
from cli.build import now, settings_from_environment
from cli.evaluate import CACHE
from cli.options import out_folder
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


@click.command(epilog="Example: bewijs train --split train --split dev --out our-model/")
@out_folder
@click.option("--seed", type=int, default=1, show_default=True, help="Same seed, same model.")
@click.option(
    "--papers", type=click.IntRange(1), default=2200, show_default=True, help="Of each split."
)
@click.option(
    "--split", "splits", type=click.Choice(_OPEN), multiple=True, default=("train",),
    show_default=True, help="Whose layouts are learnt. May be given twice.",
)  # fmt: skip
@click.option(
    "--spare", multiple=True, metavar="PREFIX",
    help="Learn nothing from papers in words whose file begins so. May be given twice.",
)  # fmt: skip
def train(
    out: Path, seed: int, papers: int, splits: tuple[str, ...], spare: tuple[str, ...]
) -> None:
    """Learn the wording of kinds from invented papers, on one core.

    From the papers in words of fixtures/texts and from printed ones. `bewijs model
    calibrate` then fits how much cues and wording count for.
    """
    end_when_told()
    check_writable(out)
    try:
        from lab.training.printed import printed
        from lab.training.wordings import STEPS, learnt, shown
        from lab.training.written import written
    except ModuleNotFoundError as missing:
        raise needs(missing) from None
    console = Console(stderr=True)
    hidden = not console.is_terminal
    prints = track(
        printed(splits, seed, papers), "printing", len(splits) * papers, console=console,
        disable=hidden,
    )  # fmt: skip
    pages = [*shown(written(read_texts(text_files(spare))), prints, seed)]
    with Progress(console=console, disable=hidden) as bars:
        bar = bars.add_task("learning", total=STEPS)
        wording = learnt(pages, lambda: bars.advance(bar))
        bars.update(bar, completed=STEPS)
    saved(wording, out / FILE)
    if not (out / CALIBRATION).exists():
        shutil.copy(SHIPPED / CALIBRATION, out / CALIBRATION)
    click.echo(f"Learnt from {len(pages)} pages: {printable(out)}")


@click.group()
def model() -> None:
    """Fit or export a classifier of kinds that `bewijs train` made."""


@model.command("export")
@click.argument("folder", type=_FOLDER)
def export_onnx(folder: Path) -> None:
    """Write FOLDER/model.onnx of a LayoutLM.

    With it, FOLDER runs without PyTorch.
    """
    try:
        from lab.training.exporting import export
    except ModuleNotFoundError as missing:
        raise needs(missing) from None
    click.echo(printable(export(folder)))


@model.command("calibrate", epilog="Example: bewijs model calibrate our-model/ our-papers/")
@click.argument("folder", type=_FOLDER)
@click.argument("papers", type=_FOLDER, nargs=-1)
@click.option(
    "--fold", "folds", type=(_FOLDER, str), multiple=True, metavar="MODEL PREFIX",
    help="Papers in words whose file begins so, which MODEL was spared. May be given again.",
)  # fmt: skip
def calibrate(folder: Path, papers: tuple[Path, ...], folds: tuple[tuple[Path, str], ...]) -> None:
    """Fit how much the model in FOLDER counts for, and how sure it is.

    On PAPERS whose truth is known, beside the cues. Their layouts must be ones that the model
    was not trained on.
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
    told = [
        example_of(text, classifier_in(str(spared)))
        for spared, prefix in folds
        for text in read_texts(each for each in text_files() if each.name.startswith(prefix))
    ]
    if not read and not told:
        raise UsageError("No legible document is there to fit on: name PAPERS, or a --fold.")
    found = fitted(read, told, classifier.calibration)
    (folder / CALIBRATION).write_text(f"{json.dumps(asdict(found), indent=2)}\n", "utf-8")
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


def needs(missing: ModuleNotFoundError) -> UsageError:
    """What to say when a part of PyTorch is not there."""
    return UsageError(
        f"Training and exporting need {missing.name}: install bewijs[lab] and bewijs[torch]."
    )
