"""Dossiernummer, kenmerk, numéro de dossier, Aktenzeichen: what a demand wants to be quoted.

A word for the file or the message, at most a few small words, then a number of at
least five digits, maybe with letters and strokes around them.

>>> from classifiers.plain import plain_line
>>> [each.value for each in find(plain_line("betaal met vermelding AB-4232141-C op 12/03/2026"))]
['AB-4232141-C']
>>> find(plain_line("zie dossier van 12/03/2026"))
()
"""

import re

from classifiers.fields import dates
from classifiers.fields.candidate import Candidate, found
from classifiers.lines import Line

SAID = 0.85
LEAST_DIGITS = 5

_WORD = (
    r"(?:dossier(?:s|nummer|nr)?|zaak(?:nummer|nr)?|refer(?:entie|te|ence|enz)|référence|réf|ref"
    r"|kenmerk|mededeling|communication|mitteilung|vermelding|mention(?:nant|ner|ing)?|quoting"
    r"|verwendungszweck|vermerk|akten(?:zeichen|nummer)|zeichen|angabe|case|file)"
)
_SMALL = r"(?:nummer|nr|no|n[°º]?|num[ée]ro|number|van|de|du|la|le|il|der|von|the|of|is|est|ist)"
_NUMBER = r"(?-i:[A-Z]{0,4}[\-/]?\d[\dA-Z]*(?:[.\-/][\dA-Z]+)*)"
_QUOTED = re.compile(
    rf"(?<!\w){_WORD}(?:[\s.:(#°]*{_SMALL}(?!\w)){{0,3}}[\s.:(#°|]*(?P<number>{_NUMBER})(?![\w@])",
    re.IGNORECASE,
)


def find(line: Line) -> tuple[Candidate, ...]:
    """Every such number on the line, as printed, left to right."""
    taken = [(each.start, each.end) for each in dates.find(line)]
    return tuple(
        found(line, *match.span("number"), match["number"], SAID)
        for match in _QUOTED.finditer(line.text)
        if sum(map(str.isdigit, match["number"])) >= LEAST_DIGITS
        and not any(a < match.end("number") and match.start("number") < b for a, b in taken)
    )
