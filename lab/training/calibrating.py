"""Fits what cues and wording count for, and how sure a kind is, on papers read and in words.

Layouts and writers must be strange to the model: else it seems surer than it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from classifiers.certainty.calibration import Apart, Calibration, Certainty
from classifiers.certainty.combining import Weights, traits
from classifiers.certainty.knowing import Judged, judge
from classifiers.grouping import is_blank
from classifiers.kinds.facts import Facts, gather
from classifiers.kinds.precedence import overrule
from classifiers.kinds.weighing import weigh
from classifiers.model.classifier import Classifier
from classifiers.words.plain import plain_page
from evidence.dossier import Dossier
from evidence.records import Page, Reading
from evidence.vocabulary import PAYMENTS, Kind
from fixtures.texts import Text
from lab.truth import Truth

Floats = NDArray[np.float64]

_KINDS = tuple(Kind)
_RIDGE = 0.1  # a little less sure than the papers at hand say
_STEPS, _STRIDE = 50, 0.5  # of Newton's method, and the most that a weight moves in one


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A document that was read, or a paper in words."""

    name: str
    kind: Kind
    facts: Facts  # with what the cues and the model say


def examples(truth: Truth, reading: Reading, classifier: Classifier) -> Iterator[Example]:
    """The legible documents of a paper, its pages parted as the truth parts them."""
    for true in truth.documents if truth.legible else ():
        pages = [each for each in reading.pages if each.number in true.pages and not is_blank(each)]
        if pages:
            yield _example(truth.path.name, true.kind, pages, truth.dossier, classifier)


def example_of(text: Text, classifier: Classifier) -> Example:
    """A paper in words, as if it had been read without a fault."""
    pages = [plain_page(body, number) for number, body in enumerate(text.pages, 1)]
    return _example(text.name, text.kind, pages, None, classifier)


def _example(
    name: str, kind: Kind, pages: Sequence[Page], dossier: Dossier | None, classifier: Classifier
) -> Example:
    weighed = weigh(pages, classifier.opinions(pages))
    return Example(name=name, kind=kind, facts=gather(weighed, pages, dossier))


def fitted(read: Sequence[Example], told: Sequence[Example], before: Calibration) -> Calibration:
    """Of documents that were read and of papers in words. Raises ``ValueError`` without any.

    Those that were read say together as much as those in words: wording varies more in words, and
    how often a paper is hard is seen on papers. What none of them shows stays as it was before.
    """
    given = (*read, *told)
    shares = np.repeat([_share(read, told), 1.0], [len(read), len(told)])
    weights = fitted_weights(given, shares)
    if not any(each.encoder for example in given for each in example.facts.weighed.opinions):
        weights = replace(weights, opinion=before.weights.opinion)
    judged = [judge(each.facts, weights) for each in given]
    paid = any(each.kind in PAYMENTS for each in given)
    return Calibration(
        weights=weights,
        certainty=_fitted_certainty(given, judged, shares),
        apart=_fitted_apart(given, judged, shares) if paid else before.apart,
    )


def _share(read: Sequence[Example], told: Sequence[Example]) -> float:
    return len(told) / len(read) if read and told else 1.0


def fitted_weights(given: Sequence[Example], shares: Floats) -> Weights:
    """The weights under which the truth is likeliest, each example counted so often."""
    overruled = [overrule(each.facts) for each in given]
    found = [
        traits(each, example.facts.weighed.opinions)
        for each, example in zip(overruled, given, strict=True)
    ]
    return Weights(
        *weights_of(
            np.array([[of[kind] for kind in _KINDS] for of in found]),
            np.array([[of.factors[kind] > 0 for kind in _KINDS] for of in overruled]),
            np.array([_KINDS.index(example.kind) for example in given]),
            shares,
        )
    )


def _fitted_certainty(
    given: Sequence[Example], judged: Sequence[Judged], shares: Floats
) -> Certainty:
    """What the grounds of what was said are worth: logistic regression of whether it is right."""
    right = [each.kind in of.kinds for each, of in zip(given, judged, strict=True)]
    return Certainty(*_of_two([of.grounds for of in judged], right, shares))


def _fitted_apart(given: Sequence[Example], judged: Sequence[Judged], shares: Floats) -> Apart:
    """What tells orders from statements."""
    payments = [each.kind in PAYMENTS for each in given]
    told = [of.told for of, paid in zip(judged, payments, strict=True) if paid]
    order = [each.kind is Kind.TRANSFER_ORDER for each in given if each.kind in PAYMENTS]
    return Apart(*_of_two(told, order, shares[payments]))


def _of_two(
    grounds: Sequence[tuple[float, ...]], holds: Sequence[bool], shares: Floats
) -> list[float]:
    """Logistic regression: one of two kinds, of which the second has no grounds."""
    each = np.array(grounds)
    both = np.stack([each, np.zeros_like(each)], axis=1)
    return weights_of(both, np.ones(both.shape[:2], bool), 1 - np.array(holds, int), shares)


def weights_of(
    traits: Floats,
    allowed: NDArray[np.bool_],
    right: NDArray[np.int_],
    shares: Floats | None = None,
) -> list[float]:
    """Multinomial logistic regression by Newton's method.

    ``traits``: documents × kinds × traits; ``allowed``: documents × kinds, those that may be;
    ``right``: the kind of each document; ``shares``: how often each counts, once if None.
    Raises ``ValueError`` without documents.
    """
    if not len(right):
        raise ValueError("nothing to fit on")
    shares = np.ones(len(right)) if shares is None else shares
    weights = np.zeros(traits.shape[2])
    for _ in range(_STEPS):
        step = _step(traits, allowed, right, shares, weights)
        weights = weights + step * _STRIDE / max(_STRIDE, np.abs(step).max())
    return [round(float(weight), 4) for weight in weights]


def _step(
    traits: Floats,
    allowed: NDArray[np.bool_],
    right: NDArray[np.int_],
    shares: Floats,
    weights: Floats,
) -> Floats:
    """From these weights to where the likelihood, ridge and all, would be at its top."""
    ridge = _RIDGE * np.eye(len(weights))
    chance = chances_of(traits, allowed, weights)
    mean = np.einsum("dk,dkt->dt", chance, traits)
    slope = shares @ (traits[np.arange(len(right)), right] - mean) - ridge @ weights
    weighed = shares[:, None] * chance
    spread = np.einsum("dk,dkt,dku->tu", weighed, traits, traits)
    spread -= (shares[:, None] * mean).T @ mean
    step: Floats = np.linalg.solve(spread + ridge, slope)
    return step


def chances_of(traits: Floats, allowed: NDArray[np.bool_], weights: Floats) -> Floats:
    """Documents × kinds."""
    sums = np.where(allowed, traits @ weights, -np.inf)
    shares = np.exp(sums - sums.max(1, keepdims=True))
    chance: Floats = shares / shares.sum(1, keepdims=True)
    return chance
