"""The opinion of an encoder of words and their places, where the model's folder holds one.

The folder is in the ordinary layout of ``transformers``. With a ``model.onnx`` in it, it runs on
OpenVINO; without one it is loaded by ``transformers`` and PyTorch (``bewijs[torch]``). The labels
are our kinds. A token classifier's page is the mean of its words, so each word's share in the
answer is known; of any other classifier it is not.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from classifiers.kinds.opinion import SPEAKING, Logs
from classifiers.model.encoding import Encoded, encoded, ids_in
from classifiers.model.running import Network, network_in
from classifiers.model.tokens import Token, places_on
from evidence.records import Page, Vote
from evidence.vocabulary import Kind

CONFIG = "config.json"  # in the folder of every encoder
_FRAMES = (("[CLS]", "[SEP]"), ("<s>", "</s>"))
_USUAL_GRID = 1024  # of places, where boxes run from 0 to 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoder:
    """An encoder that was loaded."""

    ids_of: Callable[[str], Sequence[int]]
    network: Network
    labels: tuple[Kind, ...]
    most: int  # tokens of a page
    grid: int  # steps of a place
    frame: tuple[int, ...]  # the ids around a page, of a classifier of whole pages

    def opinion(self, page: Page, tokens: Sequence[Token]) -> tuple[Logs | None, tuple[Vote, ...]]:
        """How likely each kind is, and the words that say so; None when it knows no word."""
        most = self.most - len(self.frame)
        told = encoded(tokens, places_on(page), self.ids_of, most, self.grid)
        if not told.ids:
            return None, ()
        logits = self.network(*self._framed(told))
        whole = logits.mean(axis=0)
        logs = whole - np.logaddexp.reduce(whole)
        found = {kind: float(log) for kind, log in zip(self.labels, logs, strict=True)}
        return found, _votes(page, told, logits, self.labels) if len(logits) > 1 else ()

    def _framed(self, told: Encoded) -> tuple[list[int], list[list[int]]]:
        if not self.frame:
            return told.ids, told.boxes
        first, last = self.frame
        return [first, *told.ids, last], [[0] * 4, *told.boxes, [self.grid - 1] * 4]


def encoder_in(folder: Path) -> Encoder:
    """The folder's encoder. Raises ``ValueError`` when its labels are not our kinds."""
    config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    labels = tuple(Kind(config["id2label"][str(at)]) for at in range(len(config["id2label"])))
    if set(labels) != set(Kind):
        raise ValueError(f"no label {min(set(Kind) - set(labels))}")
    return Encoder(
        ids_of=ids_in(tokenizer),
        network=network_in(folder),
        labels=labels,
        most=config["max_position_embeddings"],
        grid=_grid(config),
        frame=_frame(config, tokenizer),
    )


def _frame(config: Mapping[str, Any], tokenizer: Tokenizer) -> tuple[int, ...]:
    if "SequenceClassification" not in "".join(config.get("architectures") or ()):
        return ()
    found = (tokenizer.token_to_id(each) for pair in _FRAMES for each in pair)
    return tuple(each for each in found if each is not None)[:2]


def _grid(config: Mapping[str, Any]) -> int:
    grid: int = config.get("max_2d_position_embeddings", _USUAL_GRID)
    return 1001 if grid == _USUAL_GRID else grid


def _votes(
    page: Page, told: Encoded, logits: NDArray[np.float32], labels: tuple[Kind, ...]
) -> tuple[Vote, ...]:
    """How much each word lifts the likeliest kind above the others, in shares of the page."""
    best = int(logits.mean(axis=0).argmax())
    lifts = (logits[:, best] - logits.mean(axis=1)) / len(logits)
    weights = np.zeros(len(page.words))
    np.add.at(weights, told.words, lifts)
    strongest = np.argsort(-weights)[:SPEAKING]
    return tuple(
        Vote(
            kind=labels[best],
            weight=float(weights[at]),
            phrase=f"model: {page.words[at].text}"[:80],
            page=page.number,
            box=page.words[at].box,
        )
        for at in strongest
        if weights[at] > 0
    )
