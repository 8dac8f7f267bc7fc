"""What each reason tells the reviewer, in one English sentence."""

from evidence.records import Reason
from evidence.vocabulary import ReasonCode
from policy.outcome import Outcome

SENTENCES: dict[ReasonCode, str] = {
    ReasonCode.PAYMENT_MATCHES: "An executed payment matches the claim.",
    ReasonCode.OVERPAID: "An executed payment matches the claim, and more was paid than was due.",
    ReasonCode.NOT_VISIBLE_YET: "The payment is so recent that it need not be visible yet.",
    ReasonCode.RETURN_PROVEN: "The goods were sent back in time, with a stamp date.",
    ReasonCode.NOTICE_PROVEN: "A dated, written notice went to the firm.",
    ReasonCode.CANCELLATION_PROVEN: "A dated, written cancellation went to the firm.",
    ReasonCode.SETTLEMENT_ADMITTED: "A court admitted the debtor to collective debt settlement.",
    ReasonCode.MEDIATION_REQUEST: "A social service mediates; its social worker is to call.",
    ReasonCode.ORDER_ONLY: "The paper shows an order to pay, not an executed payment.",
    ReasonCode.NOT_EXECUTED: "The bank refused or cancelled the payment.",
    ReasonCode.FUTURE_DATE: "The date lies after the day of receipt.",
    ReasonCode.MISSING_AMOUNT: "The amount is not shown.",
    ReasonCode.MISSING_DATE: "The date is not shown.",
    ReasonCode.MISSING_REFERENCE: "The reference of the payment is not shown.",
    ReasonCode.MISSING_PAYER_ACCOUNT: "The account paid from is not shown in full.",
    ReasonCode.MISSING_PAYEE_ACCOUNT: "The account paid to is not shown in full.",
    ReasonCode.MISSING_STAMP_DATE: "There is no stamp date.",
    ReasonCode.MISSING_SENT_DATE: "Nothing shows the day on which the notice was sent.",
    ReasonCode.MISSING_ADMISSIBILITY_DATE: "The day of admissibility is not shown.",
    ReasonCode.MISSING_MEDIATOR_CONTACT: "The debt mediator's contact details are not shown.",
    ReasonCode.MISSING_NOTICE: "There is proof of sending, but not what was sent.",
    ReasonCode.PRINCIPAL_ONLY: "Only the principal was paid; damages and interest remain due.",
    ReasonCode.PARTIAL_PAYMENT: "Less was paid than is due.",
    ReasonCode.RETURN_LATE: "The goods were sent back after the term.",
    ReasonCode.NOT_A_PROOF: "A paper of this kind cannot prove the claim.",
    ReasonCode.PAYMENT_NOT_FOUND: "None of the payments shown touches this claim.",
    ReasonCode.UNREADABLE: "Nothing could be read.",
    ReasonCode.SUSPECTED_FRAUD: "The letter may impersonate the collector.",
    ReasonCode.WRONG_ACCOUNT: "The account paid to is neither the collector's nor the creditor's.",
    ReasonCode.OTHER_REFERENCE: "The reference is not one of this claim.",
    ReasonCode.AMOUNT_DIFFERS: "The amount fits nothing that the dossier knows.",
    ReasonCode.INCOMING_PAYMENT: "The money came in; it was not paid by the debtor.",
    ReasonCode.REVERSED: "The money went back to the payer.",
    ReasonCode.FOREIGN_CURRENCY: "The payment was not made in euro.",
    ReasonCode.BEFORE_INVOICE: "It is older than the invoice, so it may concern another one.",
    ReasonCode.LATE_NOTICE: "The notice was given long after the invoice or the delivery.",
    ReasonCode.NOT_ADMITTED: "A court paper that admits nothing: petition, refusal, end or plan.",
    ReasonCode.DUPLICATE: "This payment is known already.",
    ReasonCode.TAMPER_SIGNAL: "Something in the file is not as the bank or sender leaves it.",
    ReasonCode.LOW_CONFIDENCE: "Something that matters was not read surely enough.",
    ReasonCode.CONFLICTING_DOCUMENTS: "The papers of this file do not fit together.",
    ReasonCode.OTHER_DEBTOR: "The paper seems to concern somebody else.",
    ReasonCode.NO_DOSSIER: "There is no fact of a dossier to compare the payment with.",
    ReasonCode.CONTESTED: "The debtor asks that a person looks at it.",
    ReasonCode.EXECUTION_UNCERTAIN: "The words say executed as well as ordered.",
    ReasonCode.NO_CONTRACT_CLAIMED: "The debtor says that there never was a contract.",
    ReasonCode.FINAL_INVOICE_POSSIBLE: "A final invoice can still come after a cancellation.",
    ReasonCode.CHANNEL_UNPROVEN: "Nothing shows that the notice reached the firm in a valid way.",
    ReasonCode.PROOF_UNUSUAL: "Plausible, but not a proof that the rules name.",
}


def reasons(outcome: Outcome) -> tuple[Reason, ...]:
    """Each code with its sentence and the words on the page that it rests on."""
    return tuple(
        Reason(code=code, message=_sentence(code, outcome), places=outcome.places)
        for code in outcome.codes
    )


def _sentence(code: ReasonCode, outcome: Outcome) -> str:
    if code is ReasonCode.NOT_VISIBLE_YET and outcome.due:
        return f"{SENTENCES[code][:-1]}: it should be on {outcome.due.isoformat()}."
    return SENTENCES[code]
