"""What happened to an evidence, in order, never changed afterwards."""

from datetime import datetime

from sqlalchemy import Connection, select

from storage import tables
from storage.records import Audit, JsonObject
from storage.register import Register
from storage.rows import audit_of


def note(
    connection: Connection,
    evidence_id: str,
    *,
    at: datetime,
    who: str,
    what: str,
    detail: JsonObject,
) -> None:
    """Add a line within a transaction that is under way."""
    row = {"evidence_id": evidence_id, "at": at, "who": who, "what": what, "detail": detail}
    connection.execute(tables.audits.insert(), row)


def history(register: Register, evidence_id: str) -> tuple[Audit, ...]:
    """Everything that happened to that evidence, oldest first."""
    query = select(tables.audits).where(tables.audits.c.evidence_id == evidence_id)
    with register.read() as connection:
        return tuple(map(audit_of, connection.execute(query.order_by(tables.audits.c.id))))
