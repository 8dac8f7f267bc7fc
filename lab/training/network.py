"""The encoder, and how it learns: a page is the mean of what its words say."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional
from transformers import LayoutLMConfig, LayoutLMForTokenClassification

from classifiers.model.encoding import Encoded
from evidence.vocabulary import Kind
from lab.training.lessons import GRID, LENGTH, Batch

KINDS = tuple(Kind)
_DEEP, _HEADS = 2, 4
_RATE, _DECAY, _WARM, _SOFT, _CLIP = 2e-3, 0.01, 0.15, 0.05, 1.0


def network(vectors: NDArray[np.float32], seed: int) -> LayoutLMForTokenClassification:
    """An encoder that knows its words' vectors (a row a token) and nothing else yet."""
    torch.manual_seed(seed)
    wide = vectors.shape[1]
    config = LayoutLMConfig(
        vocab_size=len(vectors),
        hidden_size=wide,
        num_hidden_layers=_DEEP,
        num_attention_heads=_HEADS,
        intermediate_size=2 * wide,
        max_position_embeddings=LENGTH,
        max_2d_position_embeddings=GRID,
        type_vocab_size=1,
        id2label={at: str(kind) for at, kind in enumerate(KINDS)},
        label2id={str(kind): at for at, kind in enumerate(KINDS)},
    )
    model = LayoutLMForTokenClassification(config)
    with torch.no_grad():
        model.layoutlm.embeddings.word_embeddings.weight.copy_(torch.from_numpy(vectors))
    return model


def learn(
    model: LayoutLMForTokenClassification, batches: Iterator[Batch], steps: int, learnt: int
) -> Iterator[float]:
    """Yields each step's loss. Of the word vectors only the first ``learnt`` rows may move."""
    words = model.layoutlm.embeddings.word_embeddings.weight
    words.register_hook(_only_first(learnt))
    others = [each for each in model.parameters() if each is not words]
    climber = torch.optim.AdamW(
        [
            {"params": others, "weight_decay": _DECAY},
            {"params": [words], "weight_decay": 0.0},
        ]
    )
    plan = torch.optim.lr_scheduler.OneCycleLR(climber, _RATE, total_steps=steps, pct_start=_WARM)
    model.train()
    for _, (pages, kinds) in zip(range(steps), batches, strict=False):
        right = torch.tensor([KINDS.index(kind) for kind in kinds])
        loss = functional.cross_entropy(_of_pages(model, pages), right, label_smoothing=_SOFT)
        climber.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), _CLIP)
        climber.step()
        plan.step()
        yield loss.item()
    model.eval()


def _only_first(rows: int) -> Callable[[torch.Tensor], torch.Tensor]:
    def cut(slope: torch.Tensor) -> torch.Tensor:
        kept = slope.clone()
        kept[rows:] = 0
        return kept

    return cut


def _of_pages(model: LayoutLMForTokenClassification, pages: Sequence[Encoded]) -> torch.Tensor:
    long = max(1, *(len(page.ids) for page in pages))
    ids, boxes = torch.zeros(len(pages), long, dtype=torch.long), torch.zeros(len(pages), long, 4)
    mask = torch.zeros(len(pages), long)
    for at, page in enumerate(pages):
        if page.ids:
            ids[at, : len(page.ids)] = torch.tensor(page.ids)
            boxes[at, : len(page.ids)] = torch.tensor(page.boxes)
        mask[at, : max(1, len(page.ids))] = 1
    logits = model(input_ids=ids, bbox=boxes.long(), attention_mask=mask).logits
    mean: torch.Tensor = (logits * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    return mean
