"""A child process can do no harm: it is limited, it can be killed, it knows no secret."""

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence.errors import ChildDied, ChildTimeout, EncryptedPdf, Fault
from sandbox.child import Sandbox
from sandbox.limits import Limits

NAMES = ["echo", "refuse", "crash", "die", "hang", "spin", "hoard", "environment", "chatter", "pid"]
ENTRIES = {name: f"tests.sandbox.entries:{name}" for name in [*NAMES, "nap", "connect"]}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(ENTRIES, Limits(seconds=20, megabytes=500, calls=5)) as sandbox:
        yield sandbox


def test_a_call_gives_back_what_the_entry_returns(sandbox: Sandbox) -> None:
    assert sandbox.call("echo", {"text": "é\n", "list": [1, None]}) == {
        "text": "é\n",
        "list": [1, None],
    }


def test_a_refusal_crosses_with_its_code(sandbox: Sandbox) -> None:
    with pytest.raises(EncryptedPdf, match="password"):
        sandbox.call("refuse", {})


def test_an_exception_crosses_without_its_text(sandbox: Sandbox) -> None:
    with pytest.raises(Fault, match="ValueError in crash") as caught:
        sandbox.call("crash", {"text": "BE62 0630 0123 4561"})
    assert "BE62" not in str(caught.value)


def test_a_dead_child_is_a_fault_and_the_next_call_works(sandbox: Sandbox) -> None:
    with pytest.raises(ChildDied):
        sandbox.call("die", {})
    assert sandbox.call("echo", {"a": 1}) == {"a": 1}


def test_a_hanging_child_is_killed_with_all_it_started(sandbox: Sandbox, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    started = time.monotonic()
    with pytest.raises(ChildTimeout):
        sandbox.call("hang", {"path": str(note)}, seconds=1.5)
    assert time.monotonic() - started < 10
    assert _gone(int(note.read_text()))


def test_a_spinning_child_is_ended(sandbox: Sandbox) -> None:
    with pytest.raises((ChildTimeout, ChildDied)):
        sandbox.call("spin", {}, seconds=1)


def test_memory_has_a_ceiling(sandbox: Sandbox) -> None:
    assert sandbox.call("hoard", {"bytes": 50_000_000}) == 50_000_000
    with pytest.raises(Fault, match="MemoryError"):
        sandbox.call("hoard", {"bytes": 800_000_000})


def test_the_child_knows_no_secret(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEWIJS_API_KEYS", "hush")
    known = sandbox.call("environment", {})
    assert not [name for name in known if name.startswith("BEWIJS_")]
    assert "hush" not in known.values()


def test_what_a_library_prints_is_no_answer(sandbox: Sandbox) -> None:
    assert sandbox.call("chatter", {}) == "true"


def test_a_child_is_replaced_after_its_share_of_calls(sandbox: Sandbox) -> None:
    pids = [sandbox.call("pid", {}) for _ in range(6)]
    assert len(set(pids[:5])) == 1
    assert pids[5] != pids[0]


def test_the_child_outlives_the_thread_that_first_called_it(sandbox: Sandbox) -> None:
    pids: list[int] = []
    for _ in range(2):
        caller = threading.Thread(target=lambda: pids.append(sandbox.call("pid", {})))
        caller.start()
        caller.join()
        time.sleep(0.2)
    assert pids[0] == pids[1]


def test_a_child_that_died_idle_is_replaced(sandbox: Sandbox) -> None:
    first = sandbox.call("pid", {})
    os.kill(first, signal.SIGKILL)
    assert _gone(first)
    assert sandbox.call("pid", {}) != first


def test_a_warm_child_has_loaded_its_entry_before_the_first_call() -> None:
    with Sandbox({"slow": "tests.sandbox.slow:loaded"}) as sandbox:
        sandbox.warm("slow")
        begun = time.monotonic()
        assert sandbox.call("slow", {}) == "loaded"
        assert time.monotonic() - begun < 0.5


def test_several_children_answer_at_once() -> None:
    """A file that keeps one child busy does not keep the others waiting."""
    with Sandbox(ENTRIES, Limits(seconds=20, megabytes=500), children=2) as sandbox:
        slow = threading.Thread(target=lambda: sandbox.call("nap", {"seconds": 3}))
        slow.start()
        time.sleep(0.5)
        started = time.monotonic()
        assert sandbox.call("echo", {"a": 1}) == {"a": 1}
        assert time.monotonic() - started < 2
        slow.join()


def test_the_child_reaches_no_network(sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        answer = sandbox.call("connect", {"port": server.getsockname()[1]})
    if answer == "connected":
        pytest.skip("this kernel gives no network namespace")
    assert answer == "OSError"


def _gone(pid: int) -> bool:
    for _ in range(50):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
            return True
        time.sleep(0.05)
    return False
