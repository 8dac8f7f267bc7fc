"""The queue, one paper, and how it is held and put back."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from evidence.errors import Conflict
from review.desk import Desk
from review.guard import PageRoute
from review.paper import paper_page
from review.rendering import ROOT, page
from review.session import OurForm, OurScript, Reviewer, SignedIn
from review.waiting import queue_page
from storage import evidences
from storage.records import Evidence
from storage.reviews import release_review


def build_pages(desk: Desk) -> APIRouter:
    """The routes of the queue and of one paper."""
    router = APIRouter(prefix=ROOT, route_class=PageRoute, include_in_schema=False)

    @router.get("")
    def show_queue(
        request: Request, reviewer: Reviewer, number: Annotated[int, Query(alias="page", ge=1)] = 1
    ) -> Response:
        shown = queue_page(desk.register, number, desk.clock())
        values = {"queue": shown, "notice": str(request.session.pop("notice", ""))}
        return page(request, "queue.html", 200, values)

    @router.get("/{evidence_id}")
    def show_paper(request: Request, reviewer: Reviewer, evidence_id: str) -> Response:
        return paper_page(request, desk, _try_to_hold(desk, evidence_id, reviewer), None, "")

    @router.post("/{evidence_id}/lease", dependencies=[SignedIn, OurScript])
    def renew(reviewer: Reviewer, evidence_id: str) -> Response:
        held = desk.hold(evidence_id, reviewer)
        assert held.review_until is not None
        return JSONResponse({"until": held.review_until.isoformat()})

    @router.post("/{evidence_id}/release", dependencies=[SignedIn, OurForm])
    def release(reviewer: Reviewer, evidence_id: str) -> Response:
        release_review(desk.register, evidence_id, reviewer=reviewer)
        return RedirectResponse(ROOT, status_code=303)

    return router


def _try_to_hold(desk: Desk, evidence_id: str, reviewer: str) -> Evidence:
    try:
        return desk.hold(evidence_id, reviewer)
    except Conflict:  # it can still be read
        return evidences.get(desk.register, evidence_id)
