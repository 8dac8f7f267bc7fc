"""The same file, paper, payment or parcel shown for two different dossiers: a person looks.

Shown again for its own dossier it is no fault, and it is never refused for being known.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from evidence.codec import decode
from evidence.records import Decision, Finding, Reading, Reason
from evidence.vocabulary import Kind, ReasonCode, Verdict
from policy.case import Case
from policy.handover import to_a_person
from storage import steps, traces
from storage.records import Double, Evidence, Facts
from storage.register import Register
from workers.dossier import Held
from workers.marks import alike, figures, marks_of, sort_of

# these speak of the debtor, so they are shown for every dossier
_OF_THE_DEBTOR = {Kind.COURT_ORDER, Kind.DEBT_MEDIATION_LETTER}
_SAID = {
    "file": "The same file was sent for another dossier.",
    "paper": "The same paper, taken again, was sent for another dossier.",
    "payment": "The same payment was shown for another dossier.",
    "tracking": "The same tracking number was shown for another dossier.",
}


def find_doubles(
    register: Register, evidence: Evidence, held: Held, case: Case
) -> tuple[Double, ...]:
    """Where else the same was shown; the marks of this one are kept for those that follow."""
    marks = marks_of(held, case)
    traces.leave(register, evidence, marks)
    found: dict[str, Double] = {}
    for mark, other in traces.elsewhere(register, evidence, marks):
        sort = sort_of(mark)
        stronger = other not in found or (sort == "payment" and found[other].sort != sort)
        if stronger and (sort != "paper" or _same_paper(register, held, other)):
            grave = _is_grave(register, sort, marks, other, held)
            found[other] = Double(sort=sort, evidence_id=other, grave=grave)
    return tuple(found.values())


def _same_paper(register: Register, held: Held, other: str) -> bool:
    reading = steps.load(register, other, "reading")
    return reading is not None and alike(figures(held.reading), figures(decode(Reading, reading)))


def _is_grave(register: Register, sort: str, marks: frozenset[str], other: str, held: Held) -> bool:
    """One statement may show two payments, each for its own dossier."""
    if {each.kind for each in held.documents} <= _OF_THE_DEBTOR:
        return False
    if sort in ("payment", "tracking"):
        return True
    ours, theirs = _payments(marks), _payments(traces.of(register, other))
    return not (ours and theirs) or bool(ours & theirs)


def _payments(marks: Iterable[str]) -> frozenset[str]:
    return frozenset(each for each in marks if sort_of(each) == "payment")


def own_doubles(facts: Facts) -> tuple[Double, ...]:
    """Without those of what was looked at with it."""
    return tuple(each for each in facts.doubles if each.of is None)


def doubted(
    decision: Decision, doubles: tuple[Double, ...], dossier_number: str | None
) -> Decision:
    """The decision with a finding for each; an acceptance goes to a person when one is grave."""
    noted = replace(decision, findings=(*decision.findings, *_findings(doubles)))
    grave = next((each for each in doubles if each.grave), None)
    if grave is None or decision.verdict is Verdict.REJECTED:
        return noted
    reason = Reason(code=ReasonCode.DUPLICATE, message=_SAID[grave.sort])
    if decision.verdict is Verdict.ACCEPTED:
        return to_a_person(noted, reason, dossier_number)
    return replace(
        noted,
        reasons=(*noted.reasons, reason),
        blockers=(*noted.blockers, reason.code),
    )


def _findings(doubles: tuple[Double, ...]) -> Iterator[Finding]:
    for each in doubles:
        code, message = f"duplicate_{each.sort}", _SAID[each.sort]
        yield Finding(code=code, message=message, evidence=each.evidence_id)
