"""The whole way from invented papers to a folder with a trained model."""

from collections.abc import Generator
from operator import itemgetter
from pathlib import Path

import torch
from tokenizers import Tokenizer

from lab.training.augment import Teller
from lab.training.lessons import lessons, neighbours, shelved, word_vectors
from lab.training.network import learn, network
from lab.training.phrasebook import phrasebook
from lab.training.printed import printed
from lab.training.saving import save


def course(
    start: Path, splits: tuple[str, ...], seed: int, papers: int, steps: int, out: Path
) -> Generator[float]:
    """Yields each step's loss; at the end the model is in ``out``. Same seed, same model.

    ``start`` is a model whose words and vectors are taken over; ``papers`` counts those
    of each split.
    """
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
    vectors = word_vectors(start)
    words = {text: at for text, at in _in_order(tokenizer) if text.isalpha() and len(text) > 1}
    teller = Teller(book=phrasebook(), near=neighbours(words, vectors), any=list(words))
    batches = lessons(shelved(printed(splits, seed, papers)), teller, tokenizer, seed)
    model = network(vectors, seed)
    yield from learn(model, batches, steps, _learnt(tokenizer))
    save(model, tokenizer, out)


def _in_order(tokenizer: Tokenizer) -> list[tuple[str, int]]:
    return sorted(tokenizer.get_vocab().items(), key=itemgetter(1))


def _learnt(tokenizer: Tokenizer) -> int:
    """How many tokens stand for no word and come first: marks, shapes and single letters."""
    return next(
        at for text, at in _in_order(tokenizer) if len(text.strip("#")) > 1 and text[0] != "["
    )
