"""What the metrics are made of, on each database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import event

from evidence.service import Lane, State
from evidence.vocabulary import Verdict
from storage import decisions, measures
from storage.register import Register
from tests.policy.papers import STRANGER, order, statement
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


def test_what_was_counted_is_kept_and_never_goes_back(register: Register) -> None:
    assert measures.counted(register) is None
    for number in (2, 1):
        measures.keep_counted(register, number, {"last": number})
    assert measures.counted(register) == {"last": 2}


def test_no_look_reads_the_whole_register(register: Register) -> None:
    """As the database itself tells how it goes about each query."""
    desk = Desk(register)
    desk.take(order())
    plans = "\n".join(
        _plans(
            register,
            lambda: measures.standings(register),
            lambda: measures.made_after(register, 1, until=desk.now, limit=9),
        )
    )
    assert "ix_evidence_state_received_at" in plans
    assert "pk_decisions" in plans or "SEARCH decisions USING INTEGER PRIMARY KEY" in plans
    assert "SCAN" not in plans.replace("Seq Scan", "SCAN")


def _plans(register: Register, *looks: Callable[[], object]) -> list[str]:
    """How the database would go about what each look asks."""
    asked: list[tuple[str, Any]] = []

    def hear(_: object, __: object, statement: str, parameters: Any, *___: object) -> None:
        asked.append((statement, parameters))

    with register.read() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", hear)
    for look in looks:
        look()
    event.remove(engine, "before_cursor_execute", hear)
    with register.read() as connection:
        sqlite = connection.dialect.name == "sqlite"
        explain = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
        if not sqlite:  # which takes any way through a table of one row
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        return [
            str(row)
            for statement, parameters in asked
            if statement.startswith("SELECT")
            for row in connection.exec_driver_sql(explain + statement, parameters)
        ]


def test_every_state_and_lane_tells_how_many_and_since_when(register: Register) -> None:
    assert measures.standings(register) == ()
    desk = Desk(register)
    first = desk.take(statement(payee_iban=STRANGER))
    desk.take(statement(payee_iban=STRANGER))
    desk.take(order())
    (standing,) = measures.standings(register)
    assert (standing.state, standing.lane, standing.papers) == (State.IN_REVIEW, Lane.PORTAL, 2)
    assert standing.oldest == first.received_at
