"""Whether what was read of a paper is enough to rest its kind on.

How often a kind is right hardly falls with the reading: what was read badly is not understood,
and that is seen already. But handwriting on a printed form reads badly and changes nothing, and a
proof of payment is held to more: the one word that makes an order of it may be among those not
read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from evidence.boxes import holds
from evidence.records import Page, Vote, Word
from evidence.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Least:
    """What a reading must reach, each from 0.0 to 1.0."""

    page: float  # confidence: the worst tenth of all words
    coverage: float  # share of the ink
    deciding: float  # confidence of the words that speak for the kind


PROOF = Least(page=0.65, coverage=0.65, deciding=0.7)
PAPER = Least(page=0.35, coverage=0.35, deciding=0.65)


def is_read(pages: Sequence[Page], kind: Kind, votes: Sequence[Vote]) -> bool:
    """Whether every page, and the words that speak for the kind, were read well enough."""
    least = PROOF if kind is Kind.BANK_STATEMENT else PAPER
    seen = all(each.confidence >= least.page and each.coverage >= least.coverage for each in pages)
    return seen and _deciding(pages, kind, votes) >= least.deciding


def _deciding(pages: Sequence[Page], kind: Kind, votes: Sequence[Vote]) -> float:
    """The confidence of the words that speak for the kind, weighed as their votes."""
    words = {page.number: page.words for page in pages}
    speaking = [vote for vote in votes if vote.kind is kind and vote.weight > 0]
    total = sum(vote.weight for vote in speaking)
    if not total:
        return min(page.confidence for page in pages)
    return sum(vote.weight * _read(words[vote.page], vote) for vote in speaking) / total


def _read(words: Sequence[Word], vote: Vote) -> float:
    return min((word.confidence for word in words if holds(vote.box, word.box)), default=0.0)
