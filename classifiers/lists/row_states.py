"""What a booking in a list says of itself alone in a cell, or behind its other words.

nl teruggedraaid · fr En suspens · de unter Vorbehalt · en Proposal. A bank prints no such word
beside what it keeps in its books, whoever the list is of.
"""

import re
from collections.abc import Iterator

from classifiers.fields.sheet import Cell
from classifiers.fields.values import Values
from classifiers.words.lines import enclosing
from classifiers.words.phrases import fold
from classifiers.words.state_words import is_state
from evidence.records import Mark, Word
from evidence.vocabulary import Sign

_WORDS = re.compile(r"(?:[^\W\d_]|[ \-–().,:!*'’])+")


def find(values: Values) -> Iterator[Mark]:
    """A doubt on each; another row of the booking with its own amount tells of another one."""
    first = values.rows[0].number
    paid = {each.row for each in values.amounts}
    used = {id(word) for each in (*values.ibans, *values.references) for word in each.span.words}
    for row in values.rows:
        for cell in row.cells if row.number == first or row.number not in paid else ():
            words = _last(cell, used)
            text = " ".join([word.text for word in words])
            if _WORDS.fullmatch(text) and is_state(fold(text)):
                box = enclosing(word.box for word in words)
                yield Mark(sign=Sign.STATUS_UNKNOWN, page=row.page, box=box, text=text)


def _last(cell: Cell, used: set[int]) -> tuple[Word, ...]:
    """The words of a cell behind its last account or reference."""
    words = cell.line.words
    ends = [place for place, word in enumerate(words, 1) if id(word) in used]
    return words[ends[-1] :] if ends else words
