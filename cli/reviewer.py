"""``bewijs reviewer``: who may sign in to answer doubtful papers."""

from contextlib import closing

import click

from cli.build import kept_register, of_running, settings_from_environment
from cli.show import printable
from storage import reviewers
from storage.register import Register

_SHORTEST = 12  # characters of a password


@click.group()
def reviewer() -> None:
    """Let people in to review."""


@reviewer.command(epilog="Example: bewijs reviewer add anna")
@click.argument("name")
@click.password_option(help="Asked for when not given.")
def add(name: str, password: str) -> None:
    """Let NAME sign in, or give NAME a new password."""
    if len(password) < _SHORTEST:
        raise click.UsageError(f"A password has at least {_SHORTEST} characters.")
    with closing(_register()) as register:
        reviewers.save(register, name, password)
    click.echo(f"{printable(name)} can sign in at /review.")


@reviewer.command(epilog="Example: bewijs reviewer remove anna")
@click.argument("name")
def remove(name: str) -> None:
    """Let NAME sign in no longer, and end what NAME has open.

    What NAME answered stays as it is.
    """
    with closing(_register()) as register:
        reviewers.remove(register, name)
    click.echo(f"{printable(name)} can no longer sign in.")


@reviewer.command("list")
def everyone() -> None:
    """Say who may sign in, one name a line."""
    with closing(_register()) as register:
        for name in reviewers.names(register):
            click.echo(printable(name))


def _register() -> Register:
    return kept_register(of_running(settings_from_environment()))
