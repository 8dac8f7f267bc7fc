"""Programs of others that we start, find ready, and stop, each in a folder of its own."""

import os
import secrets
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self, TypeVar

from evidence.errors import StorageUnavailable

_TRIES = 3
_READY_SECONDS = 30
_STOP_SECONDS = 15
_PORTS = range(20_000, 32_000)  # below those that outgoing connections take
_PID_FILE = "pid"


@dataclass(frozen=True, slots=True)
class Program:
    """A program that we started. It outlives a crash of ours; ``leftover`` finds it."""

    process: "subprocess.Popen[bytes]"

    @classmethod
    def start(cls, command: Sequence[str], folder: Path) -> Self:
        """Start it with ``folder`` as its working folder; its output goes to ``log`` there."""
        with (folder / "log").open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 - commands of our own, no shell
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for us: workers end first, then these
            )
        (folder / _PID_FILE).write_text(str(process.pid))
        return cls(process)

    @property
    def pid(self) -> int:
        """Of the process."""
        return self.process.pid

    def alive(self) -> bool:
        """Whether it runs."""
        return self.process.poll() is None

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """Ask it to end, and end it when it does not."""
        self.process.terminate()
        try:
            self.process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()


class Service(Protocol):
    """A program that answers, and how to ask it."""

    @property
    def program(self) -> Program:
        """The program behind it."""

    def ready(self) -> bool:
        """Whether it answers."""


S = TypeVar("S", bound=Service)


def start_ready(start: Callable[[], S]) -> S:
    """The service, once it answers; started anew when it ends at once.

    ``start`` picks the ports, so that a port lost to another program costs one
    try. Raises ``StorageUnavailable`` when it never answers.
    """
    for _ in range(_TRIES):
        service = start()
        if _wait(service):
            return service
        service.program.stop()
    raise StorageUnavailable(f"{service.program.process.args!r} does not answer. Read its log.")


def _wait(service: Service) -> bool:
    end = time.monotonic() + _READY_SECONDS
    while service.program.alive() and time.monotonic() < end:
        if service.ready():
            return True
        time.sleep(0.05)
    return False


def end_leftover(folder: Path) -> None:
    """End the program that a crash of ours left running in that folder, if there is one."""
    pid = _leftover(folder)
    if pid is None:
        return
    os.kill(pid, signal.SIGTERM)
    end = time.monotonic() + _STOP_SECONDS
    while _leftover(folder) == pid:
        if time.monotonic() > end:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.05)


def _leftover(folder: Path) -> int | None:
    try:
        pid = int((folder / _PID_FILE).read_text())
        # the number may be another program's by now; ours works in this folder
        return pid if Path(f"/proc/{pid}/cwd").resolve(strict=True) == folder.resolve() else None
    except (OSError, ValueError):
        return None


def free_ports(count: int, *, twin: int = 0) -> list[int]:
    """Ports on loopback that nobody listens on now, nor on those that lie ``twin`` above them."""
    drawn = secrets.SystemRandom().sample(_PORTS, len(_PORTS))
    free = (port for port in drawn if port + twin in _PORTS and is_free(port, port + twin))
    return [next(free) for _ in range(count)]


def is_free(*ports: int) -> bool:
    """Whether nobody listens on those ports of loopback."""
    return all(map(_is_free, ports))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        # a port whose last connections only linger can be taken again, as servers do
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
    new.replace(path)
