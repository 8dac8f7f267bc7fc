"""Rows and boxes as the page shows them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from evidence.dossier import Account, Dossier
from evidence.records import Decision, Document, Field, Finding, Mark, Place, Reason
from evidence.vocabulary import FieldName, Kind, NextStep, ReasonCode, Sign, Verdict
from review.rendering import percent
from review.view import because, doubts, papers, said, sheets, spaced
from tests.review.drawn import statement

DOSSIER = Dossier(
    number="VI-1",
    accounts=(Account(iban="BE71096123456769", owner="collector"),),
    references=("+++090/9337/55493+++",),
    principal=Decimal("129.95"),
    outstanding=Decimal("153.07"),
)


def _note(name: FieldName, value: str, dossier: Dossier | None) -> str:
    field = Field(name=name, value=value, confidence=1.0, page=1, box=(0, 0, 9, 9), text=value)
    document = Document(
        pages=(1,), kind=Kind.BANK_STATEMENT, confidence=1.0, language=None, fields=(field,)
    )
    return papers((document,), dossier)[0].fields[0].note


@pytest.mark.parametrize(
    ("name", "value", "note"),
    [
        (FieldName.PAYEE_IBAN, "BE71096123456769", "the collector's account"),
        (FieldName.PAYEE_IBAN, "BE68539007547034", "in no list"),
        (FieldName.PAYER_IBAN, "BE68539007547034", ""),
        (FieldName.REFERENCE, "+++090/9337/55493+++", "of this dossier"),
        (FieldName.REFERENCE, "something", "not of this dossier"),
        (FieldName.AMOUNT, "153.07", "all that is due"),
        (FieldName.AMOUNT, "129.95", "the principal"),
        (FieldName.AMOUNT, "10.00", "differs from the claim"),
        (FieldName.COURT, "Arbeidsrechtbank", ""),
    ],
)
def test_a_value_is_compared_with_the_dossier(name: FieldName, value: str, note: str) -> None:
    assert _note(name, value, DOSSIER) == note


@pytest.mark.parametrize("dossier", [None, Dossier(number="VI-1")])
def test_what_the_dossier_does_not_say_is_not_compared(dossier: Dossier | None) -> None:
    for name, value in (
        (FieldName.AMOUNT, "1.00"),
        (FieldName.PAYEE_IBAN, "BE71096123456769"),
        (FieldName.REFERENCE, "x"),
    ):
        assert _note(name, value, dossier) == ""


def test_a_value_that_a_checksum_mended_says_so() -> None:
    document = statement("Voorbeeld Incasso")[1]
    mended = replace(document, fields=(replace(document.fields[0], repaired=True),))
    assert papers((mended,), None)[0].fields[0].note == "mended by its checksum"


def test_every_row_has_its_box_on_its_page_under_the_same_name() -> None:
    (paper,) = papers((statement("Voorbeeld Incasso")[1],), DOSSIER)
    first, second = sheets([(1240, 1754), (1240, 1754)], paper.rows())
    assert {each.ref for each in first.shapes} == {each.ref for each in paper.rows()}
    assert len({each.ref for each in first.shapes}) == len(first.shapes)
    assert second.shapes == ()


def test_a_row_without_a_box_is_only_in_the_list() -> None:
    mark = Mark(sign=Sign.FORM, page=1, box=(5, 5, 5, 5), text="x")
    document = replace(statement("x")[1], marks=(mark,), transactions=())
    (paper,) = papers((document,), None)
    assert len(paper.signs) == 1
    (sheet,) = sheets([(10, 10)], paper.signs)
    assert sheet.shapes == ()


DECISION = Decision(
    verdict=Verdict.REVIEW,
    reasons=(),
    asked=(),
    findings=(),
    blockers=(),
    next_step=NextStep.HUMAN_REVIEW,
    message={},
    contest_until=None,
    policy="x",
)


def test_a_reason_shows_the_words_it_rests_on() -> None:
    places = (Place(page=1, box=(1, 1, 4, 4), text="153,07"),)
    reason = Reason(code=ReasonCode.LOW_CONFIDENCE, message="…", places=places)
    decision = replace(DECISION, reasons=(reason,))
    ((shown, rows),) = because(decision)
    assert shown is reason
    assert [(row.value, row.box) for row in rows] == [("153,07", (1, 1, 4, 4))]
    assert because(None) == ()


def test_a_finding_shows_where_on_the_page_it_is() -> None:
    here = Finding(code="tamper_font", message="Two fonts.", page=1, box=(1, 1, 4, 4))
    nowhere = Finding(code="tamper_editor", message="An editor.")
    elsewhere = replace(here, evidence="another")
    decision = replace(DECISION, findings=(here, nowhere, elsewhere))
    assert [row and row.box for _, row in doubts(decision)] == [(1, 1, 4, 4), None, None]


def test_words_numbers_and_accounts_are_easy_to_read() -> None:
    assert said("low_confidence:kind") == "low confidence: kind"
    assert spaced("BE71096123456769") == "BE71 0961 2345 6769"
    assert spaced("+++090/9337/55493+++") == "+++090/9337/55493+++"
    assert percent(0.997) == "99 %"
    assert percent(0.29) == "29 %"
    assert percent(1.0) == "100 %"


def test_a_sign_that_every_row_carries_has_one_box() -> None:
    _, document = statement("Voorbeeld Incasso")
    (row, *_) = document.transactions
    ledger = Mark(sign=Sign.LEDGER, page=1, box=(1, 1, 9, 9), text="+ 1.554,83")
    rows = tuple(replace(row, marks=(ledger,)) for _ in range(5))
    (paper,) = papers((replace(document, marks=(), transactions=rows),), None)
    assert [each.value for each in paper.signs] == ["+ 1.554,83"]
