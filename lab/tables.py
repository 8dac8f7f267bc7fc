"""Counts that are no shares: matrices, blockers, errors and times."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median

from evidence.vocabulary import Verdict
from lab.figures import is_decidable
from lab.results import FAILED, PaperResult

TOTAL, CPU = "total", "cpu"  # beside the steps of the way
ANY_MEDIUM = "any medium"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One cell of a matrix; empty ones are left out."""

    true: str
    read: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """What kept papers from being decided without a person."""

    code: str  # a blocker, or ``reason:`` and a reason where none was given
    papers: int  # sent to a person with it
    alone: int  # of them, those with nothing else in the way
    avoidable: int  # of them, those that the truth allows to decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """How long one step took on the papers of a medium, wall clock; ``cpu`` is CPU time."""

    step: str
    medium: str
    count: int
    median: float  # seconds
    p95: float  # seconds; 95 of 100 papers took no longer


def kind_matrix(papers: Iterable[PaperResult]) -> tuple[Count, ...]:
    """True kinds of legible documents against those that were read."""
    return _counts(
        (document.kind, document.read)
        for paper in papers
        if paper.legible
        for document in paper.documents
        if document.kind
    )


def verdict_matrix(papers: Iterable[PaperResult]) -> tuple[Count, ...]:
    """The verdicts that legible papers' truth allows against those that fell."""
    return _counts(
        (" or ".join(sorted(paper.acceptable)), paper.verdict or FAILED)
        for paper in papers
        if paper.legible and paper.acceptable
    )


def _counts(pairs: Iterable[tuple[str, str]]) -> tuple[Count, ...]:
    found = Counter((str(true), str(read)) for true, read in pairs)
    return tuple(Count(true=t, read=r, count=n) for (t, r), n in sorted(found.items()))


def blockers(papers: Iterable[PaperResult]) -> tuple[Blocker, ...]:
    """Worst first: those of the most reviews that could have been avoided."""
    reviewed = [each for each in papers if each.verdict is Verdict.REVIEW and each.legible]
    codes = {code for paper in reviewed for code in _in_the_way(paper)}
    found = [_blocker(code, reviewed) for code in codes]
    return tuple(sorted(found, key=lambda each: (-each.avoidable, -each.papers, each.code)))


def _in_the_way(paper: PaperResult) -> tuple[str, ...]:
    named = tuple(dict.fromkeys(paper.blockers))
    return named or tuple(f"reason:{code}" for code in dict.fromkeys(paper.reasons))


def _blocker(code: str, reviewed: Sequence[PaperResult]) -> Blocker:
    held = [each for each in reviewed if code in _in_the_way(each)]
    return Blocker(
        code=code,
        papers=len(held),
        alone=sum(len(_in_the_way(each)) == 1 for each in held),
        avoidable=sum(is_decidable(each) for each in held),
    )


def errors(papers: Iterable[PaperResult]) -> dict[str, int]:
    """How many papers ended in each error, by its code."""
    return dict(sorted(Counter(each.error for each in papers if each.error).items()))


def times(papers: Iterable[PaperResult]) -> tuple[Time, ...]:
    """By medium and over all, for each step, the whole way, and the CPU outside the child."""
    spent: dict[tuple[str, str], list[float]] = {}
    for paper in papers:
        for step, seconds in _steps(paper):
            for medium in (ANY_MEDIUM, paper.medium):
                spent.setdefault((medium, step), []).append(seconds)
    return tuple(_time(medium, step, each) for (medium, step), each in spent.items())


def _steps(paper: PaperResult) -> Iterator[tuple[str, float]]:
    if paper.seconds:
        yield from paper.seconds.items()
        yield TOTAL, sum(paper.seconds.values())
        yield CPU, paper.cpu


def _time(medium: str, step: str, spent: list[float]) -> Time:
    ordered = sorted(spent)
    return Time(
        step=step,
        medium=medium,
        count=len(ordered),
        median=round(median(ordered), 4),
        p95=round(ordered[ceil(0.95 * len(ordered)) - 1], 4),
    )
