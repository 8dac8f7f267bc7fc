"""Goes on with a recogniser on strips of known text, by connectionist temporal classification."""

import math
from collections.abc import Callable, Iterable
from copy import deepcopy

import torch
from torch.nn import functional

from lab.training.reading.batches import Batch, fed
from lab.training.reading.graph import Graph

RATE = 3e-4  # of learning, at its highest
_RISING = 300  # steps until it is
_DECAY = 1e-4  # of weights
_LONGEST = 2.0  # norm of a gradient
_KEPT = 0.999  # of the average at each step, once there have been many


def device() -> str:
    """A graphics card where PyTorch sees one."""
    return "cuda" if torch.cuda.is_available() else "cpu"


def learnt(
    start: Graph,
    batches: Iterable[Batch],
    strips: int,
    step: Callable[[int], object] = int,
    rate: float = RATE,
) -> Graph:
    """The average of the weights on the way; the rate falls to nothing after so many strips.

    ``step`` is called with the strips seen so far.
    """
    graph = deepcopy(start).train()
    average: Graph = deepcopy(graph)
    climber = torch.optim.AdamW(graph.parameters(), rate, betas=(0.9, 0.98), weight_decay=_DECAY)
    seen = 0
    for number, batch in enumerate(batches, 1):
        for group in climber.param_groups:
            group["lr"] = rate * _share(number, seen / strips)
        _step(graph, climber, batch)
        _add(average, graph, min(_KEPT, (1 + number) / (10 + number)))
        seen += len(batch.pictures)
        step(seen)
        if seen >= strips:
            break
    average.eval()
    return average


def loss(graph: Graph, batch: Batch) -> torch.Tensor:
    """What is lacking to the text of a batch, a letter; one number."""
    where = next(graph.parameters()).device.type
    logs = logits(graph, batch).log_softmax(-1).transpose(0, 1)
    given = (each.to(where) for each in (batch.letters, batch.columns, batch.lengths))
    return functional.ctc_loss(logs, *given, zero_infinity=True)


def logits(graph: Graph, batch: Batch) -> torch.Tensor:
    """Count × columns × letters; reckoned in 16 bits on a graphics card."""
    where = next(graph.parameters()).device.type
    with torch.autocast(where, torch.bfloat16, enabled=where == "cuda"):
        return graph(fed(batch.pictures, where)).float()


def _share(number: int, part: float) -> float:
    """Of the rate: risen within some steps, falling as a cosine over the way."""
    return min(1.0, number / _RISING) * (1 + math.cos(math.pi * part)) / 2


def _step(graph: Graph, climber: torch.optim.Optimizer, batch: Batch) -> None:
    climber.zero_grad(set_to_none=True)
    loss(graph, batch).backward()
    if torch.isfinite(torch.nn.utils.clip_grad_norm_(graph.parameters(), _LONGEST)):
        climber.step()


def _add(average: Graph, graph: Graph, kept: float) -> None:
    with torch.no_grad():
        for mean, weight in zip(average.parameters(), graph.parameters(), strict=True):
            mean.lerp_(weight, 1 - kept)
