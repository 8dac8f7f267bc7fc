"""What the policy decided, in few columns, for counting."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select

from evidence.service import State
from evidence.vocabulary import Kind, Verdict
from storage import tables
from storage.records import Decided
from storage.register import Register

_decisions, _evidence, _audits = tables.decisions.c, tables.evidence.c, tables.audits.c


def decided_since(register: Register, since: datetime) -> tuple[Decided, ...]:
    """The policy's last decision on each evidence that it decided at that instant or later."""
    last = select(func.max(_decisions.id)).where(_decisions.by == "policy", _decisions.at >= since)
    query = select(
        _decisions.decision["verdict"].as_string().label("verdict"),
        _decisions.decision["blockers"].label("blockers"),
        _decisions.decision["reasons"].label("reasons"),
        _decisions.facts["kinds"].label("kinds"),
        _decisions.facts["medium"].as_string().label("medium"),
    ).where(_decisions.id.in_(last.group_by(_decisions.evidence_id)))
    with register.read() as connection:
        return tuple(map(_decided, connection.execute(query)))


def _decided(row: Row[*tuple[Any, ...]]) -> Decided:
    reasons = tuple(each["code"] for each in row.reasons)
    return Decided(
        verdict=Verdict(row.verdict),
        obstacles=tuple(row.blockers) or reasons,
        kinds=tuple(map(Kind, row.kinds or ())),
        medium=row.medium,
    )


def set_aside_since(register: Register, since: datetime) -> dict[str, int]:
    """How many evidences received since then no machine could read, by media type."""
    aside = (_evidence.state == State.SET_ASIDE.value, _evidence.received_at >= since)
    return _counted(register, _evidence.media_type, *aside)


def turned_since(register: Register, since: datetime) -> int:
    """How many answers a later paper of their dossier turned."""
    happened = (_audits.what == "turned", _audits.at >= since)
    return sum(_counted(register, _audits.what, *happened).values())


def rehearsed_since(register: Register, since: datetime) -> dict[str, int]:
    """How many papers a version to come would have decided otherwise, by version."""
    happened = (_audits.what == "rehearsed", _audits.at >= since)
    return _counted(register, _audits.detail["policy"].as_string(), *happened)


def _counted(
    register: Register, by: ColumnElement[Any], *where: ColumnElement[bool]
) -> dict[str, int]:
    query = select(by.label("key"), func.count()).where(*where).group_by("key").order_by("key")
    with register.read() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}
