"""Did money leave the debtor's account, and stay away? Else nothing was paid."""

from dataclasses import replace
from decimal import Decimal

from evidence.vocabulary import FieldName, ReasonCode, Sign
from policy.case import Case
from policy.choice import Payments, relevant
from policy.ladder import Standing
from policy.matching import accounts
from policy.outcome import Outcome, review, weakly_read
from policy.payment import Payment
from policy.rules.orders import judge_orders
from policy.trust import known_kind


def came_back(case: Case, ours: Payments) -> Outcome | None:
    """Money came in, or went back to the payer."""
    for each in case.statements:
        not_paid = each.status.judgement.standing is Standing.NOT_PAID
        if not_paid and (each in ours or _undoes(case, each, ours)):
            return replace(review(*each.status.judgement.codes), places=each.places)
    return None


def paid_by_us(case: Case, ours: Payments) -> Outcome | None:
    """From an account of the collector or creditor: this is no statement of the debtor's."""
    known = accounts(case.dossier)
    if any(each.text(FieldName.PAYER_IBAN) in known for each in ours):
        return review(ReasonCode.INCOMING_PAYMENT)
    return None


def still_ordered(case: Case, ours: Payments) -> Outcome | None:
    """The line is there, but it is pending, planned or to be signed."""
    if any(each.status.judgement.standing is Standing.ORDERED for each in ours):
        return judge_orders(case, ours)
    return None


def uncertain(_: Case, ours: Payments) -> Outcome | None:
    """Words that say executed as well as ordered."""
    codes = [code for each in ours for code in each.status.judgement.codes]
    return replace(review(*codes), blockers=("execution_uncertain",)) if codes else None


def weak_status(case: Case, ours: Payments) -> Outcome | None:
    """Too little certainty that this is a statement, or that it says executed."""
    blockers: list[str] = []
    for each in ours:
        if not known_kind(each.document, case.parameters):
            blockers.append("low_confidence:kind")
        if not each.status.sure:
            blockers.append("low_confidence:status")
    return weakly_read(blockers)


def contradicted(case: Case, ours: Payments) -> Outcome | None:
    """Another paper of the file says that this payment was refused."""
    amounts = {each.amount for each in ours}
    refused = [each for each in (*case.orders, *case.statements) if _is_refusal(each, amounts)]
    if not refused:
        return None
    places = tuple(place for each in refused for place in each.places)
    return replace(review(ReasonCode.CONFLICTING_DOCUMENTS), places=places)


def _undoes(case: Case, credit: Payment, ours: Payments) -> bool:
    """Whether money that came in may be the same that went out."""
    if credit in relevant(case) and Sign.REVERSED in credit.status.signs:
        return True
    first = min((each.day for each in ours if each.day), default=None)
    before = bool(first and credit.day and credit.day < first and credit not in relevant(case))
    return credit.amount in {each.amount for each in ours} and not before


def _is_refusal(payment: Payment, amounts: set[Decimal | None]) -> bool:
    return Sign.NOT_EXECUTED in payment.status.signs and payment.amount in amounts
