"""Everything that is known of one paper, gathered for the person who looks at it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evidence.codec import decode
from evidence.contract import answer, decided
from evidence.dossier import Dossier
from evidence.records import Decision, Document, Reading
from evidence.vocabulary import Kind, Language
from review.view import said, spaced
from storage import audits, decisions, dossiers, steps
from storage.records import Audit, Evidence, JsonObject, StoredDecision
from storage.register import Register

# an order with the invoice that it was to pay proves no more than the order alone
_NO_PAYMENT = {Kind.TRANSFER_ORDER, Kind.PAYMENT_DEMAND}
ORDER_ONLY = (
    "This cannot be accepted: it holds only transfer orders, and an order is no proof that money "
    "moved. Reject it; the debtor is told what to send instead."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a paper's history."""

    at: datetime
    who: str
    what: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One evidence with its reading, its dossier and its past."""

    evidence: Evidence
    documents: tuple[Document, ...]
    reading: Reading | None  # None when the machine never finished reading
    dossier: Dossier | None
    decisions: tuple[StoredDecision, ...]  # oldest first
    audits: tuple[Audit, ...]  # oldest first

    @property
    def last(self) -> Decision | None:
        """The decision that stands, which is the machine's proposal while it waits."""
        return self.decisions[-1].decision if self.decisions else None

    @property
    def language(self) -> Language:
        """The one that the debtor is answered in: as asked for, else that of the paper."""
        asked = self.evidence.language or (self.dossier.language if self.dossier else None)
        read = next((each.language for each in self.documents if each.language), None)
        return asked or read or Language.NL

    @property
    def order_only(self) -> str:
        """Why no person may accept it either, or nothing when one may."""
        kinds = {each.kind for each in self.documents}
        holds_no_payment = Kind.TRANSFER_ORDER in kinds and kinds <= _NO_PAYMENT
        return ORDER_ONLY if holds_no_payment else ""

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """Width and height of each page in pixels; empty when it was never read."""
        return [(each.width, each.height) for each in self.reading.pages] if self.reading else []

    def pages_read(self) -> Reading:
        """The reading, an empty one for a file that was never read."""
        return self.reading or Reading(
            sha256=self.evidence.sha256,
            media_type=self.evidence.media_type,
            reader="none",
            pages=(),
        )

    def answered(self, decision: Decision) -> JsonObject:
        """The contract's object with that decision in place of an older one."""
        if self.evidence.result is not None:
            return self.evidence.result | decided(decision)
        return answer(self.evidence.file_name, self.pages_read(), self.documents, decision, {})


def gather(register: Register, evidence: Evidence) -> Item:
    """What the register knows of that evidence."""
    documents = steps.load(register, evidence.id, "documents")
    reading = steps.load(register, evidence.id, "reading")
    return Item(
        evidence=evidence,
        documents=decode(tuple[Document, ...], documents) if documents is not None else (),
        reading=decode(Reading, reading) if reading is not None else None,
        dossier=dossiers.of_evidence(register, evidence)[0],
        decisions=decisions.history(register, evidence.id),
        audits=audits.history(register, evidence.id),
    )


def events(item: Item) -> tuple[Event, ...]:
    """The history as a person reads it, oldest first."""
    told = [_event(each) for each in item.audits]
    decided = [_decided(each) for each in item.decisions]
    return tuple(sorted((*told, *decided), key=lambda each: each.at))


def _event(audit: Audit) -> Event:
    detail: dict[str, Any] = audit.detail
    note = detail.get("note") or detail.get("words") or ""
    facts = [said(str(detail[key])) for key in ("code", "trouble") if detail.get(key)]
    what = ": ".join([said(audit.what), *facts])
    return Event(at=audit.at, who=audit.who, what=what, note=str(note))


def _decided(stored: StoredDecision) -> Event:
    decision = stored.decision
    codes = ", ".join(said(each.code) for each in decision.reasons)
    what = f"decided {said(decision.verdict)}: {codes}" if codes else f"decided {decision.verdict}"
    return Event(at=stored.at, who=stored.by, what=what)


def facts(item: Item) -> list[tuple[str, str]]:
    """What the collector says of the claim, by name; absent facts are left out."""
    found = item.dossier
    if found is None:
        return [("claim", said(item.evidence.claim))] if item.evidence.claim else []
    accounts = [f"{spaced(each.iban)} ({each.owner})" for each in found.accounts]
    plain: list[tuple[str, object]] = [
        ("number", found.number),
        ("the debtor says", said(found.claim) if found.claim else None),
        ("debtor", found.debtor),
        ("creditor", found.creditor),
        ("collector", found.collector),
        ("principal", found.principal),
        ("damages", found.damages),
        ("interest", found.interest),
        ("outstanding", found.outstanding),
        ("references", "\n".join(found.references)),
        ("accounts", "\n".join(accounts)),
        ("invoice date", found.invoice_date),
        ("delivery date", found.delivery_date),
        ("notice period", _days(found.contract_notice_days)),
        ("return within", _days(found.return_days)),
        ("firm reached at", ", ".join(found.creditor_contacts)),
        ("day of receipt", found.today or item.evidence.received_day),
    ]
    return [(name, str(value)) for name, value in plain if value not in (None, "")]


def _days(number: int | None) -> str | None:
    return f"{number} days" if number is not None else None
