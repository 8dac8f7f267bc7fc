"""How many strips a recogniser misreads."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from rapidfuzz.distance import Levenshtein

from lab.training.reading.batches import batch
from lab.training.reading.graph import Graph
from lab.training.reading.learning import logits
from lab.training.reading.strips import Strip

_AT_ONCE = 16  # strips


@dataclass(frozen=True, slots=True)
class Score:
    """Of some strips, spaces left out."""

    strips: int
    wrong: int  # of them
    letters: int
    misread: int  # of them: changes that would mend them


def scores(graph: Graph, given: Sequence[Strip]) -> dict[str, Score]:
    """By the way that strips were taken."""
    counts: dict[str, Counter[str]] = {}
    ordered = sorted(given, key=lambda strip: strip.width)
    for strip, text in zip(ordered, _read(graph, ordered), strict=True):
        wanted = strip.text.replace(" ", "")
        away = Levenshtein.distance(wanted, text.replace(" ", ""))
        counts.setdefault(strip.way, Counter()).update(
            strips=1, wrong=away > 0, letters=len(wanted), misread=away
        )
    return {way: Score(**counts[way]) for way in sorted(counts)}


def table(before: Mapping[str, Score], after: Mapping[str, Score]) -> Iterator[str]:
    """One line a way, and one for all."""
    for way, old in {**before, "all": total(before.values())}.items():
        new = after.get(way) or total(after.values())
        yield (
            f"{way:14} {old.wrong:4} -> {new.wrong:4} of {old.strips} strips wrong, "
            f"{old.misread / old.letters:.2%} -> {new.misread / new.letters:.2%} of letters"
        )


def total(given: Iterable[Score]) -> Score:
    """All together."""
    rows = [(each.strips, each.wrong, each.letters, each.misread) for each in given]
    return Score(*map(sum, zip(*rows, strict=True)))


def _read(graph: Graph, given: Sequence[Strip]) -> Iterator[str]:
    for at in range(0, len(given), _AT_ONCE):
        some = batch(given[at : at + _AT_ONCE], graph.alphabet)
        with torch.no_grad():
            told = logits(graph, some).argmax(-1)
        for best, columns in zip(told, some.columns, strict=True):
            runs = torch.unique_consecutive(best[:columns])
            yield "".join(graph.alphabet[place] for place in runs.tolist())
