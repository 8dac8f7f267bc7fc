"""What was read is set against what is true, document by document."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evidence.errors import EncryptedPdf
from evidence.records import Decision, Document, Field, Page, Reading, Word
from evidence.vocabulary import FieldName, Kind, NextStep, Verdict
from lab.figures import trials
from lab.results import FAILED, NONE, PaperResult
from lab.scoring import failed, scored
from lab.truth import BadTruth, TrueDocument, TrueField, Truth
from workers.pipeline import Outcome

DECISION = Decision(
    verdict=Verdict.REVIEW,
    reasons=(),
    asked=(),
    findings=(),
    blockers=("low_confidence:kind",),
    next_step=NextStep.HUMAN_REVIEW,
    message={},
    contest_until=None,
    policy="2026-01-01",
)


def _true(*pages: int, kind: Kind = Kind.BANK_STATEMENT, **fields: str) -> TrueDocument:
    found = tuple(
        TrueField(name=FieldName(name), value=value, currency=None, text=None, page=None, box=None)
        for name, value in fields.items()
    )
    return TrueDocument(pages=pages, kind=kind, fields=found)


def _read(*pages: int, kind: Kind = Kind.BANK_STATEMENT, **fields: str) -> Document:
    found = tuple(
        Field(
            name=FieldName(name), value=value, confidence=0.9, page=pages[0], box=(0, 0, 9, 9),
            text=value, currency="EUR" if name == "amount" else None,
        )
        for name, value in fields.items()
    )  # fmt: skip
    return Document(pages=pages, kind=kind, confidence=0.9, language=None, fields=found)


def _truth(*documents: TrueDocument, **known: Any) -> Truth:
    return replace(
        Truth(
            path=Path("a.pdf"), split=None, medium="fax", language="nl", layout=None, trap=None,
            legible=True, page_sizes=(), dossier=None, findings=(), documents=documents,
            acceptable=None, expected=None,
        ),
        **known,
    )  # fmt: skip


def _scored(true: tuple[TrueDocument, ...], *read: Document, pages: int = 3) -> PaperResult:
    sheets = tuple(
        Page(number=n, width=9, height=9, words=(), source="ocr", confidence=1.0, coverage=1.0)
        for n in range(1, pages + 1)
    )
    reading = Reading(sha256="0", media_type="application/pdf", reader="r", pages=sheets)
    outcome = Outcome(reading=reading, documents=read, decision=DECISION, answer={"seconds": {}})
    return scored(_truth(*true), outcome, 0.0)


def test_a_document_is_answered_for_by_the_one_that_covers_most_of_its_pages() -> None:
    true = (_true(1), _true(2, 3, 4, kind=Kind.COURT_ORDER))
    paper = _scored(true, _read(1, 2, 3), _read(4, kind=Kind.COURT_ORDER), pages=4)
    first, second, _ = paper.documents
    assert (first.read, second.read) == ("bank_statement", "bank_statement")
    assert not paper.split_right


def test_of_two_that_cover_as_many_pages_the_slimmer_answers() -> None:
    paper = _scored((_true(2),), _read(1, 2), _read(2, kind=Kind.OTHER))
    assert paper.documents[0].read == "other"


def test_pages_grouped_as_they_belong_are_split_right_in_any_order() -> None:
    paper = _scored((_true(1, 2), _true(3)), _read(3), _read(2, 1))
    assert paper.split_right


def test_pages_that_no_document_holds_are_read_as_none() -> None:
    (document,) = _scored((_true(2),), _read(1)).documents[:1]
    assert document.read == NONE
    assert document.confidence is None


def test_a_document_that_answers_for_nothing_keeps_what_it_made_up() -> None:
    paper = _scored((_true(1),), _read(1), _read(2, reference="RF18"))
    extra = paper.documents[1]
    assert extra.kind is None
    assert [(each.expected, each.read) for each in extra.fields] == [(None, "RF18")]


def test_fields_that_the_truth_does_not_label_are_not_scored() -> None:
    true = replace(_true(1), fields=None)
    paper = _scored((true,), _read(1, reference="RF18"), _read(2, reference="RF19"))
    assert [each.fields for each in paper.documents] == [(), ()]


def test_what_is_read_apart_on_pages_without_labels_is_not_made_up() -> None:
    unlabelled = replace(_true(2, 3), fields=None)
    paper = _scored((_true(1), unlabelled), _read(1), _read(2), _read(3, reference="RF18"))
    assert [each.fields for each in paper.documents] == [(), (), ()]


def test_a_field_is_right_wrong_missed_or_made_up() -> None:
    true = _true(1, date="2026-01-01", court="Gent", case_number="1")
    read = _read(1, date="2026-01-01", court="Brugge", reference="RF18")
    (document,) = _scored((true,), read).documents
    assert {each.name: (each.expected, each.read, each.right) for each in document.fields} == {
        "date": ("2026-01-01", "2026-01-01", True),
        "court": ("Gent", "Brugge", False),
        "case_number": ("1", None, False),
        "reference": (None, "RF18", False),
    }


def test_the_account_paid_to_is_not_counted_twice() -> None:
    same = {"iban": "BE1", "payee_iban": "BE1"}
    (document,) = _scored((_true(1, payee_iban="BE1"),), _read(1, **same)).documents
    assert [each.name for each in document.fields] == [FieldName.PAYEE_IBAN]


@pytest.mark.parametrize(("currency", "right"), [("EUR", True), (None, True), ("USD", False)])
def test_a_currency_counts_where_the_truth_gives_it(currency: str | None, right: bool) -> None:
    amount = TrueField(
        name=FieldName.AMOUNT, value="1.00", currency=currency, text=None, page=None, box=None
    )
    (document,) = _scored((replace(_true(1), fields=(amount,)),), _read(1, amount="1.00")).documents
    assert [each.right for each in document.fields] == [right]


def test_a_paper_that_was_refused_keeps_its_documents_as_failed() -> None:
    paper = failed(_truth(_true(1, date="2026-01-01")), EncryptedPdf())
    assert paper.error == "encrypted_pdf"
    assert [each.read for each in paper.documents] == [FAILED]
    assert [each.right for each in paper.documents[0].fields] == [False]


def test_a_page_that_the_file_does_not_have_is_a_bad_truth() -> None:
    astray = TrueField(
        name=FieldName.DATE, value="d", currency=None, text=None, page=7, box=(1, 1, 2, 2)
    )
    for true in (_true(7), replace(_true(1), fields=(astray,))):
        with pytest.raises(BadTruth, match="page 7"):
            _scored((true,), _read(1))


def test_a_telephone_number_is_right_however_it_is_grouped() -> None:
    true = _true(1, kind=Kind.COURT_ORDER, mediator_phone="+32 9 555.12.34")
    for read, right in (("09/555 12 34", True), ("09 555 12 35", False)):
        paper = _scored((true,), _read(1, kind=Kind.COURT_ORDER, mediator_phone=read))
        assert [each.right for each in paper.documents[0].fields] == [right]


def test_a_print_stands_among_the_words_however_they_are_parted() -> None:
    def stands(*words: str) -> bool | None:
        page = Page(
            number=1, width=9, height=9, source="ocr", confidence=1.0, coverage=1.0,
            words=tuple(
                Word(text=each, box=(0, 0, 9, 9), confidence=1.0, line=0, block=0)
                for each in words
            ),
        )  # fmt: skip
        reading = Reading(sha256="0", media_type="image/png", reader="r", pages=(page,))
        outcome = Outcome(reading=reading, documents=(), decision=DECISION, answer={"seconds": {}})
        field = TrueField(
            name=FieldName.AMOUNT, value="1234.50", currency=None, text="−1 234,50 EUR", page=1,
            box=None,
        )  # fmt: skip
        document = TrueDocument(pages=(1,), kind=Kind.BANK_STATEMENT, fields=(field,))
        return scored(_truth(document), outcome, 0.0).documents[0].fields[0].stands

    assert stands("Bedrag", "-1", "234,50", "EUR")
    assert not stands("Bedrag", "-1", "284,50", "EUR")


def test_one_answer_to_two_documents_is_right_or_wrong_only_once() -> None:
    order, statement = _true(1, kind=Kind.TRANSFER_ORDER, date="2026-03-14"), _true(2, 3)
    paper = _scored((order, statement), _read(1, 2, 3, reference="RF18"))
    tried = [each for each in trials(paper) if each.figure.endswith("precision")]
    assert [(each.figure, each.hit) for each in tried] == [
        ("kind_precision", True),
        ("field_precision", False),
    ]
    kinds = [each.hit for each in trials(paper) if each.figure == "kind"]
    assert kinds == [False, True]
