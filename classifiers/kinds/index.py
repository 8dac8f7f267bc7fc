"""All kinds. A new kind is a new file and one line here."""

from classifiers.kinds import (
    bank_statement,
    cancellation_letter,
    court_order,
    debt_mediation_letter,
    dispute_notice,
    mailing_proof,
    other,
    payment_demand,
    return_receipt,
    suspected_fraud,
    transfer_order,
)
from classifiers.kinds.shape import Portrait

PORTRAITS: tuple[Portrait, ...] = (
    bank_statement.PORTRAIT,
    transfer_order.PORTRAIT,
    return_receipt.PORTRAIT,
    cancellation_letter.PORTRAIT,
    court_order.PORTRAIT,
    dispute_notice.PORTRAIT,
    mailing_proof.PORTRAIT,
    debt_mediation_letter.PORTRAIT,
    payment_demand.PORTRAIT,
    suspected_fraud.PORTRAIT,
    other.PORTRAIT,
)
