"""What a sender is told when something breaks that nobody foresaw."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from intake.problems import add_problems
from tests.intake.conftest import served
from tests.intake.sending import is_problem


@pytest.fixture
def address() -> Iterator[str]:
    app = FastAPI()
    add_problems(app)

    @app.get("/full")
    def full() -> None:
        Path("/dev/full").write_bytes(b"x")

    @app.get("/broken")
    def broken() -> None:
        raise LookupError("a name of a debtor")

    with served(app) as there:
        yield there


def test_on_a_full_disk_the_sender_is_asked_to_send_again_later(address: str) -> None:
    answer = httpx.get(f"{address}/full")
    assert is_problem(answer, 503, "storage_unavailable")
    assert "Send it again later" in answer.json()["detail"]
    assert answer.headers["Retry-After"]


def test_no_answer_promises_that_we_repeat_a_request_that_was_not_kept(address: str) -> None:
    answer = httpx.get(f"{address}/broken")
    assert is_problem(answer, 500, "fault")
    assert "tried again" not in answer.text
    assert "debtor" not in answer.text
