"""The whole way to a recogniser of one's own: learn, average, mix, measure, write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from lab.training.reading.batches import drawn_batches
from lab.training.reading.faces import Face
from lab.training.reading.graph import Graph, between, put
from lab.training.reading.learning import device, learnt
from lab.training.reading.scoring import Score, scores
from lab.training.reading.strips import Strip, strips
from ocr.readers.models import recogniser_graph

SHARE = 0.85  # of the way from the wheel's numbers to the learnt ones: all of it forgets too much
_PIXELS = {"cuda": 2**16, "cpu": 2**12}  # wide, the strips of a batch together
_HELD_SEED = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """A recogniser, and what it is worth on faces that it was not shown."""

    graph: Graph
    before: dict[str, Score]  # the wheel's, by the way that strips were taken
    after: dict[str, Score]


def trained(
    faces: Sequence[Face],
    held: Sequence[Strip],
    *,
    strips: int,
    seed: int,
    workers: int = 0,
    start: Path | None = None,
    share: float = SHARE,
    step: Callable[[int], object] = int,
) -> Trained:
    """From the wheel's numbers, or from those of a file; ``step`` hears of the strips seen."""
    where = device()
    wheel, first = (Graph(recogniser_graph()).to(where) for _ in range(2))
    if start:
        put(first, start)
    before = scores(wheel, held)
    shown = drawn_batches(faces, wheel.alphabet, _PIXELS[where], seed, workers)
    graph = between(wheel, learnt(first, shown, strips, step), share)
    return Trained(graph=graph, before=before, after=scores(graph, held))


def held_strips(faces: Sequence[Face], count: int) -> list[Strip]:
    """The same whatever the seed of what is learnt."""
    return list(islice(strips(Random(_HELD_SEED), faces), count))  # noqa: S311
