"""What a field's certainty is worth: how often such a value was right.

The grammars say how sure a value is by its form and its reading. ``sureness.json`` maps
that to the share of right answers; ``python -m lab.fitting`` makes it from evaluations.
"""

import json
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

Point = tuple[float, float]  # a certainty, and the share that was right; both from 0.0 to 1.0


def worth(certainty: float) -> float:
    """The confidence of a field whose grammar is that sure. It only rises with it.

    >>> 0.0 == worth(0.0) < worth(0.5) < worth(0.9) < worth(1.0) <= 1.0
    True
    """
    return between(points(), certainty)


def between(along: Sequence[Point], value: float) -> float:
    """On the straight lines along points that rise from the first to the last.

    >>> between(((0.0, 0.0), (0.5, 0.8), (1.0, 1.0)), 0.75)
    0.9
    """
    place = min(max(bisect_right(along, value, key=lambda point: point[0]), 1), len(along) - 1)
    (left, low), (right, high) = along[place - 1], along[place]
    share = min(max((value - left) / (right - left), 0.0), 1.0)
    return low + share * (high - low)


@cache
def points() -> tuple[Point, ...]:
    """The map that is in force."""
    kept = files("classifiers.certainty") / "sureness.json"
    table = json.loads(kept.read_text(encoding="utf-8"))
    return tuple((left, right) for left, right in table["points"])
