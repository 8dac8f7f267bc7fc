"""An encoder in the ordinary layout of ``transformers``, to ONNX."""

import warnings
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import LayoutLMForTokenClassification

from classifiers.model.running import ONNX

_OPSET = 17


class _Logits(nn.Module):  # type: ignore[misc]  # PyTorch is not looked into
    """One page's ids and boxes to its logits."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: torch.Tensor, boxes: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.model(input_ids=ids, bbox=boxes, attention_mask=mask).logits
        return logits


def export(folder: Path) -> Path:
    """Writes ``model.onnx`` from the folder's safetensors."""
    model: Any = LayoutLMForTokenClassification.from_pretrained(
        folder, local_files_only=True, dtype=torch.float32, attn_implementation="eager"
    )
    wrapped = _Logits(model)
    wrapped.eval()
    ids = torch.tensor([[1, 2, 3]])
    axes = {0: "pages", 1: "tokens"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            wrapped,
            (ids, torch.zeros(1, 3, 4, dtype=torch.long), torch.ones_like(ids)),
            str(folder / ONNX),
            input_names=["input_ids", "bbox", "attention_mask"],
            output_names=["logits"],
            dynamic_axes=dict.fromkeys(("input_ids", "bbox", "attention_mask", "logits"), axes),
            opset_version=_OPSET,
            dynamo=False,
        )
    return folder / ONNX
