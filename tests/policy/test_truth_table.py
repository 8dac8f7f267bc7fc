"""The table of claim, paper, dossier and day: what must be decided, and on whose word."""

import pytest

from evidence.vocabulary import Claim, Kind, ReasonCode, Verdict
from tests.policy.truth_rows import PAPERS, Row, decided, rows, text_of

ROWS = [pytest.param(row, id=row.place) for row in rows()]
FEWEST = 250


@pytest.mark.parametrize("row", ROWS)
def test_what_the_table_says_is_decided(row: Row) -> None:
    decision = decided(row)
    said = (
        decision.verdict,
        tuple(each.code for each in decision.reasons),
        decision.next_step,
        text_of(decision),
    )
    assert said == (row.verdict, row.reasons, row.next_step, row.text), decision.blockers


@pytest.mark.parametrize("row", ROWS)
def test_a_decision_is_the_same_again(row: Row) -> None:
    assert decided(row) == decided(row)


def test_the_table_is_long_and_names_its_sources() -> None:
    table = list(rows())
    assert len(table) >= FEWEST
    assert all(row.source for row in table)


def test_every_claim_kind_and_verdict_stands_in_the_table() -> None:
    table = list(rows())
    assert {row.claim for row in table} - {"-"} == set(Claim)
    used = {PAPERS[each.split(",")[0]]["kind"] for row in table for each in row.papers.split(" + ")}
    assert used == set(Kind)
    assert {row.verdict for row in table} == set(Verdict)


def test_no_line_is_there_twice() -> None:
    seen = [(row.claim, row.papers, row.dossier, row.received) for row in rows()]
    assert len(seen) == len(set(seen))


def test_every_reason_that_a_paper_alone_can_give_stands_in_the_table() -> None:
    given = {code for row in rows() for code in row.reasons}
    assert set(ReasonCode) - given <= {ReasonCode.CONTESTED}
