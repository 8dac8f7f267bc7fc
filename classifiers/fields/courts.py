"""Arbeidsrechtbank, tribunal du travail, Arbeitsgericht, labour court.

The court's kind and its place, with its division where one is printed behind it.

>>> from classifiers.plain import plain_line
>>> find(plain_line("ARBEIDSRECHTBANK GENT, afdeling Aalst - A.R. 26/1/B"))[0].value
'ARBEIDSRECHTBANK GENT, afdeling Aalst'
"""

import re
from collections.abc import Sequence

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.sheet import Cell
from classifiers.lines import Line

CERTAIN = 0.95

_PLACE = r"[^\W\d_][\w'’\-]+"
_PART = r"(?:afdeling|afd|division|div|section|abteilung|abt)\b"
_NAMED = (
    r"(?!(?:de|du|te|van|la|le|von|in)\b)(?:(?-i:St)\. )?(?-i:[A-ZÀ-Þ])[\w'’\-]+"
    rf"(?:[ \-](?!{_PART})(?:(?:la|le|les|van|den|der)\s)?(?-i:[A-ZÀ-Þ])[\w'’\-]+)*"
)
_COURT = re.compile(
    rf"\b(?:(?:neder|frans)landstalige |(?:néerlando|franco)phone |(?:french|dutch)-speaking )?(?:"
    rf"arbeidsrechtbank(?: te| van)?|arbeidshof(?: te| van)?|trib(?:unal|\.) (?:du )?trav(?:ail|\.)"
    rf"(?: francophone| néerlandophone)?(?: de la| de| du| d['’])?"
    rf"|cour du travail(?: de| du| d['’])?|arbeitsgericht(?:s|es|shof(?:e?s)?)?(?: von| in)?"
    rf"|labou?r (?:court|tribunal)(?: of)?"
    rf"|beslagrechter(?: te)?|juge des saisies(?: de)?)"
    rf"[ ]?(?:(?:Brabant|BRABANT) [Ww]{_PLACE}|{_NAMED})"
    rf"(?:(?:\s?[,\-–]\s?|\s){_PART}\.?(?: de| d['’]| du)? ?{_NAMED}|, {_NAMED} division\b)?",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"(?:arbeidsrechtbank|arbeidshof|du travail|arbeitsgericht(?:shof)?)"
    r"(?: francophone| néerlandophone)?(?: te| van| de| du| von| in)?\W*$",
    re.IGNORECASE,
)


def find(line: Line) -> tuple[Candidate, ...]:
    """Every court named on the line, as printed."""
    text = line.text
    return tuple(found(line, *each.span(), each[0], CERTAIN) for each in _COURT.finditer(text))


def broken(cells: Sequence[Cell]) -> Candidate | None:
    """The first court whose place stands in the cell below the rest of its name."""
    for cell in cells:
        below = (each for each in cells if _stands_below(cell, each))
        for each in below if _UNFINISHED.search(cell.text) else ():
            line = Line(cell.line.page, (*cell.line.words, *each.line.words))
            for court in find(line):
                return court
    return None


def _stands_below(cell: Cell, other: Cell) -> bool:
    next_row = other.row == cell.row + 1 and other.line.page == cell.line.page
    return next_row and cell.box[0] < other.box[2] and other.box[0] < cell.box[2]
