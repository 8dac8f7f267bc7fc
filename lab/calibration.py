"""Whether a confidence of 0.9 is right nine times in ten."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lab.intervals import wilson
from lab.results import PaperResult

BINS = 10  # of equal width
Said = tuple[float, bool]  # a confidence, and whether it was right


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Answers of like confidence."""

    count: int  # at least 1
    hits: int
    said: float  # their mean confidence
    rate: float  # how often they were right
    low: float  # Wilson, 95 %
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What one sort of confidence is worth."""

    of: str  # "kind" or "field"
    count: int
    error: float  # expected calibration error: mean distance of said and right, 0.0 to 1.0
    bins: tuple[Bin, ...]  # from the least sure; empty ones are left out


def calibrated(papers: Iterable[PaperResult]) -> tuple[Calibration, ...]:
    """For kinds and for fields, over legible papers; what nothing was said of is left out."""
    legible = [each for each in papers if each.legible]
    both = (_calibration("kind", _kinds(legible)), _calibration("field", said_of_fields(legible)))
    return tuple(each for each in both if each.count)


def _kinds(papers: Iterable[PaperResult]) -> Iterator[Said]:
    for paper in papers:
        for document in paper.documents:
            if document.kind and document.own and document.confidence is not None:
                yield document.confidence, document.right


def said_of_fields(papers: Iterable[PaperResult]) -> Iterator[Said]:
    """The confidence of each field that was read, and whether it was right."""
    for paper in papers:
        for document in paper.documents:
            for field in document.fields:
                if document.own and field.confidence is not None:
                    yield field.confidence, field.right


def _calibration(of: str, said: Iterable[Said]) -> Calibration:
    groups: dict[int, list[Said]] = {}
    for each in said:
        groups.setdefault(min(int(each[0] * BINS), BINS - 1), []).append(each)
    bins = tuple(_bin(group) for _, group in sorted(groups.items()))
    count = sum(each.count for each in bins)
    away = sum(each.count * abs(each.said - each.rate) for each in bins)
    return Calibration(of=of, count=count, error=round(away / max(count, 1), 6), bins=bins)


def _bin(group: list[Said]) -> Bin:
    count, hits = len(group), sum(right for _, right in group)
    low, high = wilson(hits, count)
    return Bin(
        count=count,
        hits=hits,
        said=round(sum(confidence for confidence, _ in group) / count, 6),
        rate=round(hits / count, 6),
        low=round(low, 6),
        high=round(high, 6),
    )
