"""Rolnummer (A.R.), numéro de rôle (R.G.), Listennummer (A.L.), case number.

Year, serial number and the letter of the register: ``26/123/B`` for requests
such as a collective debt settlement, ``2014/AA/38`` at the labour courts of
appeal. The number of the repertory is another one.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("Rep. nr. 2026/6049  A.R. nr. 26/123/B"))]
['26/123/B']
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.words.lines import Line

LABELLED = 0.97
BARE = 0.8

_NUMBER = re.compile(
    r"(?<![\w/.,])(\d{2}|20\d\d)\s?/\s?(?:(\d{1,6})\s?/\s?([A-Z]{1,2})|([A-Z]{2})\s?/\s?(\d{1,6}))(?![\w/])"
)
_LABEL = re.compile(
    r"(?:A\.?\s?R\.?|R\.?\s?G\.?|A\.?\s?L\.?|rol\w*|rôle\w*|role|listen\w*|aktenzeichen|general)"
    r"[\s.:nrNR°o]*$",
    re.IGNORECASE,
)


def find(line: Line) -> tuple[Candidate, ...]:
    """Every role number of the line, without spaces."""
    text = line.text
    return tuple(
        found(
            line,
            *match.span(),
            re.sub(r"\s", "", match[0]),
            LABELLED if _LABEL.search(text[: match.start()]) else BARE,
        )
        for match in _NUMBER.finditer(text)
    )
