"""Services for every room's tests: started when first asked for, once a run, and ended by us."""

from collections.abc import Iterator

import pytest

from storage.embedded import Seaweed, Valkey, start_seaweed, start_valkey
from tests import services


@pytest.fixture(scope="session")
def seaweed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seaweed]:
    """The embedded object store."""
    service = start_seaweed(tmp_path_factory.mktemp("objects"))
    yield service
    service.program.stop()


@pytest.fixture(scope="session")
def valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Valkey]:
    """The embedded queue."""
    service = start_valkey(tmp_path_factory.mktemp("queue"))
    yield service
    service.program.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator[services.Postgres]:
    """PostgreSQL; ``create(name)`` makes a database."""
    with services.postgres() as service:
        yield service


@pytest.fixture(scope="session")
def rabbit() -> Iterator[services.Rabbit]:
    """RabbitMQ."""
    with services.rabbit() as service:
        yield service


@pytest.fixture(scope="session")
def dovecot() -> Iterator[services.Dovecot]:
    """An IMAP server with one mailbox."""
    with services.dovecot() as service:
        yield service
