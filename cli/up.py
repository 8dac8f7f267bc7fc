"""``bewijs up``: everything on this machine."""

import threading

import click
from rich.console import Console

from cli.build import settings_from_environment
from cli.stack import Stack
from cli.supervise import on_signals


@click.command()
def up() -> None:
    """Start everything on this machine and keep it running until Ctrl+C."""
    stop = threading.Event()
    on_signals(stop)
    console = Console(markup=False, highlight=False)
    with Stack(settings_from_environment(), console.print) as stack:
        data = stack.settings.data_dir
        console.print(f"bewijs is running at {stack.address}")
        console.print(f"  reviewers   {stack.address}/review   (bewijs reviewer add NAME)")
        console.print(f"  HTTP API    {stack.address}/docs   (key in {data / 'secrets.json'})")
        console.print(f"  data, logs  {data}")
        console.print("Press Ctrl+C to stop.")
        stop.wait()
