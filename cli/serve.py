"""The processes that read and ring: `bewijs work` and `bewijs relay`."""

import os
import socket
import threading

import click
from dramatiq import Worker as Listener

from cli.build import build_objects, build_register, now
from cli.process import begin, until_told
from cli.reader import build_pipeline
from workers.attempt import Worker
from workers.broker import answer_with, build_broker
from workers.notices import Notices
from workers.relay import Relay

_PREFETCH = 1  # a paper takes seconds: what one worker holds, another cannot take
_GRACE_MS = 15_000  # for the paper in hand when the worker is told to stop


@click.command()
def work() -> None:
    """Read papers as the queue rings."""
    settings = begin()
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
    until_told().wait()
    listener.stop(timeout=_GRACE_MS)
    worker.pipeline.sandbox.close()


@click.command()
def relay() -> None:
    """Carry messages from the register to queue and webhook."""
    settings = begin()
    register = build_register(settings)
    stop = until_told()
    if settings.webhook_url:
        notices = Notices(
            url=settings.webhook_url, secret=settings.webhook_secret, register=register, clock=now
        )
        threading.Thread(target=notices.follow, args=(stop,), daemon=True).start()
    Relay(register=register, broker=build_broker(settings.queue_url), clock=now).follow(stop)
