from datetime import timedelta

import httpx
import pytest

from evidence.contract import decided
from evidence.records import Decision, Reason
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Asked, Language, NextStep, ReasonCode, Verdict
from storage import audits, decisions, evidences, reviews, work
from storage.records import NewEvidence, Refused
from storage.register import Register
from tests.intake.conftest import EVENING
from tests.intake.files import pdf


def _decision() -> Decision:
    return Decision(
        verdict=Verdict.REJECTED,
        reasons=(Reason(code=ReasonCode.ORDER_ONLY, message="It is an order."),),
        asked=(Asked.EXECUTED_PAYMENT,),
        findings=(),
        blockers=(),
        next_step=NextStep.ASK_DEBTOR,
        message={Language.NL: "Een opdracht is geen bewijs."},
        contest_until=EVENING.date() + timedelta(days=30),
        policy="2026-11-23",
        decided_at=EVENING,
    )


@pytest.fixture
def rejected(register: Register) -> str:
    claimed = _claimed(register)
    decision = _decision()
    result = {"schema": "bewijs/1", "file": "a.pdf", "pages": 1, **decided(decision)}
    work.finish(
        register, claimed, decision=decision, result=result, state=State.DECIDED, now=EVENING
    )
    return claimed.evidence.id


def _claimed(register: Register) -> work.Claimed:
    evidence = evidences.receive(
        register,
        NewEvidence(
            sha256="a" * 64,
            file_name="a.pdf",
            media_type="application/pdf",
            size=3,
            channel=Channel.PORTAL,
            lane=Lane.PORTAL,
            received_at=EVENING,
            received_day=EVENING.date(),
            dossier_number="BE-1",
        ),
    )
    claimed = work.claim(
        register, evidence.id, worker="w", now=EVENING, lease_seconds=15, attempts=3
    )
    assert claimed
    return claimed


def test_a_debtor_who_does_not_agree_gets_a_person(
    portal: httpx.Client, register: Register, rejected: str
) -> None:
    answer = portal.post(f"/v1/evidence/{rejected}/contest", json={"words": "Ik heb betaald."})
    assert answer.status_code == 200
    body = answer.json()
    assert (body["state"], body["verdict"], body["next_step"]) == (
        "in_review",
        "review",
        "human_review",
    )
    assert [each["code"] for each in body["reasons"]] == ["contested", "order_only"]
    assert body["decided"]["by"] == "debtor"
    assert set(body["message"]) == {"nl", "fr", "de", "en"}
    assert "BE-1" in body["message"]["nl"]
    assert body["pages"] == 1
    assert portal.get(f"/v1/evidence/{rejected}").json() == body
    assert audits.history(register, rejected)[-1].detail == {"words": "Ik heb betaald."}
    assert [each.id for each in reviews.queue(register, limit=9)] == [rejected]


def test_asking_twice_changes_nothing_more(
    portal: httpx.Client, register: Register, rejected: str
) -> None:
    first = portal.post(f"/v1/evidence/{rejected}/contest")
    again = portal.post(f"/v1/evidence/{rejected}/contest")
    assert (again.status_code, again.json()) == (200, first.json())
    assert len(decisions.history(register, rejected)) == 2


def test_a_refused_file_gets_a_person_too(portal: httpx.Client, register: Register) -> None:
    claimed = _claimed(register)
    refused = Refused(code="broken_file", message="The file is damaged.")
    work.refuse(register, claimed, refused, now=EVENING)
    path = f"/v1/evidence/{claimed.evidence.id}"
    assert portal.get(path).json() == {
        "id": claimed.evidence.id,
        "state": "refused",
        "file": "a.pdf",
        "sha256": "a" * 64,
        "error": {"code": "broken_file", "message": "The file is damaged."},
    }
    assert portal.post(f"{path}/contest").json()["state"] == "in_review"


def test_what_is_still_read_cannot_be_contested(portal: httpx.Client) -> None:
    sent = portal.post("/v1/evidence", files={"file": ("a.pdf", pdf())}).json()
    answer = portal.post(f"{sent['location']}/contest")
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")


def test_an_unknown_evidence_cannot_be_contested(portal: httpx.Client) -> None:
    assert portal.post("/v1/evidence/0/contest").status_code == 404


@pytest.mark.parametrize("body", [[], {"text": "x"}, {"words": 1}, {"words": "x" * 2001}])
def test_words_are_a_short_text(portal: httpx.Client, rejected: str, body: object) -> None:
    answer = portal.post(f"/v1/evidence/{rejected}/contest", json=body)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")
