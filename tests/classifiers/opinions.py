"""Opinions and points, made up to be weighed."""

import math

from classifiers.certainty.calibration import Apart, Calibration, Certainty
from classifiers.certainty.combining import Weights
from classifiers.kinds.opinion import Opinion
from classifiers.kinds.precedence import Overruled
from evidence.vocabulary import Kind

WEIGHTS = Weights(points=2.0, other=1.0, nothing=1.0, opinion=1.0, wording=1.0)
CALIBRATED = Calibration(
    weights=WEIGHTS,
    certainty=Certainty(usual=0.5, chance=0.5, wording=0.5),
    apart=Apart(usual=0.5, points=1.0, wording=1.0, executed=-1.0),
)
SURE = 0.9999


def sure_of(kind: Kind) -> Opinion:
    """A model that has no doubt at all."""
    rest = math.log((1 - SURE) / (len(Kind) - 1))
    logs = {each: math.log(SURE) if each is kind else rest for each in Kind}
    return Opinion(encoder=logs, wording=logs)


def overruled(points: dict[Kind, float], **factors: float) -> Overruled:
    return Overruled(
        points=dict.fromkeys(Kind, 0.0) | points,
        factors=dict.fromkeys(Kind, 1.0) | {Kind(name): each for name, each in factors.items()},
        taken=(),
        weak=frozenset(),
        unsure=frozenset(),
    )
