"""By what a paper is known again: its bytes, its payment, its parcel, or the figures on it.

A photo taken again has other bytes and other pixels, and most of the same figures.
Two lists of figures that agree in seven of ten share a band of their sketch nearly
always (Broder, *On the resemblance and containment of documents*, 1997).
"""

import hashlib
import re
from collections.abc import Iterator

from evidence.money import plain
from evidence.records import Reading
from evidence.vocabulary import FieldName
from policy.case import Case, Family
from policy.choice import chosen
from policy.ladder import Standing
from policy.payment import Payment
from workers.dossier import Held

FEWEST = 8  # figures; a paper with fewer is like many others
ALIKE = 0.7  # share of the figures of both that stand on both
_BANDS, _ROWS = 12, 3
_RANGE, _ODD = 2**64, 0x9E3779B97F4A7C15  # multiplying by an odd number shuffles all below 2**64
_FIGURE = re.compile(r"\d{2}")  # at least two digits running
_BOTH = (FieldName.PAYER_IBAN, FieldName.PAYEE_IBAN)


def marks_of(held: Held, case: Case) -> frozenset[str]:
    """Each mark is its sort, a colon and what is the same."""
    papers = held.reading
    found = [f"file:{papers.sha256}", *_parcels(held), *_payments(case), *_bands(papers)]
    return frozenset(found)


def sort_of(mark: str) -> str:
    """``file``, ``paper``, ``payment`` or ``tracking``."""
    return mark.partition(":")[0]


def figures(reading: Reading) -> frozenset[str]:
    """The words with digits, which differ from one filled-in paper to the next."""
    words = (word.text for page in reading.pages for word in page.words)
    return frozenset(re.sub(r"\W", "", text).upper() for text in words if _FIGURE.search(text))


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two papers are one, as far as their figures tell."""
    if min(len(one), len(other)) < FEWEST:
        return False
    return len(one & other) >= ALIKE * len(one | other)


def _parcels(held: Held) -> Iterator[str]:
    for each in held.documents:
        number = each.field(FieldName.TRACKING_NUMBER)
        if number:
            yield _mark("tracking", number.value)


def _payments(case: Case) -> Iterator[str]:
    """Of the payments that speak for the claim; others on the same statement are nobody's."""
    if case.family is not Family.PAYMENT:
        return
    for each in chosen(case):
        if each.status.judgement.standing is Standing.EXECUTED and each.amount is not None:
            yield from _payment(each)


def _payment(payment: Payment) -> Iterator[str]:
    assert payment.amount is not None
    amount = plain(payment.amount)
    if payment.bank_reference:
        yield _mark("payment", "reference", payment.bank_reference, amount)
    day, accounts = payment.day, [payment.text(name) for name in _BOTH]
    if day and all(accounts):
        yield _mark("payment", day.isoformat(), amount, *map(str, accounts))


def _bands(reading: Reading) -> Iterator[str]:
    """A sketch of the figures: the lowest of each of several shufflings, three to a band."""
    seen = [_number(each) for each in figures(reading)]
    if len(seen) < FEWEST:
        return
    lowest = [min((each ^ salt) * _ODD % _RANGE for each in seen) for salt in _SALTS]
    for first in range(0, len(lowest), _ROWS):
        yield _mark("paper", str(first), *map(str, lowest[first : first + _ROWS]))


def _number(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())


_SALTS = tuple(_number(str(n)) for n in range(_BANDS * _ROWS))


def _mark(sort: str, *parts: str) -> str:
    """No account or reference stands in the register's index, only a digest."""
    squeezed = "|".join(re.sub(r"\W", "", part).upper() for part in parts)
    return f"{sort}:{hashlib.sha256(squeezed.encode()).hexdigest()[:32]}"
