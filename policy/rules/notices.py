"""Notices to the firm: not received, no invoice, disputed (FAQ lines 62 to 68 and 109 to 131).

A dispute is bound to three ways of sending: an original e-mail with its date,
a letter with its registered receipt, a fax with its report. The other two
claims need a dated written copy to the firm.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from evidence.vocabulary import Asked, Claim, FieldName, Kind, NextStep, ReasonCode, Sign, Verdict
from policy.asking import ask
from policy.case import Case, Family
from policy.naming import gives_an_address, may_have_come_in, names_collector, written_by_firm
from policy.outcome import Outcome, accept, best_of, review, unless
from policy.rules.letters import (
    RECEIPTS,
    Letter,
    draft_blockers,
    letters_of,
    to_someone_else,
    undated_blockers,
    weak_points,
)
from policy.trust import doubts_of

LetterRule = Callable[[Case, Letter], Outcome | None]
PAUSE = NextStep.PAUSE_COLLECTION  # after a reasoned dispute no more pressure, even in review
SPOILT = (Sign.BOUNCED, Sign.FORWARDED, Sign.FAX_FAILED)


def notice(case: Case) -> Outcome | None:
    """The best that one of the notices proves."""
    if case.family is not Family.NOTICE:
        return None
    return best(case, letters_of(case, Kind.DISPUTE_NOTICE), RULES)


def receipt_alone(case: Case) -> Outcome | None:
    """Proof that something was sent, not what (FAQ line 131)."""
    receipts = case.of(*RECEIPTS)
    wanted = case.claimed in (Family.NOTICE, Family.CANCELLATION, None)
    if not wanted or not receipts or not case.families <= {Family.RETURN}:
        return None
    if case.families and case.claimed is None:
        return None
    blockers = doubts_of(case.reading, receipts, case.parameters)
    asked = (Asked.WRITTEN_NOTICE,)
    if case.claimed is Family.CANCELLATION:
        asked = (Asked.CANCELLATION_NOTICE,)
    return replace(unless(blockers, ReasonCode.MISSING_NOTICE), asked=asked, topic=case.claim)


def best(case: Case, letters: tuple[Letter, ...], rules: tuple[LetterRule, ...]) -> Outcome:
    """The best outcome of several letters, the same whatever their order."""
    return best_of(_judge(case, letter, rules) for letter in letters)


def _judge(case: Case, letter: Letter, rules: tuple[LetterRule, ...]) -> Outcome:
    outcome = ask(case, rules, letter)
    return replace(outcome, topic=case.topic, day=letter.day, places=letter.places)


def draft(case: Case, letter: Letter) -> Outcome | None:
    """Written, but never sent."""
    if not letter.document.has(Sign.DRAFT):
        return None
    outcome = unless(draft_blockers(case, letter), ReasonCode.MISSING_SENT_DATE)
    return replace(outcome, asked=(Asked.SENT_DATE, Asked.PROOF_OF_SENDING))


def spoilt(_: Case, letter: Letter) -> Outcome | None:
    """Bounced, forwarded with a quote that anyone can edit, or a fax that failed."""
    found = [sign for sign in SPOILT if letter.shows(sign)]
    if not found:
        return None
    blockers = tuple(f"channel:{sign}" for sign in found)
    outcome = review(ReasonCode.CHANNEL_UNPROVEN, step=PAUSE)
    return replace(outcome, asked=(Asked.PROOF_OF_SENDING,), blockers=blockers)


def not_claimed(_: Case, letter: Letter) -> Outcome | None:
    """Only asked about, intended, denied or taken back."""
    if not letter.document.has(Sign.NOT_CLAIMED):
        return None
    outcome = review(ReasonCode.PROOF_UNUSUAL, step=PAUSE)
    return replace(outcome, blockers=("unusual:not_claimed",))


def undated(case: Case, letter: Letter) -> Outcome | None:
    """Neither the letter nor a registered receipt shows a day."""
    if letter.dated is not None:
        return None
    blockers = undated_blockers(case, letter)
    outcome = _paused(unless(blockers, ReasonCode.MISSING_SENT_DATE))
    return replace(outcome, asked=(Asked.SENT_DATE,))


def weak(case: Case, letter: Letter) -> Outcome | None:
    """Read too weakly to rest on."""
    blockers = weak_points(case, letter)
    if not blockers:
        return None
    future = "future_date" in blockers
    code = ReasonCode.FUTURE_DATE if future else ReasonCode.LOW_CONFIDENCE
    return replace(review(code, step=PAUSE), blockers=blockers)


def from_the_firm(case: Case, letter: Letter) -> Outcome | None:
    """An answer of the firm quotes a notice; it is not the debtor's own."""
    if not written_by_firm(case, [letter.document]):
        return None
    return replace(review(ReasonCode.CHANNEL_UNPROVEN, step=PAUSE), blockers=("sender",))


def addressed(case: Case, letter: Letter) -> Outcome | None:
    """To the firm or supplier (FAQ lines 64, 113, 121), else a person looks while it pauses."""
    outcome = to_someone_else(case, letter)
    return replace(outcome, next_step=PAUSE) if outcome else None


def untimely(case: Case, letter: Letter) -> Outcome | None:
    """Long after the invoice or the delivery (FAQ lines 64, 113, 121), or before the invoice.

    A notice that speaks of the collector was written when the file was with it already.
    """
    dossier = case.dossier
    known = (
        [each for each in (dossier.invoice_date, dossier.delivery_date) if each] if dossier else []
    )
    if letter.day is None or not known:
        return None
    late = letter.day > max(known) + timedelta(days=case.parameters.late_notice)
    if late or names_collector(case, [letter.document]):
        return review(ReasonCode.LATE_NOTICE, step=PAUSE)
    return review(ReasonCode.BEFORE_INVOICE, step=PAUSE) if letter.day < min(known) else None


def unproven_channel(case: Case, letter: Letter) -> Outcome | None:
    """A dispute needs one of the three ways (FAQ line 131); the other notices do not."""
    proven = (
        letter.registered or letter.shows(Sign.FAX_OK) or letter.document.has(Sign.EMAIL_HEADER)
    )
    if case.topic is not Claim.DISPUTED or proven:
        return None
    blockers = doubts_of(case.reading, [letter.document], case.parameters)
    if letter.document.field(FieldName.TRACKING_NUMBER):
        blockers += ("missing_paper:mailing_proof",)
    if gives_an_address(case, [letter.document]):
        blockers += ("unread:email_header",)
    elif may_have_come_in(case, [letter.document]):
        blockers += ("unusual:came_in",)
    outcome = _paused(unless(blockers, ReasonCode.CHANNEL_UNPROVEN))
    return replace(outcome, asked=(Asked.PROOF_OF_SENDING,))


def proven(_: Case, __: Letter) -> Outcome:
    """A dated written notice to the firm."""
    return accept(ReasonCode.NOTICE_PROVEN, step=NextStep.CHECK_WITH_CREDITOR)


RULES: tuple[LetterRule, ...] = (
    draft,
    spoilt,
    not_claimed,
    undated,
    weak,
    from_the_firm,
    addressed,
    untimely,
    unproven_channel,
    proven,
)


def _paused(outcome: Outcome) -> Outcome:
    return outcome if outcome.verdict is Verdict.REJECTED else replace(outcome, next_step=PAUSE)
