"""What a mail says of the dossier that it belongs to."""

import re
from collections.abc import Iterable
from email.utils import getaddresses

_LONGEST = 60  # characters of a number
_CANDIDATES = 20  # looked up for one mail
_TOKEN = re.compile(r"[^\W_](?:[\w./-]*[^\W_])?")
_DIGITS = 4  # fewer are a year's half or a count, never a number that we gave


def candidates(subject: str, recipients: Iterable[str]) -> list[str]:
    """What may be a dossier's number: after the plus of a recipient first, then in the subject.

    >>> candidates("RE: uw dossier BE-2026-004711, 2 bijlagen", ["bewijs+12345678@firma.example"])
    ['12345678', 'BE-2026-004711']
    """
    plus = [_after_plus(address) for _, address in getaddresses(list(recipients))]
    tokens = [*filter(None, plus), *_TOKEN.findall(subject)]
    likely = [each for each in tokens if sum(map(str.isdigit, each)) >= _DIGITS]
    return list(dict.fromkeys(each[:_LONGEST] for each in likely))[:_CANDIDATES]


def _after_plus(address: str) -> str:
    return address.rpartition("@")[0].partition("+")[2]
