"""``bewijs train-reader``: the numbers of the recogniser of print, learnt from drawn strips."""

from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from cli.options import out_folder
from cli.process import end_when_told
from cli.show import printable
from cli.train import needs
from evidence.errors import UsageError
from fixtures.split import SPLITS_ROOT
from lab.reports import check_writable
from lab.training.reading.faces import Face, faces, to_learn

_FOLDER = click.Path(path_type=Path, file_okay=False, exists=True)
_OURS, _HELD = (SPLITS_ROOT / name / "fonts" for name in ("train", "dev"))
FILE = "recogniser.npz"


@click.command("train-reader", epilog="Example: bewijs train-reader --strips 20000 --out reader/")
@out_folder
@click.option(
    "--fonts", type=_FOLDER, multiple=True, default=(_OURS,),
    help="Typefaces to draw with, in folders below too [default: those of split train]. "
    "May be given again.",
)  # fmt: skip
@click.option(
    "--hold-out", "held", type=_FOLDER, multiple=True, default=(_HELD,),
    help="Typefaces to measure on; nothing is learnt of their families [default: those of "
    "split dev]. May be given again.",
)  # fmt: skip
@click.option(
    "--strips", type=click.IntRange(1), default=1_000_000, show_default=True,
    help="How many to learn from.",
)  # fmt: skip
@click.option(
    "--measure", type=click.IntRange(1), default=1000, show_default=True,
    help="Strips to measure on, before and after.",
)  # fmt: skip
@click.option(
    "--start", type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A recogniser.npz to go on from, instead of the wheel's numbers.",
)  # fmt: skip
@click.option("--seed", type=int, default=1, show_default=True, help="Same seed, same strips.")
@click.option(
    "--workers", type=click.IntRange(0), default=0, show_default=True,
    help="Processes that draw beside the learning.",
)  # fmt: skip
def train_reader(
    out: Path, fonts: tuple[Path, ...], held: tuple[Path, ...], strips: int, measure: int,
    start: Path | None, seed: int, workers: int,
) -> None:  # fmt: skip
    """Train the recogniser of print further.

    On strips that are drawn, then spoilt. A graphics card is used where PyTorch sees one;
    without, it takes days. OUT/recogniser.npz is what ocr/readers/shipped holds.
    """
    end_when_told()
    check_writable(out)
    try:
        from lab.training.reading.graph import save
        from lab.training.reading.scoring import table
        from lab.training.reading.training import held_strips, trained
    except ModuleNotFoundError as missing:
        raise needs(missing) from None
    spared = _some(faces(held), "--hold-out")
    shown = _some([*to_learn(faces(fonts), spared)], "--fonts")
    console = Console(stderr=True)
    with Progress(console=console, disable=not console.is_terminal) as bars:
        bar = bars.add_task("learning", total=strips)
        found = trained(
            shown, held_strips(spared, measure), strips=strips, seed=seed, workers=workers,
            start=start, step=lambda seen: bars.update(bar, completed=seen),
        )  # fmt: skip
    save(found.graph, out / FILE)
    click.echo("\n".join(table(found.before, found.after)))
    click.echo(f"Learnt with {len(shown)} faces: {printable(out / FILE)}")


def _some(found: list[Face], option: str) -> list[Face]:
    if not found:
        raise UsageError(f"No typeface with our letters is in {option} that may be used.")
    return found
