"""The portals' door as it stands in production: Uvicorn, SeaweedFS, SQLite and a child process."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from evidence.settings import Settings
from intake.api import build_app
from intake.receive import Intake
from sandbox.child import Sandbox
from sandbox.limits import Limits
from storage.embedded import Seaweed
from storage.objects import Objects
from storage.register import Register

KEY = "a-portals-key"
OTHER_KEY = "another-portals-key"
EVENING = datetime(2026, 3, 29, 22, 30, tzinfo=UTC)  # half past midnight in Belgium
ENTRIES = {"probe": "ocr.entries:probe", "split": "intake.parts:split"}


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(ENTRIES, Limits(seconds=30)) as child:
        yield child


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    register = Register(f"sqlite:///{tmp_path}/register.db")
    register.migrate()
    yield register
    register.close()


@pytest.fixture(scope="session")
def objects(seaweed: Seaweed) -> Objects:
    objects = Objects(seaweed.url, seaweed.access_key, seaweed.secret_key, "bewijs")
    objects.prepare()
    return objects


@pytest.fixture
def intake(register: Register, objects: Objects, sandbox: Sandbox) -> Intake:
    return Intake(
        register=register,
        objects=objects,
        sandbox=sandbox,
        settings=Settings(api_keys=(KEY, OTHER_KEY), max_bytes=300_000, max_pages=3),
        clock=lambda: EVENING,
    )


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The address of the application on a free port."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def portal(intake: Intake) -> Iterator[httpx.Client]:
    """A portal's backend, with its key."""
    headers = {"Authorization": f"Bearer {KEY}"}
    with (
        served(build_app(intake)) as address,
        httpx.Client(base_url=address, headers=headers, timeout=30) as client,
    ):
        yield client
