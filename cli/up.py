"""``bewijs up``: everything on this machine."""

import threading

import click

from cli.build import settings_from_environment
from cli.stack import Stack
from cli.supervise import on_signals


@click.command()
def up() -> None:
    """Start everything on this machine; Ctrl+C stops it."""
    stop = threading.Event()
    on_signals(stop)
    with Stack(settings_from_environment(), click.echo) as stack:
        data = stack.settings.data_dir
        click.echo(f"bewijs is running at {stack.address}")
        click.echo(f"  reviewers   {stack.address}/review   (bewijs reviewer add NAME)")
        click.echo(f"  HTTP API    {stack.address}/docs   (key in {data / 'secrets.json'})")
        click.echo(f"  data, logs  {data}")
        click.echo("Press Ctrl+C to stop.")
        stop.wait()
