"""Evidence taken the whole way through a real register, its papers invented and not read."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from classifiers.model.classifier import classifier_in
from evidence.codec import encode
from evidence.contract import answer
from evidence.dossier import Dossier
from evidence.records import Decision, Document, Page
from evidence.settings import Settings
from evidence.vocabulary import FieldName, Kind, Sign
from sandbox.child import Sandbox
from storage import evidences, outbox, steps, work
from storage.records import Claimed, Evidence
from storage.register import Register
from tests.policy.papers import DOSSIER, FIRM, page, paper, reading, statement
from tests.storage.samples import new_evidence
from workers.ending import Ending
from workers.pipeline import Outcome, Paper, Pipeline

LETTER = paper(Kind.CANCELLATION_LETTER)
RECEIPT = paper(Kind.MAILING_PROOF, Sign.REGISTERED, fields={FieldName.DATE: "2026-01-20"})
CUT = statement(without=(FieldName.PAYER_IBAN,))


@dataclass
class Desk:
    """Takes papers one after the other, a day apart."""

    register: Register
    dossier: Dossier = DOSSIER
    file: str = "0"  # another digit: another file
    now: datetime = field(default=datetime(2026, 3, 30, 9, 0, tzinfo=UTC))

    def pipeline(self) -> Pipeline:
        return Pipeline(
            sandbox=Sandbox({}),
            settings=Settings(),
            firm=FIRM,
            classifier=classifier_in(),
            clock=lambda: self.now,
        )

    def paper(self) -> Paper:
        day = self.now.date()
        return Paper(name="scan.png", path=None, dossier=self.dossier, today=day)  # type: ignore[arg-type]  # nothing is opened

    def start(self, *documents: Document, pages: tuple[Page, ...] = ()) -> tuple[Claimed, Outcome]:
        """Received and read, and decided alone."""
        self.now += timedelta(days=1)
        number = self.dossier.number
        new = new_evidence(sha256=self.file * 64, received_at=self.now, dossier_number=number)
        received = evidences.receive(self.register, new)
        held = work.claim(
            self.register, received.id, worker="w", now=self.now, lease_seconds=60, attempts=3
        )
        assert held
        seen = replace(reading(*(pages or (page(),))), sha256=self.file * 64)
        steps.save(self.register, held, "reading", encode(seen))
        steps.save(self.register, held, "documents", encode(documents))
        alone = self.pipeline().decide(self.paper(), seen, documents)
        return held, Outcome(
            reading=seen,
            documents=documents,
            decision=alone,
            answer=answer("scan.png", seen, documents, alone, {}),
        )

    def end(self, held: Claimed, outcome: Outcome) -> Decision:
        ending = Ending(register=self.register, pipeline=self.pipeline(), paper=self.paper())
        return ending.finish(held, outcome, self.now)

    def take(self, *documents: Document, pages: tuple[Page, ...] = ()) -> Evidence:
        """The whole way."""
        held, outcome = self.start(*documents, pages=pages)
        self.end(held, outcome)
        return evidences.get(self.register, held.evidence.id)

    def owing(self, amount: str) -> "Desk":
        """The dossier with another balance from now on."""
        self.dossier = replace(self.dossier, outstanding=type(self.dossier.outstanding)(amount))  # type: ignore[misc, arg-type]
        return self


def now_of(desk: Desk, evidence: Evidence) -> Evidence:
    """The evidence as it stands now."""
    return evidences.get(desk.register, evidence.id)


def verdict_of(desk: Desk, evidence: Evidence) -> tuple[object, ...]:
    """Its verdict, then the codes of its reasons."""
    result = now_of(desk, evidence).result
    assert result
    codes = [each["code"] for each in result["reasons"]]  # type: ignore[union-attr, index, call-overload]
    return (result["verdict"], *codes)


def told(desk: Desk) -> list[str]:
    """The evidence of every decision that is told, in order."""
    return [each.evidence_id for each in outbox.pending(desk.register, outbox.DECIDED, limit=99)]
