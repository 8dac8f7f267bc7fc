"""Was the claim paid? See FAQ lines 15 to 39.

A proof is a legible statement or screen of the executed payment with its
amount, date, reference and both accounts (FAQ lines 23 and 33). The rules are
asked in order and the first that answers decides; the last accepts.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from evidence.records import Place
from evidence.vocabulary import (
    Asked,
    Claim,
    FieldName,
    ReasonCode,
    Sign,
)
from policy.absence import may_be_there
from policy.asking import ask
from policy.case import Case, Family
from policy.choice import (
    chosen,
    confirms_amount,
    fits_account,
    fits_reference,
    is_booked,
    last_day,
    paid,
    relevant,
    shown_again,
)
from policy.ladder import Standing
from policy.matching import accounts, same_reference, structured
from policy.outcome import Outcome, review, unless
from policy.payment import Payment
from policy.rules.amounts import enough
from policy.rules.orders import judge_orders
from policy.trust import doubts_of, has_rival

Payments = tuple[Payment, ...]
PaymentRule = Callable[[Case, Payments], Outcome | None]

ABSENT = {
    FieldName.AMOUNT: (ReasonCode.MISSING_AMOUNT, Asked.AMOUNT),
    FieldName.DATE: (ReasonCode.MISSING_DATE, Asked.DATE),
    FieldName.REFERENCE: (ReasonCode.MISSING_REFERENCE, Asked.REFERENCE),
    FieldName.PAYEE_IBAN: (ReasonCode.MISSING_PAYEE_ACCOUNT, Asked.PAYEE_IBAN),
    FieldName.PAYER_IBAN: (ReasonCode.MISSING_PAYER_ACCOUNT, Asked.PAYER_IBAN),
}


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
    )


def _places(case: Case, ours: Payments) -> tuple[Place, ...]:
    shown = (*ours, *shown_again(case, ours))
    return tuple(place for each in shown for place in each.places)


def not_on_it(case: Case, ours: Payments) -> Outcome | None:
    """The statement shows payments, but none that touches this claim."""
    if ours:
        return None
    if not accounts(case.dossier) and not (case.dossier and case.dossier.references):
        return replace(review(ReasonCode.NO_DOSSIER), blockers=("missing_fact:accounts",))
    blockers = _doubts(case, case.statements)
    if any(each.missing for each in case.statements):
        blockers += ("missing_field:transactions",)
    return replace(unless(blockers, ReasonCode.PAYMENT_NOT_FOUND), asked=(Asked.EXECUTED_PAYMENT,))


def came_back(case: Case, ours: Payments) -> Outcome | None:
    """Money came in, or went back to the payer."""
    for each in case.statements:
        not_paid = each.judgement.standing is Standing.NOT_PAID
        if not_paid and (each in ours or _undoes(case, each, ours)):
            return replace(review(*each.judgement.codes), places=each.places)
    return None


def paid_by_us(case: Case, ours: Payments) -> Outcome | None:
    """From an account of the collector or creditor: this is no statement of the debtor's."""
    known = accounts(case.dossier)
    if any(each.text(FieldName.PAYER_IBAN) in known for each in ours):
        return review(ReasonCode.INCOMING_PAYMENT)
    return None


def still_ordered(case: Case, ours: Payments) -> Outcome | None:
    """The line is there, but it is pending, planned or to be signed."""
    if any(each.judgement.standing is Standing.ORDERED for each in ours):
        return judge_orders(case, ours)
    return None


def wrong_account(case: Case, ours: Payments) -> Outcome | None:
    """It went to an account of neither collector nor creditor; that settles nothing."""
    if not accounts(case.dossier):
        return None
    strays = [
        each for each in ours if each.text(FieldName.PAYEE_IBAN) and not fits_account(case, each)
    ]
    return review(ReasonCode.WRONG_ACCOUNT) if strays else None


def list_row(case: Case, ours: Payments) -> Outcome | None:
    """A row of an app's list: the detail view shows what is missing here."""
    if any(Sign.LIST_ROW in each.signs and each.missing for each in ours):
        return missing(case, ours)
    return None


def uncertain(_: Case, ours: Payments) -> Outcome | None:
    """Words that say executed as well as ordered."""
    codes = [code for each in ours for code in each.judgement.codes]
    return replace(review(*codes), blockers=("execution_uncertain",)) if codes else None


def weak_status(case: Case, ours: Payments) -> Outcome | None:
    """Too little certainty that this is a statement, or that it says executed."""
    blockers: list[str] = []
    for each in ours:
        sure = each.document.confidence >= case.parameters.accept_kind
        if not sure or has_rival(each.document, case.parameters):
            blockers.append("low_confidence:kind")
        if not each.status_sure:
            blockers.append("low_confidence:status")
    return _weak(blockers)


def missing(case: Case, ours: Payments) -> Outcome | None:
    """What the FAQ wants is not on it: asked for when it is certainly absent."""
    absent = [name for name in ABSENT if any(name in each.missing for each in ours)]
    if not absent:
        return None
    blockers = _doubts(case, ours)
    blockers += tuple(f"elsewhere:{name}" for name in absent if _elsewhere(case, ours, name))
    blockers += tuple(f"unassigned:{name}" for name in absent if _unassigned(case, ours, name))
    if any(each.entangled for each in ours):
        blockers += ("overlapping:transactions",)
    if absent == [FieldName.REFERENCE] and all(_ours_but_for_reference(case, p) for p in ours):
        blockers += ("missing_field:reference",)
    codes, asked = zip(*(ABSENT[name] for name in absent), strict=True)
    return replace(unless(blockers, *codes), asked=asked)


