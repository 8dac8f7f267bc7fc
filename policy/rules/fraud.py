"""Letters that impersonate the collector (FAQ lines 145 to 179).

Only one signal is hard: the account to pay to is in no list. All else, threats
and haste included, is for a person, because a real letter is never called false.
"""

from dataclasses import replace

from evidence.records import Document, Field, Mark
from evidence.vocabulary import FieldName, Kind, NextStep, ReasonCode, Sign
from policy.case import Case
from policy.matching import accounts
from policy.outcome import Outcome, reject, review
from policy.places import places
from policy.trust import certain_kind

SUSPECT = (Sign.THREAT, Sign.ODD_PAYMENT)


def impersonation(case: Case) -> Outcome | None:
    """A letter known as false, or a demand with threats for an account in no list."""
    letters = tuple(each for each in case.documents if _is_suspect(case, each))
    if not letters:
        return None
    blockers = tuple(dict.fromkeys(each for letter in letters for each in _doubts(case, letter)))
    if case.families or case.orders:
        blockers += ("other_papers",)
    step = NextStep.HUMAN_REVIEW if blockers else NextStep.WARN_OF_FRAUD
    outcome = review if blockers else reject
    return replace(
        outcome(ReasonCode.SUSPECTED_FRAUD, step=step),
        blockers=blockers,
        places=places(shown for each in letters for shown in _shown(each)),
    )


def _is_suspect(case: Case, document: Document) -> bool:
    if document.kind is Kind.SUSPECTED_FRAUD:
        return True
    demanding = document.kind is Kind.PAYMENT_DEMAND and any(map(document.has, SUSPECT))
    payee = _payee(document)
    known = accounts(case.dossier)
    return bool(demanding and payee and known and payee.value not in known)


def _doubts(case: Case, letter: Document) -> list[str]:
    payee, known = _payee(letter), accounts(case.dossier)
    weak = payee is not None and (payee.repaired or payee.confidence < case.parameters.field)
    doubts = {
        "low_confidence:kind": not certain_kind(letter, case.parameters),
        "not_called_false": letter.kind is not Kind.SUSPECTED_FRAUD,
        "missing_fact:accounts": not known,
        "missing_field:payee_iban": payee is None,
        "low_confidence:payee_iban": weak,
        "known_account": payee is not None and payee.value in known,
    }
    return [name for name, doubtful in doubts.items() if doubtful]


def _payee(document: Document) -> Field | None:
    return document.field(FieldName.PAYEE_IBAN) or document.field(FieldName.IBAN)


def _shown(document: Document) -> list[Field | Mark]:
    payee = _payee(document)
    marks = [each for each in document.marks if each.sign in SUSPECT]
    return [*([payee] if payee else []), *marks]
