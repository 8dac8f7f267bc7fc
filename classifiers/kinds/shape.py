"""The form in which a kind is described.

``cues`` holds one line a language and strength, such as ``nl S: phrase | phrase``:
S speaks strongly, M somewhat, W weakly, V against. ``signs`` says how much each
sign of the page speaks for the kind. What the pages' structure then overrules
stands in ``classifiers.kinds.precedence``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from evidence.vocabulary import Kind, Sign

STRENGTH = {"S": 3.0, "M": 1.0, "W": 0.3, "V": -4.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """What one kind of paper looks like in words."""

    kind: Kind
    cues: str
    signs: Mapping[Sign, float] = field(default_factory=dict)

    def weighted(self) -> Iterator[tuple[str, float]]:
        """Every phrase with what it weighs."""
        for line in filter(None, map(str.strip, self.cues.splitlines())):
            head, _, phrases = line.partition(":")
            for phrase in filter(None, map(str.strip, phrases.split("|"))):
                yield phrase, STRENGTH[head.split()[1]]
