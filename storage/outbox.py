"""Messages that are written with the row they speak of, and sent afterwards.

``read`` rings a worker, ``decided`` tells the webhook. A message may go out
twice when the sender dies between sending and marking; none is ever lost.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, select, update

from evidence.service import Lane
from storage import tables
from storage.records import Waiting
from storage.register import Register
from storage.rows import waiting_of

READ = "read"
DECIDED = "decided"


def announce(
    connection: Connection, topic: str, evidence_id: str, *, lane: Lane, at: datetime
) -> None:
    """Add a message within a transaction that is under way."""
    row = {"topic": topic, "evidence_id": evidence_id, "lane": lane.value, "created_at": at}
    connection.execute(tables.outbox.insert(), row)


def pending(register: Register, topic: str, *, limit: int) -> tuple[Waiting, ...]:
    """The messages of that topic not yet sent, oldest first."""
    outbox = tables.outbox.c
    query = select(tables.outbox).where(outbox.topic == topic, outbox.sent_at.is_(None))
    with register.read() as connection:
        return tuple(map(waiting_of, connection.execute(query.order_by(outbox.id).limit(limit))))


def mark_sent(register: Register, ids: Iterable[int], *, now: datetime) -> None:
    """These need not be sent again."""
    change = update(tables.outbox).where(tables.outbox.c.id.in_(list(ids)))
    with register.write() as connection:
        connection.execute(change.values(sent_at=now))
