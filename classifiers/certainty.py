"""How often a kind that was said with such evidence is right: the confidence of a kind.

A logistic regression on a handful of traits, fitted on papers whose writers and layouts the
wording never saw. The chances of ``classifiers.combining`` say which kind it is; on papers of
strangers they are surer than they are right, and most so where the wording alone says less.
"""

import math
from collections.abc import Sequence
from dataclasses import astuple, dataclass

from classifiers.combining import Weights
from classifiers.model.opinion import Opinion
from evidence.vocabulary import PAYMENTS, Kind

_LEAST = 1e-4  # of a probability: one of 0 or 1 would settle everything


@dataclass(frozen=True, slots=True)
class Certainty:
    """What each trait of a kind that was said counts for; in the order of ``grounds``."""

    usual: float  # every kind
    chance: float  # the odds of cues and wording together, as a logarithm
    wording: float  # those of the wording alone; of a payment, ordered or executed
    twin: float  # how much sooner the wording calls it the other of order and statement than cues


Grounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What was fitted for a model."""

    weights: Weights
    certainty: Certainty


def grounds(kind: Kind, chance: float, against: float, opinions: Sequence[Opinion]) -> Grounds:
    """What there is for and against the kind that was said.

    ``chance``: of that kind, 0.0 to 1.0. ``against``: the wording's odds for the other one of order
    and statement above the cues' odds for this, a logarithm; 0.0 for all other kinds.
    """
    return 1.0, _odds(chance), _odds(_worded(kind, opinions)), max(0.0, against)


def certain(found: Grounds, certainty: Certainty) -> float:
    """The share of kinds with such grounds that are right, 0.0 to 1.0."""
    odds = sum(a * b for a, b in zip(found, astuple(certainty), strict=True))
    return 1 / (1 + math.exp(-odds))


def _worded(kind: Kind, opinions: Sequence[Opinion]) -> float:
    """The wording's mean probability; of no page, all kinds alike."""
    kinds = PAYMENTS if kind in PAYMENTS else (kind,)
    if not opinions:
        return len(kinds) / len(Kind)
    found = (math.exp(each.wording[one]) for each in opinions for one in kinds)
    return sum(found) / len(opinions)


def _odds(chance: float) -> float:
    """As a logarithm."""
    bounded = min(max(chance, _LEAST), 1 - _LEAST)
    return math.log(bounded / (1 - bounded))
