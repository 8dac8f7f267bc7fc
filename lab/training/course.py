"""The whole way from invented papers to a folder with a trained model."""

import shutil
from collections.abc import Generator, Sequence
from operator import itemgetter
from pathlib import Path

import torch
from tokenizers import Tokenizer

from classifiers.model.wording import FILE, saved
from fixtures.texts import read_texts
from lab.training.augment import Sample, Teller
from lab.training.lessons import lessons, neighbours, shelved, word_vectors
from lab.training.network import learn, network
from lab.training.phrasebook import phrasebook
from lab.training.saving import ENCODER, save
from lab.training.wordings import learnt, shown
from lab.training.written import written


def course(
    start: Path, texts: Sequence[Path], pages: Sequence[Sample], seed: int, steps: int, out: Path
) -> Generator[float]:
    """Yields each step's loss; at the end the model is in ``out``. Same seed, same model.

    ``start`` is a model whose words and vectors are taken over, and with no ``steps`` the
    whole encoder; wording is learnt from the papers in ``texts`` and the printed ``pages``.
    """
    torch.set_num_threads(1)
    out.mkdir(parents=True, exist_ok=True)
    saved(learnt([*shown(written(read_texts(texts)), pages, seed)]), out / FILE)
    if steps:
        yield from _encoder(start, pages, seed, steps, out)
    else:
        for each in ENCODER:
            shutil.copy(start / each, out / each)


def _encoder(
    start: Path, pages: Sequence[Sample], seed: int, steps: int, out: Path
) -> Generator[float]:
    tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
    vectors = word_vectors(start)
    words = {text: at for text, at in _in_order(tokenizer) if text.isalpha() and len(text) > 1}
    teller = Teller(book=phrasebook(), near=neighbours(words, vectors), any=list(words))
    batches = lessons(shelved(pages), teller, tokenizer, seed)
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
