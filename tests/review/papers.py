"""Brings drawn papers into a real register and object store, as a worker would."""

import itertools
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from evidence.codec import encode
from evidence.contract import answer
from evidence.records import (
    Decision,
    Document,
    Finding,
    Page,
    Place,
    Reading,
    Reason,
)
from evidence.service import Channel, Lane, State
from evidence.vocabulary import Asked, Claim, Language, NextStep, ReasonCode, Verdict
from storage import evidences, siblings, steps, work
from storage.objects import Objects
from storage.records import NewEvidence
from storage.register import Register
from tests.review.drawn import HEIGHT, WIDTH, Sheet

DOSSIER = {
    "number": "VI-2026-004711",
    "creditor": "Voorbeeld Energie",
    "collector": "Voorbeeld Incasso",
    "debtor": "An Voorbeeld",
    "accounts": [
        {"iban": "BE71096123456769", "owner": "collector"},
        {"iban": "BE68539007547034", "owner": "creditor"},
    ],
    "references": ["+++090/9337/55493+++"],
    "principal": "129.95",
    "damages": "20.00",
    "interest": "3.12",
    "outstanding": "153.07",
    "invoice_date": "2026-01-05",
}


@dataclass
class Desk:
    """Puts papers into a real register and a real object store."""

    register: Register
    objects: Objects
    folder: Path
    clock: datetime
    dossier: str = "VI-2026-004711"
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def put(
        self,
        sheets: list[Sheet],
        *documents: Document,
        file: str = "scan.pdf",
        urgent: bool = False,
        claim: Claim | None = Claim.PAID_COLLECTOR,
        other: str | None = None,
    ) -> str:
        """A paper that waits for a person; its id. ``other`` is a paper that it rests on too."""
        at = self.clock + timedelta(seconds=next(self.numbers))
        claimed = self._receive(sheets, file, claim, at)
        for number, sheet in enumerate(sheets, start=1):
            key = f"pages/{claimed.evidence.id}/{number:03d}.jpg"
            self.objects.put_derived(key, sheet.jpeg(), "image/jpeg")
        reading = _reading(claimed.evidence.sha256, len(sheets))
        steps.save(self.register, claimed, "reading", encode(reading))
        steps.save(self.register, claimed, "documents", encode(documents))
        decision = _in_doubt(documents, urgent, at)
        if other:
            decision = _resting_on(decision, other)
        result = answer(file, reading, documents, decision, {})
        work.finish(
            self.register,
            claimed,
            decision=decision,
            result=result,
            state=State.IN_REVIEW,
            now=at,
            seen=siblings.of_dossier(self.register, claimed.evidence, limit=1)[1],
        )
        return claimed.evidence.id

    def set_aside(self, file: str) -> str:
        """A paper that killed its worker three times; its id."""
        claimed = self._receive([Sheet()], file, None, self.clock)
        later = self.clock + timedelta(hours=1)
        kept = claimed.evidence.id
        assert (
            work.claim(self.register, kept, worker="w", now=later, lease_seconds=5, attempts=1)
            is None
        )
        return kept

    def _receive(
        self, sheets: list[Sheet], file: str, claim: Claim | None, at: datetime
    ) -> work.Claimed:
        data = b"".join(sheet.jpeg() for sheet in sheets) + str(at).encode()
        name = sha256(data).hexdigest()
        path = self.folder / name
        path.write_bytes(data)
        self.objects.put_once(name, path, "application/pdf")
        new = NewEvidence(
            sha256=name,
            file_name=file,
            media_type="application/pdf",
            size=len(data),
            channel=Channel.PORTAL,
            lane=Lane.PORTAL,
            received_at=at,
            received_day=at.date(),
            dossier_number=self.dossier,
            dossier=DOSSIER | {"number": self.dossier},
            claim=claim,
        )
        kept = evidences.receive(self.register, new)
        claimed = work.claim(
            self.register, kept.id, worker="w", now=at, lease_seconds=60, attempts=3
        )
        assert claimed is not None
        return claimed


def _reading(name: str, pages: int) -> Reading:
    return Reading(
        sha256=name,
        media_type="application/pdf",
        reader="test",
        pages=tuple(
            Page(
                number=number,
                width=WIDTH,
                height=HEIGHT,
                words=(),
                source="ocr",
                confidence=0.9,
                coverage=0.97,
            )
            for number in range(1, pages + 1)
        ),
    )


def _in_doubt(documents: tuple[Document, ...], urgent: bool, at: datetime) -> Decision:
    places = tuple(
        Place(page=each.page, box=each.box, text=each.text)
        for document in documents
        for each in document.fields
        if each.confidence < 0.9
    )
    reason = Reason(
        code=ReasonCode.LOW_CONFIDENCE,
        message="A value that decides was not read well enough.",
        places=places,
    )
    return Decision(
        verdict=Verdict.REVIEW,
        reasons=(reason,),
        asked=(Asked.EXECUTED_PAYMENT,),
        findings=(
            Finding(code="shadow", message="A shadow lies over a part of the page.", page=1),
        ),
        blockers=("low_confidence:amount",),
        next_step=NextStep.HUMAN_REVIEW,
        message=dict.fromkeys(Language, "…"),
        contest_until=None,
        policy="2026-11-23",
        urgent=urgent,
        decided_at=at,
    )


def _resting_on(decision: Decision, other: str) -> Decision:
    place = Place(page=9, box=(1, 1, 9, 9), text="elders", evidence=other)
    finding = Finding(code="duplicate_file", message="The same file.", evidence=other)
    reason = replace(decision.reasons[0], places=(*decision.reasons[0].places, place))
    return replace(decision, reasons=(reason,), findings=(*decision.findings, finding))
