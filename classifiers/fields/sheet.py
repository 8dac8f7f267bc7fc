"""A page as rows of cells with the labels in them.

Rows are what stands at one height, whatever lines and blocks the reader made of it; a
cell ends where a wide gap begins.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from classifiers.fields import boxed, raised
from classifiers.fields.composed import announces, composed
from classifiers.fields.labels import COMMON, phrases
from classifiers.fields.opening import direction, opening
from classifiers.fields.roles import Role
from classifiers.words.lines import Block, Line, enclosing, lines
from classifiers.words.phrases import Hit, Lexicon, Passage, fold, passage
from evidence.records import Box, Page, Word

SAME_HEIGHT = 0.5  # share of the lower box that two lines of one row have in common
BARE = 0.6  # share of a cell's letters that its label has, when it is nothing else
GLUED = 3  # signs between two labels that are one
SILENT = frozenset({Role.WORDING, Role.TEXT, Role.STATUS})
_OF_BOOKS = frozenset({Role.BOOKING, Role.VALUE})
_COUNT = re.compile(r"\W*\(\d{1,3}\)\W*")  # behind a label: "Total (4)"
_ASIDE = re.compile(  # behind one on a form: "(facultatif)", "(enkel indien later)"
    r"\W*\([^()\d]*\b(?:facultati\w*|option\w*|verplicht|obligatoire|fakultativ|freiwillig|enkel"
    r"|uniquement|seulement|nur|only|indien|wenn|falls|jj\w*|dd\w*|mm|yy\w*|tt\w*)\b[^()\d]*\)\W*",
    re.IGNORECASE,
)
_COLON = re.compile(r"\s*:")
_OPENED = re.compile(  # before a label that opens its cell, or is the other of two: "4. ", "Debet "
    r"\W*(?:\d{1,2}[.)°]\W*)?(?:(?:debet|debit|débit|soll|af)\W+)?", re.IGNORECASE
)

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


def telling(labels: Sequence[Label]) -> Role:
    """The role of the last label that says whose or what: ``Begunstigde (IBAN)``."""
    hidden = {*SILENT, Role.ACCOUNT, Role.ADDRESS}  # "Beneficiary: name, address"
    roles = [each.role for each in labels if each.role not in hidden]
    if {Role.PAYEE, Role.PAYER} == {*roles} and labels[-1].start - labels[0].end <= GLUED:
        return Role.OTHER_SIDE  # "Begünstigter/Zahlungspflichtiger"
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
    parts = ((part, number) for number, row in enumerate(_rows(page)) for part in row.cells)
    labelled = _labelled(page.number, [_cell(part, number) for part, number in parts])
    grouped = [tuple(row) for _, row in groupby(labelled, key=lambda cell: cell.row)]
    whole = map(_with_rest, grouped, [*grouped[1:], ()])
    return tuple(_row(page.number, number, row) for number, row in enumerate(whole))


def _with_rest(row: tuple[Cell, ...], below: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The row, its label read with what of it stands below: ``Datum van   5/10``, ``boeking``."""
    if len(row) < 2 or len(below) != 1 or not _goes_on(row[0], below[0]):
        return row
    first, *values = row
    (joined,) = cells_of(Line(first.line.page, first.line.words + below[0].line.words))
    if joined.bare is None:
        return row
    label = Label(joined.bare, 0, len(first.text), first.box)
    return replace(first, labels=(label,), bare=joined.bare, trailing=joined.bare), *values


def _goes_on(cell: Cell, below: Cell) -> bool:
    """Whether the cell below may be the rest of a label: small letters at the same edge."""
    near = (cell.box[3] - cell.box[1]) / 2
    worded = not any(map(str.isdigit, cell.text + below.text)) and below.text[:1].islower()
    return worded and abs(cell.box[0] - below.box[0]) <= near


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
    printed = ((line.box, line.words) for line in lines(page))
    for box, words in sorted(printed, key=lambda each: each[0][1] + each[0][3]):
        at = next((i for i in range(len(rows) - 1, max(-1, len(rows) - 4), -1)
                   if _beside(rows[i][0], rows[i][1], box)), None)  # fmt: skip
        if at is None:
            rows.append((box, list(words)))
        else:
            rows[at] = (enclosing((rows[at][0], box)), [*rows[at][1], *words])
    return [Line(page.number, _whole(words)) for _, words in rows]


