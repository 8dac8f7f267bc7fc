"""What a bank's own code looks like: four letters, a country, two more signs, maybe a branch.

A word of as many capitals is none: of letters alone only the usual endings are.

>>> [bool(ALONE.fullmatch(text)) for text in ("KREDBEBB", "AACSDE33XXX", "VERVIERS", "SCHUBERT")]
[True, True, False, False]
"""

import re

_COUNTRIES = "BE|NL|LU|DE|FR|GB|IE|LT|ES|IT|PT|AT|CH|PL|EE|CY|MT"
_BRANCH = r"(?: ?(?:XXX|\d{3}))?"
BELGIAN = rf"[A-Z]{{4}} ?BE ?[A-Z0-9]{{2}}{_BRANCH}"
ANY = (
    r"[A-Z]{4}(?:BEB[A-Z]|LULL|FRPP|DE(?:FF|DB|MM|BB|HH)"
    rf"|(?:{_COUNTRIES})(?:\d[A-Z0-9]|[A-Z]\d))(?:[A-Z0-9]{{3}})?"
)
ALONE = re.compile(ANY)
