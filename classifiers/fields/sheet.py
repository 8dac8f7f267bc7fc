"""A page as rows of cells with the labels in them, and the label of a value.

A value is labelled in its own cell, by the cell to its left, by the one above,
or by the head of its column. Rows are what stands at one height, whatever
lines and blocks the reader made of it; a cell ends where a wide gap begins.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from classifiers.fields.boxed import joined
from classifiers.fields.labels import COMMON, phrases
from classifiers.fields.roles import Role
from classifiers.lines import Block, Line, cells, enclosing, lines
from classifiers.phrases import Hit, Lexicon, Passage, fold, passage
from evidence.records import Box, Page, Word

SAME_HEIGHT = 0.5  # share of the lower box that two lines of one row have in common
BARE = 0.6  # share of a cell's letters that its label has, when it is nothing else
ABOVE = 2.6  # heights that a label may stand above its value
SILENT = frozenset({Role.WORDING, Role.TEXT, Role.STATUS})
FAR = 60  # characters between a label and its value in one cell

LEXICON: Lexicon[tuple[Role, bool]] = Lexicon(
    (phrase, (role, phrase in COMMON)) for phrase, role in phrases()
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label, on the characters ``start:end`` of its cell's text."""

    role: Role
    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of one row with no wide gap between them."""

    line: Line
    text: str
    box: Box
    row: int
    labels: tuple[Label, ...] = ()
    bare: Role | None = None  # what it labels, when it holds nothing else
    trailing: Role | None = None  # what the label says that ends it


def _telling(labels: Sequence[Label]) -> Role:
    """The role of the last label that says whose or what: ``Begunstigde (IBAN)``."""
    roles = [each.role for each in labels if each.role not in (*SILENT, Role.ACCOUNT)]
    return roles[-1] if roles else labels[-1].role


@dataclass(frozen=True, slots=True)
class Row:
    """The cells at one height, left to right."""

    page: int
    number: int  # counts from 0 down the page
    cells: tuple[Cell, ...]
    line: Line  # all words
    text: str
    box: Box
    heads: bool  # the head of a table: labels side by side, and hardly anything else


Sheet = tuple[Row, ...]


def sheet(page: Page) -> Sheet:
    """The rows of a page from top to bottom."""
    parts = ((part, number) for number, row in enumerate(_rows(page)) for part in cells(row))
    labelled = _labelled(page.number, [_cell(part, number) for part, number in parts])
    grouped = groupby(labelled, key=lambda cell: cell.row)
    return tuple(_row(page.number, number, tuple(row)) for number, row in grouped)


def _row(page: int, number: int, cells: tuple[Cell, ...]) -> Row:
    line = Line(page, tuple(word for cell in cells for word in cell.line.words))
    return Row(
        page=page,
        number=number,
        cells=cells,
        line=line,
        text=line.text,
        box=enclosing(cell.box for cell in cells),
        heads=_heads(cells),
    )


def _heads(cells: Sequence[Cell]) -> bool:
    labels = [label for cell in cells for label in cell.labels]
    if len(labels) < 3 and sum(bool(cell.bare) for cell in cells) < 2:
        return False
    text = "".join(cell.text for cell in cells)
    letters = sum(map(str.isalpha, text))
    labelled = sum(label.end - label.start for label in labels)
    return labelled >= BARE * letters and not any(map(str.isdigit, text))


def _rows(page: Page) -> list[Line]:
    rows: list[tuple[Box, list[Word]]] = []
    boxed = ((line.box, line.words) for line in lines(page))
    for box, words in sorted(boxed, key=lambda each: each[0][1] + each[0][3]):
        at = next((i for i in range(len(rows) - 1, max(-1, len(rows) - 4), -1)
                   if _beside(rows[i][0], rows[i][1], box)), None)  # fmt: skip
        if at is None:
            rows.append((box, list(words)))
        else:
            rows[at] = (enclosing((rows[at][0], box)), [*rows[at][1], *words])
    return [
        Line(page.number, joined(sorted(words, key=lambda word: word.box[0]))) for _, words in rows
    ]


def _beside(row: Box, words: Sequence[Word], box: Box) -> bool:
    common = min(row[3], box[3]) - max(row[1], box[1])
    level = common >= SAME_HEIGHT * min(row[3] - row[1], box[3] - box[1])
    apart = all(word.box[2] <= box[0] + 2 or box[2] <= word.box[0] + 2 for word in words)
    return level and apart


def _cell(line: Line, row: int) -> Cell:
    return Cell(line=line, text=line.text, box=line.box, row=row)


def cells_of(line: Line) -> tuple[Cell, ...]:
    """A line alone, as the one cell that it is."""
    return tuple(_labelled(line.page, [_cell(line, 0)]))


def together(cells: Sequence[Cell]) -> Cell:
    """Neighbours of one row as one cell: boxed letters leave wide gaps between words."""
    if len(cells) == 1:
        return cells[0]
    words = tuple(word for cell in cells for word in cell.line.words)
    return replace(cells_of(Line(cells[0].line.page, words))[0], row=cells[0].row)


def _labelled(page: int, cells: list[Cell]) -> list[Cell]:
    if not cells:
        return []
    text = passage(Block(page, tuple(cell.line for cell in cells)))
    labels: dict[int, list[Label]] = {}
    for hit in LEXICON.find(text, lambda hit: _in_one_cell(text, hit)):
        line = text.tokens[hit.start].line
        label = _label(text, hit, cells[line])
        if label:
            labels.setdefault(line, []).append(label)
    return [_with_labels(cell, labels.get(i, [])) for i, cell in enumerate(cells)]


def _in_one_cell(text: Passage, hit: Hit[tuple[Role, bool]]) -> bool:
    """A phrase over the end of a cell is none, and hides none: ``Beneficiary`` over ``Account``."""
    return text.tokens[hit.start].line == text.tokens[hit.end - 1].line


def _with_labels(cell: Cell, labels: list[Label]) -> Cell:
    if not labels:
        return cell
    letters = sum(map(str.isalnum, cell.text))
    labelled = sum(map(str.isalnum, "".join(cell.text[each.start : each.end] for each in labels)))
    ends = not any(map(str.isalnum, cell.text[labels[-1].end :]))
    role = _telling(labels)
    return replace(
        cell,
        labels=tuple(labels),
        bare=role if labelled >= BARE * letters else None,
        trailing=role if ends else None,
    )


def _label(text: Passage, hit: Hit[tuple[Role, bool]], cell: Cell) -> Label | None:
    role, common = hit.value
    first, last = text.tokens[hit.start], text.tokens[hit.end - 1]
    start = _offset(cell.line, first.word)
    end = _end(text, hit.end - 1, cell.line, _offset(cell.line, last.word))
    opens = not any(each.isalnum() for each in cell.text[:start])
    if common and not opens and not cell.text[end:].lstrip().startswith(":"):
        return None
    words = cell.line.words[first.word : last.word + 1]
    if any("@" in word.text and ":" not in word.text for word in words):
        return None  # a name in somebody's address says nothing
    return Label(role, start, end, enclosing(word.box for word in words))


def _offset(line: Line, word: int) -> int:
    return sum(len(each.text) + 1 for each in line.words[:word])


def _end(text: Passage, last: int, line: Line, offset: int) -> int:
    """Where the label's last word ends; its value may be glued to it, as in ``VAL.16-01``."""
    token = text.tokens[last]
    printed = line.words[token.word].text
    behind = text.tokens[last + 1 : last + 2]
    if not behind or (behind[0].line, behind[0].word) != (token.line, token.word):
        return offset + len(printed)
    for place in range(1, len(printed)):
        if fold(printed[:place])[-1:] == (token.text,) and not printed[place].isalnum():
            return offset + place
    return offset + len(printed)


