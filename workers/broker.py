"""The doorbell: Dramatiq over Redis/Valkey or RabbitMQ.

A message carries an id and nothing else. It may be lost or doubled at no cost:
the register is the truth, the sweeper rings again.
"""

from collections.abc import Callable

import dramatiq
from dramatiq.brokers.rabbitmq import RabbitmqBroker
from dramatiq.brokers.redis import RedisBroker
from dramatiq.errors import BrokerError
from pika.exceptions import AMQPError
from redis.exceptions import RedisError

from evidence.errors import BadSettings, QueueUnavailable
from evidence.service import Lane

_HEARTBEAT_MS = 5000  # a dead worker's messages come back after this; the default is a minute
_ALWAYS = 1_000_000  # chances in a million that a command also looks for dead workers
_PRIORITY = {Lane.URGENT: 0, Lane.PORTAL: 10, Lane.MAIL: 10, Lane.BULK: 10}  # equal: oldest first


class QuorumBroker(RabbitmqBroker):
    """RabbitMQ with replicated queues, which survive the loss of a node."""

    def _build_queue_arguments(self, queue_name: str) -> dict[str, object]:
        arguments: dict[str, object] = super()._build_queue_arguments(  # type: ignore[no-untyped-call]
            queue_name
        )
        return arguments | {"x-queue-type": "quorum"}


def build_broker(url: str) -> dramatiq.Broker:
    """The broker behind a ``redis://``, ``rediss://``, ``amqp://`` or ``amqps://`` URL.

    Without Dramatiq's own retries: attempts are counted in the register.
    """
    scheme = url.partition(":")[0]
    broker: dramatiq.Broker
    if scheme in ("redis", "rediss"):
        broker = RedisBroker(  # type: ignore[no-untyped-call]
            url=url, middleware=[], heartbeat_timeout=_HEARTBEAT_MS, maintenance_chance=_ALWAYS
        )
    elif scheme in ("amqp", "amqps"):
        broker = QuorumBroker(url=url, middleware=[], confirm_delivery=True)
    else:
        raise BadSettings(
            "Start `bewijs up`, or set BEWIJS_QUEUE_URL to a redis:// or amqp:// address."
        )
    for lane in Lane:
        broker.declare_queue(lane)
    return broker


def ring(broker: dramatiq.Broker, lane: Lane, evidence_id: str) -> None:
    """Tell the workers of that lane that there is something to read.

    Raises ``QueueUnavailable``.
    """
    message = dramatiq.Message[None](
        queue_name=lane, actor_name=_actor(lane), args=(evidence_id,), kwargs={}, options={}
    )
    try:
        broker.enqueue(message)
    except (BrokerError, RedisError, AMQPError) as error:
        raise QueueUnavailable from error


def answer_with(broker: dramatiq.Broker, attempt: Callable[[str], None]) -> None:
    """Have the workers of every lane call ``attempt`` with the id."""
    for lane in Lane:
        dramatiq.Actor(
            attempt,
            broker=broker,
            actor_name=_actor(lane),
            queue_name=lane,
            priority=_PRIORITY[lane],
            options={},
        )


def _actor(lane: Lane) -> str:
    return f"read_{lane}"
