"""Free text behind a label: a message that is no structured one, a bank's own reference."""

import re
from collections.abc import Iterator
from dataclasses import replace

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.name_shape import only_words_of_labels
from classifiers.fields.roles import Role
from classifiers.fields.sheet import SILENT, Cell, Label, Row, Sheet
from classifiers.words.lines import Line

LABELLED = 0.85
SHORT = 5  # letters of a label that people put into a message
QUOTES = "\"'„“”«»‹›‘’"
_EDGES = " \t:.,;-–·|" + QUOTES
_LINE = re.compile(r"\d")
_LINK = re.compile(r"\s+(?=https?:|www\.)")
_QUOTED = re.compile(r"[\"„“”«»‹›‘]\s?([^\"„“”«»‹›‘]{3,140}?)\s?[\"“”«»‹›’]")
_SENTENCE = re.compile(  # what a text ends with that stands in a sentence
    r"(?<=[^\W_]{4})[.;]\s(?=[A-ZÀ-Þ][^\W\d_]*[a-zà-ÿ]\s)|(?<=\d)[.;]\s(?=[A-ZÀ-Þ][a-zà-ÿ]+\b(?!\W{0,3}\d))"
    r"|(?<=[^\W_])\s?[\"”»][.;,]?\s|(?<=[^\W_])\)\s"
)
_ANNOUNCED = re.compile(r"(?:\s+[a-zà-ÿ][a-zà-ÿ'’-]*){2,6}\s?:\s*")  # "as it was given to us:"
_NOTHING = re.compile(
    r"^[\W_]*$|^\W*(?:(?:geen|aucune?|keine?|none|no|sans|ohne|zonder|without)"
    r"(?: [^\W\d_]+){0,2}|n/?a)\W*$",
    re.IGNORECASE,
)
# What people write into a message: "klant 4471 factuur 88", "solde du dossier 12".
_WITHIN = SILENT | {
    Role.INVOICE, Role.CONTRACT, Role.FILE, Role.BALANCE, Role.ACCOUNT, Role.DUE_AMOUNT,
    Role.OTHER_AMOUNT, Role.REFERENCE,
}  # fmt: skip


def texts(rows: Sheet, role: Role, *, numbered: bool = False) -> tuple[Candidate, ...]:
    """What stands behind, beside or below each label of that role, up to the next label.

    ``numbered``: only what holds a digit.
    """
    return tuple(
        text
        for row in rows
        for cell in row.cells
        for label in cell.labels
        if label.role is role and not _NOTHING.match(cell.text)
        for text in _text(rows, row, cell, label, numbered)
    )


def quoted(rows: Sheet) -> Iterator[Candidate]:
    """What stands between quotes, in reading order."""
    for row in rows:
        for match in _QUOTED.finditer(row.text):
            printed = match[1].strip(_EDGES)
            at = row.text.index(printed, match.start())
            yield replace(found(row.line, at, at + len(printed), printed, LABELLED), row=row.number)


def number_only(text: Candidate) -> Candidate:
    """The number that a text begins with, without the sentence behind it."""
    words = text.value.split()
    count = next((i for i, word in enumerate(words) if not any(map(str.isdigit, word))), len(words))
    if not count:
        return text
    value = " ".join(words[:count]).strip(_EDGES)
    span = Line(text.page, text.span.words[:count])
    return replace(text, value=value, end=text.start + len(value), span=span)


def _text(rows: Sheet, row: Row, cell: Cell, label: Label, numbered: bool) -> Iterator[Candidate]:
    behind = _printed(cell, label.end)
    if behind and _LINE.fullmatch(behind.value) and _right(row, cell):
        behind = None  # the first line of several: "Purpose 1"
    if behind and _counts(behind, numbered):
        yield behind
        return
    if any(each.start >= label.end for each in cell.labels):
        return
    for other in (*_right(row, cell), *_below(rows, row, cell)):
        if _NOTHING.match(other.text):
            return
        whole = None if _is_label(other) else _printed(other, 0)
        if whole and _counts(whole, numbered):
            yield whole
            return


def _counts(text: Candidate, numbered: bool) -> bool:
    return any(map(str.isdigit, text.value)) or not (numbered or only_words_of_labels(text.value))


def _is_label(cell: Cell) -> bool:
    """Whether a cell is or opens with a label of its own, which no message does."""
    if not cell.labels:
        return False
    bare = cell.bare is not None and not any(map(str.isdigit, cell.text))
    opens = not any(map(str.isalnum, cell.text[: cell.labels[0].start]))
    return bare or (opens and _ends(cell, cell.labels[0]))


def _ends(cell: Cell, label: Label) -> bool:
    """Whether a label ends a text: a colon stands behind it, or no message speaks of it."""
    short = label.role is Role.BANK_REFERENCE and label.end - label.start <= SHORT  # "N/REF 12"
    return (
        not (short or label.role in _WITHIN)
        or cell.text[: label.end].endswith(":")
        or (cell.text[label.end :].lstrip().startswith(":"))
    )


def _printed(cell: Cell, start: int) -> Candidate | None:
    announced = _ANNOUNCED.match(cell.text, start)
    start = announced.end() if announced else start
    later = (each for each in cell.labels if each.start >= start and _ends(cell, each))
    end = min((each.start for each in later), default=len(cell.text))
    printed = _LINK.split(cell.text[start:end], maxsplit=1)[0].strip(_EDGES)
    printed = printed.strip(_EDGES if "(" in printed else f"{_EDGES})")
    said = _SENTENCE.split(printed, maxsplit=1)[0]
    printed = printed if said.count("(") > said.count(")") else said
    if not printed or _NOTHING.match(printed):
        return None
    at = cell.text.index(printed, start)
    return replace(found(cell.line, at, at + len(printed), printed, LABELLED), row=cell.row)


def _right(row: Row, cell: Cell) -> tuple[Cell, ...]:
    return tuple(each for each in row.cells if each.box[0] >= cell.box[2])[:1]


def _below(rows: Sheet, row: Row, cell: Cell) -> tuple[Cell, ...]:
    """The cell under the label; a row of label and value under a label alone is another's."""
    height = cell.box[3] - cell.box[1]
    lower = next((each for each in rows if each.number == row.number + 1), None)
    if lower is None or len(row.cells) == 1 < len(lower.cells):
        return ()
    under = [each for each in lower.cells if abs(each.box[0] - cell.box[0]) <= 2 * height]
    set_in = len(row.cells) == len(lower.cells) == 1 and lower.box[0] > row.box[0]
    return lower.cells if set_in else tuple(under[:1])
