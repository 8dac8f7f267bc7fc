"""Numbers through a network: OpenVINO for ``model.onnx``, PyTorch for anything else."""

import inspect
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from evidence.errors import BadSettings

Logits = NDArray[np.float32]  # tokens × kinds, or 1 × kinds of a classifier of whole pages
Network = Callable[[list[int], list[list[int]]], Logits]

ONNX = "model.onnx"
_THREADS = {
    "INFERENCE_NUM_THREADS": "1", "NUM_STREAMS": "1", "ENABLE_CPU_PINNING": "NO",
    "INFERENCE_PRECISION_HINT": "f32",  # the same answer on every processor
    "CPU_RUNTIME_CACHE_CAPACITY": "0",  # or every new length of page would be kept
}  # fmt: skip


def network_in(folder: Path) -> Network:
    """The folder's network. Raises ``BadSettings`` when PyTorch is needed and missing."""
    onnx = folder / ONNX
    return _on_openvino(onnx) if onnx.exists() else _on_torch(folder)


def _on_openvino(onnx: Path) -> Network:
    compiled = openvino.Core().compile_model(str(onnx), "CPU", _THREADS)
    asked = {name for each in compiled.inputs for name in each.get_names()}
    request, one_at_a_time = compiled.create_infer_request(), threading.Lock()

    def run(ids: list[int], boxes: list[list[int]]) -> Logits:
        given = {name: value for name, value in _inputs(ids, boxes).items() if name in asked}
        with one_at_a_time:
            answer: Logits = request.infer(given)[0][0].copy()
        return np.atleast_2d(answer)

    return run


def _inputs(ids: list[int], boxes: list[list[int]]) -> dict[str, NDArray[np.int64]]:
    return {
        "input_ids": np.array([ids], np.int64),
        "bbox": np.array([boxes], np.int64),
        "attention_mask": np.ones((1, len(ids)), np.int64),
        "token_type_ids": np.zeros((1, len(ids)), np.int64),
    }


def _on_torch(folder: Path) -> Network:
    try:
        import torch
        import transformers
    except ModuleNotFoundError as missing:
        raise BadSettings(
            f"{folder} holds no {ONNX}, and {missing.name} is not installed: install "
            "bewijs[torch], or make one with `bewijs model export`."
        ) from None
    config = transformers.AutoConfig.from_pretrained(folder, local_files_only=True)
    model: Any = _class_of(transformers, config).from_pretrained(folder, local_files_only=True)
    model.eval()
    asked = inspect.signature(model.forward).parameters.keys()

    def run(ids: list[int], boxes: list[list[int]]) -> Logits:
        given = {
            name: torch.from_numpy(value)
            for name, value in _inputs(ids, boxes).items()
            if name in asked
        }
        with torch.inference_mode():
            answer: Logits = model(**given).logits[0].float().numpy()
        return np.atleast_2d(answer)

    return run


def _class_of(transformers: Any, config: Any) -> Any:
    """A classifier of the library's, as the folder names it; never the folder's own code."""
    name = (config.architectures or ["AutoModelForSequenceClassification"])[0]
    if not name.endswith(("SequenceClassification", "TokenClassification")):
        raise BadSettings(f"{name} classifies nothing.")
    return getattr(transformers, name)
