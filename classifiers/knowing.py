"""From points to a kind, and how sure that is.

One kind must be well ahead of the next and well above nothing: no cue gives
``other`` with little confidence, two likely kinds give either with little.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.facts import gather
from classifiers.precedence import overrule
from classifiers.weighing import Weighed
from evidence.dossier import Dossier
from evidence.records import Page
from evidence.vocabulary import Kind

FLOOR = 2.0  # points under which nothing is known
UNKNOWN = 0.3  # confidence in "other" when nothing is known
SCALE = 3.0  # points that make two thirds of certainty
LEAD = 1.5  # points of lead that make it even
MODEST = 0.6  # the most that weak words, or words that say both, can give
RIVALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The kind of some pages, before the quality of the reading is looked at."""

    kind: Kind
    confidence: float
    rivals: tuple[tuple[Kind, float], ...]


def know(weighed: Weighed, pages: Sequence[Page], dossier: Dossier | None) -> Known:
    """The kind that the points speak for."""
    overruled = overrule(gather(weighed, pages, dossier))
    points = overruled.points
    ranked = sorted(points, key=lambda kind: points[kind], reverse=True)
    first = ranked[0]
    if points[first] < FLOOR:
        return Known(kind=Kind.OTHER, confidence=UNKNOWN, rivals=_rivals(points, ranked))
    sure = _sureness(points[first], points[ranked[1]])
    if first in overruled.unsure:
        sure = min(sure, MODEST)
    return Known(kind=first, confidence=sure, rivals=_rivals(points, ranked[1:]))


def _sureness(points: float, next_points: float) -> float:
    absolute = 1 - math.exp(-points / SCALE)
    ahead = 1 / (1 + math.exp(-(points - next_points - LEAD)))
    return absolute * ahead


def _rivals(points: Mapping[Kind, float], ranked: list[Kind]) -> tuple[tuple[Kind, float], ...]:
    """The next kinds, each as sure as it would be against the first."""
    best = max(points.values())
    sure = ((kind, _rivalry(points[kind], best)) for kind in ranked[:RIVALS] if points[kind] > 0)
    return tuple(sure)


def _rivalry(points: float, best: float) -> float:
    return (1 - math.exp(-points / SCALE)) / (1 + math.exp(best - points - LEAD))
