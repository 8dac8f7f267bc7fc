"""What the wording is learnt from: pages of words with their kind."""

from dataclasses import dataclass

from evidence.vocabulary import Kind
from lab.training.noise import Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A page, printed or written, and what it is."""

    kind: Kind
    layout: str
    words: tuple[Seen, ...]
