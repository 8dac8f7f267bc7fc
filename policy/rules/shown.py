"""Is all on it that the FAQ wants (lines 23 and 33), and was it surely read?"""

from dataclasses import replace

from evidence.vocabulary import Asked, FieldName, ReasonCode, Sign
from policy.absence import may_be_there
from policy.case import Case
from policy.choice import Payments, confirms_amount, fits_account, fits_reference
from policy.outcome import Outcome, review, unless, weakly_read
from policy.payment import Payment
from policy.trust import doubts_of

ABSENT = {
    FieldName.AMOUNT: (ReasonCode.MISSING_AMOUNT, Asked.AMOUNT),
    FieldName.DATE: (ReasonCode.MISSING_DATE, Asked.DATE),
    FieldName.REFERENCE: (ReasonCode.MISSING_REFERENCE, Asked.REFERENCE),
    FieldName.PAYEE_IBAN: (ReasonCode.MISSING_PAYEE_ACCOUNT, Asked.PAYEE_IBAN),
    FieldName.PAYER_IBAN: (ReasonCode.MISSING_PAYER_ACCOUNT, Asked.PAYER_IBAN),
}


def list_row(case: Case, ours: Payments) -> Outcome | None:
    """A row of an app's list: the detail view shows what is missing here."""
    if any(Sign.LIST_ROW in each.status.signs and each.missing for each in ours):
        return missing(case, ours)
    return None


def missing(case: Case, ours: Payments) -> Outcome | None:
    """What the FAQ wants is not on it: asked for when it is certainly absent."""
    absent = [name for name in ABSENT if any(name in each.missing for each in ours)]
    if not absent:
        return None
    blockers = doubts_of(case.reading, (each.document for each in ours), case.parameters)
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


def weak_values(case: Case, ours: Payments) -> Outcome | None:
    """A value that neither the dossier nor a sure reading confirms."""
    return weakly_read([f"low_confidence:{name}" for each in ours for name in _unsure(case, each)])


def _in_pounds(payment: Payment) -> bool:
    """Whether the amount bears a sign that may be a euro misread, and may not."""
    amount = payment.values.get(FieldName.AMOUNT)
    return amount is not None and not {"£", "$"}.isdisjoint(amount.place.text)


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
