"""Met vermelding, en indiquant, unter Angabe, quoting: the words that a demand wants back.

They stand between quotes, or behind a word for the message up to the end of what is said.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("op BE07 3630 0123 4566, met vermelding nota 7."))]
['nota 7']
>>> next(find(plain_line("Geben Sie bitte \u201e441-26 Pauquet\u201c an"))).value
'441-26 Pauquet'
>>> [*find(plain_line("in uw mededeling van vorige week"))]
[]
"""

import re
from collections.abc import Iterator

from classifiers.fields import amounts, dates, ibans
from classifiers.fields.candidate import Candidate, found
from classifiers.fields.name_shape import only_words_of_labels
from classifiers.words.lines import Line

SAID = 0.8
MOST_WORDS = 6

_NOUN = (
    r"(?:vrije |gestructureerde )?mededeling|(?:onder )?vermelding(?: van)?|boodschap|o\.?v\.?v\.?"
    r"|verwijzing naar|opgave van|communication|comm?\.|mention|libellé|motif|mitteilung|vermerk"
    r"|stichwort|(?:verwendungs)?zweck|angabe(?: von)?|message|quoting|mentioning|stating|reference"
    r"|en (?:mentionnant|indiquant|précisant|rappelant)|unter nennung(?: von)?|onder opgave van"
    r"|kenmerk|referte|kennwort|kennung|losung|tekst|texte?"
)
_VERB = (
    r"vermeld(?:en)?|zet er(?: maar)?(?: bij)?|zet erbij|schrijf|noteer|indiquez|(?:en )?indiquant"
    r"|mentionne[rz]|mentionnant|rappelant|mettez|précisez|schreib\w*|geben sie(?: dabei| bitte)*"
    r"|write|quote|mention|put|met|avec|with|mit"
)
_OPEN, _CLOSE = '"\u201e\u201c\u201d«', '"\u201c\u201d»'
_QUOTED = re.compile(
    rf"(?<!\w)(?:{_NOUN}|{_VERB})(?!\w)[\s:]*[{_OPEN}]\s?(?P<text>[^{_OPEN}{_CLOSE}]{{3,60}}?)"
    rf"\s?[{_CLOSE}]",
    re.IGNORECASE,
)
_END = (
    r"(?=[,;)]|\.(?:\s|$)|:\s|\s[-–]\s|\s(?:en|et|und|and|op|sur|auf|to|voor|pour|vor|before|binnen"
    r"|dans|svp|stp|aub|a\.u\.b|merci|please|graag|bitte|dank\w*|thank\w*)(?!\w)|$)"
)
_SPOKEN = re.compile(
    rf"(?<!\w)(?:{_NOUN})(?P<colon>\s?:)?\s(?P<text>\S[^:]*?)\s?{_END}", re.IGNORECASE
)
_PUT = re.compile(
    rf"(?<!\w)(?:{_VERB})\s?:?\s(?P<text>\S[^:]*?)\s(?:erbij|bij|dazu|an|en communication"
    r"|(?:as|in) (?:the |your )?(?:message|reference|communication))(?!\w)",
    re.IGNORECASE,
)


def find(line: Line) -> Iterator[Candidate]:
    """What the line asks to be quoted, the surest first."""
    asked = [
        match
        for pattern in (_QUOTED, _PUT, _SPOKEN)
        for match in pattern.finditer(line.text)
        if _counts(match)
    ]
    if not asked:
        return
    values = [*dates.find(line), *amounts.find(line), *ibans.find(line)]
    for match in asked:
        start, end = match.span("text")
        if not any(each.start < end and start < each.end for each in values):
            yield found(line, start, end, match["text"], SAID)


def _counts(match: re.Match[str]) -> bool:
    """Whether it is a message: it has a digit or a capital, or stands behind a colon."""
    text = match["text"]
    if len(text.split()) > MOST_WORDS or only_words_of_labels(text) or len(text) < 3:
        return False
    named = text[:1].isupper() and sum(word[:1].islower() for word in text.split()) <= 1
    marked = any(map(str.isdigit, text)) or (match.re is _PUT and named)
    return marked or match.re is _QUOTED or (match.re is _SPOKEN and text.isupper())
