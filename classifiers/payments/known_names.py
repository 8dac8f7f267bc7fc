"""The name of whom the dossier knows to be paid, where it stands with the payment.

A name has no grammar, and what a page prints beside one no end. The dossier says which words of
the page are the name; it never supplies one that does not stand there.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from classifiers.fields.candidate import Candidate
from classifiers.fields.name_shape import LEGAL_FORM, PARTICLES, has_form, is_name, trimmed
from classifiers.fields.roles import Role
from classifiers.fields.sheet import Cell, Row
from classifiers.fields.texts import quoted, texts
from classifiers.fields.values import Values
from classifiers.payments.standing import letters, places
from classifiers.words.lines import Line
from evidence.records import Word

STANDING = 0.95  # letter for letter
MISREAD = 0.9  # each letter that is not
FEWEST = 7  # letters of the words that tell a name from others
LIKE = 75  # of 100, how like that word must be to what is there
A_SLIP = 8  # letters of a name for each that may be misread
BELOW = 2  # rows below a cell in which its name may go on
_FORM = re.compile(rf",?\s{LEGAL_FORM}\.?$", re.IGNORECASE)


def find(
    values: Values, known: Collection[str], chosen: Candidate | None, near: Candidate | None
) -> Candidate | None:
    """A name that is known, as it is printed; None where ``chosen`` is a fuller one.

    That at ``chosen``, else the nearest to ``near``. None too where it does not stand with the
    payment, or only in what the payer wrote.
    """
    likely = _likely(values, known)
    told = _told(values) if likely else frozenset[int]()
    standing = (
        each
        for each in _standing(values.rows, likely)
        if not any(id(word) in told for word in each.span.words)
    )
    best = min(standing, key=lambda each: _rank(each, chosen, near), default=None)
    return None if best is None or (chosen and _is_fuller(chosen, best)) else best


def _likely(values: Values, known: Collection[str]) -> list[str]:
    """The names whose longest word is there or nearly: soon told, and seldom so."""
    names = [each for each in known if _tells(each)]
    there = letters(" ".join([row.text for row in values.rows])) if names else ""
    longest = {each: max(map(letters, each.split()), key=len) for each in names}
    return [each for each in names if fuzz.partial_ratio(longest[each], there) >= LIKE]


def _tells(name: str) -> bool:
    """Whether it is more than a short word or a word of labels: ``Post``, ``Van den Berg``."""
    words = [word for word in _FORM.sub("", name).split() if word.casefold() not in PARTICLES]
    return is_name(name) and sum(len(letters(word)) for word in words) >= FEWEST


def _rank(
    name: Candidate, chosen: Candidate | None, near: Candidate | None
) -> tuple[bool, float, bool, int, int]:
    """The best is the least: as it is known, at what was chosen, near to the account."""
    apart = chosen is None or not _overlap(name, chosen)
    away = abs(name.row - near.row) if near and near.page == name.page else 0
    sure = name.confidence / name.span.confidence
    return name.repaired, -sure, apart, away, name.row


def _overlap(one: Candidate, other: Candidate) -> bool:
    words = {id(word) for word in one.span.words}
    return any(id(word) in words for word in other.span.words)


def _is_fuller(name: Candidate, known: Candidate) -> bool:
    """Whether a name with its legal form holds all of what is known, and more."""
    formless = has_form(name.value) and not has_form(known.value)
    return formless and letters(known.value) in letters(name.value)


def _told(values: Values) -> frozenset[int]:
    """The words of messages."""
    said = (*texts(values.rows, Role.REFERENCE), *quoted(values.rows))
    return frozenset(id(word) for each in said for word in each.span.words)


def _standing(rows: Sequence[Row], known: Collection[str]) -> Iterator[Candidate]:
    for row in rows if known else ():
        for words, broken in _runs(rows, row):
            for name in known:
                short = _FORM.sub("", name)
                yield from _whole(row, words, broken, name) or _whole(row, words, broken, short)


def _whole(row: Row, words: Sequence[Word], broken: int, name: str) -> list[Candidate]:
    """Where all of the name stands in the words, its legal form with it."""
    whole, form = letters(name), _FORM.search(name)
    return [
        _named(row, words[first : last + 1], name, slips)
        for first, last, slips in places(words, whole, len(whole) // A_SLIP, broken)
        if form is None or Levenshtein.distance(letters(words[last].text), letters(form[0])) <= 1
    ]


def _runs(rows: Sequence[Row], row: Row) -> Iterator[tuple[Sequence[Word], int]]:
    """Words that follow each other, and before which of them a name must begin and not end."""
    yield row.line.words, 0
    for cell in row.cells:
        for below in _under(rows, cell):
            yield (*cell.line.words, *below.line.words), len(cell.line.words)


def _under(rows: Sequence[Row], cell: Cell) -> Iterator[Cell]:
    """The cells below in which the text of a cell may go on."""
    for row in rows:
        if cell.row < row.number <= cell.row + BELOW:
            for each in row.cells:
                if each.box[0] < cell.box[2] and cell.box[0] < each.box[2]:
                    yield each


def _named(row: Row, words: Sequence[Word], name: str, slips: int) -> Candidate:
    span = Line(row.page, tuple(words))
    value = trimmed(span.text)
    if (slips and not span.is_certain) or len(value.split()) != len(name.split()):
        value = name.upper() if span.text.isupper() else name
    return Candidate(
        value=value,
        start=0,
        end=len(value),
        span=span,
        confidence=span.confidence * (MISREAD**slips if slips else STANDING),
        repaired=slips > 0 and not span.is_certain,
        row=row.number,
    )
