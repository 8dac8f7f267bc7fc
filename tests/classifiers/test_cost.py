"""Knowing a page stays cheap: calls are counted, which no other work on the machine changes."""

import sys
from types import FrameType

from classifiers.documents import understand
from classifiers.fields.amounts import boxed
from classifiers.words.plain import plain_line, plain_page
from evidence.records import Reading
from tests.classifiers.written import PAGES

CEILING = 500  # calls a word: before much was looked for only once, they were 720, now 491
LISTED = 800  # of a list: 1158 when its bookings were found three times, now 783
STAMPED = 900  # of a page of stamps: 4522 when each was held against all others, now 816
ROWS = 60
STAMPS = "Retourbewijs\n" + "\n".join(
    f"GENT {number}   {number % 28 + 1:02}-03-26   1{number % 10}\nBPOST   LEUVEN"
    for number in range(1, 4 * ROWS)
)
LIST = (
    "Rekeninguittreksel 2026/3\nRekening BE62 0630 0123 4561\nVorig saldo 9.000,00\n"
    + "\n".join(
        f"{day % 28 + 1:02}/03/2026   Naar Winkel {day}   BE07 3630 0123 4566   -{day},95"
        for day in range(1, ROWS + 1)
    )
)


def test_a_page_takes_few_calls() -> None:
    assert _calls_a_word(*PAGES.values()) < CEILING


def test_a_long_list_takes_few_calls() -> None:
    assert _calls_a_word(LIST) < LISTED


def test_a_page_of_stamps_takes_few_calls() -> None:
    assert _calls_a_word(STAMPS) < STAMPED


def test_boxes_for_digits_are_tried_once() -> None:
    bars = "".join("|" * 40 + str(digit) for digit in range(1, 8))
    assert not boxed(plain_line(f"EUR {bars}"))


def _calls_a_word(*texts: str) -> float:
    """Of pages never seen, of words that were: those are remembered."""
    met, new = ([_reading(text, number) for text in texts] for number in (1, 2))
    for each in met:
        understand(each, None)
    calls = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        for each in new:
            understand(each, None)
    finally:
        sys.setprofile(before)
    return calls / sum(len(page.words) for each in new for page in each.pages)


def _reading(text: str, number: int) -> Reading:
    pages = (plain_page(text, number),)
    return Reading(sha256="", media_type="application/pdf", reader="none", pages=pages)
