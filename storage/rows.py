"""One function turns a row into a record; nothing else reads columns."""

from typing import Any

from sqlalchemy import Connection, Row, select

from evidence.codec import decode
from evidence.errors import NotFound
from evidence.records import Decision
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Claim, Language
from storage import tables
from storage.records import Audit, Evidence, Facts, KeptDossier, Refused, StoredDecision, Waiting

AnyRow = Row[*tuple[Any, ...]]


def evidence_of(row: AnyRow) -> Evidence:
    """The evidence of a row of ``evidence``."""
    values = row._mapping
    return Evidence(
        **{name: values[name] for name in _PLAIN},
        channel=Channel(values["channel"]),
        lane=Lane(values["lane"]),
        state=State(values["state"]),
        claim=Claim(values["claim"]) if values["claim"] else None,
        language=Language(values["language"]) if values["language"] else None,
        refusal=decode(Refused, values["refusal"]) if values["refusal"] else None,
    )


_TYPED = {"channel", "lane", "state", "claim", "language", "refusal"}
_PLAIN = tuple(name for name in Evidence.__dataclass_fields__ if name not in _TYPED)


def waiting_of(row: AnyRow) -> Waiting:
    """The waiting message of a row of ``outbox``."""
    return Waiting(
        id=row.id,
        topic=row.topic,
        evidence_id=row.evidence_id,
        lane=Lane(row.lane),
        created_at=row.created_at,
    )


def decision_of(row: AnyRow) -> StoredDecision:
    """The decision of a row of ``decisions``."""
    return StoredDecision(
        decision=decode(Decision, row.decision),
        by=row.by,
        at=row.at,
        facts=decode(Facts, row.facts) if row.facts is not None else None,
    )


def audit_of(row: AnyRow) -> Audit:
    """The event of a row of ``audits``."""
    return Audit(
        evidence_id=row.evidence_id, at=row.at, who=row.who, what=row.what, detail=row.detail
    )


def dossier_of(row: AnyRow) -> KeptDossier:
    """The dossier of a row of ``dossiers``."""
    return KeptDossier(number=row.number, body=row.body, updated=row.updated)


def load_evidence(connection: Connection, evidence_id: str, *, lock: bool = False) -> Evidence:
    """The evidence of that id, locked until the end of the transaction if asked.

    Raises ``NotFound``.
    """
    query = select(tables.evidence).where(tables.evidence.c.id == evidence_id)
    known = evidence_id.isprintable()  # PostgreSQL takes no NUL in a text
    row = connection.execute(query.with_for_update() if lock else query).first() if known else None
    if row is None:
        raise NotFound("There is no evidence of that id.")
    return evidence_of(row)
