"""The search: papers of a dossier, or one by its id, decided ones too."""

from fastapi import APIRouter, Request, Response

from review.desk import Desk
from review.guard import PageRoute
from review.rendering import ROOT, page
from review.session import Reviewer
from review.waiting import ON_A_PAGE
from storage.search import by_number


def build_finding(desk: Desk) -> APIRouter:
    """The one route."""
    router = APIRouter(prefix=ROOT, route_class=PageRoute, include_in_schema=False)

    @router.get("/find")
    def find(
        request: Request, reviewer: Reviewer, q: str = "", after: str | None = None
    ) -> Response:
        found = by_number(desk.register, q, limit=ON_A_PAGE, after=after)
        return page(request, "found.html", 200, {"found": found, "text": q})

    return router
