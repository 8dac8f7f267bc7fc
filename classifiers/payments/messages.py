"""What a payer wrote to the payee, where no label of a message announces it.

It stands between quotes, under or beside the account and the name that it went to, or
behind a label that may be of something else: ``Omschrijving``, ``Référence``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from classifiers.fields import account_names, bics, quoting
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.name_shape import is_street, only_words_of_labels
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Row
from classifiers.fields.texts import quoted, texts
from classifiers.fields.values import Values
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block

UNDER = 0.7  # what stands under or beside the account, without a label
LIKELY = 0.75  # behind a label that is not only a message's
BELOW = 2  # rows under the account: a code may stand between
NEAR = 4  # rows between a side and what stands between quotes
FEWEST_DIGITS = 2  # of what no label announces
FEWEST_WORDS, MOST_WORDS = 2, 6  # of one without a digit
FEWEST = 3  # letters and digits
LONG, CHANGES = 12, 4  # signs, and changes between letters and digits
_CHANGES = re.compile(r"(?<=[A-Za-z])-?(?=\d)|(?<=\d)-?(?=[A-Za-z])")
_AMBIGUOUS = (Role.TEXT, Role.FILE, Role.BANK_REFERENCE)
_AMOUNT = re.compile(r"[+\-−]? ?(?:EUR|€)? ?\d[\d. ]*,\d\d\b")
_MISREAD = re.compile(r"[+*x ]*(?:\d[ /]?){12,16}[+*x ]*")
_BARE_NUMBER = re.compile(r"\d*|[A-Z]{2}\d\d[\d ]*")  # a serial one, or the rest of an account
_MACHINE = re.compile(
    r"[A-Z0-9]{10,}|\d{6,}|[A-Z0-9]+(?:-[A-Z0-9]+){2,}|#.*"
)  # a bank's own number
_NUMBERS = frozenset({Role.INVOICE, Role.CONTRACT, Role.FILE, Role.OTHER_AMOUNT, Role.BALANCE})
_NO_MESSAGE = re.compile(  # a town, a bank's code, a time, a label
    r"(?:^|, ?|\d )(?:[BDFL]-)?[1-9]\d{3} [^\W\d_]{3}|\*\*"
    rf"|\b(?:{bics.ANY})\b"
    r"|\b\d{1,2}[.:hu]\d\d\b|:(?= |$)"
)

_OF_THE_NAME = re.compile(  # what a bank says of the name above: nobody's message
    r"\b(?:overeen|correspond|überein|match(?:es)?|gecontroleerd|nagekeken|vérifiée?|überprüft"
    r"|geprüft|verified|checked)\b",
    re.IGNORECASE,
)


def find(values: Values, *sides: Candidate | None) -> Candidate | None:
    """The message of a payment whose account and name these are, the surest first."""
    there = [each for each in sides if each]
    every = chain(
        _announced(values),
        filter(is_message, _quoted(values, there)),
        filter(is_message, _beside(values, there)),
        _labelled(values),
        filter(is_message, _said(values)),
        filter(is_message, _below(values, *sides)),
    )
    return next(every, None)


def _announced(values: Values) -> Iterator[Candidate]:
    """What a label of a message announces; above all of the payment stands a menu or a title."""
    first = min((each.row for each in (*values.ibans, *values.amounts)), default=0)
    told = filter(is_message, texts(values.rows, Role.REFERENCE))
    free = (each for each in told if not _is_day(values, each))
    yield from sorted(free, key=lambda each: each.row < first)


def _is_day(values: Values, text: Candidate) -> bool:
    days = {id(word) for each in values.dates for word in each.span.words}
    return all(id(word) in days for word in text.span.words)


def _quoted(values: Values, sides: Sequence[Candidate]) -> Iterator[Candidate]:
    """What stands between quotes near a side; a question is somebody else's."""
    for each in quoted(values.rows):
        near = any(abs(each.row - side.row) <= NEAR for side in sides)
        if near and not each.span.text.endswith(("?", '?"', "!")):
            yield each


def _said(values: Values) -> Iterator[Candidate]:
    """What a sentence says that the payment mentions, in a row or over its end."""
    for row, below in zip(values.rows, (*values.rows[1:], None), strict=False):
        for each in quoting.find(account_names.running(row, below)):
            if not _MACHINE.fullmatch(each.value):
                yield replace(each, row=row.number)


