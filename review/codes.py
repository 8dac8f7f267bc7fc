"""What a person can choose as the reason of an answer, and what follows by default.

The codes are those of ``ReasonCode``; a row adds the sentence that a reviewer
reads, the collector's usual next step and what the debtor can still send.
Codes that only say why the machine was unsure are not here. Where the policy has
no text for a reason of its own, ``told_as`` names the one that says what to send.
"""

from dataclasses import dataclass
from itertools import groupby

from evidence.vocabulary import Asked, NextStep, ReasonCode, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One reason that a person can give."""

    code: ReasonCode
    verdict: Verdict
    group: str  # the heading it stands under
    label: str  # English, a sentence for the reviewer
    next_step: NextStep
    asked: tuple[Asked, ...] = ()
    told_as: ReasonCode | None = None  # whose text the debtor reads; None: its own


PROOF = "The claim is proven"
GAP = "Something is missing"
UNPAID = "Not paid as claimed"
DIFFERENT = "Paid, but not this"
LATE = "Too late, or not by the rules"
NO_PROOF = "Not the right paper"


def _accept(code: ReasonCode, label: str, next_step: NextStep) -> Choice:
    return Choice(
        code=code, verdict=Verdict.ACCEPTED, group=PROOF, label=label, next_step=next_step
    )


def _reject(
    group: str,
    code: ReasonCode,
    label: str,
    *asked: Asked,
    next_step: NextStep = NextStep.ASK_DEBTOR,
    told_as: ReasonCode | None = None,
) -> Choice:
    return Choice(
        code=code,
        verdict=Verdict.REJECTED,
        group=group,
        label=label,
        next_step=next_step,
        asked=asked,
        told_as=told_as,
    )


# fmt: off
CHOICES: tuple[Choice, ...] = (
    _accept(ReasonCode.PAYMENT_MATCHES, "The payment was executed and settles the claim",
            NextStep.CLOSE_AFTER_RECONCILIATION),
    _accept(ReasonCode.OVERPAID, "Executed, and more was paid than was due",
            NextStep.CLOSE_AFTER_RECONCILIATION),
    _accept(ReasonCode.NOT_VISIBLE_YET, "Executed, but too recent to show in the books",
            NextStep.WAIT_UNTIL_VISIBLE),
    _accept(ReasonCode.RETURN_PROVEN, "The goods went back in time, with a dated stamp",
            NextStep.CHECK_WITH_CREDITOR),
    _accept(ReasonCode.NOTICE_PROVEN, "The firm was told in writing and in time",
            NextStep.CHECK_WITH_CREDITOR),
    _accept(ReasonCode.CANCELLATION_PROVEN, "The contract was cancelled, with a date",
            NextStep.CHECK_WITH_CREDITOR),
    _accept(ReasonCode.SETTLEMENT_ADMITTED, "A court admitted the debtor to collective settlement",
            NextStep.STOP_COLLECTION),
    _accept(ReasonCode.MEDIATION_REQUEST, "A social service mediates the debts",
            NextStep.CALL_SOCIAL_WORKER),

    _reject(UNPAID, ReasonCode.ORDER_ONLY, "Only an order, not yet executed",
            Asked.EXECUTED_PAYMENT),
    _reject(UNPAID, ReasonCode.NOT_EXECUTED, "Refused, cancelled or without funds",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.NOT_A_PROOF),
    _reject(UNPAID, ReasonCode.FUTURE_DATE, "Its date is still to come",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.NOT_A_PROOF),
    _reject(UNPAID, ReasonCode.PAYMENT_NOT_FOUND, "No payment to this claim on it",
            Asked.EXECUTED_PAYMENT),
    _reject(UNPAID, ReasonCode.REVERSED, "The money came back", Asked.EXECUTED_PAYMENT,
            next_step=NextStep.CONTINUE_COLLECTION,
            told_as=ReasonCode.NOT_A_PROOF),
    _reject(UNPAID, ReasonCode.INCOMING_PAYMENT, "Money came in, not out",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.NOT_A_PROOF),

    _reject(DIFFERENT, ReasonCode.PRINCIPAL_ONLY, "Only the principal was paid",
            Asked.BALANCE_DUE, next_step=NextStep.COLLECT_REST),
    _reject(DIFFERENT, ReasonCode.PARTIAL_PAYMENT, "Only a part was paid",
            Asked.BALANCE_DUE, next_step=NextStep.COLLECT_REST),
    _reject(DIFFERENT, ReasonCode.AMOUNT_DIFFERS, "The amount is of something else",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.PAYMENT_NOT_FOUND),
    _reject(DIFFERENT, ReasonCode.WRONG_ACCOUNT, "Paid to somebody else's account",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.PAYMENT_NOT_FOUND),
    _reject(DIFFERENT, ReasonCode.OTHER_REFERENCE, "The reference is of another claim",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.PAYMENT_NOT_FOUND),
    _reject(DIFFERENT, ReasonCode.BEFORE_INVOICE, "Paid before the invoice was made",
            Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.PAYMENT_NOT_FOUND),
    _reject(DIFFERENT, ReasonCode.FOREIGN_CURRENCY, "In another currency, not enough",
            Asked.BALANCE_DUE, next_step=NextStep.COLLECT_REST,
            told_as=ReasonCode.PARTIAL_PAYMENT),
    _reject(DIFFERENT, ReasonCode.DUPLICATE, "Counted before",
            Asked.EXECUTED_PAYMENT, next_step=NextStep.CONTINUE_COLLECTION,
            told_as=ReasonCode.PARTIAL_PAYMENT),

    _reject(GAP, ReasonCode.MISSING_AMOUNT, "The amount", Asked.AMOUNT),
    _reject(GAP, ReasonCode.MISSING_DATE, "The date", Asked.DATE),
    _reject(GAP, ReasonCode.MISSING_REFERENCE, "The reference", Asked.REFERENCE),
    _reject(GAP, ReasonCode.MISSING_PAYER_ACCOUNT, "The account paid from", Asked.PAYER_IBAN),
    _reject(GAP, ReasonCode.MISSING_PAYEE_ACCOUNT, "The account paid to", Asked.PAYEE_IBAN),
    _reject(GAP, ReasonCode.MISSING_STAMP_DATE, "The dated stamp of bpost", Asked.STAMPED_RECEIPT),
    _reject(GAP, ReasonCode.MISSING_SENT_DATE, "The date of sending", Asked.SENT_DATE),
    _reject(GAP, ReasonCode.MISSING_NOTICE, "The written notice itself", Asked.WRITTEN_NOTICE),
    _reject(GAP, ReasonCode.MISSING_ADMISSIBILITY_DATE, "The court's date of admission",
            Asked.ADMISSIBILITY_DATE, next_step=NextStep.PAUSE_COLLECTION),
    _reject(GAP, ReasonCode.MISSING_MEDIATOR_CONTACT, "How to reach the debt mediator",
            Asked.MEDIATOR_CONTACT, next_step=NextStep.PAUSE_COLLECTION),

    _reject(LATE, ReasonCode.RETURN_LATE, "The goods went back too late",
            next_step=NextStep.CONTINUE_COLLECTION),
    _reject(LATE, ReasonCode.LATE_NOTICE, "The firm was told too late",
            next_step=NextStep.CONTINUE_COLLECTION,
            told_as=ReasonCode.MISSING_SENT_DATE),
    _reject(LATE, ReasonCode.CHANNEL_UNPROVEN, "No proof that it was sent",
            Asked.PROOF_OF_SENDING),
    _reject(LATE, ReasonCode.NOT_ADMITTED, "The court has not admitted it",
            Asked.COURT_ORDER, next_step=NextStep.CONTINUE_COLLECTION,
            told_as=ReasonCode.NOT_A_PROOF),

    _reject(NO_PROOF, ReasonCode.NOT_A_PROOF, "Such a paper cannot prove it",
            Asked.EXECUTED_PAYMENT),
    _reject(NO_PROOF, ReasonCode.UNREADABLE, "Nobody can read it", Asked.SHARPER_PICTURE),
    _reject(NO_PROOF, ReasonCode.OTHER_DEBTOR, "Of another debtor or dossier",
            next_step=NextStep.CONTINUE_COLLECTION,
            told_as=ReasonCode.NOT_A_PROOF),
    _reject(NO_PROOF, ReasonCode.TAMPER_SIGNAL, "The paper was altered", Asked.EXECUTED_PAYMENT,
            told_as=ReasonCode.NOT_A_PROOF),
    _reject(NO_PROOF, ReasonCode.SUSPECTED_FRAUD, "Somebody poses as the collector",
            next_step=NextStep.WARN_OF_FRAUD),
)
# fmt: on

ABOUT_A_PAYMENT = frozenset({UNPAID, DIFFERENT})  # headings
BY_CODE = {each.code: each for each in CHOICES}


def grouped(verdict: Verdict) -> list[tuple[str, list[Choice]]]:
    """The choices of that verdict under their headings, in the order of the table."""
    fitting = [each for each in CHOICES if each.verdict is verdict]
    return [(name, list(rows)) for name, rows in groupby(fitting, key=lambda each: each.group)]
