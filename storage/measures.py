"""What the metrics are made of: where papers wait, and what was decided since a last look.

No look reads the whole register: what was counted is kept, and what has ended is not counted.
"""

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any

from sqlalchemy import Row, Select, func, select, update

from evidence.service import Lane, State
from evidence.vocabulary import Verdict
from storage import tables
from storage.records import JsonObject
from storage.register import Register

_decisions, _evidence, _measures = tables.decisions.c, tables.evidence.c, tables.measures.c
OPEN = (State.RECEIVED, State.READING, State.IN_REVIEW, State.SET_ASIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The papers in one state and lane."""

    state: State
    lane: Lane
    papers: int
    oldest: datetime  # when the first of them came


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One decision, without anything that tells whose paper it was."""

    number: int  # rises with every decision
    verdict: Verdict
    by: str  # "policy", "debtor" (who contested) or "person"
    reasons: tuple[str, ...]
    blockers: tuple[str, ...]
    lane: Lane
    medium: str  # as in ``Facts``; "unknown" of a person's decision
    seconds: float | None  # that reading took, with the first decision on a paper


def standings(register: Register) -> tuple[Standing, ...]:
    """Every state and lane in which papers wait."""
    by = (_evidence.state, _evidence.lane)
    query = select(*by, func.count(), func.min(_evidence.received_at))
    query = query.where(_evidence.state.in_([each.value for each in OPEN]))
    query = query.group_by(*by).order_by(*by)
    with register.read() as connection:
        rows = connection.execute(query).all()
    return tuple(
        Standing(state=State(row[0]), lane=Lane(row[1]), papers=row[2], oldest=row[3])
        for row in rows
    )


def made_after(register: Register, number: int, *, until: datetime, limit: int) -> tuple[Made, ...]:
    """The decisions of a higher number, in order, up to the first made later; so many at most.

    What was decided earlier may have the higher number: it waits for the next look, so that
    whoever goes on from the last number misses none.
    """
    query = _paired().where(_decisions.id > number).order_by(_decisions.id).limit(limit)
    with register.read() as connection:
        settled = takewhile(lambda row: row.at <= until, connection.execute(query))
        return tuple(map(_made, settled))


def _paired() -> Select[*tuple[Any, ...]]:
    """Every decision, with what ``_made`` wants to know of its paper."""
    others = tables.decisions.alias()
    first = select(func.min(others.c.id)).where(others.c.evidence_id == _decisions.evidence_id)
    seconds = _evidence.result["seconds"]
    return select(
        _decisions.id,
        _decisions.by,
        _decisions.at,
        _evidence.lane,
        _decisions.decision["verdict"].as_string().label("verdict"),
        _decisions.decision["reasons"].label("reasons"),
        _decisions.decision["blockers"].label("blockers"),
        _decisions.facts["medium"].as_string().label("medium"),
        seconds["open"].as_float().label("open"),
        seconds["ocr"].as_float().label("ocr"),
        (_decisions.id == first.scalar_subquery()).label("first"),
    ).join(tables.evidence)


def counted(register: Register) -> JsonObject | None:
    """What ``keep_counted`` kept last."""
    with register.read() as connection:
        kept: JsonObject | None = connection.execute(select(_measures.counts)).scalar_one()
        return kept


def keep_counted(register: Register, number: int, counts: JsonObject) -> None:
    """Keep the counts of all decisions up to that number, unless more were counted meanwhile."""
    change = update(tables.measures).where(_measures.number < number)
    with register.write() as connection:
        connection.execute(change.values(number=number, counts=counts))


def _made(row: Row[*tuple[Any, ...]]) -> Made:
    timed = row.first and row.ocr is not None
    return Made(
        number=row.id,
        verdict=Verdict(row.verdict),
        by=row.by if row.by in ("policy", "debtor") else "person",
        reasons=tuple(each["code"] for each in row.reasons),
        blockers=tuple(row.blockers),
        lane=Lane(row.lane),
        medium=row.medium or "unknown",
        seconds=(row.open or 0.0) + row.ocr if timed else None,
    )
