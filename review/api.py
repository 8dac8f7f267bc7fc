"""The queue and the answer as JSON, for the collector's own programs.

A reviewer comes with the session of the pages, or with name and password
(HTTP Basic). An API key opens the queue alone: no key answers for a person.
"""

import hmac
from base64 import b64decode
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict, Field

from evidence.codec import encode
from evidence.errors import BewijsError, NotAllowed, UsageError
from review.answers import Given, answer_paper, filled_in
from review.desk import Desk
from review.item import gather
from review.session import SignInNeeded, check_csrf, name_in_session, signed_in
from review.signing_in import SLOW_DOWN, Door, address_of
from review.waiting import QueueRow, queue_page

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class TooManyAttempts(NotAllowed):
    """Too many attempts. Wait, then try again."""

    code = "too_many_attempts"
    status = 429


class AnswerBody(BaseModel):
    """A person's answer."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "example": {
                "verdict": "rejected",
                "reasons": ["missing_payer_account"],
                "next_step": "ask_debtor",
                "note": "The account number is cut off.",
            }
        },
    )

    verdict: str = Field(description="accepted or rejected")
    reasons: list[str] = Field(description="reason codes; the first chooses the debtor's text")
    next_step: str = Field("", description="when not as usual for the first reason")
    note: str = Field("", description="for colleagues, kept in the audit")
    day: str | None = Field(None, description="for the debtor's text; None: as it was read")
    amount: str | None = Field(None, description="as day")
    balance: str | None = Field(None, description="as day")


class ProblemRoute(APIRoute):
    """A route whose errors are RFC 9457 problems."""

    def get_route_handler(self) -> Handler:
        """The handler with the errors caught."""
        handle = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            try:
                return await handle(request)
            except BewijsError as error:
                return _problem(error)
            except RequestValidationError:
                return _problem(UsageError())

        return guarded


def _problem(error: BewijsError) -> Response:
    body = {
        "type": "about:blank",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
        "detail": error.message,
        "code": error.code,
    }
    return JSONResponse(body, error.status, media_type="application/problem+json")


def build_api(desk: Desk, door: Door) -> APIRouter:
    """The two routes."""
    router = APIRouter(prefix="/v1/review", route_class=ProblemRoute, tags=["review"])

    @router.get("")
    def queue(request: Request, page: Annotated[int, Query(ge=1)] = 1) -> dict[str, Any]:
        """What waits for a person: urgent first, then oldest first."""
        if not _has_key(request, desk.settings.api_keys):
            _reviewer(request, door)
        shown = queue_page(desk.register, page, desk.clock())
        papers = [_row(row) for row in shown.rows]
        return {"total": shown.total, "page": shown.page, "pages": shown.last, "papers": papers}

    @router.post("/{evidence_id}/answer")
    def answer(request: Request, evidence_id: str, body: AnswerBody) -> dict[str, Any]:
        """Answer a paper that no other reviewer holds; gives the contract's object back."""
        reviewer = _reviewer(request, door)
        read = filled_in(gather(desk.register, desk.hold(evidence_id, reviewer)))
        done = answer_paper(desk, evidence_id, reviewer, _given(body, read))
        return {"id": done.id, "state": done.state, **(done.result or {})}

    return router


def _given(body: AnswerBody, read: Given) -> Given:
    """The answer, with what was read where the body has nothing."""
    return Given(
        verdict=body.verdict,
        codes=tuple(body.reasons),
        next_step=body.next_step,
        note=body.note,
        day=read.day if body.day is None else body.day,
        amount=read.amount if body.amount is None else body.amount,
        balance=read.balance if body.balance is None else body.balance,
    )


def _row(row: QueueRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "state": row.state,
        "received": row.received.isoformat(),
        "dossier": row.dossier,
        "claim": encode(row.claim),
        "kinds": row.kinds,
        "reasons": row.reasons,
        "blockers": row.blockers,
        "urgent": row.urgent,
        "held_by": row.holder,
    }


def _has_key(request: Request, keys: tuple[str, ...]) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    same = [hmac.compare_digest(given.encode(), key.encode()) for key in keys]
    return scheme.lower() == "bearer" and any(same)


def _reviewer(request: Request, door: Door) -> str:
    """Who asks. Raises ``NotAllowed``."""
    if name_in_session(request) is None:
        return _by_password(request, door)
    name = signed_in(request)
    if request.method != "GET":
        check_csrf(request, request.headers.get("X-CSRF-Token", ""))
    return name


def _by_password(request: Request, door: Door) -> str:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        raise SignInNeeded
    try:
        name, _, password = b64decode(given, validate=True).decode().partition(":")
    except ValueError:
        raise SignInNeeded from None
    address = address_of(request)
    if door.blocked(name, address):
        raise TooManyAttempts(SLOW_DOWN)
    if not door.opens(name, password, address):
        raise NotAllowed
    return name
