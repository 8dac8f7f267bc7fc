"""``GET /metrics`` for Prometheus: where papers wait, and what was decided.

All is counted in the register, so that every web process says the same, whichever worker
read; and kept there, so that a look reads only what was decided since the last. No label
names a person, a paper, an account or a dossier.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

from fastapi import APIRouter, Depends, FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from evidence.codec import decode, encode
from evidence.vocabulary import Verdict
from intake import examples
from intake.keys import key_check
from storage.measures import Made, Standing, counted, keep_counted, made_after, standings
from storage.records import JsonObject
from storage.register import Register

_SETTLED = timedelta(seconds=60)  # after which no decision of a lower number comes any more
_MOST = 10_000  # decisions that one look counts; the next goes on
_BUCKETS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)  # seconds of reading
Clock = Callable[[], datetime]  # in UTC


def offer_metrics(app: FastAPI, register: Register, key: str, clock: Clock) -> None:
    """Add ``GET /metrics`` for whoever has the key; nothing when there is none."""
    if not key:
        return
    registry = CollectorRegistry()
    registry.register(RegisterCollector(register, clock))
    check = Depends(key_check((key,), "BEWIJS_METRICS_KEY"))
    router = APIRouter(tags=["health"], dependencies=[check])

    @router.get("/metrics", responses={401: examples.NOT_ALLOWED, 503: examples.UNAVAILABLE})
    def metrics() -> Response:
        """What is counted of papers and decisions, as Prometheus asks for it."""
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    app.include_router(router)


class RegisterCollector(Collector):
    """Goes on counting decisions where the last look, of whichever process, ended."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register, self._clock = register, clock

    def describe(self) -> Iterable[Metric]:
        """Nothing: a look at the register is not needed to know what there is."""
        return ()

    def collect(self) -> Iterator[Metric]:
        """Raises ``StorageUnavailable``."""
        now = self._clock()
        yield from self._look(now - _SETTLED).families()
        yield from _waiting(standings(self._register), now)

    def _look(self, until: datetime) -> "_Seen":
        kept = counted(self._register)
        seen = decode(_Seen, kept) if kept else _Seen()
        found = made_after(self._register, seen.last, until=until, limit=_MOST)
        for each in found:
            seen.add(each)
        if found:
            keep_counted(self._register, seen.last, cast(JsonObject, encode(seen)))
        return seen


@dataclass(kw_only=True)
class _Seen:
    """The decisions so far, by the labels of each metric with blanks between."""

    last: int = 0  # number of the last one
    verdicts: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, int] = field(default_factory=dict)
    blockers: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, tuple[float, ...]] = field(default_factory=dict)  # each bucket, then sum

    def add(self, made: Made) -> None:
        self.last = made.number
        _count(self.verdicts, made.verdict, made.by, made.lane)
        for reason in made.reasons:
            _count(self.reasons, reason, made.verdict, made.by)
        if made.by == "policy" and made.verdict is Verdict.REVIEW:
            for blocker in made.blockers or made.reasons:
                _count(self.blockers, blocker)
        if made.seconds is not None:
            self._time(made.medium, made.seconds)

    def _time(self, medium: str, seconds: float) -> None:
        more = (*(float(seconds <= each) for each in (*_BUCKETS, float("inf"))), seconds)
        told = self.seconds.get(medium, (0.0,) * len(more))
        self.seconds[medium] = tuple(a + b for a, b in zip(told, more, strict=True))

    def families(self) -> Iterator[Metric]:
        yield _counter(
            "bewijs_decisions", "Decisions made.", ("verdict", "by", "lane"), self.verdicts
        )
        yield _counter(
            "bewijs_reasons", "Decisions for a reason.", ("reason", "verdict", "by"), self.reasons
        )
        yield _counter(
            "bewijs_blockers", "Decisions that a blocker left to a person.", ("blocker",),
            self.blockers,
        )  # fmt: skip
        timed = HistogramMetricFamily(
            "bewijs_reading_seconds", "What reading a paper took.", labels=("medium",)
        )
        for medium, (*counts, total) in sorted(self.seconds.items()):
            bounds = (*map(str, _BUCKETS), "+Inf")
            timed.add_metric((medium,), list(zip(bounds, counts, strict=True)), total)
        yield timed


def _count(counts: dict[str, int], *labels: str) -> None:
    key = " ".join(labels)
    counts[key] = counts.get(key, 0) + 1


def _counter(name: str, said: str, labels: tuple[str, ...], counts: dict[str, int]) -> Metric:
    family = CounterMetricFamily(name, said, labels=labels)
    for values, number in sorted(counts.items()):
        family.add_metric(values.split(" "), number)
    return family


def _waiting(found: Iterable[Standing], now: datetime) -> Iterator[Metric]:
    papers = GaugeMetricFamily(
        "bewijs_papers", "Papers that wait, by state.", labels=("state", "lane")
    )
    oldest = GaugeMetricFamily(
        "bewijs_oldest_seconds", "Since the oldest came that has not ended.",
        labels=("state", "lane"),
    )  # fmt: skip
    for each in found:
        papers.add_metric((each.state, each.lane), each.papers)
        age = max(0.0, (now - each.oldest).total_seconds())
        oldest.add_metric((each.state, each.lane), age)
    yield papers
    yield oldest
