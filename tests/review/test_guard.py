"""What holds for every answer of the room."""

import re
from collections.abc import Iterator

import httpx
import pytest
from fastapi import FastAPI

from evidence.errors import BadSettings
from evidence.service import State
from evidence.settings import Settings
from review.desk import Desk as ReviewDesk
from review.mount import mount
from storage import evidences
from storage.objects import Objects
from storage.register import Register
from tests.review.conftest import FIRM, PASSWORD, Clock
from tests.review.drawn import statement
from tests.review.papers import Desk


@pytest.fixture
def stranger(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address) as client:
        yield client


@pytest.fixture
def anna(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address) as client:
        data = {"csrf": token(client, "/review/sign-in"), "name": "anna", "password": PASSWORD}
        assert client.post("/review/sign-in", data=data).status_code == 303
        yield client


def token(client: httpx.Client, path: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def test_every_page_but_the_sign_in_needs_a_session(stranger: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    gets = ["", f"/{paper}", f"/{paper}/pages/1.jpg", f"/{paper}/original"]
    posts = [f"/{paper}/lease", f"/{paper}/release", f"/{paper}/answer", "/sign-out"]
    answers = [stranger.get(f"/review{path}") for path in gets]
    answers += [stranger.post(f"/review{path}") for path in posts[:-1]]
    assert [each.status_code for each in answers] == [303] * 7
    assert {each.headers["location"] for each in answers} == {"/review/sign-in"}
    assert stranger.post("/review/sign-out").status_code == 403
    assert stranger.get("/v1/review").status_code == 401
    body = {"verdict": "accepted", "reasons": ["payment_matches"]}
    assert stranger.post(f"/v1/review/{paper}/answer", json=body).status_code == 401


@pytest.mark.parametrize("csrf", [None, "", "made-up"])
def test_a_form_without_its_token_is_refused(
    anna: httpx.Client, desk: Desk, register: Register, csrf: str | None
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    anna.get(f"/review/{paper}")
    data = {"verdict": "accepted", "accepted_reason": "payment_matches"}
    data |= {} if csrf is None else {"csrf": csrf}
    for path in ("answer", "release", "lease"):
        assert anna.post(f"/review/{paper}/{path}", data=data).status_code == 403
    assert anna.post("/review/sign-out", data=data).status_code == 403
    assert evidences.get(register, paper).state is State.IN_REVIEW


def test_a_token_of_another_session_is_refused(anna: httpx.Client, stranger: httpx.Client) -> None:
    other = token(stranger, "/review/sign-in")
    assert anna.post("/review/sign-out", data={"csrf": other}).status_code == 403


def test_every_answer_carries_the_strict_headers(anna: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    paths = ("", "/sign-in", f"/{paper}", f"/{paper}/pages/1.jpg", "/static/review.js", "/no/such")
    for path in paths:
        headers = anna.get(f"/review{path}").headers
        policy = headers["content-security-policy"]
        for part in ("default-src 'self'", "img-src 'self'", "frame-ancestors 'none'"):
            assert part in policy, path
        assert headers["x-content-type-options"] == "nosniff"
        assert (headers.get("cache-control") == "no-store") is ("static" not in path)


def test_what_is_not_there_is_said_on_a_page(anna: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    for path in ("/review/none", f"/review/{paper}/pages/9.jpg", "/review/none/original"):
        answer = anna.get(path)
        assert answer.status_code == 404
        assert "Not found" in answer.text
    assert anna.get("/review?page=none").status_code == 400


def test_an_order_of_reasons_that_do_not_fit_is_refused(anna: httpx.Client, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    csrf = token(anna, f"/review/{paper}")
    wrong = (
        {"verdict": ""},
        {"verdict": "review", "rejected_reason": "order_only"},
        {"verdict": "accepted", "accepted_reason": "order_only"},
        {"verdict": "rejected", "rejected_reason": "no_such_reason"},
        {"verdict": "rejected", "rejected_reason": "order_only", "next_step": "human_review"},
        {"verdict": "rejected", "rejected_reason": "order_only", "note": "x" * 1001},
    )
    for data in wrong:
        answer = anna.post(f"/review/{paper}/answer", data={"csrf": csrf, **data})
        assert answer.status_code == 422, data


def test_without_a_secret_for_the_sessions_nothing_is_served(
    register: Register, objects: Objects, clock: Clock
) -> None:
    made = ReviewDesk(
        register=register, objects=objects, firm=FIRM, settings=Settings(), clock=clock
    )
    with pytest.raises(BadSettings):
        mount(FastAPI(), made)
