"""What the register hands out: one frozen record for each sort of row.

Instants are UTC and aware. ``Json`` attributes hold what ``evidence.codec``
encodes, so that nothing here depends on how a room reads its own records.
"""

from dataclasses import dataclass
from datetime import date, datetime

from evidence.codec import Json
from evidence.dossier import Dossier
from evidence.records import Decision
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Claim, Kind, Language, Verdict

JsonObject = dict[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvidence:
    """A file that is already kept as an object, about to get its row."""

    sha256: str  # 64 hexadecimal digits, names the object
    file_name: str  # as the sender wrote it, without control characters
    media_type: str  # found from the bytes
    size: int  # bytes
    channel: Channel
    lane: Lane
    received_at: datetime
    received_day: date  # the day in Belgium
    sender: str | None = None  # mail address, or the portal's key by its place in the settings
    dossier_number: str | None = None
    dossier: JsonObject | None = None  # given with the file; goes before a kept one
    claim: Claim | None = None
    language: Language | None = None  # of the answer
    request_key: str | None = None  # the same key gives the first evidence back
    refusal: "Refused | None" = None  # kept all the same, because nobody waits for the answer
    set_aside: bool = False  # no machine reads it: a person does, and sees the refusal as why


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why a file cannot be taken."""

    code: str  # stable, see ``evidence.errors``
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One file as it was sent, and where it stands."""

    id: str  # 32 hexadecimal digits, random
    sha256: str
    file_name: str
    media_type: str
    size: int  # bytes
    channel: Channel
    sender: str | None
    lane: Lane
    dossier_number: str | None
    dossier: JsonObject | None
    claim: Claim | None
    language: Language | None
    received_at: datetime
    received_day: date
    state: State
    urgent: bool
    attempts: int  # starts so far
    fence: int  # rises with every start; an older one can write nothing
    worker: str | None
    lease_until: datetime | None
    refusal: Refused | None
    result: JsonObject | None  # the contract's object
    trouble: str | None  # code of the last fault
    contested_at: datetime | None
    reviewer: str | None
    review_until: datetime | None

    @property
    def answer(self) -> JsonObject:
        """What callers are told: the id, the state, and the contract's object when there is one."""
        known: JsonObject = {"id": self.id, "state": self.state.value}
        known |= self.result or {"file": self.file_name, "sha256": self.sha256}
        if self.state is State.REFUSED and self.refusal:
            known["error"] = {"code": self.refusal.code, "message": self.refusal.message}
        return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One evidence in a list, with what it came to."""

    id: str
    dossier_number: str | None
    received_at: datetime
    state: State
    verdict: Verdict | None  # None as long as nothing was decided
    reasons: tuple[str, ...]  # codes
    kinds: tuple[Kind, ...]  # of each of its documents, in the order of the pages

    @property
    def answer(self) -> JsonObject:
        """What callers are told."""
        known: JsonObject = {"id": self.id}
        known |= {"dossier": self.dossier_number} if self.dossier_number else {}
        known |= {"received": self.received_at.isoformat(), "state": self.state.value}
        known |= {"verdict": self.verdict.value} if self.verdict else {}
        return known | {"reasons": [*self.reasons], "kinds": [*self.kinds]}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """A part of what was found, the newest first."""

    papers: tuple[Found, ...]
    next: str | None  # where the next page goes on; None on the last


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A worker's right to one evidence, as long as nobody took it over."""

    evidence: Evidence
    fence: int
    attempt: int  # 1 for the first start


@dataclass(frozen=True, slots=True, kw_only=True)
class Bell:
    """An evidence that a worker should be told of."""

    evidence_id: str
    lane: Lane


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row of the outbox that was not sent yet."""

    id: int
    topic: str  # "read" or "decided"
    evidence_id: str
    lane: Lane
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a decision of the policy rests on, beside what the steps keep of the papers."""

    dossier: Dossier | None  # as it was then, with the claim and language of the evidence
    day: date  # of receipt
    closing_days: tuple[date, ...]  # of the banks, beyond the legal holidays
    rules: str  # digest of the policy's code; the numbers' version stands in the decision
    kinds: tuple[Kind, ...]  # of the evidence's own papers
    medium: str  # "pdf_text", "pdf_scan", or what follows "image/"
    others: tuple[str, ...] = ()  # evidences of the same dossier that were looked at with it
    doubles: tuple["Double", ...] = ()  # its own, and those of the others, where shown elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """The same file, paper, payment or parcel, shown for another dossier too."""

    sort: str  # "file", "paper", "payment" or "tracking"
    evidence_id: str
    grave: bool  # a person must look before it is accepted
    of: str | None = None  # of those looked at with it, the one that is shown there; None: itself


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDecision:
    """One decision on an evidence; the last one stands."""

    decision: Decision
    by: str  # "policy", a reviewer's name, or "debtor" for a contest
    at: datetime
    facts: Facts | None = None  # of the policy's decisions, since they are kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """Another evidence of the same dossier that has ended with a decision."""

    evidence: Evidence
    last: StoredDecision
    facts: Facts | None  # of the policy's last decision on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What counts of a decision of the policy."""

    verdict: Verdict
    obstacles: tuple[str, ...]  # its blockers, or the reasons when a rule as such asks a person
    kinds: tuple[Kind, ...]  # empty when it was decided before they were kept
    medium: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """An earlier evidence whose answer asked for more, which a later one has shown."""

    evidence_id: str
    stored: StoredDecision
    result: JsonObject  # the contract's object


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """One thing that happened to an evidence."""

    evidence_id: str
    at: datetime
    who: str
    what: str
    detail: JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDossier:
    """A dossier as it was last put."""

    number: str
    body: JsonObject
    updated: datetime
