"""Pages that no person would send are read in seconds all the same."""

import time
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.ocr.drawn import read


@pytest.mark.parametrize("size", [(30_000, 2), (1, 30_000), (1, 1)])
def test_a_strip_is_a_blank_page(size: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "strip.png"
    Image.new("RGB", size, "white").save(path)
    (page,) = read(path).pages
    assert (page.source, page.width, page.height) == ("blank", *size)


def test_a_flood_of_letters_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "flood.pdf"
    with pikepdf.new() as file:
        page = file.add_blank_page(page_size=(595, 842))
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.add_resource(file.make_indirect(font), pikepdf.Name.Font, pikepdf.Name.F1)
        text = b"(aaaaaaaaaa) Tj " * 50_000
        page.contents_add(file.make_stream(b"BT /F1 1 Tf 10 10 Td " + text + b" ET"))
        file.save(path)
    started = time.process_time()
    (read_page,) = read(path).pages
    assert read_page.source != "text_layer"
    assert len(read_page.words) < 1000
    assert time.process_time() - started < 60
