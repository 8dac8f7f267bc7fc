"""A real register, a real object store, a real server and a real browser."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from evidence.settings import Settings
from policy.firm import Firm
from review.desk import Desk
from review.mount import mount
from storage import reviewers
from storage.embedded import Seaweed
from storage.objects import Objects
from storage.register import Register
from tests.review import papers

FIRM = Firm(name="Voorbeeld Incasso", phone="+32 2 555 01 23", portal="https://portaal.example")
PASSWORD = "correct horse battery"
CHROMIUM = "/usr/bin/chromium"
QUIET = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Clock:
    """A clock that the tests can put forward."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 30, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


class Server:
    """Uvicorn on a free port, in a thread."""

    def __init__(self, app: FastAPI) -> None:
        self._server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.02)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()


@pytest.fixture(scope="session")
def objects(seaweed: Seaweed) -> Objects:
    kept = Objects(seaweed.url, seaweed.access_key, seaweed.secret_key, "review")
    kept.prepare()
    return kept


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = Register(f"sqlite:///{tmp_path / 'register.db'}")
    made.migrate()
    for name in ("anna", "bram"):
        reviewers.save(made, name, PASSWORD)
    yield made
    made.close()


@pytest.fixture
def desk(register: Register, objects: Objects, tmp_path: Path, clock: Clock) -> papers.Desk:
    return papers.Desk(register, objects, tmp_path, clock.now - timedelta(days=2))


@pytest.fixture
def address(register: Register, objects: Objects, clock: Clock) -> Iterator[str]:
    settings = Settings(session_secret="0123456789abcdef", api_keys=("portal-key",))
    app = FastAPI()
    mount(
        app,
        Desk(register=register, objects=objects, firm=FIRM, settings=settings, clock=clock),
    )
    server = Server(app)
    yield server.address
    server.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=15_000)  # milliseconds; a busy machine takes its time
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield started
        started.close()


@pytest.fixture
def seat(browser: Browser, address: str) -> Iterator["Seat"]:
    made = Seat(browser, address)
    yield made
    made.leave()


class Seat:
    """Reviewers at the browser, each with a window and cookies of their own."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.address = address
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def stranger(self) -> Page:
        """A window where nobody signed in."""
        context = self._browser.new_context(viewport={"width": 1280, "height": 800})
        context.set_default_timeout(20_000)
        self._contexts.append(context)
        return context.new_page()

    def reviewer(self, name: str = "anna") -> Page:
        """A window where that reviewer has signed in and sees the queue."""
        page = self.stranger()
        self.sign_in(page, name, PASSWORD)
        page.wait_for_url(f"{self.address}/review")
        return page

    def sign_in(self, page: Page, name: str, password: str) -> None:
        """Fill in the form and send it."""
        page.goto(f"{self.address}/review/sign-in")
        page.fill("#name", name)
        page.fill("#password", password)
        page.click("button.primary")

    def open(self, page: Page, paper: str) -> None:
        """Open that paper."""
        page.goto(f"{self.address}/review/{paper}")

    def leave(self) -> None:
        for context in self._contexts:
            context.close()
