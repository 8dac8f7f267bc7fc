"""What a value is labelled with, from where the labels stand around it.

In its own cell, to its left, above it, or at the head of its column; what stands right above
is nearer than what stands far to the left.
"""

import re

from classifiers.fields.roles import DATES, Role
from classifiers.fields.sheet import SILENT, Cell, Label, Row, Sheet, telling
from classifiers.words.days import FULL_DAY
from evidence.records import Box

ABOVE = 2.6  # heights that a label may stand above its value
ROWS_ABOVE = 4  # rows of other columns may lie between them
FAR_LEFT = 5.0  # heights: what stands right above is nearer
SENTENCE = 5  # words of a row that may run on into the next
FIGURES = 4  # of a value, at the least
_SENTENCE_ENDS = re.compile(  # no short word does: "meded. Nr"
    r"(?:[^\W\d_]{4}|(?<!\d)20\d\d)\. [A-ZÀ-Þ][a-zà-ÿ]"
)
_PAST_A_DAY = re.compile(rf"{FULL_DAY}\W+(?:\w+\W+){{3,}}$")
_OF_ONE_DAY = DATES - {Role.PERIOD}
FAR = 60  # characters between a label and its value in one cell


def label_of(rows: Sheet, cell: Cell, start: int, box: Box, wanted: frozenset[Role]) -> Role | None:
    """What the value at ``start`` of the cell, printed in ``box``, is labelled with.

    Only labels that are ``wanted`` count, and a nearer one of another sort hides them.
    """
    inside = _inside(cell, start)
    if inside is not None:
        return inside if inside in wanted else None
    row = rows[cell.row - rows[0].number]
    left, above = _left(row, cell), _above(rows, cell, box)
    if left is None and above is None and start == 0:
        left = _run_on(rows, row) or _farther_left(row, cell)
    near = (above, left) if _is_far(row, cell) else (left, above)
    return next((role for role in (*near, _head(rows, cell, box)) if role in wanted), None)


def right_beside(rows: Sheet, cell: Cell, start: int) -> Role | None:
    """The label with nothing between it and the value at ``start`` of the cell."""
    before = [each for each in cell.labels if each.end <= start]
    if before:
        between = cell.text[before[-1].end : start]
        return None if any(map(str.isalnum, between)) else before[-1].role
    left = [each for each in rows[cell.row - rows[0].number].cells if each.box[2] <= cell.box[0]]
    return left[-1].labels[-1].role if start == 0 and left and left[-1].trailing else None


def _inside(cell: Cell, start: int) -> Role | None:
    before = [each for each in cell.labels if each.end <= start and each.role not in SILENT]
    near = [each for each in before if start - each.end <= FAR and _says_of(cell, each, start)]
    return telling(near[-2:] if near[-1].role is Role.ACCOUNT else near[-1:]) if near else None


def _says_of(cell: Cell, label: Label, start: int) -> bool:
    """Whether no sentence ends between them, nor goes on past the day that it is of.

    ``werd aangemaakt. Vanaf 5 april``, ``uw brief van 5 mei 2026 zeg ik mijn contract op tegen``.
    """
    if label.role in _OF_ONE_DAY and _PAST_A_DAY.search(cell.text[label.end : start]):
        return False
    return _SENTENCE_ENDS.search(cell.text, label.start, start) is None


def _left(row: Row, cell: Cell) -> Role | None:
    before = [each for each in row.cells if each.box[2] <= cell.box[0]]
    return before[-1].trailing if before else None


def _farther_left(row: Row, cell: Cell) -> Role | None:
    """The label of a form's row whose value has a word or a name before it."""
    before = [each for each in row.cells if each.box[2] <= cell.box[0]]
    opens = len(before) == len(row.cells) - 1 == 2 and before[0].trailing
    return before[0].trailing if opens and not any(map(str.isdigit, before[1].text)) else None


def _run_on(rows: Sheet, row: Row) -> Role | None:
    """What a sentence says at the end of the row above that goes on with the value."""
    above = next((each for each in rows if each.number == row.number - 1), None)
    if above is None or len(above.cells) > 1 or len(above.line.words) < SENTENCE:
        return None
    return above.cells[0].trailing


def _is_far(row: Row, cell: Cell) -> bool:
    """Whether the cell to the left is so far away that it may be of another column."""
    before = [each for each in row.cells if each.box[2] <= cell.box[0]]
    height = cell.box[3] - cell.box[1]
    return bool(before) and cell.box[0] - before[-1].box[2] > FAR_LEFT * height


def _above(rows: Sheet, cell: Cell, box: Box) -> Role | None:
    place = cell.row - rows[0].number
    height = cell.box[3] - cell.box[1]
    for row in reversed(rows[max(0, place - ROWS_ABOVE) : place]):
        if row.heads and any(each.bare and _in_column(each.box, box, height) for each in row.cells):
            return None
        for other in () if row.heads else row.cells:
            near = box[1] - other.box[3] <= ABOVE * height
            over = _in_column(other.box, box, height) or _set_in(row, rows[place])
            if near and other.bare and over and not _is_filled(other):
                return other.bare
    return None


def _is_filled(cell: Cell) -> bool:
    """Whether a label has its value beside it in the cell, and none below."""
    return sum(map(str.isdigit, cell.text)) >= FIGURES


def _set_in(row: Row, under: Row) -> bool:
    """Whether a label alone in its row has its value alone in the next one, to its right."""
    alone = len(row.cells) == len(under.cells) == 1 and under.number == row.number + 1
    return alone and under.box[0] > row.box[0] and not under.cells[0].labels


def _head(rows: Sheet, cell: Cell, box: Box) -> Role | None:
    place, height = cell.row - rows[0].number, cell.box[3] - cell.box[1]
    head = next((row for row in reversed(rows[:place]) if row.heads), None)
    if head is None:
        return None
    cells = [one for row in _lines(rows, head) for one in row.cells]
    labels = [(label.role, _width(each, label)) for each in cells for label in each.labels]
    role = next((role for role, over in labels if _in_column(over, box, height)), None)
    return role or _at_same_place(head, rows[place], cell)


def _lines(rows: Sheet, head: Row) -> tuple[Row, ...]:
    """The head of a table, and the line above it that begins labels which go on in it."""
    above = rows[: head.number - rows[0].number][-1:]
    height = head.box[3] - head.box[1]
    near = [row for row in above if head.box[1] - row.box[3] < height]
    return (head, *(row for row in near if not any(map(str.isdigit, row.text))))


def _width(head: Cell, label: Label) -> Box:
    """What a label takes in the head of a table, a currency behind it too: ``Soll EUR``."""
    return head.box if head.bare and len({each.start for each in head.labels}) == 1 else label.box


def _at_same_place(head: Row, row: Row, cell: Cell) -> Role | None:
    """The head above when head and row have as many cells, however they are aligned."""
    if head.number != row.number - 1 or len(head.cells) != len(row.cells):
        return None
    return head.cells[row.cells.index(cell)].bare


def _in_column(head: Box, box: Box, height: int) -> bool:
    overlap = min(head[2], box[2]) - max(head[0], box[0])
    flush = min(abs(head[0] - box[0]), abs(head[2] - box[2])) <= height
    return overlap > 0 and (flush or overlap >= 0.5 * min(head[2] - head[0], box[2] - box[0]))
