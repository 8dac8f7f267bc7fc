"""What is counted of decisions, on each database."""

from evidence.service import State
from evidence.vocabulary import FieldName, Kind, Verdict
from storage import evidences, reports, work
from storage.records import Decided
from storage.register import Register
from tests.policy.papers import STRANGER, order, statement
from tests.storage.samples import NOON, claim, claimed, decision, later, new_evidence
from tests.workers.taken import Desk


def test_the_last_decision_of_the_policy_counts_once_for_each_evidence(register: Register) -> None:
    desk = Desk(register)
    desk.take(order())
    desk.take(statement(without=(FieldName.PAYER_IBAN,)))
    desk.take(statement())  # turns the one before
    desk.take(statement(payee_iban=STRANGER))
    counted = reports.decided_since(register, NOON)
    paid = (Kind.BANK_STATEMENT,)
    assert sorted((each.verdict, each.kinds, each.medium) for each in counted) == [
        (Verdict.ACCEPTED, paid, "png"),
        (Verdict.ACCEPTED, paid, "png"),
        (Verdict.REJECTED, (Kind.TRANSFER_ORDER,), "png"),
        (Verdict.REVIEW, paid, "png"),
    ]
    (waiting,) = (each for each in counted if each.verdict is Verdict.REVIEW)
    assert waiting.obstacles == ("wrong_account",)
    assert reports.turned_since(register, NOON) == 1
    assert reports.decided_since(register, desk.now) == (waiting,)


def test_blockers_are_what_stood_in_the_way_and_reasons_when_there_are_none(
    register: Register,
) -> None:
    held = claimed(register, evidences.receive(register, new_evidence()).id)
    made = decision(Verdict.REVIEW)
    work.finish(register, held, decision=made, result={}, state=State.IN_REVIEW, now=NOON)
    assert reports.decided_since(register, NOON) == (
        Decided(verdict=Verdict.REVIEW, obstacles=("payment_matches",), kinds=(), medium=None),
    )
    assert reports.decided_since(register, later(1)) == ()


def test_what_no_machine_could_read_is_counted_by_its_media_type(register: Register) -> None:
    evidence = evidences.receive(register, new_evidence())
    for start in range(4):
        claim(register, evidence.id, at=100 * start)
    assert reports.set_aside_since(register, NOON) == {"application/pdf": 1}
    assert reports.set_aside_since(register, later(1)) == {}


def test_nothing_was_rehearsed_when_no_version_is_to_come(register: Register) -> None:
    Desk(register).take(statement())
    assert reports.rehearsed_since(register, NOON) == {}
