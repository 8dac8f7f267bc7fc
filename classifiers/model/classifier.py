"""What a trained model says of a page, and which words made it say so.

A model is a folder in the ordinary layout of ``transformers``. With a ``model.onnx`` in it, it
runs on OpenVINO; without one it is loaded by ``transformers`` and PyTorch (``bewijs[torch]``).
The labels are our kinds. A token classifier's page is the mean of its words, so each word's
share in the answer is known; of any other classifier it is not.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from classifiers.combining import Weights
from classifiers.model.encoding import Encoded, encoded, ids_in
from classifiers.model.opinion import Opinion
from classifiers.model.running import Network, network_in
from classifiers.model.tokens import tokens_of
from classifiers.model.wording import FILE, Wording, loaded
from evidence.errors import BadSettings
from evidence.records import Page, Vote
from evidence.vocabulary import Kind

SHIPPED = Path(__file__).parent / "shipped"
CALIBRATION = "calibration.json"
_SPEAKING = 6  # words that are named of a page
_FRAMES = (("[CLS]", "[SEP]"), ("<s>", "</s>"))
_USUAL_GRID = 1024  # of places, where boxes run from 0 to 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Classifier:
    """A model that was loaded."""

    ids_of: Callable[[str], Sequence[int]]
    network: Network
    labels: tuple[Kind, ...]
    most: int  # tokens of a page
    grid: int  # steps of a place
    frame: tuple[int, ...]  # the ids around a page, of a classifier of whole pages
    wording: Wording
    weights: Weights  # of cues and opinion together

    def opinions(self, pages: Sequence[Page]) -> tuple[Opinion, ...]:
        """One of each page that holds a word."""
        told = ((page, self._told(page)) for page in pages)
        return tuple(self._opinion(page, each) for page, each in told if each.ids)

    def _opinion(self, page: Page, told: Encoded) -> Opinion:
        logits = self.network(*self._framed(told))
        whole = logits.mean(axis=0)
        logs = whole - np.logaddexp.reduce(whole)
        wording, votes = self.wording.opinion(page)
        seen = _votes(page, told, logits, self.labels) if len(logits) > 1 else ()
        return Opinion(
            logs={kind: float(log) for kind, log in zip(self.labels, logs, strict=True)},
            wording=wording,
            votes=(*votes, *seen),
        )

    def _framed(self, told: Encoded) -> tuple[list[int], list[list[int]]]:
        if not self.frame:
            return told.ids, told.boxes
        first, last = self.frame
        return [first, *told.ids, last], [[0] * 4, *told.boxes, [self.grid - 1] * 4]

    def _told(self, page: Page) -> Encoded:
        words = page.words
        size = (0, 0, max(1, page.width), max(1, page.height))
        tokens = tokens_of([word.text for word in words], [word.box for word in words], size)
        return encoded(tokens, self.ids_of, self.most - len(self.frame), self.grid)


@cache
def classifier_in(name: str = "") -> Classifier:
    """The model of that folder, ours when none is named. Raises ``BadSettings``."""
    folder = Path(name) if name else SHIPPED
    try:
        return _loaded(folder)
    except BadSettings:
        raise
    except Exception as wrong:  # whatever a library says of a file that it cannot use
        what = f"{type(wrong).__name__}: {wrong}"
        raise BadSettings(f"{folder} holds no model of our kinds ({what}).") from None


def _loaded(folder: Path) -> Classifier:
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    labels = tuple(Kind(config["id2label"][str(at)]) for at in range(len(config["id2label"])))
    if set(labels) != set(Kind):
        raise ValueError(f"no label {min(set(Kind) - set(labels))}")
    return Classifier(
        ids_of=ids_in(tokenizer),
        network=network_in(folder),
        labels=labels,
        most=config["max_position_embeddings"],
        grid=_grid(config),
        frame=_frame(config, tokenizer),
        wording=loaded(_own(folder, FILE)),
        weights=_weights(folder),
    )


def _frame(config: Mapping[str, Any], tokenizer: Tokenizer) -> tuple[int, ...]:
    if "SequenceClassification" not in "".join(config.get("architectures") or ()):
        return ()
    found = (tokenizer.token_to_id(each) for pair in _FRAMES for each in pair)
    return tuple(each for each in found if each is not None)[:2]


def _weights(folder: Path) -> Weights:
    """Those that were fitted for this model, else those of ours."""
    return Weights(**json.loads(_own(folder, CALIBRATION).read_text(encoding="utf-8")))


def _own(folder: Path, name: str) -> Path:
    """A file of that folder, of ours when it has none."""
    return folder / name if (folder / name).exists() else SHIPPED / name


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
    strongest = np.argsort(-weights)[:_SPEAKING]
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
