"""Who was paid: of all the names on a payment the one that its place speaks for.

A label or a sentence may say it. Where none does, a name is what is left over once values,
labels and wording are taken away, and the names that are left compete: by the account
and the amount that they stand with, by their form, by what else stands on their row.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from classifiers.fields import account_names, broken_names, names
from classifiers.fields.candidate import Candidate
from classifiers.fields.name_shape import is_full, mended, unannounced
from classifiers.fields.roles import SIDES, Role
from classifiers.fields.sheet import Cell, Row
from classifiers.fields.texts import QUOTES, texts
from classifiers.fields.values import Values
from classifiers.payments import mail_heads, name_places
from classifiers.payments.name_scores import (
    IN_COLUMN,
    score,
)
from classifiers.signs.detection import find_signs
from classifiers.words.lines import Block
from evidence.vocabulary import Sign

MARGIN = 1.0  # by how much the best must lead to be sure
TIED = 0.75  # what is left of the confidence when a rival is near
LEAST = 0.0  # what a name must score
OF_A_KEY = 1.5  # taken off what stands in a form beside an unknown key
KEYS = 3  # labels whose values stand at one edge in a form
_TO = re.compile(r"\s*(?:(?:à|a|vers|naar|aan|an|nach|to)\s)?", re.IGNORECASE)
_NO_PAYEES = (Role.PAYER, Role.OWN)


def find(values: Values, roles: Sequence[Role], account: Candidate | None) -> Candidate | None:
    """The name of the side that these roles label, whose account that is."""
    name = _found(values, roles, account)
    return _mended(broken_names.whole(values.rows, name)) if name else None


def _mended(name: Candidate) -> Candidate:
    value = mended(name.value)
    return replace(name, value=value, repaired=name.repaired or value != name.value)


def _found(values: Values, roles: Sequence[Role], account: Candidate | None) -> Candidate | None:
    head = mail_heads.rows_of(values.rows)
    labelled = names.labelled(values.rows, roles, values.all)
    named = [each for each in labelled if each.row not in head]
    if named:
        return _nearest(named, account)
    by_account = account and (said_of(values, account) or held(values, account))
    if by_account:
        return by_account
    free = [*_unclaimed(values)]
    beside = account and _standing_by(values, free, account)
    worded = next((each for each in free if _behind_wording(values, each)), None)
    if worded and (beside is None or beside.row > worded.row):
        return worded
    return beside or next(_spoken(values), None) or _best(values, free, account)


def _nearest(named: Sequence[Candidate], account: Candidate | None) -> Candidate:
    """The last one before the account: above it a letter or a state may go ``to`` somebody."""
    place = (account.row, account.box[0]) if account else (-1, 0)
    before = [each for each in named if (each.row, each.box[0]) < place]
    return next((each for each in reversed(before) if unannounced(each.value)), named[0])


def _behind_wording(values: Values, name: Candidate) -> bool:
    """Whether it stands on the row of the amount, right behind a bank's word for a transfer."""
    paid = any(each.row == name.row for each in values.amounts)
    (cell,) = _cells(values, name) or (None,)
    behind = cell and any(
        label.role is Role.WORDING and _TO.fullmatch(cell.text, label.end, name.start)
        for label in cell.labels
        if label.end <= name.start
    )
    return paid and bool(behind) and is_full(name.value)


def _spoken(values: Values) -> Iterator[Candidate]:
    """Whom a sentence about the amount says that it goes to."""
    paid = {each.row for each in values.amounts}
    for row, below in zip(values.rows, (*values.rows[1:], None), strict=True):
        if paid & {row.number - 1, row.number, row.number + 1}:
            broken = account_names.is_cut(row)
            line = account_names.running(row, below) if broken else row.line
            yield from (replace(each, row=row.number) for each in account_names.spoken(line))


def held(values: Values, account: Candidate) -> Candidate | None:
    """The name that a label right above or below an account gives to its holder."""
    named = names.labelled(values.rows, (Role.HOLDER,), values.all)
    others = [each.row for each in values.ibans if each.value != account.value]
    for each in named:
        away = abs(each.row - account.row)
        nearest = min((abs(each.row - other) for other in others), default=IN_COLUMN + 1)
        between = away == nearest and each.row < account.row and account.row not in others
        if away <= IN_COLUMN and (away < nearest or between):
            return each
    return None


def standing_by(values: Values, account: Candidate) -> Candidate | None:
    """The name in a cell of its own right beside, above or below an account."""
    return _standing_by(values, _unclaimed(values), account)


def _standing_by(values: Values, free: Iterable[Candidate], account: Candidate) -> Candidate | None:
    labelled = _opens_with_side(values, account)
    scored = [
        (
            score(values, each, account) - (labelled and each.row < account.row),
            is_full(each.value),
            -each.row,
            each,
        )
        for each in free
        if name_places.stands_by(values, each, account) and name_places.fills_cell(values, each)
    ]
    best = max(scored, key=lambda each: each[:3], default=None)
    return best[3] if best and best[0] >= LEAST else None


