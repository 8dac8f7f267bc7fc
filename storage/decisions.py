"""Every decision that was ever taken on an evidence; the last one stands."""

from datetime import datetime

from sqlalchemy import Connection, func, select

from evidence.codec import encode
from storage import tables
from storage.records import StoredDecision
from storage.register import Register
from storage.rows import decision_of


def keep(connection: Connection, evidence_id: str, stored: StoredDecision) -> None:
    """Add a decision within a transaction that is under way."""
    row = {
        "evidence_id": evidence_id,
        "decision": encode(stored.decision),
        "by": stored.by,
        "at": stored.at,
        "facts": encode(stored.facts),
    }
    connection.execute(tables.decisions.insert(), row)


def evidences_decided(register: Register, *, since: datetime) -> tuple[str, ...]:
    """The evidences that the policy decided at that instant or later, the oldest first."""
    columns = tables.decisions.c
    query = select(columns.evidence_id).where(columns.by == "policy", columns.at >= since)
    with register.read() as connection:
        rows = connection.execute(
            query.group_by(columns.evidence_id).order_by(func.max(columns.id))
        )
        return tuple(rows.scalars())


def history(register: Register, evidence_id: str) -> tuple[StoredDecision, ...]:
    """Every decision on that evidence, oldest first; empty when there is none yet."""
    query = select(tables.decisions).where(tables.decisions.c.evidence_id == evidence_id)
    with register.read() as connection:
        rows = connection.execute(query.order_by(tables.decisions.c.id))
        return tuple(map(decision_of, rows))
