"""``bewijs reviewer``: who may sign in to answer doubtful papers."""

import click

from cli.build import build_register, settings_from_environment
from storage import reviewers

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
    register = build_register(settings_from_environment())
    reviewers.save(register, name, password)
    register.close()
    click.echo(f"{name} can sign in at /review.")
