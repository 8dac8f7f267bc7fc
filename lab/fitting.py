"""``python -m lab.fitting EVALUATION.json…``: what a field's certainty is worth, made anew.

Prints what ``classifiers/certainty/sureness.json`` holds. The confidences of an evaluation are
turned back into the certainties that they were made of; neighbours that fall are made one
(isotonic regression, pool adjacent violators), and each pool gives a point.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from classifiers.certainty.sureness import Point, between, points
from lab.calibration import Said, said_of_fields
from lab.evaluation import load_evaluation

FEWEST = 12  # answers that make a point: fewer say little
STEP = 0.001  # by which a point lies above the one before at least, so that the way back is clear


def fitted(said: Iterable[Said]) -> tuple[Point, ...]:
    """The points of the map, from (0, 0) to (1, at most 1). Raises ``ValueError`` without answers.

    >>> fitted([(0.5, True), (0.5, False)] * 6 + [(0.9, True)] * 12)
    ((0.0, 0.0), (0.5, 0.5), (0.9, 0.999), (1.0, 1.0))
    """
    pools: list[list[Said]] = []
    for _, alike in groupby(sorted(said), key=lambda each: round(each[0], 3)):
        pools.append([*alike])
        while len(pools) > 1 and (_share(pools[-2]) >= _share(pools[-1]) or _is_small(pools[-2])):
            pools[-2:] = [pools[-2] + pools[-1]]
    if not pools:
        raise ValueError("no field was read")
    return tuple(_rising([(_mean(pool), _share(pool)) for pool in pools]))


def _share(pool: Sequence[Said]) -> float:
    return sum(right for _, right in pool) / len(pool)


def _mean(pool: Sequence[Said]) -> float:
    return sum(certainty for certainty, _ in pool) / len(pool)


def _is_small(pool: Sequence[Said]) -> bool:
    return len(pool) < FEWEST


def _rising(found: Sequence[Point]) -> Iterator[Point]:
    """With both ends, each a little above the one before; none is ever quite sure."""
    yield 0.0, 0.0
    left, low = 0.0, 0.0
    for certainty, share in found:
        if left + STEP <= certainty <= 1.0 - STEP:
            left, low = round(certainty, 3), round(max(low + STEP, min(share, 1.0 - STEP)), 3)
            yield left, low
    yield 1.0, round(min(1.0, low + STEP), 3)


def main() -> None:
    """Reads the evaluations that are named, and writes the table on standard output."""
    evaluations = [load_evaluation(Path(name)) for name in sys.argv[1:]]
    back = [(share, certainty) for certainty, share in points()]
    results = (paper for each in evaluations for paper in each.results)
    said = [(between(back, confidence), right) for confidence, right in said_of_fields(results)]
    sources = ", ".join(str(each.source) for each in evaluations)
    made = f"python -m lab.fitting, from {len(said)} fields of {sources}"
    sys.stdout.write(json.dumps({"made": made, "points": fitted(said)}) + "\n")


if __name__ == "__main__":
    main()
