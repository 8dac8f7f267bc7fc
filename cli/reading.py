"""``bewijs read``: papers to verdicts in this process, with no service running."""

import json
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cli.show import printable
from evidence.contract import failure
from evidence.dossier import Dossier, parse_dossier
from evidence.errors import BadDossier, BewijsError, Fault, NoSuchFile, UsageError
from evidence.records import Box, Document, Finding
from evidence.vocabulary import FieldName
from workers.crew import at_once
from workers.pipeline import NoSteps, Outcome, Paper, Pipeline

_STEM_BYTES = 100  # of an overlay's name
_BATCH_KEYS = {"file", "dossier"}  # a misspelt one would mean: no dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One file to read, with its dossier, or the reason why it cannot be."""

    file: str  # as given
    dossier: Dossier | None = None
    findings: tuple[Finding, ...] = ()
    error: BewijsError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a job: an outcome, or an error."""

    file: str
    answer: dict[str, Any]  # the contract's object, or its error
    outcome: Outcome | None = None
    overlays: tuple[Path, ...] = ()


def load_dossier(path: Path) -> tuple[Dossier, tuple[Finding, ...]]:
    """The dossier in a JSON file. Raises ``BadDossier``."""
    try:
        return parse_dossier(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise BadDossier(f"The dossier {path} cannot be opened: {error.strerror}.") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BadDossier(f"The dossier {path} is not JSON: {error.msg} at {place}.") from None
    except (ValueError, RecursionError):
        raise BadDossier(f"The dossier {path} is not JSON in UTF-8.") from None


def jobs_from_batch(path: Path) -> Iterator[Job]:
    """One job a line of ``{"file": …, "dossier": …}``; a bad line is that job's error."""
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _job(line, number)
    except OSError as error:
        raise UsageError(f"The batch {path} cannot be read: {error.strerror}.") from None


def _job(line: bytes, number: int) -> Job:
    try:
        value = json.loads(line.decode("utf-8"))
        file = value["file"]
        if not isinstance(file, str) or value.keys() - _BATCH_KEYS:
            raise TypeError
    except (ValueError, KeyError, TypeError, RecursionError):
        error = UsageError(f'Line {number} of the batch is not {{"file": …, "dossier": …}}.')
        return Job(file=f"line {number} of the batch", error=error)
    if value.get("dossier") is None:
        return Job(file=file)
    try:
        dossier, findings = parse_dossier(value["dossier"])
    except BadDossier as bad:
        return Job(file=file, error=bad)
    return Job(file=file, dossier=dossier, findings=findings)


def read_all(
    jobs: Iterable[Job], pipelines: list[Pipeline], today: date, overlay: Path | None
) -> Generator[Result]:
    """The results in the order of the jobs; as many at once as there are pipelines."""
    return at_once(
        lambda pipeline, numbered: _read_one(*numbered, pipeline, today, overlay),
        enumerate(jobs, 1),
        pipelines,
    )


def _read_one(
    number: int, job: Job, pipeline: Pipeline, today: date, overlay: Path | None
) -> Result:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) if overlay else None
        try:
            outcome = pipeline.run(_paper(job, today, folder), NoSteps())
            drawn = _draw(pipeline, outcome, folder, overlay, number) if folder and overlay else ()
        except BewijsError as error:
            return Result(file=job.file, answer=failure(job.file, error))
        except Exception as error:  # whatever it is, the other files go on
            fault = Fault(f"Reading failed: {type(error).__name__}.")
            return Result(file=job.file, answer=failure(job.file, fault))
        return Result(file=job.file, answer=outcome.answer, outcome=outcome, overlays=drawn)


def _paper(job: Job, today: date, pictures: Path | None) -> Paper:
    if job.error:
        raise job.error
    path = Path(job.file)
    if _is(Path.is_dir, path):
        raise NoSuchFile("This is a folder. Name the files in it.")
    if not _is(Path.is_file, path):
        raise NoSuchFile
    return Paper(
        name=job.file,
        path=path,
        dossier=job.dossier,
        today=today,
        findings=job.findings,
        pictures=pictures,
    )


def _is(sort: Callable[[Path], bool], path: Path) -> bool:
    """A name that is too long for any file is none either."""
    try:
        return sort(path)
    except OSError:
        return False


def _draw(
    pipeline: Pipeline, outcome: Outcome, folder: Path, overlay: Path, number: int
) -> tuple[Path, ...]:
    stem = f"{number:03d}-{_stem(outcome.answer['file'])}"
    return tuple(
        _draw_page(pipeline, outcome, page, folder, overlay / f"{stem}-{page}.png")
        for page in range(1, len(outcome.reading.pages) + 1)
    )


def _stem(file: str) -> str:
    """Of the file's name, what fits into the name of another."""
    stem = printable(Path(file).stem).encode()
    return stem[:_STEM_BYTES].decode(errors="ignore")


def _draw_page(pipeline: Pipeline, outcome: Outcome, page: int, folder: Path, out: Path) -> Path:
    drawn = folder / f"{page}.png"
    argument = {
        "picture": str(folder / f"{page:03d}.jpg"),
        "out": str(drawn),
        "title": _title(outcome, page),
        "words": [[w.box, w.confidence] for w in outcome.reading.pages[page - 1].words],
        "labels": _labels(outcome, page),
    }
    pipeline.sandbox.call("draw", argument)
    try:
        out.write_bytes(drawn.read_bytes())
    except OSError as error:
        raise Fault(f"The overlay cannot be written: {error.strerror}.") from None
    return out


def _title(outcome: Outcome, page: int) -> str:
    kinds = ", ".join(
        f"{each.kind} {each.confidence:.2f}" for each in outcome.documents if page in each.pages
    )
    codes = ", ".join(reason.code for reason in outcome.decision.reasons)
    parts = [
        f"{outcome.decision.verdict} ({codes})",
        f"page {page}: {kinds or 'no document'}",
        ", ".join(outcome.reading.pages[page - 1].steps),
    ]
    return "   |   ".join(filter(None, parts))


def _labels(outcome: Outcome, page: int) -> list[dict[str, Any]]:
    """Bookings first, so that the others lie over them; each place only once."""
    shown = [each for document in outcome.documents for each in _of_document(document, page)]
    taken = {label["box"] for label in shown}
    codes: dict[Box, list[str]] = {}
    for reason in outcome.decision.reasons:
        for place in reason.places:
            if place.page == page and place.box not in taken:
                codes.setdefault(place.box, []).append(reason.code)
    shown += [_label(box, ", ".join(dict.fromkeys(of)), "reason") for box, of in codes.items()]
    return sorted(shown, key=lambda label: bool(label["tone"] != "booking"))


def _of_document(document: Document, page: int) -> Iterator[dict[str, Any]]:
    for each in document.transactions:
        if each.page == page:
            yield _label(each.box, f"{each.date or ''} {each.amount or ''}", "booking")
    for mark in document.marks:
        if mark.page == page:
            yield _label(mark.box, mark.sign, "sign")
    for field in document.fields:
        if field.page == page and field.name != FieldName.IBAN:
            yield _label(field.box, f"{field.name}: {field.value}", "field")


def _label(box: Box, text: str, tone: str) -> dict[str, Any]:
    return {"box": box, "text": printable(text).strip(), "tone": tone}
