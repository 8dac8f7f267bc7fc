"""One run of the bench: the figures, and all that they hang on."""

from dataclasses import dataclass

from bench.machine import Machine
from bench.measure import Score
from bench.readers import BASELINE, READERS, Reader
from bench.understanding import Understood
from lab.intervals import wilson

HEADS = (
    "", "CPU s/page", "× (a)", "MB", "character error", "exact prints", "IBAN", "amount", "date",
    "reference",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Written as JSON, and shown."""

    day: str
    seed: int
    machine: Machine
    load: float  # processes that wanted a core, mean of the last minutes, at the start
    versions: dict[str, str]
    missing: dict[str, str]  # by reader, what to do first
    scores: tuple[Score, ...]
    understood: tuple[Understood, ...] = ()  # what was read, by medium

    def cells(self, medium: str, reader: Reader) -> tuple[str, ...]:
        """A line of the table, as ``HEADS`` names it."""
        score = self._score(medium, reader.name)
        if score is None:
            return (reader.title, self._why_not(reader))
        return (reader.title, *self._cost(score), *_exactness(score))

    def rows(self, medium: str) -> list[tuple[str, ...]]:
        """All readers on that medium."""
        return [self.cells(medium, each) for each in READERS]

    def failures(self) -> list[str]:
        """Papers that a reader could not read; they count as read empty."""
        return [
            f"{each.reader}, {each.medium}: {error}"
            for each in self.scores
            for error in each.errors
        ]

    def _cost(self, score: Score) -> tuple[str, ...]:
        seconds = f"{score.cpu:.2f}" if score.cpu >= 0.1 else f"{score.cpu:.4f}"
        return seconds, self._ratio(score), f"{score.megabytes:.0f}"

    def _why_not(self, reader: Reader) -> str:
        how = self.missing.get(reader.name)
        return f"not installed: {how}" if how else "not measured"

    def _score(self, medium: str, reader: str) -> Score | None:
        return next((x for x in self.scores if (x.medium, x.reader) == (medium, reader)), None)

    def _ratio(self, score: Score) -> str:
        base = self._score(score.medium, BASELINE)
        return f"{score.cpu / base.cpu:.2g}" if base and base.cpu else "–"


def _exactness(score: Score) -> tuple[str, ...]:
    hits, of = (sum(each) for each in zip(*score.prints.values(), strict=True))
    each_sort = (f"{some}/{all_of}" for some, all_of in score.prints.values())
    return f"{score.character_error:.1%}", _share(hits, of), *each_sort


def _share(hits: int, of: int) -> str:
    low, high = wilson(hits, of)
    return f"{hits / of:.0%} ({low:.0%}–{high:.0%})" if of else "–"
