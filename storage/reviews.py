"""The reviewers' side: the queue of doubtful papers, leases, answers, contests."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select, update

from evidence.errors import Conflict, UsageError
from evidence.records import Decision
from evidence.service import State
from evidence.vocabulary import Verdict
from storage import tables
from storage.audits import note
from storage.decisions import keep
from storage.outbox import DECIDED, announce
from storage.records import Evidence, JsonObject, StoredDecision
from storage.register import Register
from storage.rows import evidence_of, load_evidence

_FOR_A_PERSON = (State.IN_REVIEW, State.SET_ASIDE)
_columns = tables.evidence.c
_queued = _columns.state.in_([each.value for each in _FOR_A_PERSON])


def queue(register: Register, *, limit: int, offset: int = 0) -> tuple[Evidence, ...]:
    """What waits for a person: urgent first, then oldest first."""
    order = (_columns.urgent.desc(), _columns.received_at, _columns.id)
    query = select(tables.evidence).where(_queued).order_by(*order).limit(limit).offset(offset)
    with register.read() as connection:
        return tuple(map(evidence_of, connection.execute(query)))


def queue_length(register: Register) -> int:
    """How many wait for a person."""
    query = select(func.count()).select_from(tables.evidence).where(_queued)
    with register.read() as connection:
        return int(connection.execute(query).scalar_one())


def lease_review(
    register: Register, evidence_id: str, *, reviewer: str, now: datetime, seconds: float
) -> Evidence:
    """The right to answer it; asked again by the same reviewer, it lasts longer.

    Raises ``Conflict`` when another reviewer has it or it waits for nobody, ``NotFound``.
    """
    with register.write() as connection:
        evidence = _waiting(connection, evidence_id)
        if _busy(evidence, now) and evidence.reviewer != reviewer:
            raise Conflict("Another reviewer is at this paper.")
        _change(
            connection,
            evidence_id,
            {"reviewer": reviewer, "review_until": now + timedelta(seconds=seconds)},
        )
        return load_evidence(connection, evidence_id)


def release_review(register: Register, evidence_id: str, *, reviewer: str) -> None:
    """Put it back; nothing happens when that reviewer does not hold it."""
    mine = (_columns.id == evidence_id, _columns.reviewer == reviewer)
    change = update(tables.evidence).where(*mine).values(reviewer=None, review_until=None)
    with register.write() as connection:
        connection.execute(change)


def answer(
    register: Register,
    evidence_id: str,
    *,
    reviewer: str,
    decision: Decision,
    result: JsonObject,
    now: datetime,
) -> Evidence:
    """A person's decision, with its audit row and message.

    Raises ``Conflict`` when the reviewer does not hold it, ``UsageError`` when
    the decision is again ``review``, ``NotFound``.
    """
    if decision.verdict is Verdict.REVIEW:
        raise UsageError("A reviewer accepts or rejects.")
    with register.write() as connection:
        evidence = _waiting(connection, evidence_id)
        if evidence.reviewer != reviewer:
            raise Conflict("This paper is not, or no longer, yours. Load it again.")
        free = {"reviewer": None, "review_until": None}
        ended = {"state": State.DECIDED.value, "result": result, **free}
        _change(connection, evidence_id, ended)
        _record(connection, evidence, StoredDecision(decision=decision, by=reviewer, at=now))
        return load_evidence(connection, evidence_id)


def contest(
    register: Register,
    evidence_id: str,
    *,
    words: str,
    decision: Decision | None,
    result: JsonObject | None,
    now: datetime,
) -> Evidence:
    """The debtor asks for a person: it goes (back) to the reviewers, in the debtor's ``words``.

    ``decision`` and ``result`` replace those that are contested; None leaves
    them. Asking twice adds only a line to the audit. Raises ``Conflict`` while
    it is still being read, ``NotFound``.
    """
    with register.write() as connection:
        evidence = load_evidence(connection, evidence_id, lock=True)
        if evidence.state in (State.RECEIVED, State.READING):
            raise Conflict("It is still being read. Ask again when it is decided.")
        said: JsonObject = {"words": words}
        note(connection, evidence_id, at=now, who="debtor", what="contested", detail=said)
        if evidence.state not in _FOR_A_PERSON:
            _reopen(connection, evidence, decision, result, now)
        elif evidence.contested_at is None:
            _change(connection, evidence_id, {"contested_at": now})
        return load_evidence(connection, evidence_id)


def _reopen(
    connection: Connection,
    evidence: Evidence,
    decision: Decision | None,
    result: JsonObject | None,
    now: datetime,
) -> None:
    values: dict[str, Any] = {"state": State.IN_REVIEW.value, "contested_at": now}
    _change(connection, evidence.id, values | ({"result": result} if result else {}))
    if decision:
        keep(connection, evidence.id, StoredDecision(decision=decision, by="debtor", at=now))
    announce(connection, DECIDED, evidence.id, lane=evidence.lane, at=now)


def _record(connection: Connection, evidence: Evidence, stored: StoredDecision) -> None:
    keep(connection, evidence.id, stored)
    detail: JsonObject = {
        "verdict": stored.decision.verdict.value,
        "reasons": [each.code.value for each in stored.decision.reasons],
    }
    note(connection, evidence.id, at=stored.at, who=stored.by, what="answered", detail=detail)
    announce(connection, DECIDED, evidence.id, lane=evidence.lane, at=stored.at)


def _waiting(connection: Connection, evidence_id: str) -> Evidence:
    evidence = load_evidence(connection, evidence_id, lock=True)
    if evidence.state not in _FOR_A_PERSON:
        raise Conflict("This paper was answered already.")
    return evidence


def _busy(evidence: Evidence, now: datetime) -> bool:
    return evidence.review_until is not None and evidence.review_until > now


def _change(connection: Connection, evidence_id: str, values: dict[str, Any]) -> None:
    connection.execute(update(tables.evidence).where(_columns.id == evidence_id).values(**values))
