"""What the model says of a page."""

from collections.abc import Mapping
from dataclasses import dataclass

from evidence.records import Vote
from evidence.vocabulary import Kind

Logs = Mapping[Kind, float]  # natural logarithms of probabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """Of one page that holds words."""

    logs: Logs  # by words and places: the encoder
    wording: Logs  # by wording alone
    votes: tuple[Vote, ...]  # the words that spoke most for the likeliest kind of each
