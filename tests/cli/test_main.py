"""The exit status says whose fault it was, and a terminal is not flooded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

NOWHERE = "postgresql+psycopg://x@127.0.0.1:9/x"


def python(*arguments: str, cwd: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-P", *arguments]
    ours = {f"BEWIJS_{name}": value for name, value in settings.items()}
    return subprocess.run(
        command, env=os.environ | ours, capture_output=True, text=True, cwd=cwd, timeout=60
    )


@pytest.mark.parametrize(
    ("arguments", "settings", "status", "said"),
    [
        (["--version"], {}, 0, ""),
        (["nothing"], {}, 2, "No such command"),
        (["submit", "x.pdf"], {}, 2, "bewijs: bad_settings: "),
        (["relay"], {"DATABASE_URL": NOWHERE}, 1, "bewijs: storage_unavailable: "),
    ],
)
def test_the_status_is_2_for_a_wrong_call_and_1_for_trouble(
    arguments: list[str], settings: dict[str, str], status: int, said: str, tmp_path: Path
) -> None:
    done = python("-m", "cli", *arguments, cwd=tmp_path, **settings)
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("level", "root"), [("INFO", "20"), ("WARNING", "30")])
def test_libraries_that_quote_signed_addresses_are_kept_quiet(
    level: str, root: str, tmp_path: Path
) -> None:
    told = (
        f"import logging; from cli.process import begin; begin(logging.{level});"
        "print(*(logging.getLogger(n).getEffectiveLevel() for n in (None, 'urllib3', 'httpx')))"
    )
    done = python("-c", told, cwd=tmp_path)
    assert done.stdout.split() == [root, "40", "30"]
