"""The parent's side: warm children that open what strangers send.

A child gets a clean environment (no credentials), limits, no network where the
kernel allows, and a folder for its temporary files. It is killed with its
process group when it takes too long, and replaced when it dies or has answered
often enough. It runs as our user: files that we can read, it can read.
"""

import contextlib
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty, LifoQueue
from typing import Any

from evidence.errors import ChildDied, ChildTimeout, Fault, refusal
from sandbox.limits import Limits

_HOME = Path(__file__).parent.parent  # where the rooms are importable from
_CHUNK = 1 << 16


class Sandbox:
    """Child processes behind a function call. Safe to share between threads."""

    def __init__(
        self, entries: Mapping[str, str], limits: Limits | None = None, children: int = 1
    ) -> None:
        """``entries`` gives each name its ``module:function``, a function of dict to JSON.

        ``children`` is how many calls may run at once; more wait for their turn.
        """
        self._entries = json.dumps(dict(entries))
        self._limits = limits or Limits()
        self._children = children
        self._places = threading.Semaphore(children)
        self._idle: LifoQueue[_Process] = LifoQueue()  # the last used is the warmest
        # the kernel ends a child with the *thread* that made it: that one must stay
        self._maker = ThreadPoolExecutor(1, thread_name_prefix="sandbox")

    def call(self, entry: str, argument: dict[str, Any], seconds: float | None = None) -> Any:
        """What the entry returns for the argument.

        Raises the entry's ``Refusal``, or ``ChildTimeout``, ``ChildDied`` or ``Fault``.
        """
        seconds = seconds or self._limits.seconds
        with self._places:
            answer = self._ask({"entry": entry, "argument": argument, "seconds": seconds}, seconds)
        if "refused" in answer:
            raise refusal(answer["refused"], answer["message"])
        if "fault" in answer:
            raise Fault(f"Reading failed: {answer['fault']}.")
        return answer["ok"]

    def warm(self, entry: str) -> None:
        """Start every child and load what the entry needs, so that a first call is quick.

        Raises ``ChildTimeout`` or ``ChildDied``.
        """
        with ThreadPoolExecutor(
            self._children
        ) as pool:  # all at once: each takes a child of its own
            list(pool.map(self._load, [entry] * self._children))

    def _load(self, entry: str) -> None:
        with self._places:
            self._ask({"entry": entry, "seconds": self._limits.seconds}, self._limits.seconds)

    def close(self) -> None:
        """End the children, once they have answered."""
        for _ in range(self._children):
            self._places.acquire()
        while not self._idle.empty():
            self._idle.get().end()
        self._maker.shutdown()

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any]:
        process = self._ready()
        try:
            answer = process.ask(request, seconds)
        except BaseException:
            process.end()
            raise
        if process.calls < self._limits.calls:
            self._idle.put(process)
        else:
            process.end()
        return answer

    def _ready(self) -> "_Process":
        while True:
            try:
                process = self._idle.get_nowait()
            except Empty:
                return self._maker.submit(_Process, self._entries, self._limits).result()
            if process.alive:
                return process
            process.end()


class _Process:
    """One child, from its start to its end."""

    def __init__(self, entries: str, limits: Limits) -> None:
        self.calls = 0
        self._limits = limits
        self._folder = tempfile.mkdtemp(prefix="bewijs-")
        self._answers, theirs = os.pipe()
        os.set_blocking(self._answers, False)
        command = [sys.executable, "-m", "sandbox.serve", str(theirs), str(limits.megabytes)]
        self._child = subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
            [*command, entries],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(theirs,),
            cwd=_HOME,
            env=_environment(self._folder),
            start_new_session=True,
        )
        os.close(theirs)

    @property
    def alive(self) -> bool:
        return self._child.poll() is None

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any]:
        assert self._child.stdin
        try:
            self._child.stdin.write(json.dumps(request).encode() + b"\n")
            self._child.stdin.flush()
        except BrokenPipeError:
            raise ChildDied from None
        self.calls += 1
        try:
            answer: dict[str, Any] = json.loads(self._receive(time.monotonic() + seconds))
        except ValueError:  # whoever rules the child now does not speak our language
            raise ChildDied from None
        return answer

    def end(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()
        assert self._child.stdin
        with contextlib.suppress(BrokenPipeError):
            self._child.stdin.close()
        os.close(self._answers)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _receive(self, deadline: float) -> bytes:
        received = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(self._answers, selectors.EVENT_READ)
            while not received.endswith(b"\n"):
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    raise ChildTimeout
                chunk = os.read(self._answers, _CHUNK)
                if not chunk or len(received) > self._limits.answer_bytes:
                    raise ChildDied
                received += chunk
        return bytes(received)


def _environment(folder: str) -> dict[str, str]:
    """What the child may know: no credentials, one thread."""
    kept = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX") if name in os.environ}
    own = {"HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "PYTHONPATH": str(_HOME)}
    threads = ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    one = dict.fromkeys((*threads, "OPENCV_FOR_THREADS_NUM"), "1")
    return kept | own | one
