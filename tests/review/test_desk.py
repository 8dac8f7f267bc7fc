"""A person at the browser: the queue, a paper with its boxes, the lease, the answer."""

import re

import pytest
from playwright.sync_api import expect

from evidence.vocabulary import FieldName
from storage import evidences, reviews
from storage.register import Register
from tests.review.conftest import Clock, Seat
from tests.review.drawn import order, statement
from tests.review.papers import Desk

HOSTILE = '<img src=x onerror="document.title=1">'


def test_an_empty_queue_says_so(seat: Seat) -> None:
    expect(seat.reviewer().get_by_role("heading")).to_have_text("Nothing waits for a person.")


def test_the_queue_lists_urgent_papers_first_then_the_oldest(seat: Seat, desk: Desk) -> None:
    ids = [desk.put(*statement("Voorbeeld Incasso")), desk.put(*order(), urgent=True)]
    ids.append(desk.set_aside("kapot.pdf"))
    page = seat.reviewer()
    rows = page.locator("[data-row]")
    shown = [row.get_attribute("title") for row in page.locator("a.id").all()]
    assert shown[0] == ids[1]
    assert set(shown) == set(ids)
    expect(rows.nth(0)).to_contain_text("urgent")
    expect(rows.nth(0)).to_contain_text("transfer order")
    expect(page.locator("tr", has_text=ids[0][:8])).to_contain_text("low confidence")
    expect(page.locator("tr", has_text=ids[2][:8])).to_contain_text("set aside")


