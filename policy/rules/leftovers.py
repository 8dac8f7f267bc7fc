"""What is left when no paper could prove anything: unreadable, or no proof at all."""

from dataclasses import replace

from evidence.vocabulary import COMPLAINTS, Asked, Claim, Kind, ReasonCode, Sign
from policy.case import Case, Family
from policy.outcome import Outcome, review, unless
from policy.trust import HANDWRITING, doubts_of, is_illegible, is_unread

# plausible, though the FAQ does not name them: a person looks
PLAUSIBLE = (Sign.CARD_PAYMENT, Sign.BANK_ATTEST, Sign.PAID_STAMP, Sign.SUPPLIER_CONFIRMS)
# who complains of a demand quotes it, and may sound like one
QUOTING = (*PLAUSIBLE, *sorted(COMPLAINTS))

INSTEAD = {
    Family.PAYMENT: (Asked.EXECUTED_PAYMENT,),
    Family.RETURN: (Asked.STAMPED_RECEIPT,),
    Family.CANCELLATION: (Asked.CANCELLATION_NOTICE,),
    Family.NOTICE: (Asked.WRITTEN_NOTICE, Asked.SENT_DATE),
}


def nothing_read(case: Case) -> Outcome | None:
    """Not one word on any page. What is sharp, as handwriting can be, a person may still read."""
    if not all(is_unread(page) for page in case.reading.pages):
        return None
    if any(each.fields or each.transactions or each.marks for each in case.documents):
        return None
    illegible = all(is_illegible(page) for page in case.reading.pages)
    answer = unless(() if illegible else ("unread_page",), ReasonCode.UNREADABLE)
    return replace(answer, asked=(Asked.SHARPER_PICTURE,))


def no_proof(case: Case) -> Outcome | None:
    """An invoice, a reminder, an identity card, a till receipt."""
    if case.families or case.orders or case.of(Kind.MAILING_PROOF):
        return None
    plausible = QUOTING if case.claimed is Family.NOTICE else PLAUSIBLE
    blockers = tuple(f"unusual:{sign}" for sign in plausible if _shows(case, sign))
    if blockers:
        return replace(review(ReasonCode.PROOF_UNUSUAL), blockers=blockers)
    doubts = _doubts(case)
    if doubts:
        return replace(review(ReasonCode.LOW_CONFIDENCE), blockers=doubts)
    asked = INSTEAD.get(case.claimed, ()) if case.claimed else _asked_by_claim(case)
    return replace(unless(_notes(case), ReasonCode.NOT_A_PROOF), asked=asked)


def unclear_claim(case: Case) -> Outcome | None:
    """Papers of several sorts and nobody said what they are to prove, or none that could."""
    if case.family is not None:
        return None
    code = ReasonCode.CONFLICTING_DOCUMENTS if case.families else ReasonCode.PROOF_UNUSUAL
    blockers = tuple(sorted(f"paper:{each.kind}" for each in case.documents))
    return replace(review(code), blockers=blockers)


def _shows(case: Case, sign: Sign) -> bool:
    return any(each.has(sign) for each in case.documents)


def _doubts(case: Case) -> tuple[str, ...]:
    if not case.documents:
        return ("missing_paper",)
    return doubts_of(case.reading, case.documents, case.parameters)


def _notes(case: Case) -> tuple[str, ...]:
    """What a pen wrote and no reader read may be the very words that prove it."""
    return (HANDWRITING,) if any(each.code == HANDWRITING for each in case.findings) else ()


def _asked_by_claim(case: Case) -> tuple[Asked, ...]:
    if case.claim is Claim.COLLECTIVE_DEBT_SETTLEMENT:
        return (Asked.COURT_ORDER, Asked.ADMISSIBILITY_DATE, Asked.MEDIATOR_CONTACT)
    return ()
