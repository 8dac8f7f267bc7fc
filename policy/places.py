"""Where on a page a reason rests."""

from collections.abc import Iterable

from evidence.records import Box, Document, Field, Mark, Place


def places(shown: Iterable[Field | Mark]) -> tuple[Place, ...]:
    """The place of each field and mark."""
    return tuple(Place(page=each.page, box=each.box, text=each.text) for each in shown)


def overlap(one: Box, other: Box) -> float:
    """The share of the first box's height that the second covers; 0.0 when they are apart."""
    beside = min(one[2], other[2]) <= max(one[0], other[0])
    common = min(one[3], other[3]) - max(one[1], other[1])
    return 0.0 if beside else max(common, 0) / max(one[3] - one[1], 1)


def all_places(documents: Iterable[Document]) -> tuple[Place, ...]:
    """The place of everything that was found on them, payments aside."""
    return tuple(
        place for each in documents for place in (*places(each.fields), *places(each.marks))
    )
