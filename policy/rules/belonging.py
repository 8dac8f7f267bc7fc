"""Was it paid for this claim: to its accounts, with its reference, after its invoice?"""

from dataclasses import replace

from evidence.vocabulary import Asked, FieldName, Kind, ReasonCode
from policy.case import Case
from policy.choice import Payments, confirms_amount, fits_account, fits_reference, is_booked
from policy.matching import accounts, same_reference, structured
from policy.outcome import Outcome, review, unless
from policy.payment import Payment
from policy.trust import doubts_of


def not_on_it(case: Case, ours: Payments) -> Outcome | None:
    """The statement shows payments, but none that touches this claim."""
    if ours:
        return None
    if not accounts(case.dossier) and not (case.dossier and case.dossier.references):
        return replace(review(ReasonCode.NO_DOSSIER), blockers=("missing_fact:accounts",))
    blockers = doubts_of(case.reading, case.of(Kind.BANK_STATEMENT), case.parameters)
    if any(each.missing for each in case.statements):
        blockers += ("missing_field:transactions",)
    return replace(unless(blockers, ReasonCode.PAYMENT_NOT_FOUND), asked=(Asked.EXECUTED_PAYMENT,))


def wrong_account(case: Case, ours: Payments) -> Outcome | None:
    """It went to an account of neither collector nor creditor; that settles nothing."""
    if not accounts(case.dossier):
        return None
    strays = [
        each for each in ours if each.text(FieldName.PAYEE_IBAN) and not fits_account(case, each)
    ]
    return review(ReasonCode.WRONG_ACCOUNT) if strays else None


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


def known_already(case: Case, ours: Payments) -> Outcome | None:
    """Booked by the collector already, so it does not pay what is still due."""
    return review(ReasonCode.DUPLICATE) if any(is_booked(case, each) for each in ours) else None


def nothing_to_compare(case: Case, ours: Payments) -> Outcome | None:
    """Complete in itself, but no fact is known that would tie it to the claim."""
    dossier = case.dossier
    if dossier and (dossier.accounts or dossier.references or confirms_amount(case, ours[0])):
        return None
    return replace(review(ReasonCode.NO_DOSSIER), blockers=("no_dossier",))


def _names_another(case: Case, payment: Payment) -> bool:
    """Whether another file's structured reference stands in the same block."""
    known = case.dossier.references if case.dossier else ()
    return any(not same_reference(each, known) for each in structured(payment.words))
