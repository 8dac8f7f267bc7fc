"""The portals' door: what it keeps, and for whom it opens."""

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import httpx
import pytest

from evidence.service import State
from evidence.vocabulary import Claim, Language
from intake.api import build_app
from intake.receive import Intake
from sandbox.child import Sandbox
from storage import dossiers, evidences, outbox
from storage.objects import Objects
from storage.register import Register
from tests.intake.conftest import EVENING, KEY, OTHER_KEY, served
from tests.intake.files import pdf, picture
from tests.intake.sending import DOSSIER, is_problem, nothing_was_kept, send


def test_an_upload_is_answered_with_its_place_once_it_is_kept(
    portal: httpx.Client, register: Register, objects: Objects, tmp_path: Path
) -> None:
    data = pdf()
    answer = send(portal, data)
    assert answer.status_code == 202
    body = answer.json()
    assert body == {
        "id": body["id"],
        "state": "received",
        "location": f"/v1/evidence/{body['id']}",
    }
    assert answer.headers["Location"] == body["location"]
    kept = evidences.get(register, body["id"])
    assert (kept.media_type, kept.size, kept.file_name) == (
        "application/pdf",
        len(data),
        "uittreksel.pdf",
    )
    assert (kept.received_at, kept.received_day) == (EVENING, date(2026, 3, 30))
    objects.fetch(hashlib.sha256(data).hexdigest(), tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == data
    assert [each.evidence_id for each in outbox.pending(register, outbox.READ, limit=9)] == [
        kept.id
    ]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_pictures_are_taken_whatever_their_name_says(portal: httpx.Client, kind: str) -> None:
    assert send(portal, picture(kind)).status_code == 202


def test_what_is_said_with_the_file_is_kept_with_it(
    portal: httpx.Client, register: Register
) -> None:
    answer = send(portal, pdf(), dossier=json.dumps(DOSSIER), claim="paid_collector", language="fr")
    kept = evidences.get(register, answer.json()["id"])
    assert kept.dossier == DOSSIER
    assert (kept.dossier_number, kept.claim, kept.language) == (
        "BE-2026-004711",
        Claim.PAID_COLLECTOR,
        Language.FR,
    )


def test_a_dossiers_number_alone_is_enough_even_before_the_dossier(
    portal: httpx.Client, register: Register
) -> None:
    answer = send(portal, pdf(), dossier_number="BE-1", claim="", language="")
    assert evidences.get(register, answer.json()["id"]).dossier_number == "BE-1"


def test_a_name_cannot_leave_its_place(portal: httpx.Client, register: Register) -> None:
    answer = portal.post("/v1/evidence", files={"file": ("..\\..\\a\u202eb  c.pdf", pdf())})
    assert evidences.get(register, answer.json()["id"]).file_name == "ab c.pdf"


def test_without_a_key_nothing_is_even_read(portal: httpx.Client, register: Register) -> None:
    for headers in (
        {"Authorization": ""},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Basic {KEY}"},
        {"X-API-Key": b"\xe9"},
    ):
        stranger = httpx.Client(base_url=portal.base_url, headers=headers)
        for answer in (
            send(stranger, pdf()),
            stranger.get("/v1/evidence/1"),
            stranger.put("/v1/dossiers/1", json={}),
            stranger.get("/v1/dossiers/1"),
            stranger.post("/v1/evidence/1/contest"),
        ):
            assert is_problem(answer, 401, "not_allowed")
            assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert nothing_was_kept(register)


def test_without_keys_in_the_settings_no_key_opens(intake: Intake) -> None:
    closed = replace(intake, settings=replace(intake.settings, api_keys=("",)))
    with served(build_app(closed)) as address:
        answer = httpx.get(f"{address}/v1/evidence/1", headers={"X-API-Key": ""})
    assert answer.status_code == 401


def test_the_other_header_opens_too(portal: httpx.Client) -> None:
    client = httpx.Client(base_url=portal.base_url, headers={"X-API-Key": OTHER_KEY})
    assert send(client, pdf()).status_code == 202


def test_a_repeat_with_the_same_key_gives_the_first_evidence(
    portal: httpx.Client, register: Register
) -> None:
    headers = {"Idempotency-Key": "upload-1"}
    file = {"file": ("a.pdf", pdf())}
    first = portal.post("/v1/evidence", files=file, headers=headers)
    again = portal.post("/v1/evidence", files=file, headers=headers)
    assert (again.status_code, again.json()) == (202, first.json())
    assert len(outbox.pending(register, outbox.READ, limit=9)) == 1
    other = portal.post("/v1/evidence", files={"file": ("a.pdf", pdf(2))}, headers=headers)
    assert is_problem(other, 409, "conflict")


def test_two_portals_may_use_the_same_key_word(portal: httpx.Client) -> None:
    headers = {"Idempotency-Key": "upload-1"}
    first = portal.post("/v1/evidence", files={"file": ("a.pdf", pdf())}, headers=headers)
    headers |= {"Authorization": f"Bearer {OTHER_KEY}"}
    second = portal.post("/v1/evidence", files={"file": ("a.pdf", pdf())}, headers=headers)
    assert first.json()["id"] != second.json()["id"]


def test_when_the_store_is_down_nothing_is_promised(intake: Intake, register: Register) -> None:
    gone = Objects("http://127.0.0.1:1", "key", "secret", "bewijs")
    with served(build_app(replace(intake, objects=gone))) as address:
        portal = httpx.Client(base_url=address, headers={"X-API-Key": KEY}, timeout=30)
        answer = send(portal, pdf())
        assert is_problem(answer, 503, "storage_unavailable")
        assert answer.headers["Retry-After"]
        assert is_problem(portal.get("/healthz"), 503, "storage_unavailable")
    assert nothing_was_kept(register)


def test_a_dossier_whose_number_has_a_slash_is_put_and_read_back(portal: httpx.Client) -> None:
    put = portal.put("/v1/dossiers/2026%2F0746", json={"number": "2026/0746", "colour": "red"})
    assert put.status_code == 201
    assert [each.keys() for each in put.json()["findings"]] == [{"code", "message"}]
    assert portal.get("/v1/dossiers/2026/0746").json()["number"] == "2026/0746"


def test_when_the_register_is_down_nothing_is_promised(intake: Intake, tmp_path: Path) -> None:
    gone = Register(f"sqlite:///{tmp_path}/no/such/folder.db")
    with served(build_app(replace(intake, register=gone))) as address:
        portal = httpx.Client(base_url=address, headers={"X-API-Key": KEY}, timeout=30)
        assert is_problem(send(portal, pdf()), 503, "storage_unavailable")


def test_a_file_that_kills_the_child_that_looks_at_it_is_kept_for_a_person(
    intake: Intake, register: Register
) -> None:
    with (
        Sandbox({"probe": "tests.intake.broken:probe"}) as child,
        served(build_app(replace(intake, sandbox=child))) as address,
    ):
        portal = httpx.Client(base_url=address, headers={"X-API-Key": KEY}, timeout=30)
        answer = send(portal, pdf())
    assert answer.status_code == 202
    kept = evidences.get(register, answer.json()["id"])
    assert (kept.state, kept.media_type) == (State.RECEIVED, "application/octet-stream")


def test_a_fault_of_ours_tells_no_text(intake: Intake, register: Register) -> None:
    with register.write() as connection:
        connection.exec_driver_sql("DROP TABLE audits")
        connection.exec_driver_sql("CREATE TABLE audits (other TEXT)")
    with served(build_app(intake)) as address:
        portal = httpx.Client(base_url=address, headers={"X-API-Key": KEY}, timeout=30)
        answer = send(portal, pdf(), dossier_number="BE-1")
    assert answer.status_code in (500, 503)
    assert "BE-1" not in answer.text
    assert "INSERT" not in answer.text
    assert nothing_was_kept(register)


def test_a_dossier_is_put_changed_and_read_back(portal: httpx.Client, register: Register) -> None:
    first = portal.put("/v1/dossiers/BE-2026-004711", json=DOSSIER | {"colour": "red"})
    assert first.status_code == 201
    assert [each["code"] for each in first.json()["findings"]] == ["unknown_dossier_key"]
    second = portal.put("/v1/dossiers/BE-2026-004711", json={"creditor": "Fietsen De Wilde"})
    assert (second.status_code, second.json()["number"]) == (200, "BE-2026-004711")
    body = {"number": "BE-2026-004711", "creditor": "Fietsen De Wilde"}
    assert portal.get("/v1/dossiers/BE-2026-004711").json() == body
    assert dossiers.get(register, "BE-2026-004711").updated == EVENING


def test_health_says_whether_uploads_can_be_kept(portal: httpx.Client) -> None:
    answer = httpx.get(f"{portal.base_url}/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_health_says_when_no_room_is_left_for_an_upload(intake: Intake) -> None:
    vast = replace(intake, settings=replace(intake.settings, max_bytes=10**18))
    with served(build_app(vast)) as address:
        answer = httpx.get(f"{address}/healthz")
    assert is_problem(answer, 503, "storage_unavailable")
    assert "no room" in answer.json()["detail"]


def test_every_operation_is_documented_with_examples(portal: httpx.Client) -> None:
    paths = portal.get("/openapi.json").json()["paths"]
    assert len(paths) == 5
    for path, operations in paths.items():
        for operation in operations.values():
            good = next(iter(operation["responses"].values()))
            assert operation["summary"], path
            if path != "/healthz":
                assert "example" in json.dumps(good), path
                assert operation["security"], path
    upload = paths["/v1/evidence"]["post"]["requestBody"]["content"]["multipart/form-data"]
    assert upload["example"].keys() <= upload["schema"]["properties"].keys()


def test_the_web_process_loads_no_reader_and_no_model() -> None:
    code = "import sys, intake.api; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {
        "ocr",
        "classifiers",
        "workers",
        "cv2",
        "openvino",
        "numpy",
        "pypdfium2",
        "PIL",
        "torch",
    }
    assert heavy & set(done.stdout.split()) == set()
