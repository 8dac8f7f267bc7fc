"""Cents set small and high behind their amount."""

import pytest

from classifiers.fields.raised import joined
from evidence.records import Box, Word

AMOUNT = Word(text="64,8", box=(85, 220, 180, 283), confidence=0.9, line=1, block=1)
CENTS = Word(text="85", box=(164, 222, 201, 259), confidence=0.8, line=2, block=2)


def _texts(amount: str, *, cents: str = "85", box: Box = CENTS.box, width: int = 95) -> list[str]:
    left, top, _, bottom = AMOUNT.box
    whole = Word(text=amount, box=(left, top, left + width, bottom), confidence=1, line=1, block=1)
    raised = Word(text=cents, box=box, confidence=1, line=2, block=2)
    return [word.text for word in joined((whole, raised))]


def test_raised_cents_belong_to_their_amount() -> None:
    (word,) = joined((AMOUNT, CENTS))
    assert word.text == "64,85"
    assert word.box == (85, 220, 201, 283)
    assert word.confidence == 0.8
    assert _texts("1.264,", width=75) == ["1.264,85"]
    assert _texts("-64,", width=75) == ["-64,85"]


@pytest.mark.parametrize(("amount", "more"), [
    ("64,9", {}),  # another digit: who knows which
    ("64,8", {"width": 75}),  # no frame overlaps, so nothing was read twice
    ("64", {"width": 75}),  # a note or a power
    ("64,", {"width": 30}),  # far off
    ("64,", {"width": 75, "box": (164, 222, 201, 283)}),  # as high as the amount
    ("64,", {"width": 75, "box": (164, 246, 201, 283)}),  # at its foot
    ("64,", {"width": 75, "cents": "850"}),
])  # fmt: skip
def test_what_is_not_raised_stays_apart(amount: str, more: dict[str, object]) -> None:
    assert len(_texts(amount, **more)) == 2  # type: ignore[arg-type]
