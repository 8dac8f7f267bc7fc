"""The queue of doubtful papers, as rows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evidence.dossier import Dossier
from evidence.service import State
from evidence.vocabulary import Claim
from storage.dossiers import of_evidence
from storage.records import Evidence
from storage.register import Register
from storage.reviews import queue, queue_length

ON_A_PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One paper that waits for a person."""

    id: str
    received: datetime
    file: str  # as the sender called it
    dossier: str | None
    claim: Claim | None
    state: State
    kinds: tuple[str, ...]  # each once, in the order of the pages
    reasons: tuple[str, ...]  # codes
    blockers: tuple[str, ...]
    urgent: bool
    holder: str | None  # the reviewer who has it now

    @property
    def short(self) -> str:
        """Enough of the id to talk about it."""
        return self.id[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """A part of the queue."""

    total: int  # papers that wait, on all pages together
    page: int  # from 1
    last: int  # the number of the last page
    rows: tuple[QueueRow, ...]


def queue_page(register: Register, number: int, now: datetime) -> QueuePage:
    """The page of that number (from 1), or the last one when the queue has become shorter."""
    total = queue_length(register)
    last = max(1, -(-total // ON_A_PAGE))
    shown = min(number, last)
    found = queue(register, limit=ON_A_PAGE, offset=(shown - 1) * ON_A_PAGE)
    rows = tuple(queue_row(each, of_evidence(register, each)[0], now) for each in found)
    return QueuePage(total=total, page=shown, last=last, rows=rows)


def queue_row(evidence: Evidence, dossier: Dossier | None, now: datetime) -> QueueRow:
    """The evidence as a row."""
    result: dict[str, Any] = evidence.result or {}
    kinds = [str(each["kind"]) for each in result.get("documents", [])]
    return QueueRow(
        id=evidence.id,
        received=evidence.received_at,
        file=evidence.file_name,
        dossier=dossier.number if dossier else None,
        claim=dossier.claim if dossier else evidence.claim,
        state=evidence.state,
        kinds=tuple(dict.fromkeys(kinds)),
        reasons=tuple(str(each["code"]) for each in result.get("reasons", [])),
        blockers=_blockers(evidence, result),
        urgent=evidence.urgent,
        holder=holder_of(evidence, now),
    )


def holder_of(evidence: Evidence, now: datetime) -> str | None:
    """The reviewer whose lease still runs."""
    held = evidence.review_until is not None and evidence.review_until > now
    return evidence.reviewer if held else None


def _blockers(evidence: Evidence, result: dict[str, Any]) -> tuple[str, ...]:
    known = tuple(str(each) for each in result.get("blockers", []))
    if evidence.state is State.SET_ASIDE:
        why = evidence.trouble or (evidence.refusal.code if evidence.refusal else None)
        return (*known, "set aside", *([why] if why else []))
    return known
