"""Several evidences of one dossier that prove something together, in a real register."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from evidence.errors import DossierMoved
from evidence.records import Document, Finding
from evidence.service import State
from evidence.vocabulary import FieldName, Kind, Sign
from storage import audits, decisions, work
from tests.policy.papers import order, page, paper, statement
from tests.workers.taken import CUT, LETTER, RECEIPT, Desk, now_of, told, verdict_of
from workers.dossier import MOST

F, K, S = FieldName, Kind, Sign


def test_a_letter_and_its_receipt_that_came_apart_prove_together(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    assert verdict_of(cancelled, letter) == ("rejected", "missing_date")
    receipt = cancelled.take(RECEIPT)
    assert verdict_of(cancelled, receipt) == ("accepted", "cancellation_proven")
    assert verdict_of(cancelled, letter) == ("accepted", "cancellation_proven")


def test_the_turn_of_an_earlier_rejection_is_told_kept_and_audited(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    receipt = cancelled.take(RECEIPT)
    assert told(cancelled) == [letter.id, receipt.id, letter.id]
    first, second = decisions.history(cancelled.register, letter.id)
    assert (first.decision.verdict, second.decision.verdict) == ("rejected", "accepted")
    assert second.facts
    assert second.facts.others == (receipt.id,)
    turned = audits.history(cancelled.register, letter.id)[-1]
    assert (turned.what, turned.who, turned.detail["by"]) == ("turned", "policy", receipt.id)
    assert audits.history(cancelled.register, receipt.id)[-1].detail["with"] == [letter.id]
    assert now_of(cancelled, letter).state is State.DECIDED


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
    assert verdict_of(cancelled, receipt) == ("rejected", "missing_notice")
    letter = cancelled.take(LETTER)
    assert verdict_of(cancelled, letter) == verdict_of(cancelled, receipt)
    assert verdict_of(cancelled, letter) == ("accepted", "cancellation_proven")


def test_a_second_photo_completes_the_first(desk: Desk) -> None:
    first = desk.take(CUT)
    assert verdict_of(desk, first) == ("rejected", "missing_payer_account")
    second = desk.take(statement())
    assert verdict_of(desk, second) == ("accepted", "payment_matches")
    assert verdict_of(desk, first) == ("accepted", "payment_matches")


def test_two_photos_that_only_together_show_everything_go_to_a_person(desk: Desk) -> None:
    first = desk.take(CUT)
    second = desk.take(paper(K.BANK_STATEMENT, S.BOOKED, fields={F.PAYER_IBAN: "BE62063001234561"}))
    assert now_of(desk, second).state is State.IN_REVIEW
    assert verdict_of(desk, first)[0] == "rejected"


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
    alone = verdict_of(desk, before)
    assert alone[0] != "accepted"
    desk.take(statement())
    after = desk.take(nothing)
    assert verdict_of(desk, before) == verdict_of(desk, after) == alone


def test_a_paper_that_may_be_an_order_is_not_accepted_for_what_another_shows(desk: Desk) -> None:
    desk.take(statement())
    perhaps = replace(statement(), confidence=0.6, rivals=((K.TRANSFER_ORDER, 0.35),))
    assert verdict_of(desk, desk.take(perhaps)) == ("review", "low_confidence")


def test_an_order_after_the_proof_says_that_no_more_is_needed(desk: Desk) -> None:
    desk.take(statement())
    result = now_of(desk, desk.take(order())).result
    assert result
    assert [each["code"] for each in result["findings"]] == ["settled_already"]  # type: ignore[union-attr, index, call-overload]


def test_a_later_paper_never_undoes_an_acceptance(desk: Desk) -> None:
    proof = desk.take(statement())
    refused = desk.take(statement(S.BOOKED, S.REVERSED))
    assert now_of(desk, refused).state is State.IN_REVIEW
    assert verdict_of(desk, proof) == ("accepted", "payment_matches")
    assert len(decisions.history(desk.register, proof.id)) == 1


def test_a_proof_that_an_earlier_paper_speaks_against_goes_to_a_person(desk: Desk) -> None:
    desk.take(statement(S.BOOKED, S.REVERSED))
    proof = desk.take(statement())
    assert now_of(desk, proof).state is State.IN_REVIEW


def test_another_dossiers_paper_is_no_help(cancelled: Desk) -> None:
    cancelled.take(LETTER)
    cancelled.dossier = replace(cancelled.dossier, number="BE-2026-000002")
    assert verdict_of(cancelled, cancelled.take(RECEIPT)) == ("rejected", "missing_notice")


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
    assert now_of(cancelled, held.evidence).state is State.READING


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
    found = [verdict_of(cancelled, held.evidence)[0] for held, _ in started]
    assert found == ["accepted", "accepted", "rejected", "rejected"]
    for held, _ in started:
        by_policy = decisions.history(cancelled.register, held.evidence.id)
        assert 1 <= len(by_policy) <= 2
        assert told(cancelled).count(held.evidence.id) == len(by_policy)


def test_a_doubt_about_an_earlier_file_names_that_file(desk: Desk) -> None:
    finding = Finding(code="tamper_revision", message="Several.")
    first = desk.take(replace(CUT, findings=(finding,)))
    second = desk.take(statement())
    assert verdict_of(desk, second)[:2] == ("review", "tamper_signal")
    (stored,) = decisions.history(desk.register, second.id)
    assert [each.evidence for each in stored.decision.findings] == [first.id]
    assert verdict_of(desk, first)[0] == "rejected"


def test_a_paper_that_is_sent_again_is_answered_as_before(desk: Desk) -> None:
    first, second = desk.take(statement()), desk.take(statement())
    (one,), (two,) = (decisions.history(desk.register, each.id) for each in (first, second))
    assert one.decision == replace(two.decision, decided_at=one.decision.decided_at)


def test_a_flood_of_papers_does_not_stop_its_dossier(cancelled: Desk) -> None:
    letter = cancelled.take(LETTER)
    for _ in range(MOST + 3):
        cancelled.take(order())
    assert verdict_of(cancelled, cancelled.take(RECEIPT)) == ("rejected", "missing_notice")
    assert verdict_of(cancelled, letter)[0] == "rejected"
    cancelled.take(LETTER)
    many = tuple(page(number) for number in range(1, 102))
    cancelled.take(order(), pages=many)
    assert verdict_of(cancelled, cancelled.take(RECEIPT)) == ("rejected", "missing_notice")
