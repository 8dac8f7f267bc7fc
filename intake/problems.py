"""Errors as RFC 9457 problems, with our stable code in each."""

import errno
import logging
import traceback
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from evidence.errors import BewijsError, Fault, NotFound, StorageUnavailable, UsageError
from intake.bodies import NO_ROOM

MEDIA_TYPE = "application/problem+json"
_RETRY_SECONDS = "5"
_FULL = {errno.ENOSPC, errno.EDQUOT}
_log = logging.getLogger(__name__)


def problem(error: BewijsError, headers: dict[str, str] | None = None) -> Response:
    """The answer for that error."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
        "detail": error.message,
        "code": error.code,
    }
    return JSONResponse(body, error.status, headers or _headers(error), media_type=MEDIA_TYPE)


def _headers(error: BewijsError) -> dict[str, str]:
    if error.status == HTTPStatus.UNAUTHORIZED:
        return {"WWW-Authenticate": "Bearer"}
    return {"Retry-After": _RETRY_SECONDS} if error.retry else {}


def add_problems(app: FastAPI) -> None:
    """Answer every error of the application as a problem."""
    app.add_exception_handler(BewijsError, _known)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(HTTPException, _framework)
    app.add_middleware(_LastResort)


def _known(_: Request, error: Exception) -> Response:
    assert isinstance(error, BewijsError)
    if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        _log.error("fault code=%s", error.code)
    return problem(error)


def _malformed(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    wrong = sorted({f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()})
    return problem(UsageError(f"Not well formed: {'; '.join(wrong)}."))


def _framework(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    told = _framework_error(error)
    return problem(told, dict(error.headers or {}) or None)


def _framework_error(error: HTTPException) -> BewijsError:
    if error.status_code == HTTPStatus.NOT_FOUND:
        return NotFound("There is nothing at this address.")
    told = UsageError(str(error.detail))
    told.status = error.status_code
    return told


class _LastResort:
    """Answers what nobody foresaw. The log gets its type and place: its text may quote a paper."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI call."""
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            _log.error("%s in %s, line %s", type(error).__name__, frame.name, frame.lineno)
            if not begun:
                await problem(_unforeseen(error))(scope, receive, send)


def _unforeseen(error: Exception) -> Fault:
    """What the sender is told: nobody but the sender repeats a request, so never that we do."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return StorageUnavailable(NO_ROOM)
    return Fault("Something on our side broke. Send it again.")
