"""Counting what stood in the way."""

import pytest

from evidence.vocabulary import Kind, Verdict
from storage.records import Decided
from workers.obstacles import Obstacle, Sort, tally

STATEMENT, ORDER = (Kind.BANK_STATEMENT,), (Kind.TRANSFER_ORDER,)


def _waits(*obstacles: str, kinds: tuple[Kind, ...] = STATEMENT, medium: str = "jpeg") -> Decided:
    return Decided(verdict=Verdict.REVIEW, obstacles=obstacles, kinds=kinds, medium=medium)


ACCEPTED = Decided(verdict=Verdict.ACCEPTED, obstacles=(), kinds=STATEMENT, medium="pdf_text")
COUNTED = tally(
    [
        _waits("low_confidence:date"),
        _waits("low_confidence:date", "low_confidence:page"),
        _waits("low_confidence:page", "low_confidence:date"),
        _waits("wrong_account", kinds=ORDER, medium="pdf_text"),
        ACCEPTED,
    ]
)


def test_the_most_frequent_obstacle_comes_first_with_what_its_end_would_free() -> None:
    assert COUNTED.obstacles == (
        Obstacle(code="low_confidence:date", papers=3, share=0.75, alone=1, freed=1),
        Obstacle(code="low_confidence:page", papers=2, share=0.5, alone=0, freed=3),
        Obstacle(code="wrong_account", papers=1, share=0.25, alone=1, freed=4),
    )


def test_kinds_and_media_are_counted_with_those_that_needed_nobody() -> None:
    dated, paged = "low_confidence:date", "low_confidence:page"
    assert COUNTED.kinds == (
        Sort(name="bank_statement", papers=4, person=3, share=0.75, obstacles=(dated, paged)),
        Sort(name="transfer_order", papers=1, person=1, share=1, obstacles=("wrong_account",)),
    )
    assert [(each.name, each.person, each.papers) for each in COUNTED.media] == [
        ("jpeg", 3, 3),
        ("pdf_text", 1, 2),
    ]


def test_a_file_of_several_papers_is_counted_once() -> None:
    counted = tally([_waits("wrong_account", kinds=(*ORDER, *STATEMENT, *ORDER))])
    assert [each.name for each in counted.kinds] == ["bank_statement+transfer_order"]


def test_an_obstacle_named_twice_is_one() -> None:
    assert tally([_waits("a", "a")]).obstacles[0].papers == 1


@pytest.mark.parametrize("decided", [[], [ACCEPTED]])
def test_nothing_in_the_way_is_an_empty_list(decided: list[Decided]) -> None:
    assert tally(decided).obstacles == ()
    assert tally(decided).papers == len(decided)
