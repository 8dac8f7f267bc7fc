"""The end of a paper's way in the service: decided among its dossier's papers, and kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from evidence.codec import decode
from evidence.contract import decided
from evidence.records import Decision, Document, Reading
from evidence.service import State
from evidence.vocabulary import Verdict
from policy.case import Case
from policy.edition import Edition, coming, in_force
from storage import siblings, steps, work
from storage.records import (
    Claimed,
    Double,
    Facts,
    JsonObject,
    Sibling,
    StoredDecision,
    Turned,
)
from storage.register import Register
from workers.dossier import MOST, Held, Together, decide_together, may_join, may_turn, that_fit
from workers.doubles import doubted, find_doubles, own_doubles
from workers.facts import facts_of
from workers.pipeline import BELGIUM, Outcome, Paper, Pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What is looked at to end one paper."""

    own: Held
    others: tuple[Held, ...]  # of the same dossier
    doubles: dict[str, tuple[Double, ...]]  # of each of them, in other dossiers

    def doubles_for(self, held: Held) -> Iterator[Double]:
        """Those of all, each that is not its own with whose it is."""
        for each in (self.own, *self.others):
            of = None if each.id == held.id else each.id
            yield from (replace(double, of=of) for double in self.doubles[each.id])


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What is needed to end one paper."""

    register: Register
    pipeline: Pipeline
    paper: Paper

    def finish(self, claimed: Claimed, outcome: Outcome, now: datetime) -> Decision:
        """Decide and keep it. Raises ``LostLease`` or ``DossierMoved``."""
        there, stood = siblings.of_dossier(self.register, claimed.evidence, limit=MOST)
        joining = that_fit([each for each in there if may_join(each, self.paper.dossier)])
        seen = self._seen(claimed, outcome, joining)
        together = self._decide(seen, outcome.decision, None)
        decision = together.decision
        work.finish(
            self.register,
            claimed,
            decision=decision,
            result=outcome.answer | decided(decision),
            state=State.IN_REVIEW if decision.verdict is Verdict.REVIEW else State.DECIDED,
            now=now,
            facts=self._facts(seen.own, seen),
            seen=stood,
            turned=tuple(self._turned(together, joining, seen, now)),
            rehearsed=self._rehearsed(seen, decision, now),
        )
        return decision

    def _seen(self, claimed: Claimed, outcome: Outcome, joining: Sequence[Sibling]) -> _Seen:
        evidence = claimed.evidence
        own = Held(id=evidence.id, reading=outcome.reading, documents=outcome.documents)
        doubles = {each.evidence.id: own_doubles(each.facts) for each in joining if each.facts}
        doubles[own.id] = find_doubles(self.register, evidence, own, self._case(own))
        return _Seen(
            own=own,
            others=tuple(load_held(self.register, each.evidence.id) for each in joining),
            doubles=doubles,
        )

    def _case(self, held: Held) -> Case:
        return Case(
            reading=held.reading,
            documents=held.documents,
            dossier=self.paper.dossier,
            today=self.paper.today,
            firm=self.pipeline.firm,
            parameters=in_force(self.paper.today).parameters,
        )

    def _decide(self, seen: _Seen, alone: Decision | None, numbers: Edition | None) -> Together:
        """By those numbers, else by those in force; ``alone`` when that is known."""

        def judge(reading: Reading, documents: tuple[Document, ...]) -> Decision:
            return self.pipeline.decide(self.paper, reading, documents, numbers)

        own = seen.own
        alone = alone or judge(own.reading, own.documents)
        together = decide_together(own, alone, seen.others, judge)
        number = self.paper.dossier.number if self.paper.dossier else None
        doubles = tuple(d for each in (own.id, *together.others) for d in seen.doubles[each])
        decision = doubted(together.decision, doubles, number)
        stands = decision.verdict is together.decision.verdict
        others = together.others if stands else {}
        return Together(decision=decision, others=others)

    def _facts(self, held: Held, seen: _Seen) -> Facts:
        papers = (seen.own, *seen.others)
        return facts_of(
            self.paper,
            held.reading,
            held.documents,
            self.pipeline.firm,
            others=tuple(each.id for each in papers if each is not held),
            doubles=tuple(seen.doubles_for(held)),
        )

    def _turned(
        self, together: Together, joining: Sequence[Sibling], seen: _Seen, now: datetime
    ) -> Iterator[Turned]:
        for sibling, held in zip(joining, seen.others, strict=True):
            decision = together.others.get(held.id)
            if decision is None or not may_turn(sibling):
                continue
            stored = StoredDecision(
                decision=decision,
                by=decision.decided_by,
                at=now,
                facts=self._facts(held, seen),
            )
            result = (sibling.evidence.result or {}) | decided(decision)
            yield Turned(evidence_id=held.id, stored=stored, result=result)

    def _rehearsed(self, seen: _Seen, decision: Decision, now: datetime) -> JsonObject | None:
        """What the next version, not in force yet, would decide otherwise."""
        numbers = coming(now.astimezone(BELGIUM).date())
        if numbers is None:
            return None
        would = gist(self._decide(seen, None, numbers).decision)
        return would | {"policy": numbers.version.isoformat()} if would != gist(decision) else None


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
