"""Tokens to the numbers that an encoder takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tokenizers import Tokenizer

from classifiers.model.tokens import SHAPES, Place, Token

HEAD = 2 / 3  # of what is too long, so much is kept of its beginning; the rest of its end


@dataclass(frozen=True, slots=True)
class Encoded:
    """As many ids as boxes as words; boxes in whole steps of the encoder's grid."""

    ids: list[int]
    boxes: list[list[int]]
    words: list[int]  # for each id the given word that it came from


def encoded(
    tokens: Sequence[Token],
    places: Sequence[Place],
    ids_of: Callable[[str], Sequence[int]],
    most: int,
    grid: int,
) -> Encoded:
    """At most ``most`` ids; ``places`` are those of the words; boxes run from 0 to ``grid`` - 1."""
    spread = [(each, token) for token in tokens for each in ids_of(token.text)]
    if len(spread) > most:
        head = int(most * HEAD)
        spread = spread[:head] + spread[head - most :]
    return Encoded(
        ids=[each for each, _ in spread],
        boxes=[[round(share * (grid - 1)) for share in places[t.word]] for _, t in spread],
        words=[token.word for _, token in spread],
    )


def ids_in(tokenizer: Tokenizer) -> Callable[[str], list[int]]:
    """From a token to its ids, each reckoned once; of a tokenizer without our shapes, as text."""

    @lru_cache(maxsize=50_000)
    def ids_of(text: str) -> list[int]:
        shape = tokenizer.token_to_id(text) if text in SHAPES else None
        if shape is not None:
            return [shape]
        ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    return ids_of
