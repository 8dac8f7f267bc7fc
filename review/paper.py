"""One paper on one page: its pictures, what was read, why it is here, and the answer form."""

from datetime import datetime
from typing import Any

from fastapi import Request, Response

from evidence.records import Decision
from evidence.service import State
from evidence.vocabulary import Verdict
from review.answers import STEPS, Given, filled_in
from review.codes import grouped
from review.desk import LEASE_SECONDS, Desk
from review.item import Item, events, facts, gather
from review.rendering import page
from review.view import because, doubts, papers, sheets
from review.waiting import holder_of, queue_row
from storage.records import Evidence
from storage.search import others

OPEN = (State.IN_REVIEW, State.SET_ASIDE)
_BEING_READ = "This paper is still being read. Load the page again in a minute."
_CLOSED = {
    State.DECIDED: "This paper has been answered.",
    State.REFUSED: "This paper was refused. There is nothing to answer.",
}


def paper_page(
    request: Request, desk: Desk, evidence: Evidence, given: Given | None, error: str
) -> Response:
    """The page for whoever is signed in, with the form as ``given`` and why it was refused.

    ``given`` is None for a fresh form, filled with what the machine read.
    """
    item = gather(desk.register, evidence)
    values = {
        **_standing(item, request.session["reviewer"], desk.clock()),
        **_seen(item),
        "facts": facts(item),
        "history": events(item),
        "number": evidence.dossier_number,
        "others": others(desk.register, evidence),
        **_choices(item.last),
        "form": given or filled_in(item),
        "order_only": item.order_only,
        "error": error,
    }
    return page(request, "paper.html", 422 if error else 200, values)


def _standing(item: Item, reviewer: str, now: datetime) -> dict[str, Any]:
    """Where it stands and who holds it."""
    evidence = item.evidence
    holder = holder_of(evidence, now)
    waits = evidence.state in OPEN
    return {
        "item": queue_row(evidence, item.dossier, now),
        "mine": evidence.review_until if waits and holder == reviewer else None,
        "holder": holder,
        "closed": None if waits else _CLOSED.get(evidence.state, _BEING_READ),
        "unread": _unread(evidence),
        "lease_seconds": LEASE_SECONDS,
    }


def _unread(evidence: Evidence) -> str:
    """Why nothing is known of it, should that be so."""
    if evidence.state in (State.RECEIVED, State.READING):
        return "The machine has not finished it yet."
    refused = evidence.refusal if evidence.state is State.REFUSED else None
    return refused.message if refused else "The machine could not finish this file."


def _seen(item: Item) -> dict[str, Any]:
    """What the machine read and thinks of it, and the pages with its boxes."""
    shown, why, found = papers(item.documents, item.dossier), because(item.last), doubts(item.last)
    rows = [row for _, places in why for row in places]  # first: the fields lie above them
    rows += [row for _, row in found if row]
    rows += [row for paper in shown for row in paper.rows()]
    return {
        "sheets": sheets(item.sizes, rows),
        "papers": shown,
        "machine": item.last,
        "because": why,
        "doubts": found,
    }


def _choices(last: Decision | None) -> dict[str, Any]:
    """What the form offers."""
    return {
        "groups": {each: grouped(each) for each in (Verdict.ACCEPTED, Verdict.REJECTED)},
        "suggested": {each.code for each in last.reasons} if last else set(),
        "steps": STEPS,
    }