def foreign(_: Case, ours: Payments) -> Outcome | None:
    """Not paid in euro, so what arrived is not what is printed."""
    if any(each.currency not in (None, "EUR") or _in_pounds(each) for each in ours):
        return review(ReasonCode.FOREIGN_CURRENCY)
    return None


def _in_pounds(payment: Payment) -> bool:
    """Whether the amount bears a sign that may be a euro misread, and may not."""
    amount = payment.values.get(FieldName.AMOUNT)
    return amount is not None and not {"£", "$"}.isdisjoint(amount.place.text)


def before_invoice(case: Case, ours: Payments) -> Outcome | None:
    """Older than the invoice: probably of another one."""
    invoiced = case.dossier.invoice_date if case.dossier else None
    if invoiced and any(each.day and each.day < invoiced for each in ours):
        return review(ReasonCode.BEFORE_INVOICE)
    return None


def other_reference(case: Case, ours: Payments) -> Outcome | None:
    """Made with a reference that the dossier does not know, or with one of those too."""
    if not (case.dossier and case.dossier.references):
        return None
    if all(fits_reference(case, each) and not _names_another(case, each) for each in ours):
        return None
    return review(ReasonCode.OTHER_REFERENCE)


def weak_values(case: Case, ours: Payments) -> Outcome | None:
    """A value that neither the dossier nor a sure reading confirms."""
    return _weak([f"low_confidence:{name}" for each in ours for name in _unsure(case, each)])


def known_already(case: Case, ours: Payments) -> Outcome | None:
    """Booked by the collector already, so it does not pay what is still due."""
    return review(ReasonCode.DUPLICATE) if any(is_booked(case, each) for each in ours) else None


def contradicted(case: Case, ours: Payments) -> Outcome | None:
    """Another paper of the file says that this payment was refused."""
    amounts = {each.amount for each in ours}
    refused = [each for each in (*case.orders, *case.statements) if _is_refusal(each, amounts)]
    if not refused:
        return None
    places = tuple(place for each in refused for place in each.places)
    return replace(review(ReasonCode.CONFLICTING_DOCUMENTS), places=places)


def nothing_to_compare(case: Case, ours: Payments) -> Outcome | None:
    """Complete in itself, but no fact is known that would tie it to the claim."""
    dossier = case.dossier
    if dossier and (dossier.accounts or dossier.references or confirms_amount(case, ours[0])):
        return None
    return replace(review(ReasonCode.NO_DOSSIER), blockers=("no_dossier",))


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


def _topic(case: Case, ours: Payments) -> Claim | None:
    """The account that was paid tells the collector from the creditor."""
    payees = {each.text(FieldName.PAYEE_IBAN) for each in ours}
    dossier = case.dossier
    if dossier and payees & dossier.ibans("creditor"):
        return Claim.PAID_CREDITOR
    if dossier and payees & dossier.ibans("collector"):
        return Claim.PAID_COLLECTOR
    return case.claim if case.claimed is Family.PAYMENT else Claim.PAID_COLLECTOR


def _undoes(case: Case, credit: Payment, ours: Payments) -> bool:
    """Whether money that came in may be the same that went out."""
    if credit in relevant(case) and Sign.REVERSED in credit.signs:
        return True
    first = min((each.day for each in ours if each.day), default=None)
    before = bool(first and credit.day and credit.day < first and credit not in relevant(case))
    return credit.amount in {each.amount for each in ours} and not before


def _names_another(case: Case, payment: Payment) -> bool:
    """Whether another file's structured reference stands in the same block."""
    known = case.dossier.references if case.dossier else ()
    return any(not same_reference(each, known) for each in structured(payment.words))


def _doubts(case: Case, ours: Payments) -> tuple[str, ...]:
    return doubts_of(case.reading, (each.document for each in ours), case.parameters)


def _weak(blockers: list[str]) -> Outcome | None:
    once = tuple(dict.fromkeys(blockers))
    return replace(review(ReasonCode.LOW_CONFIDENCE), blockers=once) if once else None


def _unsure(case: Case, payment: Payment) -> list[FieldName]:
    """A checksum and the dossier's own word together are no coincidence; all else must be sure."""
    confirmed = {
        FieldName.AMOUNT: confirms_amount(case, payment),
        FieldName.PAYEE_IBAN: fits_account(case, payment),
        FieldName.REFERENCE: fits_reference(case, payment),
    }
    return [
        name
        for name, value in payment.values.items()
        if not confirmed.get(name) and (value.repaired or value.confidence < case.parameters.field)
    ]


def _ours_but_for_reference(case: Case, payment: Payment) -> bool:
    return fits_account(case, payment) and confirms_amount(case, payment)


def _elsewhere(case: Case, ours: Payments, name: FieldName) -> bool:
    """Whether another paper of the file shows it, perhaps of this payment."""
    papers = {id(each.document) for each in ours}
    return any(id(each.document) not in papers and name in each.values for each in case.statements)


def _unassigned(case: Case, ours: Payments, name: FieldName) -> bool:
    return any(may_be_there(case, each.document, name) for each in ours if name in each.missing)


def _is_refusal(payment: Payment, amounts: set[Decimal | None]) -> bool:
    return Sign.NOT_EXECUTED in payment.signs and payment.amount in amounts
