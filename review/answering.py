"""The routes that take a person's answer, and that show beforehand what the debtor will read."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from evidence.errors import UsageError
from evidence.vocabulary import Verdict
from review.answers import Given, answer_paper, propose
from review.desk import Desk
from review.guard import PageRoute
from review.paper import paper_page
from review.rendering import ROOT
from review.session import OurForm, Reviewer, SignedIn


def _filled(
    verdict: Annotated[str, Form()] = "",
    accepted_reason: Annotated[list[str] | None, Form()] = None,
    rejected_reason: Annotated[list[str] | None, Form()] = None,
    next_step: Annotated[str, Form()] = "",
    note: Annotated[str, Form()] = "",
    day: Annotated[str, Form()] = "",
    amount: Annotated[str, Form()] = "",
    balance: Annotated[str, Form()] = "",
) -> Given:
    codes = accepted_reason if verdict == Verdict.ACCEPTED else rejected_reason
    return Given(
        verdict=verdict,
        codes=tuple(codes or ()),
        next_step=next_step,
        note=note,
        day=day,
        amount=amount,
        balance=balance,
    )


Filled = Annotated[Given, Depends(_filled)]


def build_answering(desk: Desk) -> APIRouter:
    """The two routes."""
    router = APIRouter(prefix=ROOT, route_class=PageRoute, include_in_schema=False)

    @router.post("/{evidence_id}/answer", dependencies=[SignedIn, OurForm])
    def answer(request: Request, reviewer: Reviewer, evidence_id: str, given: Filled) -> Response:
        try:
            answer_paper(desk, evidence_id, reviewer, given)
        except UsageError as error:
            held = desk.hold(evidence_id, reviewer)
            return paper_page(request, desk, held, given, error.message)
        request.session["notice"] = f"{evidence_id[:8]} is {given.verdict}. Thank you."
        return RedirectResponse(ROOT, status_code=303)

    @router.post("/{evidence_id}/preview", dependencies=[SignedIn, OurForm])
    def preview(reviewer: Reviewer, evidence_id: str, given: Filled) -> Response:
        try:
            item, _, decision = propose(desk, evidence_id, reviewer, given)
        except UsageError as error:  # not filled in far enough
            return JSONResponse({"language": "", "text": error.message})
        return JSONResponse({"language": item.language, "text": decision.message[item.language]})

    return router
