"""Every command explains itself, and its exit status says whose fault it was."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from cli.main import commands

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
        (["relay"], {}, 2, "Start `bewijs up`"),
        (["demo", "--papers", "."], {}, 2, "`bewijs fixtures make`"),
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


def _walked(named: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield named, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for each in command.list_commands(context):
            below = command.get_command(context, each)
            assert below is not None
            yield from _walked(f"{named} {each}", below)


COMMANDS = dict(_walked("bewijs", commands))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_says_what_it_does(name: str) -> None:
    command = COMMANDS[name]
    assert command.help
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert [each.name for each in options if not each.help] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_list_of_commands_cuts_no_sentence(name: str) -> None:
    arguments = [*name.split()[1:], "--help"]
    shown = CliRunner().invoke(commands, arguments, env={"COLUMNS": "80"}, max_content_width=80)
    assert shown.exit_code == 0
    assert "..." not in shown.output.replace("]...", "").replace("FILES...", "")
