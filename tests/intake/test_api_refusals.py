"""What the portals' door refuses: files, words beside them, bodies and dossiers."""

import socket
from typing import Any

import httpx
import pytest

from storage.register import Register
from tests.intake.conftest import KEY
from tests.intake.files import pdf
from tests.intake.sending import is_problem, nothing_was_kept, send


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", 422, "empty_file"),
        (b"just some words, no paper", 415, "unknown_format"),
        (pdf()[:150], 422, "broken_file"),
        (pdf(password="geheim"), 422, "encrypted_pdf"),
        (pdf(pages=4), 422, "too_many_pages"),
        (b"%PDF-1.7\n" + bytes(300_001), 413, "too_large"),
        (b"%PDF-1.7\n" + bytes(12_000_000), 413, "too_large"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_with_its_code_and_not_kept(
    portal: httpx.Client, register: Register, data: bytes, status: int, code: str
) -> None:
    assert is_problem(send(portal, data), status, code)
    assert nothing_was_kept(register)


def test_an_e_mail_is_not_said_to_be_welcome(portal: httpx.Client) -> None:
    answer = send(portal, b"From: an@voorbeeld.example\r\nSubject: bewijs\r\n\r\nIk betaalde.")
    assert is_problem(answer, 415, "unknown_format")
    assert "mail" not in answer.json()["detail"]
    assert "print it as PDF" in answer.json()["detail"]


def test_a_file_without_pages_is_refused(portal: httpx.Client) -> None:
    answer = send(portal, pdf(pages=0))
    assert answer.status_code == 422
    assert answer.json()["code"] in ("no_pages", "broken_file")


def test_a_flood_is_cut_off_before_it_is_read(portal: httpx.Client) -> None:
    head = (
        f"POST /v1/evidence HTTP/1.1\r\nHost: x\r\nX-API-Key: {KEY}\r\n"
        "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 999999999999\r\n\r\n"
    )
    with socket.create_connection((portal.base_url.host, portal.base_url.port or 0)) as line:
        line.sendall(head.encode())
        assert line.recv(12) == b"HTTP/1.1 413"


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"claim": "paid"}, 400, "bad_request"),
        ({"language": "it"}, 400, "bad_request"),
        ({"colour": "red"}, 400, "bad_request"),
        ({"dossier": "{"}, 400, "bad_request"),
        ({"dossier": "[" * 100_000}, 400, "bad_request"),
        ({"dossier": '{"number": "1", "principal": NaN}'}, 400, "bad_request"),
        ({"dossier": "[]"}, 422, "bad_dossier"),
        ({"dossier": "{}"}, 422, "bad_dossier"),
        ({"dossier": '{"number": "1", "principal": "a lot"}'}, 422, "bad_dossier"),
        ({"dossier": '{"number": "\\u0000"}'}, 422, "bad_dossier"),
        ({"dossier": '{"number": "1", "debtor": "\\ud800"}'}, 400, "bad_request"),
        ({"dossier": '{"number": "1"}', "dossier_number": "2"}, 422, "bad_dossier"),
        ({"dossier_number": "x" * 101}, 422, "bad_dossier"),
        ({"dossier": "x" * 300_000}, 400, "bad_request"),
    ],
)
def test_a_wrong_word_with_the_file_is_told_and_nothing_is_kept(
    portal: httpx.Client, register: Register, fields: dict[str, str], status: int, code: str
) -> None:
    assert is_problem(send(portal, pdf(), **fields), status, code)
    assert nothing_was_kept(register)


@pytest.mark.parametrize(
    "request_",
    [
        {"content": b"%PDF"},
        {"json": {"file": "x"}},
        {"data": {"claim": "disputed"}, "files": {"other": ("x.pdf", b"x")}},
        {"files": {"file": (None, b"no name, so no file")}},
        {"files": [("file", ("a.pdf", b"x")), ("file", ("b.pdf", b"x"))]},
        {
            "content": b"--y\r\nrubbish",
            "headers": {"Content-Type": "multipart/form-data; boundary=y"},
        },
        {"content": b"--y", "headers": {"Content-Type": "multipart/form-data"}},
    ],
)
def test_a_body_without_one_file_is_a_bad_request(
    portal: httpx.Client, request_: dict[str, Any]
) -> None:
    assert is_problem(portal.post("/v1/evidence", **request_), 400, "bad_request")


def test_a_bad_idempotency_key_is_told(portal: httpx.Client) -> None:
    answer = portal.post(
        "/v1/evidence",
        files={"file": ("a.pdf", pdf())},
        headers={"Idempotency-Key": "x" * 101},
    )
    assert is_problem(answer, 400, "bad_request")


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"{", 400, "bad_request"),
        (b"", 422, "bad_dossier"),
        (b"[1]", 422, "bad_dossier"),
        (b'{"number": "2"}', 422, "bad_dossier"),
        (b'{"accounts": [{"iban": 1}]}', 422, "bad_dossier"),
        (b" " * 2_000_000, 413, "too_large"),
    ],
)
def test_a_bad_dossier_is_told_and_not_kept(
    portal: httpx.Client, content: bytes, status: int, code: str
) -> None:
    assert is_problem(portal.put("/v1/dossiers/1", content=content), status, code)
    assert is_problem(portal.get("/v1/dossiers/1"), 404, "not_found")


def test_unknown_addresses_and_methods_are_problems_too(portal: httpx.Client) -> None:
    assert is_problem(portal.get("/v1/evidence/" + "0" * 32), 404, "not_found")
    assert is_problem(portal.get("/nowhere"), 404, "not_found")
    assert is_problem(portal.delete("/v1/dossiers/1"), 405, "bad_request")
