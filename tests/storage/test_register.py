from pathlib import Path
from threading import Thread

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from evidence.errors import StorageUnavailable
from storage.register import Register
from storage.tables import metadata


def test_the_migrations_make_the_tables_as_they_are_declared(register: Register) -> None:
    with register.write() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_several_processes_may_migrate_at_once(database_url: str) -> None:
    registers = [Register(database_url) for _ in range(4)]
    threads = [Thread(target=each.migrate) for each in registers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in registers:
        each.check()
        each.close()


def _cut_off(register: Register) -> None:
    with register.write() as connection:
        connection.execute(text("INSERT INTO reviewers (name, password_hash) VALUES ('an', 'x')"))
        raise KeyError


def test_what_is_cut_off_leaves_nothing(register: Register) -> None:
    with pytest.raises(KeyError):
        _cut_off(register)
    with register.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM reviewers")).scalar() == 0


def test_a_database_that_does_not_answer_is_a_fault_that_a_retry_can_mend() -> None:
    register = Register("postgresql://bewijs@127.0.0.1:1/none")
    with pytest.raises(StorageUnavailable) as caught:
        register.check()
    assert caught.value.retry


def test_a_sqlite_file_that_cannot_be_opened_is_such_a_fault(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        Register(f"sqlite:///{tmp_path}/no/such/folder.db").check()


def test_sqlite_keeps_what_it_acknowledged_and_holds_its_references(tmp_path: Path) -> None:
    register = Register(f"sqlite:///{tmp_path}/register.db")
    with register.read() as connection:
        found = [
            connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert found == ["wal", 2, 1]
