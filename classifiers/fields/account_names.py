"""In whose name an account is, where a sentence or the next line says so.

``op rekening BE07 3630 0123 4566 (Voorbeeld Incasso)``, ``au nom de``, ``tnv``: the
name follows the account, maybe on the next line of the same text.

>>> from classifiers.fields import ibans
>>> from classifiers.words.plain import plain_line
>>> line = plain_line("op BE07 3630 0123 4566 tnv Voorbeeld Incasso mededeling 12345")
>>> behind(line, ibans.find(line)[0]).value
'Voorbeeld Incasso'
"""

import re
from collections.abc import Iterator
from itertools import dropwhile

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.label_words import Part, parts
from classifiers.fields.name_shape import LEGAL_FORM, is_full, is_name, trimmed
from classifiers.fields.sheet import Row
from classifiers.words.lines import Line
from classifiers.words.phrases import fold

SAID = 0.88
GOES_ON = 3  # small words behind a name of one word: a sentence

_IN_THE_NAME = (
    r"(?:(?:ouvert |open )?(?:op naam|ten name|t\.?\s?n\.?\s?v\.?|au nom|auf (?:den )?namen?"
    r"|(?:in|on|under) (?:the )?name|lautend auf|name|naam|nom|inh(?:aber|\.)?|holder"
    r"|houder|titulaire|intitulé)"
    r"(?: (?:van|de|du|von|of|is|est|ist))?"
    r"|van|de la|de|du|des|der|von|of|held by|gehouden door|tenu par)"
)
_PIECE = r"(?!\w*\d)[^\W\d_](?:[\w'’&\-]|\.(?=\w))*(?:(?<=\b[^\W\d_])\.|(?<=\b(?-i:[A-Z])[a-z])\.)?"
_WORDS = rf"(?P<name>(?-i:(?=[A-ZÀ-Þ])){_PIECE}(?: (?:&|[–-](?= [^\W\d_])|{_PIECE})){{0,6}})"
_NAME = re.compile(
    rf"\s*(?:[(,:–/-]\s*|(?={_IN_THE_NAME}\b))(?:{_IN_THE_NAME}\s*:?\s+)?(?:[«„“”\"'‘]\s?)?{_WORDS}",
    re.IGNORECASE,
)
_TOWARDS = (
    r"(?:voor|naar|aan|ten gunste van|op naam van|pour|vers|à|en faveur de|au profit de"
    r"|au nom de|chez|für|an|zugunsten(?: von)?|auf den namen|for|to|in favour of"
    r"|(?:\w*rekening|compte|\w*konto|account) (?:van|de|du|der|des|von|of))"
    r"(?:(?-i: (?:de|het|la|le|die|das|den|the|firma|firme|société)))?(?:\s?:)?"
)
_SPOKEN = re.compile(rf"(?:(?<!\w){_TOWARDS}|[→➜➔]|->)\s{_WORDS}(?=[\s.,;:('’]|$)", re.IGNORECASE)
_CUT = re.compile(rf"\s{_TOWARDS}$", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?<!\w){_TOWARDS}\s{_WORDS}\s?[,(:\-–]?\s?"
    r"(?:(?:op|au|auf|to)\s)?(?:rekening|compte|konto|account|iban)?[\s:]*$",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"[:?!]\s{_WORDS}[\s,(–-]*(?:IBAN)?[\s:]*$", re.IGNORECASE)