def _whole(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a row from left to right, boxed letters and raised cents with their own."""
    return raised.joined(boxed.joined(sorted(words, key=lambda word: word.box[0])))


def _beside(row: Box, words: Sequence[Word], box: Box) -> bool:
    common = min(row[3], box[3]) - max(row[1], box[1])
    level = common >= SAME_HEIGHT * min(row[3] - row[1], box[3] - box[1])
    return level and all(word.box[2] <= box[0] + 2 or box[2] <= word.box[0] + 2 for word in words)


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
    starts = [_starts(cell.line) for cell in cells]
    labels: dict[int, list[Label]] = {}
    for hit in LEXICON.find(text, lambda hit: _in_one_cell(text, hit)):
        line = text.tokens[hit.start].line
        label = _label(text, hit, cells[line], starts[line])
        if label and label not in labels.get(line, ()):  # as "credit" and as "crédit"
            labels.setdefault(line, []).append(label)
    return [_with_labels(cell, _composed(cell, labels.get(i, []))) for i, cell in enumerate(cells)]


def _composed(cell: Cell, listed: list[Label]) -> list[Label]:
    """The labels of a cell, with one of several words that no list has as a whole."""
    head = opening(cell.line)
    role = direction(head, cell.line)
    if role is None and any(_covers([each], head.text) for each in listed):
        return listed
    role = role or composed(head.folded)
    if {each.role for each in listed} == _OF_BOOKS and _covers(listed, cell.text):
        return listed  # "Date comptable Date valeur": two columns that stand close
    if role is None or not (head.whole or announces(head.folded)):
        return listed
    end = len(head.text)
    label = Label(role, 0, end, enclosing(word.box for word in head.words))
    return [label, *(each for each in listed if each.start >= end)]


def _covers(labels: Sequence[Label], text: str) -> bool:
    """Whether the labels leave no letter of the text over."""
    ends = [0, *(each.end for each in labels)]
    starts = [*(each.start for each in labels), len(text)]
    rest = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    return ends[-1] <= len(text) and not any(map(str.isalnum, rest))


def _in_one_cell(text: Passage, hit: Hit[tuple[Role, bool]]) -> bool:
    """A phrase over the end of a cell is none, and hides none: ``Beneficiary`` over ``Account``."""
    return text.tokens[hit.start].line == text.tokens[hit.end - 1].line


def _with_labels(cell: Cell, labels: list[Label]) -> Cell:
    if not labels:
        return cell
    labelled = sum(map(str.isalnum, "".join(cell.text[each.start : each.end] for each in labels)))
    behind = cell.text[labels[-1].end :]
    if _ASIDE.fullmatch(behind):
        behind = ""
    letters = sum(map(str.isalnum, cell.text[: labels[-1].end] + behind))
    ends = not any(map(str.isalnum, behind)) or _COUNT.fullmatch(behind) is not None
    if cell.text.startswith(":"):
        return replace(cell, labels=tuple(labels))  # the value of a label to its left
    role = telling(labels)
    return replace(
        cell,
        labels=tuple(labels),
        bare=role if labelled >= BARE * letters else None,
        trailing=role if ends else None,
    )


def _label(
    text: Passage, hit: Hit[tuple[Role, bool]], cell: Cell, starts: Sequence[int]
) -> Label | None:
    role, common = hit.value
    first, last = text.tokens[hit.start], text.tokens[hit.end - 1]
    start = starts[first.word]
    end = _end(text, hit.end - 1, cell.line, starts[last.word])
    opens = _OPENED.fullmatch(cell.text, 0, start) is not None
    if common and not opens and not _COLON.match(cell.text, end):
        return None
    words = cell.line.words[first.word : last.word + 1]
    if any("@" in word.text and ":" not in word.text for word in words):
        return None  # a name in somebody's address says nothing
    return Label(role, start, end, enclosing(word.box for word in words))


def _starts(line: Line) -> Sequence[int]:
    """Where each word begins in the line's text."""
    return tuple(accumulate((len(each.text) + 1 for each in line.words), initial=0))


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
