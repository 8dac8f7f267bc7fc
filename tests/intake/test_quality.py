"""Advice on a picture before it is sent: who may ask, what is answered, and that nothing stays."""

import io
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from PIL import Image, ImageFilter

from evidence.vocabulary import Advice, Language
from intake.api import build_app
from intake.quality import offer_advice, sentences, written
from intake.receive import Intake
from sandbox.child import Sandbox
from sandbox.limits import Limits
from storage import outbox
from storage.register import Register
from tests.intake.conftest import KEY, OTHER_KEY, served
from tests.intake.files import pdf, picture
from tests.ocr.drawn import letter


@pytest.fixture(scope="module")
def advisers() -> Iterator[Sandbox]:
    with Sandbox({"quality": "ocr.quality:quality"}, Limits(seconds=30)) as child:
        yield child


@pytest.fixture
def advised(intake: Intake, advisers: Sandbox) -> Iterator[httpx.Client]:
    """A portal's backend that asks for advice before it uploads."""
    app = build_app(intake)
    offer_advice(app, advisers, intake.settings)
    headers = {"Authorization": f"Bearer {KEY}"}
    with (
        served(app) as address,
        httpx.Client(base_url=address, headers=headers, timeout=30) as client,
    ):
        yield client


def _photo(blur: float = 0.0) -> bytes:
    out = io.BytesIO()
    letter().picture.filter(ImageFilter.GaussianBlur(blur)).save(out, "JPEG", quality=70)
    return out.getvalue()


def _ask(portal: httpx.Client, data: bytes) -> httpx.Response:
    return portal.post("/v1/quality", files={"file": ("foto.jpg", data)})


def test_a_blurred_photo_is_told_with_what_to_do_in_four_languages(advised: httpx.Client) -> None:
    answer = _ask(advised, _photo(blur=9))
    assert answer.status_code == 200
    body = answer.json()
    assert body.keys() == {"pages", "advice", "message"}
    assert body["advice"] == ["blurred"]
    (page,) = body["pages"]
    assert (page["page"], page["advice"]) == (1, ["blurred"])
    assert all(isinstance(each, int | float) for each in page["measures"].values())
    assert body["message"] == {each: sentences()["blurred"][each] for each in Language}


def test_a_clear_picture_gets_no_advice_and_no_message(advised: httpx.Client) -> None:
    body = _ask(advised, _photo()).json()
    assert (body["advice"], [each["advice"] for each in body["pages"]]) == ([], [[]])
    assert "message" not in body


def test_every_page_is_told_apart_and_each_word_once_for_the_file(advised: httpx.Client) -> None:
    out = io.BytesIO()
    first, *rest = [Image.new("1", (40, 60), 1) for _ in range(3)]
    first.save(out, "TIFF", save_all=True, append_images=rest)
    body = _ask(advised, out.getvalue()).json()
    assert [each["page"] for each in body["pages"]] == [1, 2, 3]
    assert body["advice"] == ["blank"]


def test_nothing_is_kept(
    advised: httpx.Client, register: Register, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _ask(advised, _photo())  # the child, which has a folder, is there
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = sorted(tmp_path.iterdir())
    assert _ask(advised, _photo()).status_code == 200
    assert sorted(tmp_path.iterdir()) == before
    assert not outbox.pending(register, outbox.READ, limit=1)


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", 422, "empty_file"),
        (b"just some words, no paper", 415, "unknown_format"),
        (pdf()[:150], 422, "broken_file"),
        (pdf(password="geheim"), 422, "encrypted_pdf"),
        (pdf(pages=4), 422, "too_many_pages"),
        (picture("PNG")[:60], 422, "broken_file"),
        (b"%PDF-1.7\n" + bytes(300_001), 413, "too_large"),
        (b"%PDF-1.7\n" + bytes(12_000_000), 413, "too_large"),
    ],
)
def test_what_an_upload_would_be_refused_for_is_refused_alike(
    advised: httpx.Client, data: bytes, status: int, code: str
) -> None:
    asked, sent = _ask(advised, data), advised.post("/v1/evidence", files={"file": ("x", data)})
    assert (asked.status_code, asked.json()["code"]) == (status, code)
    assert asked.json() == sent.json()


def test_without_a_key_there_is_no_advice(advised: httpx.Client) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"X-API-Key": b"\xe9"}):
        answer = _ask(httpx.Client(base_url=advised.base_url, headers=headers), _photo())
        assert (answer.status_code, answer.json()["code"]) == (401, "not_allowed")
    other = httpx.Client(base_url=advised.base_url, headers={"X-API-Key": OTHER_KEY}, timeout=30)
    assert _ask(other, _photo()).status_code == 200


def test_a_body_without_a_file_is_a_bad_request(advised: httpx.Client) -> None:
    for body in ({"content": b"%PDF"}, {"files": {"other": ("x.pdf", b"x")}}):
        answer = advised.post("/v1/quality", **body)  # type: ignore[arg-type]
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_advice_comes_while_the_children_of_the_uploads_are_busy(
    intake: Intake, advisers: Sandbox
) -> None:
    with Sandbox({"probe": "tests.intake.broken:sleep"}, children=1) as busy:
        app = build_app(replace(intake, sandbox=busy))
        offer_advice(app, advisers, intake.settings)
        with served(app) as address:
            portal = httpx.Client(base_url=address, headers={"X-API-Key": KEY}, timeout=60)
            _ask(portal, _photo())  # the child is warm
            file = {"file": ("a.pdf", pdf())}
            slow = threading.Thread(target=lambda: portal.post("/v1/evidence", files=file))
            slow.start()
            time.sleep(0.5)
            assert _ask(portal, _photo(blur=9)).json()["advice"] == ["blurred"]
            assert slow.is_alive()
            slow.join()


def test_a_file_that_kills_the_child_gets_no_advice_and_may_still_be_sent(intake: Intake) -> None:
    app = build_app(intake)
    with Sandbox({"quality": "tests.intake.broken:probe"}) as deadly:
        offer_advice(app, deadly, intake.settings)
        with served(app) as address:
            portal = httpx.Client(base_url=address, headers={"X-API-Key": KEY}, timeout=30)
            answer = _ask(portal, _photo())
            assert (answer.status_code, answer.json()) == (200, {"pages": [], "advice": []})


def test_the_call_is_documented_with_examples(advised: httpx.Client) -> None:
    asked = advised.get("/openapi.json").json()["paths"]["/v1/quality"]["post"]
    assert asked["security"]
    assert asked["requestBody"]["content"]["multipart/form-data"]["example"]
    assert asked["responses"]["200"]["content"]["application/json"]["examples"]


def test_every_advice_has_its_sentence_in_every_language() -> None:
    assert sentences().keys() == set(Advice)
    for each in Advice:
        assert sentences()[each].keys() == set(Language)
    both = written([Advice.BLURRED, Advice.CUT_OFF])
    for language in Language:
        assert both[language].count(". ") == 1
