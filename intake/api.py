"""The portals' door: upload, look up, find, put a dossier, ask for a person. Start reading here.

Blocking work runs in the thread pool (plain ``def``); the event loop only
reads bodies, no further than they may go and only for those with a key.
"""

from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Header, Response

from evidence.contract import present
from evidence.errors import BadDossier, UsageError
from evidence.service import Channel, Lane
from intake import examples
from intake.bodies import Upload, check_room, read_json, uploads
from intake.contest import contest
from intake.finding import build_finding
from intake.given import check_dossier, check_number, read_given, request_key
from intake.keys import key_check
from intake.problems import add_problems
from intake.receive import Intake, Sent
from storage import dossiers, evidences
from storage.records import Evidence

JsonBody = Annotated[Any, Depends(read_json)]
IdempotencyKey = Annotated[
    str | None, Header(description="The same key gives the first evidence back.")
]


def build_app(intake: Intake) -> FastAPI:
    """The web application with the portals' routes; other rooms add theirs."""
    app = FastAPI(
        title="bewijs",
        version=version("bewijs"),
        description="Takes the evidence that debtors send, and says whether it is enough.",
    )
    add_problems(app)
    app.include_router(_health(intake))
    check = Depends(key_check(intake.settings.api_keys))
    routers = (_uploads(intake, check), build_finding(intake), _evidence(intake), _dossiers(intake))
    for router in routers:
        app.include_router(
            router,
            prefix="/v1",
            dependencies=[check],
            responses={401: examples.NOT_ALLOWED, 503: examples.UNAVAILABLE},
        )
    return app


def _health(intake: Intake) -> APIRouter:
    router = APIRouter(tags=["health"])

    @router.get("/healthz", responses={503: examples.UNAVAILABLE})
    def health() -> dict[str, str]:
        """Whether uploads can be kept now."""
        intake.register.check()
        intake.objects.check()
        check_room(intake.settings.max_bytes)
        return {"status": "ok"}

    return router


def _uploads(intake: Intake, check: Any) -> APIRouter:
    router = APIRouter(tags=["evidence"])
    uploaded = uploads(intake.settings.max_bytes)

    @router.post(
        "/evidence",
        status_code=HTTPStatus.ACCEPTED,
        openapi_extra=examples.UPLOAD,
        responses={
            202: examples.answer("Kept: it will be read.", received=examples.RECEIVED),
            409: examples.CONFLICT,
            **examples.REFUSED_FILES,
        },
    )
    def upload(
        response: Response,
        sender: Annotated[str, check],
        sent: Annotated[Upload, Depends(uploaded)],
        idempotency_key: IdempotencyKey = None,
    ) -> dict[str, Any]:
        """Send one file. The answer comes once it is kept for good."""
        evidence = _take(intake, sent, sender, idempotency_key)
        location = f"/v1/evidence/{evidence.id}"
        response.headers["Location"] = location
        return {"id": evidence.id, "state": evidence.state, "location": location}

    return router


def _take(intake: Intake, upload: Upload, sender: str, key: str | None) -> Evidence:
    given = read_given(upload.values)
    with TemporaryDirectory(prefix="bewijs-") as folder:
        return intake.take(
            Sent(
                path=upload.save(Path(folder)),
                untrusted_name=upload.file.filename or "",
                channel=Channel.PORTAL,
                lane=Lane.PORTAL,
                sender=sender,
                dossier_number=given.dossier_number,
                dossier=given.dossier,
                claim=given.claim,
                language=given.language,
                request_key=request_key(sender, key),
            ),
        )


def _evidence(intake: Intake) -> APIRouter:
    router = APIRouter(tags=["evidence"], responses={404: examples.NOT_FOUND})
    whole = examples.answer(
        "Where it stands, and the contract's object once there is one.",
        decided=examples.DECIDED,
        waiting=examples.WAITING,
        refused=examples.REFUSED,
    )

    @router.get("/evidence/{evidence_id}", responses={200: whole})
    def look_up(evidence_id: str) -> dict[str, Any]:
        """Where an evidence stands."""
        return evidences.get(intake.register, evidence_id).answer

    @router.post(
        "/evidence/{evidence_id}/contest",
        openapi_extra=examples.json_body(examples.CONTEST, required=False),
        responses={200: whole, 409: examples.CONFLICT},
    )
    def ask_for_a_person(evidence_id: str, body: JsonBody) -> dict[str, Any]:
        """The debtor does not agree: a person looks, with the debtor's words if there are any."""
        return contest(intake, evidence_id, _words(body)).answer

    return router


def _words(body: Any) -> str:
    if body is None:
        return ""
    if not isinstance(body, dict) or body.keys() - {"words"}:
        raise UsageError('Send {"words": "…"}, or nothing.')
    words = body.get("words", "")
    if not isinstance(words, str):
        raise UsageError("The words are a text.")
    return words


def _dossiers(intake: Intake) -> APIRouter:
    router = APIRouter(tags=["dossiers"])
    put_body = examples.json_body(examples.DOSSIER, required=True)
    put_answer = examples.answer("Kept; unknown keys are findings.", kept=examples.PUT)

    @router.put(
        "/dossiers/{number:path}",  # a firm's numbers may have a slash
        openapi_extra=put_body,
        responses={200: put_answer, 201: put_answer, 422: examples.REFUSAL},
    )
    def put(number: str, body: JsonBody, response: Response) -> dict[str, Any]:
        """Tell what is known of a claim. A later one takes its place."""
        dossier, findings = check_dossier(_numbered(number, body))
        if dossiers.put(intake.register, number, dossier, now=intake.clock()):
            response.status_code = HTTPStatus.CREATED
        return {"number": number, "findings": [present(each) for each in findings]}

    @router.get(
        "/dossiers/{number:path}",
        responses={
            200: examples.answer("As it was put.", dossier=examples.DOSSIER),
            404: examples.NOT_FOUND,
        },
    )
    def get(number: str) -> dict[str, Any]:
        """The dossier as it was last put."""
        return dossiers.get(intake.register, check_number(number)).body

    return router


def _numbered(number: str, body: Any) -> Any:
    """The body with the address's number, unless it has another. Raises ``BadDossier``."""
    if not isinstance(body, dict):
        return body
    if body.get("number", number) != number:
        raise BadDossier("The dossier has another number than its address.")
    return {"number": number} | body
