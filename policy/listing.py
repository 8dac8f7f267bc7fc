"""Where one payment stands in the list that a document shows."""

import re

from evidence.records import Document, Transaction
from evidence.vocabulary import Sign
from policy.places import overlap

# the balance with which a statement ends, not the one that it begins with
_CLOSING = re.compile(r"nieuw|eind|laatste|nouveau|final|neuer|end|closing|new", re.IGNORECASE)
_DAY = re.compile(r"\b\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b")


def shared(document: Document, one: Transaction) -> float:
    """The most that the block has in common with another's, 0.0 to 1.0."""
    others = (each for each in document.transactions if each is not one and each.page == one.page)
    return max((overlap(one.box, each.box) for each in others), default=0.0)


def after_the_end(document: Document, one: Transaction) -> bool:
    """Whether a line stands below the closing balance, where a statement lists what is to come."""
    closing = [
        mark.box[1]
        for mark in document.marks
        if mark.sign is Sign.BALANCE and mark.page == one.page and _CLOSING.search(mark.text)
    ]
    tops = [each.box[1] for each in document.transactions if each.page == one.page]
    return any(min(tops, default=end) < end < one.box[1] for end in closing)


def prints_two_days(words: str) -> bool:
    """Whether a line prints two days, as of its booking and of its value."""
    return len(_DAY.findall(words)) > 1
