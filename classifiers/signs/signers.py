"""Who signed, and who has yet to: an order with a signature too few was not executed.

nl "Ondertekenaars: A. Peeters (16/03/2026), L. Claes (nog niet)" · fr "Signataire 2 : —" ·
de "Unterzeichner: Meyer ✓, Schulz" · en "signed 1/2"
"""

import re
from collections.abc import Iterator, Sequence

from classifiers.words.days import has_day
from classifiers.words.lines import Line
from classifiers.words.phrases import Passage, fold
from classifiers.words.word_classes import AnyClass, Class, classes_of
from evidence.records import Word

LABEL = 4  # words of a label at most: "Handtekening 2", "Tweede ondertekenaar"

_SIGNS = "\0"  # for a word of signing; nobody prints it, as "§ 2/3" is printed
_COUNTS = (
    re.compile(rf"{_SIGNS}(?: (?:door|par|von|durch|by))? (\d) ?/ ?(\d)(?![\d./-])"),
    re.compile(rf"(?<![\d./-])(\d) ?/ ?(\d) {_SIGNS}"),
    re.compile(rf"(?<!\d)(\d)(?: {_SIGNS})? (?:van|sur|von|out of|of)(?: de| the)? (\d)(?!\d)"),
)
_COUNT = {"een": "1", "un": "1", "une": "1", "ein": "1", "eine": "1", "einer": "1", "one": "1",
          "twee": "2", "deux": "2", "zwei": "2", "two": "2"}  # fmt: skip
_SIGNING = frozenset({Class.SIGNATURE, Class.SIGNED, Class.SIGN, Class.SIGNER})
_OF_SIGNERS = frozenset({Class.SIGNATURE, Class.SIGNER})
_OPEN = frozenset({Class.DENIAL, Class.YET, Class.LACKING})
_TO_SIGN = frozenset({Class.TO, Class.SIGN})
_BETWEEN = re.compile(r"[,;+&](?![^()]*\))|\s(?:et|en|und|and)\s(?![^()]*\))")
_NUMBERED = re.compile(r"\b[1-9](?:e|er|re|eme|ste|de|nd|st)?\b|\bco-?", re.IGNORECASE)
_NOTHING = re.compile(r"(?:^|[\s(:])[-–—.…?/_○☐]+\s*\)?\s*$|\(\s*\)\s*$")
_PAGES = re.compile(r"\b(?:pag\w*|blad|feuillet|feuille|seite|blatt|page)\b", re.IGNORECASE)
_TICK = re.compile(r"[✓✔☑]|\bok\b", re.IGNORECASE)


def lacks_signers(text: Passage) -> Line | None:
    """The line that tells of fewer signatures than are wanted, if one does."""
    if all(_SIGNING.isdisjoint(classes_of(word)) for word in text.said):
        return None
    return next((line for line in text.block.lines if _counts_short(line) or _lists(line)), None)


def _counts_short(line: Line) -> bool:
    """``ondertekend 1/2``, ``approuvé par 1 signataire sur 2``."""
    return any(_is_short(cell) for cell in line.cells)


def _is_short(cell: Line) -> bool:
    if _PAGES.search(cell.text):
        return False
    said = " ".join(_signing(word) for part in cell.words for word in _parts(part))
    found = (pattern.search(said) for pattern in _COUNTS)
    return _SIGNS in said and any(one and one[1] < one[2] for one in found)


def _parts(word: Word) -> Sequence[str]:
    bare = word.text.strip("():;,.")
    return fold(bare) if bare.isalpha() else [bare]


def _signing(word: str) -> str:
    return _SIGNS if _SIGNING & {*classes_of(word)} else _COUNT.get(word, word)


def _lists(line: Line) -> bool:
    """Whether the label of one or several signers stands before one who did not sign."""
    label, rest = _labelled(line)
    if not label or not any(_OF_SIGNERS & {*classes_of(word)} for word in fold(label)):
        return False
    names = [*filter(_is_name, map(str.strip, _BETWEEN.split(rest)))]
    open_ones = [each for each in names if _is_open(each)]
    if len(names) < 2:
        return bool(open_ones) and bool(_NUMBERED.search(label) or _is_second(label))
    unsigned = [each for each in names if not _has_signed(each)]
    return bool(open_ones) or 0 < len(unsigned) < len(names)


def _labelled(line: Line) -> tuple[str, str]:
    """The label and what stands behind it: after a colon, or in the cells beside."""
    label, colon, rest = line.text.partition(":")
    first = line.cells[0].text
    if not colon or len(first) < len(label):
        label, rest = first, line.text[len(first) :]
    return (label, rest.strip()) if len(label.split()) <= LABEL else ("", "")


def _is_name(part: str) -> bool:
    """Whether it is a signer, or nothing in a signer's place: no town or trade behind a name."""
    return bool(part) and not part[0].islower()


def _is_second(label: str) -> bool:
    return any(Class.SECOND in classes_of(word) for word in fold(label))


def _is_open(name: str) -> bool:
    said = {each for word in fold(name) for each in classes_of(word)}
    waits = bool(said & _OPEN) or said >= _TO_SIGN
    return bool(_NOTHING.search(name)) or (waits and not has_day(name))


def _has_signed(name: str) -> bool:
    said: Iterator[AnyClass] = (each for word in fold(name) for each in classes_of(word))
    return has_day(name) or bool(_TICK.search(name)) or Class.SIGNED in said
