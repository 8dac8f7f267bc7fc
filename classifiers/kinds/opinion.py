"""What the model says of a page."""

from collections.abc import Mapping
from dataclasses import dataclass

from evidence.records import Vote
from evidence.vocabulary import Kind

SPEAKING = 6  # words that are named of a page, of each part of the model
Logs = Mapping[Kind, float]  # natural logarithms of probabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """Of one page that holds words."""

    wording: Logs
    encoder: Logs | None = None  # without an encoder, or when it knows no word of the page
    votes: tuple[Vote, ...] = ()  # the words that spoke most for the likeliest kind of each