def _is_drawn(text: str) -> bool:
    """Whether letters and digits change places so often that a machine drew them."""
    return len(text) >= LONG and len(_CHANGES.findall(text)) >= CHANGES and " " not in text


def is_message(text: Candidate) -> bool:
    """Whether a text behind the label of a message is one, and no label or amount beside it.

    A structured one whose checksum fails was misread, and is none.
    """
    wording = only_words_of_labels(text.value) or _AMOUNT.match(text.value)
    return not (wording or _MISREAD.fullmatch(text.value) or _is_drawn(text.value))


def _labelled(values: Values) -> Iterator[Candidate]:
    for role in _AMBIGUOUS:
        for each in filter(is_message, texts(values.rows, role)):
            long = sum(map(str.isalnum, each.value)) >= FEWEST
            free = long and any(map(str.isdigit, each.value)) and not _is_value(values, each)
            if free and not _MACHINE.fullmatch(each.value):
                yield replace(each, confidence=each.confidence * LIKELY)


def _is_value(values: Values, text: Candidate) -> bool:
    return any(word in each.span.words for each in values.all for word in text.span.words)


def _beside(values: Values, sides: Sequence[Candidate]) -> Iterator[Candidate]:
    """What stands under or beside the account and the name, and holds a digit."""
    cells = [cell for row in _near(values, sides) for cell in row.cells if _is_free(values, cell)]
    placed = [cell for cell in cells if any(_stands_by(values, cell, each) for each in sides)]
    placed = [cell for cell in placed if not any(_holds(cell, each) for each in sides)]
    for cell in placed:
        made = found(cell.line, 0, len(cell.text), cell.text.strip(), UNDER)
        yield replace(made, row=cell.row)


def _below(
    values: Values, account: Candidate | None, name: Candidate | None
) -> Iterator[Candidate]:
    """The words right below the account, where whom it is of stands above or beside it."""
    if account is None or name is None or name.row > account.row:
        return
    under = next((row for row in values.rows if row.number == account.row + 1), None)
    for cell in under.cells[:1] if under and len(under.cells) <= BELOW else ():
        words = [word for word in cell.text.split() if any(map(str.isalpha, word))]
        flush = _stands_by(values, cell, account) or _stands_by(values, cell, name)
        flush = flush and not (cell.labels or cell.text.endswith((".", "!", "?")))
        if flush and FEWEST_WORDS <= len(words) <= MOST_WORDS and _is_free(values, cell, digits=0):
            made = found(cell.line, 0, len(cell.text), cell.text.strip(), UNDER)
            yield replace(made, row=cell.row)


def _near(values: Values, sides: Sequence[Candidate]) -> Iterator[Row]:
    for row in values.rows:
        if any(0 <= row.number - each.row <= BELOW for each in sides):
            yield row


def _stands_by(values: Values, cell: Cell, side: Candidate) -> bool:
    height = side.box[3] - side.box[1]
    if cell.row == side.row:
        return cell.box[0] >= side.box[2]
    cells = (one for row in values.rows if row.number == side.row for one in row.cells)
    edges = [side.box[0], *(one.box[0] for one in cells if _holds(one, side))]
    return any(abs(cell.box[0] - edge) <= height for edge in edges)


def _holds(cell: Cell, side: Candidate) -> bool:
    return cell.row == side.row and side.span.words[0] in cell.line.words


def _is_free(values: Values, cell: Cell, digits: int = FEWEST_DIGITS) -> bool:
    """Whether no value, label, address or state stands in the cell."""
    text = cell.text
    if sum(map(str.isalnum, text)) < FEWEST or only_words_of_labels(text):
        return False
    if is_street(text.split()[0]) or _OF_THE_NAME.search(text):
        return False
    if (
        _BARE_NUMBER.fullmatch(text)
        or sum(map(str.isdigit, text)) < digits
        or _NO_MESSAGE.search(text)
    ):
        return False
    if any(each.role not in _NUMBERS for each in cell.labels):
        return False
    taken = {id(word) for each in values.all for word in each.span.words}
    if any(id(word) in taken for word in cell.line.words):
        return False
    return not find_signs(Block(cell.line.page, (cell.line,)))
