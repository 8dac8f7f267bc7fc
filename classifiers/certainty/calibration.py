"""How often a kind that was said with such evidence is right: the confidence of a kind.

A logistic regression on a handful of traits, fitted on papers whose writers and layouts the
wording never saw. The chances of ``combining`` say which kind it is; on papers of strangers they
are surer than they are right, and most so where the wording alone says less. Order and statement
are one kind there; a second regression tells them apart.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass

from classifiers.certainty.combining import Weights
from classifiers.kinds.opinion import Opinion
from evidence.vocabulary import PAYMENTS, Kind

_LEAST = 1e-4  # of a probability: one of 0 or 1 would settle everything


@dataclass(frozen=True, slots=True)
class Certainty:
    """What each trait of what was said counts for; in the order of ``grounds``."""

    usual: float  # every kind
    chance: float  # the odds of cues and wording together, as a logarithm
    wording: float  # those of the wording alone


@dataclass(frozen=True, slots=True)
class Apart:
    """What tells an order from a statement; in the order of ``telling``."""

    usual: float  # every payment
    points: float  # the logarithm of an order's points above that of a statement's
    wording: float  # how much sooner the wording is an order's: a logarithm of odds
    executed: float  # the cues clearly see an execution


Grounds = tuple[float, float, float]
Telling = tuple[float, float, float, float]
FURTHEST = 5.0  # odds, as a logarithm, beyond which the wording says no more: it knows no negation
PATIENCE = 2.5  # of them, what it may say against a clear execution in vain


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What was fitted for a model."""

    weights: Weights
    certainty: Certainty
    apart: Apart


def grounds(kinds: Sequence[Kind], chance: float, opinions: Sequence[Opinion]) -> Grounds:
    """What there is for and against what was said: one kind, or that it is about a payment.

    ``chance``: of those kinds together, 0.0 to 1.0.
    """
    return 1.0, _odds(chance), _odds(_worded(kinds, opinions))


def certain(found: Grounds, certainty: Certainty) -> float:
    """The share of kinds with such grounds that are right, 0.0 to 1.0."""
    return _share(found, astuple(certainty))


def telling(points: Mapping[Kind, float], leans: float, *, executed: bool) -> Telling:
    """What there is for an order and against a statement.

    ``leans``: how much sooner the wording is an order's, a logarithm of odds. ``executed``:
    whether the cues clearly see an execution.
    """
    statement, order = (math.log1p(points[each]) for each in PAYMENTS)
    worded = min(max(leans, -FURTHEST), FURTHEST)
    if executed:
        worded = min(worded, max(0.0, worded - PATIENCE))
    return 1.0, order - statement, worded, float(executed)


def ordered(told: Telling, apart: Apart) -> float:
    """The share of payments so told that are orders, 0.0 to 1.0; the others are statements."""
    return _share(told, astuple(apart))


def _share(found: tuple[float, ...], weights: tuple[float, ...]) -> float:
    odds = sum(a * b for a, b in zip(found, weights, strict=True))
    return 1 / (1 + math.exp(-odds))


def _worded(kinds: Sequence[Kind], opinions: Sequence[Opinion]) -> float:
    """The wording's mean probability; of no page, all kinds alike."""
    if not opinions:
        return len(kinds) / len(Kind)
    found = (math.exp(each.wording[one]) for each in opinions for one in kinds)
    return sum(found) / len(opinions)


def _odds(chance: float) -> float:
    """As a logarithm."""
    bounded = min(max(chance, _LEAST), 1 - _LEAST)
    return math.log(bounded / (1 - bounded))
