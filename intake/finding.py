"""The portals' way to find papers again: those of one dossier."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from evidence.vocabulary import Verdict
from intake import examples
from intake.given import check_number
from intake.receive import Intake
from storage.search import in_dossier


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("a day is written as 2026-03-30") from None


class Wanted(BaseModel):
    """Which papers are asked for."""

    model_config = ConfigDict(extra="forbid")  # a misspelt filter would give too many papers

    dossier: str = Field(description="the dossier's number")
    verdict: Verdict | None = Field(None, description="only those that stand at this verdict")
    since: Annotated[date, BeforeValidator(_day)] | None = Field(
        None, description="only those received on this day or later"
    )
    limit: int = Field(20, ge=1, le=100, description="papers on a page")
    cursor: str | None = Field(None, description="`next` of the page before")


def build_finding(intake: Intake) -> APIRouter:
    """The one route."""
    router = APIRouter(tags=["evidence"])

    @router.get(
        "/evidence",
        responses={
            200: examples.answer("The newest first.", found=examples.FOUND),
            400: examples.MALFORMED,
            422: examples.REFUSAL,
        },
    )
    def find_papers(wanted: Annotated[Wanted, Query()]) -> dict[str, Any]:
        """The papers of one dossier, the newest first. None for a dossier nobody has named yet."""
        page = in_dossier(
            intake.register,
            check_number(wanted.dossier),
            verdict=wanted.verdict,
            since=wanted.since,
            limit=wanted.limit,
            after=wanted.cursor,
        )
        papers = [each.answer for each in page.papers]
        return {"papers": papers} | ({"next": page.next} if page.next else {})

    return router
