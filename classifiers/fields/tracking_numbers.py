"""Zendingsnummer, numéro d'envoi, Sendungsnummer, tracking number.

What bpost prints on parcels and registered mail: 24 or 18 digits (parcels), 27
characters from ``JJBEA``, 30 digits from ``010`` (national registered mail), or
the thirteen characters of UPU S10 with their check digit (weights 8 6 4 2 3 5 9
7, modulo 11). Source: the carrier's pages on its barcodes, the UPU standard.

>>> from classifiers.plain import plain_line
>>> [each.value for each in find(plain_line("Zending RR 123 456 785 BE, ook EE123456789BE"))]
['RR123456785BE']
"""

import re

from classifiers.fields.candidate import Candidate, found
from classifiers.lines import Line

CERTAIN = 0.98
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_BARCODE = re.compile(
    r"(?<![0-9A-Z])(?:(?P<plain>3 ?2 ?(?:9 ?9|3 ?2)(?: ?\d){20}|3 ?2 ?3 ?2(?: ?\d){14}"
    r"|J ?J ?B ?E ?A(?: ?[0-9A-Z]){22}|0 ?1 ?0(?: ?\d){27})"
    r"|(?P<upu>[A-Z]{2}(?: ?\d){9} ?[A-Z] ?[A-Z]))(?![0-9A-Z])"
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
