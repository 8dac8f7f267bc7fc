"""``bewijs``: the commands by name; each is loaded when it is called."""

import errno
import importlib
import sys

import click

from cli.show import printable
from evidence.errors import BewijsError, UsageError

_COMMANDS = {
    "read": "cli.read:read",
    "demo": "cli.demo:demo",
    "up": "cli.up:up",
    "submit": "cli.mail:submit",
    "reviewer": "cli.reviewer:reviewer",
    "policy": "cli.policy:policy",
    "find": "cli.find:find",
    "report": "cli.report:report",
    "fixtures": "cli.papers:fixtures",
    "evaluate": "cli.evaluate:evaluate",
    "train": "cli.train:train",
    "model": "cli.train:model",
    "train-reader": "cli.train_reader:train_reader",
    "web": "cli.web:web",
    "work": "cli.serve:work",
    "relay": "cli.serve:relay",
    "mail": "cli.mail:mail",
}


class _Commands(click.Group):
    """Loads a command's module only when it is needed: the web process stays light."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="bewijs")
def commands() -> None:
    """Reads what debtors send as evidence, says what it is, and decides whether it is enough.

    `bewijs read FILE` needs no service; `bewijs up` starts one. Settings are taken from the
    environment, BEWIJS_…, as docs/settings.md lists them.
    """


def main() -> None:
    """Run the command; whatever goes wrong by name is one sentence, never a traceback.

    The exit status is 2 when what was asked is wrong, 1 when it could not be
    done, and 130 after Ctrl+C.
    """
    sys.exit(_status())


def _status() -> int:
    try:
        ended = commands(prog_name="bewijs", standalone_mode=False)
    except BewijsError as error:
        click.echo(f"bewijs: {error.code}: {printable(error.message)}", err=True)
        return 2 if isinstance(error, UsageError) else 1
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except click.Abort:
        return 130
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        click.echo("bewijs: fault: There is no room left to write into.", err=True)
        return 1
    return ended if isinstance(ended, int) else 0
