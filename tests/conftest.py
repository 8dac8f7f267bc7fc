"""Services for every room's tests: started when first asked for, once a run, and ended by us."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from storage.embedded import Seaweed, Valkey, start_seaweed, start_valkey
from storage.register import Register
from tests import services

settings.register_profile("bewijs", deadline=None)  # a busy machine proves nothing
settings.load_profile("bewijs")


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


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty one of each sort that we say we support."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/register.db"
    postgres: services.Postgres = request.getfixturevalue("postgres")
    return postgres.create(f"t{uuid.uuid4().hex}")


@pytest.fixture
def register(database_url: str) -> Iterator[Register]:
    """An empty register on each."""
    register = Register(database_url)
    register.migrate()
    yield register
    register.close()
