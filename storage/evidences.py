"""Evidence: how it comes in, and how it is looked up."""

import uuid
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from evidence.codec import encode
from evidence.errors import Conflict
from evidence.service import State
from storage import tables
from storage.audits import note
from storage.outbox import DECIDED, READ, announce
from storage.records import Evidence, NewEvidence
from storage.register import Register
from storage.rows import evidence_of, load_evidence


def receive(register: Register, new: NewEvidence) -> Evidence:
    """Keep the row and its message in one transaction.

    A request key that was seen before gives the first evidence back. Raises
    ``Conflict`` when that one was another file.
    """
    try:
        return _receive(register, new)
    except IntegrityError:  # the same key came in at the same instant
        return _receive(register, new)


def _receive(register: Register, new: NewEvidence) -> Evidence:
    with register.write() as connection:
        return _earlier(connection, new) or _insert(connection, new)


def _earlier(connection: Connection, new: NewEvidence) -> Evidence | None:
    if new.request_key is None:
        return None
    query = select(tables.evidence).where(tables.evidence.c.request_key == new.request_key)
    row = connection.execute(query).first()
    if row is None:
        return None
    earlier = evidence_of(row)
    if earlier.sha256 != new.sha256:
        raise Conflict("This idempotency key was used for another file.")
    return earlier


def _insert(connection: Connection, new: NewEvidence) -> Evidence:
    row = _row(new)
    connection.execute(tables.evidence.insert(), row)
    topic = DECIDED if new.refusal else READ
    announce(connection, topic, row["id"], lane=new.lane, at=new.received_at)
    note(
        connection,
        row["id"],
        at=new.received_at,
        who=new.channel.value,
        what=_state(new).value,
        detail={"code": new.refusal.code} if new.refusal else {"sha256": new.sha256},
    )
    return load_evidence(connection, row["id"])


def _row(new: NewEvidence) -> dict[str, Any]:
    given = {name: getattr(new, name) for name in NewEvidence.__dataclass_fields__}
    del given["set_aside"]
    words = ("channel", "lane", "claim", "language", "refusal")
    return (
        given
        | {name: encode(given[name]) for name in words}
        | {
            "id": uuid.uuid4().hex,
            "state": _state(new).value,
            "urgent": False,
            "attempts": 0,
            "fence": 0,
            "rung_at": new.received_at,
        }
    )


def _state(new: NewEvidence) -> State:
    if new.set_aside:
        return State.SET_ASIDE
    return State.REFUSED if new.refusal else State.RECEIVED


def get(register: Register, evidence_id: str) -> Evidence:
    """The evidence of that id. Raises ``NotFound``."""
    with register.read() as connection:
        return load_evidence(connection, evidence_id)
