"""Fits the weights of cues and model on papers that were really read, and on papers in words.

Layouts and writers must be strange to the model: else it seems surer than it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifiers.combining import Weights, traits
from classifiers.facts import gather
from classifiers.grouping import is_blank
from classifiers.model.classifier import Classifier
from classifiers.plain import plain_page
from classifiers.precedence import overrule
from classifiers.weighing import weigh
from evidence.dossier import Dossier
from evidence.records import Page, Reading
from evidence.vocabulary import Kind
from fixtures.texts import Text
from lab.truth import Truth

_KINDS = tuple(Kind)
_RIDGE = 0.1  # a little less sure than the papers at hand say
_STEPS, _STRIDE = 50, 0.5  # of Newton's method, and the most that a weight moves in one


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A document that was read."""

    layout: str
    traits: NDArray[np.float64]  # kinds × traits
    allowed: NDArray[np.bool_]  # of the kinds, those that no rule forbids
    kind: int


def examples(truth: Truth, reading: Reading, classifier: Classifier) -> Iterator[Example]:
    """The legible documents of a paper, its pages parted as the truth parts them."""
    for true in truth.documents if truth.legible else ():
        pages = [each for each in reading.pages if each.number in true.pages and not is_blank(each)]
        if pages:
            yield _example(truth.layout or "", true.kind, pages, truth.dossier, classifier)


def example_of(text: Text, classifier: Classifier) -> Example:
    """A paper in words, as if it had been read without a fault."""
    pages = [plain_page(body, number) for number, body in enumerate(text.pages, 1)]
    return _example(text.name, text.kind, pages, None, classifier)


def _example(
    layout: str, kind: Kind, pages: Sequence[Page], dossier: Dossier | None, classifier: Classifier
) -> Example:
    weighed = weigh(pages, classifier.opinions(pages))
    overruled = overrule(gather(weighed, pages, dossier))
    found = traits(overruled, weighed.opinions)
    return Example(
        layout=layout,
        traits=np.array([found[each] for each in _KINDS]),
        allowed=np.array([overruled.factors[each] > 0 for each in _KINDS]),
        kind=_KINDS.index(kind),
    )


def fitted(given: Sequence[Example]) -> Weights:
    """The weights under which the truth is likeliest. Raises ``ValueError`` without examples."""
    each = np.array([example.traits for example in given])
    allowed = np.array([example.allowed for example in given])
    right = np.array([example.kind for example in given])
    weights, ridge = np.zeros(each.shape[2]), _RIDGE * np.eye(each.shape[2])
    for _ in range(_STEPS):
        chance = chances_of(each, allowed, weights)
        mean = np.einsum("dk,dkt->dt", chance, each)
        slope = (each[np.arange(len(right)), right] - mean).sum(0) - ridge @ weights
        spread = np.einsum("dk,dkt,dku->tu", chance, each, each) - mean.T @ mean
        step = np.linalg.solve(spread + ridge, slope)
        weights = weights + step * min(1.0, _STRIDE / np.abs(step).max())
    return Weights(*(round(float(weight), 4) for weight in weights))


def chances_of(
    traits: NDArray[np.float64], allowed: NDArray[np.bool_], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Documents × kinds."""
    sums = np.where(allowed, traits @ weights, -np.inf)
    shares = np.exp(sums - sums.max(1, keepdims=True))
    chance: NDArray[np.float64] = shares / shares.sum(1, keepdims=True)
    return chance
