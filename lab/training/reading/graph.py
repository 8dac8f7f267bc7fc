"""The recogniser's ONNX graph as a module of PyTorch: its weights can be learnt.

A weight keeps the graph's own name, so that what was learnt can be put back.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import nn

from lab.training.reading.letters import LETTERS
from lab.training.reading.operators import OPERATORS, Attributes
from ocr.readers.models import ALPHABET

_LAST = ("linear_8.w_0", "linear_8.b_0")  # of the layer that tells letters; its last axis is theirs
_MADE = "helper.constant"  # how a name begins that the exporter has given: numbers of a formula
_STATISTICS = 3  # inputs of a normalisation before those that are measured, not learnt
_DOT = "__"  # PyTorch wants none in a name


@dataclass(frozen=True, slots=True)
class _Node:
    operator: str
    inputs: tuple[str, ...]
    output: str
    attributes: Attributes


class Graph(nn.Module):  # type: ignore[misc]  # PyTorch is not looked into
    """Batch × 3 × 48 × width, -1 to 1, to batch × width/8 × letters of logits.

    ``alphabet`` is what its outputs stand for, the first the blank; ``kept`` their places
    among the letters of the wheel.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        model = onnx.load(path)
        *nodes, softmax = (_node(each) for each in model.graph.node)
        self._nodes, self._result = nodes, softmax.inputs[0]
        self._spent = _spent(nodes, self._result)
        self._source = model.graph.input[0].name
        self.alphabet, self.kept = _alphabet(model)
        self._shapes: dict[str, torch.Tensor] = {}
        fixed = {name for node in nodes for name in _statistics(node)}
        for each in model.graph.initializer:
            numbers = numpy_helper.to_array(each).copy()
            self._take(each.name, numbers[..., self.kept] if each.name in _LAST else numbers, fixed)

    def _take(self, name: str, numbers: NDArray[Any], fixed: set[str]) -> None:
        """As a weight, or as what stays: a number of a formula, a statistic, a shape."""
        value = torch.from_numpy(numbers)
        if not value.is_floating_point():
            self._shapes[name] = value
        elif name in fixed or name.startswith(_MADE) or value.numel() == 1:
            self.register_buffer(name.replace(".", _DOT), value)
        else:
            self.register_parameter(name.replace(".", _DOT), nn.Parameter(value))

    def weights(self) -> dict[str, nn.Parameter]:
        """By the graph's own names."""
        return {name.replace(_DOT, "."): each for name, each in self.named_parameters()}

    def forward(self, strips: torch.Tensor) -> torch.Tensor:
        """What the last layer says before it is made chances."""
        kept = dict(self.named_parameters()) | dict(self.named_buffers())
        known = {name.replace(_DOT, "."): each for name, each in kept.items()}
        known |= {**self._shapes, self._source: strips}
        for node, spent in zip(self._nodes, self._spent, strict=True):
            given = [known[name] for name in node.inputs]
            known[node.output] = OPERATORS[node.operator](given, node.attributes)
            for name in spent:
                del known[name]
        return known[self._result]


def put(graph: Graph, learnt: Path) -> None:
    """The numbers of a file for its own. Raises ``ValueError`` where their alphabets differ."""
    with np.load(learnt) as file:
        if str(file[ALPHABET]) != "".join(graph.alphabet):
            raise ValueError(f"{learnt} is of other letters")
        with torch.no_grad():
            for name, weight in graph.weights().items():
                weight.copy_(torch.from_numpy(file[name].astype(np.float32)))


def save(graph: Graph, path: Path) -> None:
    """What ``ocr/readers/models.py`` takes: weights in 16 bits by name, and the alphabet."""
    numbers: dict[str, Any] = {
        name: weight.detach().cpu().numpy().astype(np.float16)
        for name, weight in graph.weights().items()
    }
    numbers[ALPHABET] = np.array("".join(graph.alphabet))
    np.savez_compressed(path, **numbers)


def between(first: Graph, second: Graph, share: float) -> Graph:
    """One whose weights are that share (0 to 1) of the way from the first's to the second's."""
    found = deepcopy(first)
    with torch.no_grad():
        for weight, there in zip(found.parameters(), second.parameters(), strict=True):
            weight.lerp_(there, share)
    return found


def _node(given: Any) -> _Node:
    attributes = {each.name: onnx.helper.get_attribute_value(each) for each in given.attribute}
    return _Node(given.op_type, tuple(given.input), given.output[0], attributes)


def _spent(nodes: Sequence[_Node], result: str) -> list[set[str]]:
    """After each node, what no later one asks for: it need not be kept."""
    asked, found = {result}, []
    for node in reversed(nodes):
        found.append({*node.inputs} - asked)
        asked |= {*node.inputs}
    return found[::-1]


def _statistics(node: _Node) -> tuple[str, ...]:
    return node.inputs[_STATISTICS:] if node.operator == "BatchNormalization" else ()


def _alphabet(model: Any) -> tuple[tuple[str, ...], list[int]]:
    """Ours of the letters that the last layer knows, with blank and space, and their places."""
    (told,) = (each.value for each in model.metadata_props if each.key == "character")
    known = ["", *told.split("\n"), " "]
    kept = [at for at, each in enumerate(known) if each in LETTERS or each in ("", " ")]
    return tuple(known[at] for at in kept), kept
