"""Papers are found again, on each database, by one look at an index."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, event, text

from evidence.errors import UsageError
from evidence.service import State
from evidence.vocabulary import Kind, Verdict
from storage import evidences, search, work
from storage.records import Evidence, JsonObject
from storage.register import Register
from tests.storage.samples import NOON, claimed, decision, later, new_evidence

SLASHED = "2026/07-46"
RESULT: JsonObject = {
    "verdict": "rejected",
    "reasons": [{"code": "order_only", "message": "…"}],
    "documents": [{"kind": "transfer_order"}, {"kind": "transfer_order"}],
}


def _receive(register: Register, *, at: float = 0, number: str | None = SLASHED) -> Evidence:
    new = new_evidence(received_at=later(at), dossier_number=number)
    return evidences.receive(register, new)


def _reject(register: Register, evidence: Evidence) -> None:
    work.finish(
        register,
        claimed(register, evidence.id),
        decision=decision(Verdict.REJECTED),
        result=RESULT,
        state=State.DECIDED,
        now=NOON,
    )


def _ids(page: search.FoundPage) -> list[str]:
    return [each.id for each in page.papers]


def test_the_papers_of_a_dossier_come_newest_first_and_tell_what_they_came_to(
    register: Register,
) -> None:
    rejected, waiting = _receive(register), _receive(register, at=1)
    _receive(register, number="another")
    _reject(register, rejected)
    newest, oldest = search.in_dossier(register, SLASHED, limit=9).papers
    assert (newest.id, newest.state, newest.verdict) == (waiting.id, State.RECEIVED, None)
    assert (newest.reasons, newest.kinds) == ((), ())
    assert (oldest.id, oldest.state, oldest.verdict) == (
        rejected.id,
        State.DECIDED,
        Verdict.REJECTED,
    )
    assert (oldest.dossier_number, oldest.received_at) == (SLASHED, NOON)
    assert oldest.reasons == ("order_only",)
    assert oldest.kinds == (Kind.TRANSFER_ORDER, Kind.TRANSFER_ORDER)


def test_pages_follow_each_other_without_gap_or_repeat(register: Register) -> None:
    made = [_receive(register, at=number // 3).id for number in range(7)]  # three of each instant
    seen: list[str] = []
    after = None
    for size in (2, 2, 2, 1):
        page = search.in_dossier(register, SLASHED, limit=2, after=after)
        assert len(page.papers) == size
        seen += _ids(page)
        _receive(register, at=99)  # what comes meanwhile is newer than all that follows
        after = page.next
    assert after is None
    assert len(seen) == 7
    assert set(seen) == set(made)


@pytest.mark.parametrize("after", ["", "nobody", "0" * 32, "a\0b"])
def test_a_page_after_nothing_is_refused(register: Register, after: str) -> None:
    _receive(register)
    with pytest.raises(UsageError, match="page before"):
        search.in_dossier(register, SLASHED, limit=2, after=after)


def test_a_page_goes_on_only_in_its_own_dossier(register: Register) -> None:
    other = _receive(register, number="another")
    with pytest.raises(UsageError, match="page before"):
        search.in_dossier(register, SLASHED, limit=2, after=other.id)


def test_verdict_and_day_narrow_the_list(register: Register) -> None:
    rejected, waiting = _receive(register), _receive(register, at=86_400)
    _reject(register, rejected)
    found = search.in_dossier(register, SLASHED, verdict=Verdict.REJECTED, limit=9)
    assert _ids(found) == [rejected.id]
    assert not search.in_dossier(register, SLASHED, verdict=Verdict.ACCEPTED, limit=9).papers
    found = search.in_dossier(register, SLASHED, since=date(2026, 3, 31), limit=9)
    assert _ids(found) == [waiting.id]


def test_a_number_finds_its_dossier_and_the_papers_whose_id_begins_so(register: Register) -> None:
    paper = _receive(register)
    named = _receive(register, number=paper.id[:8])  # a dossier may be called so
    assert _ids(search.by_number(register, f" {SLASHED} ", limit=9)) == [paper.id]
    assert _ids(search.by_number(register, paper.id.upper(), limit=9)) == [paper.id]
    both = search.by_number(register, paper.id[:8], limit=9)
    assert {*_ids(both)} == {paper.id, named.id}
    assert both.papers[0].received_at == NOON


@pytest.mark.parametrize(
    "said", ["", " ", "%", "_", "0' OR ''='", "2026/07", "a\0b", "\n", "é" * 99]
)
def test_what_is_no_number_finds_nothing(register: Register, said: str) -> None:
    _receive(register)
    assert search.by_number(register, said, limit=9) == search.FoundPage(papers=(), next=None)


def test_seven_digits_of_an_id_are_too_few(register: Register) -> None:
    assert not search.by_number(register, _receive(register).id[:7], limit=9).papers


def test_the_others_of_a_dossier_are_counted(register: Register) -> None:
    first = _receive(register)
    _receive(register)
    _receive(register, number=None)
    assert search.others(register, first) == 1
    assert search.others(register, _receive(register, number=None)) == 0


@pytest.mark.parametrize(
    "look",
    [
        lambda register: search.in_dossier(register, SLASHED, limit=9),
        lambda register: search.by_number(register, SLASHED, limit=9),
    ],
)
def test_a_page_costs_one_question_however_many_papers_it_has(
    register: Register, look: Callable[[Register], search.FoundPage]
) -> None:
    for at in range(5):
        _receive(register, at=at)
    asked: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert len(look(register).papers) == 5
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len([each for each in asked if "SELECT" in each]) == 1


def test_a_page_is_read_off_an_index_in_its_order(tmp_path_factory: pytest.TempPathFactory) -> None:
    register = Register(f"sqlite:///{tmp_path_factory.mktemp('plan')}/register.db")
    register.migrate()
    asked: list[tuple[str, tuple[object, ...]]] = []

    def note(
        _: object, __: object, statement: str, given: tuple[object, ...], *___: object
    ) -> None:
        asked.append((statement, given))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        search.in_dossier(register, SLASHED, limit=9)
        search.by_number(register, "0123456789abcdef", limit=9)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    plans = [_plan(register, *each) for each in asked if "SELECT" in each[0]]
    assert plans[0] == [
        "SEARCH evidence USING INDEX ix_evidence_dossier_number_received_at_id (dossier_number=?)"
    ]
    assert not [step for step in plans[1] if step.startswith("SCAN")]
    register.close()


def _plan(register: Register, statement: str, given: tuple[object, ...]) -> list[str]:
    with register.read() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        return [row.detail for row in rows]


def test_a_register_from_before_is_brought_up_to_date_and_searched(database_url: str) -> None:
    register = Register(database_url)
    with register.write() as connection:
        config = Config()
        config.set_main_option("script_location", "storage/migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    paper = evidences.receive(register, replace(new_evidence(), dossier_number=SLASHED))
    register.migrate()
    assert _ids(search.in_dossier(register, SLASHED, limit=9)) == [paper.id]
    with register.read() as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    assert version == "0005"
    register.close()
