"""An empty register on each database that we say we support."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.register import Register
from tests.services import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/register.db"
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.create(f"t{uuid.uuid4().hex}")


@pytest.fixture
def register(database_url: str) -> Iterator[Register]:
    register = Register(database_url)
    register.migrate()
    yield register
    register.close()
