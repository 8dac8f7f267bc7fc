"""What the wording of a page says of its kind: cues that were learnt, not written down.

A linear model of the traits in ``classifiers.model.traits``, trained by ``bewijs train`` on
papers in words (``fixtures/texts``) and on printed ones. It sees neither places nor values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from classifiers.kinds.opinion import SPEAKING, Logs
from classifiers.model.tokens import Token
from classifiers.model.traits import counted, traits_of
from evidence.records import Page, Vote
from evidence.vocabulary import Kind

FILE = "wording.npz"  # in a model's folder
KINDS = tuple(Kind)
PARTS = ("rare", "weights", "bias")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What was learnt. ``rare``: traits, how much each counts; ``weights``: traits × kinds."""

    rare: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]  # kinds

    def opinion(self, page: Page, tokens: Sequence[Token]) -> tuple[Logs, tuple[Vote, ...]]:
        """How likely each kind is, and the words that say so."""
        traits, counts = weighted([token.text for token in tokens], self.rare)
        said = self.weights[traits]
        logits = counts @ said + self.bias
        logs = logits - np.logaddexp.reduce(logits)
        found = {kind: float(log) for kind, log in zip(KINDS, logs, strict=True)}
        best = int(logs.argmax())
        above = (said[:, best] - said.mean(axis=1)).astype(np.float64) * counts
        lifts = dict(zip(traits.tolist(), above.tolist(), strict=True))
        return found, _votes(page, tokens, KINDS[best], lifts)


def _votes(
    page: Page, tokens: Sequence[Token], best: Kind, above: Mapping[int, float]
) -> tuple[Vote, ...]:
    """The words whose traits lift the likeliest kind most ``above`` the others."""
    first = {token.text: token.word for token in reversed(tokens)}
    lifts = {text: sum(map(above.__getitem__, traits_of(text))) for text in first}
    strongest = sorted(lifts, key=lambda text: -lifts[text])[:SPEAKING]
    return tuple(
        Vote(
            kind=best,
            weight=lifts[text],
            phrase=f"wording: {page.words[first[text]].text}"[:80],
            page=page.number,
            box=page.words[first[text]].box,
        )
        for text in strongest
        if lifts[text] > 0
    )


def weighted(
    words: Sequence[str], rare: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The traits of a page and how much each counts there; together they have length one."""
    found = counted(words)
    traits = np.fromiter(found.keys(), np.int64, len(found))
    counts = (1 + np.log(np.fromiter(found.values(), np.float32, len(found)))) * rare[traits]
    return traits, counts / max(1e-9, float(np.linalg.norm(counts)))


def loaded(path: Path) -> Wording:
    """What ``saved`` wrote. Raises ``ValueError`` when its columns are not our kinds, in order."""
    with np.load(path) as kept:
        if kept["kinds"].tolist() != [*map(str, KINDS)]:
            raise ValueError("its kinds are others")
        return Wording(**{name: kept[name].astype(np.float32) for name in PARTS})


def saved(wording: Wording, path: Path) -> None:
    """In 16 bits: half the file, and the same kinds."""
    parts = {name: getattr(wording, name).astype(np.float16) for name in PARTS}
    np.savez_compressed(path, kinds=np.array([*map(str, KINDS)]), **parts)
