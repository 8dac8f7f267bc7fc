"""Bedrag, montant, Betrag, amount.

Every notation of Belgian papers and screens: point, comma, apostrophe or a
narrow space between thousands; the sign before, behind, detached, in brackets,
or as ``D``/``C``, ``S``/``H`` behind it or where its cell begins; the currency on either side.
The last separator with exactly two digits behind it is the decimal one.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("SALDO EUR + 1.055,01 / 149,95- / € 20,-"))]
['+1055.01', '-149.95', '20.00']
>>> find(plain_line("OM 16.32 UUR op 14.03.2026, BE 0123.456.789, 02/708.30, paid your EUR 3 Jul"))
()
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.confusions import digits, misread_letters
from classifiers.fields.months import month
from classifiers.words.lines import Line, is_sign_ahead
from evidence.money import plain

CERTAIN = 0.99  # two decimals, and a currency or a sign
BARE = 0.95  # two decimals and nothing else
WHOLE = 0.75  # no decimals, but a currency
THOUSANDS_OR_DECIMALS = 0.45  # "1.499"
LOST_COMMA = 5  # digits in one piece: a form's box whose comma was not read, as in "14995 EUR"
MISREAD = 0.7
TIGHT = 0.75  # a gap wider than this share of the height parts two numbers

_SPACE = r"[ \u00a0\u202f\u2009]"
_MINUS = r"−–—\-"
_CURRENCY = r"(?:€|EURO?S?|euros?|USD|GBP|CHF|\$|£|¢)"
_MISREAD_EURO = r"(?<![^\s(+\-−–])[EC€](?=\d)"
_D = r"[\dOoIlSB]"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:[.'’ʼ\u00a0\u202f\u2009 ]\d{{3}})+,{_D}{{2}}"
    rf"|\d{{1,3}}(?:[,'’ʼ ]\d{{3}})+\.{_D}{{2}}"
    rf"|\d{_D}{{0,6}}[.,]{_D}{{2}}|\d{{1,6}}[.,] \d{{2}}(?= ?(?:€|EUR))"
    rf"|\d{{1,6}},\d \d(?![\d.,])|{_D}{{1,6}},{_D}{{2}}"
    rf"|\d{{1,3}}(?:[.,' ]\d{{3}})+|\d{{1,6}})"
)
_AMOUNT = re.compile(
    rf"(?:^(?P<ahead>DB|DR|CR|D|C|Af|Bij){_SPACE})?"
    rf"(?<![\w/.,:=])(?<!\d[-–])(?P<open>\()?(?P<before>(?<![+*])[+{_MINUS}]{_SPACE}?)?"
    rf"(?:(?P<left>{_CURRENCY}|{_MISREAD_EURO}){_SPACE}{{0,2}}(?P<inner>[+{_MINUS}]{_SPACE}?)?)?"
    rf"(?P<number>{_NUMBER})(?P<dash>,[{_MINUS}]{{1,2}})?(?P<close>\))?"
    rf"(?P<tight>[+{_MINUS}](?!(?!{_CURRENCY})\w))?"
    rf"(?:{_SPACE}?(?P<right>{_CURRENCY})(?!\w)(?P<behind>[+{_MINUS}](?!\w))?)?"
    rf"(?:{_SPACE}(?P<cents>\d\d){_SPACE}CENTS?(?!\w))?"
    rf"(?P<apart>{_SPACE}[+{_MINUS}](?=$|{_SPACE}{{2}}))?"
    rf"(?:{_SPACE}?(?P<mark>D|C|S|H|DB|DR|CR|Af|Bij|(?:af|bij)(?=$))(?=$|{_SPACE}|[.,;)]))?"
    rf"(?![\d%/°]|[.,:]\d|[-–]\d|\w)(?!{_SPACE}?(?:%|=|uur|UUR|Uhr|UHR|h\b|H\b|u\.))"
)
_BOXED = re.compile(  # a form's boxes, the cents in two of their own
    r"(?<![\w.,/])(?P<euros>\d(?: ?\d){0,6}) EURO?,? (?P<cents>\d ?\d)(?= CENTS?(?!\w)|$)"
)
_BARS = r"[_ ]*[|¦][|¦_ ]*"
_BARRED = re.compile(  # boxes that are typed: "|_|_|8|7|,|6|5|"
    rf"(?<![\d|¦_ .,/]){_BARS}(?P<euros>\d(?:{_BARS}\d){{0,6}})"
    rf"[|¦_ ]*[.,]{_BARS}(?P<cents>\d{_BARS}\d)"
    rf"(?!{_BARS}\d|[|¦_ ]*[.,/])"
)
_FRAMED = re.compile(  # so that nothing can be added: "= 118,75 ="
    r"(?<!\S)[=#]{1,2} ?(?P<euros>\d{1,3}(?:[. ]?\d{3})*)[.,](?P<cents>\d\d) ?[=#]{1,2}(?!\S)"
)
_IN_WORDS = re.compile(  # "honderd euro 90": the cents of an amount in words
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend"
    r"|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|[dt]ouze|[rs]eize|quatorze"
    r"|quinze|vingts?|\w+[ae]nte|cents?|mille|eins?|zwei|drei|fünf|sieben|neun|zehn|zwölf"
    r"|[zß]ig|hundert|tausend|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|teen|ty"
    r"|hundred|thousand) $",
    re.IGNORECASE,
)
_LIMIT = re.compile(  # what a bank tells its client of: "elke uitgave boven 50 euro"
    r"\b(?:boven(?: de)?|(?:meer|hoger|groter) dan|vanaf|supérieure?s? (?:à|ou égale?s? à)"
    r"|plus de|au[ -]dessus de|à partir de|excédant|(?:mehr|höher|größer) als|oberhalb von|ab"
    r"|(?:more|greater|higher) than|above|(?:payments?|amounts?|transfers?|debits?) over) $",
    re.IGNORECASE,
)
_LEAD = 24  # signs before an amount that are looked at for them: no fewer than the longest has
_CLOCK = re.compile(r"[0-2]?\d[.,][0-5]\d")
_AT = re.compile(r"\b(?:om|à|a|um|at|te|vers) $", re.IGNORECASE)
_NEXT_WORD = re.compile(r" ([^\W\d_]{3,})")
_DECIMALS = re.compile(r"[.,](\d\d)$")
_NAMES = {"€": "EUR", "$": "USD", "£": "GBP", "USD": "USD", "GBP": "GBP", "CHF": "CHF"}
_SIGNS = {
    "D": "-",
    "S": "-",
    "DB": "-",
    "DR": "-",
    "AF": "-",
    "C": "+",
    "H": "+",
    "CR": "+",
    "BIJ": "+",
}


def find(line: Line) -> tuple[Candidate, ...]:
    """Every amount of the line. ``value`` has a sign only where one was printed."""
    if not line.has_digit:
        return ()
    text = line.text
    return tuple(each for part in _pieces(line) for each in _found(line, text, *part))


def boxed(line: Line) -> tuple[Candidate, ...]:
    """The amount of a form with a box for each digit, and two for the cents: ``8 7 EUR 6 5``.

    Or one that bars or signs fence in.

    >>> from classifiers.words.plain import plain_line
    >>> [each.value for each in boxed(plain_line("Bedrag 1 8 7 EUR 6 5 CENT"))]
    ['187.65']
    >>> [each.value for each in boxed(plain_line("EUR |_|_|8|7|,|6|5| (en lettres)"))]
    ['87.65']
    >>> boxed(plain_line("187 EUR 65"))
    ()
    """
    text = line.text
    if not line.has_digit:
        return ()
    match = _BOXED.search(text)
    if match and not (" " in match["euros"] or " " in match["cents"]):
        match = None
    match = match or _BARRED.search(text) or _FRAMED.search(text)
    if match is None:
        return ()
    value = ".".join(re.sub(r"\D", "", match[part]) for part in ("euros", "cents"))
    return (replace(found(line, *match.span(), value, BARE), currency="EUR"),)


def _pieces(line: Line) -> Iterator[tuple[int, int]]:
    """The stretches of the line that no wide gap parts: columns are no thousands."""
    start = offset = 0
    for left, right in zip(line.words, line.words[1:], strict=False):
        offset += len(left.text) + 1
        height = left.box[3] - left.box[1]
        parted = right.box[0] - left.box[2] > TIGHT * height and right.text[:1].isdigit()
        if parted and not (left is line.words[0] and is_sign_ahead(left, right)):
            yield start, offset - 1
            start = offset
    yield start, len(line.text)


def _found(line: Line, text: str, start: int, end: int) -> Iterator[Candidate]:
    for match in _AMOUNT.finditer(text, start, end):
        value = _value(match)
        if value is None or _is_time_or_day(match) or _is_limit(match) or _is_of_words(match):
            continue
        number, certainty = value
        misread = misread_letters(match["number"]) > 0
        certainty *= MISREAD if misread else 1.0
        signed = _sign(match) + plain(number)
        candidate = found(line, *match.span(), signed, certainty, repaired=misread)
        yield replace(candidate, currency=_currency(match, candidate))


def _value(match: re.Match[str]) -> tuple[Decimal, float] | None:
    number = re.sub(r"(?<=[.,]) |(?<=,\d) (?=\d$)", "", digits(match["number"]))
    named = bool(match["left"] or match["right"])
    decimals = _DECIMALS.search(number)
    whole = re.sub(r"\D", "", number[: decimals.start()] if decimals else number)
    if decimals:
        sure = CERTAIN if named or _sign(match) else BARE
        return Decimal(f"{whole}.{decimals[1]}"), sure
    if match["cents"]:
        return Decimal(f"{whole}.{match['cents']}"), CERTAIN
    if match["dash"]:
        return Decimal(whole), CERTAIN
    if not named or _tail_of_another(match) or re.fullmatch(rf"\d{{{LOST_COMMA},}}", number):
        return None
    ambiguous = re.search(r"[.,]\d{3}$", number) is not None
    return Decimal(whole), THOUSANDS_OR_DECIMALS if ambiguous else WHOLE


def _tail_of_another(match: re.Match[str]) -> bool:
    """Whether digits stand right before it: a number that was read in pieces."""
    return re.search(r"\d $", match.string[: match.start()]) is not None


def _is_limit(match: re.Match[str]) -> bool:
    start = match.start()
    return _LIMIT.search(match.string, max(0, start - _LEAD), start) is not None


def _is_of_words(match: re.Match[str]) -> bool:
    """Whether it is the cents of an amount in words: ``neuf euros 90``."""
    said = len(match["left"] or "") > len("EUR") and re.fullmatch(r"\d\d", match["number"])
    return bool(said) and _IN_WORDS.search(match.string[: match.start()]) is not None


def _is_time_or_day(match: re.Match[str]) -> bool:
    """``16.32`` or ``14.03`` with nothing that says it is money, ``À 16.32 H``, ``EUR 3 July``."""
    named = _NEXT_WORD.match(match.string, match.end())
    if named and re.fullmatch(r"[0-3]?\d", match["number"]) and month(named[1]) is not None:
        return True
    if match["mark"] == "H" and _AT.search(match.string[: match.start()]):
        return _CLOCK.fullmatch(match["number"]) is not None
    if match["left"] or match["right"] or _sign(match):
        return False
    return re.fullmatch(r"[0-2]?\d\.\d\d|3[01]\.\d\d", match["number"]) is not None


def _sign(match: re.Match[str]) -> str:
    if match["open"] and match["close"]:
        return "-"
    mark = match["mark"] or match["ahead"]
    if mark:
        return _SIGNS[mark.upper()]
    printed = next((match[name] for name in _PLACES if match[name]), "").strip()
    return "+" if printed == "+" else "-" if printed else ""


_PLACES = ("before", "inner", "tight", "behind", "apart")


def _currency(match: re.Match[str], candidate: Candidate) -> str | None:
    printed = match["left"] or match["right"]
    if not printed:
        return "EUR" if match["cents"] else None
    if printed == "£" and candidate.span.confidence < 1.0:
        return "EUR"  # what readers make of a small euro sign
    return _NAMES.get(printed.upper(), "EUR")
