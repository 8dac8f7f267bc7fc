"""``GET /metrics`` for Prometheus: where papers wait, and what was decided.

All is counted in the register, so that every web process says the same, whichever worker
read. No label names a person, a paper, an account or a dossier.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from threading import Lock

from fastapi import APIRouter, Depends, FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from evidence.vocabulary import State, Verdict
from intake import examples
from intake.keys import key_check
from storage.measures import Made, Standing, made_after, standings
from storage.register import Register

_SETTLED = timedelta(seconds=60)  # after which no decision of a lower number comes any more
_AT_ONCE = 1000
_BUCKETS = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)  # seconds of reading
_OPEN = (State.RECEIVED, State.READING, State.IN_REVIEW, State.SET_ASIDE)
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
    """Goes on counting decisions where the last look ended."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register, self._clock = register, clock
        self._lock = Lock()
        self._seen = _Seen()

    def describe(self) -> Iterable[Metric]:
        """Nothing: a look at the register is not needed to know what there is."""
        return ()

    def collect(self) -> Iterator[Metric]:
        """Raises ``StorageUnavailable``."""
        now = self._clock()
        with self._lock:
            self._look(now - _SETTLED)
            yield from self._seen.families()
        yield from _waiting(standings(self._register), now)

    def _look(self, until: datetime) -> None:
        while found := made_after(self._register, self._seen.last, until=until, limit=_AT_ONCE):
            for each in found:
                self._seen.add(each)


class _Seen:
    """The decisions so far."""

    def __init__(self) -> None:
        self.last = 0  # number of the last one
        self._verdicts: Counter[tuple[str, ...]] = Counter()
        self._reasons: Counter[tuple[str, ...]] = Counter()
        self._blockers: Counter[tuple[str, ...]] = Counter()
        self._seconds: dict[str, list[float]] = {}  # by medium: count of each bucket, sum

    def add(self, made: Made) -> None:
        self.last = made.number
        self._verdicts[made.verdict, made.by, made.lane] += 1
        for reason in made.reasons:
            self._reasons[reason, made.verdict, made.by] += 1
        if made.by == "policy" and made.verdict is Verdict.REVIEW:
            self._blockers.update((each,) for each in made.blockers or made.reasons)
        if made.seconds is not None:
            self._time(made.medium, made.seconds)

    def _time(self, medium: str, seconds: float) -> None:
        told = self._seconds.setdefault(medium, [0.0] * (len(_BUCKETS) + 2))
        for place, bucket in enumerate((*_BUCKETS, float("inf"))):
            told[place] += seconds <= bucket
        told[-1] += seconds

    def families(self) -> Iterator[Metric]:
        yield _counter(
            "bewijs_decisions", "Decisions made.", ("verdict", "by", "lane"), self._verdicts
        )
        yield _counter(
            "bewijs_reasons", "Decisions for a reason.", ("reason", "verdict", "by"), self._reasons
        )
        yield _counter(
            "bewijs_blockers", "Decisions that a blocker left to a person.", ("blocker",),
            self._blockers,
        )  # fmt: skip
        timed = HistogramMetricFamily(
            "bewijs_reading_seconds", "What reading a paper took.", labels=("medium",)
        )
        for medium, (*counts, total) in sorted(self._seconds.items()):
            bounds = (*map(str, _BUCKETS), "+Inf")
            timed.add_metric((medium,), list(zip(bounds, counts, strict=True)), total)
        yield timed


def _counter(
    name: str, said: str, labels: tuple[str, ...], counted: Counter[tuple[str, ...]]
) -> Metric:
    family = CounterMetricFamily(name, said, labels=labels)
    for values, number in sorted(counted.items()):
        family.add_metric(values, number)
    return family


def _waiting(found: Iterable[Standing], now: datetime) -> Iterator[Metric]:
    papers = GaugeMetricFamily("bewijs_papers", "Papers by state.", labels=("state", "lane"))
    oldest = GaugeMetricFamily(
        "bewijs_oldest_seconds", "Since the oldest came that has not ended.",
        labels=("state", "lane"),
    )  # fmt: skip
    for each in found:
        papers.add_metric((each.state, each.lane), each.papers)
        if each.state in _OPEN:
            age = max(0.0, (now - each.oldest).total_seconds())
            oldest.add_metric((each.state, each.lane), age)
    yield papers
    yield oldest
