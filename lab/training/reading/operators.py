"""The operators of the recogniser's graph, as ONNX defines them, on PyTorch.

Each takes the inputs that are there and the node's attributes. Shapes travel as
whole numbers on the processor, all else where the network is.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch.nn import functional

Attributes = dict[str, Any]
Operator = Callable[[list[torch.Tensor], Attributes], torch.Tensor]


def _convolution(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    source, weights, *bias = given
    padded = functional.pad(source, _pads(source, how))
    return functional.conv2d(padded, weights, *bias, stride=how["strides"], groups=how["group"])


def _largest(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    padded = functional.pad(given[0], _pads(given[0], how), value=float("-inf"))
    return functional.max_pool2d(padded, how["kernel_shape"], how["strides"])


def _average(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    return functional.avg_pool2d(given[0], how["kernel_shape"], how["strides"])


def _pads(source: torch.Tensor, how: Attributes) -> list[int]:
    """Left, right, top, bottom."""
    if how.get("auto_pad") != b"SAME_UPPER":
        top, left, bottom, right = how["pads"]
        return [left, right, top, bottom]
    sides = zip(source.shape[2:], how["kernel_shape"], how["strides"], strict=True)
    lacks = [max(0, (-(-size // step) - 1) * step + kernel - size) for size, kernel, step in sides]
    return [side for lack in reversed(lacks) for side in (lack // 2, lack - lack // 2)]


def _normalised(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    source, scale, bias, mean, variance = given
    return functional.batch_norm(source, mean, variance, scale, bias, eps=how["epsilon"])


def _part(given: list[torch.Tensor], _: Attributes) -> torch.Tensor:
    source, *bounds = given
    where = [slice(None)] * source.ndim
    for start, end, axis, *step in zip(*(each.tolist() for each in bounds), strict=True):
        where[axis] = slice(start, end, *step)
    return source[tuple(where)]


def _reshaped(given: list[torch.Tensor], _: Attributes) -> torch.Tensor:
    source, sizes = given
    return source.reshape([size or source.shape[axis] for axis, size in enumerate(sizes.tolist())])


def _with_axes(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    for axis in sorted(how["axes"]):
        given = [given[0].unsqueeze(axis)]
    return given[0]


def _mean(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    return given[0].mean(how["axes"], keepdim=bool(how.get("keepdims", 1)))


def _hard_sigmoid(given: list[torch.Tensor], how: Attributes) -> torch.Tensor:
    return (given[0] * how["alpha"] + how["beta"]).clamp(0, 1)


def _same(function: Callable[..., torch.Tensor]) -> Operator:
    """PyTorch has it under the same meaning."""
    return lambda given, _: function(*given)


OPERATORS: dict[str, Operator] = {
    **{name: _same(getattr(torch, name.lower())) for name in (
        "Add", "Sub", "Mul", "Div", "Pow", "Sqrt", "Erf", "MatMul", "Relu", "Sigmoid",
    )},
    "Identity": lambda given, _: given[0],
    "Conv": _convolution,
    "MaxPool": _largest,
    "AveragePool": _average,
    "BatchNormalization": _normalised,
    "HardSigmoid": _hard_sigmoid,
    "ReduceMean": _mean,
    "Softmax": lambda given, how: given[0].softmax(how["axis"]),
    "Transpose": lambda given, how: given[0].permute(how["perm"]),
    "Shape": lambda given, _: torch.tensor(given[0].shape),
    "Slice": _part,
    "Squeeze": lambda given, how: given[0].squeeze(tuple(how["axes"])),
    "Unsqueeze": _with_axes,
    "Reshape": _reshaped,
    "Concat": lambda given, how: torch.cat(given, how["axis"]),
}  # fmt: skip
