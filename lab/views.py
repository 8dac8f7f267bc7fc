"""The figures of an evaluation laid out as rows and grids, in the order that readers expect."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evidence.vocabulary import FieldName, Kind, Language, Verdict
from lab.evaluation import Evaluation
from lab.measures import Measure
from lab.results import FAILED, NONE, SEVERAL
from lab.tables import ANY_MEDIUM, Count, Time

HEADLINES = (
    "order_accepted",
    "wrong_accept",
    "false_reject",
    "verdict",
    "straight_through",
    "kind",
    "split",
    "field",
)
_MEDIA = (
    "digital", "mixed", "scan300", "scan200", "scan150", "fax", "screen", "screen_photo", "photo",
    "unreadable",
)  # fmt: skip
_ORDER: Mapping[str, Sequence[str]] = {
    "medium": (ANY_MEDIUM, *_MEDIA),
    "language": tuple(Language),
    "name": (*Kind, *FieldName),
    "kind": (*Kind, SEVERAL, NONE),
    "layout": (),
    "matrix": (*Kind, *Verdict, NONE, FAILED),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A row: what it is of, and its shares by figure."""

    name: str
    shares: Mapping[str, Measure]


@dataclass(frozen=True, slots=True)
class Grid:
    """Shares of one figure by two things at once."""

    figure: str
    rows: Sequence[str]
    columns: Sequence[str]
    cells: Mapping[tuple[str, str], Measure]  # by row and column; empty ones are left out


@dataclass(frozen=True, slots=True)
class Matrix:
    """How often what is true was read as what."""

    rows: Sequence[str]
    columns: Sequence[str]
    counts: Mapping[tuple[str, str], int]
    totals: Mapping[str, int]  # of each row


def headlines(value: Evaluation) -> list[Measure]:
    """The handful of figures to look at first; those that were not tried are left out."""
    return [found for name in HEADLINES if (found := value.of(name))]


def parts(value: Evaluation, by: tuple[str, ...], figures: Sequence[str]) -> list[Part]:
    """One row for each medium, language, kind, field or layout."""
    found: dict[str, dict[str, Measure]] = {}
    for each in value.measures:
        if each.by == by and each.figure in figures:
            found.setdefault(each.value[0], {})[each.figure] = each
    return [Part(name, found[name]) for name in ordered(found, by[0])]


def grid(value: Evaluation, figure: str, by: tuple[str, ...]) -> Grid:
    """Shares by two things at once, such as medium and language."""
    cells = {
        (each.value[0], each.value[1]): each
        for each in value.measures
        if each.figure == figure and each.by == by
    }
    rows = ordered({row for row, _ in cells}, by[0])
    columns = ordered({column for _, column in cells}, by[1])
    return Grid(figure, rows, columns, cells)


def matrix(counts: Iterable[Count]) -> Matrix:
    """Rows are true, columns read; a column for each row, and for whatever else was read."""
    found = {(each.true, each.read): each.count for each in counts}
    rows = ordered({true for true, _ in found}, "matrix")
    columns = ordered({read for _, read in found} | (set(rows) & set(Kind)), "matrix")
    totals = {row: sum(n for (true, _), n in found.items() if true == row) for row in rows}
    return Matrix(rows, columns, found, totals)


def timetable(value: Evaluation) -> list[tuple[str, dict[str, Time]]]:
    """For each medium, all of them first, the times of its steps."""
    found: dict[str, dict[str, Time]] = {}
    for each in value.times:
        found.setdefault(each.medium, {})[each.step] = each
    return [(medium, found[medium]) for medium in ordered(found, "medium")]


def told_apart(value: Evaluation, by: tuple[str, ...]) -> bool:
    """Whether the truths give more than one medium, or language."""
    return len({each.value for each in value.measures if each.by == by}) > 1


def ordered(values: Iterable[str], by: str) -> list[str]:
    """Known values in their own order, others after them."""
    known = {str(each): at for at, each in enumerate(_ORDER[by])}
    return sorted(values, key=lambda each: (known.get(each, len(known)), each))
