"""``bewijs web``: the doors for portals and reviewers, in one process."""

import threading

import click
import uvicorn
from fastapi import FastAPI

from cli.build import build_firm, build_objects, build_register, build_sandbox, now
from cli.process import begin
from evidence.errors import BadSettings
from evidence.settings import Settings
from intake.api import build_app
from intake.metrics import offer_metrics
from intake.quality import offer_advice
from intake.receive import Intake
from review.desk import Desk
from review.mount import mount
from sandbox.child import Sandbox

_CHILDREN = 4  # that look at uploads at once; a slow file must not keep the others waiting
_ADVISERS = 2  # that look at pictures not yet sent, so that no upload waits behind those


@click.command()
def web() -> None:
    """Serve the HTTP API and the reviewers' pages."""
    settings = begin()
    if not settings.api_keys:
        raise BadSettings("Set BEWIJS_API_KEYS, or use `bewijs up`, which makes a key.")
    intake = build_intake(settings)
    advisers = build_sandbox(settings, _ADVISERS)
    threading.Thread(target=advisers.warm, args=("quality",), daemon=True).start()
    try:
        uvicorn.run(
            _doors(intake, advisers, settings),
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
        )
    finally:
        advisers.close()
        intake.sandbox.close()


def _doors(intake: Intake, advisers: Sandbox, settings: Settings) -> FastAPI:
    app = build_app(intake)
    offer_advice(app, advisers, settings)
    offer_metrics(app, intake.register, settings.metrics_key, now)
    desk = Desk(
        register=intake.register,
        objects=intake.objects,
        firm=build_firm(settings),
        settings=settings,
        clock=now,
    )
    mount(app, desk)
    return app


def build_intake(settings: Settings) -> Intake:
    """The one way in, with children of its own for a first look."""
    return Intake(
        register=build_register(settings),
        objects=build_objects(settings),
        sandbox=build_sandbox(settings, _CHILDREN),
        settings=settings,
        clock=now,
    )
