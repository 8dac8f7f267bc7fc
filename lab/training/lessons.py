"""What the encoder is shown: every kind as often, every layout of it as often, never alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from classifiers.model.encoding import Encoded, encoded, ids_in
from classifiers.model.tokens import Token, tokens_of
from evidence.vocabulary import Kind
from lab.training.augment import Sample, Teller
from lab.training.noise import Seen

BATCH = 32  # pages
LENGTH = 160  # tokens of a page
GRID = 64  # steps of a place
_COMPOSED = 0.5  # of the pages are composed of phrases, the others printed by the generator
_NEIGHBOURS, _AT_ONCE = 8, 512  # words that are near in meaning to one; words compared at once
_SHARES = {Kind.OTHER: 2.5, Kind.BANK_STATEMENT: 1.3, Kind.TRANSFER_ORDER: 1.3}  # others: 1.0
_VECTORS = "layoutlm.embeddings.word_embeddings.weight"
_WHOLE = (0.0, 0.0, 1.0, 1.0)

Batch = tuple[Sequence[Encoded], Sequence[Kind]]
Shelf = Mapping[Kind, Mapping[str, Sequence[Sample]]]


def word_vectors(folder: Path) -> NDArray[np.float32]:
    """Those of a model that was trained before: a row a token. Needs the extra ``torch``."""
    from safetensors.numpy import load_file

    vectors: NDArray[np.float32] = load_file(folder / "model.safetensors")[_VECTORS].astype("f4")
    return vectors


def neighbours(words: Mapping[str, int], vectors: NDArray[np.float32]) -> dict[str, list[str]]:
    """For each whole word those nearest in meaning, in any language."""
    names = list(words)
    own = vectors[[words[name] for name in names]]
    own = own / np.linalg.norm(own, axis=1, keepdims=True)
    near: dict[str, list[str]] = {}
    for first in range(0, len(names), _AT_ONCE):
        likeness = own[first : first + _AT_ONCE] @ own.T
        best = np.argpartition(-likeness, _NEIGHBOURS + 1, axis=1)[:, : _NEIGHBOURS + 1]
        for at, found in enumerate(best, first):
            near[names[at]] = [names[each] for each in found if each != at][:_NEIGHBOURS]
    return near


def shelved(samples: Iterable[Sample]) -> Shelf:
    """By kind and layout."""
    shelf: dict[Kind, dict[str, list[Sample]]] = defaultdict(lambda: defaultdict(list))
    for sample in samples:
        shelf[sample.kind][sample.layout].append(sample)
    return shelf


def lessons(shelf: Shelf, teller: Teller, tokenizer: Tokenizer, seed: int) -> Iterator[Batch]:
    """Batches without end; same seed, same batches."""
    rng, ids_of = Random(seed), ids_in(tokenizer)  # noqa: S311
    kinds = [kind for kind in Kind if kind in shelf]
    shares = [_SHARES.get(kind, 1.0) for kind in kinds]
    while True:
        kinds_now = rng.choices(kinds, shares, k=BATCH)
        told = [_lesson(shelf[kind], teller, kind, rng) for kind in kinds_now]
        pages = [encoded(_tokens(words), ids_of, LENGTH, GRID) for _, words in told]
        yield pages, [kind for kind, _ in told]


def _lesson(
    layouts: Mapping[str, Sequence[Sample]], teller: Teller, kind: Kind, rng: Random
) -> tuple[Kind, list[Seen]]:
    if rng.random() < _COMPOSED:
        return kind, teller.composed(kind, rng)
    return teller.told(_drawn(layouts, rng), rng)


def _drawn(layouts: Mapping[str, Sequence[Sample]], rng: Random) -> Sample:
    return rng.choice(layouts[rng.choice(list(layouts))])


def _tokens(words: Sequence[Seen]) -> list[Token]:
    return tokens_of([text for text, _ in words], [place for _, place in words], _WHOLE)
