"""A number that somebody set anew in a PDF stands out; the many ways banks set them do not."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import typst

from evidence.records import Box, Finding
from policy.trust import words_in
from tests.ocr.drawn import read

TABLE = """#set page(paper: "a4"); #set text(size: 11pt)
= Rekeninguittreksel 2026-003
#table(columns: 3, stroke: none,
  [14-03-2026], [Overschrijving naar Voorbeeld], [FIRST],
  [15-03-2026], [Aankoop], [23,10],
  [DAY], [Domiciliëring], [1.050,00])
"""
SCREEN = """#set page(paper: "a4"); #set text(size: 11pt)
= Betaling
#grid(columns: 2, column-gutter: 2cm, row-gutter: 1em,
  [Bedrag], [FIRST], [Boekingsdatum], [DAY], [Begunstigde], [Voorbeeld NV])
"""
HERO = """#set page(paper: "a4"); #set text(size: 11pt)
#align(center, text(font: "DejaVu Sans Mono", size: 30pt)[FIRST])
#v(2cm)
Boekingsdatum DAY, saldo 1.050,00
"""
OTHER = '#text(font: "DejaVu Sans Mono")[{}]'
MONO = '#set text(font: "DejaVu Sans Mono")\n'


def _findings(path: Path) -> list[Finding]:
    (page,) = read(path).pages
    return [each for each in page.findings if each.code.startswith("tamper_")]


def _printed(path: Path, body: str, first: str = "149,95", day: str = "16-03-2026") -> Path:
    path.write_bytes(typst.compile(body.replace("FIRST", first).replace("DAY", day).encode()))
    return path


@pytest.mark.parametrize("body", [TABLE, SCREEN], ids=["table", "screen"])
@pytest.mark.parametrize("changed", ["first", "day"])
def test_a_number_in_another_font_than_its_row_is_found(
    tmp_path: Path, body: str, changed: str
) -> None:
    number = {"first": "249,95", "day": "17-03-2026"}[changed]
    path = _printed(tmp_path / "one.pdf", body, **{changed: OTHER.format(number)})
    (found,) = _findings(path)
    assert (found.code, found.page) == ("tamper_font", 1)
    assert found.box
    assert [word.text for word in words_in(read(path), 1, found.box)] == [number]


@pytest.mark.parametrize(
    ("body", "first"),
    [
        (TABLE, "149,95"),
        (TABLE, "#strong[149,95]"),
        (TABLE, "#text(size: 14pt)[149,95]"),
        (TABLE.replace("[23,10]", "[#strong[23,10]]"), "149,95"),
        (MONO + TABLE, "149,95"),
        (HERO, "149,95"),
    ],
    ids=["plain", "bold", "large", "bold row", "another font", "alone on its row"],
)
def test_the_ways_in_which_a_bank_sets_its_numbers_are_none(
    tmp_path: Path, body: str, first: str
) -> None:
    assert _findings(_printed(tmp_path / "one.pdf", body, first)) == []


def test_a_font_of_all_numbers_of_a_page_is_none(tmp_path: Path) -> None:
    amounts = [OTHER.format(each) for each in ("149,95", "23,10", "1.050,00", "7,00")]
    rows = "\n".join(
        f"[1{day}-03-2026], [Aankoop], [{amount}]," for day, amount in enumerate(amounts)
    )
    body = f'#set page(paper: "a4")\n#table(columns: 3, stroke: none, {rows})'
    assert _findings(_printed(tmp_path / "one.pdf", body)) == []


@pytest.mark.parametrize(
    ("lines", "now", "form", "found"),
    [
        (1, "249,95", False, True),
        (1, "249,95", True, True),
        (1, "149,95", False, False),  # the same once more
        (1, "", False, False),  # struck out, as who hides a number from us does
        (1, "verborgen", False, False),
        (9, "249,95", False, False),  # a window that opened over the page
    ],
    ids=["set over", "within a form", "the same", "struck out", "words", "a window"],
)
def test_a_number_that_was_set_over_a_covered_one_is_found(
    tmp_path: Path, lines: int, now: str, form: bool, found: bool
) -> None:
    path = _printed(tmp_path / "one.pdf", TABLE)
    left, low, right, high = _place(path, "149,95")
    tall = (high - low) * lines
    shape = f"1 1 1 rg {left - 1} {high - tall} {right - left + 9} {tall} re f 0 g"
    _drawn_over(path, f"{shape} BT /Over 11 Tf {left} {low + 2} Td ({now}) Tj ET", form)
    covered = [each for each in _findings(path) if each.code == "tamper_covered"]
    assert [each.page for each in covered] == ([1] if found else [])
    assert all(_holds(each.box, (left, low)) for each in covered)


def test_a_shape_under_the_print_is_none(tmp_path: Path) -> None:
    body = TABLE.replace("stroke: none", 'stroke: none, fill: rgb("#eeeeee")')
    assert _findings(_printed(tmp_path / "one.pdf", body)) == []


def _place(path: Path, text: str) -> tuple[float, float, float, float]:
    """Left, low, right and high of those characters, in points from below."""
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].get_textpage()
        start = page.get_text_range().index(text)
        boxes = [page.get_charbox(at, loose=True) for at in range(start, start + len(text))]
    lefts, lows, rights, highs = zip(*boxes, strict=True)
    return min(lefts), min(lows), max(rights), max(highs)


def _drawn_over(path: Path, content: str, form: bool) -> None:
    """The page with more drawn on it, by itself or as a form."""
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        page = file.pages[0]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(Over=font))
        page.contents_add(b"q", prepend=True)
        if form:
            drawn = pikepdf.Stream(file, content.encode(), {"/Resources": resources})
            drawn.Type, drawn.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
            drawn.BBox = page.mediabox
            name = page.add_resource(drawn, pikepdf.Name.XObject)
            content = f"{name} Do"
        else:
            page.add_resource(font, pikepdf.Name.Font, pikepdf.Name.Over)
        page.contents_add(f"Q {content}".encode())
        file.save(path)


def _holds(box: Box | None, point: tuple[float, float]) -> bool:
    assert box
    return box[0] - 5 <= point[0] * 200 / 72 <= box[2]
