"""The processes of the service, one command each; `bewijs up` runs them all."""

import logging
import os
import socket
import sys
import threading

import click
from dramatiq import Worker as Listener
from rich.console import Console

from cli.build import build_objects, build_pipeline, build_register, now, settings_from_environment
from cli.stack import Stack
from cli.supervise import on_signals
from evidence.settings import Settings
from workers.attempt import Worker
from workers.broker import answer_with, build_broker
from workers.notices import Notices
from workers.relay import Relay

_PREFETCH = 1  # a paper takes seconds: what one worker holds, another cannot take
_GRACE_MS = 15_000  # for the paper in hand when the worker is told to stop


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


@click.command()
def work() -> None:
    """Read papers as the queue rings."""
    settings = _begin()
    worker = Worker(
        name=f"{socket.gethostname()}-{os.getpid()}",
        register=build_register(settings),
        objects=build_objects(settings),
        pipeline=build_pipeline(settings),
        settings=settings,
        clock=now,
    )
    broker = build_broker(settings.queue_url)
    answer_with(broker, worker.attempt)
    listener = Listener(broker, worker_threads=1)
    listener.queue_prefetch = _PREFETCH
    listener.start()
    _until_told()
    listener.stop(timeout=_GRACE_MS)
    worker.pipeline.sandbox.close()


@click.command()
def relay() -> None:
    """Carry messages from the register to the queue and the webhook."""
    settings = _begin()
    register = build_register(settings)
    stop = threading.Event()
    on_signals(stop)
    if settings.webhook_url:
        notices = Notices(
            url=settings.webhook_url, secret=settings.webhook_secret, register=register, clock=now
        )
        threading.Thread(target=notices.follow, args=(stop,), daemon=True).start()
    Relay(register=register, broker=build_broker(settings.queue_url), clock=now).follow(stop)


def _begin() -> Settings:
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO,
        format="%(asctime)s %(name)s %(levelname)s %(message)s",
    )
    logging.getLogger("pika").setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    return settings_from_environment()


def _until_told() -> None:
    stop = threading.Event()
    on_signals(stop)
    stop.wait()
