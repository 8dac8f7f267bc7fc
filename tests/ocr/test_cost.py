"""A child that reads on and on stays within its memory, and on one thread."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import pytest

from sandbox.child import Sandbox
from sandbox.limits import Limits
from tests.ocr.drawn import LIMITS, letter

ENTRIES = {"read": "ocr.entries:read", "cost": "tests.ocr.test_cost:cost"}
CEILING = 600  # MB resident, whatever sizes the pages had
LINES = ("Een", "regel tekst", "en wat", "langer is het saldo na de verrichting", "EUR 149,95")


def cost(argument: dict[str, Any]) -> dict[str, int]:
    """The threads of OpenCV, and the most that this process has held in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    held = next(int(each.split()[1]) for each in status if each.startswith("VmHWM"))
    return {"threads": cv2.getNumThreads(), "megabytes": held // 1024}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(ENTRIES, Limits(seconds=60)) as sandbox:
        yield sandbox


def test_pages_of_ever_new_sizes_do_not_fill_the_memory(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    for at in range(14):
        size = (900 + 100 * (at * 5 % 14), 900 + 100 * (at * 11 % 14))
        letter(LINES, size=size, height=22 + at).picture.save(path)
        argument = LIMITS | {"reader": "paddle", "pictures": None, "path": str(path)}
        (page,) = sandbox.call("read", argument)["pages"]
        assert len(page["words"]) > 10
    assert sandbox.call("cost", {})["megabytes"] < CEILING


def test_a_child_reads_on_one_thread(sandbox: Sandbox) -> None:
    assert sandbox.call("cost", {})["threads"] == 1
