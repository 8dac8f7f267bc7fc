"""Zendingsnummer, numéro d'envoi, Sendungsnummer, tracking number.

What bpost prints on parcels and registered mail: 24 or 18 digits (parcels), 27
characters from ``JJBEA``, 30 digits from ``010`` (national registered mail), or
the thirteen characters of UPU S10 with their check digit (weights 8 6 4 2 3 5 9
7, modulo 11). Source: the carrier's pages on its barcodes, the UPU standard.
Any other code is one behind a word for the item; so is an S10 of which the check
digit is wrong, as sure as may be.

>>> from classifiers.words.plain import plain_line
>>> [each.value for each in find(plain_line("Zending RR 123 456 785 BE, ook EE123456789BE"))]
['RR123456785BE']
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.fields.printed_codes import CODE, masked
from classifiers.words.lines import Line

CERTAIN = 0.98
SAID = 0.75  # a word says it, no form
UNCHECKED = 0.6  # the form says it, and its check digit is wrong
LEAST_DIGITS = 7
ALONE_LENGTH = 14  # characters of a code that stands alone
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_BARCODE = re.compile(
    r"(?<![0-9A-Z])(?:(?P<plain>3 ?2 ?(?:9 ?9|3 ?2)(?: ?\d){20}|3 ?2 ?3 ?2(?: ?\d){14}"
    r"|J ?J ?B ?E ?A(?: ?[0-9A-Z]){22}|0 ?1 ?0(?: ?\d){27})"
    r"|(?P<upu>[A-Z]{2}(?: ?\d){9} ?[A-Z] ?[A-Z]))(?![0-9A-Z])"
)
_ITEM = (
    r"(?:\w*(?:zending|pakje|pakket|colis|envoi|sendung|paket|päckchen|parcel|item|consignment"
    r"|shipment|track|barcode|streepjes|strichcode|codes?-barres|suivi|aangetekend|recommandé"
    r"|einschreib|registered|retour|dépôt|deposit|afgifte|aufgabe|bordereau|volg|identifi|evidence|uniek|unique)\w*)"
)
_SMALL = (
    r"(?:nummer|nr|no|n[°º]?|num[ée]ro|number|code|id|van|de|du|des|la|le|l|d|der|die|of|the|uw|votre"
    r"|ihre?|your|and|et|en|und|trace|post|bpost|bewijs|brief|lettre|label|ref\w*|réf\w*|is|est|ist)"
)
_MARKS = r"[\s.,:(#°º|&\-–'’]*"
_LABELLED = re.compile(
    rf"(?<!\w){_ITEM}{_MARKS}(?:{_SMALL}(?!\w){_MARKS}){{0,4}}(?P<number>{CODE})", re.IGNORECASE
)
_FORM = re.compile(
    r"(?<![0-9A-Z])(?:[A-Z]{2}(?: ?\d){9} ?[A-Z]{2}|010\d{17,27}|32 ?(?:32|99)(?: ?\d){12,20}"
    r"|1Z(?: ?[0-9A-Z]){16}|J(?:VGL|JD)(?: ?\d){14,20}|3S(?: ?[A-Z]){4}(?: ?\d){6,9})(?![0-9A-Z])"
)  # an item's of the post, a parcel's of bpost, of UPS, of DHL, of PostNL
_ALONE = re.compile(
    rf"{_MARKS}(?:{_SMALL}(?!\w){_MARKS}){{0,2}}(?P<number>{CODE})\W*", re.IGNORECASE
)


def labelled(line: Line) -> tuple[Candidate, ...]:
    """Every other code of the line that a word calls an item's, that has its form or is alone."""
    if not line.has_digit:
        return ()
    text = masked(line)
    spans = {each.span(): UNCHECKED for each in _FORM.finditer(text)}
    whole = _ALONE.fullmatch(text)
    if whole and len(whole["number"]) >= ALONE_LENGTH:
        spans.setdefault(whole.span("number"), UNCHECKED)
    for each in _LABELLED.finditer(text):
        start, end = each.span("number")
        if not any(a < end and start < b for a, b in spans):
            spans[start, end] = SAID
    return tuple(
        found(line, *span, text[slice(*span)].replace(" ", ""), sure)
        for span, sure in spans.items()
        if sum(map(str.isdigit, text[slice(*span)])) >= LEAST_DIGITS
        and "/" not in text[slice(*span)]
    )


def find(line: Line) -> tuple[Candidate, ...]:
    """Every barcode number of the line, without spaces."""
    return tuple(
        found(line, *match.span(), match[0].replace(" ", ""), CERTAIN)
        for match in _BARCODE.finditer(line.text)
        if match["plain"] or checked(match[0].replace(" ", ""))
    )


def checked(item: str) -> bool:
    """Whether the ninth digit of an S10 identifier is right.

    >>> checked("RR100000025BE"), checked("RR100000024BE")
    (True, False)
    """
    total = sum(w * int(digit) for w, digit in zip(_WEIGHTS, item[2:10], strict=True))
    check = 11 - total % 11
    return int(item[10]) == {10: 0, 11: 5}.get(check, check)
