"""The queue and the answer as JSON."""

from collections.abc import Iterator

import httpx
import pytest

from evidence.service import State
from storage import evidences, reviews
from storage.register import Register
from tests.review.conftest import PASSWORD, Clock
from tests.review.drawn import order, statement
from tests.review.papers import Desk

KEY = {"Authorization": "Bearer portal-key"}
BODY = {"verdict": "rejected", "reasons": ["missing_date"], "note": "Cut off."}


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address) as made:
        yield made


def test_a_key_opens_the_queue(client: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    body = client.get("/v1/review", headers=KEY).json()
    assert (body["total"], body["page"], body["pages"]) == (1, 1, 1)
    (row,) = body["papers"]
    assert row["id"] == paper
    assert row["kinds"] == ["bank_statement"]
    assert row["reasons"] == ["low_confidence"]
    assert row["held_by"] is None


def test_a_key_alone_cannot_answer_for_a_person(client: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    answer = client.post(f"/v1/review/{paper}/answer", json=BODY, headers=KEY)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_reviewer_answers_by_password(
    client: httpx.Client, desk: Desk, register: Register
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    path = f"/v1/review/{paper}/answer"
    assert client.post(path, json=BODY, auth=("anna", "wrong")).status_code == 401
    body = client.post(path, json=BODY, auth=("anna", PASSWORD)).json()
    assert body["state"] == "decided"
    assert body["verdict"] == "rejected"
    assert body["decided"]["by"] == "reviewer:anna"
    assert evidences.get(register, paper).state is State.DECIDED
    assert client.post(path, json=BODY, auth=("anna", PASSWORD)).status_code == 409


def test_a_paper_in_other_hands_is_a_conflict(
    client: httpx.Client, desk: Desk, register: Register, clock: Clock
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    reviews.lease_review(register, paper, reviewer="bram", now=clock(), seconds=60)
    answer = client.post(f"/v1/review/{paper}/answer", json=BODY, auth=("anna", PASSWORD))
    assert answer.status_code == 409
    assert answer.json()["code"] == "conflict"


def test_an_order_is_not_accepted_over_the_api(client: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*order())
    body = {"verdict": "accepted", "reasons": ["payment_matches"]}
    answer = client.post(f"/v1/review/{paper}/answer", json=body, auth=("anna", PASSWORD))
    assert answer.status_code == 422
    assert answer.json()["code"] == "bad_answer"


def test_guessing_over_the_api_is_slowed_down_too(client: httpx.Client) -> None:
    for _ in range(5):
        client.get("/v1/review", auth=("anna", "guess"))
    assert client.get("/v1/review", auth=("anna", PASSWORD)).status_code == 429


@pytest.mark.parametrize("header", ["Basic", "Basic !!!", "Basic YW5uYQ==", "Bearer wrong"])
def test_a_bad_header_opens_nothing(client: httpx.Client, header: str) -> None:
    assert client.get("/v1/review", headers={"Authorization": header}).status_code == 401


def test_a_body_of_another_shape_is_a_problem(client: httpx.Client, desk: Desk) -> None:
    answer = client.post("/v1/review/x/answer", json={"verdict": 1}, auth=("anna", PASSWORD))
    assert answer.status_code == 400
    assert answer.json()["code"] == "bad_request"
