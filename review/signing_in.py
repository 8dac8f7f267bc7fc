"""The sign-in page: the one door, slow for who guesses."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from review.desk import Desk
from review.guard import PageRoute
from review.rendering import ROOT, page
from review.session import OurForm, begin
from review.throttle import Throttle
from storage.reviewers import verify

WINDOW = timedelta(minutes=10)
FAILURES_FROM_HERE = 5  # of one name from one address
FAILURES_OF_A_NAME = 50  # from anywhere; higher, so that a stranger cannot lock a person out
WRONG = "Name or password is wrong."
SLOW_DOWN = "Too many attempts. Wait ten minutes, then try again."


class Door:
    """Checks names and passwords, and counts who fails."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._here = Throttle(limit=FAILURES_FROM_HERE, window=WINDOW)
        self._anywhere = Throttle(limit=FAILURES_OF_A_NAME, window=WINDOW)

    def blocked(self, name: str, address: str) -> bool:
        """Whether that name has failed too often, from that address or from anywhere."""
        now = self._desk.clock()
        return self._here.blocked(f"{address} {name}", now) or self._anywhere.blocked(name, now)

    def opens(self, name: str, password: str, address: str) -> bool:
        """Whether that is the reviewer's password. Counts when it is not."""
        if verify(self._desk.register, name, password):
            self._here.succeeded(f"{address} {name}")
            return True
        now = self._desk.clock()
        self._here.failed(f"{address} {name}", now)
        self._anywhere.failed(name, now)
        return False


def signing_in(door: Door) -> APIRouter:
    """The routes to sign in and out."""
    router = APIRouter(prefix=ROOT, route_class=PageRoute, include_in_schema=False)

    @router.get("/sign-in")
    def show(request: Request) -> Response:
        return page(request, "sign_in.html", 200, {"error": ""})

    @router.post("/sign-in", dependencies=[OurForm])
    def sign_in(
        request: Request,
        name: Annotated[str, Form(max_length=100)] = "",
        password: Annotated[str, Form(max_length=1000)] = "",
    ) -> Response:
        address = address_of(request)
        if door.blocked(name, address):
            return page(request, "sign_in.html", 429, {"error": SLOW_DOWN})
        if not door.opens(name, password, address):
            return page(request, "sign_in.html", 401, {"error": WRONG})
        begin(request, name)
        return RedirectResponse(ROOT, status_code=303)

    @router.post("/sign-out", dependencies=[OurForm])
    def sign_out(request: Request) -> Response:
        request.session.clear()
        return RedirectResponse(f"{ROOT}/sign-in", status_code=303)

    return router


def address_of(request: Request) -> str:
    """Where the request comes from, as far as one knows."""
    return request.client.host if request.client else "unknown"
