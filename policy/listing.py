"""Where one payment stands in the list that a document shows."""

import re

from evidence.records import Document, Transaction
from evidence.vocabulary import Sign
from policy.places import overlap

# the balance with which a statement ends, not the one that it begins with
_CLOSING = re.compile(r"nieuw|eind|laatste|nouveau|final|neuer|end|closing|new", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:na|après|danach|nach|after)\b", re.IGNORECASE)  # by one movement
_DAY = re.compile(r"\b\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b")


def shared(document: Document, one: Transaction) -> float:
    """The most that the block has in common with another's, 0.0 to 1.0."""
    others = (each for each in document.transactions if each is not one and each.page == one.page)
    return max((overlap(one.box, each.box) for each in others), default=0.0)


def after_the_end(document: Document, one: Transaction) -> bool:
    """Whether a line stands below the closing balance, where a statement lists what is to come.

    That may be on an earlier page, when no page from the line's on states a balance, and the
    line's own not that it was executed, as the annex to a batch does.
    """
    balances = [mark for mark in document.marks if mark.sign is Sign.BALANCE]
    told = [mark.page for mark in document.marks if mark.sign is Sign.EXECUTED]
    struck = [mark.page for mark in balances if not _LEFT.search(mark.text)]
    stated = max(struck, default=one.page)
    stated = one.page if one.page in told else stated
    ends = [
        (mark.page, mark.box[1])
        for mark in balances
        if mark.page == min(stated, one.page) and _CLOSING.search(mark.text)
    ]
    lines = [(each.page, each.box[1]) for each in document.transactions]
    return any(
        any(end[0] == page and top < end[1] for page, top in lines) and end < (one.page, one.box[1])
        for end in ends
    )


def prints_two_days(words: str) -> bool:
    """Whether a line prints two days, as of its booking and of its value."""
    return len(_DAY.findall(words)) > 1
