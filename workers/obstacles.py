"""What stood in the way of automatic decisions, most frequent first. Pure."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from evidence.vocabulary import Verdict
from storage.records import Decided

UNREAD = Decided(verdict=Verdict.REVIEW, obstacles=("set_aside",), kinds=(), medium=None)
_FIRST = 3  # obstacles that are named of a kind or medium


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """One code, and how many papers waited for a person because of it."""

    code: str
    papers: int
    share: float  # of those that waited, 0.0 to 1.0
    alone: int  # papers in whose way nothing else stood
    freed: int  # papers that had needed nobody without this code and all those above it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """Papers of one kind, or on one medium."""

    name: str
    papers: int
    person: int  # of them, for a person
    share: float  # the same as a share, 0.0 to 1.0
    obstacles: tuple[str, ...]  # the most frequent, at most three


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Everything that was counted."""

    papers: int
    verdicts: dict[Verdict, int]
    obstacles: tuple[Obstacle, ...]
    kinds: tuple[Sort, ...]
    media: tuple[Sort, ...]


def tally(decided: Sequence[Decided]) -> Tally:
    """Count them: by obstacle those that wait for a person, by kind and medium all."""
    verdicts = Counter(each.verdict for each in decided)
    return Tally(
        papers=len(decided),
        verdicts={verdict: verdicts[verdict] for verdict in Verdict},
        obstacles=tuple(_pareto([each for each in decided if each.verdict is Verdict.REVIEW])),
        kinds=_sorts(decided, lambda each: "+".join(sorted(set(each.kinds))) or "unknown"),
        media=_sorts(decided, lambda each: each.medium or "unknown"),
    )


def _pareto(waiting: Sequence[Decided]) -> Iterable[Obstacle]:
    found = [frozenset(each.obstacles) for each in waiting]
    gone: set[str] = set()
    for code, papers in _most(found):
        gone.add(code)
        yield Obstacle(
            code=code,
            papers=papers,
            share=papers / len(found),
            alone=sum(each == {code} for each in found),
            freed=sum(each <= gone for each in found),
        )


def _most(found: Iterable[frozenset[str]]) -> list[tuple[str, int]]:
    counted = Counter(code for each in found for code in each)
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))


def _sorts(decided: Iterable[Decided], name: Callable[[Decided], str]) -> tuple[Sort, ...]:
    grouped: dict[str, list[Decided]] = {}
    for each in decided:
        grouped.setdefault(name(each), []).append(each)
    return tuple(sorted(_each_sort(grouped), key=lambda each: (-each.person, each.name)))


def _each_sort(grouped: Mapping[str, Sequence[Decided]]) -> Iterable[Sort]:
    for name, papers in grouped.items():
        waiting = [frozenset(e.obstacles) for e in papers if e.verdict is Verdict.REVIEW]
        yield Sort(
            name=name,
            papers=len(papers),
            person=len(waiting),
            share=len(waiting) / len(papers),
            obstacles=tuple(code for code, _ in _most(waiting)[:_FIRST]),
        )
