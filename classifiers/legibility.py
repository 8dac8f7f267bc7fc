"""What the quality of a reading leaves of a confidence.

A kind is as sure as the words that speak for it were read. Handwriting on a
printed form reads badly and changes nothing. A proof of payment is held to
more: the one word that makes an order of it may be among those not read.
"""

from collections.abc import Sequence

from evidence.boxes import holds
from evidence.records import Page, Vote, Word
from evidence.vocabulary import Kind

BAD_WORD, GOOD_WORD = 0.3, 0.75  # confidence of the deciding words: nothing left, nothing lost
BAD_PAGE, GOOD_PAGE = 0.1, 0.4  # 10th percentile of all words
BAD_PROOF, GOOD_PROOF = 0.3, 0.7  # the same for a proof of payment
COVERED_PROOF, COVERED = 0.75, 0.4  # share of the ink that was read, of a proof and else
LEAST = 0.1


def legibility(pages: Sequence[Page], kind: Kind, votes: Sequence[Vote]) -> float:
    """A factor from 0.0 to 1.0: the worst page's, times that of the deciding words."""
    page = min(_proof(each) if kind is Kind.BANK_STATEMENT else _paper(each) for each in pages)
    return page * _between(BAD_WORD, GOOD_WORD, _deciding(pages, kind, votes))


def _proof(page: Page) -> float:
    read = _between(BAD_PROOF, GOOD_PROOF, page.confidence)
    return read * min(1.0, page.coverage / COVERED_PROOF)


def _paper(page: Page) -> float:
    return _between(BAD_PAGE, GOOD_PAGE, page.confidence) * min(1.0, page.coverage / COVERED)


def _between(bad: float, good: float, value: float) -> float:
    return min(1.0, max(LEAST, (value - bad) / (good - bad)))


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
