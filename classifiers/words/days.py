"""What a day and an hour look like in print, where it only matters that one stands there.

Which day it is, ``classifiers.fields.dates`` reads.

>>> has_day("betaald op 14/03"), has_day("le 1er mars 2026"), has_day("1 van 3")
(True, True, False)
>>> has_clock("14.03.26 om 18u20."), has_clock("14.03.26")
(True, False)
"""

import re

# a day with its year, a part of greater patterns
FULL_DAY = (
    r"(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})"
    r"|\d{1,2}(?:er|\.)?\s+[^\W\d_]{3,9}\.?,?\s+\d{4}|20\d\d-\d\d-\d\d"
    r"|[^\W\d_]{3,9}\.?\s+\d{1,2},\s+20\d\d)"
)
# an hour with its minutes, as FULL_DAY is: "14:30", "9 h 05", "14u.30"
HOUR = r"\d{1,2}\s?[:.hu]\.?\s?\d\d\b"
_DAY = re.compile(
    r"\b\d{1,2}[-./]\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b"
    r"|\b\d{1,2}(?:er|\.)?\s+[^\W\d]{3,}\.?\s+\d{4}\b"
    r"|\b[^\W\d]{3,9}\.?\s+\d{1,2},\s+20\d\d\b"
)
_CLOCK = re.compile(r"(?<!\d[./-])\b[0-2]?\d[:.hu][0-5]\d\b(?![./-]\d)")


def has_day(text: str) -> bool:
    """Whether a text holds a date, with or without its year."""
    return bool(_DAY.search(text))


def has_clock(text: str) -> bool:
    """Whether a text holds an hour with its minutes, which no date and no part of one is."""
    return bool(_CLOCK.search(text))
