"""Whom do the words of a paper name: the firm, the collector, or the debtor?

A reader misreads a letter here and there, and nobody prints a firm's whole name
each time. So a name is there when enough of its letters are, in words as a whole.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rapidfuzz import fuzz

from evidence.records import Document, Word
from policy.case import Case
from policy.trust import page_of

SHORTEST = 3  # letters of a word that can tell one name from another
# legal forms, articles, where and how it sells tell nobody from another
_COMMON = frozenset({
    "nv", "bv", "bvba", "vzw", "cv", "sa", "srl", "sprl", "asbl", "sc", "scrl", "ag", "gmbh",
    "ltd", "plc", "inc", "ohg", "group", "groep", "groupe", "gruppe", "holding", "company", "cie",
    "belgie", "belgium", "belgique", "belgien", "benelux", "europe", "europa", "international",
    "shop", "webshop", "eshop", "store", "online",
    "van", "de", "den", "der", "des", "het", "the", "von", "und", "and",
})  # fmt: skip
_DOMAIN = re.compile(r"\w ?@ ?([\w.\-]+)")
_TELLING = 5  # letters of a word of a name that alone tell whose a domain or a greeting is
_ADDRESS = re.compile(r"\w ?@ ?\w")
_CLOCK = re.compile(r"\b[0-2]?\d[:.hu][0-5]\d\b")
_TAKEN_IN = re.compile(  # as a firm stamps it
    r"^\W*(?:ONTVANGEN|INGEKOMEN|RE[ÇC]U|ENTR[ÉE]E|EINGEGANGEN|EINGANG|RECEIVED)\b(?!\s*:)"
)
_HOUR = re.compile(r"(?<![\d.,:])[0-2]?\d ?[:hu] ?[0-5]\d\b(?![.,]\d)")  # no part of a day or sum
_SENDER = re.compile(r"^\W*(?:van|de|von|from|afzender|expéditeur|absender)\s*:", re.IGNORECASE)
_GREETING = re.compile(
    r"^\W*(?:geachte|beste|dag|hallo|goeiedag|goedendag|mijnheer|mevrouw|ch[èe]re?|madame|monsieur"
    r"|bonjour|sehr geehrter?|liebe[rs]?|guten (?:tag|morgen|abend)|dear|hello|hi)\b",
    re.IGNORECASE,
)


def knows_firm(case: Case) -> bool:
    """Whether the dossier says what the firm is called or where it is reached."""
    return bool(case.dossier and (case.dossier.creditor or case.dossier.creditor_contacts))


def names_firm(case: Case, papers: Iterable[Document]) -> bool:
    """Whether the firm's name or one of its contacts stands on the papers."""
    return _is_firm(case, _text(case, papers))


def sent_by_firm(case: Case, papers: Iterable[Document]) -> bool:
    """Whether the firm stands behind the first "from": further down a message quotes others."""
    sender = next(filter(_SENDER.match, _lines(case, papers)), None)
    return sender is not None and _is_firm(case, sender)


def written_by_firm(case: Case, papers: Sequence[Document]) -> bool:
    """Whether the firm sent it, or its first greeting is to the debtor, who then did not."""
    return sent_by_firm(case, papers) or _greets_debtor(case, papers)


def names_collector(case: Case, papers: Iterable[Document]) -> bool:
    """Whether the collector, all of its name, or the number of its file stands on the papers."""
    if case.dossier is None:
        return False
    text, number = _text(case, papers), _squeezed(case.dossier.number)
    numbered = len(number) > SHORTEST and number in _squeezed(text)
    return numbered or _share(case, case.dossier.collector, text) == 1.0


def names_debtor(case: Case) -> bool:
    """Whether the debtor stands on any paper; True when the dossier does not say who it is."""
    debtor = case.dossier.debtor if case.dossier else None
    text = _text(case, case.documents)
    return debtor is None or _share(case, debtor, text) >= case.parameters.debtor_named


def is_debtor(case: Case, name: str) -> bool:
    """Whether a name is the debtor's."""
    return case.dossier is not None and _share(case, case.dossier.debtor, name) == 1.0


def gives_an_address(case: Case, papers: Iterable[Document]) -> bool:
    """Whether an e-mail address and an hour stand there: it may be a message."""
    text = _text(case, papers)
    return bool(_ADDRESS.search(text) and _CLOCK.search(text))


def may_have_come_in(case: Case, papers: Iterable[Document]) -> bool:
    """Whether an hour, as a form or a talk has it, or a stamp may show that the firm has it."""
    return any(_HOUR.search(each) or _TAKEN_IN.match(each) for each in _lines(case, papers))


def _greets_debtor(case: Case, papers: Iterable[Document]) -> bool:
    debtor = case.dossier.debtor if case.dossier else None
    greeting = next(filter(_GREETING.match, _lines(case, papers)), "")
    return any(len(each) >= _TELLING and each in _squeezed(greeting) for each in _telling(debtor))


def _is_firm(case: Case, text: str) -> bool:
    if case.dossier is None:
        return False
    contacts = (_squeezed(each) for each in case.dossier.creditor_contacts)
    if any(each and each in _squeezed(text) for each in contacts):
        return True
    if _domains(text) & {each for each in _telling(case.dossier.creditor) if len(each) >= _TELLING}:
        return True
    return _share(case, case.dossier.creditor, text) >= case.parameters.firm_named


def _domains(text: str) -> set[str]:
    """The parts of the domains of all e-mail addresses: a firm has one of its name."""
    return {_squeezed(part) for each in _DOMAIN.findall(text) for part in re.split(r"[.\-]", each)}


def _telling(name: str | None) -> list[str]:
    """The words of a name that tell it from another; all of them where none does."""
    every = [_squeezed(each) for each in (name or "").split()]
    return [each for each in every if len(each) >= SHORTEST and each not in _COMMON] or every


def _share(case: Case, name: str | None, text: str) -> float:
    """The share of a name's letters whose words stand in the text; 0.0 for no name."""
    words = _telling(name)
    squeezed = _squeezed(text)
    found = [each for each in words if _stands(case, each, squeezed)]
    return sum(map(len, found)) / max(sum(map(len, words)), 1)


def _stands(case: Case, word: str, text: str) -> bool:
    alike = fuzz.partial_ratio(word, text) >= 100 * case.parameters.name_alike
    return len(word) <= len(text) and alike


def _text(case: Case, papers: Iterable[Document]) -> str:
    return " ".join(word.text for word in _words(case, papers))


def _lines(case: Case, papers: Iterable[Document]) -> Iterator[str]:
    for _, line in groupby(_words(case, papers), key=lambda word: (word.block, word.line)):
        yield " ".join(word.text for word in line)


def _words(case: Case, papers: Iterable[Document]) -> list[Word]:
    pages = (page_of(case.reading, number) for each in papers for number in each.pages)
    return [word for page in pages if page for word in page.words]


def _squeezed(text: str) -> str:
    """Letters and digits only, without accents: readers drop them, and set spaces elsewhere."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if each.isalnum())
