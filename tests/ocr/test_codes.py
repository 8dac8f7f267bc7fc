"""Bars and squares are read wherever they are printed, and print is never taken for one."""

from pathlib import Path

import numpy as np
import pytest
import typst
import zxingcpp
from PIL import Image

from evidence.codec import decode, encode
from evidence.records import Code, Page
from fixtures.codes import code128, qr
from ocr.marks import codes
from tests.ocr.drawn import LETTER, SIZE, letter, read

ITEM, NATIONAL = "RR123456785BE", "010445510935354911252132276518"


def _bars(text: str, module: int = 2, height: int = 90) -> Image.Image:
    line = [(at + 1) % 2 for at, wide in enumerate(code128(text)) for _ in range(wide * module)]
    return Image.fromarray(np.where(np.tile(line, (height, 1)), 0, 255).astype(np.uint8))


def _square(text: str, module: int = 5) -> Image.Image:
    rows = np.array([[int(each) for each in row] for row in qr(text)], np.uint8)
    return Image.fromarray(np.kron(np.where(rows, 0, 255), np.ones((module, module))).astype("u1"))


def _other(text: str, name: str, scale: int = 3) -> Image.Image:
    made = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(name))
    return Image.fromarray(np.array(zxingcpp.write_barcode_to_image(made, scale=scale)))


def _page(code: Image.Image, at: tuple[int, int] = (500, 1000)) -> Image.Image:
    page = letter().picture
    page.paste(code, at)
    return page


def _found(page: Image.Image) -> tuple[Code, ...]:
    return codes.find(np.asarray(page.convert("L")))


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (_bars(ITEM), ITEM, "Code128"),
        (_bars(NATIONAL), NATIONAL, "Code128"),
        (_bars(ITEM).rotate(90, expand=True), ITEM, "Code128"),
        (_square("https://voorbeeld.be/zending?nummer=17"), "https://voorbeeld.be/zending?nummer=17",
         "QRCode"),
        (_other("01044551093535", "ITF"), "01044551093535", "ITF"),
        (_other("ZENDING 4711", "Code39"), "ZENDING 4711", "Code39"),
        (_other("5412345678908", "EAN13"), "5412345678908", "EAN13"),
        (_other("JJBEA6858778694814519137556", "DataMatrix", 6), "JJBEA6858778694814519137556",
         "DataMatrix"),
    ],
)  # fmt: skip
def test_a_code_on_a_page_of_print_is_read(code: Image.Image, text: str, name: str) -> None:
    assert [(each.text, each.format) for each in _found(_page(code))] == [(text, name)]


def test_a_code_has_the_place_where_it_is_printed() -> None:
    code = _bars(ITEM)
    (found,) = _found(_page(code, (500, 1000)))
    left, top, right, bottom = found.box
    assert (left, right) == pytest.approx((500, 500 + code.width), abs=4)
    assert 1000 <= top < bottom <= 1000 + code.height


def test_of_what_a_code_holds_only_what_can_be_printed_is_kept() -> None:
    (found,) = _found(_page(_square("BCD\x00\r\n002\x1b\n\n1\u202e")))
    assert found.text == "BCD\n002\n\n1"


def test_several_codes_of_a_page_are_read_each_once() -> None:
    page = _page(_bars(ITEM))
    page.paste(_bars(ITEM), (500, 1300))
    page.paste(_square(NATIONAL), (100, 1200))
    assert sorted(each.text for each in _found(page)) == [NATIONAL, ITEM]


@pytest.mark.parametrize("turn", [-4, 3, 12])
def test_a_slanted_code_is_read(turn: int) -> None:
    page = _page(_bars(ITEM)).rotate(turn, fillcolor="white")
    assert [each.text for each in _found(page)] == [ITEM]


def test_print_is_no_code_and_is_not_even_searched() -> None:
    page = letter(LETTER * 4, height=17).picture
    assert not codes.hinted(np.asarray(page.convert("L")))
    assert _found(page) == ()


@pytest.mark.parametrize("size", [(16, 16), (16, 900), (900, 16), SIZE])
def test_an_odd_page_has_no_codes(size: tuple[int, int]) -> None:
    noise = Image.fromarray(np.random.default_rng(3).integers(0, 256, size, np.uint8))
    assert _found(noise) == _found(Image.new("L", size)) == ()


def test_a_page_read_from_its_pixels_has_its_codes(tmp_path: Path) -> None:
    _page(_bars(ITEM)).rotate(180).save(tmp_path / "a.png")
    (page,) = read(tmp_path / "a.png").pages
    (code,) = page.codes
    assert code.text == ITEM
    assert code.box[:2] == pytest.approx((500, 1000), abs=6)


def test_a_page_with_a_true_text_layer_has_its_codes(tmp_path: Path) -> None:
    drawn, unit = [], 0.3
    for at, wide in enumerate(code128(ITEM)):
        dark = "black" if at % 2 == 0 else "white"
        drawn.append(f"rect(width: {wide * unit}mm, height: 12mm, fill: {dark})")
    body = f'#set page(paper: "a4")\n{" ".join(LETTER)}\n\n#stack(dir: ltr, {", ".join(drawn)})'
    (tmp_path / "a.pdf").write_bytes(typst.compile(body.replace("+++", "").encode()))
    (page,) = read(tmp_path / "a.pdf").pages
    assert page.source == "text_layer"
    assert [each.text for each in page.codes] == [ITEM]


def test_a_reading_from_before_codes_has_none() -> None:
    page = Page(number=1, width=9, height=9, words=(), source="ocr", confidence=1.0, coverage=1.0)
    stored = encode(page)
    assert isinstance(stored, dict)
    del stored["codes"]
    assert decode(Page, stored) == page
