"""What a mail's headers say of its sender and of the dossier that it belongs to."""

import re

_LONGEST = 60  # characters of a number
_CANDIDATES = 20  # looked up for one mail
_TOKEN = re.compile(r"[^\W_](?:[\w./-]*[^\W_])?")
_SIGN = r"[^\s<>()\[\]\",;:@]"  # of an address; the library's own parser can be led astray
_AFTER_PLUS = re.compile(rf"\+({_SIGN}+)@")
_ADDRESS = re.compile(rf"{_SIGN}+@{_SIGN}+")
_DIGITS = 4  # fewer are a year's half or a count, never a number that we gave


def candidates(subject: str, recipients: str) -> list[str]:
    """What may be a dossier's number: after the plus of a recipient first, then in the subject.

    >>> candidates("RE: uw dossier BE-2026-004711, 2 bijlagen", "<bewijs+12345678@firma.example>")
    ['12345678', 'BE-2026-004711']
    """
    tokens = [*_AFTER_PLUS.findall(recipients), *_TOKEN.findall(subject)]
    likely = [each for each in tokens if sum(map(str.isdigit, each)) >= _DIGITS]
    return list(dict.fromkeys(each[:_LONGEST] for each in likely))[:_CANDIDATES]


def address(text: str) -> str | None:
    """The last mail address in a header, in small letters.

    >>> address('"Jan (thuis)" <Jan@mail.example>')
    'jan@mail.example'
    """
    found = _ADDRESS.findall(text)
    return found[-1].lower() if found else None
