"""In whose name an account is, where a sentence or the next line says so.

``op rekening BE07 3630 0123 4566 (Voorbeeld Incasso)``, ``au nom de``, ``tnv``: the
name follows the account, maybe on the next line of the same text.

>>> from classifiers.fields import ibans
>>> from classifiers.plain import plain_line
>>> line = plain_line("op BE07 3630 0123 4566 tnv Voorbeeld Incasso mededeling 12345")
>>> behind(line, ibans.find(line)[0]).value
'Voorbeeld Incasso'
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.name_shape import is_name, trimmed
from classifiers.fields.sheet import Row
from classifiers.lines import Line

SAID = 0.88

_IN_THE_NAME = (
    r"(?:(?:ouvert |open )?(?:op naam|ten name|t\.?\s?n\.?\s?v\.?|au nom|auf (?:den )?namen?"
    r"|(?:in|on|under) (?:the )?name|lautend auf|name|naam|nom)"
    r"(?: (?:van|de|du|von|of|is|est|ist))?"
    r"|van|de|von|of)"
)
_PIECE = r"(?!\w*\d)[^\W\d_](?:[\w'’&\-]|\.(?=\w))*"
_NAME = re.compile(
    rf"\s*(?:[(,:]\s*|(?={_IN_THE_NAME}\b))(?:{_IN_THE_NAME}\s*:?\s+)?"
    rf"(?P<name>(?-i:(?=[A-ZÀ-Þ])){_PIECE}(?: (?:&|{_PIECE})){{0,6}})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:voor|naar|aan|ten gunste van|pour|vers|à|en faveur de|für|an|zugunsten von|for|to)"
    rf"\s(?P<name>(?-i:(?=[A-ZÀ-Þ])){_PIECE}(?: (?:&|{_PIECE})){{0,6}})\s?[,(:\-–]\s?"
    r"(?:(?:op|au|auf|to)\s)?(?:rekening|compte|konto|account|iban)?[\s:]*$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s(?:met|mededeling|vermelding|avec|communication|mention|mit|mitteilung|unter|with|quoting"
    r"|mentioning|message|boodschap|vermerk|kenmerk|en|et|und|and|bic|voor|pour|vor|before|binnen|dans)\b",
    re.IGNORECASE,
)


def behind(line: Line, account: Candidate) -> Candidate | None:
    """The name that follows the account on a line of text; None where none does."""
    text = line.text
    start = _end_of(line, account)
    match = _NAME.match(text, start)
    if match is None:
        return None
    whole = match["name"]
    end = _ENDS.search(f" {whole}")
    printed = trimmed(whole[: max(0, end.start() - 1)] if end else whole)
    if not is_name(printed):
        return None
    at = text.index(printed, match.start("name"))
    return found(line, at, at + len(printed), printed, SAID)


def before(line: Line, account: Candidate) -> Candidate | None:
    """The name that a sentence says before the account: ``pour Voorbeeld Incasso, compte BE…``."""
    match = _BEFORE.search(line.text, 0, _start_of(line, account))
    if match is None or not is_name(match["name"]):
        return None
    return found(line, *match.span("name"), match["name"], SAID)


def running(row: Row, below: Row | None) -> Line:
    """The text of a row and of the one that it runs on into."""
    return Line(row.page, (*row.line.words, *(below.line.words if below else ())))


def _start_of(line: Line, account: Candidate) -> int:
    first = next(i for i, word in enumerate(line.words) if word is account.span.words[0])
    return sum(len(word.text) + 1 for word in line.words[:first])


def _end_of(line: Line, account: Candidate) -> int:
    last = account.span.words[-1]
    words = line.words[: 1 + next(i for i, word in enumerate(line.words) if word is last)]
    tail = re.search(r"[^\w]*$", last.text)
    return len(" ".join(word.text for word in words)) - (len(tail[0]) if tail else 0)
