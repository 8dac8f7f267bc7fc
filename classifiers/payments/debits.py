"""Whether an amount is printed as one that left the account: with its minus, or as a debit.

A movement in a bank's books has its sign; who fills in or confirms an order types no minus. A dash
between two words is none either.
"""

from collections.abc import Iterator
from itertools import pairwise

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.payments.parties import Sides
from classifiers.payments.remarking import is_announced, remarks
from classifiers.words.coming import is_of_plan
from classifiers.words.doubting import asks_to_pay, is_doubt, undoes
from classifiers.words.offering import is_aside
from classifiers.words.phrases import fold
from classifiers.words.word_classes import Class, classes_of
from evidence.records import Mark, Word
from evidence.vocabulary import Sign

_DASHES = frozenset("-–—")  # the true minus, U+2212, parts no words
_AHEAD = (":", "€", "EUR")  # behind which a dash is a minus


def marked(
    marks: tuple[Mark, ...],
    values: Values,
    amount: Candidate | None,
    sides: Sides,
    *,
    listed: bool,
) -> tuple[Mark, ...]:
    """The marks of a payment, and one on its amount when a minus stands beside that.

    Words of money that came in then speak of another payment. In a list (``listed``) the minus
    says which way the money goes, and no more: what is planned has it there too. Nor does it
    where a word of the page makes the payment one that waits, stands for ever or was stopped. An
    amount that stands alone, without a label, heads the page of one movement; a form labels it.
    Whether the page says nothing else has its mark too.
    """
    if amount is None or amount.value[0] != "-" or _is_aside(values, amount):
        return marks
    out = tuple(each for each in marks if each.sign is not Sign.INCOMING)
    if listed or _is_one_of_many(values, amount) or _is_doubted(values, amount):
        return out
    page, box, text = amount.page, amount.box, amount.span.text
    signs = _told(values, amount, sides)
    return (*out, *(Mark(sign=sign, page=page, box=box, text=text) for sign in signs))


def _told(values: Values, amount: Candidate, sides: Sides) -> Iterator[Sign]:
    yield Sign.DEBIT
    if _is_headline(values, amount):
        yield Sign.MOVEMENT_DETAIL
    if not remarks(values, amount, frozenset(fold(sides.name.value) if sides.name else ())):
        yield Sign.MOVEMENT_ALONE


def _is_headline(values: Values, amount: Candidate) -> bool:
    """Whether nothing else stands in its cell, and no label says what it is."""
    cells = [cell for row in values.rows if row.number == amount.row for cell in row.cells]
    return amount.label is None and any(cell.line.words == amount.span.words for cell in cells)


def _is_doubted(values: Values, amount: Candidate) -> bool:
    """Whether a word stands there that nobody prints beside what is in his books.

    The minus proves a thing only where nothing else is said: what is not heard as an order, for
    want of its clause, still is no silence.
    """
    if is_announced(values, amount):
        return True
    return any(map(_is_doubtful, values.rows))


def _is_doubtful(row: Row) -> bool:
    """Whether a word of it does.

    Not one that asks whoever looks ("Iets niet juist?") but offers no way back, nor one that says
    what was charged ("No fees").
    """
    words = fold(row.text)
    if row.text.endswith("?"):
        return any(map(undoes, words))
    said = " ".join(words)
    if is_aside(words) or any(Class.COST in classes_of(word) for word in words):
        return False
    return asks_to_pay(said) or is_of_plan(said) or any(map(is_doubt, words))


def _is_one_of_many(values: Values, amount: Candidate) -> bool:
    """Whether other amounts have their signs too: a list whose rows were not told apart."""
    of_rows = (each for each in values.amounts if each.label is not Role.BALANCE)
    return {each.value for each in of_rows if each.value[0] in "+-"} != {amount.value}


def _is_aside(values: Values, amount: Candidate) -> bool:
    """Whether brackets or a dash make it an aside of the words before it."""
    first = amount.span.words[0]
    if first.text.startswith("("):
        return True
    before = _before(values, amount.row, first) if first.text in _DASHES else None
    return before is not None and not before.text.endswith(_AHEAD)


def _before(values: Values, number: int, word: Word) -> Word | None:
    """What stands close before that word on its row."""
    cells = [cell for row in values.rows if row.number == number for cell in row.cells]
    pairs = (pair for cell in cells for pair in pairwise(cell.line.words))
    return next((left for left, right in pairs if right is word), None)
