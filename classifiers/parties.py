"""Whose account is whose: the holder's own, and the other side's with its name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from classifiers.fields import names
from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import SIDES, Role
from classifiers.fields.values import Values
from classifiers.lines import Block
from classifiers.signs import find_signs

IN_COLUMN = 2  # rows between an account and the name in its column: a code stands between
NEAR_AMOUNT = 2  # rows between a screen's amount and the name that it shows without a label
_PAYEES = {False: (Role.PAYEE, Role.OTHER_SIDE), True: (Role.PAYEE, Role.OWN)}  # by "incoming"
_PAYERS = {False: (Role.PAYER, Role.OWN), True: (Role.PAYER, Role.OTHER_SIDE)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The two sides of a payment as seen from the account holder."""

    own: Candidate | None
    other: Candidate | None
    name: Candidate | None  # of the other side


def header_account(page: Values, first: int) -> Candidate | None:
    """The statement's own account: printed above its first booking, the labelled one first."""
    above = [each for each in page.ibans if each.row < first and each.label not in _PAYEES[False]]
    labelled = [each for each in above if each.label in (Role.ACCOUNT, Role.OWN, Role.PAYER)]
    return next(iter((*labelled, *above)), None)


def of_line(values: Values, own: Candidate | None) -> Sides:
    """The sides of a booked line, whose own account stands in the header."""
    here = [each for each in values.ibans if own is None or each.value != own.value]
    if own is None:
        own = _labelled(here, _PAYERS[False]) if _labelled(here, _PAYEES[False]) else None
        here = [each for each in here if each is not own]
    other = _labelled(here, _PAYEES[False]) or next(iter(here), None)
    return Sides(own=own, other=other, name=_name_on_line(values, other))


def of_screen(values: Values, *, incoming: bool) -> Sides:
    """The sides of a payment whose page is all about it, from its labels."""
    payees, payers = _PAYEES[incoming], _PAYERS[incoming]
    payee = _labelled(values.ibans, payees) or _under(values, payees)
    payer = _labelled(values.ibans, payers) or _under(values, payers)
    rest = [each for each in values.ibans if _differs(each, payee) and _differs(each, payer)]
    if incoming:
        return Sides(own=payee, other=payer, name=_name_on_screen(values, payers))
    told = payer is not None or (bool(rest) and rest[0].label is not Role.ACCOUNT)
    if payee is None and len(rest) == 1 and told:
        payee = rest.pop()
    if payer is None and payee is not None and len(rest) == 1:
        payer = rest[0]
    return Sides(own=payer, other=payee, name=_name_on_screen(values, payees))


def _labelled(found: Sequence[Candidate], roles: Sequence[Role]) -> Candidate | None:
    return next((each for role in roles for each in found if each.label is role), None)


def _under(values: Values, roles: Sequence[Role]) -> Candidate | None:
    """The first account without a side of its own under a heading that names the side."""
    for each in values.ibans:
        if each.label in (None, Role.ACCOUNT) and _last_side(values, each.row) in roles:
            return each
    return None


def _last_side(values: Values, row: int) -> Role | None:
    sides = [
        label.role
        for each in values.rows
        if each.number < row
        for cell in each.cells
        for label in cell.labels
        if label.role in SIDES
    ]
    return sides[-1] if sides else None


def _differs(candidate: Candidate, other: Candidate | None) -> bool:
    return other is None or candidate.value != other.value


def _name_on_line(values: Values, other: Candidate | None) -> Candidate | None:
    """Behind a label, else what is left over behind the account, else at all."""
    labelled = names.labelled(values.rows, _PAYEES[False], values.all)
    if labelled:
        return labelled[0]
    rest = [*_stateless(names.left_over(values.rows, values.all))]
    behind = [each for each in rest if other is not None and _follows(each, other)]
    column = [each for each in rest if other is not None and _in_column(each, other)]
    return next(iter((*behind, *column, *rest)), None)


def _follows(name: Candidate, account: Candidate) -> bool:
    return name.row == account.row and name.box[0] >= account.box[2] - 2


def _in_column(name: Candidate, account: Candidate) -> bool:
    """Whether it stands straight above or below, as in a column of its own."""
    height = account.box[3] - account.box[1]
    flush = abs(name.box[0] - account.box[0]) <= height
    return flush and 0 < abs(name.row - account.row) <= IN_COLUMN


def _stateless(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The names without the state behind them, as in ``VOORBEELD BV Te ondertekenen``."""
    for each in found:
        marks = find_signs(Block(each.page, (each.span,)))
        edge = min((mark.box[0] for mark in marks), default=None)
        words = tuple(w for w in each.span.words if edge is None or w.box[2] <= edge)
        if edge is None:
            yield each
        elif words:
            yield from names.cut(each, words)


def _name_on_screen(values: Values, roles: Sequence[Role]) -> Candidate | None:
    """Behind a label, else the words that stand nearest to the amount, above rather than below."""
    labelled = names.labelled(values.rows, roles, values.all)
    if labelled:
        return labelled[0]
    amounts = [each.row for each in values.amounts]
    rest = [
        each
        for each in _stateless(names.left_over(values.rows, values.all))
        if amounts and abs(each.row - amounts[0]) <= NEAR_AMOUNT and not _in_a_sign(values, each)
    ]
    return min(rest, key=lambda each: (abs(each.row - amounts[0]), each.row), default=None)


def _in_a_sign(values: Values, name: Candidate) -> bool:
    """Whether the name's cell is a status or a title, such as the head of a form."""
    cells = (cell for row in values.rows if row.number == name.row for cell in row.cells)
    lines = (cell.line for cell in cells if name.span.words[0] in cell.line.words)
    marks = (mark for line in lines for mark in find_signs(Block(name.page, (line,))))
    return any(mark.box[0] < name.box[2] for mark in marks)
