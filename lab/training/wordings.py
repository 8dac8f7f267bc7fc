"""Learns what wording says of a kind: multinomial logistic regression on the traits of words.

Every page is shown as it is, and once more as a poor camera leaves it.
"""

import math
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray

from classifiers.model.tokens import tokens_of
from classifiers.model.traits import SPACE, counted
from classifiers.model.wording import KINDS, Wording, weighted
from evidence.vocabulary import Kind
from lab.training.noise import Seen, misread
from lab.training.sample import Sample
from lab.training.spoiling import arranged

OF_A_LAYOUT = 6  # printed pages of one layout and trap: more say nothing new
PRINTED, SPOILT = 0.3, 0.5  # what a printed page, and a spoilt copy, weighs beside a written page
_FEWEST = 2  # pages on which a trait must stand to be learnt
_RIDGE = 1 / 100  # of the regression: what a weight costs
STEPS = 300  # of the climber, which mostly needs fewer
_HARSH = (0.0, 1.0, 3.0, 6.0)  # times the usual misreadings


@dataclass(frozen=True, slots=True)
class Shown:
    """One page as it is shown, and how much it counts."""

    words: tuple[str, ...]
    kind: Kind
    weight: float


def shown(written: Iterable[Sample], printed: Iterable[Sample], seed: int) -> Iterator[Shown]:
    """What is learnt from; same seed, same pages."""
    rng = Random(f"wording/{seed}")  # noqa: S311
    for sample in written:
        yield Shown(_tokens(sample.words), sample.kind, 1.0)
        spoilt = misread(arranged(list(sample.words), rng), rng.choice(_HARSH), rng)
        yield Shown(_tokens(spoilt), sample.kind, SPOILT)
    seen = Counter[str]()
    for sample in printed:
        seen[sample.layout] += 1
        if seen[sample.layout] <= OF_A_LAYOUT:
            told = misread(list(sample.words), rng.choice(_HARSH[:3]), rng)
            yield Shown(_tokens(told), sample.kind, PRINTED)


def learnt(pages: Sequence[Shown], step: Callable[[], object] = int) -> Wording:
    """The model of some pages; same pages, same model. ``step`` is called after each."""
    torch.set_num_threads(1)  # more would add up in another order each time
    rare = _rarity(pages)
    table = _table(pages, rare)
    right = torch.tensor([KINDS.index(page.kind) for page in pages])
    weight = torch.tensor([page.weight for page in pages])
    solved = _climbed(table, right, weight, step)
    return Wording(rare=rare, weights=solved[:-1].numpy(), bias=solved[-1].numpy())


def _tokens(words: Sequence[Seen]) -> tuple[str, ...]:
    found = tokens_of([text for text, _ in words], [place for _, place in words])
    return tuple(token.text for token in found)


def _rarity(pages: Sequence[Shown]) -> NDArray[np.float32]:
    """The logarithm of how rare each trait is; 0 for one that was hardly seen."""
    standing = np.zeros(SPACE)
    for page in pages:
        standing[list(counted(page.words))] += 1
    rare = np.log((1 + len(pages)) / (1 + standing)) + 1
    return np.where(standing >= _FEWEST, rare, 0.0).astype(np.float32)


def _table(pages: Sequence[Shown], rare: NDArray[np.float32]) -> torch.Tensor:
    """Pages × traits and a last column of ones, sparse."""
    rows = [weighted(page.words, rare) for page in pages]
    ends = np.cumsum([0, *(len(traits) + 1 for traits, _ in rows)])
    columns = np.concatenate([np.append(traits, SPACE) for traits, _ in rows])
    values = np.concatenate([np.append(counts, 1.0) for _, counts in rows])
    size = (len(pages), SPACE + 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that such tensors are young
        return torch.sparse_csr_tensor(ends, columns, values.astype(np.float32), size)


def _climbed(
    table: torch.Tensor, right: torch.Tensor, weight: torch.Tensor, step: Callable[[], object]
) -> torch.Tensor:
    """Traits and the bias × kinds: where likelihood less the cost of the weights is highest."""
    turned = table.to_sparse_csc().t()  # the same numbers, traits × pages
    wanted = torch.nn.functional.one_hot(right, len(KINDS)) * weight[:, None]
    weights = torch.zeros(table.shape[1], len(KINDS), requires_grad=True)
    free = torch.ones(table.shape[1], 1)
    free[-1] = 0  # the bias costs nothing
    climber = torch.optim.LBFGS(
        [weights], max_iter=STEPS, history_size=10, line_search_fn="strong_wolfe",
        tolerance_grad=1e-4, tolerance_change=1e-7,
    )  # fmt: skip

    def cost() -> torch.Tensor:
        step()
        with torch.no_grad():
            logs = torch.log_softmax(table @ weights, dim=1)
            weights.grad = turned @ (logs.exp() * weight[:, None] - wanted)
            weights.grad += _RIDGE * weights * free
            return -(logs * wanted).sum() + _RIDGE / 2 * (weights**2 * free).sum()

    climber.step(cost)
    if not math.isfinite(float(cost())):
        raise ArithmeticError("the wording could not be learnt")
    return weights.detach()
