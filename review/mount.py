"""Puts the reviewers' room into the web application. Start reading the room here."""

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.middleware.sessions import SessionMiddleware

from evidence.errors import BadSettings
from review.answering import build_answering
from review.api import build_api
from review.desk import Desk
from review.files import build_files
from review.finding import build_finding
from review.guard import StrictHeaders
from review.pages import build_pages
from review.rendering import ROOT
from review.session import SESSION_SECONDS
from review.signing_in import Door, signing_in


def mount(app: FastAPI, desk: Desk) -> None:
    """Add the pages below ``/review`` and the API below ``/v1/review`` to the application.

    Raises ``BadSettings`` without a secret for the sessions.
    """
    if not desk.settings.session_secret:
        raise BadSettings("Set BEWIJS_SESSION_SECRET, or use `bewijs up`, which makes one.")
    app.state.reviewers = desk.register
    door = Door(desk)
    app.add_middleware(StrictHeaders)
    app.add_middleware(
        SessionMiddleware,
        secret_key=desk.settings.session_secret,
        session_cookie="bewijs_review",
        max_age=SESSION_SECONDS,
        same_site="strict",
        https_only=desk.settings.secure_cookies,
    )
    app.mount(f"{ROOT}/static", StaticFiles(packages=[("review", "static")]))
    app.include_router(signing_in(door))
    app.include_router(build_finding(desk))
    app.include_router(build_pages(desk))
    app.include_router(build_answering(desk))
    app.include_router(build_files(desk))
    app.include_router(build_api(desk, door))