def label_of(rows: Sheet, cell: Cell, start: int, box: Box, wanted: frozenset[Role]) -> Role | None:
    """What the value at ``start`` of the cell, printed in ``box``, is labelled with.

    Only labels that are ``wanted`` count, and a nearer one of another sort hides them.
    """
    inside = _inside(cell, start)
    if inside is not None:
        return inside if inside in wanted else None
    row = rows[cell.row - rows[0].number]
    for role in (_left(row, cell), _above(rows, cell, box), _head(rows, cell, box)):
        if role in wanted:
            return role
    return None


def _inside(cell: Cell, start: int) -> Role | None:
    before = [each for each in cell.labels if each.end <= start and each.role not in SILENT]
    near = [each for each in before if start - each.end <= FAR]
    return _telling(near[-2:] if near[-1].role is Role.ACCOUNT else near[-1:]) if near else None


def _left(row: Row, cell: Cell) -> Role | None:
    before = [each for each in row.cells if each.box[2] <= cell.box[0]]
    return before[-1].trailing if before else None


def _above(rows: Sheet, cell: Cell, box: Box) -> Role | None:
    place = cell.row - rows[0].number
    height = cell.box[3] - cell.box[1]
    for row in reversed(rows[max(0, place - 2) : place]):
        for other in () if row.heads else row.cells:
            near = box[1] - other.box[3] <= ABOVE * height
            over = _in_column(other.box, box, height) or _set_in(row, rows[place])
            if near and other.bare and over:
                return other.bare
    return None


def _set_in(row: Row, under: Row) -> bool:
    """Whether a label alone in its row has its value alone in the next one, to its right."""
    alone = len(row.cells) == len(under.cells) == 1 and under.number == row.number + 1
    return alone and under.box[0] > row.box[0] and not under.cells[0].labels


def _head(rows: Sheet, cell: Cell, box: Box) -> Role | None:
    place, height = cell.row - rows[0].number, cell.box[3] - cell.box[1]
    head = next((row for row in reversed(rows[:place]) if row.heads), None)
    if head is None:
        return None
    labels = [label for each in head.cells for label in each.labels]
    role = next((each.role for each in labels if _in_column(each.box, box, height)), None)
    return role or _at_same_place(head, rows[place], cell)


def _at_same_place(head: Row, row: Row, cell: Cell) -> Role | None:
    """The head above when head and row have as many cells, however they are aligned."""
    if head.number != row.number - 1 or len(head.cells) != len(row.cells):
        return None
    return head.cells[row.cells.index(cell)].bare


def _in_column(head: Box, box: Box, height: int) -> bool:
    overlap = min(head[2], box[2]) - max(head[0], box[0])
    flush = min(abs(head[0] - box[0]), abs(head[2] - box[2])) <= height
    return overlap > 0 and (flush or overlap >= 0.5 * min(head[2] - head[0], box[2] - box[0]))
