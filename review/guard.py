"""What every answer of this room has in common: strict headers, and errors a person can read."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from fastapi.routing import APIRoute
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from evidence.errors import BewijsError
from review.rendering import ROOT, page
from review.session import SignInNeeded

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
MALFORMED = "The request is not well formed. Load the page again."
STATIC = f"{ROOT}/static/"

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class StrictHeaders:
    """Adds the headers to every answer below ``/review``; only the style and script are cached."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI call."""
        path = scope.get("path", "")
        if path != ROOT and not path.startswith(f"{ROOT}/"):
            await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                if not path.startswith(STATIC):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        await self.app(scope, receive, sending)


class PageRoute(APIRoute):
    """A route whose errors are pages, and which sends strangers to the sign-in."""

    def get_route_handler(self) -> Handler:
        """The handler with the errors caught."""
        handle = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            try:
                return await handle(request)
            except SignInNeeded:
                return RedirectResponse(f"{ROOT}/sign-in", status_code=303)
            except BewijsError as error:
                return _problem(request, error.status, error.message)
            except RequestValidationError:
                return _problem(request, 400, MALFORMED)

        return guarded


def _problem(request: Request, status: int, text: str) -> Response:
    heading = {401: "Not signed in", 403: "Not allowed", 404: "Not found", 409: "Too late"}
    values = {"heading": heading.get(status, "That did not work"), "text": text}
    return page(request, "problem.html", status, values)
