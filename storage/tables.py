"""The register's tables. What their columns mean stands in ``storage.records``."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant; SQLite, which keeps no zone, gets it without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuses an instant without a zone: nobody could say when it was."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The instant, aware again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _json(name: str, *, nullable: bool = False) -> Column[Any]:
    # JSON, not JSONB: the contract's keys keep their order
    return Column(name, JSON(none_as_null=True), nullable=nullable)


def _evidence_id() -> Column[Any]:
    return Column("evidence_id", ForeignKey("evidence.id"), nullable=False, index=True)


dossiers = Table(
    "dossiers",
    metadata,
    Column("number", Text, primary_key=True),
    _json("body"),
    Column("updated", Instant, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("file_name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("sender", Text),
    Column("lane", String(16), nullable=False),
    Column("dossier_number", Text),
    _json("dossier", nullable=True),
    Column("claim", String(40)),
    Column("language", String(2)),
    Column("received_at", Instant, nullable=False),
    Column("received_day", Date, nullable=False),
    Column("request_key", Text, unique=True),
    Column("state", String(16), nullable=False),
    Column("urgent", Boolean(create_constraint=False), nullable=False),
    # work
    Column("attempts", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("worker", Text),
    Column("lease_until", Instant),
    Column("rung_at", Instant, nullable=False),
    Column("trouble", Text),
    # how it ended
    _json("refusal", nullable=True),
    _json("result", nullable=True),
    Column("contested_at", Instant),
    # review
    Column("reviewer", Text),
    Column("review_until", Instant),
    Index(None, "state", "received_at"),
    Index(None, "dossier_number", "received_at", "id"),
)

steps = Table(
    "steps",
    metadata,
    Column("evidence_id", ForeignKey("evidence.id"), primary_key=True),
    Column("name", String(40), primary_key=True),
    _json("body"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("topic", String(16), nullable=False),
    _evidence_id(),
    Column("lane", String(16), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
    Index(None, "topic", "sent_at", "id"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _evidence_id(),
    _json("decision"),
    Column("by", Text, nullable=False),
    Column("at", Instant, nullable=False),
    _json("facts", nullable=True),
)

audits = Table(
    "audits",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _evidence_id(),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", String(40), nullable=False),
    _json("detail"),
)

traces = Table(
    "traces",
    metadata,
    Column("evidence_id", ForeignKey("evidence.id"), primary_key=True),
    Column("mark", String(100), primary_key=True, index=True),
)

measures = Table(
    "measures",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("number", Integer, nullable=False),
    _json("counts", nullable=True),
)

reviewers = Table(
    "reviewers",
    metadata,
    Column("name", Text, primary_key=True),
    Column("password_hash", Text, nullable=False),
)
