"""What every grammar of this room returns: a value, where it stands, how sure it is."""

from dataclasses import dataclass

from classifiers.fields.roles import Role
from classifiers.words.lines import Line
from evidence.records import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A value that stands on the page."""

    value: str  # canonical, as a field holds it; an amount keeps the sign that was printed
    start: int  # characters ``start:end`` of the line's text
    end: int
    span: Line  # the words that it was read from
    confidence: float  # the reading's times the grammar's, 0.0 to 1.0
    repaired: bool = False  # letters read as digits, or a checksum's one substitution
    label: Role | None = None  # what is printed beside or above it
    currency: str | None = None  # ISO 4217, for amounts
    row: int = 0  # of its page's sheet, from 0 at the top

    @property
    def page(self) -> int:
        """The page that it stands on, from 1."""
        return self.span.page

    @property
    def box(self) -> Box:
        """What encloses its words."""
        return self.span.box


def found(
    line: Line, start: int, end: int, value: str, certainty: float, *, repaired: bool = False
) -> Candidate:
    """The candidate on the characters ``start:end`` of the line's text."""
    span = line.span(start, end)
    return Candidate(
        value=value,
        start=start,
        end=end,
        span=span,
        confidence=span.confidence * certainty,
        repaired=repaired,
    )
