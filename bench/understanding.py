"""What it costs to know kinds and fields of what was read, beside what reading cost."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench.measure import asked
from bench.papers import Sheet
from bench.readers import Reader
from lab.truth import SUFFIX

HEADS = ("", "papers", "pages", "p50, ms/page", "p95, ms/page", "mean, ms/page", "of reading")
_SERVER = Reader(name="understanding", title="kinds and fields", module="understanding")


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """The papers of a medium; CPU seconds of one process, medians of some rounds."""

    title: str  # of the medium
    pages: tuple[int, ...]  # of each paper
    reading: tuple[float, ...]  # seconds a paper
    understanding: tuple[float, ...]

    def row(self) -> tuple[str, ...]:
        """As ``HEADS`` names it."""
        each = [a / b for a, b in zip(self.understanding, self.pages, strict=True)]
        spread = quantiles(each, n=20, method="inclusive") if len(each) > 1 else each
        whole, pages = sum(self.understanding), sum(self.pages)
        figures = (median(each), spread[-1], whole / pages)
        share = whole / sum(self.reading)
        shown = (f"{1000 * each:.1f}" for each in figures)
        return (self.title, str(len(each)), str(pages), *shown, f"{share:.1%}")


def understood(title: str, papers: Sequence[Sheet]) -> Understood:
    """Those papers, in a process of their own."""
    told = asked(_SERVER, [str(_truth_file(each.truth.path)) for each in papers])
    pages, reading, understanding = zip(*json.loads(told.text), strict=True)
    return Understood(title=title, pages=pages, reading=reading, understanding=understanding)


def _truth_file(paper: Path) -> Path:
    return paper.with_name(f"{paper.stem}{SUFFIX}")
