"""Codes of firms and posts: digits in any grouping, with letters before, between or behind.

>>> import re
>>> re.findall(CODE, "police AU 77.410.228, zending 3SBEL8812 of 4417/CG/2020")
['AU 77.410.228', '3SBEL8812', '4417/CG/2020']
"""

import re

from classifiers.fields import contacts, dates
from classifiers.words.lines import Line

# Words of an account, a telephone, money or a firm's number are no letters of a code.
CODE = (
    r"(?-i:(?!BE\d\d|(?:BE|EAN|IBAN|GSM|TEL|EUR|BTW|TVA)\b)"
    r"(?:[A-Z]{1,5}[ \-/._]|[a-z]{2,5}_){0,2}[A-Z]{0,5}\d[\dA-Z]*"
    r"(?:[.\-/_][\dA-Z]+| \d[\dA-Z]*(?![\w,:]))*(?: [A-Z](?=[,;)]|$))?)(?![\w@]|[,:]\d)"
)

_PERSON = re.compile(r"\d\d\.\d\d\.\d\d[\-–. ]{1,3}\d{3}[. ]\d\d")


def masked(line: Line) -> str:
    """The line's text with bars over days, telephone numbers and national numbers."""
    text = _PERSON.sub(lambda each: "|" * len(each[0]), line.text)
    for each in (*dates.find(line), *contacts.phones(line)):
        if not text[each.start :].startswith("00"):  # of abroad, or no telephone
            text = text[: each.start] + "|" * (each.end - each.start) + text[each.end :]
    return text
