"""The day that a PDF gives for itself, on its whole way: from the file to the decision."""

from datetime import date
from pathlib import Path

import pikepdf
import pytest

from classifiers.documents import understand
from evidence.vocabulary import Verdict
from lab.truth import load_truth
from policy.decide import decide
from tests.ocr.drawn import read
from tests.policy.papers import FIRM

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
TRUTH = load_truth(PAPERS / "statement-paper-nl-digital.truth.json")  # booked on 23 June 2026


@pytest.mark.parametrize(
    ("saved", "blockers"),
    [
        ("20260720", ()),
        ("20260623", ()),
        ("20260617", ("tamper_booking_day",)),
        ("20000101", ()),
    ],
)
def test_a_booking_of_after_the_file_is_for_a_person(
    tmp_path: Path, saved: str, blockers: tuple[str, ...]
) -> None:
    path = tmp_path / "statement.pdf"
    with pikepdf.open(TRUTH.path) as file:
        file.docinfo["/CreationDate"] = f"D:{saved}120000+02'00'"
        file.save(path)
    reading = read(path)
    documents = understand(reading, TRUTH.dossier)
    decision = decide(reading, documents, TRUTH.dossier, date(2026, 7, 22), FIRM)
    assert decision.verdict is (Verdict.REVIEW if blockers else Verdict.ACCEPTED)
    assert decision.blockers == blockers
