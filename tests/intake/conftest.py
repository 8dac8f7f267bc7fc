"""The portals' door as it stands in production: Uvicorn, SeaweedFS, SQLite and a child process."""

import threading
import time
import uuid
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
from intake.mailbox import Mailbox
from intake.receive import Intake
from sandbox.child import Sandbox
from sandbox.limits import Limits
from storage.embedded import Seaweed
from storage.objects import Objects
from storage.register import Register
from tests.intake.post import NOON, Post, opened
from tests.services import Dovecot

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


@pytest.fixture(scope="module")
def child() -> Iterator[Sandbox]:
    """One that no other file's tests have ended."""
    with Sandbox(ENTRIES) as child:
        yield child


@pytest.fixture
def post(dovecot: Dovecot) -> Iterator[Post]:
    made = Post(dovecot, f"T{uuid.uuid4().hex}")
    yield made
    made.client.logout()


@pytest.fixture
def way_in(register: Register, objects: Objects, child: Sandbox, dovecot: Dovecot) -> Intake:
    settings = Settings(
        imap_user=dovecot.user,
        imap_password=dovecot.password,
        imap_seconds=1,
        max_bytes=300_000,
        attempts=2,
    )
    return Intake(
        register=register, objects=objects, sandbox=child, settings=settings, clock=lambda: NOON
    )


@pytest.fixture
def mailbox(way_in: Intake, post: Post) -> Mailbox:
    return opened(way_in, post.url)
