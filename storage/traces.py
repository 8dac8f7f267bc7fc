"""By what a paper is known again when it is shown for another dossier.

A worker leaves the marks of its paper before it looks for others with the same:
of two that come at once, at least one sees the other.
"""

from collections.abc import Iterable

from sqlalchemy import ScalarSelect, func, select

from evidence.service import State
from evidence.vocabulary import Verdict
from storage import tables
from storage.records import Evidence
from storage.register import Register

_traces, _evidence, _decisions = tables.traces.c, tables.evidence.c, tables.decisions.c
_MOST = 50  # matches that are looked at


def leave(register: Register, evidence: Evidence, marks: Iterable[str]) -> None:
    """Keep the marks of that evidence, in place of any from an earlier start."""
    mine = _traces.evidence_id == evidence.id
    rows = [{"evidence_id": evidence.id, "mark": mark} for mark in sorted(set(marks))]
    with register.write() as connection:
        connection.execute(tables.traces.delete().where(mine))
        if rows:
            connection.execute(tables.traces.insert(), rows)


def of(register: Register, evidence_id: str) -> frozenset[str]:
    """The marks of that evidence."""
    query = select(_traces.mark).where(_traces.evidence_id == evidence_id)
    with register.read() as connection:
        return frozenset(connection.execute(query).scalars())


def elsewhere(
    register: Register, evidence: Evidence, marks: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """The marks that evidence of other dossiers bears too, each with its evidence, oldest first.

    What was rejected or refused there is not counted: the paper may have been
    shown for the wrong dossier first.
    """
    if evidence.dossier_number is None:
        return ()
    query = (
        select(_traces.mark, _traces.evidence_id)
        .join(tables.evidence)
        .where(
            _traces.mark.in_(sorted(set(marks))),
            _evidence.dossier_number != evidence.dossier_number,
            _evidence.state != State.REFUSED.value,
            func.coalesce(_last_verdict(), "") != Verdict.REJECTED.value,
        )
        .order_by(_evidence.received_at, _evidence.id, _traces.mark)
        .limit(_MOST)
    )
    with register.read() as connection:
        return tuple((row.mark, row.evidence_id) for row in connection.execute(query))


def _last_verdict() -> ScalarSelect[str]:
    return (
        select(_decisions.decision["verdict"].as_string())
        .where(_decisions.evidence_id == _evidence.id)
        .order_by(_decisions.id.desc())
        .limit(1)
        .scalar_subquery()
    )
