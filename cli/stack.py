"""The embedded stack: everything on one machine, all data under one folder."""

import fcntl
import json
import os
import secrets
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

import httpx

from cli.build import NOTED, database_url, running_note
from cli.supervise import Supervisor, start_command
from evidence.errors import Fault, UsageError
from evidence.settings import PREFIX, Settings
from storage.embedded import Seaweed, Valkey, start_seaweed, start_valkey
from storage.programs import write_private

_PATIENCE = 60.0  # seconds until the web process must answer


class Stack:
    """Object store, queue, register, web, relay, workers and, when set, the mailbox.

    A context: running inside, stopped cleanly after. Services that the settings
    name by URL are used; the others are started here.
    """

    def __init__(self, settings: Settings, say: Callable[[str], None]) -> None:
        """``say`` is told, in sentences, what is being done."""
        self._asked = settings
        self._say = say
        self._exit = ExitStack()

    def __enter__(self) -> "Stack":
        with ExitStack() as opened:
            self._exit = opened
            self._start()
            self._exit = opened.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._say("Stopping.")
        self._exit.close()

    @property
    def address(self) -> str:
        """Where the doors are."""
        return f"http://{self.settings.host}:{self.settings.port}"

    @property
    def api_key(self) -> str:
        """A key that the doors know."""
        return self.settings.api_keys[0]

    def _start(self) -> None:
        folder = self._asked.data_dir.resolve()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._exit.enter_context(_alone(folder))
        _empty(folder / "tmp")  # what a killed worker left of its papers
        settings = _with_secrets(self._asked, folder / "secrets.json")
        settings = replace(settings, data_dir=folder, port=settings.port or _free_port())
        _must_be_free(settings)
        self.settings = self._with_services(settings)
        self._exit.enter_context(_noted(self.settings))
        self._start_processes()

    def _with_services(self, settings: Settings) -> Settings:
        """The settings with the services that they leave to us, which run from now on."""
        self.services = Supervisor()
        self._exit.callback(self.services.stop)
        if not settings.objects_url:
            settings = self._with_objects(settings)
        if not settings.queue_url:
            settings = self._with_queue(settings)
        self._watch(self.services)
        return replace(settings, database_url=database_url(settings))

    def _with_objects(self, settings: Settings) -> Settings:
        self._say("Starting the object store (SeaweedFS).")
        folder = settings.data_dir / "objects"
        seaweed = start_seaweed(folder)
        again = partial(_process_of, start_seaweed, folder)
        self.services.add("objects", again, seaweed.program.process)
        return replace(
            settings,
            objects_url=seaweed.url,
            objects_access_key=seaweed.access_key,
            objects_secret_key=seaweed.secret_key,
        )

    def _with_queue(self, settings: Settings) -> Settings:
        self._say("Starting the queue (Valkey).")
        folder = settings.data_dir / "queue"
        valkey = start_valkey(folder)
        again = partial(_process_of, start_valkey, folder)
        self.services.add("queue", again, valkey.program.process)
        return replace(settings, queue_url=valkey.url)

    def _start_processes(self) -> None:
        self._say(f"Starting the doors, the relay and {self.settings.workers} workers.")
        self.supervisor = Supervisor()
        self._exit.callback(self.supervisor.stop)
        self._run("web", "web")
        self._wait_for_web()
        self._run("relay", "relay")
        for number in range(1, self.settings.workers + 1):
            self._run(f"worker-{number}", "work")
        if self.settings.imap_url:
            self._run("mail", "mail", "--follow")
        self._watch(self.supervisor)

    def _run(self, name: str, *arguments: str) -> None:
        log = self.settings.data_dir / "logs" / f"{name}.log"
        environment = _environment(self.settings)
        self.supervisor.add(name, partial(start_command, environment, log, arguments))

    def _watch(self, supervisor: Supervisor) -> None:
        stop = threading.Event()
        watch = threading.Thread(target=supervisor.watch, args=(stop,), daemon=True)
        watch.start()
        self._exit.callback(watch.join)
        self._exit.callback(stop.set)

    def _wait_for_web(self) -> None:
        end = time.monotonic() + _PATIENCE
        with httpx.Client(trust_env=False) as client:
            while time.monotonic() < end:
                if _answers(client, f"{self.address}/healthz"):
                    return
                time.sleep(0.1)
        log = self.settings.data_dir / "logs" / "web.log"
        raise Fault(f"The web process does not answer. What it said is in {log}.")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Only one stack may use a folder. Raises ``UsageError`` when another does."""
    with (folder / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(f"Another bewijs is running on {folder}.") from None
        yield


@contextmanager
def _noted(settings: Settings) -> Iterator[None]:
    """Leave word of where things are, for commands such as ``bewijs submit``."""
    note = running_note(settings)
    write_private(note, json.dumps({name: getattr(settings, name) for name in NOTED}))
    try:
        yield
    finally:
        note.unlink(missing_ok=True)


def _with_secrets(settings: Settings, path: Path) -> Settings:
    """Secrets that nobody set: made once and kept in a file only we can read."""
    if not path.exists():
        made = {"api_key": secrets.token_urlsafe(32), "session_secret": secrets.token_urlsafe(32)}
        write_private(path, json.dumps(made))
    kept = json.loads(path.read_text(encoding="utf-8"))
    return replace(
        settings,
        api_keys=settings.api_keys or (kept["api_key"],),
        session_secret=settings.session_secret or kept["session_secret"],
    )


def _environment(settings: Settings) -> Mapping[str, str]:
    """The settings as the processes that we start read them."""
    ours = {
        f"{PREFIX}{each.name.upper()}": _text(getattr(settings, each.name))
        for each in fields(settings)
    }
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(PREFIX)}
    return inherited | ours | {"TMPDIR": str(settings.data_dir / "tmp")}


def _process_of(start: Callable[[Path], Seaweed | Valkey], folder: Path) -> subprocess.Popen[bytes]:
    """Start the service anew; keys and ports are kept in its folder."""
    return start(folder).program.process


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)


def _answers(client: httpx.Client, url: str) -> bool:
    try:
        return client.get(url).is_success
    except httpx.HTTPError:
        return False


def _text(value: object) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _must_be_free(settings: Settings) -> None:
    try:
        socket.create_server((settings.host, settings.port)).close()
    except OSError as error:
        raise UsageError(
            f"Port {settings.port} of {settings.host} cannot be used ({error.strerror}). "
            f"Set {PREFIX}PORT or {PREFIX}HOST to another one."
        ) from None
