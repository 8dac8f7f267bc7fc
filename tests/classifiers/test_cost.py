"""Knowing a page stays cheap: calls are counted, which no other work on the machine changes."""

import sys
from types import FrameType

from classifiers.documents import understand
from classifiers.words.plain import plain_page
from evidence.records import Reading
from tests.classifiers.written import PAGES

CEILING = 500  # calls a word: before much was looked for only once, they were 720, now 345


def test_a_page_takes_few_calls() -> None:
    readings = [
        Reading(sha256="", media_type="application/pdf", reader="none", pages=(plain_page(text),))
        for text in PAGES.values()
    ]
    for each in readings:
        understand(each, None)  # words that were met before are remembered
    calls = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        for each in readings:
            understand(each, None)
    finally:
        sys.setprofile(before)
    assert calls / sum(len(page.words) for each in readings for page in each.pages) < CEILING
