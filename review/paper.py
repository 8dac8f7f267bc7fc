"""One paper on one page: its pictures, what was read, why it is here, and the answer form."""

from fastapi import Request, Response

from evidence.vocabulary import State, Verdict
from review.answers import STEPS, Given, filled_in
from review.codes import grouped
from review.desk import LEASE_SECONDS, Desk
from review.item import events, facts, gather
from review.rendering import page
from review.view import because, doubts, papers, sheets
from review.waiting import holder_of, queue_row
from storage.records import Evidence

OPEN = (State.IN_REVIEW, State.SET_ASIDE)


def paper_page(
    request: Request, desk: Desk, evidence: Evidence, given: Given | None, error: str
) -> Response:
    """The page for whoever is signed in, with the form as ``given`` and why it was refused.

    ``given`` is None for a fresh form, filled with what the machine read.
    """
    item = gather(desk.register, evidence)
    now = desk.clock()
    shown = papers(item.documents, item.dossier)
    why = because(item.last)
    rows = [row for _, places in why for row in places]  # first: the fields lie above them
    found = doubts(item.last)
    rows += [row for _, row in found if row]
    rows += [row for paper in shown for row in paper.rows()]
    holder = holder_of(evidence, now)
    waits = evidence.state in OPEN
    mine = waits and holder == request.session["reviewer"]
    last = item.last
    values = {
        "item": queue_row(evidence, item.dossier, now),
        "mine": evidence.review_until if mine else None,
        "holder": holder,
        "closed": None if waits else evidence.state,
        "lease_seconds": LEASE_SECONDS,
        "sheets": sheets(item.sizes, rows),
        "papers": shown,
        "machine": last,
        "because": why,
        "doubts": found,
        "facts": facts(item),
        "history": events(item),
        "groups": {each: grouped(each) for each in (Verdict.ACCEPTED, Verdict.REJECTED)},
        "suggested": {each.code for each in last.reasons} if last else set(),
        "steps": STEPS,
        "form": given or filled_in(item),
        "order_only": item.order_only,
        "error": error,
    }
    return page(request, "paper.html", 422 if error else 200, values)
