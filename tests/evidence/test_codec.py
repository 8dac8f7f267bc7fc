"""What is encoded can be decoded, and what does not fit is not let in."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from evidence.codec import decode, encode
from evidence.records import Decision, Document, Field, Finding, Mark, Reading, Transaction, Word
from evidence.vocabulary import FieldName, Kind, Language, NextStep, Sign, Verdict

WORD = Word(text="saldo", box=(1, 2, 3, 4), confidence=0.5, line=0, block=0)
DOCUMENT = Document(
    pages=(1,),
    kind=Kind.BANK_STATEMENT,
    confidence=0.9,
    language=None,
    fields=(
        Field(
            name=FieldName.AMOUNT,
            value="1.00",
            confidence=1.0,
            page=1,
            box=(0, 0, 1, 1),
            text="1,00",
            currency="EUR",
        ),
    ),
    transactions=(
        Transaction(
            page=1,
            box=(0, 0, 1, 1),
            date=date(2026, 3, 14),
            amount=Decimal("-1.00"),
            marks=(Mark(sign=Sign.BOOKED, page=1, box=(0, 0, 1, 1), text="geboekt"),),
        ),
    ),
    rivals=((Kind.OTHER, 0.1),),
)
DECISION = Decision(
    verdict=Verdict.REVIEW,
    reasons=(),
    asked=(),
    findings=(Finding(code="x", message="y"),),
    blockers=(),
    next_step=NextStep.HUMAN_REVIEW,
    message={Language.NL: "…"},
    contest_until=None,
    policy="2026-11-23",
    decided_at=datetime(2026, 3, 14, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("kind", "record"), [(Word, WORD), (Document, DOCUMENT), (Decision, DECISION)]
)
def test_a_record_survives_json(kind: type[Any], record: object) -> None:
    assert decode(kind, json.loads(json.dumps(encode(record)))) == record


def test_a_tuple_of_records_survives_json() -> None:
    assert decode(tuple[Document, ...], encode((DOCUMENT, DOCUMENT))) == (DOCUMENT, DOCUMENT)


@pytest.mark.parametrize(
    "change",
    [
        {"text": 3},
        {"box": [1, 2, 3]},
        {"box": [1, 2, 3, "4"]},
        {"confidence": "high"},
        {"colour": "red"},
    ],
)
def test_what_does_not_fit_is_an_error(change: dict[str, Any]) -> None:
    value = encode(WORD)
    assert isinstance(value, dict)
    with pytest.raises((TypeError, ValueError, KeyError)):
        decode(Word, value | change)


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(TypeError):
        decode(Reading, {"sha256": "x"})
