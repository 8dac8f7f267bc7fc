"""Whether a name stands by an account: beside it, right above or below it, and by no other."""

from classifiers.fields.candidate import Candidate
from classifiers.fields.name_shape import has_form, is_full
from classifiers.fields.values import Values
from classifiers.payments.name_scores import behind_other_cells, beside_account

LABELLED = 2  # cells of a row that may be a label and its account


def stands_by(values: Values, name: Candidate, account: Candidate) -> bool:
    """Whether it is beside the account, or above or below it with no label to its left."""
    row = values.row(name.row)
    first = name.span.words[0] is row.line.words[0]
    if _is_of_another(values, name, account):
        return False
    if name.row > account.row and _begins_another(values, name, account):
        return False
    if name.row == account.row + 1 and first and is_full(name.value):
        return True
    if name.row == account.row and name.box[0] < account.box[0]:
        return len(row.cells) > LABELLED or is_full(name.value)
    if behind_other_cells(row, name, account):
        return False
    labelled = name.row != account.row and _text_left_of(values, name, account).isalpha()
    return not labelled and beside_account(name, account) > 1


def _text_left_of(values: Values, name: Candidate, account: Candidate) -> str:
    """What no value stands for to the left of a name; a day before it has digits.

    What stands under another account on the account's row is of that one.
    """
    height = account.box[3] - account.box[1]
    edges = [each.box[0] for each in values.ibans if each.row == account.row]
    others = [edge for edge in edges if edge != account.box[0]]
    taken = {id(word) for each in values.all for word in each.span.words}
    return "".join(
        word.text
        for cell in values.row(name.row).cells
        if not any(abs(cell.box[0] - edge) <= height for edge in others)
        for word in cell.line.words
        if word.box[2] <= name.box[0] and id(word) not in taken
    )


def _is_of_another(values: Values, name: Candidate, account: Candidate) -> bool:
    """Whether it stands between two accounts, and nearer under the upper one."""
    others = (each.row for each in values.ibans if each.value != account.value)
    return any(0 < name.row - row < account.row - name.row for row in others)


def _begins_another(values: Values, name: Candidate, account: Candidate) -> bool:
    """Whether the row below the account has an amount of its own: the next one of a list."""
    paid = [each.row for each in values.amounts]
    return name.row in paid and any(row <= account.row for row in paid)


def fills_cell(values: Values, name: Candidate) -> bool:
    """Whether nothing but values, and an address behind it, stands in its cell with it."""
    taken = {id(word) for each in values.all for word in each.span.words}
    taken |= {id(word) for word in name.span.words}
    words = values.cell(name).line.words
    last = name.span.words[-1].text
    if has_form(name.value) or (last.endswith(",") and is_full(name.value)):
        words = words[: 1 + words.index(name.span.words[-1])]
    left = (word.text for word in words if id(word) not in taken)
    return not any(each.isalnum() for text in left for each in text)
