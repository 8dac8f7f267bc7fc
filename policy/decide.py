"""From documents, dossier and day to a decision. Pure: no clock, nothing is sent or kept.

Start here, then ``rules/table.py``: the rules in the order they are asked.
"""

from collections.abc import Iterator
from datetime import date

from evidence.dossier import Dossier
from evidence.records import Decision, Document, Finding, Reading
from evidence.vocabulary import Verdict
from policy.asking import ask
from policy.case import Case, Family
from policy.edition import Edition, edition, versions
from policy.firm import Firm
from policy.outcome import Heard, Outcome
from policy.reasons import reasons
from policy.rules.table import RULES
from policy.safeguards import safe
from policy.texts import contest_until, message


def decide(
    reading: Reading,
    documents: tuple[Document, ...],
    dossier: Dossier | None,
    today: date,
    firm: Firm,
    numbers: Edition | None = None,
) -> Decision:
    """Does this evidence settle the claim as made?

    ``today`` is the day of receipt; the dossier's own outranks it. ``numbers`` are
    those of the version in force, the table's newest when not given. The order of
    the documents changes nothing.
    """
    return decide_aloud(reading, documents, dossier, today, firm, numbers)[0]


def decide_aloud(
    reading: Reading,
    documents: tuple[Document, ...],
    dossier: Dossier | None,
    today: date,
    firm: Firm,
    numbers: Edition | None = None,
) -> tuple[Decision, tuple[Heard, ...]]:
    """As ``decide``, with what each rule said in the order they were asked, safeguards last."""
    chosen = numbers or edition(versions()[-1])
    day = dossier.today if dossier and dossier.today else today
    case = Case(
        reading=reading,
        documents=tuple(sorted(documents, key=_place)),
        dossier=dossier,
        today=day,
        firm=firm,
        parameters=chosen.parameters,
    )
    first = ask(case, RULES)
    outcome = safe(case, first)
    last = Heard(rule=safe, outcome=outcome if outcome != first else None)
    return _decision(case, outcome, chosen), (*case.heard, last)


def _place(document: Document) -> tuple[tuple[int, ...], str, float]:
    return (document.pages, document.kind, document.confidence)


def _decision(case: Case, outcome: Outcome, numbers: Edition) -> Decision:
    return Decision(
        verdict=outcome.verdict,
        reasons=reasons(outcome),
        asked=outcome.asked,
        findings=(*case.findings, *outcome.findings, *_skipped(case)),
        blockers=outcome.blockers,
        next_step=outcome.next_step,
        message=message(case, outcome),
        contest_until=contest_until(case) if outcome.verdict is Verdict.REJECTED else None,
        policy=numbers.version.isoformat(),
        urgent=outcome.urgent,
    )


# the facts of a dossier that each sort of claim is checked against
FACTS = {
    Family.PAYMENT: ("accounts", "references", "outstanding", "invoice_date"),
    Family.RETURN: ("delivery_date",),
    Family.CANCELLATION: ("invoice_date", "contract_notice_days"),
    Family.NOTICE: ("creditor_contacts", "invoice_date"),
}


def _skipped(case: Case) -> Iterator[Finding]:
    """A check whose fact is absent is skipped and listed, and never blocks."""
    for fact in FACTS.get(case.family, ()) if case.family and case.dossier else ():
        if getattr(case.dossier, fact) in (None, ()):
            message = f"The dossier gives no {fact}; nothing was compared with it."
            yield Finding(code="check_skipped", message=message)
