"""Collective debt settlement (FAQ lines 139 to 143). Urgent, and never rejected by itself.

nl collectieve schuldenregeling, fr règlement collectif de dettes, de kollektive
Schuldenregelung; art. 1675/2 to 1675/19 of the Judicial Code. A petition admits
nothing yet; a refusal admits nothing; a revocation ends what was admitted.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from evidence.records import Document, Field, Place
from evidence.vocabulary import RULINGS, Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Sign
from policy.case import Case
from policy.naming import is_debtor, names_debtor
from policy.outcome import Outcome, accept, review
from policy.places import places
from policy.trust import could_be, known_kind

PENDING = (Sign.PETITION, Sign.HOMOLOGATED)  # a procedure runs, or ran: pause
ENDED = (Sign.NOT_ADMITTED, Sign.REVOKED)
CONTACTS = (FieldName.MEDIATOR_EMAIL, FieldName.MEDIATOR_PHONE)
PAUSE = NextStep.PAUSE_COLLECTION


def court_paper(case: Case) -> Outcome | None:
    """Any paper of the procedure, whatever the debtor claimed: it is handled as one."""
    papers = tuple(each for each in case.documents if _is_of_court(each))
    if not papers:
        return None
    outcome = _look_alike(papers) or _of_another(case) or _incomplete(case, papers)
    outcome = outcome or _doubtful(case, papers)
    return replace(
        outcome or accept(ReasonCode.SETTLEMENT_ADMITTED, step=NextStep.STOP_COLLECTION),
        topic=Claim.COLLECTIVE_DEBT_SETTLEMENT,
        day=_day(papers),
        places=_places(case, papers),
        urgent=True,
    )


def settlement_claimed(case: Case) -> Outcome | None:
    """The claim alone pauses: the order may follow, and a person looks at what came instead."""
    if case.claim is not Claim.COLLECTIVE_DEBT_SETTLEMENT:
        return None
    if {each.kind for each in case.documents} == {Kind.PAYMENT_DEMAND}:
        return None
    codes = (ReasonCode.MISSING_ADMISSIBILITY_DATE, ReasonCode.MISSING_MEDIATOR_CONTACT)
    asked = (Asked.COURT_ORDER, Asked.ADMISSIBILITY_DATE, Asked.MEDIATOR_CONTACT)
    outcome = review(*codes, step=PAUSE)
    return replace(outcome, asked=asked, blockers=("missing_paper:court_order",), urgent=True)


def smells_of_court(case: Case) -> bool:
    """Whether a court order may hide in the evidence, so that no rejection is safe."""
    signs = (*RULINGS, Sign.HOMOLOGATED)
    return any(
        could_be(each, Kind.COURT_ORDER, case.parameters) or any(map(each.has, signs))
        for each in case.documents
    )


def _is_of_court(document: Document) -> bool:
    if document.kind is Kind.COURT_ORDER:
        return True
    return document.kind is Kind.OTHER and any(map(document.has, (*RULINGS, *PENDING, *ENDED)))


def _look_alike(papers: tuple[Document, ...]) -> Outcome | None:
    """One word of refusal or petition is enough: two matches are not a match."""
    if any(paper.has(sign) for paper in papers for sign in ENDED):
        return review(ReasonCode.NOT_ADMITTED)
    if any(paper.has(sign) for paper in papers for sign in PENDING):
        return replace(review(ReasonCode.NOT_ADMITTED, step=PAUSE), asked=(Asked.COURT_ORDER,))
    return None


def _of_another(case: Case) -> Outcome | None:
    """An order that names somebody else admits nothing for this debtor."""
    if names_debtor(case):
        return None
    return replace(review(ReasonCode.OTHER_DEBTOR, step=PAUSE), blockers=("debtor",))


def _incomplete(case: Case, papers: tuple[Document, ...]) -> Outcome | None:
    """The day of admissibility and the mediator's contact are both needed (FAQ line 141)."""
    lacks = []
    if _day(papers) is None:
        lacks.append((ReasonCode.MISSING_ADMISSIBILITY_DATE, Asked.ADMISSIBILITY_DATE))
    if not _has_contact(case):
        lacks.append((ReasonCode.MISSING_MEDIATOR_CONTACT, Asked.MEDIATOR_CONTACT))
    if not lacks:
        return None
    codes, asked = zip(*lacks, strict=True)
    blockers = tuple(f"missing_field:{each}" for each in asked)
    return replace(review(*codes, step=PAUSE), asked=asked, blockers=blockers)


def _doubtful(case: Case, papers: tuple[Document, ...]) -> Outcome | None:
    blockers = tuple(dict.fromkeys(_doubts(case, papers)))
    if not blockers:
        return None
    return replace(review(ReasonCode.LOW_CONFIDENCE, step=PAUSE), blockers=blockers)


def _doubts(case: Case, papers: tuple[Document, ...]) -> Iterator[str]:
    orders = [each for each in papers if each.kind is Kind.COURT_ORDER]
    if not any(order.has(sign) for order in orders for sign in RULINGS):
        yield "missing_sign:admitted"
    for order in orders:
        if not known_kind(order, case.parameters):
            yield "low_confidence:kind"
    for field in _dates(papers):
        if field.confidence < case.parameters.field:
            yield "low_confidence:date"
    named = (order.field(FieldName.MEDIATOR_NAME) for order in orders)
    if any(field and is_debtor(case, field.value) for field in named):
        yield "conflicting_fields:mediator_name"
    yield from _odd_days(case, papers)


def _odd_days(case: Case, papers: tuple[Document, ...]) -> Iterator[str]:
    """A debt made after the admission is not covered; an order of tomorrow was misread."""
    day, invoiced = _day(papers), case.dossier.invoice_date if case.dossier else None
    if len({field.value for field in _dates(papers)}) > 1:
        yield "conflicting_fields:date"
    if day and day > case.today:
        yield "future_date"
    if day and invoiced and invoiced > day:
        yield "debt_after_admission"


def _dates(papers: tuple[Document, ...]) -> list[Field]:
    orders = (each for each in papers if each.kind is Kind.COURT_ORDER)
    found = (each.field(FieldName.DATE) for each in orders)
    return [each for each in found if each]


def _day(papers: tuple[Document, ...]) -> date | None:
    return min((date.fromisoformat(each.value) for each in _dates(papers)), default=None)


def _has_contact(case: Case) -> bool:
    """The contact may stand on the mediator's own letter in the same file."""
    named = any(each.field(FieldName.MEDIATOR_NAME) for each in case.documents)
    return named and any(each.field(name) for each in case.documents for name in CONTACTS)


def _places(case: Case, papers: tuple[Document, ...]) -> tuple[Place, ...]:
    signs = (*RULINGS, *PENDING, *ENDED)
    marks = (mark for paper in papers for mark in paper.marks if mark.sign in signs)
    names = (FieldName.MEDIATOR_NAME, *CONTACTS)
    fields = (each for paper in case.documents for each in paper.fields if each.name in names)
    days = (each.field(FieldName.DATE) for each in papers)
    return (*places(each for each in days if each), *places(fields), *places(marks))
