"""What speaks for a name that no label gives to a side: its place and its form."""

import re

from classifiers.fields.candidate import Candidate
from classifiers.fields.name_shape import LEGAL_FORM, PARTICLES
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values

IN_COLUMN = 2  # rows between an account and the name in its column: a code stands between
NEAR_AMOUNT = 2  # rows between an amount and the name of whom it went to
CLOSE = 3.0  # heights between an account and the name right behind it
TOOLBAR = 3  # cells of bare words side by side: buttons, tabs
_LEGAL_FORM = re.compile(rf"\b{LEGAL_FORM}\b", re.IGNORECASE)
_BANKING = re.compile(r"bank(?:ing|ieren)\b", re.IGNORECASE)  # the site's own name


def score(values: Values, name: Candidate, account: Candidate | None) -> float:
    """How much speaks for the name: what stands beside it, and its form."""
    row = values.row(name.row)
    apart = account is not None and behind_other_cells(row, name, account)
    beside = (0.0 if apart else beside_account(name, account)) + _beside_amount(values, name)
    return beside + _form(name.value) - 3.0 * _is_toolbar(row)


def behind_other_cells(row: Row, name: Candidate, account: Candidate) -> bool:
    """Whether a cell stands between the account and a name on its row: another column's."""
    between = (c for c in row.cells if account.box[2] <= c.box[0] and c.box[2] <= name.box[0])
    return name.row == account.row and any(between)


def beside_account(name: Candidate, account: Candidate | None) -> float:
    """How near to the account it stands."""
    if account is None or name.page != account.page:
        return 0.0
    height = account.box[3] - account.box[1]
    if name.row == account.row:
        behind = -2 <= name.box[0] - account.box[2] <= CLOSE * height
        return 3.0 if behind else 1.5
    flush = abs(name.box[0] - account.box[0]) <= height
    away = abs(name.row - account.row)
    return 2.25 - 0.25 * away if flush and away <= IN_COLUMN else 0.0


def _beside_amount(values: Values, name: Candidate) -> float:
    away = [name.row - each.row for each in values.amounts[:1]]
    if not away or abs(away[0]) > NEAR_AMOUNT:
        return 0.0
    return 2.5 - 0.5 * abs(away[0]) - 0.5 * (away[0] > 0)


def _form(name: str) -> float:
    """Whether it looks like a firm's or a person's name rather than a word or a sentence."""
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    capital = sum(word[:1].isupper() for word in words)
    sentence = capital < len(words) - capital
    numbered = any(map(str.isdigit, name))
    sentence = sentence or _BANKING.search(name) is not None
    return bool(_LEGAL_FORM.search(name)) - 0.75 * (len(words) == 1) - 3.0 * sentence - numbered


def _is_toolbar(row: Row) -> bool:
    bare = [cell for cell in row.cells if not cell.labels and not any(map(str.isdigit, cell.text))]
    return len(bare) >= TOOLBAR
