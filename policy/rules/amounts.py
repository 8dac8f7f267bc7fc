"""Is what was paid enough? The principal alone is not (FAQ line 39)."""

import re
from dataclasses import replace
from decimal import Decimal

from evidence.dossier import Dossier
from evidence.money import plain
from evidence.vocabulary import Asked, Claim, FieldName, NextStep, ReasonCode
from policy.case import Case
from policy.choice import Payments, last_day, open_to_doubt, paid
from policy.matching import balance
from policy.outcome import Outcome, accept, reject, review
from policy.rules import instalments
from policy.working_days import after

_CENTS = re.compile(r"[.,]\d\d(?!\d)")


def enough(case: Case, ours: Payments) -> Outcome:
    """Accepted when the balance, or agreed instalments, were paid; else the rest is asked."""
    dossier, total = case.dossier, paid(ours)
    owed = balance(dossier) if dossier else None
    if dossier is None or owed is None or total == owed:
        return _settled(case, ours)
    if total > owed:
        return _over(case, ours, dossier, owed)
    return _instalments(case, ours) or _short(case, ours, dossier, owed)


def _instalments(case: Case, ours: Payments) -> Outcome | None:
    """What was agreed was paid; a sum that is equal on another day may be something else."""
    run = instalments.met(case, ours)
    if run is None:
        return None
    if not run.in_time:
        return replace(review(ReasonCode.AMOUNT_DIFFERS), blockers=("instalment_day",))
    outcome = replace(_settled(case, ours), next_step=NextStep.COLLECT_REST)
    return replace(outcome, findings=instalments.late(run, ours))


def _short(case: Case, ours: Payments, dossier: Dossier, owed: Decimal) -> Outcome:
    total = paid(ours)
    principal = total == dossier.principal
    code = ReasonCode.PRINCIPAL_ONLY if principal else ReasonCode.PARTIAL_PAYMENT
    doubtful = open_to_doubt(case, ours, owed - total)
    if doubtful:
        places = tuple(place for each in (*ours, *doubtful) for place in each.places)
        return replace(review(code), blockers=("sum_unclear",), places=places)
    if _stands_elsewhere(case, ours, owed):
        return replace(review(code), blockers=("low_confidence:amount",))
    if instalments.unknown(case, ours):
        return replace(review(code), blockers=("missing_fact:instalments",))
    outcome = reject(code, step=NextStep.COLLECT_REST)
    return replace(outcome, asked=(Asked.BALANCE_DUE,), amount=total, balance=owed - total)


def _stands_elsewhere(case: Case, ours: Payments, owed: Decimal) -> bool:
    """Whether what is owed is printed on a page of theirs: their amounts may be another row's."""
    digits = re.sub(r"\D", "", plain(owed))
    numbers = {number for each in ours for number in each.document.pages}
    words = (w.text for page in case.reading.pages if page.number in numbers for w in page.words)
    return any(_CENTS.search(each) and re.sub(r"\D", "", each) == digits for each in words)


def _over(case: Case, ours: Payments, dossier: Dossier, owed: Decimal) -> Outcome:
    if not _knows_all(dossier) or paid(ours) > owed * case.parameters.overpaid_factor:
        return review(ReasonCode.AMOUNT_DIFFERS)
    return _settled(case, ours, ReasonCode.OVERPAID)


def _knows_all(dossier: Dossier) -> bool:
    parts = (dossier.principal, dossier.damages, dossier.interest)
    return dossier.outstanding is not None or None not in parts


def _settled(case: Case, ours: Payments, code: ReasonCode = ReasonCode.PAYMENT_MATCHES) -> Outcome:
    day, to_creditor = last_day(ours), _is_for_creditor(case, ours)
    assert day is not None  # a payment without its date was asked for it before
    due = after(day, _wait(case, to_creditor), case.firm.bank_closing_days)
    if case.today <= due:
        codes = [ReasonCode.NOT_VISIBLE_YET, *([code] if code is ReasonCode.OVERPAID else [])]
        return replace(accept(*codes, step=NextStep.WAIT_UNTIL_VISIBLE), due=due)
    if to_creditor:
        return accept(code, step=NextStep.CHECK_WITH_CREDITOR)
    return accept(code, step=NextStep.CLOSE_AFTER_RECONCILIATION)


def _wait(case: Case, to_creditor: bool) -> int:
    parameters = case.parameters
    return parameters.visible_creditor if to_creditor else parameters.visible_collector


def _is_for_creditor(case: Case, ours: Payments) -> bool:
    """The account tells; when it is unknown the claim does, and else the longer wait is kinder."""
    collector = case.dossier.ibans("collector") if case.dossier else frozenset()
    creditor = case.dossier.ibans("creditor") if case.dossier else frozenset()
    payees = {each.text(FieldName.PAYEE_IBAN) for each in ours}
    if payees & (collector | creditor):
        return bool(payees & creditor)
    return case.claim is None or case.claim is Claim.PAID_CREDITOR
