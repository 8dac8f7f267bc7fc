"""``bewijs demo``: the whole service on invented papers, from upload to verdict."""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, Any

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from cli.build import settings_from_environment
from cli.portal import Portal, Sent
from cli.process import end_when_told
from cli.show import COLOURS, printable, wide_console
from cli.stack import Stack
from evidence.errors import UsageError
from storage.programs import end_leftover

PAPERS = Path(__file__).parent.parent / "fixtures" / "papers"
_PATIENCE = 900.0  # seconds for all papers
Row = dict[str, Any]


@click.command(epilog="Example: bewijs demo --papers our-papers/ --limit 8")
@click.option(
    "--papers",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=PAPERS,
    help="A folder of papers with a NAME.truth.json beside each.  [default: those that ship]",
)
@click.option(
    "--limit", type=click.IntRange(1), default=32, show_default=True, help="How many papers."
)
@click.option("--json", "as_json", is_flag=True, help="Rows of JSON instead of the table.")
def demo(papers: Path, limit: int, as_json: bool) -> None:
    """Start the whole service, send it papers, show the verdicts.

    Everything it keeps is in the data folder's "demo", made anew each time.
    """
    asked = settings_from_environment()
    settings = replace(asked, data_dir=asked.data_dir / "demo", port=0)
    truths = _pick(papers, limit)
    console = wide_console(aside=as_json)
    end_when_told()
    with _ours(settings.data_dir), Stack(settings, partial(console.print, soft_wrap=True)) as stack:
        rows = _run(stack, truths, console)
    if as_json:
        click.echo(json.dumps(rows, indent=1))
    else:
        console.print(_table(rows))


@contextmanager
def _ours(folder: Path) -> Iterator[None]:
    """Have the folder to ourselves, empty. Raises ``UsageError`` when it is somebody else's."""
    beside = folder.with_name(f"{folder.name}.lock")
    with ExitStack() as held:
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            _hold(held.enter_context(beside.open("a")), folder)
            _clear(folder)
        except OSError as error:
            raise UsageError(f"{error.filename} cannot be used: {error.strerror}.") from None
        yield


def _hold(lock: IO[str], folder: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise UsageError(f"Another bewijs is running on {folder}.") from None


def _clear(folder: Path) -> None:
    """Remove what an earlier demo left, and nothing that anybody else keeps there."""
    if not os.path.lexists(folder):
        return
    if folder.is_symlink() or not folder.is_dir() or not _left_by_a_stack(folder):
        raise UsageError(f"{folder} is no demo's. Move it, or set another BEWIJS_DATA_DIR.")
    with (folder / "lock").open("a") as lock:
        _hold(lock, folder)
        for each in folder.iterdir():
            end_leftover(each)  # after a crash only its folder tells of it
        shutil.rmtree(folder)


def _left_by_a_stack(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()}
    return names <= {"lock"} or {"lock", "secrets.json"} <= names


def _pick(papers: Path, limit: int) -> list[Path]:
    """Truth files, spread evenly over the folder, so that every kind is shown."""
    truths = sorted(papers.glob("*.truth.json"))
    if not truths:
        raise UsageError(
            f"There is no NAME.truth.json in {papers}. `bewijs fixtures make` writes such papers."
        )
    step = max(1.0, len(truths) / limit)
    return [truths[int(i * step)] for i in range(min(limit, len(truths)))]


def _run(stack: Stack, truths: list[Path], console: Console) -> list[Row]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with (
        closing(Portal(stack.address, stack.api_key)) as portal,
        Progress(*columns, console=console) as bar,
    ):
        sending = bar.add_task("sent", total=len(truths))
        sent = []
        for truth in truths:
            sent.append(_send(portal, truth))
            bar.advance(sending)
        deciding = bar.add_task("decided", total=len(truths))
        rows = []
        for row in _rows(portal, sent):
            rows.append(row)
            bar.advance(deciding)
    return sorted(rows, key=lambda row: str(row["paper"]))


def _send(portal: Portal, truth: Path) -> Sent:
    told = json.loads(truth.read_text(encoding="utf-8"))
    return portal.send(truth.parent / told["file"], told["dossier"])


def _rows(portal: Portal, sent: list[Sent]) -> Iterator[Row]:
    for each in sent:
        if each.problem:
            yield {"paper": each.path.name, "verdict": "refused", "reasons": [each.problem["code"]]}
    for each, answer in portal.wait(sent, _PATIENCE):
        yield _row(each.path.name, answer)


def _row(paper: str, answer: dict[str, Any]) -> Row:
    if "verdict" not in answer:
        return {"paper": paper, "verdict": answer["state"], "reasons": []}
    shown = _shown(answer["documents"])
    fields = shown.get("fields", {})
    return {
        "paper": paper,
        "kind": shown.get("kind"),
        "documents": len(answer["documents"]),
        **{name: fields.get(name, {}).get("value") for name in ("date", "amount", "iban")},
        "verdict": answer["verdict"],
        "reasons": [each["code"] for each in answer["reasons"]],
        "seconds": round(sum(answer["seconds"].values()), 2),
    }


def _shown(documents: list[dict[str, Any]]) -> dict[str, Any]:
    """The document that says most."""
    return max(documents, key=lambda each: len(each["fields"]), default={})


def _table(rows: list[Row]) -> Table:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for name in ("paper", "kind", "date", "amount", "IBAN", "verdict", "reasons", "seconds"):
        number = name in ("amount", "seconds")
        table.add_column(name, justify="right" if number else "left", overflow="fold")
    for row in rows:
        colour = COLOURS.get(str(row["verdict"]), "red")
        more = f" +{row['documents'] - 1}" if row.get("documents", 1) > 1 else ""
        table.add_row(
            Text(printable(row["paper"])),
            f"{row.get('kind') or ''}{more}",
            *(Text(printable(row.get(name) or "")) for name in ("date", "amount", "iban")),
            Text(row["verdict"], style=colour),
            ", ".join(row["reasons"]),
            f"{row.get('seconds', 0):.2f}",
        )
    return table
