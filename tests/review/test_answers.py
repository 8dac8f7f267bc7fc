"""A person answers at the browser, and what is written down of it."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from evidence.records import Document
from evidence.service import State
from evidence.vocabulary import Language, Verdict
from storage import audits, decisions, evidences, tables
from storage.register import Register
from tests.review.conftest import Seat
from tests.review.drawn import order, statement
from tests.review.papers import Desk


def sent(register: Register, paper: str) -> list[str]:
    query = select(tables.outbox.c.topic).where(tables.outbox.c.evidence_id == paper)
    with register.read() as connection:
        return list(connection.execute(query).scalars())


def test_accepting_writes_decision_audit_and_message(
    seat: Seat, desk: Desk, register: Register
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    seat.open(page, paper)
    page.keyboard.press("a")
    page.check("[value=payment_matches]")
    expect(page.locator("#next_step")).to_contain_text("close after reconciliation")
    page.fill("[name=note]", "Amount legible to me.")
    page.click("#send")
    expect(page.get_by_role("status")).to_contain_text(f"{paper[:8]} is accepted")
    kept = evidences.get(register, paper)
    assert kept.state is State.DECIDED
    assert kept.reviewer is None
    assert kept.result
    assert kept.result["verdict"] == "accepted"
    assert kept.result["documents"]
    last = decisions.history(register, paper)[-1]
    assert last.decision.verdict is Verdict.ACCEPTED
    assert last.decision.decided_by == "reviewer:anna"
    assert last.decision.next_step == "close_after_reconciliation"
    events = [(each.who, each.what, each.detail) for each in audits.history(register, paper)]
    assert ("anna", "noted", {"note": "Amount legible to me."}) in events
    assert events[-1][:2] == ("anna", "answered")
    assert sent(register, paper) == ["read", "decided", "decided"]


def test_rejecting_needs_a_reason_and_keeps_what_was_chosen(
    seat: Seat, desk: Desk, register: Register
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    seat.open(page, paper)
    page.keyboard.press("r")
    page.fill("[name=note]", "Half the page is missing.")
    page.click("#send")
    expect(page.get_by_role("alert")).to_have_text("Give at least one reason.")
    expect(page.locator("[name=note]")).to_have_value("Half the page is missing.")
    page.check("[value=missing_payer_account]")
    page.check("[value=missing_date]")
    page.select_option("#next_step", "continue_collection")
    page.click("#send")
    expect(page.get_by_role("status")).to_contain_text("is rejected")
    last = decisions.history(register, paper)[-1].decision
    assert {each.code for each in last.reasons} == {"missing_payer_account", "missing_date"}
    assert last.next_step == "continue_collection"
    assert set(last.asked) == {"date", "payer_iban"}
    assert last.contest_until


def test_the_debtor_is_told_in_four_languages(seat: Seat, desk: Desk, register: Register) -> None:
    paper = desk.put(*order())
    page = seat.reviewer()
    seat.open(page, paper)
    page.keyboard.press("r")
    page.check("[value=order_only]")
    page.click("#send")
    expect(page.get_by_role("status")).to_contain_text("is rejected")
    told = decisions.history(register, paper)[-1].decision.message
    assert set(told) == {"nl", "fr", "de", "en"}
    assert "opdracht tot overschrijving" in told[Language.NL]


@pytest.mark.parametrize("others", [(), (replace(statement("x")[1], kind="payment_demand"),)])
def test_an_order_is_not_accepted_by_a_person_either(
    seat: Seat, desk: Desk, register: Register, others: tuple[Document, ...]
) -> None:
    sheets, document = order()
    paper = desk.put(sheets, document, *others)
    page = seat.reviewer()
    seat.open(page, paper)
    page.keyboard.press("a")
    expect(page.locator("#answer")).to_contain_text("an order is no proof that money moved")
    # the form offers no reason; somebody who sends one all the same is refused
    forged = page.evaluate(
        """() => fetch(document.querySelector('#answer').action, {method: 'POST',
            body: new URLSearchParams({csrf: document.querySelector('[name=csrf]').value,
            verdict: 'accepted', accepted_reason: 'payment_matches'})})
            .then(async each => [each.status, await each.text()])"""
    )
    assert forged[0] == 422
    assert "it holds only transfer orders" in forged[1]
    assert evidences.get(register, paper).state is State.IN_REVIEW


def test_a_file_that_the_machine_gave_up_can_be_answered(
    seat: Seat, desk: Desk, register: Register
) -> None:
    paper = desk.set_aside("kapot.pdf")
    page = seat.reviewer()
    seat.open(page, paper)
    expect(page.locator(".canvas")).to_contain_text("There is no picture.")
    with page.expect_download() as download:
        page.click("text=File as sent")
    assert download.value.path().read_bytes()[:2] == b"\xff\xd8"
    assert download.value.suggested_filename == f"{paper}.pdf"
    page.keyboard.press("r")
    page.check("[value=unreadable]")
    page.click("#send")
    expect(page.get_by_role("status")).to_contain_text("is rejected")
    kept = evidences.get(register, paper).result
    assert kept
    assert kept["schema"] == "bewijs/1"
    assert kept["pages"] == 0


def test_a_text_that_lacks_a_value_asks_for_it(seat: Seat, desk: Desk, register: Register) -> None:
    sheets, document = statement("Voorbeeld Incasso")
    unread = replace(document, fields=(), transactions=())
    paper = desk.put(sheets, unread)
    page = seat.reviewer()
    seat.open(page, paper)
    page.keyboard.press("a")
    page.check("[value=payment_matches]")
    expect(page.locator("#told")).to_contain_text("names the amount paid")
    page.fill("[name=amount]", "153,07")
    page.fill("[name=day]", "2026-03-14")
    page.locator("[name=note]").focus()
    expect(page.locator("#told")).to_contain_text("14 maart 2026")
    page.click("#send")
    expect(page.get_by_role("status")).to_contain_text("is accepted")
    told = decisions.history(register, paper)[-1].decision.message
    assert "153,07" in told[Language.FR]


def test_an_answered_paper_can_be_read_but_not_answered_again(
    seat: Seat, desk: Desk, register: Register
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    seat.open(page, paper)
    page.keyboard.press("a")
    page.check("[value=payment_matches]")
    page.click("#send")
    page.wait_for_url(f"{seat.address}/review")
    seat.open(page, paper)
    expect(page.get_by_role("status")).to_contain_text("has been answered")
    expect(page.locator("#answer")).to_have_count(0)
    expect(page.locator(".history")).to_contain_text("decided accepted: payment matches")
