"""Dossiernummer, facture n°, Aktenzeichen, invoice: the numbers that a demand goes by.

A word for the file, the invoice or just for a number, at most a few small words, then a
number with two digits at least, maybe with letters and strokes around them or in groups.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("met vermelding AB-4232141-C op 12/03/2026"), MESSAGE)]
['AB-4232141-C']
>>> [each.value for each in find(plain_line("Rechnung Nr. K26-11874, Dossier 61 204 887"), FILE)]
['61 204 887']
>>> [*find(plain_line("zie dossier van 12/03/2026"), FILE)]
[]
"""

import re
from collections.abc import Iterator

from classifiers.fields import amounts, dates, ibans
from classifiers.fields.candidate import Candidate, found
from classifiers.words.lines import Line

SAID = 0.85
LEAST_DIGITS = 3
FEWER = 2  # digits beside a letter or a stroke

_MESSAGE = (
    r"mededeling|communication|mitteilung|vermeld(?:ing|en)?|mention(?:nant|ner|nez|ing)?|quot(?:e|ing)"
    r"|verwendungszweck|stichwort|vermerk|angabe|o\.?v\.?v|message|zweck|indiquant|rappelant|com"
)
_FILE = (
    r"dossier(?:s|nummer|nr)?|doss|zaak(?:nummer|nr)?|refer(?:entie|te|ence|enz)s?|références?|réf|ref"
    r"|kenmerk|akten?(?:nummer)?|\w*zeichen|vorgang|sache|nachlass|case|file|code"
    r"|v/réf|n/réf"
)
_PAPER = (
    r"\w*(?:factuur|facture|rechnung|nota|note)(?:nummer|nr)?|fact|\w*invoice|inv|bill"
    r"|bestel(?:ling|nummer)|bestellung|commande|order|ticket|retributie|amende|boete|bussgeld"
    r"|pv|proces-verbaal|procès-verbal|warrant|commandement|mandat|notice|colis|package|parcel"
    r"|zending|sendung|plan|abonnement|police|polis"
)
_MEMBER = (
    r"(?:klant|client|kunden?|customer|lid|membre|mitglied|member|patient|contract|contrat|vertrag)"
    r"\w*"
)
_NOT_OF_A_PAPER = (
    r"(?!rijksregister|national|ondernemings|rekening|telefoon|telefon|konto|compte|account|btw|tva|vat"
    r"|kaart|card|huis|bus|phone|steuer)"
)
_NUMBERED = (
    rf"{_NOT_OF_A_PAPER}(?:(?:num[ée]ro|n[°º])(?: d['’e ]+\w+)?|\w*(?:nummer|nr)|\w*number|no)"
)
_SUBJECT = r"(?:onderwerp|betreft|objet|concerne|betreff|betrifft|subject|re)\s?:[^:]*\s"
_SMALL = (
    r"(?:nummer|nr|no|n[°º]?|num[ée]ro|number|van|de|du|la|le|il|der|von|the|of|is|est|ist"
    r"|à rappeler|bei)"
)
_GROUP = r"#?(?-i:[A-Z]{0,5}[\-/.]?)(?=[\w\-/.]*\d)(?-i:[\dA-Z]+)(?:[.\-/](?-i:[\dA-Z]+))*"
_NUMBER = (
    rf"(?:(?-i:[A-Z]{{2,5}}) )?{_GROUP}(?: \d{{2,6}}(?![\w.,/\-]\d|\w))*"
    r"(?: (?-i:[A-Z]{2,})(?!\w))*"
)
_NOT_ITS = re.compile(
    r"(?:tva|btw|vat|mwst|ust|compte|rekening|konto|account|tel|tél|gsm|agr\w*|erk\w*|national\w*"
    r"|rijksregister\w*|ondernemings\w*|entreprise|rpm|rpr|rue|straße|art|bce|kbo|fsma)[\s.:]*$",
    re.IGNORECASE,
)
_QUOTED = tuple(
    re.compile(
        rf"(?<![\w])(?:{words})(?:[\s.:(#]*{_SMALL}(?!\w)){{0,3}}[\s.:(#|„“\"«]*"
        rf"(?P<number>{_NUMBER})(?![\w@])",
        re.IGNORECASE,
    )
    for words in (_MESSAGE, _FILE, _PAPER, _NUMBERED, _SUBJECT, _MEMBER)
)


RANKS = range(len(_QUOTED))
MESSAGE, FILE = RANKS[:2]


def find(line: Line, rank: int) -> Iterator[Candidate]:
    """Those of the line, as printed, behind words of a rank.

    Of the message, a file, an invoice or another paper, any number, a subject, a customer.
    """
    matches = [*_QUOTED[rank].finditer(line.text)] if line.has_digit else []
    if not matches:
        return
    values = [*dates.find(line), *amounts.find(line), *ibans.find(line)]
    for match in matches:
        start = match.start("number")
        number = _of_one_cell(line, start, match["number"])
        end = start + len(number)
        free = not any(each.start < end and start < each.end for each in values)
        if free and _counts(number) and not _NOT_ITS.search(line.text[: match.start()]):
            yield found(line, start, end, number, SAID)


def _of_one_cell(line: Line, start: int, number: str) -> str:
    """The number up to a wide gap."""
    cell = line.span(start, start + len(number)).cells[0]
    return " ".join(number.split()[: len(cell.words)])


def _counts(number: str) -> bool:
    digits = sum(map(str.isdigit, number))
    if re.fullmatch(r"(?:19|20)\d\d", number):
        return False
    return digits >= LEAST_DIGITS or (digits >= FEWER and not number.isdigit())
