"""What the dossier knows may confirm what was repaired; it never supplies a value."""

from collections.abc import Collection
from dataclasses import replace

from classifiers.fields.candidate import Candidate

CONFIRMED = 0.95  # the grammar's certainty when a known value comes out of one repair


def confirmed(candidate: Candidate, known: Collection[str]) -> Candidate:
    """A repaired value that equals a known one, with the confidence that this gives it."""
    if not candidate.repaired or candidate.value not in known:
        return candidate
    sure = max(candidate.confidence, CONFIRMED * candidate.span.confidence)
    return replace(candidate, confidence=sure)
