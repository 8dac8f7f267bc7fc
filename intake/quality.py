"""Advice on a picture before it is sent: sharper, closer, with more light. Start reading here.

It never stops an upload and keeps nothing. It has children of its own, waits for
nothing else, and would rather say nothing than keep a sender or the other doors waiting.
"""

import logging
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import BoundedSemaphore
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI

from evidence.errors import Fault
from evidence.settings import Settings
from evidence.vocabulary import Advice, Language
from intake import examples
from intake.bodies import Upload, uploads
from intake.keys import key_check
from sandbox.child import Sandbox

_PAGES = 5  # of a file that are looked at
_PROCESSOR_SECONDS = 1.0  # after which no other page is begun; one takes a fifth to a half
_SECONDS = 10.0  # wall clock, after which a machine is too busy to give advice
_AT_ONCE = 8  # looks that run or wait; more would take threads from the uploads
_log = logging.getLogger(__name__)


def offer_advice(app: FastAPI, sandbox: Sandbox, settings: Settings) -> None:
    """Add ``POST /v1/quality``. The sandbox has the entry ``quality`` and serves nobody else."""
    app.include_router(
        _quality(sandbox, settings),
        prefix="/v1",
        dependencies=[Depends(key_check(settings.api_keys))],
        responses={401: examples.NOT_ALLOWED},
    )


def _quality(sandbox: Sandbox, settings: Settings) -> APIRouter:
    router = APIRouter(tags=["evidence"])
    places = BoundedSemaphore(_AT_ONCE)
    uploaded = uploads(settings.max_bytes)

    @router.post(
        "/quality",
        openapi_extra=examples.LOOKED_AT,
        responses={
            200: examples.answer("What could be better.", blurred=examples.ADVICE),
            **examples.REFUSED_FILES,
        },
    )
    def quality(sent: Annotated[Upload, Depends(uploaded)]) -> dict[str, Any]:
        """What would make this file easier to read. Nothing is kept, and nothing is refused for it.

        No pages: it could not be looked at now. Send it all the same.
        """
        if not places.acquire(blocking=False):
            return _told([])
        try:
            return _told(_looked_at(sandbox, settings, sent))
        finally:
            places.release()

    return router


def _looked_at(sandbox: Sandbox, settings: Settings, upload: Upload) -> list[dict[str, Any]]:
    """Each page's advice and measures; none when the child cannot say. Raises a ``Refusal``."""
    with TemporaryDirectory(prefix="bewijs-") as folder:
        argument = {
            "path": str(upload.save(Path(folder)).resolve()),
            "max_bytes": settings.max_bytes,
            "max_pages": settings.max_pages,
            "max_pixels": settings.max_pixels,
            "pages": _PAGES,
            "seconds": _PROCESSOR_SECONDS,
        }
        try:
            looked_at: list[dict[str, Any]] = sandbox.call("quality", argument, _SECONDS)["pages"]
        except Fault as fault:  # whether the file can be read is for the upload to find out
            _log.warning("quality failed: %s", fault)  # names the place, never the paper
            return []
    return looked_at


def _told(pages: list[dict[str, Any]]) -> dict[str, Any]:
    """The answer; ``advice`` has each word once, and without any there is no message."""
    given = {word for page in pages for word in page["advice"]}
    advice = [each for each in Advice if each in given]
    message = {"message": written(advice)} if advice else {}
    return {"pages": pages, "advice": advice, **message}


def written(advice: Iterable[Advice]) -> dict[Language, str]:
    """What the debtor reads, in every language: a sentence for each word."""
    return {
        language: " ".join(sentences()[each][language] for each in advice) for language in Language
    }


@cache
def sentences() -> dict[str, dict[str, str]]:
    """Every sentence by its word of advice and its language."""
    return tomllib.loads((files("intake") / "quality.toml").read_text(encoding="utf-8"))
