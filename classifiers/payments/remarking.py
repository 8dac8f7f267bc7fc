"""Whether the page of one movement also says something in words that nobody knows.

nl Open verrichting · fr Dans la file pour la nuit · de Zwischengespeichert · en We are on it. What
a bank may say of an order has no end, so above a payment that only its shape shows as booked
nothing may stand but its title and names, and below it nothing but labels with their values.
"""

from collections.abc import Iterable, Iterator, Set
from itertools import dropwhile, zip_longest

from classifiers.fields.candidate import Candidate
from classifiers.fields.label_words import Part, parts
from classifiers.fields.months import MONTHS, WEEKDAYS
from classifiers.fields.roles import ACCOUNTS, REFERENCES, Role
from classifiers.fields.sheet import Cell, Label, Row
from classifiers.fields.values import Values
from classifiers.signs.words.undecided import OFFER
from classifiers.words.booking_classes import Book
from classifiers.words.holding_classes import Hold
from classifiers.words.offering import is_aside
from classifiers.words.phrases import fold
from classifiers.words.word_classes import Class, classes_of
from evidence.records import Word

BRAND = 2  # words that a bank's name in small letters has at most
BUTTON = 4  # words of a button
_SAYS_LITTLE = frozenset({
    Role.STATUS, Role.WORDING, Role.ORDER, Role.PLANNED, Role.DUE_AMOUNT,
})  # fmt: skip
_FREE = REFERENCES | {Role.TEXT}  # labels behind which any words may stand
_OF_A_TITLE = frozenset({Class.PAYMENT, Class.ACCOUNT, Book.MOVEMENT, Book.DETAIL, Hold.MOVEMENT})
_OF_A_LABEL = frozenset(Part) - {
    Part.RECEIVED, Part.ORDERED, Part.PLANNED, Part.DUE, Part.OWED, Part.OWN, Part.FIRST,
}  # fmt: skip


def remarks(values: Values, amount: Candidate, names: frozenset[str]) -> bool:
    """Whether it does; ``names`` are the folded words of who pays and who is paid."""
    cells = (cell for row in _unlabelled(values) for cell in row.cells)
    beside = _is_said_beside(values, names)
    return beside or any(_remarks(cell, amount, names) for cell in cells)


def is_announced(values: Values, amount: Candidate) -> bool:
    """Whether more than a title or a name stands above it, behind a label too."""
    above = (cell for row in values.rows if row.number < amount.row for cell in row.cells)
    words = (word.text for cell in above for word in cell.line.words[1:])  # a brand is so small
    return not all(map(_is_known, _small(words)))


def _held(values: Values) -> Iterator[Candidate]:
    yield from (*values.amounts, *values.ibans, *values.references)


def _is_said_beside(values: Values, names: frozenset[str]) -> bool:
    """Whether small words that nobody knows stand beside an account, an amount or a reference."""
    held = [*_held(values)]
    used = {id(word) for each in held for word in each.span.words}
    rows = (row for row in values.rows if any(each.row == row.number for each in held))
    said = filter(str.isalpha, _small(word.text for row in rows for word in _beside(row, used)))
    return not all(_is_known(each) or each in names for each in said)


def _beside(row: Row, used: Set[int]) -> Iterator[Word]:
    """The words of a row that are no part of a value, nor of the label that opens it."""
    label = _opening(row)
    words = iter(row.line.words)
    if label and label.role not in _FREE:
        words = dropwhile(lambda word: id(word) not in used, words)
    elif label:
        return
    yield from (word for word in words if id(word) not in used)


def _opening(row: Row) -> Label | None:
    """The label that opens it."""
    return next((each for each in row.cells[0].labels if each.start == 0), None)


def _unlabelled(values: Values) -> Iterator[Row]:
    """The rows that hold no account, amount or reference, and no label, nor the value of one."""
    held = {each.row for each in _held(values)}
    labelled = False
    for row, below in zip_longest(values.rows, values.rows[1:]):
        beside = labelled
        labelled = _is_labelled(row, below.text if below else "")
        if not (labelled or beside or row.number in held or row.text.endswith("?")):
            yield row
        labelled = labelled and not _value(row)


def _is_labelled(row: Row, below: str) -> bool:
    """Whether a label opens it and what may follow does: a number, a name, a text."""
    label = _opening(row)
    said = fold(row.cells[0].text[: label.end]) if label else ()
    if label is None or label.role in _SAYS_LITTLE:
        return False
    if any(Part.RECEIVED in parts(word) for word in said):  # by whom, of an order too
        return False
    if label.role in _FREE:
        return not any(map(_is_of_title, said))
    value = _value(row)
    if any(map(str.isdigit, value or below)):
        return True
    return label.role in ACCOUNTS if not value else _is_name(value)


def _value(row: Row) -> str:
    """What stands behind the label that opens a row."""
    first, *others = row.cells
    return " ".join((first.text[first.labels[0].end :], *(cell.text for cell in others))).strip(
        " :"
    )


def _is_name(value: str) -> bool:
    return all(map(_is_known, _small(value.split())))


def _small(words: Iterable[str]) -> Iterator[str]:
    """The folded parts of those that begin with a small letter, as a name or a title does not."""
    return (part for word in words if word[:1].islower() for part in fold(word))


def _remarks(cell: Cell, amount: Candidate, names: frozenset[str]) -> bool:
    words = [each for word in cell.text.split() for each in fold(word) if each.isalpha()]
    unknown = [each for each in words if not _is_known(each) and each not in names]
    if not unknown or is_aside(words) or (OFFER.search(cell.text) and len(words) <= BUTTON):
        return False
    if cell.row > amount.row or any(map(_is_of_title, words)):
        return True
    small = cell.text == cell.text.lower()
    return not (cell.text.istitle() or (small and cell.row == 0 and len(words) <= BRAND))


def _is_known(word: str) -> bool:
    """Whether a folded word is one of a title, of a label or of a day."""
    return (
        bool(_OF_A_LABEL & parts(word)) or word in MONTHS or word in WEEKDAYS or _is_of_title(word)
    )


def _is_of_title(word: str) -> bool:
    """Whether a folded word is one of which the title of a movement's page is made."""
    return word == "vorgang" or not _OF_A_TITLE.isdisjoint(classes_of(word))
