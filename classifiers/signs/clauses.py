"""Signs that show by classes of words in one clause, in any order: who does what, and whether.

nl "wij hebben uw opdracht goed ontvangen" · fr "l'ordre n'a pas pu être exécuté" ·
de "zweite Unterschrift fehlt" · en "not carried out because your balance is too low"
"""

from collections.abc import Iterator, Mapping, Sequence

from classifiers.signs.context import has_sum, is_dated
from classifiers.signs.marks import marks_of
from classifiers.signs.menus import is_menu
from classifiers.signs.words import booking, clauses, court, demands, holding, wrong_way
from classifiers.signs.words.shape import Clause
from classifiers.words.days import has_day
from classifiers.words.lines import Line
from classifiers.words.negation import is_condition
from classifiers.words.phrases import Passage
from classifiers.words.word_classes import AnyClass, Class, classes_of
from evidence.records import Mark
from evidence.vocabulary import RULINGS

PROSE = 6  # words from which a line without a gap runs on into the next

_SHORT_NOT = frozenset({"don", "didn", "doesn", "hasn", "haven", "isn", "wasn", "couldn", "can"})

Places = Mapping[AnyClass, Sequence[int]]

CLAUSES: tuple[Clause, ...] = (
    *clauses.CLAUSES,
    *court.CLAUSES,
    *demands.CLAUSES,
    *holding.CLAUSES,
    *booking.CLAUSES,
    *wrong_way.CLAUSES,
)
_ANCHORED: dict[AnyClass, list[int]] = {}  # by the last word of each, where they stand in CLAUSES
for _at, _clause in enumerate(CLAUSES):
    _ANCHORED.setdefault(_clause.words[-1], []).append(_at)


def clause_marks(text: Passage, explained: Sequence[tuple[int, int]]) -> Iterator[Mark]:
    """The signs of every clause, in reading order; none of words ``explained`` otherwise."""
    for start, end in segments(text):
        places = _places(text, start, end)
        supposed = is_condition(text.tokens, start)
        certain = _is_certain(text, start, end)
        for clause in _possible(places):
            if (supposed and clause.sign in RULINGS) or (clause.certain and not certain):
                continue
            if clause.longest is None or end - start <= clause.longest:
                span = _span(clause, places, text)
                if span and not any(a < span[1] and span[0] < b for a, b in explained):
                    yield from marks_of(text, clause.sign, *span)


def _is_certain(text: Passage, start: int, end: int) -> bool:
    """Whether a sum or a day stands in the clause."""
    said = " ".join(word.text for word in text.words(start, end))
    return has_sum(said) or has_day(said)


def _possible(places: Places) -> Iterator[Clause]:
    """The clauses, in their order, of which every word is there."""
    anchored = sorted(at for word in places for at in _ANCHORED.get(word, ()))
    return (CLAUSES[at] for at in anchored if all(word in places for word in CLAUSES[at].words))


def _span(clause: Clause, places: Places, text: Passage) -> tuple[int, int] | None:
    """Where the clause's words stand together, if they do."""
    for anchor in places[clause.words[-1]]:
        chosen = [min(places[word], key=lambda at: abs(at - anchor)) for word in clause.words]
        first, last = min(chosen), max(chosen)
        near = len({*chosen}) == len(chosen) and _said(text, first, last) < clause.reach
        if near and not (_misplaced(clause, text, chosen) or _spoiled(clause, places, first, last)):
            return first, last + 1
    return None


def _misplaced(clause: Clause, text: Passage, chosen: Sequence[int]) -> bool:
    """Whether the words stand in another line, order or place than they must."""
    first, last = min(chosen), max(chosen)
    turned = clause.in_order and [*chosen] != sorted(chosen)
    parted = clause.one_line and text.tokens[first].line != text.tokens[last].line
    undated = clause.dated and not is_dated(text, last + 1)
    return turned or parted or undated or (clause.heading and is_menu(text, first))


def _said(text: Passage, first: int, last: int) -> int:
    """The words from one to another; sums, days and accounts between them part nothing."""
    between = text.tokens[first:last]
    return sum(not any(map(str.isdigit, token.text)) for token in between)


def _spoiled(clause: Clause, places: Places, first: int, last: int) -> bool:
    return any(
        first - clause.around <= at <= last + clause.around
        for word in clause.without
        for at in places.get(word, ())
    )


def _places(text: Passage, start: int, end: int) -> Places:
    found: dict[AnyClass, list[int]] = {}
    for at in range(start, end):
        for each in classes_of(text.tokens[at].text):
            found.setdefault(each, []).append(at)
        if text.tokens[at].text == "t" and at and text.tokens[at - 1].text in _SHORT_NOT:
            found.setdefault(Class.DENIAL, []).append(at)
    return found


def segments(text: Passage) -> Iterator[tuple[int, int]]:
    """Sentences and cells: a line of prose runs on, the cell of a table does not."""
    rows = text.block.lines
    ends = [*map(_cell_ends, rows)]
    start = 0
    for at, token in enumerate(text.tokens[1:], 1):
        before = text.tokens[at - 1]
        apart = _parted(before.line, before.word, token.line, token.word, ends)
        if token.opens or apart or _begins_anew(rows[before.line], rows[token.line]):
            yield start, at
            start = at
    if text.tokens:
        yield start, len(text.tokens)


def _begins_anew(line: Line, following: Line) -> bool:
    """Whether a line with a capital stands below one that ends with a number: no sentence does."""
    if line is following:
        return False
    return line.text[-1:].isdigit() and following.text[:1].isupper()


def _parted(line: int, word: int, next_line: int, next_word: int, ends: list[list[int]]) -> bool:
    if line == next_line:
        return len(ends[line]) > 1 and any(word < end <= next_word for end in ends[line])
    return next_line - line > 1 or len(ends[line]) > 1 or ends[line][0] < PROSE


def _cell_ends(line: Line) -> list[int]:
    """For each cell of the line the place behind its last word."""
    ends: list[int] = []
    for cell in line.cells:
        ends.append((ends[-1] if ends else 0) + len(cell.words))
    return ends
