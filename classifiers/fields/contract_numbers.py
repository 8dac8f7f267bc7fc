"""Klantnummer, numéro de client, Kundennummer, customer number, in a sentence or a form.

A word for the contract or its holder, at most a few small words, then the
number: at least five digits, in any grouping, maybe with letters before them.
Dates, accounts and structured communications are none.

>>> from classifiers.plain import plain_line
>>> [each.value for each in find(plain_line("Wij stoppen het contract 2612-1817 hiermee."))]
['2612-1817']
>>> find(plain_line("het contract van 12/03/2025"))
()
"""

import re

from classifiers.fields import dates
from classifiers.fields.candidate import Candidate, found
from classifiers.lines import Line

SAID = 0.92
LEAST_DIGITS = 5

_HOLDER = (
    r"(?:contracts?|overeenkomst|klant(?:en)?|abonnements?|abonnee|polis|lid(?:maatschaps?)?|leden"
    r"|aansluitings?|contrat|client|police|abonnée?|adh[ée]rent|affili[ée]|affiliation|membre"
    r"|vertrags?|kunden?|abo|mitglieds?(?:schafts)?|policen?|customer|policy|membership|member"
    r"|subscription|subscriber)"
)
_SMALL = (
    r"(?:nummer|nr|no|n[°º]|num[ée]ro|number|ref(?:erentie|erence)?|réf(?:érence)?|referenz|code|id"
    r"|is|est|le|la|the|ist|lautet|onder|sous|met|avec|with|unter|mit|der|de|du|het|van|my|mon|mijn)"
)
_NUMBER = r"(?-i:[A-Z]{0,4})[\-/]?\d[\dA-Z]*(?:(?:[.\-/]|\s(?=\d))[\dA-Z]*\d[\dA-Z]*)*"
_BEHIND = re.compile(
    rf"(?<!\w){_HOLDER}(?:[\s\-.,:(#°]*{_SMALL}(?!\w)){{0,4}}[\s.,:(#°]*(?P<number>{_NUMBER})(?![\w@])",
    re.IGNORECASE,
)
_GLUED = re.compile(
    rf"(?<!\w){_HOLDER}-?{_SMALL}(?:[\s.,:(#°]*{_SMALL}(?!\w)){{0,3}}[\s.,:(#°]*(?P<number>{_NUMBER})(?![\w@])",
    re.IGNORECASE,
)
_NO_CONTRACT = re.compile(r"BE\d\d|\d{3}/\d{4}/\d{5}$")


def find(line: Line) -> tuple[Candidate, ...]:
    """Every number of a contract or customer on the line, as printed, left to right."""
    text = line.text
    taken = [(each.start, each.end) for each in dates.find(line)]
    matches = {
        match.span("number"): match["number"]
        for pattern in (_BEHIND, _GLUED)
        for match in pattern.finditer(text)
    }
    return tuple(
        found(line, *span, number, SAID)
        for span, number in sorted(matches.items())
        if _is_one(number) and not any(a < span[1] and span[0] < b for a, b in taken)
    )


def _is_one(number: str) -> bool:
    return sum(map(str.isdigit, number)) >= LEAST_DIGITS and not _NO_CONTRACT.match(number)
