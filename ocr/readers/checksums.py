"""Numbers that vouch for themselves: Belgian accounts and structured references."""

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.be import ogm_vcs

_ACCOUNT = re.compile(r"BE\d{2}(\d{10})(\d{2})")
_REFERENCE = re.compile(r"(?<!\d)(\d{3})/(\d{4})/(\d{5})(?!\d)")


def numbers(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where in a text without spaces such a number stands, and whether its checksum holds.

    >>> list(numbers("BE07363001234566,+++090/9337/55494+++"))
    [(0, 16, True), (20, 34, False)]
    """
    for match in _ACCOUNT.finditer(text):
        bank = (int(match[1]) % 97 or 97) == int(match[2])
        yield *match.span(), bank and iban.is_valid(match[0], check_country=False)
    for match in _REFERENCE.finditer(text):
        yield *match.span(), ogm_vcs.is_valid("".join(match.groups()))
