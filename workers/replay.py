"""A past decision made again, from what was kept of it: to explain it, or under other numbers.

Nothing is changed. The rules are today's: whether they are still those of then is told.
"""

from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cached_property

from evidence.errors import NoFacts
from evidence.records import Decision, Document, Reading
from policy.decide import decide_aloud
from policy.edition import Edition, edition, rules_digest
from policy.firm import Firm
from policy.outcome import Heard
from storage import decisions, evidences
from storage.records import Facts, JsonObject, StoredDecision
from storage.register import Register
from workers.dossier import Held, decide_together
from workers.doubles import doubted
from workers.ending import gist, load_held

CODE = "rules"  # the cause when today's code, not a number, decides otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A decision with what the rules said: of the paper alone, then among its dossier's."""

    decision: Decision
    heard: tuple[tuple[Heard, ...], ...]  # one for the paper alone, a second when there are others


@dataclass(frozen=True, kw_only=True)
class Past:
    """The policy's last decision on an evidence, and the papers it was made on."""

    stored: StoredDecision
    facts: Facts
    stands: bool  # no person has decided since
    own: Held
    others: tuple[Held, ...]
    firm: Firm

    @property
    def numbers(self) -> Edition:
        """The version that it was decided by."""
        return edition(date.fromisoformat(self.stored.decision.policy))

    @property
    def same_rules(self) -> bool:
        """Whether the code that decided is today's."""
        return self.facts.rules == rules_digest()

    def under(self, numbers: Edition) -> Trial:
        """What today's rules decide by those numbers."""
        heard: list[tuple[Heard, ...]] = []

        def judge(reading: Reading, documents: tuple[Document, ...]) -> Decision:
            facts = self.facts
            made, said = decide_aloud(
                reading, documents, facts.dossier, facts.day, self.firm, numbers
            )
            heard.append(said)
            return made

        alone = judge(self.own.reading, self.own.documents)
        together = decide_together(self.own, alone, self.others, judge)
        doubles = [d for d in self.facts.doubles if d.of is None or d.of in together.others]
        number = self.facts.dossier.number if self.facts.dossier else None
        decision = doubted(together.decision, tuple(doubles), number)
        return Trial(decision=decision, heard=tuple(heard[: 2 if self.others else 1]))

    @cached_property
    def today(self) -> JsonObject:
        """The gist of what today's rules decide by the numbers of then."""
        return gist(self.under(self.numbers).decision)

    def causes(self, numbers: Edition) -> tuple[str, ...]:
        """Why the decision is another under those numbers: each that alone makes it so.

        ``rules`` when today's code decides otherwise by the old numbers already; all that
        changed when only several together do.
        """
        moved = _moved(self.numbers, numbers)
        alone = [name for name, changed in moved.items() if self._differs(changed)]
        code = [CODE] if self.today != gist(self.stored.decision) else []
        return tuple(code + alone) or tuple(moved)

    def _differs(self, numbers: Edition) -> bool:
        return gist(self.under(numbers).decision) != self.today


def _moved(old: Edition, new: Edition) -> dict[str, Edition]:
    """For each number that differs, the old version with that one alone changed."""
    pairs = {
        each.name: (getattr(old.parameters, each.name), getattr(new.parameters, each.name))
        for each in fields(old.parameters)
    }
    return {
        name: replace(old, parameters=replace(old.parameters, **{name: after}))
        for name, (before, after) in pairs.items()
        if before != after
    }


def load_past(register: Register, evidence_id: str, firm: Firm) -> Past:
    """The policy's last decision on that evidence. Raises ``NotFound`` or ``NoFacts``."""
    evidence = evidences.get(register, evidence_id)
    made = decisions.history(register, evidence.id)
    stored = next((each for each in reversed(made) if each.by == "policy"), None)
    if stored is None or stored.facts is None:
        raise NoFacts
    facts = stored.facts
    return Past(
        stored=stored,
        facts=facts,
        stands=made[-1] is stored,
        own=load_held(register, evidence_id),
        others=tuple(load_held(register, each) for each in facts.others),
        firm=replace(firm, bank_closing_days=frozenset(facts.closing_days)),
    )
