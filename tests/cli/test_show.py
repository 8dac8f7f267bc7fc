"""What a person sees is what the paper says, and never an order to the terminal."""

import io
from typing import Any

from rich.console import Console

from cli.show import show_answer

ODD = "[/red] [bold]B\x1b[2J\u202e :smile:"
SHOWN = "[/red] [bold]B\ufffd[2J\ufffd :smile:"


def answer(bookings: int) -> dict[str, Any]:
    booking = {"date": "2026-03-12", "amount": "-12.50", "currency": "EUR", "page": 1}
    return {
        "file": ODD,
        "verdict": "review",
        "reasons": [{"code": "no_dossier", "message": f"About {ODD}."}],
        "documents": [
            {
                "kind": "bank_statement",
                "confidence": 0.9,
                "pages": [1],
                "fields": {"reference": {"value": ODD, "confidence": 1.0, "page": 1}},
                "transactions": [booking | {"counterparty_name": ODD}] * bookings,
            }
        ],
        "next_step": "to_reviewer",
        "asked": [],
        "blockers": [ODD],
        "findings": [],
        "seconds": {"open": 0.1},
    }


def seen(value: dict[str, Any]) -> str:
    written = io.StringIO()
    show_answer(Console(file=written, width=120), value)
    return written.getvalue()


def test_a_strangers_words_are_shown_as_they_are() -> None:
    text = seen(answer(1))
    assert text.count(SHOWN) == 5  # the name, the reason, the field, the booking, the blocker
    assert "\x1b" not in text


def test_an_errors_words_are_shown_as_they_are() -> None:
    text = seen({"file": ODD, "error": {"code": "fault", "message": ODD}})
    assert text.count(SHOWN) == 2


def test_many_bookings_are_cut_short() -> None:
    assert "more" not in seen(answer(8))
    text = seen(answer(11))
    assert text.count("2026-03-12  -12.50 EUR") == 8
    assert "… and 3 more" in text


def test_the_kind_stands_on_one_line() -> None:
    assert "bank_statement (0.90), page 1 " in seen(answer(0))


def test_a_long_name_leaves_room_for_the_verdict() -> None:
    assert "review" in seen(answer(0) | {"file": "x" * 300})


def test_each_finding_is_told_once_in_words_with_its_pages() -> None:
    pen = {"code": "handwriting", "message": "A pen was here."}
    skipped = {"code": "check_skipped", "message": f"Not checked: {ODD}."}
    found = [pen | {"page": 2}, pen | {"page": 3}, pen | {"page": 2}, skipped]
    text = seen(answer(0) | {"findings": found})
    assert text.count("handwriting") == 1
    assert "A pen was here. Page 2, 3." in text
    assert f"check_skipped: Not checked: {SHOWN}." in text
