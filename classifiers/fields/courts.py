"""Arbeidsrechtbank, tribunal du travail, Arbeitsgericht, labour court.

The court's kind and its place, with its division where one is printed behind it.

>>> from classifiers.words.plain import plain_line
>>> find(plain_line("ARBEIDSRECHTBANK GENT, afdeling Aalst - A.R. 26/1/B"))[0].value
'ARBEIDSRECHTBANK GENT, afdeling Aalst'
"""

import re
from collections.abc import Iterator, Sequence

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.sheet import Cell
from classifiers.words.lines import Line

CERTAIN = 0.95

_PLACE = r"[^\W\d_][\w'’\-]+"
_PART = r"(?:afdeling|afd|division|div|section|abteilung|abt)\b"
_NAMED = (
    r"(?!(?:de|du|te|van|la|le|von|in)\b)(?:(?-i:St)\. )?(?-i:[A-ZÀ-Þ])[\w'’\-]+"
    rf"(?:[ \-](?!{_PART})(?:(?:la|le|les|van|den|der)\s)?(?-i:[A-ZÀ-Þ])[\w'’\-]+)*"
)
_DIVISION_OF = rf"{_PART}\.?(?: de| d['’]| du)? ?{_NAMED}"
_COURT = re.compile(
    rf"\b(?:(?:neder|frans)landstalige |(?:néerlando|franco)phone |(?:french|dutch)-speaking )?(?:"
    rf"arbeidsrechtbank(?: te| van)?|arbeidshof(?: te| van)?|trib(?:unal|\.) (?:du )?trav(?:ail|\.)"
    rf"(?: francophone| néerlandophone)?(?: de la| de| du| d['’])?"
    rf"|cour du travail(?: de| du| d['’])?|arbeitsgericht(?:s|es|shof(?:e?s)?)?(?: von| in)?"
    rf"|labou?r (?:court|tribunal)(?: of)?"
    rf"|beslagrechter(?: te)?|juge des saisies(?: de)?)"
    rf"[ ]?(?:(?:Brabant|BRABANT) [Ww]{_PLACE}|{_NAMED})"
    rf"(?:(?:\s?[,\-–]\s?|\s){_DIVISION_OF}|, {_NAMED} division\b)?",
    re.IGNORECASE,
)
_DIVISION = re.compile(rf"\W*{_DIVISION_OF}", re.IGNORECASE)
_UNFINISHED = re.compile(
    r"(?:arbeidsrechtbank|arbeidshof|du travail|arbeitsgericht(?:shof)?)"
    r"(?: francophone| néerlandophone)?(?: te| van| de| du| von| in)?\W*$",
    re.IGNORECASE,
)


def find(line: Line) -> tuple[Candidate, ...]:
    """Every court named on the line, as printed."""
    text = line.text
    return tuple(found(line, *each.span(), each[0], CERTAIN) for each in _COURT.finditer(text))


def headed(cells: Sequence[Cell]) -> Candidate | None:
    """The first court that a cell names, with its division where that stands below."""
    named = ((cell, court) for cell in cells for court in find(cell.line))
    cell, court = next(named, (None, None))
    return _with_division(cell, court, cells) if cell and court else None


def broken(cells: Sequence[Cell]) -> Candidate | None:
    """The first court whose place stands in the cell below the rest of its name."""
    for cell in cells:
        for below in _under(cell, cells) if _UNFINISHED.search(cell.text) else ():
            for court in _over(cell.line, below):
                return _with_division(below, court, cells)
    return None


def _with_division(cell: Cell, court: Candidate, cells: Sequence[Cell]) -> Candidate:
    if cell.line.words[-1] is not court.span.words[-1]:
        return court
    parts = (each for each in _under(cell, cells) if _DIVISION.match(each.text))
    return next((whole for part in parts for whole in _over(court.span, part)), court)


def _over(line: Line, below: Cell) -> tuple[Candidate, ...]:
    return find(Line(line.page, (*line.words, *below.line.words)))


def _under(cell: Cell, cells: Sequence[Cell]) -> Iterator[Cell]:
    return (each for each in cells if _stands_below(cell, each))


def _stands_below(cell: Cell, other: Cell) -> bool:
    next_row = other.row == cell.row + 1 and other.line.page == cell.line.page
    return next_row and cell.box[0] < other.box[2] and other.box[0] < cell.box[2]
