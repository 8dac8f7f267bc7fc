"""Past decisions made again, on a real register."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from evidence.errors import NoFacts, NotFound
from evidence.service import State
from evidence.vocabulary import Claim, FieldName, Kind, NextStep, Sign
from policy import edition as editions
from policy.edition import draft, edition, in_force, rules_digest, versions
from policy.parameters import Row, rows
from storage import audits, decisions, evidences, outbox, work
from storage.records import Evidence
from storage.register import Register
from tests.policy.papers import FIRM, claiming, order, paper, statement
from tests.storage.samples import new_evidence
from tests.workers.taken import Desk
from workers.ending import gist
from workers.replay import Past, load_past

NUMBERS = edition(versions()[-1])
COMING = date(2099, 1, 1)


def _row(name: str, value: float) -> Row:
    return Row(name=name, value=value, unit="", first_day=COMING, source="", why="")


def _past(desk: Desk, evidence: Evidence) -> Past:
    return load_past(desk.register, evidence.id, FIRM)


def test_the_same_numbers_decide_the_same_again(desk: Desk) -> None:
    taken = [
        desk.take(each)
        for each in (
            order(),
            statement(without=(FieldName.PAYER_IBAN,)),
            statement(),
            paper(Kind.OTHER),
            order(Sign.PENDING),
        )
    ]
    desk.dossier = claiming(Claim.CANCELLED, number="BE-2026-000002")
    taken.append(desk.take(paper(Kind.CANCELLATION_LETTER)))
    receipt = paper(Kind.MAILING_PROOF, Sign.REGISTERED, fields={FieldName.DATE: "2026-01-20"})
    taken.append(desk.take(receipt))
    for each in taken:
        past = _past(desk, each)
        assert past.same_rules
        assert gist(past.under(past.numbers).decision) == gist(past.stored.decision)
        assert past.causes(past.numbers) == ()


def test_it_is_decided_on_the_dossier_and_day_of_then(desk: Desk) -> None:
    taken = desk.take(statement())
    desk.owing("999.00").now += timedelta(days=400)
    past = _past(desk, taken)
    assert past.facts.day == date(2026, 3, 31)
    assert str(past.facts.dossier and past.facts.dossier.outstanding) == "153.07"
    assert past.facts.kinds == (Kind.BANK_STATEMENT,)
    assert past.facts.rules == rules_digest()


def test_another_number_is_named_as_the_cause_and_others_are_not(desk: Desk) -> None:
    past = _past(desk, desk.take(statement()))
    other = draft([_row("visible_collector", 60), _row("contest_days", 60)])
    would = past.under(other).decision
    assert (past.stored.decision.next_step, would.next_step) == (
        NextStep.CLOSE_AFTER_RECONCILIATION,
        NextStep.WAIT_UNTIL_VISIBLE,
    )
    assert would.policy == COMING.isoformat()
    assert past.causes(other) == ("visible_collector",)


def test_numbers_that_only_together_decide_otherwise_are_all_named(desk: Desk) -> None:
    kind, rival = 0.97, ((Kind.OTHER, 0.2),)
    past = _past(desk, desk.take(replace(statement(), confidence=kind, rivals=rival)))
    assert past.causes(draft([_row("accept_kind", 0.98)])) == ("accept_kind",)
    assert past.causes(draft([_row("accept_kind", 0.98), _row("rival_kind", 0.1)])) == (
        "accept_kind",
        "rival_kind",
    )


def test_rules_that_changed_since_are_named(desk: Desk) -> None:
    held, outcome = desk.start(statement())
    otherwise = replace(outcome, decision=replace(outcome.decision, next_step=NextStep.ASK_DEBTOR))
    desk.end(held, otherwise)
    past = _past(desk, held.evidence)
    assert past.causes(NUMBERS) == ("rules",)


def test_replaying_changes_nothing(desk: Desk) -> None:
    taken = desk.take(statement())
    before = _everything(desk, taken)
    _past(desk, taken).causes(draft([_row("visible_collector", 60)]))
    assert _everything(desk, taken) == before


def _everything(desk: Desk, evidence: Evidence) -> tuple[object, ...]:
    return (
        evidences.get(desk.register, evidence.id),
        decisions.history(desk.register, evidence.id),
        audits.history(desk.register, evidence.id),
        outbox.pending(desk.register, outbox.DECIDED, limit=99),
    )


def test_every_rule_that_was_asked_is_told_with_what_it_said(desk: Desk) -> None:
    (heard,) = _past(desk, desk.take(statement())).under(NUMBERS).heard
    names = [each.rule.__name__ for each in heard]
    assert names[0] == "nothing_read"
    assert names.index("payment") < names.index("not_on_it") < names.index("enough")
    assert names[-1] == "safe"
    answered = [each.rule.__name__ for each in heard if each.outcome]
    assert answered == ["payment", "enough"]


def test_what_was_never_decided_by_the_policy_cannot_be_made_again(register: Register) -> None:
    waiting = evidences.receive(register, new_evidence())
    with pytest.raises(NoFacts):
        load_past(register, waiting.id, FIRM)
    with pytest.raises(NotFound, match="no evidence"):
        load_past(register, "0" * 32, FIRM)


def test_only_what_was_decided_since_is_found(desk: Desk) -> None:
    first, second = desk.take(order()), desk.take(order())
    found = decisions.evidences_decided(desk.register, since=desk.now)
    assert found == (second.id,)
    earlier = decisions.evidences_decided(desk.register, since=desk.now - timedelta(days=1))
    assert earlier == (first.id, second.id)


@pytest.fixture
def coming(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A table that holds a version still to come."""
    table = (*rows(), _row("visible_collector", 60))
    monkeypatch.setattr(editions, "rows", lambda: table)
    edition.cache_clear()
    yield
    edition.cache_clear()


@pytest.mark.usefixtures("coming")
def test_a_version_to_come_is_rehearsed_and_decides_nothing(desk: Desk) -> None:
    taken = desk.take(statement())
    (stored,) = decisions.history(desk.register, taken.id)
    assert stored.decision.policy == in_force(desk.now.date()).version.isoformat()
    assert stored.decision.next_step is NextStep.CLOSE_AFTER_RECONCILIATION
    rehearsed = audits.history(desk.register, taken.id)[-1]
    assert (rehearsed.what, rehearsed.detail) == (
        "rehearsed",
        {
            "verdict": "accepted",
            "reasons": ["not_visible_yet"],
            "next_step": "wait_until_visible",
            "policy": "2099-01-01",
        },
    )


@pytest.mark.usefixtures("coming")
def test_what_a_version_to_come_decides_alike_leaves_no_trace(desk: Desk) -> None:
    history = audits.history(desk.register, desk.take(order()).id)
    assert "rehearsed" not in {each.what for each in history}


def test_a_decision_from_before_facts_were_kept_still_stands_and_joins_nothing(desk: Desk) -> None:
    held, outcome = desk.start(paper(Kind.CANCELLATION_LETTER))
    work.finish(
        desk.register,
        held,
        decision=outcome.decision,
        result=outcome.answer,
        state=State.DECIDED,
        now=desk.now,
    )
    with pytest.raises(NoFacts):
        load_past(desk.register, held.evidence.id, FIRM)
    assert decisions.history(desk.register, desk.take(order()).id)[-1].facts
