"""A truth is read in both its forms; what does not fit is named, with what would."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from evidence.vocabulary import FieldName, Kind, Verdict
from lab.papers import loaded
from lab.truth import BadTruth, Truth, load_truth

ROOT = Path(__file__).parents[2]
COMMITTED = sorted((ROOT / "fixtures" / "papers").glob("*.truth.json"))
LEAST: dict[str, Any] = {"file": "a.pdf", "documents": [{"pages": [1], "kind": "other"}]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    return tmp_path


def _load(folder: Path, value: object) -> Truth:
    path = folder / "a.truth.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return load_truth(path)


def _with_fields(fields: object) -> dict[str, Any]:
    return {"file": "a.pdf", "documents": [{"pages": [1], "kind": "other", "fields": fields}]}


def test_every_committed_truth_is_read() -> None:
    truths, problems = loaded(COMMITTED)
    assert len(truths) == len(COMMITTED) > 0
    assert problems == []


def test_a_file_and_its_documents_are_enough(folder: Path) -> None:
    truth = _load(folder, LEAST)
    assert [each.kind for each in truth.documents] == [Kind.OTHER]
    assert (truth.medium, truth.language, truth.legible) == ("unknown", "unknown", True)
    assert truth.documents[0].fields is None
    assert truth.acceptable is None
    assert truth.dossier is None


def test_the_examples_of_the_documentation_are_read(folder: Path) -> None:
    text = (ROOT / "docs" / "truth.md").read_text(encoding="utf-8")
    least, whole = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    for name in ("scan-0017.pdf", "scan-0018.pdf"):
        (folder / name).touch()
    assert _load(folder, least).documents[0].pages == (1, 2)
    truth = _load(folder, whole)
    assert truth.acceptable == (Verdict.ACCEPTED,)
    assert truth.findings == ()
    assert truth.documents[0].fields is not None
    assert len(truth.documents[0].fields) == 5


def test_every_key_of_an_invented_truth_is_documented() -> None:
    text = (ROOT / "docs" / "truth.md").read_text(encoding="utf-8")
    keys = {key for path in COMMITTED for key in json.loads(path.read_text(encoding="utf-8"))}
    assert {key for key in keys if f"`{key}`" not in text} == set()


def test_values_become_canonical(folder: Path) -> None:
    fields = {
        "amount": "149.9",
        "payer_iban": "be68 5390 0754 7034",
        "date": "2026-03-14",
        "tracking_number": "RR 123 456 785 BE",
    }
    (document,) = _load(folder, _with_fields(fields)).documents
    assert document.fields is not None
    assert {each.name: each.value for each in document.fields} == {
        "amount": "149.90",
        "payer_iban": "BE68539007547034",
        "tracking_number": "RR123456785BE",
        "date": "2026-03-14",
    }


@pytest.mark.parametrize("names", [("iban",), ("payee_iban",), ("iban", "payee_iban")])
def test_the_account_paid_to_counts_once_by_either_name(
    folder: Path, names: tuple[str, ...]
) -> None:
    (document,) = _load(folder, _with_fields(dict.fromkeys(names, "BE68539007547034"))).documents
    assert document.fields is not None
    assert [each.name for each in document.fields] == [FieldName.PAYEE_IBAN]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("{nope", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "a JSON object"),
        ({"documents": LEAST["documents"]}, "file is missing"),
        (LEAST | {"file": "gone.pdf"}, "no gone.pdf beside it"),
        (LEAST | {"file": "../a.pdf"}, "without a folder"),
        (LEAST | {"file": "n" * 5000}, "no nnn"),
        ({"file": "a.pdf"}, "documents is missing"),
        (LEAST | {"documents": []}, "at least one"),
        (LEAST | {"documents": [7]}, "documents[0] must be an object"),
        (LEAST | {"documents": [{"pages": [1], "kind": "statement"}]}, "one of bank_statement"),
        (LEAST | {"documents": [{"pages": [0], "kind": "other"}]}, "a whole number from 1"),
        (LEAST | {"documents": LEAST["documents"] * 2}, "one document only"),
        (_with_fields({"total": "1.00"}), "'total' must be one of date, amount"),
        (_with_fields({"date": "14/03/2026"}), "fields.date.value must be a day"),
        (_with_fields({"amount": 149.95}), "fields.amount.value must be an amount"),
        (_with_fields({"amount": "-149.95"}), "never negative"),
        (_with_fields({"date": {"value": "2026-01-01", "box": [1, 2]}}), "left, top, right"),
        (LEAST | {"acceptable_verdicts": ["yes"]}, "one of accepted, rejected, review"),
        (LEAST | {"expected_reasons": ["because"]}, "one of payment_matches"),
        (LEAST | {"language": "it"}, "one of nl, fr, de, en"),
        (LEAST | {"split": "holdout"}, "one of train, dev, test"),
        (LEAST | {"schema": "bewijs-truth/9"}, "one of bewijs-truth/1"),
        (LEAST | {"dossier": {"number": "1", "principal": "much"}}, "'principal'"),
        (LEAST | {"medium": "x" * 60}, "at most 40"),
    ],
)
def test_what_does_not_fit_is_named_with_what_would(folder: Path, value: object, said: str) -> None:
    with pytest.raises(BadTruth) as wrong:
        _load(folder, value)
    assert wrong.value.message.startswith("a.truth.json: ")
    assert said in wrong.value.message
    assert wrong.value.message.endswith(".")


def test_two_truths_of_one_paper_are_not_both_counted(folder: Path) -> None:
    for name in "ab":
        (folder / f"{name}.truth.json").write_text(json.dumps(LEAST), encoding="utf-8")
    truths, problems = loaded(sorted(folder.glob("*.truth.json")))
    assert len(truths) == 1
    assert [each.message for each in problems] == [
        "b.truth.json: file: another truth tells of a.pdf already."
    ]


def test_one_bad_truth_does_not_stop_the_others(folder: Path) -> None:
    (folder / "a.truth.json").write_text(json.dumps(LEAST), encoding="utf-8")
    (folder / "b.truth.json").write_bytes(b"\xff\xfe")
    (folder / "c.truth.json").mkdir()
    truths, problems = loaded(sorted(folder.glob("*.truth.json")))
    assert len(truths) == 1
    assert [each.file for each in problems] == ["b.truth.json", "c.truth.json"]
