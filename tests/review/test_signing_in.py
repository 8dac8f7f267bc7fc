"""The door: who comes in, and how slowly one may guess."""

import re
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest
from playwright.sync_api import expect

from review.throttle import Throttle
from storage import reviewers
from storage.register import Register
from tests.review.conftest import PASSWORD, Clock, Seat

WRONG = "Name or password is wrong."


def test_a_reviewer_signs_in_and_out(seat: Seat) -> None:
    page = seat.reviewer("anna")
    expect(page.locator(".who")).to_contain_text("anna")
    page.click("text=Sign out")
    page.goto(f"{seat.address}/review")
    expect(page).to_have_url(f"{seat.address}/review/sign-in")


@pytest.mark.parametrize(("name", "password"), [("anna", "wrong"), ("nobody", PASSWORD)])
def test_an_unknown_name_and_a_wrong_password_say_the_same(
    seat: Seat, name: str, password: str
) -> None:
    page = seat.stranger()
    seat.sign_in(page, name, password)
    expect(page.get_by_role("alert")).to_have_text(WRONG)


def test_the_cookie_is_hidden_from_scripts_and_from_other_sites(seat: Seat) -> None:
    page = seat.reviewer()
    (cookie,) = page.context.cookies()
    assert cookie["httpOnly"] is True
    assert cookie["sameSite"] == "Strict"
    assert page.evaluate("document.cookie") == ""


def _sign_in(client: httpx.Client, name: str, password: str) -> httpx.Response:
    form = client.get("/review/sign-in").text
    token = re.search(r'name="csrf" value="([^"]+)"', form)
    assert token
    data = {"csrf": token[1], "name": name, "password": password}
    return client.post("/review/sign-in", data=data)


@pytest.mark.parametrize("name", ["anna", "nobody"])
def test_after_five_failures_even_the_right_password_must_wait(
    address: str, clock: Clock, name: str
) -> None:
    with httpx.Client(base_url=address) as client:
        statuses = [_sign_in(client, name, "guess").status_code for _ in range(5)]
        assert statuses == [401] * 5
        assert _sign_in(client, name, PASSWORD).status_code == 429
        assert _sign_in(client, "bram", PASSWORD).status_code == 303
        clock.forward(minutes=11)
        assert _sign_in(client, "anna", PASSWORD).status_code == 303


def test_signing_in_gives_a_fresh_token(address: str) -> None:
    with httpx.Client(base_url=address) as client:
        before = client.get("/review/sign-in").text
        _sign_in(client, "anna", PASSWORD)
        after = client.get("/review").text
        old, new = (re.search(r'name="csrf" value="([^"]+)"', text) for text in (before, after))
        assert old
        assert new
        assert old[1] != new[1]


@pytest.mark.parametrize("path", ["/review", "/v1/review"])
def test_a_session_ends_with_a_new_password_and_with_its_reviewer(
    address: str, register: Register, path: str
) -> None:
    for end in (lambda: reviewers.save(register, "anna", PASSWORD), _remove_anna(register)):
        with httpx.Client(base_url=address) as client:
            _sign_in(client, "anna", PASSWORD)
            assert client.get(path).status_code == 200
            end()
            assert client.get(path).status_code in (303, 401)


def _remove_anna(register: Register) -> Callable[[], None]:
    return lambda: reviewers.remove(register, "anna")


def test_the_throttle_forgets_with_time_and_with_success(clock: Clock) -> None:
    throttle = Throttle(limit=2, window=timedelta(minutes=1))
    throttle.failed("x", clock())
    assert not throttle.blocked("x", clock())
    throttle.failed("x", clock())
    assert throttle.blocked("x", clock())
    assert not throttle.blocked("y", clock())
    clock.forward(seconds=61)
    assert not throttle.blocked("x", clock())
    throttle.failed("x", clock())
    throttle.succeeded("x")
    throttle.failed("x", clock())
    assert not throttle.blocked("x", clock())
