"""The end of a paper's way in the service: decided among its dossier's papers, and kept."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from evidence.codec import decode
from evidence.contract import decided
from evidence.records import Decision, Document, Reading
from evidence.vocabulary import State, Verdict
from policy.edition import Edition, coming
from storage import siblings, steps, work
from storage.records import (
    Claimed,
    Facts,
    JsonObject,
    Sibling,
    StoredDecision,
    Turned,
)
from storage.register import Register
from workers.dossier import MOST, Held, Together, decide_together, may_join, may_turn
from workers.facts import facts_of
from workers.pipeline import BELGIUM, Outcome, Paper, Pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What is needed to end one paper."""

    register: Register
    pipeline: Pipeline
    paper: Paper

    def finish(self, claimed: Claimed, outcome: Outcome, now: datetime) -> Decision:
        """Decide and keep it. Raises ``LostLease`` or ``DossierMoved``."""
        there = siblings.of_dossier(self.register, claimed.evidence)
        joining = [each for each in there if may_join(each, self.paper.dossier)][-MOST:]
        own = Held(id=claimed.evidence.id, reading=outcome.reading, documents=outcome.documents)
        others = tuple(load_held(self.register, each.evidence.id) for each in joining)
        together = decide_together(own, outcome.decision, others, self._judge(None))
        decision = together.decision
        facts = self._facts(own, tuple(each.id for each in others))
        work.finish(
            self.register,
            claimed,
            decision=decision,
            result=outcome.answer | decided(decision),
            state=State.IN_REVIEW if decision.verdict is Verdict.REVIEW else State.DECIDED,
            now=now,
            facts=facts,
            seen={each.evidence.id: each.number for each in there},
            turned=tuple(self._turned(together, joining, others, own, now)),
            rehearsed=self._rehearsed(own, others, decision, now),
        )
        return decision

    def _judge(
        self, numbers: Edition | None
    ) -> Callable[[Reading, tuple[Document, ...]], Decision]:
        return lambda reading, documents: self.pipeline.decide(
            self.paper, reading, documents, numbers
        )

    def _facts(self, held: Held, others: tuple[str, ...]) -> Facts:
        return facts_of(self.paper, held.reading, held.documents, self.pipeline.firm, others)

    def _turned(
        self,
        together: Together,
        joining: Sequence[Sibling],
        others: Sequence[Held],
        own: Held,
        now: datetime,
    ) -> Iterator[Turned]:
        for sibling, held in zip(joining, others, strict=True):
            decision = together.others.get(held.id)
            if decision is None or not may_turn(sibling):
                continue
            ids = tuple(each.id for each in (own, *others) if each is not held)
            facts = self._facts(held, ids)
            yield Turned(
                evidence_id=held.id,
                stored=StoredDecision(
                    decision=decision, by=decision.decided_by, at=now, facts=facts
                ),
                result=(sibling.evidence.result or {}) | decided(decision),
            )

    def _rehearsed(
        self, own: Held, others: Sequence[Held], decision: Decision, now: datetime
    ) -> JsonObject | None:
        """What the next version, not in force yet, would decide otherwise."""
        numbers = coming(now.astimezone(BELGIUM).date())
        if numbers is None:
            return None
        judge = self._judge(numbers)
        alone = judge(own.reading, own.documents)
        would = decide_together(own, alone, others, judge).decision
        return None if gist(would) == gist(decision) else {**gist(would), "policy": would.policy}


def load_held(register: Register, evidence_id: str) -> Held:
    """The papers of an evidence that was read to its end."""
    reading = steps.load(register, evidence_id, "reading")
    documents = steps.load(register, evidence_id, "documents")
    return Held(
        id=evidence_id,
        reading=decode(Reading, reading),
        documents=decode(tuple[Document, ...], documents),
    )


def gist(decision: Decision) -> JsonObject:
    """What makes two decisions differ for debtor and collector."""
    return {
        "verdict": decision.verdict.value,
        "reasons": [each.code.value for each in decision.reasons],
        "next_step": decision.next_step.value,
    }
