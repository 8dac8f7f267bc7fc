"""Several evidences of one dossier, in a real register."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from evidence.dossier import Instalment
from evidence.errors import DossierMoved
from evidence.records import Document, Finding
from evidence.vocabulary import Claim, FieldName, Kind, Sign, State
from storage import audits, decisions, evidences, outbox, reviews, work
from storage.records import Evidence, Turned
from storage.register import Register
from storage.siblings import turn
from tests.policy.papers import claiming, order, page, paper, statement
from tests.workers.taken import Desk
from workers.dossier import MOST

F, K, S = FieldName, Kind, Sign
LETTER = paper(K.CANCELLATION_LETTER)
RECEIPT = paper(K.MAILING_PROOF, S.REGISTERED, fields={F.DATE: "2026-01-20"})
CUT = statement(without=(F.PAYER_IBAN,))
FIRST, SECOND = statement(amount="100.00"), statement(amount="53.07", date="2026-03-16")


@pytest.fixture
def desk(register: Register) -> Desk:
    return Desk(register)


@pytest.fixture
def cancelled(register: Register) -> Desk:
    return Desk(register, claiming(Claim.CANCELLED))


def _now(desk: Desk, evidence: Evidence) -> Evidence:
    return evidences.get(desk.register, evidence.id)


def _verdict(desk: Desk, evidence: Evidence) -> tuple[object, ...]:
    result = _now(desk, evidence).result
    assert result
    codes = [each["code"] for each in result["reasons"]]  # type: ignore[union-attr, index, call-overload]
    return (result["verdict"], *codes)


def _told(desk: Desk) -> list[str]:
    return [each.evidence_id for each in outbox.pending(desk.register, outbox.DECIDED, limit=99)]


def test_a_letter_and_its_receipt_that_came_apart_prove_together(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    assert _verdict(cancelled, letter) == ("rejected", "missing_date")
    receipt = cancelled.take(RECEIPT)
    assert _verdict(cancelled, receipt) == ("accepted", "cancellation_proven")
    assert _verdict(cancelled, letter) == ("accepted", "cancellation_proven")


def test_the_turn_of_an_earlier_rejection_is_told_kept_and_audited(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    receipt = cancelled.take(RECEIPT)
    assert _told(cancelled) == [letter.id, receipt.id, letter.id]
    first, second = decisions.history(cancelled.register, letter.id)
    assert (first.decision.verdict, second.decision.verdict) == ("rejected", "accepted")
    assert second.facts
    assert second.facts.others == (receipt.id,)
    turned = audits.history(cancelled.register, letter.id)[-1]
    assert (turned.what, turned.who, turned.detail["by"]) == ("turned", "policy", receipt.id)
    assert audits.history(cancelled.register, receipt.id)[-1].detail["with"] == [letter.id]
    assert _now(cancelled, letter).state is State.DECIDED


def test_a_reason_names_the_evidence_on_whose_page_its_words_stand(cancelled: Desk) -> None:
    letter = cancelled.take(
        paper(K.CANCELLATION_LETTER, S.EMAIL_HEADER, on=2), pages=(page(), page(2))
    )
    receipt = cancelled.take(RECEIPT)
    (stored,) = decisions.history(cancelled.register, receipt.id)
    assert {(place.page, place.evidence) for place in stored.decision.reasons[0].places} == {
        (1, None),
        (2, letter.id),
    }
    seen = decisions.history(cancelled.register, letter.id)[-1].decision
    assert {(place.page, place.evidence) for place in seen.reasons[0].places} == {
        (1, receipt.id),
        (2, None),
    }


def test_the_receipt_may_come_first(cancelled: Desk) -> None:
    receipt = cancelled.take(RECEIPT)
    assert _verdict(cancelled, receipt) == ("rejected", "missing_notice")
    letter = cancelled.take(LETTER)
    assert _verdict(cancelled, letter) == _verdict(cancelled, receipt)
    assert _verdict(cancelled, letter) == ("accepted", "cancellation_proven")


def test_a_second_photo_completes_the_first(desk: Desk) -> None:
    first = desk.take(CUT)
    assert _verdict(desk, first) == ("rejected", "missing_payer_account")
    second = desk.take(statement())
    assert _verdict(desk, second) == ("accepted", "payment_matches")
    assert _verdict(desk, first) == ("accepted", "payment_matches")


def test_two_photos_that_only_together_show_everything_go_to_a_person(desk: Desk) -> None:
    first = desk.take(CUT)
    second = desk.take(paper(K.BANK_STATEMENT, S.BOOKED, fields={F.PAYER_IBAN: "BE62063001234561"}))
    assert _now(desk, second).state is State.IN_REVIEW
    assert _verdict(desk, first)[0] == "rejected"


def test_part_payments_are_summed_over_the_evidences(desk: Desk) -> None:
    first = desk.take(FIRST)
    assert _verdict(desk, first) == ("rejected", "partial_payment")
    second = desk.take(SECOND)
    assert _verdict(desk, second) == ("accepted", "payment_matches")
    assert _verdict(desk, first) == ("accepted", "payment_matches")


def test_a_second_part_that_is_not_enough_is_asked_for_what_then_lacks(desk: Desk) -> None:
    first = desk.take(FIRST)
    second = desk.take(statement(amount="50.00", date="2026-03-16"))
    assert _verdict(desk, second) == ("rejected", "partial_payment")
    result = _now(desk, second).result
    assert result
    assert "3,07" in str(result["message"])
    assert len(decisions.history(desk.register, first.id)) == 1


def test_a_part_that_was_booked_since_is_not_counted_twice(desk: Desk) -> None:
    desk.take(FIRST)
    second = desk.owing("53.07").take(statement(amount="20.00", date="2026-03-16"))
    assert _verdict(desk, second) == ("rejected", "partial_payment")
    assert _verdict(desk, desk.take(SECOND))[0] == "accepted"


def test_a_balance_that_grew_by_interest_still_counts_the_first_part(desk: Desk) -> None:
    desk.take(FIRST)
    second = desk.owing("153.27").take(statement(amount="53.27", date="2026-03-16"))
    assert _verdict(desk, second)[0] == "accepted"


@pytest.mark.parametrize(
    "nothing",
    [
        order(),
        order(S.PENDING),
        statement(S.PENDING),
        paper(K.PAYMENT_DEMAND),
        paper(K.SUSPECTED_FRAUD, fields={F.PAYEE_IBAN: "BE10523001234504"}),
    ],
)
def test_what_proves_nothing_is_never_accepted_whatever_the_dossier_holds(
    desk: Desk, nothing: Document
) -> None:
    before = desk.take(nothing)
    alone = _verdict(desk, before)
    assert alone[0] != "accepted"
    desk.take(statement())
    after = desk.take(nothing)
    assert _verdict(desk, before) == _verdict(desk, after) == alone


def test_a_paper_that_may_be_an_order_is_not_accepted_for_what_another_shows(desk: Desk) -> None:
    desk.take(statement())
    perhaps = replace(statement(), confidence=0.6, rivals=((K.TRANSFER_ORDER, 0.35),))
    assert _verdict(desk, desk.take(perhaps)) == ("review", "low_confidence")


def test_an_order_after_the_proof_says_that_no_more_is_needed(desk: Desk) -> None:
    desk.take(statement())
    result = _now(desk, desk.take(order())).result
    assert result
    assert [each["code"] for each in result["findings"]] == ["settled_already"]  # type: ignore[union-attr, index, call-overload]


def test_a_later_paper_never_undoes_an_acceptance(desk: Desk) -> None:
    proof = desk.take(statement())
    refused = desk.take(statement(S.BOOKED, S.REVERSED))
    assert _now(desk, refused).state is State.IN_REVIEW
    assert _verdict(desk, proof) == ("accepted", "payment_matches")
    assert len(decisions.history(desk.register, proof.id)) == 1


def test_a_proof_that_an_earlier_paper_speaks_against_goes_to_a_person(desk: Desk) -> None:
    desk.take(statement(S.BOOKED, S.REVERSED))
    proof = desk.take(statement())
    assert _now(desk, proof).state is State.IN_REVIEW


def test_a_persons_rejection_stands_and_its_paper_adds_nothing(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    register, now = cancelled.register, cancelled.now
    rejected = decisions.history(register, letter.id)[-1].decision
    doubted = replace(rejected, verdict="review")
    reviews.contest(register, letter.id, words="", decision=doubted, result=None, now=now)  # type: ignore[arg-type]
    reviews.lease_review(register, letter.id, reviewer="an", now=now, seconds=60)
    by_an = replace(rejected, decided_by="reviewer:an")
    reviews.answer(register, letter.id, reviewer="an", decision=by_an, result={}, now=now)
    receipt = cancelled.take(RECEIPT)
    assert _verdict(cancelled, receipt) == ("rejected", "missing_notice")
    assert decisions.history(register, letter.id)[-1].by == "an"


COURT = paper(K.COURT_ORDER, S.ADMITTED, fields={F.DATE: "2026-01-20"})
MEDIATOR = {F.MEDIATOR_NAME: "Mr. An Voorbeeld", F.MEDIATOR_EMAIL: "an@advocaat.example"}
DISPUTE = replace(
    paper(K.DISPUTE_NOTICE, S.ABOUT_DISPUTE, S.CLOSING, fields={F.DATE: "2026-01-20"}),
    confidence=0.82,  # too little to reject it
)
# what waits for a person, and what comes later and completes it
COMPLETED = {
    Claim.DISPUTED: (DISPUTE, RECEIPT),
    Claim.CANCELLED: (replace(LETTER, confidence=0.82), RECEIPT),
    Claim.COLLECTIVE_DEBT_SETTLEMENT: (
        COURT,
        paper(K.COURT_ORDER, S.ADMITTED, fields={F.DATE: "2026-01-20"} | MEDIATOR),
    ),
    Claim.PAID_COLLECTOR: (replace(CUT, confidence=0.82), statement()),
    Claim.RETURNED_GOODS: (
        paper(K.RETURN_RECEIPT, S.POSTMARK, fields={F.TRACKING_NUMBER: "323200000000000001"}),
        paper(
            K.RETURN_RECEIPT,
            S.POSTMARK,
            fields={F.TRACKING_NUMBER: "323200000000000001", F.DATE: "2026-01-20"},
        ),
    ),
}


@pytest.mark.parametrize("claim", COMPLETED)
def test_a_later_paper_answers_one_that_waits_for_a_person(
    register: Register, claim: Claim
) -> None:
    desk = Desk(register, claiming(claim))
    waits, completes = COMPLETED[claim]
    first = desk.take(waits)
    assert _now(desk, first).state is State.IN_REVIEW
    second = desk.take(completes)
    assert _verdict(desk, second)[0] == _verdict(desk, first)[0] == "accepted"
    assert _now(desk, first).state is State.DECIDED
    assert reviews.queue(register, limit=9) == ()
    assert audits.history(register, first.id)[-1].what == "turned"
    assert _told(desk) == [first.id, second.id, first.id]


def _lease(desk: Desk, evidence: Evidence, *, until: float = 600) -> None:
    reviews.lease_review(desk.register, evidence.id, reviewer="an", now=desk.now, seconds=until)


def test_a_paper_that_a_reviewer_took_up_stays_the_reviewers(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    _lease(desk, first, until=1)  # it ran out long before the next paper came
    second = desk.take(RECEIPT)
    assert _verdict(desk, second)[0] == "accepted"
    assert _now(desk, first).state is State.IN_REVIEW
    assert [each.id for each in reviews.queue(register, limit=9)] == [first.id]


def test_a_paper_that_was_put_back_is_answered(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    _lease(desk, first)
    reviews.release_review(register, first.id, reviewer="an")
    desk.take(RECEIPT)
    assert _now(desk, first).state is State.DECIDED


def test_a_reviewer_who_takes_it_up_at_that_very_moment_keeps_it(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    turned = decisions.history(register, first.id)[-1]
    _lease(desk, first)
    with register.write() as connection:
        turn(connection, [Turned(evidence_id=first.id, stored=turned, result={})], first)
    assert _now(desk, first).state is State.IN_REVIEW
    assert len(decisions.history(register, first.id)) == 1


def test_what_the_debtor_contested_waits_for_its_person(register: Register) -> None:
    desk = Desk(register, claiming(Claim.CANCELLED))
    letter = desk.take(LETTER)
    reviews.contest(register, letter.id, words="", decision=None, result=None, now=desk.now)
    assert _verdict(desk, desk.take(RECEIPT))[0] == "accepted"
    assert _now(desk, letter).state is State.IN_REVIEW


def _contest(desk: Desk, evidence: Evidence) -> None:
    reviews.contest(desk.register, evidence.id, words="", decision=None, result=None, now=desk.now)


def test_what_the_debtor_contested_in_the_queue_stays_there(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    _contest(desk, first)
    contested_at = _now(desk, first).contested_at
    assert contested_at == desk.now
    assert _verdict(desk, desk.take(RECEIPT))[0] == "accepted"
    assert _now(desk, first).state is State.IN_REVIEW
    _contest(desk, first)
    assert _now(desk, first).contested_at == contested_at


def test_what_is_contested_at_that_very_moment_is_not_turned(register: Register) -> None:
    desk = Desk(register, claiming(Claim.DISPUTED))
    first = desk.take(DISPUTE)
    turned = decisions.history(register, first.id)[-1]
    _contest(desk, first)
    with register.write() as connection:
        turn(connection, [Turned(evidence_id=first.id, stored=turned, result={})], first)
    assert _now(desk, first).state is State.IN_REVIEW


def test_another_dossiers_paper_is_no_help(cancelled: Desk) -> None:
    cancelled.take(LETTER)
    cancelled.dossier = replace(cancelled.dossier, number="BE-2026-000002")
    assert _verdict(cancelled, cancelled.take(RECEIPT)) == ("rejected", "missing_notice")


def test_a_decision_on_a_dossier_that_moved_is_not_kept(cancelled: Desk) -> None:
    held, outcome = cancelled.start(RECEIPT)
    cancelled.take(LETTER)
    with pytest.raises(DossierMoved):
        work.finish(
            cancelled.register,
            held,
            decision=outcome.decision,
            result={},
            state=State.DECIDED,
            now=cancelled.now,
        )
    assert _now(cancelled, held.evidence).state is State.READING


def test_papers_that_end_in_the_same_instant_all_see_each_other(cancelled: Desk) -> None:
    started = [cancelled.start(each) for each in (LETTER, RECEIPT, order(), order(S.PENDING))]

    def end(one: tuple[object, object]) -> None:
        while True:
            try:
                cancelled.end(*one)  # type: ignore[arg-type]
            except DossierMoved:
                continue
            return

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(end, started))
    found = [_verdict(cancelled, held.evidence)[0] for held, _ in started]
    assert found == ["accepted", "accepted", "rejected", "rejected"]
    for held, _ in started:
        by_policy = decisions.history(cancelled.register, held.evidence.id)
        assert 1 <= len(by_policy) <= 2
        assert _told(cancelled).count(held.evidence.id) == len(by_policy)


def test_a_doubt_about_an_earlier_file_names_that_file(desk: Desk) -> None:
    finding = Finding(code="tamper_revision", message="Several.")
    first = desk.take(replace(CUT, findings=(finding,)))
    second = desk.take(statement())
    assert _verdict(desk, second)[:2] == ("review", "tamper_signal")
    (stored,) = decisions.history(desk.register, second.id)
    assert [each.evidence for each in stored.decision.findings] == [first.id]
    assert _verdict(desk, first)[0] == "rejected"


def test_a_paper_that_is_sent_again_is_answered_as_before(desk: Desk) -> None:
    first, second = desk.take(statement()), desk.take(statement())
    (one,), (two,) = (decisions.history(desk.register, each.id) for each in (first, second))
    assert one.decision == replace(two.decision, decided_at=one.decision.decided_at)


def test_a_flood_of_papers_does_not_stop_its_dossier(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    for _ in range(MOST + 3):
        cancelled.take(order())
    assert _verdict(cancelled, cancelled.take(RECEIPT)) == ("rejected", "missing_notice")
    assert _verdict(cancelled, letter)[0] == "rejected"
    cancelled.take(LETTER)
    many = tuple(page(number) for number in range(1, 102))
    cancelled.take(order(), pages=many)
    assert _verdict(cancelled, cancelled.take(RECEIPT)) == ("rejected", "missing_notice")


def test_a_half_that_is_photographed_again_days_later_does_not_pay_twice(desk: Desk) -> None:
    desk.owing("100.00").take(statement(amount="50.00"))
    again = desk.take(statement(amount="50.00", date="2026-03-16"))
    assert _verdict(desk, again) == ("review", "partial_payment")


def test_two_halves_weeks_apart_are_two(desk: Desk) -> None:
    first = desk.owing("100.00").take(statement(amount="50.00", date="2026-03-02"))
    second = desk.take(statement(amount="50.00"))
    assert _verdict(desk, first) == _verdict(desk, second) == ("accepted", "payment_matches")


def test_several_instalments_count_over_the_evidences(desk: Desk) -> None:
    agreed = tuple(Instalment(due=date(2026, m, 15), amount=Decimal("50.00")) for m in (3, 4, 5))
    desk.dossier = replace(desk.dossier, instalments=agreed)
    first = desk.take(statement(amount="20.00", date="2026-03-02"))
    assert _verdict(desk, first) == ("rejected", "partial_payment")
    second = desk.take(statement(amount="80.00"))
    assert _verdict(desk, first) == _verdict(desk, second) == ("accepted", "payment_matches")


def test_instalments_count_one_by_one(desk: Desk) -> None:
    agreed = (Instalment(due=date(2026, 4, 1), amount=Decimal("50.00")),)
    desk.dossier = replace(desk.dossier, instalments=agreed)
    desk.take(statement(amount="50.00"))
    second = desk.take(statement(amount="50.00", date="2026-03-20"))
    assert _verdict(desk, second)[0] == "accepted"
