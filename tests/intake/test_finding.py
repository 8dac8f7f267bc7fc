"""A portal finds the papers of a dossier again."""

from datetime import timedelta

import httpx
import pytest

from evidence.service import State
from evidence.vocabulary import Verdict
from storage import evidences, siblings, work
from storage.records import JsonObject
from storage.register import Register
from tests.intake.conftest import EVENING
from tests.intake.files import pdf
from tests.intake.sending import is_problem, send
from tests.storage.samples import decision, new_evidence

NUMBER = "2026/0746 a+b"
RESULT: JsonObject = {
    "verdict": "rejected",
    "reasons": [{"code": "order_only", "message": "…"}],
    "documents": [{"kind": "transfer_order"}],
}


def _find(portal: httpx.Client, **wanted: object) -> httpx.Response:
    return portal.get("/v1/evidence", params={"dossier": NUMBER} | wanted)


def _ids(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [each["id"] for each in answer.json()["papers"]]


def _rejected(register: Register, *, days: int = 0) -> str:
    """A paper of the dossier that was received so many days before the others; its id."""
    new = new_evidence(received_at=EVENING - timedelta(days=days), dossier_number=NUMBER)
    kept = evidences.receive(register, new).id
    claimed = work.claim(register, kept, worker="w", now=EVENING, lease_seconds=9, attempts=3)
    assert claimed
    work.finish(
        register,
        claimed,
        decision=decision(Verdict.REJECTED),
        result=RESULT,
        state=State.DECIDED,
        now=EVENING,
        seen=siblings.of_dossier(register, claimed.evidence, limit=1)[1],
    )
    return kept


def test_a_dossiers_papers_are_found_with_what_they_came_to(
    portal: httpx.Client, register: Register
) -> None:
    rejected = _rejected(register, days=2)
    sent = send(portal, pdf(), dossier_number=NUMBER).json()["id"]
    send(portal, pdf(2), dossier_number="2026/0746")
    answer = _find(portal)
    assert answer.json() == {
        "papers": [
            {
                "id": sent,
                "dossier": NUMBER,
                "received": "2026-03-29T22:30:00+00:00",
                "state": "received",
                "reasons": [],
                "kinds": [],
            },
            {
                "id": rejected,
                "dossier": NUMBER,
                "received": "2026-03-27T22:30:00+00:00",
                "state": "decided",
                "verdict": "rejected",
                "reasons": ["order_only"],
                "kinds": ["transfer_order"],
            },
        ]
    }
    assert portal.get(f"/v1/evidence/{sent}").json()["state"] == "received"


def test_a_number_with_a_slash_is_asked_for_as_it_is(
    portal: httpx.Client, register: Register
) -> None:
    paper = _rejected(register)
    assert _ids(portal.get("/v1/evidence?dossier=2026/0746%20a%2Bb")) == [paper]
    assert _ids(portal.get("/v1/evidence?dossier=2026%2F0746+a%2Bb")) == [paper]


def test_a_dossier_that_nobody_named_has_no_papers(portal: httpx.Client) -> None:
    assert _find(portal).json() == {"papers": []}


def test_verdict_and_day_of_receipt_narrow_the_list(
    portal: httpx.Client, register: Register
) -> None:
    rejected = _rejected(register, days=2)
    sent = send(portal, pdf(), dossier_number=NUMBER).json()["id"]
    assert _ids(_find(portal, verdict="rejected")) == [rejected]
    assert _ids(_find(portal, verdict="accepted")) == []
    assert _ids(_find(portal, since="2026-03-30")) == [sent]  # it is past midnight in Belgium
    assert _ids(_find(portal, since="2026-03-31")) == []


def test_the_list_comes_in_pages(portal: httpx.Client, register: Register) -> None:
    made = [_rejected(register, days=days) for days in range(3)]
    first = _find(portal, limit=2)
    assert _ids(first) == made[:2]
    second = _find(portal, limit=2, cursor=first.json()["next"])
    assert _ids(second) == made[2:]
    assert "next" not in second.json()


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ({"verdict": "maybe"}, "query.verdict: Input should be 'accepted', 'rejected' or 'review'"),
        ({"since": "30/03/2026"}, "a day is written as 2026-03-30"),
        ({"since": "0"}, "a day is written as 2026-03-30"),
        ({"limit": "0"}, "query.limit: Input should be greater than or equal to 1"),
        ({"limit": "101"}, "query.limit: Input should be less than or equal to 100"),
        ({"limit": "ten"}, "query.limit: "),
        ({"cursor": "x"}, "Send what `next` was on the page before"),
        ({"verdit": "accepted"}, "query.verdit: "),
    ],
)
def test_what_is_amiss_is_said(portal: httpx.Client, wanted: dict[str, str], told: str) -> None:
    answer = _find(portal, **wanted)
    assert is_problem(answer, 400, "bad_request")
    assert told in answer.json()["detail"]


def test_a_dossier_must_be_named(portal: httpx.Client) -> None:
    answer = portal.get("/v1/evidence")
    assert is_problem(answer, 400, "bad_request")
    assert "query.dossier: Field required" in answer.json()["detail"]


@pytest.mark.parametrize("number", ["", "a\0b", "9" * 101])
def test_a_number_that_no_dossier_can_have_is_refused(portal: httpx.Client, number: str) -> None:
    answer = portal.get("/v1/evidence", params={"dossier": number})
    assert is_problem(answer, 422, "bad_dossier")


def test_without_a_key_nothing_is_told(portal: httpx.Client) -> None:
    stranger = httpx.Client(base_url=portal.base_url)
    assert is_problem(_find(stranger), 401, "not_allowed")
    assert is_problem(stranger.get("/v1/evidence"), 401, "not_allowed")
