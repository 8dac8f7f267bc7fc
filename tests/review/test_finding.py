"""A person at the browser finds papers again, those that were decided too."""

from datetime import timedelta

import httpx
import pytest
from playwright.sync_api import Page, expect

from evidence.service import Channel, Lane
from storage import evidences
from storage.records import NewEvidence, Refused
from storage.register import Register
from tests.review.conftest import Seat
from tests.review.drawn import order, statement
from tests.review.papers import Desk

BOX = "Dossier number or id of a paper"
SLASHED = "2026/07 & 46+b"
HOSTILE = '"><img src=x onerror="document.title=1">'


def _find(page: Page, text: str) -> None:
    page.get_by_role("searchbox", name=BOX).fill(text)
    page.keyboard.press("Enter")
    page.wait_for_url("**/review/find?q=*")


def _shown(page: Page) -> list[str | None]:
    return [each.get_attribute("title") for each in page.locator("a.id").all()]


def _reject(page: Page) -> None:
    page.keyboard.press("r")
    page.check("[value=order_only]")
    page.click("#send")
    page.wait_for_url("**/review")


def _received(register: Register, desk: Desk, refusal: Refused | None = None) -> str:
    """A paper that no worker has begun, or that was refused; its id."""
    new = NewEvidence(
        sha256="b" * 64,
        file_name="brief.pdf",
        media_type="application/pdf",
        size=9,
        channel=Channel.MAIL,
        lane=Lane.MAIL,
        received_at=desk.clock - timedelta(days=400),
        received_day=(desk.clock - timedelta(days=400)).date(),
        dossier_number=desk.dossier,
        refusal=refusal,
    )
    return evidences.receive(register, new).id


def test_a_dossiers_papers_are_found_newest_first_and_decided_ones_too(
    seat: Seat, desk: Desk
) -> None:
    desk.dossier = SLASHED
    decided, waiting = desk.put(*order()), desk.put(*statement("Voorbeeld Incasso"))
    desk.dossier = "another"
    desk.put(*order())
    page = seat.reviewer()
    seat.open(page, decided)
    _reject(page)
    _find(page, f" {SLASHED} ")
    assert _shown(page) == [waiting, decided]
    rows = page.locator("[data-row]")
    expect(rows.nth(0)).to_contain_text("in review")
    expect(rows.nth(1)).to_contain_text("rejected")
    expect(rows.nth(1)).to_contain_text("transfer order")
    expect(rows.nth(1)).to_contain_text("order only")
    expect(rows.nth(1)).to_contain_text("2026")
    rows.nth(1).click()
    expect(page.get_by_role("status")).to_have_text("This paper has been answered.")


def test_the_first_digits_of_an_id_find_its_paper(seat: Seat, desk: Desk) -> None:
    papers = [desk.put(*order()) for _ in range(2)]
    page = seat.reviewer()
    _find(page, papers[0][:8])
    assert _shown(page) == [papers[0]]


def test_keys_alone_search_and_open(seat: Seat, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    page.keyboard.press("/")
    page.keyboard.type(f"{paper[:8]}j")  # no key of the list while one writes
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    expect(page.locator("a.id")).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{seat.address}/review/{paper}")


def test_the_keys_search_from_an_empty_queue_too(seat: Seat) -> None:
    page = seat.reviewer()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_when_nothing_is_found_the_page_says_what_to_write(seat: Seat) -> None:
    page = seat.reviewer()
    _find(page, "BE-0")
    expect(page.get_by_role("heading")).to_have_text("No paper was found for “BE-0”.")
    expect(page.locator(".empty")).to_contain_text("Write the whole number of the dossier")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.get_by_role("searchbox")).to_have_value("BE-0")
    page.keyboard.type("BE-1")
    expect(page.get_by_role("searchbox")).to_have_value("BE-1")
    page.goto(f"{seat.address}/review/find")
    expect(page.get_by_role("heading")).to_have_text("Which paper?")


def test_much_that_is_found_comes_in_pages(
    seat: Seat, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("review.finding.ON_A_PAGE", 2)
    desk.dossier = SLASHED
    made = [desk.put(*order()) for _ in range(3)]
    page = seat.reviewer()
    _find(page, SLASHED)
    assert _shown(page) == [made[2], made[1]]
    page.click("text=Older")
    expect(page.locator("[data-row]")).to_have_count(1)
    assert _shown(page) == [made[0]]
    expect(page.get_by_role("searchbox")).to_have_value(SLASHED)
    expect(page.locator("text=Older")).to_have_count(0)


def test_a_paper_leads_to_the_others_of_its_dossier(seat: Seat, desk: Desk) -> None:
    desk.dossier = SLASHED
    first = desk.put(*order())
    page = seat.reviewer()
    seat.open(page, first)
    expect(page.locator(".facts a")).to_have_count(0)
    second = desk.put(*order())
    page.reload()
    page.get_by_role("link", name="1 other paper").press("Enter")
    expect(page.locator("[data-row]")).to_have_count(2)
    assert _shown(page) == [second, first]


def test_what_is_searched_for_is_shown_as_text(seat: Seat, desk: Desk) -> None:
    desk.dossier = HOSTILE
    paper = desk.put(*order())
    desk.put(*order())
    page = seat.reviewer()
    complaints: list[str] = []
    page.on("console", lambda each: complaints.append(each.text))
    _find(page, f"{HOSTILE}?")
    expect(page.get_by_role("heading")).to_contain_text(f"{HOSTILE}?")
    _find(page, HOSTILE)
    expect(page.locator("td .dossier").first).to_have_text(HOSTILE)
    seat.open(page, paper)
    page.click(".facts a")
    expect(page.get_by_role("searchbox")).to_have_value(HOSTILE)
    assert page.title() == "Find · bewijs"
    assert page.locator("main img").count() == 0
    assert complaints == []


@pytest.mark.parametrize("refused", [False, True])
def test_a_paper_that_no_one_need_answer_says_where_it_stands(
    seat: Seat, desk: Desk, register: Register, refused: bool
) -> None:
    refusal = Refused(code="encrypted_pdf", message="It asks for a password.") if refused else None
    paper = _received(register, desk, refusal)
    page = seat.reviewer()
    _find(page, paper)
    expect(page.locator("[data-row]")).to_contain_text("refused" if refused else "received")
    expect(page.locator("[data-row]")).to_contain_text("2025")
    page.keyboard.press("Enter")
    status, told = page.get_by_role("status"), page.locator(".reasons")
    expect(status).to_contain_text("was refused" if refused else "is still being read")
    expect(told).to_contain_text("asks for a password" if refused else "not finished it yet")
    expect(page.locator("#answer")).to_have_count(0)


def test_in_a_narrow_window_the_search_stays_within_it(seat: Seat, desk: Desk) -> None:
    desk.dossier = "9" * 100
    desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    page.set_viewport_size({"width": 420, "height": 800})
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth") == 420
        box = page.get_by_role("searchbox").bounding_box()
        assert box
        assert box["width"] > 200
        _find(page, desk.dossier)


def test_strangers_find_nothing(address: str, desk: Desk) -> None:
    paper = desk.put(*order())
    answer = httpx.get(f"{address}/review/find", params={"q": paper})
    assert (answer.status_code, answer.headers["location"]) == (303, "/review/sign-in")


def test_a_page_that_follows_nothing_is_told_in_words(seat: Seat) -> None:
    page = seat.reviewer()
    page.goto(f"{seat.address}/review/find?q=BE-1&after=x")
    expect(page.get_by_role("alert")).to_contain_text("There is no page after that.")
