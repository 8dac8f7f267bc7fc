"""A comparison tells what moved from what merely wavers."""

from dataclasses import replace

import pytest

from evidence.errors import UsageError
from evidence.vocabulary import FieldName, Kind, Verdict
from lab.comparing import check_comparable, compared
from lab.evaluation import Comparison, Evaluation, Source
from lab.results import PaperResult
from tests.lab.made import a_document, a_field, a_paper, an_evaluation

DEV = Source(split="dev", seed=1, count=40, generator="g")


def _papers(right: int, of: int = 40, **known: str) -> list[PaperResult]:
    """Orders, so many of which were taken for what they are."""
    read = ["transfer_order"] * right + ["bank_statement"] * (of - right)
    return [
        a_paper(
            a_document(Kind.TRANSFER_ORDER, each),
            file=f"{at}.pdf",
            acceptable=(Verdict.REJECTED,),
            verdict=Verdict.REJECTED if each == "transfer_order" else Verdict.ACCEPTED,
            **known,  # type: ignore[arg-type]
        )
        for at, each in enumerate(read)
    ]


def _since(before: Evaluation, after: Evaluation) -> Comparison:
    comparison = compared(before, after).comparison
    assert comparison
    return comparison


def test_nothing_moved_between_the_same_results() -> None:
    comparison = _since(an_evaluation(*_papers(30)), an_evaluation(*_papers(30)))
    assert comparison.moves == ()
    assert comparison.shares > 10


def test_a_paper_or_two_is_noise() -> None:
    comparison = _since(an_evaluation(*_papers(30)), an_evaluation(*_papers(32)))
    assert comparison.moves == ()


def test_more_right_kinds_are_better_and_fewer_accepted_orders_too() -> None:
    comparison = _since(an_evaluation(*_papers(20)), an_evaluation(*_papers(36)))
    moved = {each.figure: each for each in comparison.moves if not each.by}
    assert moved["kind"].better
    assert (moved["kind"].gained, moved["kind"].lost) == (16, 0)
    assert (moved["kind"].before, moved["kind"].after) == (0.5, 0.9)
    assert moved["order_accepted"].better
    assert (moved["order_accepted"].gained, moved["order_accepted"].lost) == (0, 16)
    assert "one by one" in comparison.notes[0]


def test_the_way_back_is_worse() -> None:
    comparison = _since(an_evaluation(*_papers(36)), an_evaluation(*_papers(20)))
    assert comparison.moves
    assert not any(each.better for each in comparison.moves if each.figure != "straight_through")


def test_of_totals_alone_a_larger_move_is_needed() -> None:
    closed = {"split": "test"}
    source = replace(DEV, split="test")
    then = an_evaluation(*_papers(28, **closed), source=source)
    more = an_evaluation(*_papers(36, **closed), source=source)
    assert not [each for each in _since(then, more).moves if each.figure == "kind"]
    few = an_evaluation(*_papers(8, **closed), source=source)
    (kind,) = [e for e in _since(then, few).moves if e.figure == "kind" and not e.by]
    assert kind.low is not None
    assert kind.high is not None
    assert kind.low < kind.after - kind.before < kind.high < 0
    assert kind.gained is None


def test_other_papers_of_the_same_split_are_two_samples_and_it_says_so() -> None:
    after = an_evaluation(*_papers(30, sha256="1"), source=replace(DEV, seed=2, generator="h"))
    notes = " ".join(_since(an_evaluation(*_papers(30), source=DEV), after).notes)
    assert "two samples" in notes
    assert "seeds differ" in notes
    assert "generator has changed" in notes


@pytest.mark.parametrize("source", [replace(DEV, split="test"), Source(folder="own")])
def test_another_split_is_not_compared_at_all(source: Source) -> None:
    with pytest.raises(UsageError, match="cannot be compared"):
        check_comparable(an_evaluation(*_papers(1), source=DEV), source)


def test_another_folder_is_compared_only_over_the_papers_that_are_in_both() -> None:
    one = an_evaluation(*_papers(2, of=2), source=Source(folder="one"))
    two = an_evaluation(*_papers(2, of=2), source=Source(folder="two"))
    assert "2 papers are in both" in _since(one, two).notes[0]
    other = an_evaluation(*_papers(2, of=2, sha256="1"), source=Source(folder="two"))
    with pytest.raises(UsageError, match="No paper of two"):
        compared(one, other)


def test_a_value_that_is_no_longer_made_up_is_better() -> None:
    def papers(made_up: bool) -> list[PaperResult]:
        field = a_field(FieldName.REFERENCE, None, "RF18")
        document = a_document(Kind.OTHER, None, *([field] if made_up else []))
        known = a_document(Kind.OTHER, None, a_field(FieldName.DATE, "d", "d"), pages=(2,))
        return [a_paper(document, known, file=f"{at}.pdf") for at in range(20)]

    comparison = _since(an_evaluation(*papers(True)), an_evaluation(*papers(False)))
    (exact,) = [e for e in comparison.moves if e.figure == "field" and not e.by]
    assert (exact.better, exact.gained, exact.lost) == (True, 20, 0)
