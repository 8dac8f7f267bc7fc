"""What counts as a hit, and for which papers it is tried at all."""

import pytest

from evidence.vocabulary import FieldName, Kind, Verdict
from lab.figures import FIGURES, trials
from lab.results import PaperResult
from tests.lab.made import a_document, a_field, a_paper, failed_document

ORDER = a_document(Kind.TRANSFER_ORDER)
STATEMENT = a_document(Kind.BANK_STATEMENT)
LETTER = a_document(Kind.OTHER, pages=(2,))
ACCEPTED, REJECTED, REVIEW = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REVIEW


def _hits(paper: PaperResult, figure: str) -> list[bool]:
    return [each.hit for each in trials(paper) if each.figure == figure]


def test_no_trial_is_of_a_figure_that_does_not_exist() -> None:
    papers = [
        a_paper(ORDER, STATEMENT, expected=("order_only",), acceptable=(REJECTED,)),
        a_paper(STATEMENT, legible=False),
    ]
    assert {t.figure for paper in papers for t in trials(paper)} <= {f.name for f in FIGURES}


def test_an_accepted_order_is_seen_without_any_verdict_in_the_truth() -> None:
    assert _hits(a_paper(ORDER, LETTER, acceptable=None), "order_accepted") == [True]
    assert _hits(a_paper(ORDER, acceptable=None, verdict=REJECTED), "order_accepted") == [False]


def test_an_accepted_order_is_seen_even_where_nobody_can_read_it() -> None:
    unread = a_paper(ORDER, acceptable=(REJECTED, REVIEW), legible=False)
    assert _hits(unread, "order_accepted") == [True]
    assert _hits(unread, "wrong_accept") == [True]
    assert _hits(unread, "unreadable") == [False]


@pytest.mark.parametrize(
    "paper",
    [
        a_paper(ORDER, STATEMENT, acceptable=None),
        a_paper(ORDER, acceptable=(ACCEPTED,)),
        a_paper(STATEMENT),
        a_paper(LETTER),
    ],
)
def test_what_may_prove_something_is_no_order(paper: PaperResult) -> None:
    assert _hits(paper, "order_accepted") == []


def test_a_wrong_accept_and_a_false_reject_are_tried_only_where_they_would_be_one() -> None:
    proof = a_paper(STATEMENT, verdict=REJECTED)
    assert _hits(proof, "wrong_accept") == []
    assert _hits(proof, "false_reject") == [True]
    no_proof = a_paper(STATEMENT, acceptable=(REJECTED,))
    assert _hits(no_proof, "wrong_accept") == [True]
    assert _hits(no_proof, "false_reject") == []


@pytest.mark.parametrize(
    ("acceptable", "verdict", "avoidable"),
    [
        ((ACCEPTED,), REVIEW, [True]),
        ((REJECTED, REVIEW), REVIEW, [True]),
        ((REVIEW,), REVIEW, []),
        ((ACCEPTED,), ACCEPTED, [False]),
    ],
)
def test_a_review_is_avoidable_where_the_truth_allows_a_verdict(
    acceptable: tuple[Verdict, ...], verdict: Verdict, avoidable: list[bool]
) -> None:
    paper = a_paper(STATEMENT, acceptable=acceptable, verdict=verdict)
    assert _hits(paper, "avoidable_review") == avoidable


def test_straight_through_and_right_wants_both() -> None:
    wrong = a_paper(STATEMENT, verdict=REJECTED)
    assert _hits(wrong, "straight_through") == [True]
    assert _hits(wrong, "straight_right") == [False]


def test_one_of_the_expected_reasons_is_enough() -> None:
    paper = a_paper(STATEMENT, expected=("a", "b"), reasons=("b", "c"))
    assert _hits(paper, "reason") == [True]


def test_an_error_is_a_miss_everywhere_and_never_dropped() -> None:
    paper = a_paper(
        failed_document(Kind.BANK_STATEMENT), error="encrypted_pdf", read_pages=(), expected=("a",)
    )
    assert _hits(paper, "error") == [True]
    for figure in ("verdict", "straight_through", "reason", "split", "kind"):
        assert _hits(paper, figure) == [False], figure


def test_the_papers_that_nobody_can_read_are_scored_apart() -> None:
    paper = a_paper(STATEMENT, legible=False, verdict=REVIEW)
    assert {each.figure for each in trials(paper)} == {"error", "unreadable"}


@pytest.mark.parametrize(
    ("verdict", "reasons", "seen"),
    [
        (REVIEW, ("low_confidence",), True),
        (REJECTED, ("unreadable",), True),
        (REJECTED, ("not_a_proof",), False),
        (ACCEPTED, ("payment_matches",), False),
    ],
)
def test_an_unreadable_paper_must_be_called_so_or_sent_to_a_person(
    verdict: Verdict, reasons: tuple[str, ...], seen: bool
) -> None:
    paper = a_paper(STATEMENT, legible=False, verdict=verdict, reasons=reasons)
    assert _hits(paper, "unreadable") == [seen]


def test_a_wrong_value_costs_precision_and_recall() -> None:
    fields = (
        a_field(FieldName.DATE, "2026-01-01", "2026-01-01"),
        a_field(FieldName.AMOUNT, "1.00", "7.00"),
        a_field(FieldName.REFERENCE, None, "RF18"),
        a_field(FieldName.COURT, "Gent", None),
    )
    paper = a_paper(a_document(Kind.BANK_STATEMENT, None, *fields))
    assert sorted(_hits(paper, "field")) == [False, False, False, True]
    assert sorted(_hits(paper, "field_precision")) == [False, False, True]
    assert sorted(_hits(paper, "field_recall")) == [False, False, True]


def test_a_document_that_answers_for_nothing_costs_the_kind_precision_alone() -> None:
    paper = a_paper(STATEMENT, a_document(None, "other", pages=(2,)))
    assert _hits(paper, "kind") == [True]
    assert _hits(paper, "kind_precision") == [True, False]
