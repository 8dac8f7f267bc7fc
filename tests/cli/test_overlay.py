"""An overlay shows what was read, and why, without hiding it."""

import json
import subprocess
import sys
from pathlib import Path

from PIL import Image

from ocr.overlay import draw

PAPERS = Path(__file__).parents[2] / "fixtures" / "papers"
FIELD, REASON = (21, 101, 192), (198, 40, 40)
Colour = tuple[int, int, int]


def colours(page: Image.Image, box: tuple[int, int, int, int]) -> dict[Colour, int]:
    """Of what lies well inside the box, each with its number of pixels."""
    left, top, right, bottom = box
    inside = page.crop((left + 2, top + 2, right - 2, bottom - 2))
    counted = inside.getcolors(inside.width * inside.height) or []
    return {colour: count for count, colour in counted if isinstance(colour, tuple)}


def drawn(tmp_path: Path, boxes: list[tuple[int, int, int, int]]) -> tuple[Image.Image, int]:
    """A page with fields at the boxes, and how high its title is."""
    Image.new("RGB", (900, 1800), "white").save(tmp_path / "page.png")
    argument = {
        "picture": str(tmp_path / "page.png"),
        "out": str(tmp_path / "out.png"),
        "title": "accepted",
        "words": [[box, 0.95] for box in boxes],
        "labels": [{"box": box, "text": "amount: 577.08", "tone": "field"} for box in boxes],
    }
    draw(argument)
    with Image.open(tmp_path / "out.png") as page:
        return page.convert("RGB"), page.height - 1800


def test_a_chip_covers_no_labelled_box(tmp_path: Path) -> None:
    boxes = [(300, 100 + 32 * row, 500, 124 + 32 * row) for row in range(6)]
    boxes += [(510, 100 + 32 * row, 700, 124 + 32 * row) for row in range(6)]
    page, title = drawn(tmp_path, boxes)
    for left, top, right, bottom in boxes:
        inside = colours(page, (left, top + title, right, bottom + title))
        assert FIELD not in inside, (left, top)


def test_a_chip_stays_on_the_page(tmp_path: Path) -> None:
    page, _ = drawn(tmp_path, [(860, 1770, 900, 1800)])
    chip = 900 * 1800 * 0.001
    assert colours(page, (0, 0, page.width, page.height))[FIELD] > chip


def test_a_word_is_underlined_inside_its_box(tmp_path: Path) -> None:
    page, title = drawn(tmp_path, [(100, 100, 300, 200)])
    assert page.getpixel((200, title + 188)) == (46, 160, 67)


def test_what_a_reason_rests_on_is_framed(tmp_path: Path) -> None:
    paper = PAPERS / "order-received-nl-digital.pdf"
    command = [sys.executable, "-P", "-m", "cli", "read", "--jsonl", "--overlay", "seen", paper]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    answer = json.loads(done.stdout)
    assert any(reason.get("places") for reason in answer["reasons"])
    with Image.open(tmp_path / "seen" / f"001-{paper.stem}-1.png") as page:
        assert colours(page.convert("RGB"), (0, 0, page.width, page.height))[REASON] > 100
