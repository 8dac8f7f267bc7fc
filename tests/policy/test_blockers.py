"""What stands in the way has a sentence that a person can follow."""

import pytest

from policy.blockers import MEANINGS, SENTENCES, explained
from tests.policy.truth_rows import Row, decided, rows

GENERAL = explained("nothing that we know")
# given where the table of truth does not reach
ELSEWHERE = {"court_words", "no_proof", "overlapping", "elsewhere", "set_aside"}


@pytest.mark.parametrize("row", [pytest.param(row, id=row.place) for row in rows()])
def test_every_blocker_has_a_sentence(row: Row) -> None:
    for blocker in decided(row).blockers:
        sign = blocker.startswith("tamper_")
        assert (explained(blocker) == GENERAL) is sign, blocker
        assert "{" not in explained(blocker)


def test_no_sentence_is_left_over() -> None:
    words = {each.partition(":")[0] for row in rows() for each in decided(row).blockers}
    assert set(SENTENCES) - words == ELSEWHERE


def test_it_says_what_it_is_about() -> None:
    assert explained("low_confidence:payee_iban") == "Not read surely enough: the account paid to."
    assert explained("missing_field:reference") == "Not found on the paper: the reference."
    assert explained("contested") == "The debtor asks that a person looks at it."


def test_a_word_is_explained_where_it_is_about_something() -> None:
    assert all(sentence.count("{}") <= 1 for sentence in SENTENCES.values())
    assert not set(MEANINGS) & set(SENTENCES)
