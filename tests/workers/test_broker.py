"""The doorbell rings through Valkey and through RabbitMQ alike, in every lane."""

import queue
from collections.abc import Callable, Iterator

import pytest
from dramatiq import Broker
from dramatiq import Worker as Listener

from evidence.errors import BadSettings
from evidence.service import Lane
from storage.embedded import Valkey
from tests.services import Rabbit
from workers.broker import answer_with, build_broker, ring

_SECONDS = 20


@pytest.fixture(params=["valkey", "rabbit"])
def url(request: pytest.FixtureRequest) -> str:
    service: Valkey | Rabbit = request.getfixturevalue(request.param)
    return service.url


@pytest.fixture
def answering(url: str) -> Iterator[Callable[[Callable[[str], None]], Broker]]:
    """Starts a worker on the broker, which calls what it is given."""
    listeners: list[Listener] = []

    def start(attempt: Callable[[str], None]) -> Broker:
        broker = build_broker(url)
        answer_with(broker, attempt)
        listeners.append(Listener(broker, worker_threads=1, worker_timeout=100))
        listeners[-1].start()
        return broker

    yield start
    for listener in listeners:
        listener.stop(timeout=5000)
        listener.broker.close()


def test_every_lane_is_answered(answering: Callable[..., Broker]) -> None:
    heard: queue.Queue[str] = queue.Queue()
    broker = answering(heard.put)
    for lane in Lane:
        ring(broker, lane, f"for-{lane}")
    assert {heard.get(timeout=_SECONDS) for _ in Lane} == {f"for-{lane}" for lane in Lane}


def test_an_attempt_that_fails_does_not_end_the_worker(answering: Callable[..., Broker]) -> None:
    heard: queue.Queue[str] = queue.Queue()

    def attempt(evidence_id: str) -> None:
        heard.put(evidence_id)
        if evidence_id == "bad":
            raise RuntimeError

    broker = answering(attempt)
    ring(broker, Lane.PORTAL, "bad")
    ring(broker, Lane.PORTAL, "good")
    assert [heard.get(timeout=_SECONDS) for _ in range(2)] == ["bad", "good"]


@pytest.mark.parametrize("url", ["", "http://127.0.0.1", "sqlite:///x"])
def test_another_sort_of_queue_is_a_clear_error(url: str) -> None:
    with pytest.raises(BadSettings, match="BEWIJS_QUEUE_URL"):
        build_broker(url)