def _opens_with_side(values: Values, account: Candidate) -> bool:
    """Whether the label of a side opens the account's row: a name above it is another's."""
    rows = (each for each in values.rows if each.number == account.row)
    return any(label.role in SIDES for row in rows for label in row.cells[0].labels[:1])


def said_of(values: Values, account: Candidate) -> Candidate | None:
    """The name that the text around the account says it is of."""
    place = next((i for i, row in enumerate(values.rows) if row.number == account.row), None)
    if place is None:
        return None
    row, (_, below) = values.rows[place], _around(values.rows, place)
    return account_names.beside(row, below, account) or towards(values, account)


def towards(values: Values, account: Candidate) -> Candidate | None:
    """The name that the text before the account says money goes to."""
    place = next((i for i, row in enumerate(values.rows) if row.number == account.row), None)
    if place is None:
        return None
    row, (above, _) = values.rows[place], _around(values.rows, place)
    return account_names.before(account_names.running(above or row, above and row), account)


def next_to(values: Values, account: Candidate) -> Candidate | None:
    """The name that stands right before or behind the account with nothing to say so."""
    place = next((i for i, row in enumerate(values.rows) if row.number == account.row), None)
    if place is None:
        return None
    return account_names.next_to(values.rows[place], _around(values.rows, place)[1], account)


def _around(rows: Sequence[Row], place: int) -> tuple[Row | None, Row | None]:
    above = rows[place - 1] if place else None
    return above, rows[place + 1] if place + 1 < len(rows) else None


def _best(values: Values, free: Iterable[Candidate], account: Candidate | None) -> Candidate | None:
    form = _form_rows(values)
    scored = sorted(
        (
            (score(values, each, account) - OF_A_KEY * (each.row in form), -each.row, each)
            for each in free
        ),
        key=lambda each: each[:2],
        reverse=True,
    )
    standing = (each for each in scored if not _in_a_sign(values, each[2]))
    best, _, name = next(standing, (LEAST - 1, 0, None))
    if name is None or best < LEAST:
        return None
    rival = next((score for score, _, each in standing if each.value != name.value), None)
    near = rival is not None and best - rival < MARGIN
    return replace(name, confidence=name.confidence * TIED) if near else name


def _unclaimed(values: Values) -> Iterator[Candidate]:
    """The names that are left over: of no message, and given to the payer by no label."""
    payers = {each.value for each in names.labelled(values.rows, _NO_PAYEES, values.all)}
    head = mail_heads.rows_of(values.rows)
    said = {id(w) for each in texts(values.rows, Role.REFERENCE) for w in each.span.words}
    for each in _stateless(names.left_over(values.rows, values.all)):
        own = each.value in payers or _signs_letter(values, each)
        told = each.row in head or any(id(word) in said for word in each.span.words)
        if not (own or told or _quoted(values, each)):
            yield each


def _signs_letter(values: Values, name: Candidate) -> bool:
    """Whether it stands alone at the foot of a page that greets someone: its writer's."""
    last = values.rows[-1]
    if name.row != last.number or len(name.span.words) < len(last.line.words):
        return False
    lines = tuple(row.line for row in values.rows[:-1])
    marks = find_signs(Block(name.page, lines)) if lines else ()
    return any(mark.sign in (Sign.GREETING, Sign.CLOSING) for mark in marks)


def _form_rows(values: Values) -> frozenset[int]:
    """The rows of a form: a key and its value at one edge, where labels stand for some keys.

    What no label says there is of something else than the payee.
    """
    pairs = [(row, row.cells[1].box[0]) for row in values.rows if len(row.cells) > 1]
    return frozenset(
        row.number
        for row, edge in pairs
        for near in [row.box[3] - row.box[1]]
        if sum(bool(o.cells[0].trailing) and abs(edge - e) <= near / 2 for o, e in pairs) >= KEYS
    )


def _quoted(values: Values, name: Candidate) -> bool:
    return any(cell.text[:1] in QUOTES for cell in _cells(values, name))


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


def _in_a_sign(values: Values, name: Candidate) -> bool:
    """Whether it is a part of a status or a title, such as the head of a form."""
    marks = (mark for cell in _cells(values, name) for mark in find_signs(_block(cell)))
    return any(mark.box[0] < name.box[2] and name.box[0] < mark.box[2] for mark in marks)


def _cells(values: Values, name: Candidate) -> tuple[Cell, ...]:
    cells = (cell for row in values.rows if row.number == name.row for cell in row.cells)
    return tuple(cell for cell in cells if name.span.words[0] in cell.line.words)


def _block(cell: Cell) -> Block:
    return Block(cell.line.page, (cell.line,))
