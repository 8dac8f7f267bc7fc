"""Papers to figures: shares, matrices, blockers, calibration and times."""

from datetime import date
from pathlib import Path

import pytest

from evidence.errors import UsageError
from evidence.vocabulary import FieldName, Kind, Verdict
from lab.crew import Problem
from lab.evaluation import SCHEMA, Source, evaluation, load_evaluation, written
from lab.measures import KIND, LANGUAGE, LAYOUT, MEDIUM_LANGUAGE, NAME, NAME_KIND
from tests.lab.made import VERSIONS, a_document, a_field, a_paper, an_evaluation, failed_document

STATEMENT = a_document(Kind.BANK_STATEMENT)
MISTAKEN = a_document(Kind.BANK_STATEMENT, "transfer_order")


def test_a_share_counts_overall_and_by_what_the_papers_are() -> None:
    value = an_evaluation(
        a_paper(STATEMENT, language="nl"), a_paper(MISTAKEN, language="fr", medium="fax")
    )
    whole, french = value.of("kind"), value.of("kind", LANGUAGE, ("fr",))
    assert whole
    assert (whole.hits, whole.of, whole.rate) == (1, 2, 0.5)
    assert 0 < whole.low < whole.rate < whole.high < 1
    assert french
    assert (french.hits, french.of) == (0, 1)
    assert value.of("kind", MEDIUM_LANGUAGE, ("fax", "fr"))
    assert value.of("kind_precision", NAME, ("transfer_order",))
    assert value.of("kind", LAYOUT, ("list",))


def test_papers_count_by_their_kind_and_fields_by_that_of_their_document() -> None:
    letter = a_document(Kind.CANCELLATION_LETTER, None, a_field(FieldName.DATE, "x", "x"))
    value = an_evaluation(a_paper(STATEMENT), a_paper(STATEMENT, letter))
    for kind in ("bank_statement", "several kinds"):
        assert value.of("verdict", KIND, (kind,)), kind
    assert value.of("verdict", KIND, ("cancellation_letter",)) is None
    assert value.of("field", NAME_KIND, ("date", "cancellation_letter"))


def test_what_is_not_labelled_has_no_share() -> None:
    value = an_evaluation(a_paper(STATEMENT, acceptable=None))
    assert value.of("verdict") is None
    assert value.of("kind")


def test_matrices_count_what_was_read_as_what() -> None:
    refused = a_paper(failed_document(Kind.OTHER), error="empty_file")
    value = an_evaluation(a_paper(STATEMENT), a_paper(MISTAKEN), refused)
    assert {(c.true, c.read): c.count for c in value.kinds} == {
        ("bank_statement", "bank_statement"): 1,
        ("bank_statement", "transfer_order"): 1,
        ("other", "failed"): 1,
    }
    assert {(c.true, c.read): c.count for c in value.verdicts} == {
        ("accepted", "accepted"): 2,
        ("accepted", "failed"): 1,
    }
    assert value.errors == {"empty_file": 1}
    assert value.papers == 3


def test_blockers_come_worst_first() -> None:
    review = Verdict.REVIEW
    value = an_evaluation(
        a_paper(STATEMENT, verdict=review, blockers=("a", "b")),
        a_paper(STATEMENT, verdict=review, blockers=("b",)),
        a_paper(STATEMENT, verdict=review, acceptable=(review,), reasons=("reversed",)),
        a_paper(STATEMENT, verdict=Verdict.ACCEPTED, blockers=("ignored",)),
    )
    assert [(b.code, b.papers, b.alone, b.avoidable) for b in value.blockers] == [
        ("b", 2, 1, 2),
        ("a", 1, 0, 1),
        ("reason:reversed", 1, 1, 0),
    ]


def test_a_confidence_that_is_worth_what_it_says_has_no_calibration_error() -> None:
    right = [a_paper(a_document(Kind.OTHER, confidence=0.75)) for _ in range(3)]
    wrong = a_paper(a_document(Kind.OTHER, "court_order", confidence=0.75))
    (kinds,) = an_evaluation(*right, wrong).calibration
    assert (kinds.of, kinds.count, kinds.error) == ("kind", 4, 0.0)
    assert [(b.count, b.hits, b.said, b.rate) for b in kinds.bins] == [(4, 3, 0.75, 0.75)]


def test_full_confidence_in_wrong_values_is_the_worst_calibration() -> None:
    field = a_field(FieldName.DATE, "2026-01-01", "2026-02-01", confidence=1.0)
    _, fields = an_evaluation(a_paper(a_document(Kind.OTHER, None, field))).calibration
    assert (fields.of, fields.error) == ("field", 1.0)


def test_times_are_told_by_step_and_medium() -> None:
    papers = [
        a_paper(STATEMENT, medium="fax", seconds={"ocr": each / 100, "decide": 0.0})
        for each in range(1, 101)
    ]
    times = {(t.medium, t.step): t for t in an_evaluation(*papers).times}
    ocr = times["fax", "ocr"]
    assert (ocr.count, ocr.median, ocr.p95) == (100, 0.505, 0.95)
    assert times["any medium", "total"].median == 0.505
    assert ("fax", "cpu") in times


def test_of_the_test_split_only_totals_are_kept() -> None:
    papers = [a_paper(STATEMENT, file="secret.pdf", split="test"), a_paper(MISTAKEN, split="dev")]
    problems = [Problem(file="secret.truth.json", message="secret.truth.json: bad")]
    source = Source(split="test", seed=1, count=2, generator="g")
    value = evaluation(papers, problems, source, VERSIONS, date(2026, 1, 1))
    assert (value.results, value.problems) == ((), ())
    assert (value.papers, value.left_out) == (2, 1)
    assert "secret" not in written(value)
    assert not any(each.by == LAYOUT for each in value.measures)


def test_a_bad_truth_of_the_test_split_among_others_closes_them_all() -> None:
    problem = Problem(file="secret.pdf", message="secret.pdf: bad", split="test")
    source = Source(folder="mine")
    value = evaluation([a_paper(STATEMENT)], [problem], source, VERSIONS, date(2026, 1, 1))
    assert (value.results, value.problems) == ((), ())


def test_half_a_character_does_not_keep_the_rest_from_being_written() -> None:
    field = a_field(FieldName.PAYEE_NAME, "a\ud800", "b")
    written(an_evaluation(a_paper(a_document(Kind.OTHER, None, field)))).encode("utf-8")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    field = a_field(FieldName.PAYEE_NAME, 'A {"b": \n "c"}   d', "é", 0.5)
    value = an_evaluation(a_paper(a_document(Kind.OTHER, None, field), seconds={"ocr": 1.0}))
    path = tmp_path / "evaluation.json"
    path.write_text(written(value), encoding="utf-8")
    assert load_evaluation(path) == value
    assert value.schema == SCHEMA


def test_another_form_is_not_taken_for_this_one(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    text = written(an_evaluation(a_paper(STATEMENT)))
    path.write_text(text.replace(SCHEMA, "bewijs-evaluation/2"), encoding="utf-8")
    with pytest.raises(UsageError, match=r"a\.json is no evaluation"):
        load_evaluation(path)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 1}', "[" * 100_000])
def test_what_is_no_evaluation_is_said_to_be_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"a\.json is no evaluation"):
        load_evaluation(path)