def test_a_long_queue_comes_in_pages(
    seat: Seat, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("review.waiting.ON_A_PAGE", 2)
    for _ in range(3):
        desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    expect(page.locator("[data-row]")).to_have_count(2)
    page.click("text=Later")
    expect(page.locator("[data-row]")).to_have_count(1)
    expect(page.locator(".pager")).to_contain_text("page 2 of 2")
    page.goto(f"{seat.address}/review?page=9")
    expect(page.locator(".pager")).to_contain_text("page 2 of 2")


def test_keys_walk_the_queue_and_open_a_paper(seat: Seat, desk: Desk) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{seat.address}/review/{paper}")


def test_a_paper_shows_its_picture_and_a_box_for_every_field(seat: Seat, desk: Desk) -> None:
    sheets, document = statement("Voorbeeld Incasso")
    page = seat.reviewer()
    seat.open(page, desk.put(sheets, document))
    picture = page.locator(".sheet img")
    assert picture.evaluate("each => each.decode().then(() => each.naturalWidth)") == 1240
    expect(page.locator("rect.field")).to_have_count(len(document.fields))
    found = document.field(FieldName.AMOUNT)
    assert found
    left, top, right, bottom = found.box
    box = page.locator("rect[data-ref=d1-amount]")
    names = ("x", "y", "width", "height")
    drawn = [int(box.get_attribute(name) or "") for name in names]
    assert drawn == [left, top, right - left, bottom - top]


def test_a_row_and_its_box_light_each_other(seat: Seat, desk: Desk) -> None:
    page = seat.reviewer()
    seat.open(page, desk.put(*statement("Voorbeeld Incasso")))
    row, box = page.locator("tr[data-ref=d1-amount]"), page.locator("rect[data-ref=d1-payer_iban]")
    row.hover()
    expect(page.locator("rect[data-ref=d1-amount]")).to_have_class(re.compile("lit"))
    box.hover()
    expect(page.locator("tr[data-ref=d1-payer_iban]")).to_have_class(re.compile("lit"))
    expect(row).not_to_have_class(re.compile("lit"))


def test_a_narrow_window_shows_the_picture_above_what_was_read(seat: Seat, desk: Desk) -> None:
    page = seat.reviewer()
    page.set_viewport_size({"width": 420, "height": 800})
    seat.open(page, desk.put(*statement("Voorbeeld Incasso")))
    picture, reading = (page.locator(part).bounding_box() for part in (".sheet img", ".reading"))
    assert picture
    assert reading
    assert picture["width"] > 300
    assert picture["y"] < reading["y"]
    assert page.evaluate("document.documentElement.scrollWidth") == 420


def test_why_what_and_the_dossier_stand_beside_the_picture(seat: Seat, desk: Desk) -> None:
    page = seat.reviewer()
    seat.open(page, desk.put(*statement("Voorbeeld Incasso")))
    for words in (
        "A value that decides was not read well enough.",
        "Not read surely enough: the amount.",
        "A shadow lies over a part of the page.",
        "or payment demand 3 %",
        "the collector's account",
        "all that is due",
        "-153.07 EUR",
        "statement number",
        "Voorbeeld Energie",
        "in review",
    ):
        expect(page.locator(".scroll")).to_contain_text(words)


def test_what_the_debtor_contests_with_stands_among_the_reasons(
    seat: Seat, desk: Desk, register: Register
) -> None:
    paper, now = desk.put(*statement("Voorbeeld Incasso")), desk.clock
    reviews.contest(register, paper, words="Ik betaalde wel.", decision=None, result=None, now=now)
    page = seat.reviewer()
    seat.open(page, paper)
    expect(page.locator(".reasons")).to_contain_text("the debtor says Ik betaalde wel.")


def test_the_words_of_a_tag_stand_inside_it(seat: Seat, desk: Desk) -> None:
    page = seat.reviewer()
    seat.open(page, desk.put(*order()))
    page.keyboard.press("r")
    label = page.locator(".codes label:visible").first
    label.evaluate("""it => it.insertAdjacentHTML("beforeend", ' <b class="tag code">seen</b>')""")
    tag = label.locator(".tag")
    measure = """tag => { const words = document.createRange(); words.selectNodeContents(tag);
        return words.getBoundingClientRect().left - tag.getBoundingClientRect().left; }"""
    assert tag.evaluate(measure) > 0  # else they lie over the words before the tag


def test_a_long_number_of_a_dossier_leaves_room_for_the_columns(seat: Seat, desk: Desk) -> None:
    desk.dossier = "9" * 100
    desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    assert page.evaluate("document.documentElement.scrollWidth") == 1280
    expect(page.locator("td .dossier")).to_have_attribute("title", "9" * 100)


def test_keys_turn_pages_and_zoom(seat: Seat, desk: Desk) -> None:
    first, document = statement("Voorbeeld Incasso")
    second, ordered = order(2)
    page = seat.reviewer()
    seat.open(page, desk.put([*first, *second], document, ordered))
    page.keyboard.press("j")
    expect(page.locator("[data-sheet='2']")).to_be_visible()
    expect(page.locator("[data-sheet='1']")).to_be_hidden()
    page.keyboard.press("k")
    expect(page.locator("[data-sheet='1']")).to_be_visible()
    before = page.locator("[data-sheet='1']").evaluate("each => each.clientWidth")
    page.keyboard.press("+")
    assert page.locator("[data-sheet='1']").evaluate("each => each.clientWidth") > before
    page.locator("tr[data-ref=d2-amount]").click()
    expect(page.locator("[data-sheet='2']")).to_be_visible()


def test_two_people_never_hold_one_paper(seat: Seat, desk: Desk, clock: Clock) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    anna, bram = seat.reviewer("anna"), seat.reviewer("bram")
    seat.open(anna, paper)
    expect(anna.locator("#answer")).to_be_visible()
    bram.reload()
    expect(bram.locator("[data-row]")).to_contain_text("anna")
    seat.open(bram, paper)
    expect(bram.get_by_role("status")).to_contain_text("in the hands of anna")
    expect(bram.locator("#answer")).to_have_count(0)
    anna.click("#back")
    anna.wait_for_url(f"{seat.address}/review")
    bram.reload()
    expect(bram.locator("#answer")).to_be_visible()


def test_a_lease_runs_out_and_the_first_learns_it(seat: Seat, desk: Desk, clock: Clock) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    anna, bram = seat.reviewer("anna"), seat.reviewer("bram")
    seat.open(anna, paper)
    clock.forward(minutes=11)
    seat.open(bram, paper)
    expect(bram.locator("#answer")).to_be_visible()
    anna.keyboard.press("a")
    anna.check("[value=payment_matches]")
    anna.click("#send")
    expect(anna.get_by_role("heading")).to_have_text("Too late")


def test_the_page_renews_its_lease(
    seat: Seat, desk: Desk, clock: Clock, register: Register
) -> None:
    paper = desk.put(*statement("Voorbeeld Incasso"))
    page = seat.reviewer()
    page.clock.install()
    seat.open(page, paper)
    first = evidences.get(register, paper).review_until
    clock.forward(minutes=2)
    with page.expect_response(lambda each: each.url.endswith("/lease")):
        page.clock.run_for(125_000)
    renewed = evidences.get(register, paper).review_until
    assert first
    assert renewed
    assert renewed > first


def test_what_strangers_wrote_is_shown_as_text(seat: Seat, desk: Desk) -> None:
    page = seat.reviewer()
    paper = desk.put(*statement(HOSTILE), file=f"{HOSTILE}.pdf")
    seat.open(page, paper)
    expect(page.locator(".facts .file")).to_have_text(f"{HOSTILE}.pdf")
    expect(page.locator("tr[data-ref=d1-payee_name] .value")).to_have_text(HOSTILE)
    assert paper[:8] in page.title()


def test_nothing_breaks_the_strict_policy_of_the_browser(seat: Seat, desk: Desk) -> None:
    page = seat.reviewer()
    complaints: list[str] = []
    page.on("console", lambda each: complaints.append(each.text))
    page.on("pageerror", lambda each: complaints.append(str(each)))
    seat.open(page, desk.put(*statement("Voorbeeld Incasso")))
    page.keyboard.press("+")
    page.keyboard.press("r")
    page.goto(f"{seat.address}/review")
    assert complaints == []


def test_what_stands_on_another_paper_is_a_link_to_it_and_no_box_here(
    seat: Seat, desk: Desk
) -> None:
    other = desk.put(*statement("Voorbeeld Incasso"))
    paper = desk.put(*statement("Voorbeeld Incasso"), other=other)
    page = seat.reviewer()
    seat.open(page, paper)
    expect(page.locator("q.place", has_text="elders")).to_have_count(0)
    links = page.locator(".reasons a")
    expect(links).to_have_count(2)
    links.first.click()
    expect(page).to_have_url(f"{seat.address}/review/{other}")
