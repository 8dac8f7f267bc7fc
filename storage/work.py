"""A worker's way through an evidence: claim it, renew, end it.

The start is counted before the work begins, so that a file that kills its
worker is set aside and not tried for ever. Every claim raises the fence: what
an older claim still writes is turned away.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from evidence.errors import LostLease
from evidence.records import Decision
from evidence.service import Lane, State
from storage import tables
from storage.audits import note
from storage.decisions import keep
from storage.outbox import DECIDED, announce
from storage.records import (
    Bell,
    Claimed,
    Evidence,
    Facts,
    JsonObject,
    Refused,
    StoredDecision,
    Turned,
)
from storage.register import Register
from storage.rows import load_evidence
from storage.siblings import check_as_seen, hold, turn

NOTHING_SEEN: Mapping[str, int] = MappingProxyType({})
_OPEN = (State.RECEIVED.value, State.READING.value)
_columns = tables.evidence.c


def claim(
    register: Register,
    evidence_id: str,
    *,
    worker: str,
    now: datetime,
    lease_seconds: float,
    attempts: int,
) -> Claimed | None:
    """The right to read it, counted as one start.

    None when it has ended, when somebody else holds it, or when ``attempts``
    starts were used up: it is then set aside for a person. Raises ``NotFound``.
    """
    with register.write() as connection:
        evidence = load_evidence(connection, evidence_id, lock=True)
        if evidence.state.value not in _OPEN or _held(evidence, now):
            return None
        if evidence.attempts >= attempts:
            _set_aside(connection, evidence, now)
            return None
        return _start(connection, evidence, worker, now + timedelta(seconds=lease_seconds))


def _held(evidence: Evidence, now: datetime) -> bool:
    return evidence.lease_until is not None and evidence.lease_until > now


def _start(connection: Connection, evidence: Evidence, worker: str, until: datetime) -> Claimed:
    change = update(tables.evidence).where(_columns.id == evidence.id)
    values = {
        "state": State.READING.value,
        "attempts": evidence.attempts + 1,
        "fence": evidence.fence + 1,
        "worker": worker,
        "lease_until": until,
    }
    connection.execute(change.values(**values))
    started = load_evidence(connection, evidence.id)
    return Claimed(evidence=started, fence=started.fence, attempt=started.attempts)


def _set_aside(connection: Connection, evidence: Evidence, now: datetime) -> None:
    change = update(tables.evidence).where(_columns.id == evidence.id)
    connection.execute(change.values(state=State.SET_ASIDE.value, lease_until=None))
    detail: JsonObject = {"attempts": evidence.attempts, "trouble": evidence.trouble}
    note(connection, evidence.id, at=now, who="register", what="set_aside", detail=detail)


def renew(register: Register, claimed: Claimed, *, now: datetime, lease_seconds: float) -> None:
    """Hold it longer. Raises ``LostLease`` when it was taken over or has ended."""
    until = now + timedelta(seconds=lease_seconds)
    with register.write() as connection:
        change = update(tables.evidence).where(_mine(claimed)).values(lease_until=until)
        if not connection.execute(change).rowcount:
            raise LostLease


def release_for_retry(
    register: Register, claimed: Claimed, *, trouble: str, now: datetime, wait_seconds: float
) -> None:
    """Let it go after a fault of that code; nobody starts it before the wait is over.

    Raises ``LostLease``.
    """
    values = {
        "state": State.RECEIVED.value,
        "trouble": trouble,
        "lease_until": now + timedelta(seconds=wait_seconds),
    }
    change = update(tables.evidence).where(_mine(claimed)).values(**values)
    with register.write() as connection:
        if not connection.execute(change).rowcount:
            raise LostLease


def finish(
    register: Register,
    claimed: Claimed,
    *,
    decision: Decision,
    result: JsonObject,
    state: State,
    now: datetime,
    facts: Facts | None = None,
    seen: Mapping[str, int] = NOTHING_SEEN,
    turned: Iterable[Turned] = (),
    rehearsed: JsonObject | None = None,
) -> None:
    """End it as ``decided`` or ``in_review``, with its decision, message and audit.

    ``seen`` are the dossier's other decisions that it looked at, by evidence and
    number; ``turned`` those among them that it completes; ``rehearsed`` what
    a coming version of the policy would decide otherwise. Doing so again changes
    nothing. Raises ``LostLease`` when it was taken over, ``DossierMoved`` when
    another paper of the dossier was decided since they were seen.
    """
    assert state in (State.DECIDED, State.IN_REVIEW)
    evidence = claimed.evidence
    with register.write() as connection:
        hold(connection, evidence)
        if _ended(connection, claimed):
            return
        check_as_seen(connection, evidence, seen)
        _end(connection, claimed, state, now, {"result": result, "urgent": decision.urgent})
        who = decision.decided_by
        stored = StoredDecision(decision=decision, by=who, at=now, facts=facts)
        keep(connection, evidence.id, stored)
        told = partial(note, connection, evidence.id, at=now, who=who)
        told(what=state.value, detail=_told(decision, facts))
        if rehearsed:
            told(what="rehearsed", detail=rehearsed)
        turn(connection, turned, evidence)


def _told(decision: Decision, facts: Facts | None) -> JsonObject:
    told: JsonObject = {
        "verdict": decision.verdict.value,
        "reasons": [each.code.value for each in decision.reasons],
        "policy": decision.policy,
    }
    if facts and facts.others:
        told["with"] = list(facts.others)
    return told


def refuse(register: Register, claimed: Claimed, refused: Refused, *, now: datetime) -> None:
    """End it as a file that cannot be taken. As ``finish`` otherwise."""
    with register.write() as connection:
        if _ended(connection, claimed):
            return
        refusal: JsonObject = {"code": refused.code, "message": refused.message}
        _end(connection, claimed, State.REFUSED, now, {"refusal": refusal})
        detail: JsonObject = {"code": refused.code}
        worker = claimed.evidence.worker or "worker"
        note(connection, claimed.evidence.id, at=now, who=worker, what="refused", detail=detail)


def _end(
    connection: Connection, claimed: Claimed, state: State, now: datetime, values: dict[str, Any]
) -> None:
    change = update(tables.evidence).where(_columns.id == claimed.evidence.id)
    connection.execute(change.values(state=state.value, lease_until=None, trouble=None, **values))
    announce(connection, DECIDED, claimed.evidence.id, lane=claimed.evidence.lane, at=now)


def _ended(connection: Connection, claimed: Claimed) -> bool:
    """Whether this very claim has ended it before. Raises ``LostLease``."""
    evidence = load_evidence(connection, claimed.evidence.id, lock=True)
    if evidence.fence != claimed.fence or evidence.state in (State.RECEIVED, State.SET_ASIDE):
        raise LostLease
    return evidence.state is not State.READING


def _mine(claimed: Claimed) -> ColumnElement[bool]:
    return and_(
        _columns.id == claimed.evidence.id,
        _columns.fence == claimed.fence,
        _columns.state == State.READING.value,
    )


def stale(
    register: Register, *, now: datetime, patience_seconds: float, limit: int
) -> tuple[Bell, ...]:
    """What should be rung for again, oldest first, and is now marked as rung.

    That is: a worker's lease or a wait ran out, or nobody came for
    ``patience_seconds``. A queue that is merely long is not rung for each time.
    """
    patience = now - timedelta(seconds=patience_seconds)
    free = or_(_columns.lease_until.is_(None), _columns.lease_until <= now)
    due = or_(_columns.rung_at < _columns.lease_until, _columns.rung_at <= patience)
    query = select(_columns.id, _columns.lane).where(_columns.state.in_(_OPEN), free, due)
    query = query.order_by(_columns.received_at).limit(limit).with_for_update(skip_locked=True)
    with register.write() as connection:
        rows = connection.execute(query).all()
        if rows:
            found = _columns.id.in_([row.id for row in rows])
            connection.execute(update(tables.evidence).where(found).values(rung_at=now))
    return tuple(Bell(evidence_id=row.id, lane=Lane(row.lane)) for row in rows)
