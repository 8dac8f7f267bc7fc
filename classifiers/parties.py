"""Whose account is whose: the holder's own, and the other side's with its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from classifiers.fields import names
from classifiers.fields.candidate import Candidate
from classifiers.fields.roles import Role
from classifiers.fields.values import Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The two sides of a payment as seen from the account holder."""

    own: Candidate | None
    other: Candidate | None
    name: Candidate | None  # of the other side


def header_account(page: Values, first: int) -> Candidate | None:
    """The statement's own account: printed above its first booking, the labelled one first."""
    above = [each for each in page.ibans if each.row < first and each.label is not Role.PAYEE]
    labelled = [each for each in above if each.label in (Role.ACCOUNT, Role.PAYER)]
    return next(iter((*labelled, *above)), None)


def of_line(values: Values, own: Candidate | None) -> Sides:
    """The sides of a booked line, whose own account stands in the header."""
    here = [each for each in values.ibans if own is None or each.value != own.value]
    if own is None:
        own = _labelled(here, Role.PAYER) if _labelled(here, Role.PAYEE) else None
        here = [each for each in here if each is not own]
    other = _labelled(here, Role.PAYEE) or next(iter(here), None)
    return Sides(own=own, other=other, name=_name(values, Role.PAYEE, other))


def of_screen(values: Values, *, incoming: bool) -> Sides:
    """The sides of a payment whose page is all about it, from its labels."""
    payee = _labelled(values.ibans, Role.PAYEE) or _under(values, Role.PAYEE)
    payer = _labelled(values.ibans, Role.PAYER) or _under(values, Role.PAYER)
    rest = [each for each in values.ibans if _differs(each, payee) and _differs(each, payer)]
    if incoming:
        return Sides(own=payee, other=payer, name=_name(values, Role.PAYER, payer))
    if payee is None and len(rest) == 1 and rest[0].label is not Role.ACCOUNT:
        payee = rest.pop()
    if payer is None and payee is not None and len(rest) == 1:
        payer = rest[0]
    return Sides(own=payer, other=payee, name=_name(values, Role.PAYEE, payee))


def _labelled(found: Sequence[Candidate], role: Role) -> Candidate | None:
    return next((each for each in found if each.label is role), None)


def _under(values: Values, role: Role) -> Candidate | None:
    """The first account without a side of its own under a heading that names the side."""
    for each in values.ibans:
        if each.label in (None, Role.ACCOUNT) and _last_side(values, each.row) is role:
            return each
    return None


def _last_side(values: Values, row: int) -> Role | None:
    sides = [
        label.role
        for each in values.rows
        if each.number < row
        for cell in each.cells
        for label in cell.labels
        if label.role in (Role.PAYEE, Role.PAYER)
    ]
    return sides[-1] if sides else None


def _differs(candidate: Candidate, other: Candidate | None) -> bool:
    return other is None or candidate.value != other.value


def _name(values: Values, role: Role, account: Candidate | None) -> Candidate | None:
    labelled = names.labelled(values.rows, role, values.all)
    if labelled:
        return labelled[0]
    return next(iter(names.left_over(values.rows, values.all, account)), None)
