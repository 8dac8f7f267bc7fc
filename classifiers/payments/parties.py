"""Whose account is whose: the holder's own, and the other side's with its name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import PAIR, SIDES, Role
from classifiers.fields.sheet import Cell, Row, telling
from classifiers.fields.values import Values
from classifiers.payments import payee_names

_PAYEES = {False: (Role.PAYEE, Role.OTHER_SIDE), True: (Role.PAYEE, Role.OWN)}  # by "incoming"
NEARER = 2.5  # times as far from what it does not label
_ARROWS = frozenset({"→", "➜", "➔", "->", ">", ">>", "»", "›"})
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
    labelled = [
        each for each in above if each.label in (Role.ACCOUNT, Role.OWN, Role.PAYER, Role.HOLDER)
    ]
    return next(iter((*labelled, *above)), None)


def account_beside(page: Values, parts: Sequence[Values]) -> Candidate | None:
    """The statement's own account where it stands in no booking: at the foot, or at the side.

    Else the second account of the last booking, where none has two: the foot follows it.
    """
    within = {id(each) for part in parts for each in part.ibans}
    others = {each.value for part in parts for each in part.ibans}
    free = [each for each in page.ibans if id(each) not in within and each.value not in others]
    own = [each for each in free if each.label in _PAYERS[False]] or free
    if len({each.value for each in own}) == 1:
        return own[0]
    *before, last = [{each.value: each for each in part.ibans} for part in parts]
    foot = _foot(parts)
    if not own and foot:
        return foot
    glued = not own and before and len(last) == PAIR and all(len(each) < PAIR for each in before)
    payee, foot = last.values() if glued else (None, None)
    sided = payee and foot and (foot.label in _PAYEES[False] or payee.label in _PAYERS[False])
    return None if sided else foot


def _foot(parts: Sequence[Values]) -> Candidate | None:
    """The account in the last row of the last booking, alone behind a label that no other has."""
    *before, last = parts
    foot = next(iter(last.ibans[-1:]), None)
    labelled = foot and foot.label in (Role.ACCOUNT, *_PAYERS[False])
    if foot is None or not (before and labelled and foot.row == last.rows[-1].number):
        return None
    others = [*last.ibans[:-1], *(each for part in before for each in part.ibans)]
    return None if any(each.label is foot.label for each in others) else foot


def name_of(values: Values, payee: Candidate) -> Candidate | None:
    """The name of whom that account is, to which money went."""
    return payee_names.find(values, _PAYEES[False], payee)


def both_labelled(page: Values) -> bool:
    """Whether labels name the account of each side: then the page is about one payment."""
    labels = {each.label for each in page.ibans}
    return bool(labels & {*_PAYEES[False]}) and bool(labels & {*_PAYERS[False]})


def of_line(values: Values, own: Candidate | None) -> Sides:
    """The sides of a booked line, whose own account stands in the header."""
    arrowed = _arrowed(values)
    if arrowed:
        return arrowed
    own = own or _labelled(values.ibans, (Role.OWN,))
    here = [each for each in values.ibans if own is None or each.value != own.value]
    other = _labelled(here, _PAYEES[False])
    if own is None and len({each.value for each in here}) > 1:
        other = other or _under(values, _PAYEES[False])
        own = _labelled(here, _PAYERS[False]) or _under(values, _PAYERS[False])
        own = own or remaining(here, other)
        here = [each for each in here if own is None or each.value != own.value]
    other = other or next(iter(here), None)
    return Sides(own=own, other=other, name=payee_names.find(values, _PAYEES[False], other))


def ordered(sides: Sides) -> Sides:
    """The sides of an order: what is labelled as the payer's account is not where it goes."""
    lone = sides.other if sides.own is None else None
    of_payer = lone is not None and lone.label in _PAYERS[False]
    return replace(sides, own=lone, other=None) if of_payer else sides


def only_payer(page: Values) -> Candidate | None:
    """The one account of a page that labels give to who orders its payments."""
    payers = {each.value: each for each in page.ibans if each.label in _PAYERS[False]}
    return payers.popitem()[1] if len(payers) == 1 else None


def remaining(found: Sequence[Candidate], other: Candidate | None) -> Candidate | None:
    """The one account that is left when the other side has its own."""
    left = {each.value: each for each in found if _differs(each, other)}
    return left.popitem()[1] if other and len(left) == 1 else None


