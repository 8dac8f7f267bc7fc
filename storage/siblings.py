"""The several evidences of one dossier: a letter and its receipt may come days apart.

A decision that looked at others is only kept while those stand as they were
seen: two workers that end papers of one dossier at once do so one after the other.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, func, select, update

from evidence.errors import DossierMoved
from evidence.service import State
from storage import tables
from storage.audits import note
from storage.decisions import keep
from storage.outbox import DECIDED, announce
from storage.records import Evidence, JsonObject, Sibling, StoredDecision, Turned
from storage.register import Register
from storage.rows import decision_of, evidence_of, load_evidence

_evidence, _decisions = tables.evidence.c, tables.decisions.c
_ENDED = (State.DECIDED.value, State.IN_REVIEW.value)


def of_dossier(
    register: Register, evidence: Evidence, *, limit: int
) -> tuple[tuple[Sibling, ...], dict[str, int]]:
    """The newest others of its dossier that were decided, in the order of their receipt.

    With what was seen, for ``check_as_seen``: every decided one, and the number of its
    last decision.
    """
    if evidence.dossier_number is None:
        return (), {}
    newest = select(tables.evidence).where(*_others(evidence))
    newest = newest.order_by(_evidence.received_at.desc(), _evidence.id).limit(limit)
    with register.read() as connection:
        seen = _seen(connection, evidence)  # first: what comes between is then not as seen
        found = tuple(map(evidence_of, connection.execute(newest)))[::-1]
        decided = _decided(connection, [each.id for each in found])
    return tuple(_sibling(each, decided[each.id]) for each in found if each.id in decided), seen


def _others(evidence: Evidence) -> tuple[ColumnElement[bool], ...]:
    return (
        _evidence.dossier_number == evidence.dossier_number,
        _evidence.id != evidence.id,
        _evidence.state.in_(_ENDED),
    )


def _seen(connection: Connection, evidence: Evidence) -> dict[str, int]:
    last = select(_decisions.evidence_id, func.max(_decisions.id)).join(tables.evidence)
    rows = connection.execute(last.where(*_others(evidence)).group_by(_decisions.evidence_id))
    return {row[0]: row[1] for row in rows}


def _decided(connection: Connection, ids: list[str]) -> dict[str, list[tuple[int, StoredDecision]]]:
    query = select(tables.decisions).where(_decisions.evidence_id.in_(ids))
    made: dict[str, list[tuple[int, StoredDecision]]] = {}
    for row in connection.execute(query.order_by(_decisions.id)):
        made.setdefault(row.evidence_id, []).append((row.id, decision_of(row)))
    return made


def _sibling(evidence: Evidence, decided: list[tuple[int, StoredDecision]]) -> Sibling:
    _, last = decided[-1]
    facts = [stored.facts for _, stored in decided if stored.facts]
    return Sibling(evidence=evidence, last=last, facts=facts[-1] if facts else None)


def hold(connection: Connection, evidence: Evidence) -> None:
    """Keep the dossier's evidences as they are until the end of the transaction."""
    if evidence.dossier_number is not None:
        same = _evidence.dossier_number == evidence.dossier_number
        rows = select(_evidence.id).where(same).order_by(_evidence.id)  # no two wait in a ring
        connection.execute(rows.with_for_update())


def check_as_seen(connection: Connection, evidence: Evidence, seen: Mapping[str, int]) -> None:
    """Raises ``DossierMoved`` when the dossier's others no longer stand as they were seen."""
    if evidence.dossier_number is not None and _seen(connection, evidence) != dict(seen):
        raise DossierMoved


def turn(connection: Connection, turned: Iterable[Turned], by: Evidence) -> None:
    """Replace the answers that the evidence ``by`` completes, and tell of each.

    One that a reviewer has taken up meanwhile, or the debtor contested, stays a person's.
    """
    for each in turned:
        before = load_evidence(connection, each.evidence_id)
        if before.reviewer is not None or before.contested_at is not None:
            continue
        change = update(tables.evidence).where(_evidence.id == each.evidence_id)
        connection.execute(change.values(result=each.result, state=State.DECIDED.value))
        keep(connection, each.evidence_id, each.stored)
        announce(connection, DECIDED, each.evidence_id, lane=before.lane, at=each.stored.at)
        detail: JsonObject = {
            "by": by.id,
            "verdict": each.stored.decision.verdict.value,
            "reasons": [reason.code.value for reason in each.stored.decision.reasons],
            "policy": each.stored.decision.policy,
        }
        who, at = each.stored.by, each.stored.at
        note(connection, each.evidence_id, at=at, who=who, what="turned", detail=detail)
