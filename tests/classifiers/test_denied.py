"""What a "not" denies of what a letter is, and what it does not."""

import pytest

from evidence.vocabulary import Kind
from tests.classifiers.test_kinds import known

_MAIL = "Van: Ans Peeters <ans@mail.example>\nAan: zaak@firma.example\nBeste,\n"


@pytest.mark.parametrize("text", [
    "Ik kom al maanden niet meer trainen. Ik wil mijn lidmaatschap (lidnummer FP-20714) dus\n"
    "niet verderzetten. Gelieve dit te beëindigen.",
    "Zolang dat niet hersteld is ga ik niet akkoord met deze factuur en betaal ik ze niet.",
])  # fmt: skip
def test_a_not_of_another_verb_denies_nothing(text: str) -> None:
    found = known(_MAIL + text).known
    assert found.kind in {Kind.CANCELLATION_LETTER, Kind.DISPUTE_NOTICE}
    assert not found.doubt


@pytest.mark.parametrize("text", [
    "Ik betwist de factuur niet.",
    "Het is niet zo dat ik niet akkoord ga met deze factuur.",
])  # fmt: skip
def test_what_is_denied_is_doubted(text: str) -> None:
    assert known(_MAIL + text).known.doubt