def of_screen(values: Values, *, incoming: bool) -> Sides:
    """The sides of a payment whose page is all about it, from its labels."""
    arrowed = _arrowed(values)
    if arrowed and not incoming:
        return arrowed
    payees, payers = _PAYEES[incoming], _PAYERS[incoming]
    payee = _labelled(values.ibans, payees) or _under(values, payees)
    payer = _labelled(values.ibans, payers) or _under(values, payers)
    if payee is None and not incoming:  # "van rekening" may mean "of account"
        payer = _labelled(values.ibans, (Role.OWN,)) or payer
    rest = [each for each in values.ibans if _differs(each, payee) and _differs(each, payer)]
    if incoming:
        return Sides(own=payee, other=payer, name=payee_names.find(values, payers, payer))
    told = payer is not None or (bool(rest) and rest[0].label is not Role.ACCOUNT)
    told = told and bool(values.amounts)  # a mandate shows the payer's account alone
    if payee is None and payer is None:
        payee = _named(values, rest)
        rest = [each for each in rest if _differs(each, payee)]
    if payee is None and len(rest) == 1 and told:
        payee = rest.pop()
    payer = payer or remaining(rest, payee)
    return Sides(own=payer, other=payee, name=payee_names.find(values, payees, payee))


def _labelled(found: Sequence[Candidate], roles: Sequence[Role]) -> Candidate | None:
    return next((each for role in roles for each in found if each.label is role), None)


def _named(values: Values, accounts: Sequence[Candidate]) -> Candidate | None:
    """Of two accounts that no label gives to a side the one whose name says it is paid.

    Else the lower one, where a name stands by it alone: the holder's is on top.
    """
    if len({each.value for each in accounts}) != PAIR:
        return None
    said = [each for each in accounts if payee_names.towards(values, each)]
    if len({each.value for each in said}) == 1:
        return said[0]
    named = [each for each in accounts if payee_names.standing_by(values, each)]
    return named[0] if {each.value for each in named} == {accounts[-1].value} else None


def _under(values: Values, roles: Sequence[Role]) -> Candidate | None:
    """The account without a side of its own that is nearest under a heading, of that side."""
    free = [each for each in values.ibans if each.label in (None, Role.ACCOUNT)]
    headed = [
        (each.row - row, replace(each, label=role))
        for each in free
        for row, role in [_last_side(values, each)]
        if role in roles
    ]
    return min(headed, key=lambda each: each[0])[1] if headed else None


def _last_side(values: Values, account: Candidate) -> tuple[int, Role | None]:
    """The nearest label of a side above an account, of its column or left of it, and its row."""
    above = [
        row
        for before, row, below in zip(values.rows, values.rows[1:], values.rows[2:], strict=False)
        if row.number < account.row and not _closes(before, row, below)
    ]
    first = [row for row in values.rows[:1] if row.number < account.row]
    sides = [
        (row.number, telling(labels))
        for row in (*first, *above)
        for cell in _labelling(row)
        if cell.box[0] <= account.box[2]
        and (labels := [each for each in cell.labels if each.role in SIDES])
    ]
    return sides[-1] if sides else (-1, None)


def _labelling(row: Row) -> Sequence[Cell]:
    """The cells that may label what stands below: where some hold nothing else, only those."""
    return [cell for cell in row.cells if cell.trailing] or row.cells


def _closes(before: Row, row: Row, below: Row) -> bool:
    """Whether a row stands so much nearer to the one above that it labels that one."""
    return NEARER * (row.box[1] - before.box[3]) < below.box[1] - row.box[3]


def _arrowed(values: Values) -> Sides | None:
    """The sides where an arrow goes from one account to another on its row."""
    for first, second in pairwise(values.ibans):
        if first.row == second.row and first.value != second.value:
            words = values.row(first.row).line.words
            between = (w.text for w in words if first.box[2] <= w.box[0] < second.box[0])
            if any(each in _ARROWS for each in between):
                name = payee_names.find(values, _PAYEES[False], second)
                return Sides(own=first, other=second, name=name)
    return None


def _differs(candidate: Candidate, other: Candidate | None) -> bool:
    return other is None or candidate.value != other.value
