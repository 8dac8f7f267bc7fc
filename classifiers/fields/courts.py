"""Arbeidsrechtbank, tribunal du travail, Arbeitsgericht, labour court.

The court's kind and its place, with its division where one is printed behind it.

>>> from classifiers.plain import plain_line
>>> find(plain_line("ARBEIDSRECHTBANK GENT, afdeling Aalst - A.R. 26/1/B"))[0].value
'ARBEIDSRECHTBANK GENT, afdeling Aalst'
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.lines import Line

CERTAIN = 0.95

_PLACE = r"[^\W\d_][\w'’\-]+"
_NAMED = r"(?-i:[A-ZÀ-Þ])[\w'’\-]+(?:[ \-](?:(?:la|le|les|van|den|der)\s)?(?-i:[A-ZÀ-Þ])[\w'’\-]+)*"
_COURT = re.compile(
    rf"\b(?:(?:neder|frans)landstalige |(?:néerlando|franco)phone )?(?:"
    rf"arbeidsrechtbank(?: te| van)?|arbeidshof(?: te| van)?|tribunal du travail(?: francophone| "
    rf"néerlandophone)?(?: de la| de| du| d['’])?|cour du travail(?: de| du| d['’])?|arbeitsgericht"
    rf"(?:shof)?(?: von| in)?|labou?r court(?: of)?|beslagrechter(?: te)?|juge des saisies(?: de)?)"
    rf"[ ]?(?:(?:Brabant|BRABANT) [Ww]{_PLACE}|{_NAMED})"
    rf"(?:\s?[,\-–]\s?(?:afdeling|division|section|abteilung)(?: de| d['’]| du)? ?{_NAMED})?",
    re.IGNORECASE,
)


def find(line: Line) -> tuple[Candidate, ...]:
    """Every court named on the line, as printed."""
    text = line.text
    return tuple(found(line, *each.span(), each[0], CERTAIN) for each in _COURT.finditer(text))
