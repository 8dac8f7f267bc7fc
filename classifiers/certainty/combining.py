"""The points of the cues and the model's opinion as one probability a kind.

A handful of weights, fitted on papers whose writers and layouts the model never saw.
Whether money moved or was only ordered, these probabilities do not ask of the model: it
says how likely a paper is about a payment, the signs say which. What it leans to counts
in ``classifiers.certainty.knowing``, as a doubt.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass

from classifiers.kinds.opinion import Logs, Opinion
from classifiers.kinds.precedence import Overruled
from evidence.vocabulary import PAYMENTS, Kind

FLOOR = 2.0  # points under which no cue says anything
_LEAST = 1e-2  # probability that is left of a kind that the model or a rule speaks against


@dataclass(frozen=True, slots=True)
class Weights:
    """What each trait of a kind counts for; in the order of ``traits``."""

    points: float  # the logarithm of its points
    other: float  # it is ``other``
    nothing: float  # it is ``other``, and no cue says anything
    opinion: float  # the logarithm of an encoder, where the model has one
    wording: float  # that of the cues that were learnt


def silent(overruled: Overruled) -> bool:
    """Whether no cue says anything."""
    return max(overruled.points.values()) < FLOOR


def traits(
    overruled: Overruled, opinions: Sequence[Opinion]
) -> Mapping[Kind, tuple[float, float, float, float, float]]:
    """What speaks for each kind."""
    said = _said(overruled, [each.encoder for each in opinions if each.encoder])
    worded = _said(overruled, [each.wording for each in opinions])
    nothing = silent(overruled)
    return {
        kind: (
            math.log1p(overruled.points[kind]),
            float(kind is Kind.OTHER),
            float(kind is Kind.OTHER and nothing),
            said[kind],
            worded[kind],
        )
        for kind in Kind
    }


def chances(
    overruled: Overruled, opinions: Sequence[Opinion], weights: Weights
) -> dict[Kind, float]:
    """The probability of each kind, 0.0 for one that a rule forbids."""
    found, each = traits(overruled, opinions), astuple(weights)
    sums = {
        kind: sum(a * b for a, b in zip(found[kind], each, strict=True))
        for kind in Kind
        if overruled.factors[kind] > 0
    }
    most = max(sums.values())
    shares = {kind: math.exp(each - most) for kind, each in sums.items()}
    whole = sum(shares.values())
    return {kind: shares.get(kind, 0.0) / whole for kind in Kind}


def _said(overruled: Overruled, pages: Sequence[Logs]) -> dict[Kind, float]:
    """The mean of what is said of the pages, held to the rules; of none, all kinds alike."""
    if not pages:
        return dict.fromkeys(Kind, 0.0)
    logs = {kind: sum(each[kind] for each in pages) / len(pages) for kind in Kind}
    for gainer, loser in overruled.taken:
        logs[gainer] = _both(logs[gainer], logs[loser])
    logs |= dict.fromkeys(PAYMENTS, _both(*(logs[kind] for kind in PAYMENTS)) - math.log(2))
    return {
        kind: max(log, math.log(_LEAST)) + math.log(max(overruled.factors[kind], _LEAST))
        for kind, log in logs.items()
    }


def _both(one: float, other: float) -> float:
    """The logarithm of two probabilities together."""
    most = max(one, other)
    return most + math.log(math.exp(one - most) + math.exp(other - most))


def leaning(opinions: Sequence[Opinion]) -> float:
    """How much sooner the wording is an order's than a statement's: a logarithm of odds."""
    order, statement = Kind.TRANSFER_ORDER, Kind.BANK_STATEMENT
    found = [each.wording[order] - each.wording[statement] for each in opinions]
    return sum(found) / max(1, len(found))
