"""A person's answer as a decision, with the text that the debtor reads."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from evidence.records import Decision
from evidence.vocabulary import Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Verdict
from policy.case import Case
from policy.edition import in_force
from policy.firm import Firm
from policy.matching import balance
from policy.outcome import Outcome
from policy.parameters import Parameters
from policy.reasons import reasons
from policy.texts import contest_until, message
from policy.working_days import after
from review.codes import ABOUT_A_PAYMENT, Choice
from review.item import Item

BELGIUM = ZoneInfo("Europe/Brussels")
# the policy keeps these texts for papers that wait: it never rejects a court order by itself
ONLY_WAITING = {ReasonCode.MISSING_ADMISSIBILITY_DATE, ReasonCode.MISSING_MEDIATOR_CONTACT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a person decided."""

    verdict: Verdict
    choices: tuple[Choice, ...]  # at least one; the first chooses the debtor's text
    next_step: NextStep
    note: str  # for colleagues, kept in the audit
    day: date | None  # of the payment, stamp, notice or order, as the person reads it
    amount: Decimal | None  # paid, in EUR
    balance: Decimal | None  # still due, in EUR; more than nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the machine read that the debtor's text may name."""

    day: date | None
    amount: Decimal | None
    balance: Decimal | None  # what the dossier leaves to pay; None when nothing is left


def read_of(item: Item) -> Read:
    """From the first paper that can prove something, else from the first."""
    weak = (Kind.TRANSFER_ORDER, Kind.PAYMENT_DEMAND, Kind.OTHER)
    able = [each for each in item.documents if each.kind not in weak]
    shown = next(iter((*able, *item.documents)), None)
    day = shown.field(FieldName.DATE) if shown else None
    total = shown.field(FieldName.AMOUNT) if shown else None
    paid = Decimal(total.value) if total and total.currency in (None, "EUR") else None
    owed = balance(item.dossier) if item.dossier else None
    return Read(
        day=date.fromisoformat(day.value) if day else None,
        amount=paid,
        balance=owed - paid if owed is not None and paid is not None and paid < owed else None,
    )


def decide_as(reviewer: str, answer: Answer, item: Item, firm: Firm, now: datetime) -> Decision:
    """The decision of that person. Raises ``KeyError`` with what the text names and lacks."""
    case = _case(item, firm, now)
    outcome = Outcome(
        verdict=answer.verdict,
        codes=tuple(each.code for each in answer.choices),
        next_step=answer.next_step,
        asked=_asked(answer.choices),
    )
    return Decision(
        verdict=answer.verdict,
        reasons=reasons(outcome),
        asked=outcome.asked,
        findings=item.last.findings if item.last else (),
        blockers=(),
        next_step=answer.next_step,
        message=message(case, _told(answer, case)),
        contest_until=contest_until(case) if answer.verdict is Verdict.REJECTED else None,
        policy=in_force(case.today).version.isoformat(),
        urgent=item.evidence.urgent,
        decided_by=f"reviewer:{reviewer}",
        decided_at=now,
    )


def _case(item: Item, firm: Firm, now: datetime) -> Case:
    today = now.astimezone(BELGIUM).date()  # terms run from the day of the answer
    return Case(
        reading=item.pages_read(),
        documents=item.documents,
        dossier=item.dossier,
        today=today,
        firm=firm,
        parameters=in_force(today).parameters,
    )


def _asked(choices: tuple[Choice, ...]) -> tuple[Asked, ...]:
    return tuple(dict.fromkeys(asked for choice in choices for asked in choice.asked))


def _told(answer: Answer, case: Case) -> Outcome:
    """What the text is written from: its first code chooses it."""
    first = answer.choices[0]
    code = first.told_as or first.code
    return Outcome(
        verdict=Verdict.REVIEW if code in ONLY_WAITING else answer.verdict,
        codes=(code, *(each.code for each in answer.choices[1:])),
        next_step=answer.next_step,
        topic=_topic(first, case),
        day=answer.day,
        due=_due(answer, case.claim, case.parameters),
        amount=answer.amount,
        balance=answer.balance,
    )


def _topic(choice: Choice, case: Case) -> Claim | None:
    if choice.group in ABOUT_A_PAYMENT and case.claim is None:
        return Claim.PAID_COLLECTOR
    return case.claim or case.topic


def _due(answer: Answer, claim: Claim | None, known: Parameters) -> date | None:
    """The day on which a recent payment should be visible."""
    if answer.choices[0].code is not ReasonCode.NOT_VISIBLE_YET or answer.day is None:
        return None
    ours = claim is Claim.PAID_COLLECTOR
    return after(answer.day, known.visible_collector if ours else known.visible_creditor)
