"""``bewijs``: the commands, and nothing but their options."""

import sys

import click

from cli.demo import demo
from cli.read import read
from cli.reviewer import reviewer
from cli.serve import relay, up, work
from evidence.errors import BewijsError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="bewijs")
def commands() -> None:
    """Reads what debtors send as evidence, says what it is, and decides whether it is enough."""


for command in (read, demo, up, work, relay, reviewer):
    commands.add_command(command)


def main() -> None:
    """Run the command; whatever goes wrong by name is one sentence, never a traceback."""
    try:
        commands()
    except BewijsError as error:
        click.echo(f"bewijs: {error.code}: {error.message}", err=True)
        sys.exit(2)
