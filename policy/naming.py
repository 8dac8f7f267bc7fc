"""Whom do the words of a paper name: the firm, or the debtor?

A reader misreads a letter here and there, and nobody prints a firm's whole name
each time. So a name is there when most of its letters are, in words as a whole.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from rapidfuzz import fuzz

from evidence.records import Document, Word
from policy.case import Case
from policy.trust import page_of

ALIKE = 85  # of 100: one letter in seven may be misread
FIRM = 0.5  # share of the letters of a firm's name: the rest is what it sells, or where
DEBTOR = 0.7  # of a person's name: a first name may be an initial
COLLECTOR = 1.0  # all of it: a creditor may share a word with it
SHORTEST = 3  # letters of a word that can tell one name from another
_FORMS = frozenset({
    "nv", "bv", "bvba", "vzw", "cv", "sa", "srl", "sprl", "asbl", "sc", "scrl", "ag", "gmbh",
    "ltd", "plc", "inc", "van", "de", "den", "der", "des", "het", "the", "von", "und", "and",
})  # fmt: skip
_ADDRESS = re.compile(r"\w ?@ ?\w")
_CLOCK = re.compile(r"\b[0-2]?\d[:.hu][0-5]\d\b")
_SENDER = re.compile(r"^\W*(?:van|de|von|from|afzender|expéditeur|absender)\s*:", re.IGNORECASE)


def knows_firm(case: Case) -> bool:
    """Whether the dossier says what the firm is called or where it is reached."""
    return bool(case.dossier and (case.dossier.creditor or case.dossier.creditor_contacts))


def names_firm(case: Case, papers: Iterable[Document]) -> bool:
    """Whether the firm's name or one of its contacts stands on the papers."""
    return _is_firm(case, " ".join(word.text for word in _words(case, papers)))


def sent_by_firm(case: Case, papers: Iterable[Document]) -> bool:
    """Whether the firm stands behind "from" at the head of a message."""
    lines = groupby(_words(case, papers), key=lambda word: (word.block, word.line))
    texts = (" ".join(word.text for word in line) for _, line in lines)
    return any(_SENDER.match(text) and _is_firm(case, text) for text in texts)


def names_collector(case: Case, papers: Iterable[Document]) -> bool:
    """Whether the collector or the number of its file stands on the papers."""
    text = " ".join(word.text for word in _words(case, papers))
    dossier = case.dossier
    if dossier is None:
        return False
    numbered = _squeezed(dossier.number) in _squeezed(text)
    return numbered or bool(dossier.collector and _share(dossier.collector, text) >= COLLECTOR)


def gives_an_address(case: Case, papers: Iterable[Document]) -> bool:
    """Whether an e-mail address and an hour stand there: it may be a message."""
    text = " ".join(word.text for word in _words(case, papers))
    return bool(_ADDRESS.search(text) and _CLOCK.search(text))


def is_debtor(case: Case, name: str) -> bool:
    """Whether a name is the debtor's."""
    return bool(case.dossier and case.dossier.debtor) and _share(case.dossier.debtor, name) == 1  # type: ignore[union-attr,arg-type]


def names_debtor(case: Case) -> bool:
    """Whether the debtor stands on any paper; True when the dossier does not say who it is."""
    debtor = case.dossier.debtor if case.dossier else None
    text = " ".join(word.text for word in _words(case, case.documents))
    return not debtor or _share(debtor, text) >= DEBTOR


def _is_firm(case: Case, text: str) -> bool:
    if case.dossier is None:
        return False
    contacts = (_squeezed(each) for each in case.dossier.creditor_contacts)
    if any(each and each in _squeezed(text) for each in contacts):
        return True
    return bool(case.dossier.creditor) and _share(case.dossier.creditor or "", text) >= FIRM


def _share(name: str, text: str) -> float:
    """The share of a name's letters whose words stand in the text."""
    words = [each for each in re.findall(r"\w+", name.casefold()) if _tells(each)]
    squeezed = _squeezed(text)
    found = [each for each in words if fuzz.partial_ratio(each, squeezed) >= ALIKE]
    return sum(map(len, found)) / max(sum(map(len, words)), 1)


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST and word not in _FORMS


def _words(case: Case, papers: Iterable[Document]) -> list[Word]:
    pages = (page_of(case.reading, number) for each in papers for number in each.pages)
    return [word for page in pages if page for word in page.words]


def _squeezed(text: str) -> str:
    """Letters and digits only: a reader may set spaces and dots elsewhere."""
    return re.sub(r"[\W_]", "", text.casefold())
