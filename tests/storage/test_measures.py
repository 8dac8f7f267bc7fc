"""What the metrics are made of, on each database."""

from dataclasses import replace
from datetime import timedelta

from evidence.vocabulary import Lane, State, Verdict
from storage import decisions, measures
from storage.register import Register
from tests.policy.papers import order, statement
from tests.workers.taken import Desk


def test_decisions_are_handed_out_once_in_order_and_only_when_settled(register: Register) -> None:
    desk = Desk(register)
    desk.take(order())
    first = desk.now
    desk.take(statement())
    every = measures.made_after(register, 0, until=desk.now, limit=9)
    assert [(each.verdict, each.by) for each in every] == [
        (Verdict.REJECTED, "policy"),
        (Verdict.ACCEPTED, "policy"),
    ]
    assert every[0].reasons == ("order_only",)
    assert every[0].medium == "png"
    assert measures.made_after(register, every[0].number, until=desk.now, limit=9) == every[1:]
    assert measures.made_after(register, 0, until=desk.now, limit=1) == every[:1]
    assert measures.made_after(register, 0, until=first, limit=9) == every[:1]
    assert measures.made_after(register, 0, until=first - timedelta(days=1), limit=9) == ()


def test_a_decision_of_an_earlier_instant_and_a_higher_number_is_not_lost(
    register: Register,
) -> None:
    desk = Desk(register)
    evidence = desk.take(order())
    (before,) = measures.made_after(register, 0, until=desk.now, limit=9)
    (stored,) = decisions.history(register, evidence.id)
    until = desk.now + timedelta(seconds=100.2)
    with register.write() as connection:
        for seconds in (100.5, 100.0):
            at = desk.now + timedelta(seconds=seconds)
            decisions.keep(connection, evidence.id, replace(stored, at=at))
    assert measures.made_after(register, before.number, until=until, limit=9) == ()
    assert measures.made_after(register, 0, until=until, limit=9) == (before,)
    later = until + timedelta(seconds=1)
    assert len(measures.made_after(register, before.number, until=later, limit=9)) == 2


def test_every_state_and_lane_tells_how_many_and_since_when(register: Register) -> None:
    assert measures.standings(register) == ()
    desk = Desk(register)
    first = desk.take(order())
    desk.take(statement())
    (standing,) = measures.standings(register)
    assert (standing.state, standing.lane, standing.papers) == (State.DECIDED, Lane.PORTAL, 2)
    assert standing.oldest == first.received_at
