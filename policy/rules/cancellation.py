"""Was the contract ended? A dated, written cancellation to the firm (FAQ lines 72 to 78).

nl opzeg, fr résiliation, de Kündigung. That the proof of sending lacks is a
finding; so is an end that came after the invoice: the firm is asked anyway.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from evidence.records import Finding
from evidence.vocabulary import Asked, FieldName, Kind, NextStep, ReasonCode, Sign
from policy.case import Case, Family
from policy.naming import written_by_firm
from policy.outcome import Outcome, accept, review, unless
from policy.rules.letters import (
    Letter,
    draft_blockers,
    letters_of,
    to_someone_else,
    undated_blockers,
    weak_points,
)
from policy.rules.notices import LetterRule, best
from policy.trust import certain_kind


def cancellation(case: Case) -> Outcome | None:
    """The best that one of the letters proves."""
    if case.family is not Family.CANCELLATION:
        return None
    return best(case, letters_of(case, Kind.CANCELLATION_LETTER), RULES)


def by_the_supplier(case: Case, letter: Letter) -> Outcome | None:
    """The firm ended it because nobody paid; that is no cancellation."""
    if not letter.document.has(Sign.SUPPLIER_TERMINATES):
        return None
    sure = certain_kind(letter.document, case.parameters)
    outcome = unless(() if sure else ("low_confidence:kind",), ReasonCode.NOT_A_PROOF)
    return replace(outcome, asked=(Asked.CANCELLATION_NOTICE,))


def not_ended(_: Case, letter: Letter) -> Outcome | None:
    """Asked how to end it, refused by the firm, or taken back."""
    if not letter.document.has(Sign.NOT_ENDED):
        return None
    return replace(review(ReasonCode.PROOF_UNUSUAL), blockers=("unusual:not_ended",))


def from_the_firm(case: Case, letter: Letter) -> Outcome | None:
    """To the debtor, and no confirmation that we know: it may answer that nothing ends."""
    confirmed = letter.document.has(Sign.SUPPLIER_CONFIRMS)
    if confirmed or not written_by_firm(case, [letter.document]):
        return None
    return replace(review(ReasonCode.PROOF_UNUSUAL), blockers=("sender",))


def unsent(case: Case, letter: Letter) -> Outcome | None:
    """A draft, or a mail that came back."""
    if letter.document.has(Sign.BOUNCED):
        return replace(review(ReasonCode.CHANNEL_UNPROVEN), blockers=("channel:bounced",))
    if not letter.document.has(Sign.DRAFT):
        return None
    outcome = unless(draft_blockers(case, letter), ReasonCode.MISSING_SENT_DATE)
    return replace(outcome, asked=(Asked.SENT_DATE,))


def undated(case: Case, letter: Letter) -> Outcome | None:
    """Without the day of cancellation (FAQ line 76), on the letter or on its receipt."""
    if letter.dated is not None:
        return None
    blockers = undated_blockers(case, letter)
    return replace(unless(blockers, ReasonCode.MISSING_DATE), asked=(Asked.DATE,))


def weak(case: Case, letter: Letter) -> Outcome | None:
    """Read too weakly to rest on."""
    blockers = weak_points(case, letter)
    future = "future_date" in blockers
    code = ReasonCode.FUTURE_DATE if future else ReasonCode.LOW_CONFIDENCE
    return replace(review(code), blockers=blockers) if blockers else None


def proven(case: Case, letter: Letter) -> Outcome:
    """A dated cancellation is enough; what else there is to say are findings."""
    outcome = accept(ReasonCode.CANCELLATION_PROVEN, step=NextStep.CHECK_WITH_CREDITOR)
    return replace(outcome, findings=tuple(_findings(case, letter)))


RULES: tuple[LetterRule, ...] = (
    by_the_supplier,
    not_ended,
    from_the_firm,
    unsent,
    undated,
    weak,
    to_someone_else,
    proven,
)


def _findings(case: Case, letter: Letter) -> Iterator[Finding]:
    ways = (Sign.EMAIL_HEADER, Sign.FAX_OK, Sign.SUPPLIER_CONFIRMS)
    if not letter.registered and not any(map(letter.shows, ways)):
        yield Finding(code="no_proof_of_sending", message="Nothing shows that it was sent.")
    if _covers_invoice(case, letter):
        yield Finding(
            code="invoice_within_notice",
            message="The invoice is older than the end of the contract; it may stay due.",
        )


def _covers_invoice(case: Case, letter: Letter) -> bool:
    invoiced = case.dossier.invoice_date if case.dossier else None
    end = _end(case, letter)
    return invoiced is not None and end is not None and invoiced < end


def _end(case: Case, letter: Letter) -> date | None:
    """When the contract ends: on the day that the letter surely names, not within its notice."""
    if letter.day is None:
        return None
    notice = case.dossier.contract_notice_days if case.dossier else None
    named = letter.document.field(FieldName.NOTICE_EFFECTIVE_DATE)
    sure = named and not named.repaired and named.confidence >= case.parameters.field
    asked = date.fromisoformat(named.value) if named and sure else letter.day
    return max(asked, letter.day + timedelta(days=notice or 0))
