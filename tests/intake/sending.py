"""A file sent as a portal does, and what came of it."""

import httpx

from storage import outbox
from storage.register import Register

DOSSIER = {"number": "BE-2026-004711", "principal": "129.95", "claim": "paid_creditor"}


def send(portal: httpx.Client, data: bytes, **fields: str) -> httpx.Response:
    return portal.post("/v1/evidence", files={"file": ("uittreksel.pdf", data)}, data=fields)


def nothing_was_kept(register: Register) -> bool:
    return not outbox.pending(register, outbox.READ, limit=1)


def is_problem(answer: httpx.Response, status: int, code: str) -> bool:
    problem = answer.json()
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert problem.keys() == {"type", "title", "status", "detail", "code"}
    return (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
