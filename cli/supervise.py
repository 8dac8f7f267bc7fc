"""Keeps processes running: starts them, restarts what ends, stops all in order."""

import ctypes
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_PAUSE = 0.2  # seconds between two looks
_BACKOFF = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0)  # seconds before the nth restart in a row
_STEADY = 30.0  # seconds after which a process counts as well again
_PATIENCE = 20.0  # seconds a process has to end by itself


@dataclass(slots=True)
class Task:
    """One command that should always be running, and how it fares."""

    name: str
    arguments: list[str]
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    failures: int = 0
    due: float = 0.0


@dataclass(slots=True)
class Supervisor:
    """Runs ``bewijs`` commands as processes of their own."""

    environment: Mapping[str, str]
    logs: Path  # a folder; each process writes NAME.log
    tasks: list[Task] = field(default_factory=list)

    def add(self, name: str, *arguments: str) -> None:
        """Start ``bewijs ARGUMENTS…`` and keep it running."""
        task = Task(name, [sys.executable, "-P", "-m", "cli", *arguments])
        self._start(task)
        self.tasks.append(task)

    def watch(self, stop: threading.Event) -> None:
        """Restart what ends, until told to stop."""
        while not stop.wait(_PAUSE):
            for task in self.tasks:
                self._tend(task, time.monotonic())

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

    def _tend(self, task: Task, now: float) -> None:
        if task.process is None:
            if now >= task.due:
                self._start(task)
        elif task.process.poll() is not None:
            task.failures = 0 if now - task.started > _STEADY else task.failures + 1
            task.due = now + _BACKOFF[min(task.failures, len(_BACKOFF) - 1)]
            task.process = None

    def _start(self, task: Task) -> None:
        self.logs.mkdir(parents=True, exist_ok=True)
        with (self.logs / f"{task.name}.log").open("ab") as log:
            task.process = subprocess.Popen(  # noqa: S603 - our own commands, no shell
                task.arguments,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_end_with_parent,
            )
        task.started = time.monotonic()


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def on_signals(stop: threading.Event) -> None:
    """Have SIGTERM and SIGINT set the event."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
