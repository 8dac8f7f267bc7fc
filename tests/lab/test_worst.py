"""The worst comes first, by the house's own order of mistakes."""

from evidence.vocabulary import FieldName, Kind, Verdict
from lab.results import PaperResult
from lab.worst import slips, worst
from tests.lab.made import a_document, a_field, a_paper, failed_document

ORDER = a_document(Kind.TRANSFER_ORDER)
STATEMENT = a_document(Kind.BANK_STATEMENT)


def _texts(paper: PaperResult) -> list[str]:
    return [each.text for each in slips(paper)]


def test_mistakes_are_ordered_as_the_house_fears_them() -> None:
    many = [a_field(FieldName.DATE, "d", None)] * 20
    papers = [
        a_paper(STATEMENT, file="fine"),
        a_paper(a_document(Kind.BANK_STATEMENT, None, *many), file="fields"),
        a_paper(STATEMENT, file="vain", verdict=Verdict.REVIEW),
        a_paper(STATEMENT, file="reject", verdict=Verdict.REJECTED),
        a_paper(failed_document(Kind.OTHER), file="error", error="child_died"),
        a_paper(STATEMENT, file="accept", acceptable=(Verdict.REVIEW,)),
        a_paper(ORDER, file="order", acceptable=(Verdict.REJECTED,)),
    ]
    ranked = [each.paper.file for each in worst(papers, 9)]
    assert ranked == ["order", "accept", "error", "reject", "vain", "fields"]


def test_a_review_that_could_be_decided_is_named() -> None:
    paper = a_paper(
        STATEMENT, verdict=Verdict.REVIEW, acceptable=(Verdict.ACCEPTED, Verdict.REVIEW)
    )
    assert _texts(paper) == ["sent to a person, but could be decided"]


def test_wrong_kinds_splits_and_fields_are_named() -> None:
    field = a_field(FieldName.AMOUNT, "1.00", "7.00")
    document = a_document(Kind.OTHER, "court_order", field, confidence=0.7)
    paper = a_paper(document, read_pages=((1,), (2, 3)))
    assert _texts(paper) == [
        "other read as court_order, 0.70 sure",
        "split as 1 | 2, 3, but is 1",
        "amount wrong",
    ]


def test_of_what_nobody_can_read_only_its_verdict_counts() -> None:
    paper = a_paper(a_document(Kind.OTHER, "court_order"), legible=False, verdict=Verdict.REVIEW)
    assert _texts(paper) == []
