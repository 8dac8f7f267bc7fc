"""Trials to shares with their intervals: overall, and by what the papers are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lab.figures import BY_NAME, FIGURES, Trial, trials
from lab.intervals import wilson
from lab.results import PaperResult

ALL: tuple[str, ...] = ()
MEDIUM, LANGUAGE, NAME, LAYOUT = ("medium",), ("language",), ("name",), ("layout",)
MEDIUM_LANGUAGE, NAME_MEDIUM = ("medium", "language"), ("name", "medium")
KIND, NAME_KIND = ("kind",), ("name", "kind")
_BY_MEDIUM_LANGUAGE = frozenset({"verdict", "straight_through", "kind", "field"})
_BY_KIND = frozenset({
    "order_accepted", "wrong_accept", "false_reject", "verdict", "straight_through",
    "avoidable_review", "field",
})  # fmt: skip
_BY_LAYOUT = frozenset({"verdict", "kind", "field"})

Key = tuple[str, tuple[str, ...], tuple[str, ...]]  # figure, by, value


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One share."""

    figure: str  # of ``figures.FIGURES``
    by: tuple[str, ...]  # what the papers or fields are told apart by; empty: all of them
    value: tuple[str, ...]  # as long as ``by``
    hits: int
    of: int  # at least 1
    rate: float
    low: float  # Wilson, 95 %, two-sided
    high: float


def measured(papers: Iterable[PaperResult], by_layout: bool) -> tuple[Measure, ...]:
    """Every share that was tried at least once, in the order of the figures.

    ``by_layout``: also by layout; of so few papers that it says something of each.
    """
    of, hits = Counter[Key](), Counter[Key]()
    for paper in papers:
        for trial in trials(paper):
            for key in keys(trial, paper, by_layout):
                of[key] += 1
                hits[key] += trial.hit
    order = {each.name: at for at, each in enumerate(FIGURES)}
    found = sorted(of, key=lambda key: (order[key[0]], len(key[1]), key))
    return tuple(_measure(key, hits[key], of[key]) for key in found)


def _measure(key: Key, hits: int, of: int) -> Measure:
    (figure, by, value), (low, high) = key, wilson(hits, of)
    return Measure(
        figure=figure,
        by=by,
        value=value,
        hits=hits,
        of=of,
        rate=round(hits / of, 6),
        low=round(low, 6),
        high=round(high, 6),
    )


def keys(trial: Trial, paper: PaperResult, by_layout: bool) -> Iterator[Key]:
    """The shares that a trial counts for."""
    assert trial.figure in BY_NAME
    yield trial.figure, ALL, ()
    yield trial.figure, MEDIUM, (paper.medium,)
    yield trial.figure, LANGUAGE, (paper.language,)
    if trial.figure in _BY_MEDIUM_LANGUAGE:
        yield trial.figure, MEDIUM_LANGUAGE, (paper.medium, paper.language)
    if trial.figure in _BY_KIND:
        kind = trial.kind or paper.kind
        yield trial.figure, KIND, (kind,)
        if trial.name:
            yield trial.figure, NAME_KIND, (trial.name, kind)
    if trial.name:
        yield trial.figure, NAME, (trial.name,)
        yield trial.figure, NAME_MEDIUM, (trial.name, paper.medium)
    if by_layout and paper.layout and trial.figure in _BY_LAYOUT:
        yield trial.figure, LAYOUT, (paper.layout,)