_OPENING = re.compile(
    rf"(?:^|[.:•] ){_WORDS}(?:,? [–-] |, |\s)(?:IBAN|rekening|compte|konto|account)?[\s:]*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(rf"[\s|]*{_WORDS}", re.IGNORECASE)
_SENTENCE = re.compile(  # small words behind a name: "Voorbeeld & Partners binnen"
    rf"(.*[A-ZÀ-Þ]\S*)(?: (?!(?i:{LEGAL_FORM})\b)[a-zà-ÿ]\S*)+$"
)
_OF_NAMES = frozenset({Part.NAME, Part.PAYEE})
_ENDS = re.compile(
    r"\s(?:met|mededeling|vermelding|vermeld\w*|zet|avec|communication|mention|mit|mitteilung|unter"
    r"|with|quoting|mentioning|stating|message|boodschap|vermerk|kenmerk|stichwort|zweck|angabe"
    r"|betreff|ref|iban|compte|konto|rekening|account|en|et|und|and|ou|or|oder|bic|voor|pour|vor"
    r"|before|binnen|dans|scan\w*|wird|werd|is|est|ist|nous|vous|wij|we|ons|uns|us|wir|u|you)\b",
    re.IGNORECASE,
)


def beside(row: Row, below: Row | None, account: Candidate) -> Candidate | None:
    """The name behind the account on its row, else where the text runs on into the next one."""
    ends_here = account.span.words[-1] in row.line.words
    alone = behind(row.line, account) if ends_here else None
    cut = alone is not None and row.text.count("(") > row.text.count(")")
    columns = below is not None and len(row.cells) > 1 < len(below.cells)
    goes_on = None if columns else behind(running(row, below), account)
    return (None if cut else alone) or goes_on


def behind(line: Line, account: Candidate) -> Candidate | None:
    """The name that follows the account on a line of text; None where none does."""
    match = _NAME.match(line.text, _end_of(line, account))
    return _made(line, match.start("name"), _ended(match["name"])) if match else None


def before(line: Line, account: Candidate) -> Candidate | None:
    """The name that a sentence says before the account: ``pour Voorbeeld Incasso, compte BE…``."""
    start = _start_of(line, account)
    match = _BEFORE.search(line.text, 0, start) or _ALONE.search(line.text, 0, start)
    if match and " " not in match["name"] and match.end("name") + 1 >= match.end():
        return None  # one word and no comma: more of a label, "vers l'IBAN"
    return _made(line, match.start("name"), _ended(match["name"])) if match else None


def next_to(row: Row, below: Row | None, account: Candidate) -> Candidate | None:
    """The name that opens what stands before the account, or that nothing parts from it."""
    line = running(row, below)
    match = _OPENING.search(row.text, 0, _start_of(row.line, account))
    opens = match and _made(row.line, match.start("name"), match["name"])
    match = _BESIDE.match(line.text, _end_of(line, account)) if not opens else None
    behind = match and _made(line, match.start("name"), _ended(match["name"]))
    return next((each for each in (opens, behind) if each and is_full(each.value)), None)


def is_cut(row: Row) -> bool:
    """Whether a row of text ends where it says to whom: the name opens the next one."""
    return len(row.cells) == 1 and _CUT.search(row.text) is not None


def spoken(line: Line) -> Iterator[Candidate]:
    """The names that a sentence says money goes to, with no account beside them."""
    for match in _SPOKEN.finditer(line.text):
        made = _made(line, match.start("name"), _ended(match["name"]))
        if made:
            yield made


def _ended(name: str) -> str:
    """A name up to the word that goes on with something else."""
    end = _ENDS.search(f" {name}")
    ended = name[: max(0, end.start() - 1)] if end else name
    goes_on = _SENTENCE.match(ended)
    if goes_on is None:
        return ended
    sentence = len(ended[goes_on.end(1) :].split()) >= GOES_ON
    return ended[: goes_on.end(1)] if sentence or is_full(goes_on[1]) else ended


def _made(line: Line, start: int, name: str) -> Candidate | None:
    if not name:
        return None
    cell = line.span(start, start + len(name)).cells[0]
    words = dropwhile(_labels, name.split()[: len(cell.words)])
    printed = trimmed(" ".join(words))
    if not printed or not is_name(printed):
        return None
    at = line.text.index(printed, start)
    return found(line, at, at + len(printed), printed, SAID)


def _labels(word: str) -> bool:
    """Whether a word says that a name follows: it is no part of one."""
    return any(parts(each) & _OF_NAMES for each in fold(word))


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
