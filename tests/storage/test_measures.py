"""What the metrics are made of, on each database."""

from datetime import timedelta

from evidence.vocabulary import Lane, State, Verdict
from storage import measures
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


def test_every_state_and_lane_tells_how_many_and_since_when(register: Register) -> None:
    assert measures.standings(register) == ()
    desk = Desk(register)
    first = desk.take(order())
    desk.take(statement())
    (standing,) = measures.standings(register)
    assert (standing.state, standing.lane, standing.papers) == (State.DECIDED, Lane.PORTAL, 2)
    assert standing.oldest == first.received_at
