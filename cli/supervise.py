"""Keeps processes running: starts them, restarts what ends, stops all in order."""

import ctypes
import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evidence.errors import BewijsError

_log = logging.getLogger(__name__)
_LIBC = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1
_PAUSE = 0.2  # seconds between two looks
_BACKOFF = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0)  # seconds before the nth restart in a row
_STEADY = 30.0  # seconds after which a process counts as well again
_USAGE = 2  # the exit status of a command whose settings are wrong, a mailbox's password say
_HOPELESS = 300.0  # seconds before it is tried again all the same
_PATIENCE = 20.0  # seconds a process has to end by itself


@dataclass(slots=True)
class Task:
    """One program that should always be running, and how it fares."""

    name: str
    start: Callable[[], subprocess.Popen[bytes]]
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    failures: int = 0
    due: float = 0.0


@dataclass(slots=True)
class Supervisor:
    """Keeps programs running, each a process of its own."""

    tasks: list[Task] = field(default_factory=list)

    def add(
        self,
        name: str,
        start: Callable[[], subprocess.Popen[bytes]],
        running: subprocess.Popen[bytes] | None = None,
    ) -> None:
        """Start the program, unless it is running already, and keep it running."""
        task = Task(name, start, process=running or start(), started=time.monotonic())
        self.tasks.append(task)

    def watch(self, stop: threading.Event) -> None:
        """Restart what ends, until told to stop."""
        while not stop.wait(_PAUSE):
            for task in self.tasks:
                _tend(task, time.monotonic())

    def pids(self) -> dict[str, int]:
        """The processes by name."""
        return {task.name: task.process.pid for task in self.tasks if task.process}

    def stop(self) -> None:
        """End all, the last started first; who does not listen is killed."""
        running = [task.process for task in reversed(self.tasks) if task.process]
        for process in running:
            process.terminate()
        for process in running:
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.tasks.clear()


def _tend(task: Task, now: float) -> None:
    if task.process is None:
        if now >= task.due:
            _restart(task)
    elif task.process.poll() is not None:
        task.failures = 0 if now - task.started > _STEADY else task.failures + 1
        task.due = now + (_HOPELESS if task.process.returncode == _USAGE else _pause(task))
        task.process = None


def _restart(task: Task) -> None:
    """A start that fails, on a full disk say, is tried again; it must not end the watch."""
    try:
        task.process = task.start()
    except (OSError, BewijsError) as error:
        task.failures += 1
        task.due = time.monotonic() + _pause(task)
        _log.error("no start of %s: %s", task.name, type(error).__name__)
    task.started = time.monotonic()


def _pause(task: Task) -> float:
    return _BACKOFF[min(task.failures, len(_BACKOFF) - 1)]


def start_command(
    environment: Mapping[str, str], log: Path, arguments: Sequence[str]
) -> subprocess.Popen[bytes]:
    """``bewijs ARGUMENTS…`` as a process that ends with us and writes to ``log``."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as file:
        return subprocess.Popen(  # noqa: S603 - our own commands, no shell
            [sys.executable, "-P", "-m", "cli", *arguments],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
            preexec_fn=_end_with_parent,
        )


def _end_with_parent() -> None:
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def on_signals(stop: threading.Event) -> None:
    """Have SIGTERM and SIGINT set the event."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
