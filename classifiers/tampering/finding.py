"""What each module of this folder says, and how surely it must have read what it speaks of."""

from classifiers.words.lines import Line
from evidence.records import Finding
from evidence.vocabulary import Severity

_SURE = 0.99  # confidence from which no second reader was asked


def tamper(sort: str, message: str, severity: Severity, where: Line) -> Finding:
    """A sign of change on those words."""
    return Finding(
        code=f"tamper_{sort}", message=message, page=where.page, box=where.box, severity=severity
    )


def surely_read(words: Line) -> bool:
    """Whether each stands so on the page: in its text layer, or as read without any doubt."""
    return all(each.confidence >= _SURE or each.check == "agreed" for each in words.words)
