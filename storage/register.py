"""The register: SQLite or PostgreSQL behind one door, and its migrations.

Functions of the other modules take the register first and each do their work
in one transaction. Writers on SQLite queue up from their first statement, so
that none finds half-way that another was faster.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from evidence.errors import StorageUnavailable

_MIGRATIONS = Path(__file__).parent / "migrations"
_BUSY_SECONDS = 15  # how long a writer waits for another on SQLite
_MIGRATION_LOCK = 6_240_213  # any number that only we use
_WRITES = "bewijs_writes"


class Register:
    """One database. Safe to share between threads, not across a fork."""

    def __init__(self, url: str) -> None:
        """``url`` is SQLAlchemy's: ``sqlite:///file`` or ``postgresql+psycopg://…``."""
        self._engine = _engine(url)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that ends with a commit. Raises ``StorageUnavailable``."""
        with self._begin(writes=True) as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only looks. Raises ``StorageUnavailable``."""
        with self._begin(writes=False) as connection:
            yield connection

    def migrate(self) -> None:
        """Bring the tables up to date. Several processes may do so at once."""
        with self.write() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))
            config = Config()
            config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def check(self) -> None:
        """Ask the database one thing. Raises ``StorageUnavailable``."""
        with self.read() as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _begin(self, *, writes: bool) -> Iterator[Connection]:
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(**{_WRITES: writes})
                with connection.begin():
                    yield connection
        except (OperationalError, InterfaceError, PoolTimeout) as error:
            raise StorageUnavailable("The register does not answer. Try again.") from error
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            raise StorageUnavailable("The register does not answer. Try again.") from error


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(
            parsed, connect_args={"timeout": _BUSY_SECONDS}, hide_parameters=True
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    return create_engine(
        parsed, pool_pre_ping=True, connect_args={"connect_timeout": 5}, hide_parameters=True
    )


def _prepare_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
