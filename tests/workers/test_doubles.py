"""The same shown for two dossiers, in a real register."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from evidence.records import Decision, Document, Page
from evidence.vocabulary import Claim, FieldName, Kind, Sign, Verdict
from storage import decisions, evidences, reviews, traces
from storage.records import Evidence
from tests.policy.papers import (
    CREDITOR,
    DOSSIER,
    FIRM,
    PAID_ON,
    claiming,
    line,
    listing,
    order,
    page,
    paper,
    reading,
    statement,
)
from tests.workers.taken import Desk
from workers.marks import alike, figures
from workers.replay import load_past

F, K, S = FieldName, Kind, Sign
FIGURES = "BE62 0630 0123 4561 BE07 3630 0123 4566 14/03/2026 153,07 09093375549 2603141234567890"
MISREAD = FIGURES.replace("2603141234567890", "26O3141234567890")


def _elsewhere(desk: Desk, **facts: Any) -> Desk:
    """From now on papers come for another dossier."""
    desk.dossier = replace(desk.dossier, number="BE-2026-000002", **facts)
    return desk


def _made(desk: Desk, evidence: Evidence) -> Decision:
    return decisions.history(desk.register, evidence.id)[-1].decision


def _codes(made: Decision) -> tuple[str, ...]:
    return (made.verdict, *(reason.code for reason in made.reasons))


def _found(made: Decision) -> list[str]:
    return [each.code for each in made.findings if each.code.startswith("duplicate")]


@pytest.mark.parametrize("other_file", [False, True])
def test_a_payment_shown_for_two_dossiers_goes_to_a_person(desk: Desk, other_file: bool) -> None:
    first = desk.take(statement())
    desk.file = "b" if other_file else desk.file
    second = _elsewhere(desk).take(statement())
    made = _made(desk, second)
    assert _codes(made) == ("review", "duplicate", "payment_matches")
    assert made.blockers == ("duplicate",)
    assert made.contest_until is None
    assert _found(made) == ["duplicate_payment"]
    assert [each.evidence for each in made.findings if each.code == "duplicate_payment"] == [
        first.id
    ]
    assert _made(desk, first).verdict is Verdict.ACCEPTED


def test_of_two_that_come_in_the_same_instant_one_at_least_is_doubted(desk: Desk) -> None:
    started = [desk.start(statement())]
    started.append(_elsewhere(desk).start(statement()))
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda each: desk.end(*each), started))
    assert Verdict.REVIEW in {each.verdict for each in made}


def test_repeating_it_within_one_dossier_is_no_fault(desk: Desk) -> None:
    desk.take(statement())
    made = _made(desk, desk.take(statement()))
    assert made.verdict is Verdict.ACCEPTED
    assert _found(made) == []


def test_a_statement_that_shows_a_payment_for_each_dossier_proves_both(desk: Desk) -> None:
    own, theirs = "+++090/9337/55493+++", "+++001/2345/67867+++"
    lines = (
        line("-153.07", PAID_ON, "BE07363001234566", own),
        line("-153.07", PAID_ON.replace(day=12), "BE07363001234566", theirs),
    )
    first = _made(desk, desk.take(listing(*lines)))
    second = _made(desk, _elsewhere(desk, references=(theirs,)).take(listing(*lines)))
    assert first.verdict is second.verdict is Verdict.ACCEPTED
    assert _found(second) == ["duplicate_file"]


def test_the_bank_reference_tells_when_an_account_does_not(desk: Desk) -> None:
    shown = replace(line("-153.07", PAID_ON, "BE07363001234566", "+++090/9337/55493+++"))
    first = replace(shown, bank_reference="2603 1412 3456", own_iban=None)
    second = replace(shown, bank_reference="260314123456")
    payer = {F.PAYER_IBAN: "BE62063001234561"}
    sheet = replace(listing(first), fields=paper(K.OTHER, fields=payer).fields)
    desk.take(sheet)
    desk.file = "b"
    made = _made(desk, _elsewhere(desk).take(listing(second)))
    assert _codes(made)[:2] == ("review", "duplicate")


@pytest.mark.parametrize("nothing", [order(), paper(K.PAYMENT_DEMAND)])
def test_what_is_rejected_anyway_is_only_noted(desk: Desk, nothing: Document) -> None:
    _elsewhere(desk).take(statement())
    desk.dossier = replace(desk.dossier, number="BE-3")
    made = _made(desk, desk.take(nothing))
    assert made.verdict is Verdict.REJECTED
    assert _found(made) == ["duplicate_file"]


def test_a_doubtful_paper_is_doubted_for_this_too(desk: Desk) -> None:
    doubtful = statement(payee_iban="BE10523001234504")
    desk.take(doubtful)
    made = _made(desk, _elsewhere(desk).take(doubtful))
    assert _codes(made) == ("review", "wrong_account", "duplicate")
    assert made.blockers[-1] == "duplicate"


def test_what_was_rejected_elsewhere_may_have_been_sent_to_the_wrong_dossier(desk: Desk) -> None:
    part = statement(amount="100.00")
    assert _made(desk, desk.take(part)).verdict is Verdict.REJECTED
    right = _elsewhere(desk, outstanding=desk.dossier.principal, principal=None)
    right.dossier = replace(right.dossier, outstanding=type(right.dossier.damages)("100.00"))  # type: ignore[misc, arg-type]
    assert _made(desk, right.take(part)).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("kind", "signs", "claim"),
    [
        (K.COURT_ORDER, (S.ADMITTED,), Claim.COLLECTIVE_DEBT_SETTLEMENT),
        (K.DEBT_MEDIATION_LETTER, (), Claim.DEBT_MEDIATION),
    ],
)
def test_a_paper_about_the_debtor_is_shown_for_every_dossier(
    desk: Desk, kind: Kind, signs: tuple[Sign, ...], claim: Claim
) -> None:
    known = {F.DATE: "2026-01-20", F.MEDIATOR_NAME: "Mr. An", F.MEDIATOR_EMAIL: "an@a.example"}
    shown = paper(kind, *signs, fields=known)
    desk.dossier = claiming(claim)
    first, second = desk.take(shown), _elsewhere(desk).take(shown)
    assert _made(desk, first).verdict is _made(desk, second).verdict is Verdict.ACCEPTED
    assert _found(_made(desk, second)) == ["duplicate_file"]


def test_a_parcel_is_sent_back_once(desk: Desk) -> None:
    fields = {F.DATE: "2026-01-20", F.TRACKING_NUMBER: "323212345600000000000012"}
    receipt = paper(K.RETURN_RECEIPT, S.POSTMARK, S.DEPOSIT_PROOF, fields=fields)
    desk.dossier = claiming(Claim.RETURNED_GOODS)
    assert _made(desk, desk.take(receipt)).verdict is Verdict.ACCEPTED
    desk.file = "b"
    made = _made(desk, _elsewhere(desk).take(receipt))
    assert _codes(made)[:2] == ("review", "duplicate")
    assert _found(made) == ["duplicate_tracking"]


def _photo(words: str) -> tuple[Page, ...]:
    return (page(words=words),)


def test_a_paper_that_was_photographed_again_is_known_by_its_figures(desk: Desk) -> None:
    letter = paper(K.CANCELLATION_LETTER, S.EMAIL_HEADER, fields={F.DATE: "2026-01-20"})
    desk.dossier = claiming(Claim.CANCELLED)
    desk.take(letter, pages=_photo(f"{DOSSIER.creditor} {FIGURES}"))
    desk.file = "b"
    made = _made(desk, _elsewhere(desk).take(letter, pages=_photo(f"{DOSSIER.creditor} {MISREAD}")))
    assert _codes(made)[:2] == ("review", "duplicate")
    assert _found(made) == ["duplicate_paper"]


def test_another_paper_of_the_same_bank_is_another_paper(desk: Desk) -> None:
    desk.take(statement(), pages=_photo(FIGURES))
    desk.file = "b"
    words = FIGURES.replace("0630 0123 4561", "1111 2222 3333").replace("14/03", "15/03")
    other = statement(payer_iban="BE43068999999501", date="2026-03-15")
    made = _made(desk, _elsewhere(desk).take(other, pages=_photo(words)))
    assert made.verdict is Verdict.ACCEPTED
    assert _found(made) == []


def test_few_figures_tell_nothing() -> None:
    few = figures(reading(page(words="14/03/2026 149,95 EUR")))
    assert len(few) == 2
    assert not alike(few, few)


def test_without_a_dossier_nothing_is_another_dossiers(desk: Desk) -> None:
    desk.take(statement())
    received = evidences.get(desk.register, desk.take(order()).id)
    lost = replace(received, dossier_number=None)
    marks = traces.of(desk.register, received.id)
    assert marks
    assert traces.elsewhere(desk.register, lost, marks) == ()


def test_a_decision_that_was_doubted_for_this_is_made_again_alike(desk: Desk) -> None:
    desk.take(statement())
    past = load_past(desk.register, _elsewhere(desk).take(statement()).id, FIRM)
    assert _codes(past.under(past.numbers).decision) == _codes(past.stored.decision)
    assert past.causes(past.numbers) == ()


def test_a_doubted_paper_turns_nothing(desk: Desk) -> None:
    _elsewhere(desk).take(statement())
    desk.dossier = replace(desk.dossier, number="BE-3")
    desk.file = "b"
    first = desk.take(statement(without=(F.PAYER_IBAN,)))
    desk.file = "c"
    second = desk.take(statement())
    assert _codes(_made(desk, second))[:2] == ("review", "duplicate")
    assert _made(desk, first).verdict is Verdict.REJECTED


def test_a_part_that_was_shown_for_another_dossier_completes_nothing_by_itself(
    desk: Desk,
) -> None:
    half = statement(amount="100.00")
    assert _made(desk, desk.owing("100.00").take(half)).verdict is Verdict.ACCEPTED
    first = _elsewhere(desk.owing("153.07")).take(half)
    assert _codes(_made(desk, first)) == (Verdict.REJECTED, "partial_payment")
    second = desk.take(statement(amount="53.07", date="2026-03-16"))
    assert _codes(_made(desk, second)) == (Verdict.REVIEW, "duplicate", "payment_matches")
    assert _codes(_made(desk, first)) == (Verdict.REJECTED, "partial_payment")
    past = load_past(desk.register, second.id, FIRM)
    again = past.under(past.numbers).decision
    assert again.reasons == _made(desk, second).reasons
    assert _found(again) == _found(_made(desk, second))


def test_a_double_of_another_paper_of_the_dossier_stays_that_papers(desk: Desk) -> None:
    half = statement(amount="100.00")
    shown = desk.owing("100.00").take(half)
    first = _elsewhere(desk.owing("153.07")).take(half)
    desk.file = "b"
    second = desk.take(statement(amount="53.07", date="2026-03-16"))
    assert _doubles(desk, first) == [(shown.id, None)]
    assert _doubles(desk, second) == [(shown.id, first.id)]
    _answered(desk, first, Verdict.REJECTED)
    _answered(desk, second, Verdict.ACCEPTED)
    desk.file = "c"
    third = desk.take(statement(amount="100.00", date="2026-03-18"))
    assert _made(desk, third).verdict is Verdict.ACCEPTED
    assert _doubles(desk, third) == []


def _answered(desk: Desk, evidence: Evidence, verdict: Verdict) -> None:
    """A person's word on it, asked for by the debtor."""
    place, now = (desk.register, evidence.id), desk.now
    made = replace(_made(desk, evidence), verdict=verdict, reasons=(), decided_by="an")
    reviews.contest(*place, words="", decision=None, result=None, now=now)
    reviews.lease_review(*place, reviewer="an", now=now, seconds=60)
    reviews.answer(*place, reviewer="an", decision=made, result={}, now=now)


def _doubles(desk: Desk, evidence: Evidence) -> list[tuple[str, str | None]]:
    facts = decisions.history(desk.register, evidence.id)[-1].facts
    return [(each.evidence_id, each.of) for each in facts.doubles] if facts else []


def test_no_account_or_reference_stands_in_the_index(desk: Desk) -> None:
    marks = traces.of(desk.register, desk.take(statement()).id)
    assert {each.partition(":")[0] for each in marks} == {"file", "payment"}
    assert not any("0630" in each or CREDITOR in each for each in marks if "file" not in each)
