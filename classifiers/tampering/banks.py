"""A BIC that is another bank's than the account it stands beside.

The digits 5 to 7 of a Belgian account name its bank. The list is python-stdnum's; only a BIC
that it knows speaks, and banks that merged are one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from stdnum import numdb

from classifiers.fields import bics
from classifiers.fields.candidate import Candidate
from classifiers.fields.sheet import Row
from classifiers.fields.values import Values
from classifiers.tampering.finding import surely_read, tamper
from classifiers.words.lines import Line
from evidence.records import Finding
from evidence.vocabulary import Severity

_BIC = re.compile(rf"(?<![A-Za-z0-9])({bics.BELGIAN})(?![A-Za-z0-9])")
_OF_THE_BANK = 8  # letters; the others are a branch's
_MERGED = (
    frozenset({"GEBABEBB", "BPOTBEB1"}),  # bpost bank, into BNP Paribas Fortis
    frozenset({"NICABEBB", "AXABBE22"}),  # AXA Bank, into Crelan
    frozenset({"KREDBEBB", "CREGBEBB"}),  # CBC is KBC's
)


def signs(pages: Sequence[Values]) -> Iterator[Finding]:
    """Every Belgian account with another bank's BIC behind it."""
    for page in pages:
        for each in page.ibans:
            bic = _behind(page, each) if each.value.startswith("BE") else None
            if bic and not _is_bank_of(each, bic[0]) and _surely(each, bic[1]):
                message = f"{bic[0]} is not the bank of the account beside it."
                yield tamper("bank", message, Severity.MEDIUM, bic[1])


def _behind(page: Values, each: Candidate) -> tuple[str, Line] | None:
    """The BIC that is printed after the account on its row, before any other account."""
    row = page.row(each.row)
    if each.span.words[-1] not in row.line.words:  # broken over two rows
        return None
    start = row.line.words.index(each.span.words[-1]) + 1
    rest = Line(row.page, row.line.words[start : _next_account(page, row, each, start)])
    match = _BIC.search(rest.text) if rest.words else None
    if match is None:
        return None
    return match[1].replace(" ", "")[:_OF_THE_BANK], rest.span(*match.span())


def _next_account(page: Values, row: Row, each: Candidate, start: int) -> int:
    beside = (other for other in page.ibans if other.row == each.row and other is not each)
    others = (other.span.words[0] for other in beside)
    places = [row.line.words.index(word) for word in others if word in row.line.words]
    return min((place for place in places if place >= start), default=len(row.line.words))


def _surely(each: Candidate, bic: Line) -> bool:
    return not each.repaired and surely_read(each.span) and surely_read(bic)


def _is_bank_of(each: Candidate, bic: str) -> bool:
    own = _banks().get(each.value[4:7])
    if own is None or bic not in {known for known, _ in _banks().values()}:
        return True  # a bank that the list does not know
    names = {name for known, name in _banks().values() if known == bic}
    return bic == own[0] or own[1] in names or any({bic, own[0]} <= one for one in _MERGED)


@cache
def _banks() -> dict[str, tuple[str, str]]:
    """BIC and name by the first three digits."""
    table = numdb.get("be/banks")
    found = ((f"{code:03}", dict(table.info(f"{code:03}")[0][1])) for code in range(1000))
    return {code: (bank["bic"], bank["bank"]) for code, bank in found if "bic" in bank}
