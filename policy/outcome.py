"""What a rule answers when it has something to say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from evidence.records import Finding, Place
from evidence.vocabulary import Asked, Claim, NextStep, ReasonCode, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A verdict with its reasons, before the texts are written.

    A rule that has nothing to say answers None instead.
    """

    verdict: Verdict
    codes: tuple[ReasonCode, ...]  # the first one chooses the debtor's text
    next_step: NextStep
    asked: tuple[Asked, ...] = ()
    places: tuple[Place, ...] = ()  # that the reasons rest on
    blockers: tuple[str, ...] = ()  # what kept it from being decided by itself
    findings: tuple[Finding, ...] = ()
    topic: Claim | None = None  # the claim that the evidence answered
    day: date | None = None  # of the payment, stamp, notice or order, for the text
    due: date | None = None  # the day that the text names as the deadline
    amount: Decimal | None = None  # paid, for the text
    balance: Decimal | None = None  # still due, for the text
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A rule that was asked, and what it said."""

    rule: Callable[..., Outcome | None]
    outcome: Outcome | None


BEST_FIRST = (Verdict.ACCEPTED, Verdict.REVIEW, Verdict.REJECTED)


def best_of(outcomes: Iterable[Outcome]) -> Outcome:
    """The best for the debtor, and the same one whatever their order."""
    return min(outcomes, key=lambda each: (BEST_FIRST.index(each.verdict), repr(each)))


def unless(blockers: tuple[str, ...], *codes: ReasonCode) -> Outcome:
    """Rejected for these reasons, or left to a person when something stands in the way."""
    outcome = review(*codes) if blockers else reject(*codes)
    return replace(outcome, blockers=blockers)


def accept(*codes: ReasonCode, step: NextStep) -> Outcome:
    """The evidence settles the claim."""
    return Outcome(verdict=Verdict.ACCEPTED, codes=codes, next_step=step)


def reject(*codes: ReasonCode, step: NextStep = NextStep.ASK_DEBTOR) -> Outcome:
    """A rule names the fault, and the reading is certain."""
    return Outcome(verdict=Verdict.REJECTED, codes=codes, next_step=step)


def review(*codes: ReasonCode, step: NextStep = NextStep.HUMAN_REVIEW) -> Outcome:
    """A person looks."""
    return Outcome(verdict=Verdict.REVIEW, codes=codes, next_step=step)


def weakly_read(blockers: Iterable[str]) -> Outcome | None:
    """A person reads what was read too weakly; nothing when nothing was."""
    once = tuple(dict.fromkeys(blockers))
    return replace(review(ReasonCode.LOW_CONFIDENCE), blockers=once) if once else None
