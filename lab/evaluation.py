"""The whole of one evaluation, in the form ``bewijs-evaluation/1``.

Of the papers of the test split it holds totals and matrices alone: whoever looks
at single ones starts to fit to them.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evidence.codec import decode, encode
from evidence.errors import UsageError
from lab.calibration import Calibration, calibrated
from lab.crew import Problem
from lab.measures import ALL, Measure, measured
from lab.results import PaperResult
from lab.tables import (
    Blocker,
    Count,
    Time,
    blockers,
    errors,
    kind_matrix,
    times,
    verdict_matrix,
)

SCHEMA = "bewijs-evaluation/1"
CLOSED = "test"  # the split whose single papers nobody looks at
_LEAF = re.compile(r"\{[^{}]*\}")  # an object that holds none
_BREAK = re.compile(r"\n\s*")  # within JSON, only ever between values


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the papers come from: a folder, or the generator."""

    folder: str | None = None  # as it was named
    split: str | None = None
    seed: int | None = None
    count: int | None = None  # that were asked for
    generator: str | None = None  # its version

    def __str__(self) -> str:
        return self.folder or f"{self.count} {self.split} papers of seed {self.seed}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """Of what was measured."""

    bewijs: str
    reader: str  # the setting
    reading: str
    policy: str  # its first day in force


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A share that changed by more than chance would have it."""

    figure: str
    by: tuple[str, ...]
    value: tuple[str, ...]
    before: float
    after: float
    better: bool
    likely: float  # the chance of so large a difference when nothing changed
    gained: int | None = None  # trials that hit now and missed then; None: not the same trials
    lost: int | None = None  # trials that missed now and hit then
    low: float | None = None  # Newcombe, 95 %, of the difference; None: the same trials
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What moved since an earlier evaluation."""

    day: date  # of the earlier one
    source: Source
    versions: Versions
    notes: tuple[str, ...]  # how it was compared, and what else differs
    shares: int  # that were compared
    moves: tuple[Move, ...]  # overall figures first


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Everything that the reports say."""

    schema: str
    day: date  # on which it was made
    source: Source
    versions: Versions
    papers: int
    illegible: int  # of them, those that nobody can read
    documents: int
    measures: tuple[Measure, ...]
    kinds: tuple[Count, ...]
    verdicts: tuple[Count, ...]
    blockers: tuple[Blocker, ...]
    errors: dict[str, int]
    calibration: tuple[Calibration, ...]
    times: tuple[Time, ...]
    left_out: int  # truth files that could not be used
    problems: tuple[Problem, ...]  # which, and why; empty for the test split
    results: tuple[PaperResult, ...]  # of each paper; empty for the test split
    comparison: Comparison | None = None

    def of(
        self, figure: str, by: tuple[str, ...] = ALL, value: tuple[str, ...] = ()
    ) -> Measure | None:
        """That share, or None when nothing was tried."""
        asked = (figure, by, value)
        return next((m for m in self.measures if (m.figure, m.by, m.value) == asked), None)


def evaluation(
    papers: Sequence[PaperResult],
    problems: Sequence[Problem],
    source: Source,
    versions: Versions,
    day: date,
) -> Evaluation:
    """All figures of the papers."""
    closed = is_closed(source, (*papers, *problems))
    return Evaluation(
        schema=SCHEMA,
        day=day,
        source=source,
        versions=versions,
        papers=len(papers),
        illegible=sum(not each.legible for each in papers),
        documents=sum(len(each.true_pages) for each in papers),
        measures=measured(papers, by_layout=not closed),
        kinds=kind_matrix(papers),
        verdicts=verdict_matrix(papers),
        blockers=blockers(papers),
        errors=errors(papers),
        calibration=calibrated(papers),
        times=times(papers),
        left_out=len(problems),
        problems=() if closed else tuple(problems),
        results=() if closed else tuple(papers),
    )


def is_closed(source: Source, papers: Iterable[PaperResult | Problem]) -> bool:
    """Whether nothing may be said of single papers: one of the test split is enough."""
    return source.split == CLOSED or any(each.split == CLOSED for each in papers)


def written(value: Evaluation) -> str:
    """As JSON that UTF-8 can carry, one line for each innermost object."""
    text = json.dumps(encode(value), ensure_ascii=False, indent=1)
    text = text.encode("utf-8", "replace").decode("utf-8")
    return _LEAF.sub(lambda found: _BREAK.sub(" ", found[0]), text) + "\n"


def load_evaluation(path: Path) -> Evaluation:
    """An earlier evaluation. Raises ``UsageError``, also for one of another form."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        if value["schema"] != SCHEMA:
            raise ValueError
        return decode(Evaluation, value)
    except OSError as error:
        raise UsageError(f"{path} cannot be opened: {error.strerror}.") from None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise UsageError(f"{path} is no evaluation.json of the form {SCHEMA}.") from None
