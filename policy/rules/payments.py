"""Was the claim paid? See FAQ lines 15 to 39.

A proof is a legible statement or screen of the executed payment with its
amount, date, reference and both accounts (FAQ lines 23 and 33). The rules are
asked in order and the first that answers decides; the last accepts.
"""

from collections.abc import Callable
from dataclasses import replace

from evidence.records import Place
from evidence.vocabulary import Claim, FieldName
from policy.asking import ask
from policy.case import Case, Family
from policy.choice import Payments, chosen, last_day, paid, shown_again
from policy.outcome import Outcome
from policy.rules.amounts import enough
from policy.rules.belonging import (
    before_invoice,
    known_already,
    not_on_it,
    nothing_to_compare,
    other_reference,
    wrong_account,
)
from policy.rules.moved import (
    came_back,
    contradicted,
    paid_by_us,
    still_ordered,
    uncertain,
    weak_status,
)
from policy.rules.saved import saved_before_booking
from policy.rules.shown import foreign, list_row, missing, weak_values

PaymentRule = Callable[[Case, Payments], Outcome | None]

RULES: tuple[PaymentRule, ...] = (
    not_on_it,
    came_back,
    still_ordered,
    wrong_account,
    paid_by_us,
    list_row,
    uncertain,
    weak_status,
    missing,
    foreign,
    before_invoice,
    other_reference,
    weak_values,
    known_already,
    contradicted,
    nothing_to_compare,
    enough,
)


def payment(case: Case) -> Outcome | None:
    """The verdict on the statements; an order beside them adds nothing."""
    if case.family is not Family.PAYMENT:
        return None
    ours = chosen(case)
    outcome = ask(case, RULES, ours)
    return replace(
        outcome,
        topic=_topic(case, ours),
        amount=outcome.amount or paid(ours) or None,
        day=outcome.day or last_day(ours),
        places=outcome.places or _places(case, ours),
        findings=(*outcome.findings, *saved_before_booking(case, ours)),
    )


def _places(case: Case, ours: Payments) -> tuple[Place, ...]:
    shown = (*ours, *shown_again(case, ours))
    return tuple(place for each in shown for place in each.places)


def _topic(case: Case, ours: Payments) -> Claim | None:
    """The account that was paid tells the collector from the creditor."""
    payees = {each.text(FieldName.PAYEE_IBAN) for each in ours}
    dossier = case.dossier
    if dossier and payees & dossier.ibans("creditor"):
        return Claim.PAID_CREDITOR
    if dossier and payees & dossier.ibans("collector"):
        return Claim.PAID_COLLECTOR
    return case.claim if case.claimed is Family.PAYMENT else Claim.PAID_COLLECTOR
