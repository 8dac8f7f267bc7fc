"""Where on a page a reason rests."""

from collections.abc import Iterable

from evidence.records import Document, Field, Mark, Place


def places(shown: Iterable[Field | Mark]) -> tuple[Place, ...]:
    """The place of each field and mark."""
    return tuple(Place(page=each.page, box=each.box, text=each.text) for each in shown)


def all_places(documents: Iterable[Document]) -> tuple[Place, ...]:
    """The place of everything that was found on them, payments aside."""
    return tuple(
        place for each in documents for place in (*places(each.fields), *places(each.marks))
    )
