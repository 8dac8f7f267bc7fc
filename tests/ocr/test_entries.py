"""The entries keep to their limits and to themselves, as the child runs them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from ocr.entries import probe
from sandbox.child import Sandbox
from tests.ocr.drawn import LIMITS, letter, read

QUIET = """
import sys
def heard(event, _):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.__new__"):
        raise SystemExit(f"opened a socket: {event}")
sys.addaudithook(heard)
from tests.ocr.drawn import read
from pathlib import Path
print(len(read(Path(sys.argv[1])).pages[0].words))
"""


def test_reading_opens_no_socket(tmp_path: Path) -> None:
    """OpenVINO brings a telemetry package; it must never speak."""
    path = tmp_path / "paper.png"
    letter().picture.save(path)
    command = [sys.executable, "-c", QUIET, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10


def test_a_probe_tells_what_a_reading_will_show(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    letter().picture.rotate(90, expand=True).save(path, exif=exif)
    found = probe({**LIMITS, "path": str(path)})
    assert found == {"media_type": "image/jpeg", "pages": 1, "sizes": [[1240, 1754]]}


def test_the_pictures_are_those_the_boxes_belong_to(tmp_path: Path) -> None:
    path = tmp_path / "paper.png"
    letter().picture.rotate(90, expand=True).save(path)
    folder = tmp_path / "pictures"
    folder.mkdir()
    (page,) = read(path, pictures=str(folder)).pages
    with Image.open(folder / "001.jpg") as shown:
        assert shown.size == (page.width, page.height) == (1240, 1754)


@pytest.mark.parametrize("ending", ["jpg", "png"])
def test_two_hundred_megapixels_are_read_within_the_childs_memory(
    ending: str, tmp_path: Path
) -> None:
    path = tmp_path / f"large.{ending}"
    large = letter(size=(1190, 1684)).picture.convert("L").resize((11900, 16840))
    large.save(path, quality=60, compress_level=1)
    with Sandbox({"read": "ocr.entries:read"}) as child:
        argument = {**LIMITS, "path": str(path), "reader": "paddle", "pictures": None}
        (page,) = child.call("read", argument)["pages"]
    assert page["width"] * page["height"] <= LIMITS["work_pixels"]
    assert "149,95" in {word["text"] for word in page["words"]}


def test_papers_of_many_sizes_do_not_fill_the_childs_memory(tmp_path: Path) -> None:
    """The networks must not keep something for every size that they meet."""
    with Sandbox({"read": "ocr.entries:read"}) as child:
        for number in range(12):
            path = tmp_path / f"{number}.png"
            letter(size=(700 + 61 * number, 1500 - 47 * number), height=20 + number).picture.save(
                path
            )
            argument = {**LIMITS, "path": str(path), "reader": "paddle", "pictures": None}
            (page,) = child.call("read", argument)["pages"]
            assert "149,95" in {word["text"] for word in page["words"]}
