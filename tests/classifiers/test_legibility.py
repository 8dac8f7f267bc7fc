from dataclasses import replace

import pytest

from classifiers.grouping import group
from classifiers.legibility import is_read
from evidence.records import Page
from evidence.vocabulary import Kind, Language
from tests.classifiers.invented import page_of
from tests.classifiers.written import PAGES

ORDER = PAGES[Kind.TRANSFER_ORDER, Language.DE]
STATEMENT = PAGES[Kind.BANK_STATEMENT, Language.NL]


def read(page: Page) -> bool:
    (found,) = group([page], None)
    return is_read(found.pages, found.known.kind, found.weighed.votes)


@pytest.mark.parametrize("text", [ORDER, STATEMENT])
def test_a_good_reading_is_enough(text: str) -> None:
    assert read(page_of(text, confidence=0.95))


@pytest.mark.parametrize("text", [ORDER, STATEMENT])
def test_a_bad_reading_is_not(text: str) -> None:
    assert not read(page_of(text, confidence=0.4))


def test_bad_handwriting_on_a_form_changes_nothing() -> None:
    page = page_of(ORDER + "\nKrakel")
    scrawl = tuple(
        replace(word, confidence=0.2) if word.text == "Krakel" else word for word in page.words
    )
    assert read(replace(page, words=scrawl, confidence=0.45, coverage=0.5))


def test_a_proof_is_held_to_more_than_an_order() -> None:
    proof = replace(page_of(STATEMENT), confidence=0.45, coverage=0.5)
    assert not read(proof)
