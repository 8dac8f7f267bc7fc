"""What a model says of a page."""

from collections.abc import Mapping
from dataclasses import dataclass

from evidence.records import Vote
from evidence.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """Of one page that holds words."""

    logs: Mapping[Kind, float]  # natural logarithms of probabilities
    votes: tuple[Vote, ...]  # the words that spoke most for the likeliest kind
