"""Phrases that can stand for each other: those of one kind and strength, or of one sign."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from classifiers.kinds.index import PORTRAITS
from classifiers.phrases import fold
from classifiers.sign_words import court, demands, money, notices, orders, post
from classifiers.sign_words.shape import SignWords
from evidence.vocabulary import Kind

LONGEST = 12  # words of a phrase
_MORE = Path(__file__).parent / "phrases.txt"
Phrase = tuple[str, ...]
Group = tuple[str, str]  # what is said, and in which language
_ROWS: Sequence[SignWords] = (
    *court.WORDS, *demands.WORDS, *money.WORDS, *notices.WORDS, *orders.WORDS, *post.WORDS
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Every phrase by what it says."""

    groups: Mapping[Group, Sequence[Phrase]]
    said: Mapping[Phrase, Group]
    speaking: Mapping[Kind, Sequence[Group]]  # the groups that speak strongly for a kind
    fitting: Mapping[Kind, Sequence[Group]]  # those that go with it


@cache
def phrasebook() -> Phrasebook:
    """The product's own words."""
    groups: dict[Group, list[Phrase]] = defaultdict(list)
    for what, language, phrase in (*_cues(), *_signs(), *_more()):
        words = fold(phrase)
        if words and len(words) <= LONGEST and "…" not in phrase:
            groups[what, language].append(words)
    said = {phrase: group for group, phrases in groups.items() for phrase in phrases}
    return Phrasebook(
        groups=dict(groups), said=said, speaking=_speaking(groups), fitting=_fitting(groups)
    )


def _cues() -> Iterator[tuple[str, str, str]]:
    for portrait in PORTRAITS:
        for line in filter(None, map(str.strip, portrait.cues.splitlines())):
            head, _, phrases = line.partition(":")
            language, strength = head.split()
            if strength in ("S", "M"):
                for phrase in phrases.split("|"):
                    yield f"{portrait.kind}/{strength}", language, phrase


def _signs() -> Iterator[tuple[str, str, str]]:
    for row in _ROWS:
        for line in filter(None, map(str.strip, row.text.splitlines())):
            language, _, phrases = line.partition(":")
            for phrase in phrases.split("|"):
                yield f"{row.sign}", language.strip(), phrase


def _more() -> Iterator[tuple[str, str, str]]:
    lines = _MORE.read_text(encoding="utf-8").splitlines()
    for line in lines:
        head, _, phrases = line.partition(":")
        if phrases and not head.startswith("#"):
            kind, language = head.split()
            for phrase in phrases.split("|"):
                yield f"{kind}/S", language, phrase


def _speaking(groups: Mapping[Group, Sequence[Phrase]]) -> dict[Kind, list[Group]]:
    found: dict[Kind, list[Group]] = {}
    for portrait in PORTRAITS:
        strong = {f"{sign}" for sign, weight in portrait.signs.items() if weight >= 3.0}
        strong.add(f"{portrait.kind}/S")
        found[portrait.kind] = [group for group in groups if group[0] in strong]
    return found


def _fitting(groups: Mapping[Group, Sequence[Phrase]]) -> dict[Kind, list[Group]]:
    return {kind: [group for group in groups if group[0] == f"{kind}/M"] for kind in Kind}
