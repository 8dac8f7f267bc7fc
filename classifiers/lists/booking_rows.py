"""What a row of a statement or list is: how it opens, what it holds, what it says."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from classifiers.fields.candidate import Candidate
from classifiers.fields.months import RELATIVE, weekday
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block
from classifiers.words.phrases import fold
from evidence.records import Mark

_SERIAL = re.compile(r"^(?:\d{1,5}(?:-\d{1,3})?|\d{4}-\d{3,5})(?= |$)")
_COUNTED = re.compile(r"[^\W\d_]{2,9}[.:°]? \d{1,5}")  # "Ligne 0001", "Nr. 12"
SOON = 4  # words of "as soon as possible"
BESIDE = 9  # letters that may stand beside a day: Vandaag, Gebucht
_FEWEST_LETTERS = 3  # behind a serial number, or it is no row of a statement
_OF_THE_LIST = frozenset({Role.ACCOUNT, Role.OWN, Role.HOLDER})
_SIDED = frozenset({Role.DEBIT, Role.CREDIT})
AMOUNTS = (Role.AMOUNT, Role.DEBIT, Role.CREDIT, None, Role.DUE_AMOUNT)  # best first
OF_A_ROW = frozenset({None, Role.AMOUNT, Role.DEBIT, Role.CREDIT})
STATED = frozenset({
    Role.DUE, Role.PRINTED, Role.SENT, Role.PERIOD, Role.EFFECTIVE, Role.OTHER_DATE, Role.ORDER,
    Role.DECIDED, Role.ADMITTED, Role.STAMP,
})  # fmt: skip


def opening_date(page: Values, row: Row) -> Candidate | None:
    """The date that a row opens with, a weekday or a serial number before it aside."""
    text = row.text
    serial = _SERIAL.match(text)
    for each in page.dates:
        if each.row == row.number and each.label not in STATED:
            before = _before(row, each)
            counted = (serial and before == serial[0]) or _COUNTED.fullmatch(before)
            if not before or weekday(before) is not None or counted:
                return each
    return None


def _before(row: Row, candidate: Candidate) -> str:
    first = candidate.span.words[0]
    words = [word for word in row.line.words if word.box[0] < first.box[0]]
    return " ".join(word.text for word in words).strip(" .:|")


def amount(values: Values) -> Candidate | None:
    """The amount that the label, then the sign, then the order on the page speak for."""
    return min(_usable(values), key=_amount_rank, default=None)


def amount_in_list(values: Values) -> Candidate | None:
    """As ``amount``, of a booking in a list: where it stands twice, the one with its sign."""
    best = amount(values)
    signed = {f"-{best.value}", f"+{best.value}"} if best else set()
    return next((each for each in _usable(values) if each.value in signed), best)


def _usable(values: Values) -> list[Candidate]:
    return [each for each in values.amounts if each.label in AMOUNTS and not _zero(each)]


def _amount_rank(amount: Candidate) -> tuple[int, bool, bool]:
    labelled = AMOUNTS.index(amount.label)
    column = 0 if labelled < len(AMOUNTS) - 2 else labelled
    return column, amount.value[0] not in "+-", amount.currency is None


def loose_amounts(page: Values, row: Row) -> list[Candidate]:
    """Amounts of the row that no label beside or above calls something else."""
    on_row = [each for each in page.amounts if each.row == row.number]
    return [
        each
        for each in on_row
        if each.label in OF_A_ROW and not _zero(each) and not _named_beside(row, each)
    ]


def _zero(amount: Candidate) -> bool:
    return not amount.value.strip("+-0.")


def _named_beside(row: Row, amount: Candidate) -> bool:
    """Whether the row is a label with this amount as its value, as in ``Bedrag 12,00``."""
    words = amount.span.words[0]
    before = [cell for cell in row.cells if cell.box[0] < words.box[0]]
    if len(row.cells) == len(before) + 1 == 2 and before[0].bare in _SIDED:
        return amount.label in _SIDED
    return (
        amount.label is Role.AMOUNT
        and bool(before)
        and any(label.role is Role.AMOUNT for cell in before for label in cell.labels)
    )


def states_balance(page: Values, row: Row) -> bool:
    """Whether the balance stands beside its label: a slip may merely speak of one."""
    return balance(row) and any(each.row == row.number for each in page.amounts)


def paid(page: Values) -> list[int]:
    """The rows that hold what was paid: a loose amount that is no balance."""
    valued = [row for row in page.rows if loose_amounts(page, row)]
    return [row.number for row in valued if not balances(page, row)]


def balances(page: Values, row: Row) -> bool:
    """Whether what a row holds is a balance: it says so, or the row above that holds no amount."""
    if balance(row) or any(map(str.isalpha, row.text)):
        return balance(row)
    above = [each for each in page.rows if each.number == row.number - 1 and len(row.cells) == 1]
    return any(balance(each) and not states_balance(page, each) for each in above)


def charges(row: Row) -> bool:
    """Whether a row speaks of what a bank charges, or of another amount than what was paid."""
    return any(label.role is Role.OTHER_AMOUNT for cell in row.cells for label in cell.labels)


def balance(row: Row) -> bool:
    """Whether a row speaks of a balance."""
    return any(label.role is Role.BALANCE for cell in row.cells for label in cell.labels)


def heads_list(page: Values, starts: Sequence[int]) -> bool:
    """Whether the first of the rows is no booking: the account's own, with what is left on it.

    Its label says so, or it is the only row without a day.
    """
    named = [any(each.row == start for each in page.ibans) for start in starts]
    dated = [any(each.row == start for each in page.dates) for start in starts]
    labels = {each.label for each in page.ibans if each.row in starts[:1]}
    own = bool(labels & _OF_THE_LIST) or (labels == {None} and all(dated[1:]))
    return own and len(starts) > 1 and not any((*dated[:1], *named[1:]))


def relative_day(row: Row) -> bool:
    """Whether a row is a day that needs another to be told: ``Vandaag``, ``Gisteren``."""
    words = fold(row.text)
    return bool(words) and all(each in RELATIVE for each in words)


def is_soon(page: Values, number: int) -> bool:
    """Whether a row may tell in words when, as "as soon as possible": a few, and no digit."""
    if number > page.rows[-1].number:
        return False
    text = page.row(number).text
    return not any(map(str.isdigit, text)) and len(fold(text)) <= SOON


def day_alone(page: Values, row: Row) -> bool:
    """Whether a row is a date and nothing but a weekday beside it, or a relative day."""
    if relative_day(row):
        return True
    on_row = [each for each in page.dates if each.row == row.number]
    labelled = any(cell.labels for cell in row.cells)
    valued = any(each.row == row.number for each in page.amounts)
    if len(on_row) != 1 or on_row[0].label in STATED or labelled or valued:
        return False
    words = [word.text for word in row.line.words if word not in on_row[0].span.words]
    others = [word for word in words if weekday(word.strip(".,")) is None]
    return sum(map(str.isalnum, "".join(others))) <= BESIDE


def signs(row: Row) -> tuple[Mark, ...]:
    """What a row says of money that moves."""
    return find_signs(Block(row.page, (row.line,)))


def marked(page: Values) -> list[int]:
    """Rows that open with a date or a serial number in one column, each with an amount below."""
    opening = [row for row in page.rows if not balance(row) and _opens(page, row)]
    if not opening:
        return []
    edges = [row.box[0] for row in opening]
    near = median(row.box[3] - row.box[1] for row in opening)
    edge = max(edges, key=lambda left: sum(abs(left - other) <= near for other in edges))
    aligned = [row.number for row in opening if abs(row.box[0] - edge) <= near]
    bounds = pairwise([*aligned, page.rows[-1].number + 1])
    valued = paid(page)
    starts = [start for start, end in bounds if any(start <= number < end for number in valued)]
    heading = all(day_alone(page, row) for row in opening if row.number in starts)
    return [] if heading else starts


def _opens(page: Values, row: Row) -> bool:
    serial = _SERIAL.match(row.text)
    words = sum(each.isalpha() for each in row.text[serial.end() :]) if serial else 0
    dated = opening_date(page, row) is not None and not day_alone(page, row)
    return dated or words >= _FEWEST_LETTERS
