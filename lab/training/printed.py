"""Pages as the generator prints them: words and places, no picture."""

from collections.abc import Iterator
from random import Random

from fixtures import typeset
from fixtures.case import make_case
from fixtures.catalogue import drawn_row
from fixtures.split import Split
from fixtures.splits.index import SPLITS
from lab.training.sample import Sample


def printed(splits: tuple[str, ...], seed: int, count: int) -> Iterator[Sample]:
    """Every page of ``count`` papers of each split; same seed, same pages."""
    for name in splits:
        for number in range(count):
            yield from _pages(SPLITS[name], Random(f"{name}/{seed}/{number}"))  # noqa: S311


def _pages(split: Split, rng: Random) -> Iterator[Sample]:
    row = drawn_row(rng, split)
    case = make_case(rng, row.language, row.claim, row.trap, split.names)
    for part in split.layouts[row.layout].build(case, rng).parts:
        for page in typeset.clean_pages(typeset.set_part(part, split)):
            words = tuple(
                (text, (a / page.width, b / page.height, c / page.width, d / page.height))
                for text, (a, b, c, d) in page.words
            )
            if words:
                yield Sample(
                    kind=part.kind,
                    layout=f"{row.layout}/{row.trap}",
                    words=words,
                )
